// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/actas/text/written.h"

#include <QMenu>
#include <QTextBlock>
#include <QTextLayout>

#include <tuple>

using namespace gelt;
using written::utf8;
using written::Written;

namespace {

/// The pieces of the text that are underlined so, in order.
QStringList underlined(const ActaTextEdit &edit, QTextCharFormat::UnderlineStyle style)
{
    QStringList pieces;
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
        const auto formats = block.layout()->formats();
        for (const QTextLayout::FormatRange &range : formats) {
            if (range.format.underlineStyle() == style)
                pieces << block.text().mid(range.start, range.length);
        }
    }
    return pieces;
}

QStringList wrong(const Written &field) { return underlined(*field.edit, QTextCharFormat::WaveUnderline); }

/// The menu at the cursor, once the suggestions are there; gone with the guard.
struct OpenMenu {
    explicit OpenMenu(const Written &field)
        : menu(field.edit->menuAt(field.edit->textCursor().position()))
    {
        menu->popup({});
    }
    ~OpenMenu() { delete menu; }
    QAction *find(const QString &text) const
    {
        QAction *found = nullptr;
        std::ignore = QTest::qWaitFor([&] {
            const auto actions = menu->actions();
            for (QAction *action : actions) {
                if (action->text() == text || action->objectName() == text)
                    found = action;
            }
            return found != nullptr;
        });
        return found;
    }
    QMenu *menu;
};

} // namespace

TEST_CASE("Wrong words are underlined and counted as they are typed, not told as a change", "[spelling]")
{
    Written field;
    QSignalSpy counted(field.edit, &ActaTextEdit::wrongCountChanged);
    field.type(utf8("el comité publicaar"));
    CHECK(wrong(field).isEmpty()); // the word may go on
    field.type(utf8(" se"));
    CHECK(wrong(field) == QStringList{utf8("publicaar")});
    CHECK(field.edit->wrongCount() == 1);
    REQUIRE((!counted.isEmpty() || counted.wait()));
    CHECK(counted.back()[0].toInt() == 1);

    QSignalSpy edited(field.edit, &ActaTextEdit::edited);
    need(field.speller.addOwnWord(utf8("publicaar")));
    CHECK(wrong(field).isEmpty());
    CHECK(edited.isEmpty());
    field.edit->selectAll();
    field.press(Qt::Key_Delete);
    CHECK(field.edit->wrongCount() == 0);
}

TEST_CASE("A word left by the cursor is looked at", "[spelling]")
{
    Written field;
    field.type(utf8("xyzzyx"));
    CHECK(wrong(field).isEmpty());
    field.press(Qt::Key_Home);
    CHECK(wrong(field) == QStringList{utf8("xyzzyx")});
}

TEST_CASE("What goes from the text goes from the count", "[spelling]")
{
    Written field;
    field.set("<p>publicaar</p><ul><li>secion</li></ul><table><tr><td>actta</td></tr></table>");
    REQUIRE(QTest::qWaitFor([&] { return field.edit->wrongCount() == 3; }));
    field.set("<p>actta</p>");
    REQUIRE(QTest::qWaitFor([&] { return field.edit->wrongCount() == 1; }));
    field.set("");
    CHECK(QTest::qWaitFor([&] { return field.edit->wrongCount() == 0; }));
}

TEST_CASE("A suggestion of the menu takes the place of the word, undoable, with its look", "[spelling]")
{
    Written field;
    field.set("<p>El <b>publicaar</b> actta</p>");
    REQUIRE(QTest::qWaitFor([&] { return field.edit->wrongCount() == 2; }));
    field.goBehind("publi");
    const OpenMenu menu(field);
    QAction *suggestion = menu.find(utf8("publicar"));
    REQUIRE(suggestion != nullptr);
    suggestion->trigger();
    CHECK(field.edit->markup() == utf8("<p>El <b>publicar</b> actta</p>"));
    field.edit->undo();
    CHECK(field.edit->markup() == utf8("<p>El <b>publicaar</b> actta</p>"));
}

TEST_CASE("A word can be kept for good or ignored in this acta", "[spelling]")
{
    Written field;
    ActaTextEdit second(field.speller, field.ignored);
    second.setMarkup(utf8("<p>xyzzyx</p>"));
    field.set("<p>publicaar xyzzyx</p>");
    REQUIRE(QTest::qWaitFor([&] { return field.edit->wrongCount() == 2 && second.wrongCount() == 1; }));
    field.goBehind("publi");
    {
        const OpenMenu menu(field);
        menu.find(utf8("addWord"))->trigger();
    }
    CHECK(wrong(field) == QStringList{utf8("xyzzyx")});
    CHECK(field.speller.ownWords() == QStringList{utf8("publicaar")});
    field.goBehind("xyz");
    {
        const OpenMenu menu(field);
        menu.find(utf8("ignoreWord"))->trigger();
    }
    CHECK(wrong(field).isEmpty());
    CHECK(second.wrongCount() == 0);
    CHECK(field.speller.ownWords().size() == 1);
}

TEST_CASE("Remarks on style are dotted, said in the menu, and can be left out", "[spelling]")
{
    Written field;
    field.set("<p>Siendo la sesión, el comité informa.</p><ul><li>Siendo</li></ul>");
    const auto dotted = [&] { return underlined(*field.edit, QTextCharFormat::DotLine); };
    REQUIRE(QTest::qWaitFor([&] { return !dotted().isEmpty(); }));
    CHECK(dotted() == QStringList{utf8("Siendo"), utf8("informa")});
    field.goBehind("informa");
    {
        const OpenMenu menu(field);
        CHECK(menu.menu->actions().first()->text().contains(utf8("informó")));
    }
    field.edit->setShowsHints(false);
    CHECK(dotted().isEmpty());
}
