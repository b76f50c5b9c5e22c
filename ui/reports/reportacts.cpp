// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with documents on their page.
#include "core/base/file.h"
#include "core/domain/filekind.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/tables.h"
#include "core/exchange/workbook.h"
#include "core/print/pdf.h"
#include "core/report/documents.h"
#include "core/report/format.h"
#include "core/storage/issuedreports.h"
#include "ui/ask.h"
#include "ui/preferences/planproperties.h"
#include "ui/print/pagesview.h"
#include "ui/reports/comparing.h"
#include "ui/reports/componentsdialog.h"
#include "ui/reports/issuedpanel.h"
#include "ui/reports/reportoptions.h"
#include "ui/reports/reportpreview.h"
#include "ui/reports/reportspage.h"
#include "ui/widgets/longtask.h"
#include "ui/reports/yeartextsdialog.h"
#include "ui/session/session.h"
#include "ui/settings.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace gelt {
namespace {

/// What the tables of a document are made from; it outlives them.
struct TableSource {
    PlanContents contents;
    PlanMeasure figures;

    explicit TableSource(const PagesWanted &wanted)
        : contents(wanted.request.isPublic ? report::publicVersion(*wanted.contents) : *wanted.contents)
        , figures(measure(contents, wanted.request.cutOff))
    {
    }

    std::vector<DataTable> tables(const PagesWanted &wanted) const
    {
        return tablesOf(wanted.request.kind, contents, figures, wanted.locale);
    }
};

} // namespace

