// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/text/spellhighlighter.h"

#include "core/domain/stylehints.h"
#include "ui/actas/text/ignoredwords.h"
#include "ui/actas/text/speller.h"
#include "ui/actas/text/spellwords.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

#include <utility>

namespace gelt {
namespace {

/// What was found in a paragraph; goes with it.
class Findings : public QTextBlockUserData {
public:
    Findings(std::vector<spellwords::Place> wrongOnes, std::vector<stylehints::Hint> remarks,
             std::shared_ptr<int> count)
        : wrong(std::move(wrongOnes))
        , hints(std::move(remarks))
        , m_count(std::move(count))
    {
        *m_count += static_cast<int>(wrong.size());
    }
    ~Findings() override { *m_count -= static_cast<int>(wrong.size()); }
    Findings(const Findings &) = delete;
    Findings &operator=(const Findings &) = delete;

    const std::vector<spellwords::Place> wrong;
    const std::vector<stylehints::Hint> hints;

private:
    std::shared_ptr<int> m_count;
};

const Findings *findingsOf(const QTextBlock &block) { return static_cast<const Findings *>(block.userData()); }

/// Not in a list or a table, whose pieces need not be sentences.
bool isParagraph(const QTextBlock &block)
{
    return block.textList() == nullptr && QTextCursor(block).currentTable() == nullptr;
}

} // namespace

SpellHighlighter::SpellHighlighter(QTextDocument *document, const Speller &speller, const IgnoredWords &ignored)
    : QSyntaxHighlighter(document)
    , m_speller(speller)
    , m_ignored(ignored)
{
    connect(&speller, &Speller::changed, this, &QSyntaxHighlighter::rehighlight);
    connect(&ignored, &IgnoredWords::changed, this, &QSyntaxHighlighter::rehighlight);
    connect(document, &QTextDocument::contentsChanged, this, &SpellHighlighter::announceLater); // paragraphs can go
}

void SpellHighlighter::setColors(const QColor &wrong, const QColor &hint)
{
    if (m_wrong == wrong && m_hint == hint)
        return;
    m_wrong = wrong;
    m_hint = hint;
    rehighlight();
}

void SpellHighlighter::setShowsHints(bool shows)
{
    if (std::exchange(m_showsHints, shows) != shows)
        rehighlight();
}

void SpellHighlighter::setTyped(int position)
{
    const int before = std::exchange(m_typed, position);
    if (before < 0 || before == position)
        return;
    const QTextBlock left = document()->findBlock(std::min(before, document()->characterCount() - 1));
    if (position < 0 || left != document()->findBlock(position))
        rehighlightBlock(left);
}

std::optional<SpellHighlighter::Piece> SpellHighlighter::wrongAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    const Findings *findings = findingsOf(block);
    if (findings == nullptr)
        return std::nullopt;
    const int within = position - block.position();
    for (const spellwords::Place &place : findings->wrong) {
        if (within >= place.start && within <= place.start + place.length)
            return Piece{block.position() + static_cast<int>(place.start), static_cast<int>(place.length),
                         block.text().mid(place.start, place.length)};
    }
    return std::nullopt;
}

QString SpellHighlighter::hintAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    const Findings *findings = findingsOf(block);
    if (findings == nullptr)
        return {};
    const int within = position - block.position();
    for (const stylehints::Hint &hint : findings->hints) {
        if (within >= hint.start && within <= hint.start + hint.length)
            return hint.message;
    }
    return {};
}

void SpellHighlighter::highlightBlock(const QString &text)
{
    std::vector<stylehints::Hint> hints;
    if (m_showsHints && isParagraph(currentBlock()))
        hints = stylehints::of(text);
    for (const stylehints::Hint &hint : hints)
        setFormat(static_cast<int>(hint.start), static_cast<int>(hint.length),
                  underlined(QTextCharFormat::DotLine, m_hint));

    std::vector<spellwords::Place> wrong;
    const int typed = m_typed - currentBlock().position();
    if (m_speller.isAvailable()) {
        for (const spellwords::Place &place : spellwords::in(text)) {
            const QString word = text.mid(place.start, place.length);
            if (place.start + place.length == typed || m_ignored.contains(word) || m_speller.knows(word))
                continue;
            wrong.push_back(place);
            setFormat(static_cast<int>(place.start), static_cast<int>(place.length),
                      underlined(QTextCharFormat::WaveUnderline, m_wrong));
        }
    }
    setCurrentBlockUserData(new Findings(std::move(wrong), std::move(hints), m_count));
    announceLater();
}

QTextCharFormat SpellHighlighter::underlined(QTextCharFormat::UnderlineStyle style, const QColor &color) const
{
    QTextCharFormat format;
    format.setUnderlineStyle(style);
    format.setUnderlineColor(color);
    return format;
}

void SpellHighlighter::announceLater()
{
    if (!std::exchange(m_willAnnounce, true))
        QMetaObject::invokeMethod(this, &SpellHighlighter::announce, Qt::QueuedConnection);
}

void SpellHighlighter::announce()
{
    m_willAnnounce = false;
    if (std::exchange(m_announced, *m_count) != *m_count)
        Q_EMIT wrongCountChanged(*m_count);
}

} // namespace gelt
