// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/actas.h"
#include "core/storage/tables.h"
#include "tests/support/need.h"
#include "tests/ui/support/plans.h"
#include "tests/ui/support/typing.h"
#include "ui/actas/actaeditor.h"
#include "ui/actas/actaspage.h"
#include "ui/actas/text/actatextedit.h"
#include "ui/actas/text/speller.h"
#include "ui/widgets/field.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <functional>

/// Does @p act in the next dialog that opens and fails the test where it is of another kind.
template <class Dialog>
void inDialog(const std::function<void(Dialog &)> &act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        act(*dialog);
    });
}

template <class Widget>
Widget &part(const QWidget &of, const char *name)
{
    auto *found = of.findChild<Widget *>(QLatin1StringView(name));
    INFO(name);
    REQUIRE(found);
    return *found;
}

/// What is typed into of a field.
inline QWidget &input(const QWidget &of, const char *name) { return *part<gelt::Field>(of, name).input(); }

/// Replaces what stands in a field as a person does.
inline void type(QWidget &field, const QString &text)
{
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        QTest::keyClick(&field, Qt::Key_Delete);
    typeKeys(&field, text);
}

/// A plan with ten activities and a committee of four voters, which has not met yet.
inline QString committeePlan(const QTemporaryDir &folder)
{
    QByteArray people;
    const std::pair<const char *, const char *> members[] = {{"Alcalde Municipal", "\"Presidente\""},
                                                             {"L\u00edder Comit\u00e9 GEL-T", "null"},
                                                             {"Secretario de Planeaci\u00f3n", "null"},
                                                             {"Web M\u00e1ster", "\"Secretario\""}};
    for (const auto &[position, role] : members)
        people += (people.isEmpty() ? "" : ",") + QByteArray(R"({"id":"p)") + QByteArray::number(people.size()) + R"(","position":")"
                  + position + R"(","memberships":[{"role":)" + role + R"(,"vote":true,"from":"2012-06-15","to":null}]})";
    QByteArray activities;
    for (int number = 1; number <= 10; ++number)
        activities += (number == 1 ? "" : ",") + QByteArray(R"({"number":)") + QByteArray::number(number)
                      + R"(,"phase":null,"title":"Actividad )" + QByteArray::number(number) + R"(","deadline":"Junio 2014"})";
    return planOfJson(folder, R"({"format":"plan-gelt","version":1,"plan":{"name":"P","entity":"Municipio de Ejemplo",)"
                              R"("from":"2012-01-01","to":"2015-12-31"},"phases":[],"people":[)"
                                  + people + R"(],"activities":[)" + activities + "]}");
}

/// The page of the actas of a plan.
struct Actas {
    explicit Actas(const QString &path, gelt::Database::Mode mode = gelt::Database::Mode::ReadWrite)
        : desk(path, mode), speller({}, folder.filePath(QStringLiteral("own.txt"))), page(desk.desk(), speller)
    {
        page.resize(1400, 800);
        page.show();
        QApplication::setActiveWindow(&page); // or keys and the focus go nowhere
    }

    gelt::Session &session() { return *desk.session; }
    const gelt::Meetings &meetings() const { return desk.session->contents().meetings; }
    const gelt::Acta &acta() const
    {
        REQUIRE_FALSE(meetings().actas.empty());
        return meetings().actas.back();
    }
    /// Begins an acta without the windows. @return its key.
    gelt::ActaId begin(QDate day = QDate(2013, 8, 12))
    {
        gelt::ActaId made;
        need(session().perform(QStringLiteral("begin"), [&made, day](gelt::Transaction &transaction) -> gelt::Result<> {
            gelt::actas::Beginning beginning;
            beginning.date = day;
            beginning.from = QTime(8, 0);
            beginning.place = QStringLiteral("Despacho");
            made = gelt::actas::begin(transaction, beginning).id;
            return {};
        }));
        return made;
    }
    /// Changes rows of a kind without the windows.
    template <class Row>
    void change(std::vector<Row> gelt::Meetings::*list, const std::function<void(Row &)> &change)
    {
        const std::vector<Row> rows = meetings().*list;
        need(session().perform(QStringLiteral("change"), [rows, change](gelt::Transaction &transaction) -> gelt::Result<> {
            for (Row row : rows) {
                change(row);
                transaction.update(row);
            }
            return {};
        }));
    }
    /// Writes all that an approval looks for into the last acta.
    void complete()
    {
        change<gelt::Attendance>(&gelt::Meetings::attendance,
                                 [](gelt::Attendance &line) { line.presence = gelt::Presence::InPerson; });
        change<gelt::AgendaItem>(&gelt::Meetings::items, [](gelt::AgendaItem &item) {
            item.development = QStringLiteral("<p>Se trató el punto.</p>");
        });
        change<gelt::Acta>(&gelt::Meetings::actas, [](gelt::Acta &acta) { acta.to = QTime(10, 0); });
        if (meetings().signers.empty())
            need(session().perform(QStringLiteral("sign"), [id = acta().id](gelt::Transaction &transaction) -> gelt::Result<> {
                transaction.insert(gelt::ActaSigner{{}, id, 1, QStringLiteral("Ana Ruiz"), QStringLiteral("Alcaldesa")});
                return {};
            }));
    }
    void approve(gelt::ActaId id)
    {
        need(session().performFinal(QStringLiteral("approve"), [id](gelt::Transaction &transaction) -> gelt::Result<> {
            const auto given = gelt::actas::approve(transaction, id, QDate(2013, 8, 12), QStringLiteral("reason"));
            return given ? gelt::Result<>() : gelt::Result<>(given.error());
        }));
    }

    gelt::ActaEditor &editor() { return part<gelt::ActaEditor>(page, "actaEditor"); }
    gelt::ActaTextEdit &text() { return part<gelt::ActaTextEdit>(page, "development"); }
    QTableView &list() { return part<QTableView>(page, "actas"); }
    void flush() { editor().open().flush(); }
    QAction &action(const char *name)
    {
        auto *found = page.findChild<QAction *>(QLatin1StringView(name));
        REQUIRE(found);
        return *found;
    }
    QString summary(const char *section)
    {
        return part<QLabel>(part<QWidget>(page, section), "summary").text();
    }

    QTemporaryDir folder;
    TestDesk desk;
    gelt::Speller speller;
    gelt::ActasPage page;
};
