// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/need.h"
#include "tests/ui/support/plans.h"
#include "tests/ui/support/typing.h"
#include "ui/committee/committeemodel.h"
#include "ui/committee/committeepage.h"
#include "ui/committee/roll.h"

#include <QApplication>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <algorithm>
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

/// Replaces what stands in a field as a person does.
inline void type(QWidget &field, const QString &text)
{
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    typeKeys(&field, text);
}

/// The committee page on an open plan.
struct Committee {
    explicit Committee(const QString &path, gelt::Database::Mode mode = gelt::Database::Mode::ReadWrite)
        : desk(path, mode), page(desk.desk()), table(part<QTableView>(page, "people"))
    {
        page.resize(1400, 700);
        page.show();
        QApplication::setActiveWindow(&page); // or keys and the focus go nowhere
    }

    const gelt::PlanContents &contents() const { return desk.session->contents(); }
    const gelt::Person &named(const QString &name) const
    {
        const auto found = std::ranges::find(contents().people, name,
                                             [](const gelt::Person &person) { return displayName(person); });
        REQUIRE(found != contents().people.end());
        return *found;
    }
    int rowOf(const QString &text, int column = gelt::CommitteeModel::Position) const
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (table.model()->index(row, column).data().toString() == text)
                return row;
        }
        return -1;
    }
    QString cell(const QString &position, int column) const
    {
        return table.model()->index(rowOf(position), column).data().toString();
    }
    void choose(const QString &position)
    {
        REQUIRE(rowOf(position) >= 0);
        table.setFocus();
        table.setCurrentIndex(table.model()->index(rowOf(position), 0));
    }
    QString undoText() { return desk.session->history().undoText(); }

    QTemporaryDir folder;
    TestDesk desk;
    gelt::CommitteePage page;
    QTableView &table;
};
