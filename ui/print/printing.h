// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/print/layout.h"
#include "ui/settings.h"

#include <QCoreApplication>
#include <QStringList>

class QPrinter;
class QWidget;

namespace gelt {

class Ask;

namespace setting {

inline const Setting<QString> printer{"print/printer", {}};  ///< its name; empty: the system's
inline const Setting<int> printerDuplex{"print/duplex", -1}; ///< QPrinter::DuplexMode; -1: the printer's own
inline const Setting<bool> printerColour{"print/colour", true};
inline const Setting<QString> paper{"print/paper", QStringLiteral("letter")}; ///< "letter", "oficio" or "a4"
inline const Setting<QString> pdfFolder{"print/pdfFolder", {}}; ///< where the last PDF went; empty: the documents

} // namespace setting

/// The paper that documents are made for on this computer.
report::Paper paperOf(const Settings &settings);
void rememberPaper(Settings &settings, report::Paper paper);

/// A file for a document in the folder where the last one went: its title, without what names of files may not hold.
/// @param suffix "pdf".
QString suggestedFile(const Settings &settings, const QString &title, const QString &suffix);
/// Remembers the folder of a file that was written.
void rememberFolder(Settings &settings, const QString &path);

/**
 * Paints the pages on a printer that is ready to begin: each on a sheet of its own size and orientation, smaller where
 * the printer has no sheet that large. Follows the printer's page range and, where the printer cannot, its copies.
 *
 * @param progress told on the way; where it gives up, what the printer has is taken back as far as it lets.
 * @return Io where the printer does not begin or stops, the message names it; Cancelled.
 */
Result<> printPages(const print::Pages &pages, QPrinter &printer, const print::Progress &progress = {});

/**
 * Where the pages of a document go from a window: to a printer that a person chooses, or into a PDF file. Long documents go
 * there in another thread, with progress and Cancel. What was chosen is remembered; what goes wrong is told.
 */
class Printing {
    Q_DECLARE_TR_FUNCTIONS(gelt::Printing)

public:
    /// All of them outlive this.
    Printing(Settings &settings, Ask &ask, const Clock &clock)
        : m_settings(&settings)
        , m_ask(&ask)
        , m_clock(&clock)
    {
    }
    virtual ~Printing() = default;

    /// Asks for the printer and prints. Where the computer has none it says so and offers a PDF.
    /// @return whether anything was printed or written.
    bool print(QWidget *parent, const report::Document &document);
    /// The same of pages that are laid out already.
    bool print(QWidget *parent, const print::Pages &pages);

    /// Asks for a file name and writes an archival PDF. @return the path; empty where the person gave up or it failed.
    QString savePdf(QWidget *parent, const report::Document &document);

protected:
    /// @name What tests stand in for
    ///@{
    virtual QStringList printers() const;
    /// The system's dialog. @return whether the person wants to print.
    virtual bool choose(QWidget *parent, QPrinter &printer, int pages);
    ///@}

private:
    void recall(QPrinter &printer) const;
    void remember(const QPrinter &printer);
    bool offerPdf(QWidget *parent, const report::Document &document);
    bool send(QWidget *parent, const print::Pages &pages, QPrinter &printer);

    Settings *m_settings;
    Ask *m_ask;
    const Clock *m_clock;
};

} // namespace gelt
