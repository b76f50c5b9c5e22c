// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/text/actatextedit.h"

#include "ui/actas/text/blocks.h"
#include "ui/actas/text/spellhighlighter.h"
#include "ui/actas/text/tablemenu.h"
#include "ui/style/glyphs.h"
#include "ui/style/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QHelpEvent>
#include <QImage>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextList>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace gelt {

using style::Glyph;

ActaTextEdit::ActaTextEdit(Speller &speller, IgnoredWords &ignored, QWidget *parent)
    : QTextEdit(parent)
    , m_speller(speller)
    , m_ignored(ignored)
{
    setAutoFormatting(QTextEdit::AutoNone);
    setTabChangesFocus(true);
    document()->setIndentWidth(style::metric::group);
    document()->setDocumentMargin(style::metric::gap);
    watchDocument(); // before the highlighter: it must know first where a letter was typed
    m_highlighter = new SpellHighlighter(document(), speller, ignored);
    connect(m_highlighter, &SpellHighlighter::wrongCountChanged, this, &ActaTextEdit::wrongCountChanged);
    setColors();
    makeActions();
    setText({});
    QTextCursor(document()).setBlockFormat(blocks::paragraphFormat());
    document()->clearUndoRedoStacks();
}

ActaTextEdit::~ActaTextEdit() = default;

void ActaTextEdit::watchDocument()
{
    connect(document(), &QTextDocument::contentsChange, this, [this](int position, int removed, int added) {
        const bool typed = added == removed + 1 || (added == 0 && removed == 1);
        m_typed = typed && hasFocus() ? position + added : -1;
        if (m_highlighter != nullptr)
            m_highlighter->setTyped(m_typed);
    });
    connect(document(), &QTextDocument::contentsChanged, this, [this] {
        // Underlining is told as a change too, and a blank at the end says nothing.
        if (actatext::Text now = blocks::textOf(*document()); now != m_text) {
            m_text = std::move(now);
            if (!m_isSetting)
                Q_EMIT edited();
        }
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ActaTextEdit::fitHeight);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (m_typed >= 0 && textCursor().position() != m_typed) {
            m_typed = -1;
            m_highlighter->setTyped(-1);
        }
        updateActions();
    });
    connect(this, &QTextEdit::currentCharFormatChanged, this, &ActaTextEdit::updateActions);
    connect(this, &QTextEdit::selectionChanged, this, &ActaTextEdit::updateActions);
}

void ActaTextEdit::setText(const actatext::Text &text)
{
    if (text == m_text)
        return;
    const QScopedValueRollback setting(m_isSetting, true);
    document()->setUndoRedoEnabled(false);
    document()->clear();
    QTextCursor cursor(document());
    cursor.setBlockFormat(blocks::paragraphFormat());
    blocks::insert(cursor, text);
    document()->setUndoRedoEnabled(true);
    moveCursor(QTextCursor::Start);
    setCurrentCharFormat({});
    updateActions();
}

void ActaTextEdit::forgetUndo() { document()->clearUndoRedoStacks(); }

int ActaTextEdit::wrongCount() const { return m_highlighter->wrongCount(); }

void ActaTextEdit::setShowsHints(bool shows) { m_highlighter->setShowsHints(shows); }

// The keys and what the actions do

QAction *ActaTextEdit::addAct(Act act, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    addAction(action);
    m_actions[static_cast<std::size_t>(act)] = action;
    return action;
}

