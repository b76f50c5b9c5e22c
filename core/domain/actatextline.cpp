// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/actatextline.h"

#include <utility>

namespace gelt::actatext {
namespace {

constexpr char16_t lineEnd = 0x2028;
constexpr char16_t paragraphEnd = 0x2029;
constexpr char16_t replacement = 0xFFFD;

bool isNoBreakBlank(QChar c) { return c == QChar(0x00A0) || c == QChar(0x202F); }

/// Control characters, invisible marks (soft hyphen, zero width, direction), and code points that are no characters.
bool isLeftOut(QChar c)
{
    const char16_t code = c.unicode();
    const auto within = [code](char16_t first, char16_t last) { return code >= first && code <= last; };
    return code < 0x20 || within(0x7F, 0x9F) || code == 0x00AD || code == 0x200B || within(0x200E, 0x200F)
           || within(0x202A, 0x202E) || within(0x2060, 0x206F) || within(0xFDD0, 0xFDEF) || code == 0xFEFF
           || within(0xFFF0, 0xFFFC) || code >= 0xFFFE;
}

} // namespace

void append(Line &line, QStringView text, bool bold, bool italic)
{
    if (line.empty() || line.back().bold != bold || line.back().italic != italic)
        line.push_back({QString(), bold, italic});
    line.back().text += text;
}

void append(Line &line, Line more, QChar between)
{
    if (line.empty()) {
        line = std::move(more);
        return;
    }
    if (more.empty())
        return;
    line.back().text += between;
    for (const Span &span : more)
        append(line, span.text, span.bold, span.italic);
}

void LineCollector::add(QStringView text, bool bold, bool italic, bool keepsLines)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == QChar(lineEnd) || (keepsLines && c == u'\n')) {
            breakLine();
        } else if (c == QChar(paragraphEnd)) {
            m_breaks = 2;
        } else if (isNoBreakBlank(c)) {
            addBlank(c, bold, italic);
        } else if (c.isSpace()) {
            addBlank(u' ', bold, italic);
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            put(text.sliced(i, 2), bold, italic);
            ++i;
        } else if (c.isSurrogate()) {
            put(QStringView(&replacement, 1), bold, italic);
        } else if (!isLeftOut(c)) {
            put(text.sliced(i, 1), bold, italic);
        }
    }
}

void LineCollector::addBlank(QChar blank, bool bold, bool italic)
{
    if (m_blank.text.isEmpty())
        m_blank = {blank, bold, italic};
    else
        m_blank.text = u' ';
}

void LineCollector::breakLine()
{
    if (!m_line.empty())
        ++m_breaks;
    m_blank.text.clear();
}

void LineCollector::put(QStringView character, bool bold, bool italic)
{
    if (!m_line.empty()) {
        if (m_breaks > 1)
            m_done.push_back(std::exchange(m_line, Line()));
        else if (m_breaks == 1)
            m_line.back().text += QChar(lineEnd);
        else if (!m_blank.text.isEmpty())
            putBlank(bold, italic);
    }
    m_breaks = 0;
    m_blank.text.clear();
    append(m_line, character, bold, italic);
}

/// The blank before a character of the look given.
void LineCollector::putBlank(bool bold, bool italic)
{
    const bool plain = !m_blank.bold && !m_blank.italic;
    const bool asNext = m_blank.bold == bold && m_blank.italic == italic;
    if (plain || asNext)
        append(m_line, m_blank.text, m_blank.bold, m_blank.italic);
    else
        m_line.back().text += m_blank.text;
}

std::vector<Line> LineCollector::takeParagraphs()
{
    if (!m_line.empty())
        m_done.push_back(std::exchange(m_line, Line()));
    m_breaks = 0;
    m_blank.text.clear();
    return std::exchange(m_done, {});
}

Line LineCollector::takeLine()
{
    Line all;
    for (Line &line : takeParagraphs())
        append(all, std::move(line), QChar(lineEnd));
    return all;
}

} // namespace gelt::actatext
