// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointer>
#include <QSyntaxHighlighter>

#include <memory>
#include <optional>

namespace gelt {

class IgnoredWords;
class Speller;

/**
 * Underlines what is spelt wrong (red, wavy) and what could be written better (dotted), paragraph by paragraph as they
 * change. The text itself, its formats and its undo steps are not touched.
 */
class SpellHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    /// @param speller,ignored outlive this.
    SpellHighlighter(QTextDocument *document, const Speller &speller, const IgnoredWords &ignored);

    void setColors(const QColor &wrong, const QColor &hint);
    /// Whether to remark on style too; yes unless told.
    void setShowsHints(bool shows);
    /// Where a person types: the word that ends there is not yet one. -1: nowhere.
    void setTyped(int position);

    /// A piece of the document.
    struct Piece {
        int start = 0;
        int length = 0;
        QString word;
    };
    /// The word spelt wrong that the position is in or beside.
    std::optional<Piece> wrongAt(int position) const;
    /// The remark on style at the position; empty for none.
    QString hintAt(int position) const;
    /// How many words are spelt wrong.
    int wrongCount() const { return *m_count; }

Q_SIGNALS:
    /// Later than the change, once for many.
    void wrongCountChanged(int count);

protected:
    void highlightBlock(const QString &text) override;

private:
    void announceLater();
    void announce();
    QTextCharFormat underlined(QTextCharFormat::UnderlineStyle style, const QColor &color) const;

    const Speller &m_speller;
    const IgnoredWords &m_ignored;
    std::shared_ptr<int> m_count = std::make_shared<int>(0); ///< shared with what the paragraphs hold
    QColor m_wrong;
    QColor m_hint;
    int m_typed = -1;
    int m_announced = 0;
    bool m_showsHints = true;
    bool m_willAnnounce = false;
};

} // namespace gelt