void ReportsPage::makeActions()
{
    using style::Glyph;
    const auto make = [this](Glyph glyph, const char *name, const QString &text, const QString &tip, auto act) {
        auto *action = new QAction(style::icon(glyph), text, this);
        action->setObjectName(QLatin1StringView(name));
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_kindActions = new QActionGroup(this);
    for (const auto &code : Codes<ReportKind>::all) {
        const ReportKind kind = code.value;
        QAction *action = make(glyphOf(kind), "kind", displayName(kind), tr("Shows this document"), [this, kind] { showKind(kind); });
        action->setObjectName(QStringLiteral("kind%1").arg(static_cast<int>(kind)));
        action->setCheckable(true);
        m_kindActions->addAction(action);
    }
    m_printAct = make(Glyph::Print, "printReport", tr("&Print…"), tr("Prints the document (Ctrl+P)"), [this] { print(); });
    m_pdf = make(Glyph::Pdf, "savePdf", tr("Save as P&DF…"), tr("Writes the document as an archival PDF"), [this] { savePdf(); });
    m_sheet = make(Glyph::Sheet, "saveWorkbook", tr("Save as &Excel…"), tr("Writes the tables of the document as a spreadsheet (XLSX)"),
                   [this] { saveTables(true); });
    m_csv = make(Glyph::Table, "saveCsv", tr("Save as &CSV…"), tr("Writes the tables of the document as text that any spreadsheet reads"),
                 [this] { saveTables(false); });
    m_issue = make(Glyph::Certificate, "issue", tr("&Issue report…"), {}, [this] { issue(); });
    m_texts = make(Glyph::Edit, "yearTexts", tr("&Achievements and challenges…"),
                   tr("What people write for the annual report: texts, challenges, signatures"), [this] { editTexts(); });
    m_method = make(Glyph::Settings, "method", tr("Thresholds and &method…"),
                    tr("From which compliance on the light is green or yellow, and what days count"),
                    [this] { editPlanProperties(desk(), this); });
    m_phasesAct = make(Glyph::Legal, "phasesInReports", tr("Phases in reports…"),
                       tr("With what of a decree each phase is compared, and its short name on charts and slides"),
                       [this] { ComponentsDialog(desk(), this).exec(); });
    m_handover = make(Glyph::Duplicate, "writeHandover", tr("&Hand-over (empalme)…"),
                      tr("Writes everything for whoever comes next: plan, actas, reports, evidence and an index with their SHA-256"),
                      [this] { writeHandover(); });
    m_verify = make(Glyph::ShieldCheck, "verifyHandover", tr("&Verify a hand-over…"),
                    tr("Proves byte by byte that a hand-over is as it was written"), [this] { verifyHandover(); });
    m_find = make(Glyph::Search, "findInPages", tr("&Search in the pages"), tr("Looks for words in the pages (Ctrl+F)"),
                  [this] { focusFilter(); });
    m_openIssued = make(Glyph::External, "openIssuedReport", tr("&Open the issued report"), tr("Opens the issued file that is chosen"),
                        [this] { openIssued(); });
    m_copyIssued = make(Glyph::Save, "copyIssuedReport", tr("Save a cop&y of the issued report…"), tr("Writes the issued file, byte for byte"),
                        [this] { copyIssued(); });
    m_compareIssued = make(Glyph::Compare, "compareIssuedReport", tr("Compare &with now"), tr("Says which figures would be others now, and why"),
                           [this] { compareIssued(); });
    m_sidePanel = make(Glyph::SidePanel, "issuedPanel", tr("Issued &reports"), tr("Shows or hides the issued reports (F4)"),
                       [this] { toggleSidePanel(); });
    m_sidePanel->setCheckable(true);
}

QList<QAction *> ReportsPage::toolActions() { return {m_texts, m_method}; }

QList<QAction *> ReportsPage::menuActions()
{
    QList<QAction *> actions = m_kindActions->actions();
    actions << nullptr << m_printAct << m_pdf << m_sheet << m_csv << nullptr << m_issue << m_openIssued << m_copyIssued
            << m_compareIssued << nullptr << m_texts << m_phasesAct << m_method << nullptr << m_handover << m_verify << nullptr << m_find << m_sidePanel;
    return actions;
}

void ReportsPage::print()
{
    if (const auto pages = m_preview->pages())
        m_printing.print(this, *pages);
}

QString ReportsPage::askForFile(const QString &title, const QString &filter, const QString &suffix)
{
    FileQuestion question;
    question.title = title;
    question.folder = suggestedFile(desk().settings, markedTitle(), suffix);
    question.filter = filter;
    question.suffix = suffix;
    return desk().ask.fileToWrite(this, question);
}

/// The document's title with what sets it apart: a table has no foot that would say so.
QString ReportsPage::markedTitle() const
{
    const QString marks = report::marksOf(m_preview->wanted().request);
    const QString &title = m_preview->pages()->document().title;
    return marks.isEmpty() ? title : QString(title + u" (" + marks + u')');
}

/// Runs long work beside the window: with progress and Cancel, and what went wrong in words.
void ReportsPage::run(LongTask *task, const std::function<void()> &done)
{
    m_task = task;
    connect(task, &LongTask::progressed, this, [this, task](int percent) {
        if (m_task == task)
            m_preview->showWork(task->text(), percent);
    });
    connect(task, &LongTask::finished, this, [this, task, done] {
        m_task = nullptr;
        m_preview->showWork({}, 0);
        task->deleteLater();
        const Result<> result = task->result();
        if (result)
            done();
        else if (result.error().code == ErrorCode::Cancelled || task->isCancelled())
            Q_EMIT said(tr("Cancelled; nothing was written"));
        else
            desk().ask.tell(this, result.error());
        showState();
    });
    m_preview->showWork(task->text(), 0);
    showState();
    task->start();
}

void ReportsPage::savePdf()
{
    const auto pages = m_preview->pages();
    if (!pages || m_task)
        return;
    const QString path = askForFile(tr("Save as PDF"), tr("PDF documents (*.pdf)"), QStringLiteral("pdf"));
    if (path.isEmpty())
        return;
    run(new LongTask(tr("Writing the PDF…"),
                       [pages, path, clock = session().clock()](const print::Progress &progress) {
                           return print::writePdf(pages->document(), path, clock, progress);
                       },
                       this),
        [this, path] {
            rememberFolder(desk().settings, path);
            Q_EMIT said(tr("“%1” was written").arg(QFileInfo(path).fileName()));
        });
}

void ReportsPage::saveTables(bool asWorkbook)
{
    if (!m_preview->pages() || m_task)
        return;
    const PagesWanted asked = wanted();
    QString path;
    bool toFolder = false;
    if (asWorkbook) {
        path = askForFile(tr("Save as Excel"), tr("Spreadsheets (*.xlsx)"), QStringLiteral("xlsx"));
    } else {
        const std::vector<DataTable> tables = TableSource(asked).tables(asked);
        if (tables.size() > 1) {
            Question question;
            question.title = tr("Save as CSV");
            question.text = tr("The document has %n table(s). A CSV file holds one.", nullptr, static_cast<int>(tables.size()));
            question.answers = {tr("All, in a folder…"), tr("Only “%1”…").arg(tables.front().name), tr("Cancel")};
            const int answer = desk().ask.choose(this, question);
            if (answer == 2)
                return;
            toFolder = answer == 0;
        }
        path = toFolder ? desk().ask.folder(this, {tr("Save as CSV"), QFileInfo(suggestedFile(desk().settings, QStringLiteral("x"), QStringLiteral("csv"))).path(), {}, {}})
                        : askForFile(tr("Save as CSV"), tr("Tables as text (*.csv)"), QStringLiteral("csv"));
    }
    if (path.isEmpty())
        return;
    const QString title = markedTitle();
    const QString author = m_preview->pages()->document().author;
    run(new LongTask(asWorkbook ? tr("Writing the spreadsheet…") : tr("Writing the tables…"),
                       [asked, path, toFolder, asWorkbook, title, author, clock = session().clock()](const print::Progress &progress) -> Result<> {
                           const TableSource source(asked);
                           const std::vector<DataTable> tables = source.tables(asked);
                           if (asWorkbook) {
                               const auto written = writeWorkbook(tables, path, clock, {title, author, progress});
                               return written ? Result<>() : Result<>(written.error());
                           }
                           if (!toFolder)
                               return writeCsv(tables.front(), path, asked.locale, progress);
                           const auto written = writeCsvFolder(tables, path, asked.locale, progress);
                           return written ? Result<>() : Result<>(written.error());
                       },
                       this),
        [this, path, toFolder] {
            rememberFolder(desk().settings, toFolder ? QDir(path).filePath(QStringLiteral("x")) : path);
            Q_EMIT said(toFolder ? tr("The tables were written to “%1”").arg(QDir::toNativeSeparators(path))
                                 : tr("“%1” was written").arg(QFileInfo(path).fileName()));
        });
}

/// An act of record: asks first, makes the very pages, and keeps them.
void ReportsPage::issue()
{
    const auto pages = m_preview->pages();
    if (!pages || m_task || m_known || !session().isEditable())
        return;
    const PagesWanted asked = wanted();
    IssuedReport draft;
    draft.kind = asked.request.kind;
    draft.title = pages->document().title;
    draft.year = featuresOf(draft.kind).year ? asked.request.year : 0;
    draft.cutOff = featuresOf(draft.kind).cutOff ? asked.request.cutOff : session().today();
    draft.isPublic = asked.request.isPublic;
    draft.pages = pages->count();
    Question question;
    question.title = tr("Issue report");
    question.text = tr("“%1” is kept as it is now, with its date and hash.").arg(draft.title);
    question.detail = tr("Its cut-off is %1 and it has %n page(s). Issuing cannot be undone, and an issued report is never changed or deleted.",
                         nullptr, draft.pages)
                          .arg(report::shortDate(draft.cutOff));
    question.answers = {tr("Issue"), tr("Not yet")};
    question.standard = 1;
    question.escape = 1;
    if (desk().ask.choose(this, question) != 0)
        return;
    const Result<qint64> edit = session().database().read([](Transaction &transaction) { return issuedreports::lastEdit(transaction); });
    if (!edit) {
        desk().ask.tell(this, edit.error());
        return;
    }
    const auto pdf = std::make_shared<QByteArray>();
    run(new LongTask(tr("Making the pages that are kept…"),
                       [asked, pdf, clock = session().clock()](const print::Progress &progress) -> Result<> {
                           Result<QByteArray> made = print::pdfBytes(documentOf(asked), clock, progress);
                           if (!made)
                               return made.error();
                           *pdf = *std::move(made);
                           return {};
                       },
                       this),
        [this, draft, pdf, madeOf = *edit] { keepIssued(draft, *pdf, madeOf); });
}

void ReportsPage::keepIssued(const IssuedReport &draft, const QByteArray &pdf, qint64 madeOf)
{
    const auto kept = std::make_shared<IssuedReportId>();
    const Result<> done = session().performFinal(
        tr("Issue the report “%1”").arg(draft.title), [draft, pdf, madeOf, kept](Transaction &transaction) -> Result<> {
            const Result<IssuedReport> issued = issuedreports::issue(transaction, draft, pdf, madeOf);
            if (!issued)
                return issued.error();
            *kept = issued->id;
            return {};
        });
    if (!done) {
        desk().ask.tell(this, done.error());
        return;
    }
    showIssued();
    m_issued->choose(*kept);
    Q_EMIT said(tr("Issued: %1").arg(draft.title));
}

Result<QByteArray> ReportsPage::bytesOfIssued() const
{
    const IssuedReport *report = m_issued->current();
    if (!report)
        return Error{ErrorCode::NotFound, tr("No report is chosen."), {}};
    return session().database().read([id = report->id](Transaction &transaction) { return issuedreports::bytesOf(transaction, id); });
}

void ReportsPage::checkIssued()
{
    const IssuedReport *report = m_issued->current();
    if (!report)
        return;
    const Result<QByteArray> bytes = bytesOfIssued(); // proved by their hash
    if (bytes)
        m_issued->showIntegrity(true);
    else if (bytes.error().code == ErrorCode::Damaged)
        m_issued->showIntegrity(false);
    else
        m_issued->showIntegrity({}, bytes.error().message);
}

void ReportsPage::openIssued()
{
    const IssuedReport *report = m_issued->current();
    if (!report)
        return;
    const Result<QByteArray> bytes = bytesOfIssued();
    if (!bytes) {
        desk().ask.tell(this, bytes.error());
        return;
    }
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString folder = m_folder->filePath(QString::number(report->id.value));
    const QString path = folder + u'/' + filekind::portableName(QString(report->title + u".pdf"));
    if (!QFileInfo::exists(path)) {
        QDir().mkpath(folder);
        if (const Result<> written = writeFile(path, *bytes); !written) {
            desk().ask.tell(this, written.error());
            return;
        }
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ReadUser); // a copy: what is kept does not change
    }
    if (!desk().ask.openOutside(path))
        desk().ask.tell(this, {ErrorCode::NotFound, tr("No program of this computer opens PDF files. Save a copy and open it elsewhere."), {}});
}

