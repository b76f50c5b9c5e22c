// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/files/filesfixture.h"
#include "ui/files/clipboardtable.h"
#include "ui/files/draftmodel.h"
#include "ui/files/draftpreview.h"
#include "ui/files/findingsmodel.h"
#include "ui/files/pastedialog.h"

#include <QComboBox>
#include <QMimeData>
#include <QRadioButton>

using namespace gelt;

namespace {

struct Paste {
    Paste() : desk(templatePlan(folder)) {}

    /// Pastes @p data; @p act sees the dialog when the rows are read.
    template <class Act>
    bool run(const QMimeData &data, Act act, PhaseId under = {})
    {
        whenShown<PasteDialog>([act](PasteDialog &dialog) {
            waitUntil([&] { return !dialog.isReading(); });
            act(dialog);
            if (dialog.isVisible())
                dialog.reject();
        });
        return pasteActivities(desk.desk(), data, nullptr, under);
    }
    Session &session() { return *desk.session; }

    QTemporaryDir folder;
    TestDesk desk;
};

QMimeData &withText(QMimeData &data, const QString &text)
{
    data.setText(text);
    return data;
}

const auto add = [](PasteDialog &dialog) { click(dialog, "add"); };

const DraftModel &rowsOf(const PasteDialog &dialog) { return child<DraftPreview>(dialog, "preview")->activities(); }

} // namespace

TEST_CASE("Rows copied in a spreadsheet become activities in one step of undo", "[paste]")
{
    Paste paste;
    QMimeData data;
    data.setText(QStringLiteral("no se usa"));
    data.setHtml(QStringLiteral("<table><tr><td>Actividad</td><td>Fase</td><td>Responsable</td><td>Plazo</td></tr>"
                                "<tr><td>Publicar el presupuesto</td><td rowspan=2>Fase nueva</td><td>Hacienda</td><td>Junio 2014</td></tr>"
                                "<tr><td>Rendir<br>cuentas</td><td>Planeación</td><td>Anual hasta 2014</td></tr></table>"));
    CHECK(paste.run(data, add));

    const std::vector<Activity> &activities = paste.session().contents().activities;
    REQUIRE(activities.size() == 24);
    const auto pasted = std::ranges::find(activities, 23, &Activity::number);
    REQUIRE(pasted != activities.end());
    CHECK(pasted->title == QStringLiteral("Publicar el presupuesto"));
    CHECK(std::ranges::find(activities, 24, &Activity::number)->title == QStringLiteral("Rendir\ncuentas"));
    CHECK(paste.session().history().undoText().startsWith(QStringLiteral("Paste 2 ")));
    need(paste.session().undo());
    CHECK(paste.session().contents().activities.size() == 22);
    CHECK(std::ranges::none_of(paste.session().contents().phases,
                               [](const Phase &phase) { return phase.name == QStringLiteral("Fase nueva"); }));
}

TEST_CASE("Text between tabs is a table, with cells in quotation marks", "[paste]")
{
    Paste paste;
    QMimeData data;
    CHECK(paste.run(withText(data, QStringLiteral("Publicar\t\"En el sitio\ny en la cartelera\"\tJunio 2014\r\nOtra\t\tPermanente\r\n")), add));
    const Activity &first = *std::ranges::find(paste.session().contents().activities, 23, &Activity::number);
    CHECK(first.description == QStringLiteral("En el sitio\ny en la cartelera"));
    CHECK(first.deadline.reading.due == QDate(2014, 6, 30));
}

TEST_CASE("A list of titles is a table of one column", "[paste]")
{
    Paste paste;
    QMimeData data;
    const PhaseId phase = paste.session().contents().phases.back().id;
    CHECK(paste.run(
        withText(data, QStringLiteral("Publicar el presupuesto\nRendir cuentas\n")),
        [](PasteDialog &dialog) {
            CHECK(rowsOf(dialog).rowCount() == 2);
            CHECK(child<QComboBox>(dialog, "phase")->isVisible());
            click(dialog, "add");
        },
        phase));
    const Activity &first = *std::ranges::find(paste.session().contents().activities, 23, &Activity::number);
    CHECK(first.title == QStringLiteral("Publicar el presupuesto"));
    CHECK(first.phase == phase);
    CHECK(paste.session().contents().phases.size() == 3);
}

TEST_CASE("Garbage is shown and refused by cell", "[paste]")
{
    Paste paste;
    QMimeData data;
    withText(data, QStringLiteral("Actividad\tPlazo\tPeso\tPresupuesto\tAvance\n"
                                  "#¡REF!\t#N/D\tpesado\tmil\t-5\n"
                                  "\t2014\t1\t\t\n"));
    const bool added = paste.run(data, [](PasteDialog &dialog) {
        const DraftModel &rows = rowsOf(dialog);
        REQUIRE(rows.rowCount() == 1);
        const auto mark = [&](int part) {
            return static_cast<DraftModel::Mark>(rows.index(0, part).data(DraftModel::MarkRole).toInt());
        };
        for (const int part : {DraftModel::WeightText, DraftModel::BudgetText, DraftModel::ProgressText})
            CHECK(mark(part) == DraftModel::Mark::Refused);
        CHECK(mark(DraftModel::DeadlineText) == DraftModel::Mark::Doubted);
        CHECK(rows.index(0, DraftModel::BudgetText).data().toString() == QStringLiteral("mil"));
        CHECK(child<DraftPreview>(dialog, "preview")->findings().unreadRows() == 1);
    });
    CHECK_FALSE(added);
    CHECK(paste.session().contents().activities.size() == 22);
    CHECK_FALSE(paste.session().history().canUndo());
}

