// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actatext.h"

#include <QChar>
#include <QString>
#include <QStringView>

namespace gelt::actatext {

/// Adds text to a line, to its last span where the look is the same.
void append(Line &line, QStringView text, bool bold, bool italic);

/// Adds a line to a line, @p between them where neither is empty.
void append(Line &line, Line more, QChar between);

/**
 * Collects text as it is read on a page: runs of white space are one blank, none begins or ends a line, and what
 * cannot be shown or would disturb (control characters, half characters, invisible and direction marks) is left out.
 *
 * A single no-break blank between words is kept: "62,5 %". A blank is plain or has the look of a word beside it.
 */
class LineCollector {
public:
    /// @param keepsLines a line end in the text is one, as in preformatted text; otherwise it is white space.
    void add(QStringView text, bool bold, bool italic, bool keepsLines = false);
    /// A line ends here, if one was begun; what comes is another one of the same paragraph.
    void breakLine();

    /// What was collected, cut where two or more line ends stood together; the collector is empty afterwards.
    std::vector<Line> takeParagraphs();
    /// What was collected as one line, line ends as single U+2028; the collector is empty afterwards.
    Line takeLine();

private:
    void addBlank(QChar blank, bool bold, bool italic);
    void putBlank(bool bold, bool italic);
    void put(QStringView character, bool bold, bool italic);

    std::vector<Line> m_done;
    Line m_line;
    int m_breaks = 0;
    Span m_blank; ///< to come before the next character, as it was written; empty: none
};

} // namespace gelt::actatext
