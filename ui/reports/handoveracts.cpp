// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handover/handover.h"
#include "core/handover/verify.h"
#include "ui/ask.h"
#include "ui/files/filedesk.h"
#include "ui/print/printing.h"
#include "ui/reports/reportspage.h"
#include "ui/widgets/longtask.h"
#include "ui/session/session.h"

#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>

/// The hand-over to the next administration, from the page of reports.
namespace gelt {
namespace {

/// Writes beside a file that is there, and takes its place only when whole.
Result<handover::Summary> writeOver(Database &plan, const QString &path, const handover::Options &options)
{
    if (!QFileInfo::exists(path))
        return handover::write(plan, path, options);
    const QFileInfo info(path);
    const QString beside = info.dir().filePath(QStringLiteral(".%1-%2.zip").arg(info.completeBaseName(), QString::number(QDateTime::currentMSecsSinceEpoch())));
    Result<handover::Summary> written = handover::write(plan, beside, options);
    if (written && !(QFile::remove(path) && QFile::rename(beside, path)))
        return Error{ErrorCode::Busy,
                     ReportsPage::tr("“%1” could not be replaced: another program may have it open. The hand-over is in “%2”.")
                         .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(beside)),
                     {}};
    return written;
}

} // namespace

void ReportsPage::writeHandover()
{
    if (m_task)
        return;
    FileQuestion question;
    question.title = tr("Hand-over");
    question.folder = suggestedFile(desk().settings, tr("Hand-over of %1").arg(session().contents().plan.name), QStringLiteral("zip"));
    question.filter = tr("Hand-overs (*.zip)");
    question.suffix = QStringLiteral("zip");
    const QString path = desk().ask.fileToWrite(this, question);
    if (path.isEmpty())
        return;
    const auto summary = std::make_shared<handover::Summary>();
    run(new LongTask(tr("Writing the hand-over…"),
                       [summary, path, plan = session().path(), locale = desk().locale, clock = session().clock()](const print::Progress &progress) -> Result<> {
                           const auto database = Database::open(plan, Database::Mode::ReadOnly, clock);
                           if (!database)
                               return database.error();
                           auto written = writeOver(**database, path, {locale, progress});
                           if (!written)
                               return written.error();
                           *summary = *std::move(written);
                           return {};
                       },
                       this),
        [this, path, summary] {
            rememberFolder(desk().settings, path);
            const QString seal = QString::fromLatin1(summary->seal.toHex());
            Question told;
            told.title = tr("Hand-over");
            told.text = tr("“%1” was written: %n file(s).", nullptr, summary->files).arg(QFileInfo(path).fileName());
            told.detail = tr("SHA-256 of SHA256SUMS, for the acta of the hand-over:\n%1").arg(seal);
            if (!summary->absent.isEmpty())
                told.detail += QStringLiteral("\n\n") + tr("The plan names these files without holding them: %1").arg(summary->absent.join(QStringLiteral(", ")));
            told.answers = {tr("Copy the hash"), tr("Close")};
            told.standard = 1;
            if (desk().ask.choose(this, told) == 0)
                QGuiApplication::clipboard()->setText(seal);
        });
}

void ReportsPage::verifyHandover()
{
    if (m_task)
        return;
    FileQuestion question;
    question.title = tr("Verify a hand-over");
    question.folder = QFileInfo(suggestedFile(desk().settings, QStringLiteral("x"), QStringLiteral("zip"))).path();
    question.filter = tr("Hand-overs (*.zip SHA256SUMS)");
    QString path = desk().ask.fileToOpen(this, question);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).fileName() == QStringLiteral("SHA256SUMS"))
        path = QFileInfo(path).absolutePath();
    const auto verdict = std::make_shared<handover::Verdict>();
    run(new LongTask(tr("Verifying the hand-over…"),
                       [verdict, path, clock = session().clock()](const print::Progress &progress) -> Result<> {
                           auto found = handover::verify(path, clock, progress);
                           if (!found)
                               return found.error();
                           *verdict = *std::move(found);
                           return {};
                       },
                       this),
        [this, path, verdict] {
            constexpr qsizetype mostShown = 12;
            QStringList wrong;
            for (const checking::Finding &finding : verdict->findings) {
                if (finding.bad)
                    wrong.append(finding.what);
            }
            Question told;
            told.title = tr("Verify a hand-over");
            told.text = wrong.isEmpty() ? tr("“%1” is as it was handed over: %n file(s), each byte for byte.", nullptr, verdict->files).arg(QFileInfo(path).fileName())
                                        : tr("“%1” is NOT as it was handed over: %n problem(s).", nullptr, static_cast<int>(wrong.size())).arg(QFileInfo(path).fileName());
            told.detail = QStringList(wrong.mid(0, mostShown)).join(u'\n');
            if (wrong.size() > mostShown)
                told.detail += u'\n' + tr("and %n more", nullptr, static_cast<int>(wrong.size() - mostShown));
            if (wrong.isEmpty())
                told.detail = tr("SHA-256 of SHA256SUMS:\n%1").arg(QString::fromLatin1(verdict->seal.toHex()));
            told.destructive = !wrong.isEmpty();
            told.answers = {tr("Close")};
            desk().ask.choose(this, told);
        });
}

} // namespace gelt
