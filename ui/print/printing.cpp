// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printing.h"

#include "core/print/layout.h"
#include "core/print/painter.h"
#include "core/print/pdf.h"
#include "ui/ask.h"
#include "ui/widgets/patience.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Printing)
};

struct PaperName {
    report::Paper paper;
    const char16_t *name;
};
constexpr PaperName paperNames[]{
    {report::Paper::Letter, u"letter"}, {report::Paper::Oficio, u"oficio"}, {report::Paper::A4, u"a4"}};

Error printerStopped(const QPrinter &printer)
{
    const QString name = printer.printerName();
    return {ErrorCode::Io,
            name.isEmpty() ? Tr::tr("The pages could not be printed. Check the printer and try again.")
                           : Tr::tr("The printer “%1” did not take the pages. Check that it is on and connected, and "
                                    "try again.")
                                 .arg(name),
            QStringLiteral("QPrinter state %1").arg(static_cast<int>(printer.printerState()))};
}

/// The indexes of the pages to print, in order.
std::vector<int> chosenPages(const QPrinter &printer, int count)
{
    int first = 1;
    int last = count;
    if (printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0) {
        first = std::min(printer.fromPage(), count);
        last = printer.toPage() > 0 ? std::clamp(printer.toPage(), first, count) : count;
    }
    std::vector<int> pages;
    for (int page = first; page <= last; ++page)
        pages.push_back(page - 1);
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::ranges::reverse(pages);
    return pages;
}

/// As often as asked for, where the printer does not make the copies by itself.
std::vector<int> withCopies(const QPrinter &printer, const std::vector<int> &pages)
{
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    std::vector<int> all;
    if (printer.collateCopies()) {
        for (int copy = 0; copy < copies; ++copy)
            all.insert(all.end(), pages.begin(), pages.end());
    } else {
        for (const int page : pages)
            all.insert(all.end(), static_cast<std::size_t>(copies), page);
    }
    return all;
}

/// The sheet that a page is printed on: no printer has one of a screen's form.
QPageLayout sheetOf(const print::Pages &pages, int index)
{
    const report::Paper paper = pages.document().paper;
    if (paper == report::Paper::Slides)
        return print::sheetLayout(report::Paper::Letter, report::Orientation::Landscape);
    return print::sheetLayout(paper, pages.frame(index).orientation);
}

void paint(QPainter &painter, const print::Pages &pages, int index, const QPrinter &printer)
{
    const print::Page page = pages.page(index);
    const QSizeF sheet = printer.pageLayout().fullRectPoints().size();
    const QSizeF wanted = page.frame.size;
    // A sheet that is smaller than the page's shows all of it, smaller; a point of difference is a rounding.
    double scale = std::min({sheet.width() / wanted.width(), sheet.height() / wanted.height(), 1.0});
    if (scale > 0.995)
        scale = 1;
    const double unitsPerPoint = printer.resolution() / 72.0;
    painter.save();
    painter.translate(std::max(0.0, (sheet.width() - wanted.width() * scale) / 2) * unitsPerPoint,
                      std::max(0.0, (sheet.height() - wanted.height() * scale) / 2) * unitsPerPoint);
    print::paintPage(painter, page, pages.fonts(), unitsPerPoint * scale);
    painter.restore();
}

} // namespace

report::Paper paperOf(const Settings &settings)
{
    const QString name = settings.get(setting::paper);
    const auto *found =
        std::ranges::find_if(paperNames, [&](const PaperName &each) { return name == QStringView(each.name); });
    return found == std::end(paperNames) ? report::Paper::Letter : found->paper;
}

void rememberPaper(Settings &settings, report::Paper paper)
{
    settings.set(setting::paper, QString::fromUtf16(std::ranges::find(paperNames, paper, &PaperName::paper)->name));
}

QString suggestedFile(const Settings &settings, const QString &title, const QString &suffix)
{
    QString folder = settings.get(setting::pdfFolder);
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString name = title.simplified();
    name.replace(QRegularExpression(QStringLiteral(R"([\\/:*?"<>|\x00-\x1F])")), QStringLiteral("-"));
    constexpr qsizetype longest = 100;
    return QDir(folder).filePath(name.first(std::min(name.size(), longest)) + u'.' + suffix);
}

void rememberFolder(Settings &settings, const QString &path)
{
    settings.set(setting::pdfFolder, QFileInfo(path).absolutePath());
}

Result<> printPages(const print::Pages &pages, QPrinter &printer, const print::Progress &progress)
{
    const std::vector<int> order = withCopies(printer, chosenPages(printer, pages.count()));
    printer.setFullPage(true);
    printer.setDocName(pages.document().title);
    QPainter painter;
    bool first = true;
    std::size_t printed = 0;
    for (const int index : order) {
        if (progress && !progress(static_cast<int>(100 * printed++ / order.size()))) {
            printer.abort();
            return Error{ErrorCode::Cancelled, Tr::tr("Printing was cancelled."), {}};
        }
        printer.setPageLayout(sheetOf(pages, index));
        if (first ? !painter.begin(&printer) : !printer.newPage())
            return printerStopped(printer);
        first = false;
        paint(painter, pages, index, printer);
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return printerStopped(printer);
    return {};
}

QStringList Printing::printers() const { return QPrinterInfo::availablePrinterNames(); }

bool Printing::choose(QWidget *parent, QPrinter &printer, int pages)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, pages);
    dialog.setFromTo(1, pages);
    dialog.setPrintRange(QAbstractPrintDialog::AllPages);
    return dialog.exec() == QDialog::Accepted;
}

