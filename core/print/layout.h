// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/page.h"

#include <memory>
#include <vector>

namespace gelt::print {

class Fonts;

/// A place of the document that bookmarks lead to.
struct OutlineEntry {
    int level = 1; ///< 1-3; never more than one below the entry before
    QString title;
    int page = 0;   ///< index, from 0
    double top = 0; ///< points below the sheet's top

    bool operator==(const OutlineEntry &) const = default;
};

/**
 * A document divided into pages. Knows where each page begins; the page itself is made when it is asked for,
 * so that fifty thousand rows need little memory and a preview pays only for the page it shows.
 *
 * Needs a QGuiApplication (any platform). Not to be used by two threads at once.
 */
class Pages {
public:
    Pages(Pages &&) noexcept;
    Pages &operator=(Pages &&) noexcept;
    ~Pages();

    /// At least 1: an empty document is one empty sheet.
    int count() const;
    PageFrame frame(int index) const;
    /// @param index 0 to count() - 1.
    Page page(int index) const;
    const std::vector<OutlineEntry> &outline() const;
    const report::Document &document() const;
    const Fonts &fonts() const;

private:
    friend Pages layOut(report::Document document);
    friend Pages layOutBorrowed(const report::Document &document);
    friend Pages layOutAgain(report::Document document, const Pages &before);
    class Private;
    explicit Pages(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

/// Lays out a document that the pages keep.
Pages layOut(report::Document document);
/// The same with the fonts and shaped words of @p before, for a document that is laid out after every change: what was
/// laid out once costs little the next time. Both then belong to one thread.
Pages layOutAgain(report::Document document, const Pages &before);
/// The same without a copy of the document, which must outlive the pages.
Pages layOutBorrowed(const report::Document &document);

} // namespace gelt::print
