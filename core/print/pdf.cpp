// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf.h"

#include "core/base/file.h"
#include "core/print/finish.h"
#include "core/print/fonts.h"
#include "core/print/layout.h"
#include "core/print/painter.h"
#include "core/print/pdfmetadata.h"
#include "core/print/sentinels.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryFile>

namespace gelt::print {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Print)
};

/// A device dot is a glyph unit, so nothing is scaled or rounded on its way into the file.
constexpr int resolution = static_cast<int>(72 * glyphUnitsPerPoint);

/// Half of the work is laying out, most of the other half painting.
constexpr int laidOut = 50;
constexpr int painted = 90;

/// A part of the whole work, told as such.
Progress within(const Progress &progress, int from, int to)
{
    if (!progress)
        return {};
    return [&progress, from, to](int percent) { return progress(from + (to - from) * percent / 100); };
}

Error givenUp() { return {ErrorCode::Cancelled, Tr::tr("The document was not written: it was cancelled."), {}}; }

/// @param structure takes what was painted, piece by piece.
/// @return false where it failed; @p progress knows whether it gave up.
bool paintAll(const Pages &pages, QIODevice &device, Structure &structure, const Progress &progress, bool &isWanted)
{
    QPdfWriter writer(&device);
    // Nothing is transparent and every font lies within; what the finishing pass adds makes it PDF/A-2a.
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(resolution);
    writer.setTitle(pages.document().title);
    const report::Paper paper = pages.document().paper;
    writer.setPageLayout(sheetLayout(paper, pages.frame(0).orientation));
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    for (int i = 0; i < pages.count(); ++i) {
        if (i > 0) {
            writer.setPageLayout(sheetLayout(paper, pages.frame(i).orientation));
            if (!writer.newPage())
                return false;
        }
        const Page page = pages.page(i);
        structure.beginPage(page);
        paintPage(painter, page, pages.fonts(), resolution / 72.0,
                  [&](qint32 element) { paintSentinel(painter, structure.mark(element)); });
        isWanted = !progress || progress(laidOut + (painted - laidOut) * i / pages.count());
        if (!isWanted)
            return false;
    }
    return painter.end();
}

PdfFacts factsOf(const Pages &pages, const Clock &clock)
{
    const report::Document &document = pages.document();
    PdfFacts facts;
    facts.title = document.title.trimmed().isEmpty() ? pdfCreator() : document.title;
    facts.author = document.author;
    facts.subject = document.subject;
    facts.language = document.language.isEmpty() ? QStringLiteral("es-CO") : document.language;
    facts.moment = clock.now();
    facts.outline = pages.outline();
    for (int i = 0; i < pages.count(); ++i)
        facts.pageHeights.push_back(pages.frame(i).size.height());
    return facts;
}

Error noRoomFor(const QTemporaryFile &file)
{
    return {
        file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::Io,
        Tr::tr("The pages could not be written to the folder for temporary files “%1”. Make room there and try again.")
            .arg(QDir::toNativeSeparators(QDir::tempPath())),
        file.errorString()};
}

/// What Qt paints goes through a file of its own: fifty thousand rows make a PDF too large to hold twice.
Result<> writeTo(const report::Document &document, const Clock &clock, const Progress &progress, QIODevice &out)
{
    QTemporaryFile paper;
    if (!paper.open())
        return noRoomFor(paper);
    PdfFacts facts;
    {
        const std::optional<Pages> pages = layOutBorrowed(document, within(progress, 0, laidOut));
        if (!pages)
            return givenUp();
        bool isWanted = true;
        Structure structure;
        const bool done = paintAll(*pages, paper, structure, progress, isWanted);
        if (!isWanted)
            return givenUp();
        if (!paper.flush() || paper.error() != QFileDevice::NoError)
            return noRoomFor(paper);
        if (!done)
            return Error{ErrorCode::Internal, Tr::tr("The pages could not be painted. Please report this."), {}};
        facts = factsOf(*pages, clock);
        facts.structure = std::move(structure);
    }
    if (progress && !progress(painted))
        return givenUp();
    return finishPdf(paper.fileName(), facts, out);
}

} // namespace

Result<> writePdf(const report::Document &document, const QString &path, const Clock &clock, const Progress &progress)
{
    const Result<> written = writeFile(path, [&](QIODevice &device) { return writeTo(document, clock, progress, device); });
    if (written || written.error().code != ErrorCode::Internal)
        return written;
    return Error{
        ErrorCode::Internal,
        Tr::tr("“%1” could not be put together as a PDF. Please report this.").arg(QDir::toNativeSeparators(path)),
        written.error().detail};
}

Result<QByteArray> pdfBytes(const report::Document &document, const Clock &clock, const Progress &progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (Result<> done = writeTo(document, clock, progress, buffer); !done)
        return done.error();
    return bytes;
}

} // namespace gelt::print
