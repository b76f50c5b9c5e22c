// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/page.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace gelt::print {

class Fonts;

/// Told on the way through long work, 0-100 %. @return false to give up.
using Progress = std::function<bool(int percent)>;

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
 * Needs a QGuiApplication (any platform). Not to be used by two threads at once; another thread may have the pages after
 * leaveThread() in the one that laid them out and enterThread() in its own.
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

    /// Lets go of the fonts, which belong to a thread: nothing but count(), frame(), outline() and document() until the
    /// next enterThread().
    void leaveThread();
    void enterThread();

private:
    friend Pages layOut(report::Document document);
    friend std::optional<Pages> layOut(report::Document document, const Progress &progress);
    friend Pages layOutBorrowed(const report::Document &document);
    friend std::optional<Pages> layOutBorrowed(const report::Document &document, const Progress &progress);
    friend Pages layOutAgain(report::Document document, const Pages &before);
    class Private;
    explicit Pages(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

/// Lays out a document that the pages keep.
Pages layOut(report::Document document);
/// The same of a document that may be long. @return nothing where @p progress gave up.
std::optional<Pages> layOut(report::Document document, const Progress &progress);
/// The same with the fonts and shaped words of @p before, for a document that is laid out after every change: what was
/// laid out once costs little the next time. Both then belong to one thread.
Pages layOutAgain(report::Document document, const Pages &before);
/// The same without a copy of the document, which must outlive the pages.
Pages layOutBorrowed(const report::Document &document);
std::optional<Pages> layOutBorrowed(const report::Document &document, const Progress &progress);

} // namespace gelt::print
