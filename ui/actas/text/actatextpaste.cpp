// SPDX-License-Identifier: GPL-3.0-or-later
// What comes into the field from outside, what goes out, and the menu.
#include "ui/actas/text/actatextedit.h"

#include "ui/actas/text/blocks.h"
#include "ui/actas/text/ignoredwords.h"
#include "ui/actas/text/ownwordsdialog.h"
#include "ui/actas/text/speller.h"
#include "ui/actas/text/spellhighlighter.h"
#include "ui/actas/text/tablemenu.h"
#include "ui/style/glyphs.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QTextDocumentFragment>
#include <QUrl>

#include <algorithm>

namespace gelt {
namespace {

using style::Glyph;

constexpr qsizetype mostSuggestions = 5;

/// Files that were dragged here: they are for the window, as annexes, not for the text.
bool isFiles(const QMimeData &source)
{
    const QList<QUrl> urls = source.urls();
    return std::ranges::any_of(urls, [](const QUrl &url) { return url.isLocalFile(); });
}

qsizetype cellsOf(const actatext::Text &text)
{
    qsizetype cells = 0;
    for (const actatext::Block &block : text) {
        if (const auto *table = std::get_if<actatext::Table>(&block); table != nullptr && !table->rows.empty())
            cells += static_cast<qsizetype>(table->rows.size() * table->rows.front().size());
    }
    return cells;
}

} // namespace

bool ActaTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return (source->hasHtml() || source->hasText()) && !isFiles(*source);
}

void ActaTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly() || !canInsertFromMimeData(source))
        return;
    const QString html = source->html();
    const QString words = source->text();
    if (std::max(html.size(), html.isEmpty() ? words.size() : 0) > maxPasted) {
        Q_EMIT refused(tr("This is too much to paste at once; the most is 5 MB. Paste it in parts, or attach it as an "
                          "annex."));
        return;
    }
    actatext::Text text = actatext::read(html);
    if (text.empty() && words.size() <= maxPasted)
        text = actatext::fromPlain(words);
    insertCleaned(text);
}

void ActaTextEdit::pastePlain()
{
    const QString words = QGuiApplication::clipboard()->text();
    QMimeData plain;
    plain.setText(words);
    insertFromMimeData(&plain);
}

void ActaTextEdit::insertCleaned(const actatext::Text &text)
{
    if (text.empty())
        return;
    if (cellsOf(text) > maxCells) {
        Q_EMIT refused(tr("The table is too large for the text of an acta; attach it as an annex."));
        return;
    }
    if (document()->characterCount() + actatext::plain(text).size() > maxCharacters) {
        Q_EMIT refused(
            tr("The text would be too long for one item of the agenda; divide it among several, or attach it "
               "as an annex."));
        return;
    }
    QTextCursor cursor = textCursor();
    blocks::insert(cursor, text);
    setTextCursor(cursor);
    ensureCursorVisible();
}

QMimeData *ActaTextEdit::createMimeDataFromSelection() const
{
    const actatext::Text text = actatext::read(textCursor().selection().toHtml());
    auto *copied = new QMimeData;
    copied->setHtml(actatext::write(text));
    copied->setText(actatext::plain(text));
    return copied;
}

// The menu

void ActaTextEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    QTextCursor there = textCursor();
    if (!byKey) {
        there = cursorForPosition(event->pos());
        const QTextCursor now = textCursor();
        if (there.position() < now.selectionStart() || there.position() > now.selectionEnd())
            setTextCursor(there); // what the menu does it does there
    }
    menuAt(there.position())->popup(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

QMenu *ActaTextEdit::menuAt(int position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (!isReadOnly())
        addSpelling(*menu, position);
    addEditing(*menu);
    return menu;
}

void ActaTextEdit::addSpelling(QMenu &menu, int position)
{
    if (const auto piece = m_highlighter->wrongAt(position)) {
        QAction *waiting = menu.addAction(tr("Looking for suggestions…"));
        waiting->setEnabled(false);
        connect(&m_speller, &Speller::suggested, &menu,
                [this, &menu, waiting, piece](const QString &word, const QStringList &words) {
                    if (word != piece->word || !waiting->isVisible())
                        return;
                    waiting->setVisible(words.isEmpty());
                    waiting->setText(tr("No suggestions"));
                    for (const QString &suggestion : words.mid(0, mostSuggestions)) {
                        auto *action = new QAction(suggestion, &menu);
                        QFont font = menu.font();
                        font.setBold(true);
                        action->setFont(font);
                        menu.insertAction(waiting, action);
                        connect(action, &QAction::triggered, this,
                                [this, piece, suggestion] { replace(piece->start, piece->word, suggestion); });
                    }
                });
        m_speller.suggest(piece->word);
        QAction *add = menu.addAction(style::icon(Glyph::Add), tr("Add “%1” to my dictionary").arg(piece->word), this,
                                      [this, word = piece->word] {
                                          if (const Result<> added = m_speller.addOwnWord(word); !added)
                                              Q_EMIT refused(added.error().message);
                                      });
        add->setObjectName(QStringLiteral("addWord"));
        QAction *ignore = menu.addAction(tr("Ignore “%1” in this acta").arg(piece->word), this,
                                         [this, word = piece->word] { m_ignored.add(word); });
        ignore->setObjectName(QStringLiteral("ignoreWord"));
        menu.addAction(tr("My dictionary…"), this, [this] { OwnWordsDialog(m_speller, this).exec(); })
            ->setObjectName(QStringLiteral("myDictionary"));
        menu.addSeparator();
    }
    if (const QString hint = m_highlighter->hintAt(position); !hint.isEmpty()) {
        menu.addAction(style::icon(Glyph::Info), hint)->setEnabled(false);
        menu.addSeparator();
    }
}

void ActaTextEdit::addEditing(QMenu &menu)
{
    const auto add = [&](const QIcon &icon, const QString &text, QKeySequence::StandardKey key, bool enabled,
                         auto what) {
        QAction *action = menu.addAction(icon, text, this, what);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut); // shown, not listened to: the field knows them itself
        action->setEnabled(enabled);
    };
    const bool writable = !isReadOnly();
    const bool selected = textCursor().hasSelection();
    const QIcon undoIcon = style::icon(Glyph::Undo);
    const QIcon redoIcon = style::icon(Glyph::Redo);
    add(undoIcon, tr("&Undo"), QKeySequence::Undo, writable && document()->isUndoAvailable(), [this] { undo(); });
    add(redoIcon, tr("&Redo"), QKeySequence::Redo, writable && document()->isRedoAvailable(), [this] { redo(); });
    menu.addSeparator();
    add({}, tr("Cu&t"), QKeySequence::Cut, writable && selected, [this] { cut(); });
    add(style::icon(Glyph::Copy), tr("&Copy"), QKeySequence::Copy, selected, [this] { copy(); });
    add({}, tr("&Paste"), QKeySequence::Paste, writable && canPaste(), [this] { paste(); });
    menu.addAction(action(Act::PastePlain));
    add({}, tr("Select &all"), QKeySequence::SelectAll, true, [this] { selectAll(); });
    if (!writable)
        return;
    menu.addSeparator();
    if (textCursor().currentTable() != nullptr)
        tablemenu::addTo(menu, *this);
    else
        menu.addAction(action(Act::Table));
    menu.addAction(action(Act::Decision));
    menu.addAction(action(Act::Commitment));
}

/// Puts another word where @p before stands; nothing where the text has changed meanwhile.
void ActaTextEdit::replace(int start, const QString &before, const QString &after)
{
    QTextCursor cursor(document());
    if (start + before.size() >= document()->characterCount())
        return;
    cursor.setPosition(start);
    cursor.setPosition(start + static_cast<int>(before.size()), QTextCursor::KeepAnchor);
    if (cursor.selectedText() != before)
        return;
    QTextCursor letter(document());
    letter.setPosition(start + 1); // the format of the letter before it
    cursor.insertText(after, letter.charFormat());
}

} // namespace gelt