void Printing::recall(QPrinter &printer) const
{
    const QString name = m_settings->get(setting::printer);
    if (!name.isEmpty() && printers().contains(name))
        printer.setPrinterName(name);
    if (const int duplex = m_settings->get(setting::printerDuplex);
        duplex >= QPrinter::DuplexNone && duplex <= QPrinter::DuplexShortSide)
        printer.setDuplex(static_cast<QPrinter::DuplexMode>(duplex));
    printer.setColorMode(m_settings->get(setting::printerColour) ? QPrinter::Color : QPrinter::GrayScale);
}

void Printing::remember(const QPrinter &printer)
{
    m_settings->set(setting::printer, printer.printerName());
    m_settings->set(setting::printerDuplex, static_cast<int>(printer.duplex()));
    m_settings->set(setting::printerColour, printer.colorMode() == QPrinter::Color);
}

bool Printing::print(QWidget *parent, const report::Document &document)
{
    if (printers().isEmpty())
        return offerPdf(parent, document);
    return print(parent, print::layOutBorrowed(document));
}

bool Printing::print(QWidget *parent, const print::Pages &pages)
{
    const report::Document &document = pages.document();
    if (printers().isEmpty())
        return offerPdf(parent, document);
    QPrinter printer(QPrinter::HighResolution);
    recall(printer);
    printer.setPageLayout(sheetOf(pages, 0));
    printer.setDocName(document.title);
    if (!choose(parent, printer, pages.count()))
        return false;
    return send(parent, pages, printer);
}

bool Printing::offerPdf(QWidget *parent, const report::Document &document)
{
    Question question;
    question.title = tr("Print");
    question.text = tr("This computer has no printer.");
    question.detail = tr("The pages can be saved as a PDF file, to be printed elsewhere.");
    question.answers = {tr("Save as PDF…"), tr("Cancel")};
    return m_ask->choose(parent, question) == 0 && !savePdf(parent, document).isEmpty();
}

bool Printing::send(QWidget *parent, const print::Pages &pages, QPrinter &printer)
{
    // The dialog's own "print to file": the whole document there is the archival PDF.
    const bool file = printer.outputFormat() == QPrinter::PdfFormat && !printer.outputFileName().isEmpty();
    const bool isArchival = file && printer.printRange() == QPrinter::AllPages;
    const auto work = [&](const WorkProgress &progress) -> Result<> {
        if (isArchival)
            return print::writePdf(pages.document(), printer.outputFileName(), *m_clock, progress);
        // Fonts belong to a thread, so it lays out its own pages.
        constexpr int laidOut = 15;
        const auto own = print::layOutBorrowed(pages.document(), [&](int percent) { return progress(laidOut * percent / 100); });
        if (!own)
            return Error{ErrorCode::Cancelled, tr("Printing was cancelled."), {}};
        return printPages(*own, printer,
                          [&](int percent) { return progress(laidOut + (100 - laidOut) * percent / 100); });
    };
    const Result<> done = waitFor(tr("Printing…"), parent, work);
    if (!file)
        remember(printer);
    if (!done && done.error().code != ErrorCode::Cancelled)
        m_ask->tell(parent, done.error());
    return done.has_value();
}

QString Printing::savePdf(QWidget *parent, const report::Document &document)
{
    FileQuestion question;
    question.title = tr("Save as PDF");
    question.folder = suggestedFile(*m_settings, document.title, QStringLiteral("pdf"));
    question.filter = tr("PDF documents (*.pdf)");
    question.suffix = QStringLiteral("pdf");
    const QString path = m_ask->fileToWrite(parent, question);
    if (path.isEmpty())
        return {};
    const Result<> written = waitFor(tr("Writing the PDF…"), parent, [&](const WorkProgress &progress) {
        return print::writePdf(document, path, *m_clock, progress);
    });
    if (!written) {
        if (written.error().code != ErrorCode::Cancelled)
            m_ask->tell(parent, written.error());
        return {};
    }
    rememberFolder(*m_settings, path);
    return path;
}

} // namespace gelt
