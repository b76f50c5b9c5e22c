// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/deadlineedit.h"
#include "ui/widgets/numberfields.h"
#include "ui/widgets/peopleedit.h"

#include "tests/support/need.h"
#include "tests/ui/support/typing.h"
#include "ui/widgets/floater.h"

#include <QLineEdit>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTest>

using namespace gelt;

namespace {

/// A delegate as any table has it: nothing of it knows the fields' keys.
class Delegate : public QStyledItemDelegate {
public:
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        switch (index.column()) {
        case 0:
            return new PercentEdit(Field::Place::Cell, QLocale::c(), parent);
        case 1: {
            DeadlineContext context;
            context.plan = {QDate(2012, 1, 1), QDate(2015, 12, 31)};
            return new DeadlineEdit(Field::Place::Cell, context, parent);
        }
        default:
            return new PeopleEdit(Field::Place::Cell, parent);
        }
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *line = qobject_cast<LineField *>(editor))
            line->setText(index.data().toString());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (auto *percent = qobject_cast<PercentEdit *>(editor)) {
            if (percent->value())
                model->setData(index, percent->text());
        } else if (auto *line = qobject_cast<LineField *>(editor)) {
            model->setData(index, line->text());
        } else if (auto *people = qobject_cast<PeopleEdit *>(editor)) {
            QStringList names;
            for (const ChosenPerson &person : people->value())
                names.append(person.name);
            model->setData(index, names.join(u';'));
        }
    }
};

struct Table {
    Table()
    {
        for (int column = 0; column < 3; ++column)
            model.setItem(0, column, new QStandardItem(QStringLiteral("1")));
        view.setModel(&model);
        view.setItemDelegate(&delegate);
        view.resize(700, 300);
        view.show();
        REQUIRE(QTest::qWaitForWindowActive(&view));
    }
    /// Opens the editor of a column. @return what is typed into.
    QWidget *edit(int column)
    {
        view.setCurrentIndex(model.index(0, column));
        view.edit(model.index(0, column));
        REQUIRE(field());
        return field()->input();
    }
    Field *field() const
    {
        const auto fields = view.viewport()->findChildren<Field *>(QString(), Qt::FindDirectChildrenOnly);
        return fields.isEmpty() || !fields.last()->isVisible() ? nullptr : fields.last();
    }
    QString text(int column) const { return model.item(0, column)->text(); }
    /// The words that float in the window.
    QString floating() const
    {
        for (const Floater *floater : view.findChildren<Floater *>()) {
            if (const auto *words = floater->findChild<FieldWords *>(); words && floater->isVisible())
                return words->text();
        }
        return {};
    }

    QStandardItemModel model;
    Delegate delegate;
    QTableView view;
};

} // namespace

TEST_CASE("In a cell, Enter writes what was typed and Escape leaves what was there", "[widgets][cell]")
{
    Table table;
    QWidget *input = table.edit(0);
    CHECK(input->hasFocus());
    QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
    typeKeys(input, QStringLiteral("62,5"));
    QTest::keyClick(input, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !table.field(); }));
    CHECK(table.text(0) == QStringLiteral("62,5"));

    input = table.edit(0);
    typeKeys(input, QStringLiteral("7"));
    QTest::keyClick(input, Qt::Key_Escape);
    CHECK_FALSE(table.field());
    CHECK(table.text(0) == QStringLiteral("62,5"));
}

TEST_CASE("In a cell, what cannot be kept keeps the editor open and says why under the cell", "[widgets][cell]")
{
    Table table;
    QWidget *input = table.edit(0);
    QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
    typeKeys(input, QStringLiteral("120"));
    CHECK(table.floating().isEmpty());
    QTest::keyClick(input, Qt::Key_Return);
    QCoreApplication::processEvents();
    REQUIRE(table.field());
    CHECK(table.floating().startsWith(QStringLiteral("“120” is not a progress.")));
    QTest::keyClick(input, Qt::Key_Tab);
    CHECK(table.field());
    QTest::keyClick(input, Qt::Key_Backspace);
    CHECK(table.floating().isEmpty());
    QTest::keyClick(input, Qt::Key_Tab);
    CHECK(table.text(0) == QStringLiteral("12"));
    REQUIRE(table.field()); // Tab goes on to the next cell
    CHECK(qobject_cast<DeadlineEdit *>(table.field()));
}

TEST_CASE("In a cell, a deadline's meaning floats under the cell while it is typed", "[widgets][cell]")
{
    Table table;
    QWidget *input = table.edit(1);
    QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
    typeKeys(input, QStringLiteral("Junio 2013"));
    CHECK(table.floating()
          == QStringLiteral("Read as: due on 30/06/2013. It is a Sunday; next business day: 02/07/2013."));
    table.view.setFocus(); // the cell is left
    REQUIRE(QTest::qWaitFor([&] { return !table.field(); }));
    CHECK(table.text(1) == QStringLiteral("Junio 2013"));
    CHECK(table.floating().isEmpty());
}

TEST_CASE("In a cell, several people are typed and Enter first takes the one that is marked", "[widgets][cell]")
{
    Table table;
    QWidget *input = table.edit(2);
    typeKeys(input, QStringLiteral("Ana,Luz"));
    QTest::keyClick(input, Qt::Key_Return);
    REQUIRE(table.field());
    QTest::keyClick(input, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !table.field(); }));
    CHECK(table.text(2) == QStringLiteral("Ana;Luz"));
}
