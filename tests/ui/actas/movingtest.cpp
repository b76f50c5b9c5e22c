// SPDX-License-Identifier: GPL-3.0-or-later
// What is dragged and dropped while an acta is written.
#include "tests/ui/actas/support.h"

#include <QDragEnterEvent>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>

using namespace gelt;

namespace {

/// Drags @p data over a widget and lets it go there, as the toolkit tells the widget. @return whether it was taken.
bool drop(QWidget &on, const QMimeData &data, const QPoint &at, Qt::DropAction action)
{
    QDragEnterEvent enter(at, action, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&on, &enter);
    if (!enter.isAccepted())
        return false;
    QDragMoveEvent move(at, action, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&on, &move);
    QDropEvent event(at, action, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&on, &event);
    return event.isAccepted();
}

QStringList titles(const Meetings &meetings)
{
    QStringList all;
    for (const AgendaItem &item : meetings.items)
        all.append(item.title);
    return all;
}

} // namespace

TEST_CASE("A point of the agenda is dragged to another place, as one step", "[actas]")
{
    const QTemporaryDir folder;
    Actas actas(committeePlan(folder));
    actas.page.edit(actas.begin());
    QCoreApplication::processEvents();
    auto &agenda = part<QListView>(actas.page, "agenda");
    const QStringList before = titles(actas.meetings());
    REQUIRE(before.size() == 5);
    const auto drag = [&](int row, int target) {
        const std::unique_ptr<QMimeData> data(agenda.model()->mimeData({agenda.model()->index(row, 0)}));
        REQUIRE(data);
        REQUIRE(agenda.model()->flags(agenda.model()->index(row, 0)).testFlag(Qt::ItemIsDragEnabled));
        // The toolkit takes the rows away by itself where the model says that it took them: it must not.
        CHECK_FALSE(agenda.model()->dropMimeData(data.get(), Qt::MoveAction, target, 0, {}));
    };
    drag(4, 1);
    QStringList wanted = before;
    wanted.move(4, 1);
    CHECK(titles(actas.meetings()) == wanted);
    CHECK(agenda.model()->index(1, 0).data().toString() == before[4]);
    CHECK(actas.session().history().undoText() == QStringLiteral("Move a point of the agenda"));

    drag(0, 5);
    wanted.move(0, 4);
    CHECK(titles(actas.meetings()) == wanted);
    need(actas.session().undo());
    need(actas.session().undo());
    CHECK(titles(actas.meetings()) == before);

    actas.complete();
    actas.approve(actas.acta().id);
    CHECK_FALSE(agenda.model()->flags(agenda.model()->index(4, 0)).testFlag(Qt::ItemIsDragEnabled));
}

TEST_CASE("The rows of the agenda of another acta are not taken", "[actas]")
{
    const QTemporaryDir folder;
    Actas actas(committeePlan(folder));
    actas.page.edit(actas.begin());
    const QStringList before = titles(actas.meetings());
    auto &agenda = part<QListView>(actas.page, "agenda");
    const std::unique_ptr<QMimeData> data(agenda.model()->mimeData({agenda.model()->index(0, 0)}));
    actas.page.edit(actas.begin(QDate(2013, 9, 2)));
    const QStringList all = titles(actas.meetings());
    agenda.model()->dropMimeData(data.get(), Qt::MoveAction, 3, 0, {});
    CHECK(titles(actas.meetings()) == all);
}

TEST_CASE("A file that is dropped on the closing part is an annex, kept with its bytes", "[actas]")
{
    const QTemporaryDir folder;
    Actas actas(committeePlan(folder));
    actas.page.edit(actas.begin());
    const QString path = folder.filePath(QStringLiteral("Lista de asistencia.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4 lista");
    file.close();
    auto &annexes = part<QTableView>(actas.page, "annexes");
    QWidget &closing = *annexes.parentWidget()->parentWidget();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    CHECK(drop(closing, data, QPoint(40, 60), Qt::CopyAction));
    REQUIRE(actas.meetings().annexes.size() == 1);
    CHECK(actas.meetings().annexes.front().fileName == QStringLiteral("Lista de asistencia.pdf"));
    CHECK(annexes.model()->rowCount() == 1);
    CHECK(actas.session().history().undoText() == QStringLiteral("Attach a file to an acta"));

    // What is no file of this computer, and a folder, are left where they are; the folder is refused in words.
    QMimeData remote;
    remote.setUrls({QUrl(QStringLiteral("http://www.example.gov.co/a.pdf"))});
    drop(closing, remote, QPoint(40, 60), Qt::CopyAction);
    QMimeData directory;
    directory.setUrls({QUrl::fromLocalFile(folder.path())});
    drop(closing, directory, QPoint(40, 60), Qt::CopyAction);
    CHECK(actas.meetings().annexes.size() == 1);
    need(actas.session().undo());
    CHECK(actas.meetings().annexes.empty());
}
