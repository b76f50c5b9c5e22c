// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/blocks.h"

/// One page of one word.
inline gelt::report::Document shortDocument(const QString &title = QStringLiteral("Short"))
{
    using namespace gelt::report;
    Document document;
    document.title = title;
    document.language = QStringLiteral("en");
    document.sections = {
        {Orientation::Portrait, {Paragraph{{{QStringLiteral("word"), false, Tone::Plain}}, ParagraphStyle::Body}}}};
    return document;
}

/// @p count portrait pages that say "this is page1", "this is page2" and so on.
inline gelt::report::Document manyPages(int count, gelt::report::Paper paper = gelt::report::Paper::Letter)
{
    using namespace gelt::report;
    Document document = shortDocument(QStringLiteral("Many"));
    document.paper = paper;
    std::vector<Block> &blocks = document.sections[0].blocks;
    blocks.clear();
    for (int i = 1; i <= count; ++i) {
        if (i > 1)
            blocks.push_back(PageBreak{});
        blocks.push_back(
            Paragraph{{{QStringLiteral("this is page%1").arg(i), false, Tone::Plain}}, ParagraphStyle::Body});
    }
    return document;
}

/// A portrait page and two landscape ones.
inline gelt::report::Document twoOrientations(gelt::report::Paper paper)
{
    using namespace gelt::report;
    Document document = shortDocument(QStringLiteral("Both"));
    document.paper = paper;
    const Block word = document.sections[0].blocks[0];
    document.sections.push_back({Orientation::Landscape, {word, PageBreak{}, word}});
    return document;
}