TEST_CASE("What is no text, or nothing, is refused in words", "[paste]")
{
    Paste paste;
    QMimeData nothing;
    QMimeData blank;
    QMimeData binary;
    QMimeData picture;
    QMimeData emptyTable;
    withText(blank, QStringLiteral(" \n\t\n"));
    withText(binary, QString::fromLatin1(QByteArray("\x01\x02\x89PNG\0\0datos\x1b", 14)));
    picture.setData(QStringLiteral("image/png"), "x");
    emptyTable.setHtml(QStringLiteral("<table><tr><td></td></tr></table>"));
    for (const QMimeData *data : {&nothing, &blank, &binary, &picture, &emptyTable}) {
        paste.desk.ask.told.clear();
        CHECK_FALSE(pasteActivities(paste.desk.desk(), *data, nullptr));
        REQUIRE(paste.desk.ask.told.size() == 1);
        CHECK_FALSE(paste.desk.ask.told.front().message.isEmpty());
    }
    CHECK(paste.session().contents().activities.size() == 22);
}

TEST_CASE("Five megabytes are read, and what is beyond the limits is refused", "[paste]")
{
    QMimeData large;
    QString text = QStringLiteral("Actividad\tPlazo\n");
    while (text.size() < 5'000'000)
        text += QStringLiteral("Una actividad cualquiera del plan de acción\tJunio 2014\n");
    withText(large, text);
    CHECK(need(clipboardTable(large))->table.rows.size() > 50'000);
    QMimeData wide;
    withText(wide, QString(2000, u'\t') + u'x');
    CHECK_FALSE(clipboardTable(wide));
    QMimeData huge;
    withText(huge, QString(40'000'000, u'x'));
    const auto refused = clipboardTable(huge);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::TooLarge);
}

TEST_CASE("A table of HTML loads nothing that it names", "[paste]")
{
    QMimeData data;
    data.setHtml(QStringLiteral("<link rel=stylesheet href='file:///dev/zero'><table background='//127.0.0.1/x'><tr><td>"
                                "<img src='file:///dev/zero'>Publicar</td><td>Junio 2014</td></tr></table>"));
    const auto source = need(clipboardTable(data));
    REQUIRE(source->table.rows.size() == 1);
    CHECK(source->table.rows[0].cells == std::vector{QStringLiteral("Publicar"), QStringLiteral("Junio 2014")});
}

TEST_CASE("Nothing is pasted into a plan that cannot be changed now", "[paste]")
{
    Paste paste;
    paste.session().setCutOff(QDate(2012, 6, 30));
    QMimeData data;
    CHECK_FALSE(pasteActivities(paste.desk.desk(), withText(data, QStringLiteral("A\t2014\n")), nullptr));
    CHECK(paste.desk.ask.told.size() == 1);
}

TEST_CASE("A paste that the file refuses keeps the dialog, and works when it is tried again", "[paste]")
{
    Paste paste;
    const QString path = paste.session().path();
    QMimeData data;
    CHECK(paste.run(withText(data, QStringLiteral("Publicar\tJunio 2014\n")), [&](PasteDialog &dialog) {
        REQUIRE(QFile::rename(path, path + QStringLiteral(".away")));
        click(dialog, "add");
        CHECK(dialog.isVisible());
        CHECK_FALSE(child<QLabel>(dialog, "problem")->text().isEmpty());
        CHECK(paste.session().pending());
        REQUIRE(QFile::rename(path + QStringLiteral(".away"), path));
        click(dialog, "add");
    }));
    CHECK_FALSE(paste.session().pending());
    CHECK(paste.session().contents().activities.size() == 23);
}

TEST_CASE("The columns of pasted rows can be said otherwise", "[paste]")
{
    Paste paste;
    QMimeData data;
    withText(data, QStringLiteral("Publicar\tAna Díaz\tJunio 2014\nOtra\tLuz Pérez\tPermanente\n"));
    CHECK(paste.run(data, [](PasteDialog &dialog) {
        CHECK(rowsOf(dialog).index(0, DraftModel::Description).data().toString() == QStringLiteral("Ana Díaz"));
        auto *box = child<QComboBox>(dialog, "column1");
        CHECK(box->currentText() == QStringLiteral("Description"));
        const int responsible = box->findText(QStringLiteral("Responsible"));
        box->setCurrentIndex(responsible);
        Q_EMIT box->activated(responsible);
        waitUntil([&] { return rowsOf(dialog).index(0, DraftModel::Responsible).data().toString() == QStringLiteral("Ana Díaz"); });
        click(dialog, "add");
    }));
    CHECK(std::ranges::count_if(paste.session().contents().people, [](const Person &person) {
              return person.name == QStringLiteral("Ana Díaz") || person.name == QStringLiteral("Luz Pérez");
          })
          == 2);
}
