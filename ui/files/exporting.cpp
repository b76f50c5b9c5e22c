// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/exporting.h"

#include "core/base/file.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/interchange.h"
#include "core/print/pdf.h"
#include "core/report/actionplan.h"
#include "core/report/progressreport.h"
#include "core/storage/contents.h"
#include "ui/files/filedesk.h"
#include "ui/files/waitcursor.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Exporting)
};

/// How the system's dialog asks for the file.
FileQuestion questionOf(ExportKind kind, const Session &session)
{
    const QString plan = asFileName(session.contents().plan.name);
    const QDir folder(QFileInfo(session.path()).absolutePath());
    const QString day = toIso(session.cutOff());
    switch (kind) {
    case ExportKind::Interchange:
        return {Tr::tr("Export the whole plan"), folder.filePath(QString(plan + QStringLiteral(".json"))),
                Tr::tr("Interchange files (*.json)"), QStringLiteral("json")};
    case ExportKind::ActivitiesTable:
        return {Tr::tr("Export the activities as a table"),
                folder.filePath(QString(asFileName(Tr::tr("%1, activities at %2").arg(plan, day)) + QStringLiteral(".csv"))),
                Tr::tr("Tables (*.csv)"), QStringLiteral("csv")};
    case ExportKind::ActionPlanPages:
        return {Tr::tr("Export the action plan as PDF"), folder.filePath(QString(plan + QStringLiteral(".pdf"))),
                Tr::tr("PDF documents (*.pdf)"), QStringLiteral("pdf")};
    case ExportKind::ProgressPages:
        return {Tr::tr("Export the progress report as PDF"),
                folder.filePath(QString(asFileName(Tr::tr("%1, progress at %2").arg(plan, day)) + QStringLiteral(".pdf"))),
                Tr::tr("PDF documents (*.pdf)"), QStringLiteral("pdf")};
    }
    return {};
}

Result<> writeInterchange(const QString &path, const Session &session)
{
    const auto all = session.database().read(
        [](Transaction &transaction) { return contents::read(transaction, contents::Removed::Included); });
    if (!all)
        return all.error();
    return writeFile(path, [&](QIODevice &device) { return interchange::write(*all, device); });
}

} // namespace

Result<> exportTo(const QString &path, ExportKind kind, Session &session, const FileDesk &desk)
{
    if (isSameFile(path, session.path()))
        return Error{ErrorCode::Invalid,
                     Tr::tr("“%1” is the plan itself and would be lost. Choose another name.")
                         .arg(QDir::toNativeSeparators(path)),
                     {}};
    if (!session.isComplete())
        return Error{ErrorCode::Busy, Tr::tr("The plan is still being read. Wait a moment and try again."), {}};
    const PlanContents &contents = session.contents();
    switch (kind) {
    case ExportKind::Interchange: return writeInterchange(path, session);
    case ExportKind::ActivitiesTable: return writeFile(path, activitiesCsv(contents, session.measure(), desk.locale));
    case ExportKind::ActionPlanPages:
        return print::writePdf(report::actionPlan(contents, session.today(), desk.locale), path, desk.clock);
    case ExportKind::ProgressPages:
        return print::writePdf(report::progressReport(contents, session.measure(), session.today(), desk.locale), path,
                               desk.clock);
    }
    return {};
}

QString exportPlan(ExportKind kind, Session &session, const FileDesk &desk, QWidget *parent)
{
    const QString path = desk.ask.fileToWrite(parent, questionOf(kind, session));
    if (path.isEmpty())
        return {};
    Result<> done;
    {
        const WaitCursor wait;
        done = exportTo(path, kind, session, desk);
    }
    if (done)
        return path;
    desk.ask.tell(parent, done.error());
    return {};
}

} // namespace gelt