void ReportsPage::copyIssued()
{
    const IssuedReport *report = m_issued->current();
    if (!report)
        return;
    const Result<QByteArray> bytes = bytesOfIssued();
    if (!bytes) {
        desk().ask.tell(this, bytes.error());
        return;
    }
    FileQuestion question;
    question.title = tr("Save a copy of the issued report");
    question.folder = suggestedFile(desk().settings, report->title, QStringLiteral("pdf"));
    question.filter = tr("PDF documents (*.pdf)");
    question.suffix = QStringLiteral("pdf");
    const QString path = desk().ask.fileToWrite(this, question);
    if (path.isEmpty())
        return;
    if (const Result<> written = writeFile(path, *bytes); !written) {
        desk().ask.tell(this, written.error());
        return;
    }
    rememberFolder(desk().settings, path);
    Q_EMIT said(tr("“%1” was written").arg(QFileInfo(path).fileName()));
}

void ReportsPage::compareIssued()
{
    const IssuedReport *report = m_issued->current();
    if (!report || m_task)
        return;
    if (!m_contents)
        m_contents = std::make_shared<const PlanContents>(session().contents());
    const auto words = std::make_shared<ComparedReport>();
    run(new LongTask(tr("Comparing…"),
                       [issued = *report, now = m_contents, words, path = session().path(), clock = session().clock(),
                        locale = desk().locale](const print::Progress &) -> Result<> {
                           Result<ComparedReport> found = compareWithNow(path, clock, issued, *now, locale);
                           if (!found)
                               return found.error();
                           *words = *std::move(found);
                           return {};
                       },
                       this),
        [this, words, id = report->id] {
            if (m_issued->current() && m_issued->current()->id == id)
                m_issued->showComparison(*words);
        });
}

void ReportsPage::editTexts()
{
    YearTextsDialog(desk(), request().year, this).exec();
}

} // namespace gelt
