// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/lines.h"

namespace gelt::print {

/// What stands above and below the text of every page.
class Margins {
public:
    Margins(const report::Document &document, Shaper &shaper);

    /// The sheet, its text area smaller where header or footer need more than one line.
    PageFrame frame(report::Orientation orientation) const;
    /// What lies behind everything else.
    void setBehind(Page &page) const;
    /// @param isBare a cover: only the mark of what is not in force stands on it.
    void set(Shaper &shaper, int pages, bool isBare, Page &page) const;

private:
    struct Band {                           ///< the texts at the left and the right of one margin, on one orientation
        std::vector<report::RichText> left; ///< one a line
        std::vector<report::RichText> right;
    };
    Band bandOf(Shaper &shaper, const QString &left, const report::RichText &right, double width) const;
    void setBand(Shaper &shaper, const Band &band, double top, const QRectF &area, Page &page) const;
    void setMinutesHeader(Shaper &shaper, int pages, Page &page) const;
    void setMark(Shaper &shaper, Page &page) const;
    void makeMark(const report::Mark &mark, Shaper &shaper);

    struct MarkLines { ///< of one orientation
        std::vector<report::RichText> lines;
        Watermark word;
        double bottom = 0; ///< of the frame around the lines
    };

    QString m_headerLeft;
    QString m_headerRight;
    QString m_footerLeft;
    report::PageStyle m_style;
    bool m_bare; ///< a slide has its own foot
    bool m_marked = false;
    MarkLines m_marks[2];
    PageFrame m_frames[2];
    Band m_headers[2];
    Band m_footers[2];
};

} // namespace gelt::print
