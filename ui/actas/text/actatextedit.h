// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actatext.h"

#include <QTextEdit>

#include <array>

class QMenu;

namespace gelt {

class IgnoredWords;
class SpellHighlighter;
class Speller;

/**
 * A field for the limited rich text of minutes: paragraphs, bold, italic, lists and tables, and nothing else whatever
 * is typed, pasted or dropped. What comes from outside is cleaned before it is put into the document, which never asks
 * for a picture or any other file.
 *
 * Undo and redo belong to the field while it has something to undo; after that Ctrl+Z goes to the window.
 */
class ActaTextEdit : public QTextEdit {
    Q_OBJECT

public:
    /// The most that is taken at once from the clipboard or a drop, in characters; what the field holds in all; the
    /// cells that are pasted at once.
    static constexpr qsizetype maxPasted = 5 * 1024 * 1024;
    static constexpr qsizetype maxCharacters = 400'000;
    static constexpr qsizetype maxCells = 4'000;

    /// What a person can do with the text. The keys work within the field; a tool bar can show the actions.
    enum class Act { Bold, Italic, Bullets, Numbers, Table, Decision, Commitment, PastePlain };
    static constexpr std::size_t actCount = 8;

    /// @param speller,ignored outlive this.
    ActaTextEdit(Speller &speller, IgnoredWords &ignored, QWidget *parent = nullptr);
    ~ActaTextEdit() override;

    /// Does nothing where the field says the same already, so that cursor and undo stay; otherwise forgets the undo.
    void setText(const actatext::Text &text);
    void setMarkup(QStringView markup) { setText(actatext::read(markup)); }
    /// What was done up to now is no longer taken back here: it is part of a step of the window.
    void forgetUndo();
    /// What the field says now; costs nothing.
    const actatext::Text &text() const { return m_text; }
    /// What the plan file holds: actatext::write() of the text.
    QString markup() const { return actatext::write(text()); }
    bool isBlank() const { return actatext::plain(text()).isEmpty(); }

    QAction *action(Act act) const { return m_actions[static_cast<std::size_t>(act)]; }
    /// How many words are spelt wrong; 0 while there is no dictionary.
    int wrongCount() const;
    /// Whether to remark on style; yes unless told.
    void setShowsHints(bool shows);
    /// As high as its text, from @p fewest lines to @p most, beyond which it scrolls; @p most 0: never.
    void setLines(int fewest, int most);

    /// What can be done at a position of the document: what was meant by a word, cut, copy, tables… Deletes itself when
    /// it closes.
    QMenu *menuAt(int position);

Q_SIGNALS:
    /// After each change by the person to what the text says, undo included.
    void edited();
    /// Something was not pasted; a sentence that says why.
    void refused(const QString &why);
    /// Words are about to be taken for a decision or commitment: the last moment at which the text has them.
    void aboutToTake();
    /// The person makes a decision or commitment of these words, which are no longer in the text; empty where nothing
    /// was selected.
    void decisionWanted(const QString &words);
    void commitmentWanted(const QString &words);
    void wrongCountChanged(int count);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;
    QVariant loadResource(int type, const QUrl &name) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    // Ways of QTextEdit to put in what was not cleaned.
    using QTextEdit::append;
    using QTextEdit::insertHtml;
    using QTextEdit::insertPlainText;
    using QTextEdit::setDocument;
    using QTextEdit::setHtml;
    using QTextEdit::setMarkdown;
    using QTextEdit::setPlainText;

    void makeActions();
    QAction *addAct(Act act, const QString &text, const QKeySequence &key);
    void watchDocument();
    void updateActions();
    void insertCleaned(const actatext::Text &text);
    void pastePlain();
    void setLook(bool bold, bool on);
    void toggleList(bool ordered);
    void insertTable();
    QString takeSelection();
    bool leavesList();
    void addSpelling(QMenu &menu, int position);
    void addEditing(QMenu &menu);
    void replace(int start, const QString &before, const QString &after);
    void fitHeight();
    void setColors();

    Speller &m_speller;
    IgnoredWords &m_ignored;
    SpellHighlighter *m_highlighter = nullptr;
    std::array<QAction *, actCount> m_actions{};
    actatext::Text m_text; ///< what the document says
    int m_typed = -1;      ///< where a letter was typed last
    int m_fewest = 0;
    int m_most = 0;
    bool m_isSetting = false;
};

} // namespace gelt
