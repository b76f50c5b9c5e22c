// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/page.h"
#include "core/print/shaping.h"

#include <vector>

namespace gelt::print {

/// A place in a text of several runs, where a line begins.
struct TextPlace {
    qint32 run = 0;
    qint64 offset = 0; ///< UTF-16 units into the run

    bool operator==(const TextPlace &) const = default;
};

/**
 * Breaks a text into lines, one at a time and from any line's begin, so that a page in the middle of a
 * huge text costs no more than the page.
 *
 * Lines break at blanks (no-break blanks hold); a long word also after "/", "-", "," or ";", though not in codes,
 * dates and numbers; a word wider than the line at the character. Nothing is left out, nothing hyphenated.
 */
class LineBreaker {
public:
    /// @param width in points; above zero. @p text must outlive the breaker.
    LineBreaker(Shaper &shaper, const report::RichText &text, const TextStyle &style, double width,
                TextPlace from = {});
    LineBreaker(Shaper &, report::RichText &&, const TextStyle &, double, TextPlace = {}) = delete;

    /// Begins again with another text, in the same style and width.
    void read(const report::RichText &text, TextPlace from = {});

    /// Goes to the next line. @return false where the text has ended.
    bool next();

    /// Where the line begins; where the next one will.
    TextPlace begin() const { return m_begin; }
    TextPlace end() const { return m_at; }
    double width() const { return m_width; }
    /// Whether next() would find another line.
    bool atEnd();

    /// Adds the line's text boxes to @p texts, the line beginning at @p baseline.
    void set(QPointF baseline, bool repeated, std::vector<TextBox> &texts) const;

private:
    struct Part { ///< of a word, within one run and at most Shaper::longestWord long
        qint32 run = 0;
        qint64 offset = 0;
        qint64 length = 0;
        int blanksBefore = 0;
        double x = 0;
        double width = 0;
    };
    struct Look {
        Face face;
        Tint tint;
        bool operator==(const Look &) const = default;
    };

    QStringView rest(TextPlace place) const;
    bool skipToCharacter(TextPlace &place) const;
    int skipBlanks(TextPlace &place) const;
    bool skipLineEnd(TextPlace &place) const;
    void readWord(TextPlace place);
    bool breakInside(double room);
    void breakAnywhere(double room);
    void take(std::size_t parts, double x, int blanks);
    Look lookOf(qint32 run) const;
    QStringView textOf(const Part &part) const;
    double widthOf(qint32 run, QStringView text);
    void setBidirectional(QPointF baseline, bool repeated, std::vector<TextBox> &texts) const;

    Shaper *m_shaper;
    const report::RichText *m_text;
    TextStyle m_style;
    double m_lineWidth;
    TextPlace m_begin;
    TextPlace m_at;
    double m_width = 0;
    bool m_endsInside = false; ///< the line ends within a word
    std::vector<Part> m_line;
    std::vector<Part> m_word; ///< the word being placed
    TextPlace m_wordEnd;
};

/// How many lines the text takes.
int countLines(Shaper &shaper, const report::RichText &text, const TextStyle &style, double width);
/// The width of the text's widest line (as its line ends make them), in points.
double naturalWidth(Shaper &shaper, const report::RichText &text, const TextStyle &style);
/// The width of the text's widest word, in points.
double widestWord(Shaper &shaper, const report::RichText &text, const TextStyle &style);
QString plainText(const report::RichText &text);

} // namespace gelt::print
