// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/actas/text/written.h"

#include <QMenu>
#include <QTextCursor>

#include <memory>

using namespace gelt;
using written::utf8;
using written::Written;
using Act = ActaTextEdit::Act;

TEST_CASE("A field says what it was given, without a change being told", "[actatext]")
{
    Written field;
    QSignalSpy edited(field.edit, &ActaTextEdit::edited);
    const QStringList blocks{utf8("<p>Uno <b>dos</b> <i>tres</i></p>"), utf8("<p>a\u2028<b><i>b</i></b></p>"),
                             utf8("<ul><li>x</li><li><b>y</b></li></ul>"), utf8("<ol><li>z\u2028w</li></ol>"),
                             utf8("<table><tr><td>A</td><td></td></tr><tr><td><b>c</b></td><td>d</td></tr></table>")};
    for (const QString &first : blocks) {
        for (const QString &second : blocks) {
            for (const QString &third : blocks) {
                const QString markup = first + second + third;
                field.edit->setMarkup(markup);
                REQUIRE(field.edit->markup() == markup);
                CHECK_FALSE(field.edit->document()->isUndoAvailable());
            }
        }
    }
    field.edit->setMarkup({});
    CHECK(field.edit->isBlank());
    CHECK(edited.isEmpty());
}

TEST_CASE("What is typed is told and becomes paragraphs", "[actatext]")
{
    Written field;
    QSignalSpy edited(field.edit, &ActaTextEdit::edited);
    field.type(utf8("Se leyó  el acta"));
    CHECK(edited.size() == 12); // blanks alone say nothing
    field.press(Qt::Key_Return);
    field.press(Qt::Key_Return);
    field.type(utf8("Fin <b>"));
    field.press(Qt::Key_Return, Qt::ShiftModifier);
    field.type(utf8("x"));
    CHECK(field.edit->markup() == utf8("<p>Se leyó el acta</p><p>Fin &lt;b&gt;\u2028x</p>"));
}

TEST_CASE("Bold and italic are set by keys, for the selection or for what is typed next", "[actatext]")
{
    Written field;
    field.type(utf8("uno "));
    field.press(Qt::Key_B, Qt::ControlModifier);
    CHECK(field.edit->action(Act::Bold)->isChecked());
    field.type(utf8("dos"));
    field.press(Qt::Key_B, Qt::ControlModifier);
    field.type(utf8(" tres"));
    field.select("tres");
    field.press(Qt::Key_I, Qt::ControlModifier);
    CHECK(field.edit->markup() == utf8("<p>uno <b>dos</b> <i>tres</i></p>"));
    field.goBehind("dos");
    CHECK(field.edit->action(Act::Bold)->isChecked());
    CHECK_FALSE(field.edit->action(Act::Italic)->isChecked());
    field.press(Qt::Key_U, Qt::ControlModifier); // no underline here
    field.type(utf8("s"));
    CHECK(field.edit->markup() == utf8("<p>uno <b>doss</b> <i>tres</i></p>"));
}

TEST_CASE("Lists are begun and changed by keys and ended by Return in an empty item", "[actatext]")
{
    Written field;
    field.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    field.type(utf8("uno"));
    field.press(Qt::Key_Return);
    field.type(utf8("dos"));
    CHECK(field.edit->action(Act::Bullets)->isChecked());
    field.press(Qt::Key_Return);
    field.press(Qt::Key_Return);
    field.type(utf8("fin"));
    CHECK(field.edit->markup() == utf8("<ul><li>uno</li><li>dos</li></ul><p>fin</p>"));
    CHECK_FALSE(field.edit->action(Act::Bullets)->isChecked());

    field.goBehind("uno");
    field.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(field.edit->markup() == utf8("<ol><li>uno</li><li>dos</li></ol><p>fin</p>"));
    field.edit->selectAll();
    field.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    field.goBehind("dos");
    if (field.edit->textCursor().currentList() != nullptr)
        field.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(field.edit->markup().contains(utf8("<p>dos</p>")));
}

TEST_CASE("A table is filled with Tab, which adds a row behind the last cell", "[actatext]")
{
    Written field;
    field.type(utf8("antes"));
    field.edit->action(Act::Table)->trigger();
    CHECK_FALSE(field.edit->action(Act::Table)->isEnabled());
    CHECK_FALSE(field.edit->action(Act::Bullets)->isEnabled());
    for (const char *cell : {"a", "b", "c", "d", "e"}) {
        field.type(utf8(cell));
        field.press(Qt::Key_Tab);
    }
    CHECK(field.edit->markup()
          == utf8("<p>antes</p><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr><tr><td>e</td><td></td>"
                  "</tr></table>"));
    field.press(Qt::Key_Backtab);
    field.type(utf8("E"));
    CHECK(field.edit->markup().contains(utf8("<td>Ee</td>")));
    CHECK(field.edit->hasFocus());
}