void ActaTextEdit::makeActions()
{
    const auto add = [this](Act act, const char *name, Glyph glyph, const QString &text, const QKeySequence &key) {
        QAction *action = addAct(act, text, key);
        action->setObjectName(QLatin1String(name));
        action->setIcon(style::icon(glyph));
        return action;
    };
    QAction *bold = add(Act::Bold, "bold", Glyph::Bold, tr("Bold"), QKeySequence::Bold);
    QAction *italic = add(Act::Italic, "italic", Glyph::Italic, tr("Italic"), QKeySequence::Italic);
    QAction *bullets = add(Act::Bullets, "bullets", Glyph::Bullets, tr("Bulleted list"),
                           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    QAction *numbers = add(Act::Numbers, "numbers", Glyph::Numbers, tr("Numbered list"),
                           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    QAction *table = add(Act::Table, "table", Glyph::Table, tr("Insert table"), {});
    QAction *decision =
        add(Act::Decision, "decision", Glyph::Decision, tr("Decision"), QKeySequence(Qt::CTRL | Qt::Key_D));
    decision->setToolTip(tr("Decision made of the selected words (Ctrl+D)"));
    QAction *commitment =
        add(Act::Commitment, "commitment", Glyph::Commitments, tr("Commitment"), QKeySequence(Qt::CTRL | Qt::Key_M));
    commitment->setToolTip(tr("Commitment made of the selected words (Ctrl+M)"));
    QAction *plain =
        addAct(Act::PastePlain, tr("Paste without format"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    plain->setObjectName(QStringLiteral("pastePlain"));
    for (QAction *one : {bold, italic, bullets, numbers})
        one->setCheckable(true);

    connect(bold, &QAction::triggered, this, [this](bool on) { setLook(true, on); });
    connect(italic, &QAction::triggered, this, [this](bool on) { setLook(false, on); });
    connect(bullets, &QAction::triggered, this, [this] { toggleList(false); });
    connect(numbers, &QAction::triggered, this, [this] { toggleList(true); });
    connect(table, &QAction::triggered, this, &ActaTextEdit::insertTable);
    connect(plain, &QAction::triggered, this, &ActaTextEdit::pastePlain);
    connect(decision, &QAction::triggered, this, [this] { Q_EMIT decisionWanted(takeSelection()); });
    connect(commitment, &QAction::triggered, this, [this] { Q_EMIT commitmentWanted(takeSelection()); });
}

void ActaTextEdit::updateActions()
{
    if (m_actions.back() == nullptr)
        return;
    const QTextCursor cursor = textCursor();
    const QTextList *list = cursor.currentList();
    const bool inTable = cursor.currentTable() != nullptr;
    const bool ordered = list != nullptr && list->format().style() == QTextListFormat::ListDecimal;
    for (QAction *action : m_actions)
        action->setEnabled(!isReadOnly());
    for (const Act act : {Act::Bullets, Act::Numbers, Act::Table})
        action(act)->setEnabled(!isReadOnly() && !inTable);
    action(Act::Bold)->setChecked(currentCharFormat().fontWeight() > QFont::Normal);
    action(Act::Italic)->setChecked(currentCharFormat().fontItalic());
    action(Act::Bullets)->setChecked(list != nullptr && !ordered && !inTable);
    action(Act::Numbers)->setChecked(ordered && !inTable);
}

void ActaTextEdit::setLook(bool bold, bool on)
{
    QTextCharFormat format;
    if (bold)
        format.setFontWeight(on ? QFont::Bold : QFont::Normal);
    else
        format.setFontItalic(on);
    mergeCurrentCharFormat(format);
    updateActions();
}

void ActaTextEdit::toggleList(bool ordered)
{
    QTextCursor cursor = textCursor();
    QTextList *list = cursor.currentList();
    const QTextListFormat wanted = blocks::listFormat(ordered);
    cursor.beginEditBlock();
    if (list == nullptr) {
        cursor.createList(wanted);
    } else if (list->format().style() != wanted.style()) {
        list->setFormat(wanted);
    } else {
        const int end = cursor.selectionEnd();
        for (QTextBlock block = document()->findBlock(cursor.selectionStart());
             block.isValid() && block.position() <= end; block = block.next()) {
            if (QTextList *of = block.textList()) {
                of->remove(block);
                QTextCursor(block).setBlockFormat(blocks::paragraphFormat());
            }
        }
    }
    cursor.endEditBlock();
    updateActions();
}

void ActaTextEdit::insertTable()
{
    QTextCursor cursor = textCursor();
    if (cursor.currentTable() != nullptr)
        return;
    cursor.setPosition(cursor.selectionEnd());
    blocks::insertTable(cursor, 2, 2);
    setTextCursor(cursor);
}

/// The selected words, which are cut out; where they were all of their paragraph it goes too.
QString ActaTextEdit::takeSelection()
{
    Q_EMIT aboutToTake();
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return {};
    const QString words = actatext::plain(actatext::read(cursor.selection().toHtml()));
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QTextBlock block = cursor.block();
    const bool isAlone = cursor.currentTable() != nullptr || QTextCursor(block.next()).currentTable() != nullptr
                         || QTextCursor(block.previous()).currentTable() != nullptr;
    if (block.text().isEmpty() && !isAlone) {
        if (block.next().isValid())
            cursor.deleteChar();
        else if (block.previous().isValid())
            cursor.deletePreviousChar();
    }
    cursor.endEditBlock();
    return words;
}

/// Return in an empty item ends its list.
bool ActaTextEdit::leavesList()
{
    const QTextCursor cursor = textCursor();
    if (cursor.currentList() == nullptr || cursor.hasSelection() || !cursor.block().text().isEmpty())
        return false;
    toggleList(cursor.currentList()->format().style() == QTextListFormat::ListDecimal);
    return true;
}

// Events

bool ActaTextEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool undo = key->matches(QKeySequence::Undo);
        const bool redo = key->matches(QKeySequence::Redo);
        // Some systems move and delete with letters that are keys of the window here.
        const bool letter =
            key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_K || key->key() == Qt::Key_E);
        if (letter || (undo && !document()->isUndoAvailable()) || (redo && !document()->isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QTextEdit::event(event);
}

bool ActaTextEdit::focusNextPrevChild(bool next)
{
    return (!isReadOnly() && tablemenu::moveCell(*this, next)) || QTextEdit::focusNextPrevChild(next);
}

void ActaTextEdit::keyPressEvent(QKeyEvent *event)
{
    const bool returns = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (returns && event->modifiers() == Qt::NoModifier && !isReadOnly() && leavesList())
        return;
    QTextEdit::keyPressEvent(event);
}

bool ActaTextEdit::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const QString hint = m_highlighter->hintAt(cursorForPosition(help->pos()).position()); !hint.isEmpty()) {
            QToolTip::showText(help->globalPos(), hint, viewport());
            return true;
        }
    }
    return QTextEdit::viewportEvent(event);
}

void ActaTextEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::ReadOnlyChange)
        updateActions();
    else if (event->type() == QEvent::PaletteChange)
        setColors();
    else if (event->type() == QEvent::FontChange)
        fitHeight();
}

void ActaTextEdit::setColors()
{
    const style::Tokens &tokens = style::tokens(palette());
    m_highlighter->setColors(tokens.bad, tokens.info);
}

void ActaTextEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void ActaTextEdit::setLines(int fewest, int most)
{
    m_fewest = fewest;
    m_most = most;
    setVerticalScrollBarPolicy(most == 0 ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    fitHeight();
}

void ActaTextEdit::fitHeight()
{
    if (m_fewest == 0)
        return;
    const double line = QFontMetricsF(font()).lineSpacing();
    const double margins = 2 * document()->documentMargin();
    double height = std::max(document()->size().height(), line * m_fewest + margins);
    if (m_most > 0)
        height = std::min(height, line * m_most + margins);
    const int whole = static_cast<int>(std::ceil(height)) + 2 * frameWidth();
    if (minimumHeight() != whole || maximumHeight() != whole)
        setFixedHeight(whole);
}

/// Never asked for, since no text has anything to load; a picture of nothing keeps the document from looking itself.
QVariant ActaTextEdit::loadResource(int /*type*/, const QUrl & /*name*/)
{
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    return nothing;
}

} // namespace gelt