TEST_CASE("Rows and columns of a table come and go by the menu", "[actatext]")
{
    Written field;
    const auto choose = [&](const char *name) {
        const std::unique_ptr<QMenu> menu(field.edit->menuAt(field.edit->textCursor().position()));
        auto *action = menu->findChild<QAction *>();
        for (QAction *one : menu->findChildren<QAction *>()) {
            if (one->objectName() == utf8(name))
                action = one;
        }
        for (QAction *one : field.edit->findChildren<QAction *>()) {
            if (one->objectName() == utf8(name))
                action = one;
        }
        REQUIRE(action != nullptr);
        REQUIRE(action->objectName() == utf8(name));
        action->trigger();
    };
    field.set("<table><tr><td>a</td><td>b</td></tr></table>");
    field.goBehind("a");
    choose("rowAbove");
    field.goBehind("a");
    choose("columnRight");
    CHECK(field.edit->markup()
          == utf8("<table><tr><td></td><td></td><td></td></tr><tr><td>a</td><td></td><td>b</td></tr></table>"));
    field.goBehind("b");
    choose("removeColumn");
    field.goBehind("a");
    choose("columnLeft");
    choose("rowBelow");
    CHECK(field.edit->markup()
          == utf8("<table><tr><td></td><td></td><td></td></tr><tr><td></td><td>a</td><td></td></tr>"
                  "<tr><td></td><td></td><td></td></tr></table>"));
    field.goBehind("a");
    choose("removeRow");
    CHECK(field.edit->markup().count(utf8("<tr>")) == 2);
    field.edit->undo();
    CHECK(field.edit->markup().contains(utf8("a")));
    field.goBehind("a");
    choose("removeTable");
    CHECK(field.edit->markup().isEmpty());
}

TEST_CASE("Selected words become a decision or a commitment and leave the text", "[actatext]")
{
    Written field;
    QSignalSpy decisions(field.edit, &ActaTextEdit::decisionWanted);
    QSignalSpy commitments(field.edit, &ActaTextEdit::commitmentWanted);
    field.set("<p>Se informó. <b>Aprobar</b> el plan.</p><p>Publicar el directorio</p><p>Fin</p>");
    field.select("Aprobar el plan.");
    field.press(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(decisions.size() == 1);
    CHECK(decisions[0][0].toString() == utf8("Aprobar el plan."));
    CHECK(field.edit->markup() == utf8("<p>Se informó.</p><p>Publicar el directorio</p><p>Fin</p>"));

    field.select("Publicar el directorio");
    field.press(Qt::Key_M, Qt::ControlModifier);
    REQUIRE(commitments.size() == 1);
    CHECK(commitments[0][0].toString() == utf8("Publicar el directorio"));
    CHECK(field.edit->document()->blockCount() == 2); // no empty paragraph is left

    field.press(Qt::Key_Z, Qt::ControlModifier);
    field.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(field.edit->markup()
          == utf8("<p>Se informó. <b>Aprobar</b> el plan.</p><p>Publicar el directorio</p><p>Fin</p>"));

    field.goBehind("Fin");
    field.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(decisions.back()[0].toString().isEmpty());
}

TEST_CASE("The same text again leaves cursor and undo as they are", "[actatext]")
{
    Written field;
    field.type(utf8("uno dos "));
    field.edit->setMarkup(utf8("<p>uno dos</p>"));
    CHECK(field.edit->textCursor().position() == 8);
    CHECK(field.edit->document()->isUndoAvailable());
    field.edit->setMarkup(utf8("<p>otro</p>"));
    CHECK_FALSE(field.edit->document()->isUndoAvailable());
}

TEST_CASE("Undo and redo belong to the field as long as it has something, then to the window", "[actatext]")
{
    Written field;
    int undone = 0;
    auto *undo = new QAction(&field.window);
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    QObject::connect(undo, &QAction::triggered, &field.window, [&] { ++undone; });
    field.window.addAction(undo);

    field.type(utf8("uno"));
    field.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(field.edit->isBlank());
    CHECK(undone == 0);
    field.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone == 1);
    field.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(field.edit->markup() == utf8("<p>uno</p>"));
}

TEST_CASE("A field that is only read keeps what it has", "[actatext]")
{
    Written field;
    field.set("<p>uno</p>");
    field.edit->setReadOnly(true);
    field.edit->selectAll();
    field.type(utf8("x"));
    field.press(Qt::Key_B, Qt::ControlModifier);
    field.press(Qt::Key_D, Qt::ControlModifier);
    field.press(Qt::Key_Delete);
    CHECK(field.edit->markup() == utf8("<p>uno</p>"));
    CHECK_FALSE(field.edit->action(Act::Bold)->isEnabled());
    field.edit->setReadOnly(false);
    CHECK(field.edit->action(Act::Bold)->isEnabled());
}

TEST_CASE("A field is as high as its text where it is told to be", "[actatext]")
{
    Written field;
    field.edit->setLines(2, 0);
    const int before = field.edit->height();
    for (int i = 0; i < 12; ++i)
        field.press(Qt::Key_Return);
    CHECK(field.edit->minimumHeight() > before + 8 * field.edit->fontMetrics().lineSpacing());
    field.edit->setLines(2, 4);
    CHECK(field.edit->minimumHeight() < before + 4 * field.edit->fontMetrics().lineSpacing());
}
