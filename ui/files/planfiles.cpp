// SPDX-License-Identifier: GPL-3.0-or-later
// Coming to a plan; leaving for another file stands in planfilesleaving.cpp.
#include "ui/files/planfiles.h"

#include "core/base/file.h"
#include "core/domain/limits.h"
#include "core/exchange/interchange.h"
#include "core/storage/backup.h"
#include "core/storage/importfile.h"
#include "core/storage/sessionlock.h"
#include "ui/files/importdialog.h"
#include "ui/files/newplandialog.h"
#include "ui/files/waitcursor.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

namespace gelt {
namespace {

/// What the lock beside a plan file says.
struct LockFacts {
    bool isThere = false;
    bool isOfThisComputer = false;
    bool isOfThisProgram = false;

    static LockFacts of(const QString &path)
    {
        const QString lockPath = QFileInfo(path).canonicalFilePath() + QStringLiteral(".lock");
        LockFacts facts;
        facts.isThere = QFileInfo::exists(lockPath);
        qint64 pid = 0;
        QString host;
        QString program;
        if (facts.isThere && QLockFile(lockPath).getLockInfo(&pid, &host, &program)) {
            facts.isOfThisComputer = host == QSysInfo::machineHostName();
            facts.isOfThisProgram = facts.isOfThisComputer && pid == QCoreApplication::applicationPid();
        }
        return facts;
    }
};

} // namespace

PlanFiles::PlanFiles(const FileDesk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_recent(desk.settings), m_daily(desk.clock)
{
    connect(&m_daily, &DailyBackup::made, this, &PlanFiles::backedUp);
    connect(&m_daily, &DailyBackup::failed, this, &PlanFiles::backupFailed);
}

std::unique_ptr<Session> PlanFiles::chooseAndOpen(QWidget *parent)
{
    const QString path = m_desk.ask.fileToOpen(parent, planQuestion(tr("Open a plan"), m_desk.documentsFolder()));
    return path.isEmpty() ? nullptr : open(path, parent);
}

std::unique_ptr<Session> PlanFiles::open(const QString &path, QWidget *parent)
{
    Database::Mode mode = Database::Mode::ReadWrite;
    Session::Options options;
    options.author = m_desk.author();
    for (;;) {
        Result<std::unique_ptr<Session>> opened = [&] {
            const WaitCursor wait;
            return Session::open(path, mode, m_desk.clock, options);
        }();
        if (opened)
            return settle(*std::move(opened), parent);
        switch (askWhatNext(opened.error(), path, mode, parent)) {
        case Next::ReadOnly: mode = Database::Mode::ReadOnly; break;
        case Next::TakeOver: options.takeOverLock = true; break;
        case Next::Again: break;
        case Next::Restore: return restore(path, parent, nullptr, {});
        case Next::GiveUp: return nullptr;
        }
    }
}

PlanFiles::Next PlanFiles::askWhatNext(const Error &error, const QString &path, Database::Mode mode, QWidget *parent)
{
    const bool wanted = mode == Database::Mode::ReadWrite;
    if (error.code == ErrorCode::Busy)
        return askBusy(error, path, parent);
    if (error.code == ErrorCode::Damaged)
        return askDamaged(error, path, parent);
    if (error.code == ErrorCode::ReadOnly && wanted) {
        Q_EMIT said(tr("“%1” is open read-only: it may not be written there.").arg(QFileInfo(path).fileName()));
        return Next::ReadOnly;
    }
    m_desk.ask.tell(parent, error);
    return Next::GiveUp;
}

PlanFiles::Next PlanFiles::askBusy(const Error &error, const QString &path, QWidget *parent)
{
    const LockFacts lock = LockFacts::of(path);
    if (lock.isOfThisProgram) {
        m_desk.ask.tell(parent, {ErrorCode::Busy,
                                 tr("“%1” is open in this program already.").arg(QDir::toNativeSeparators(path)), error.detail});
        return Next::GiveUp;
    }
    Question question;
    question.title = tr("The plan is in use");
    question.text = error.message;
    QList<Next> next{Next::ReadOnly};
    question.answers = {tr("Open read-only")};
    if (!lock.isThere) { // another program writes at this moment
        next = {Next::Again};
        question.answers = {tr("Try again")};
    } else if (!lock.isOfThisComputer) {
        const auto holder = SessionLock::holderOf(path);
        const QString rule = tr("Take it over only if nobody works there, for example because that computer was switched off "
                                "with the plan open. Two who write at the same time can damage the plan.");
        question.detail = holder && holder->lastSeen
                              ? tr("Its last sign of life is of %1. %2")
                                    .arg(holder->lastSeen->toLocal().toString(QStringLiteral("dd/MM/yyyy HH:mm")), rule)
                              : rule;
        next.append(Next::TakeOver);
        question.answers.append(tr("Take it over"));
    }
    next.append(Next::GiveUp);
    question.answers.append(tr("Do not open it"));
    return next.value(m_desk.ask.choose(parent, question), Next::GiveUp);
}

PlanFiles::Next PlanFiles::askDamaged(const Error &error, const QString &path, QWidget *parent)
{
    if (backups::list(path).empty()) {
        m_desk.ask.tell(parent, {error.code,
                                 tr("“%1” is damaged, and there are no backups of it in “%2”. Look for a copy on other disks or "
                                    "in the mail.")
                                     .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(backups::folderOf(path))),
                                 error.detail});
        return Next::GiveUp;
    }
    Question question;
    question.title = tr("The plan is damaged");
    question.text = error.message;
    question.detail = tr("There are backups of it. The damaged file is kept whatever is chosen.");
    question.answers = {tr("See the backups…"), tr("Do not open it")};
    question.destructive = true;
    return m_desk.ask.choose(parent, question) == 0 ? Next::Restore : Next::GiveUp;
}

/// What follows once a plan is open.
std::unique_ptr<Session> PlanFiles::settle(std::unique_ptr<Session> session, QWidget *parent)
{
    m_recent.add(session->path());
    m_recent.setLast(session->path());
    if (const QString notice = session->database().notice(); !notice.isEmpty()) {
        Question question;
        question.title = tr("After an interruption");
        question.text = notice;
        question.answers = {tr("Continue")};
        m_desk.ask.choose(parent, question);
    }
    if (!session->isReadOnly())
        m_daily.schedule(session->path(), m_desk.backupDelay);
    return session;
}

std::unique_ptr<Session> PlanFiles::reopenLast(QWidget *parent)
{
    const QString path = m_recent.last();
    if (path.isEmpty())
        return nullptr;
    if (!QFileInfo::exists(path)) {
        Q_EMIT said(tr("“%1” is not there any more, or its disk is not connected.").arg(QDir::toNativeSeparators(path)));
        return nullptr;
    }
    return open(path, parent);
}

Result<std::unique_ptr<Session>> PlanFiles::adopt(Result<std::unique_ptr<Database>> made) const
{
    if (!made)
        return made.error();
    Session::Options options;
    options.author = m_desk.author();
    return Session::adopt(*std::move(made), options);
}

std::unique_ptr<Session> PlanFiles::makeNew(QWidget *parent)
{
    std::unique_ptr<Session> made;
    NewPlanDialog dialog(
        m_desk,
        [&](const NewPlan &wanted, const QString &path) -> Result<> {
            const Result<ImportDraft> draft = newPlan(wanted, m_desk.clock.today());
            if (!draft)
                return draft.error();
            auto session = adopt(imports::createFile(path, draft->contents,
                                                     {QStringLiteral("gelt.json"), QStringLiteral("json"), {}},
                                                     imports::Way::Append, {tr("Make the plan"), m_desk.author()}, m_desk.clock));
            if (!session)
                return session.error();
            made = *std::move(session);
            return {};
        },
        parent);
    dialog.exec();
    return made ? settle(std::move(made), parent) : nullptr;
}

std::unique_ptr<Session> PlanFiles::openExample(QWidget *parent)
{
    const QString folder = m_desk.documentsFolder();
    const QString name = asFileName(tr("Plan GEL-T example"));
    const QString before = QDir(folder).filePath(QString(name + QStringLiteral(".gelt")));
    if (QFileInfo::exists(before)) {
        Question question;
        question.title = tr("The example");
        question.text = tr("There is an example from before in “%1”.").arg(QDir::toNativeSeparators(folder));
        question.detail = tr("It holds what was changed in it. A fresh one gets a name of its own.");
        question.answers = {tr("Open that one"), tr("Make a fresh one"), tr("Cancel")};
        const int answer = m_desk.ask.choose(parent, question);
        if (answer != 1)
            return answer == 0 ? open(before, parent) : nullptr;
    }
    const WaitCursor wait;
    const Result<QByteArray> json = readFile(QStringLiteral(":/example/ejemplo.json"), limits::tableBytes);
    ImportOptions options;
    options.today = m_desk.clock.today();
    const Result<ImportDraft> draft = json ? interchange::read(*json, options) : Result<ImportDraft>(json.error());
    auto session = draft ? adopt(imports::createFile(freeName(folder, name), draft->contents,
                                                     {QStringLiteral("ejemplo.json"), QStringLiteral("json"), {}},
                                                     imports::Way::Replace, {tr("Make the example"), m_desk.author()}, m_desk.clock))
                         : Result<std::unique_ptr<Session>>(draft.error());
    if (session)
        return settle(*std::move(session), parent);
    m_desk.ask.tell(parent, session.error());
    return nullptr;
}

Result<> PlanFiles::bringInto(Session &current, const ImportDecision &decision) const
{
    // An import can be undone, a replaced plan cannot; after either a backup says what was before.
    const Result<QString> saved = backups::make(current.database(), {}, QStringLiteral("import"));
    if (!saved)
        return saved.error();
    const QString what = tr("Import “%1”").arg(decision.source.name);
    const History::Body body = [contents = decision.contents, source = decision.source,
                                way = decision.way](Transaction &transaction) {
        return imports::bring(transaction, *contents, source, way);
    };
    return decision.way == imports::Way::Replace ? current.performFinal(what, body) : current.perform(what, body);
}

std::unique_ptr<Session> PlanFiles::import(QWidget *parent, const QString &source, Session *current)
{
    std::unique_ptr<Session> made;
    ImportDialog dialog(
        m_desk, current,
        [&](const ImportDecision &decision) -> Result<> {
            if (decision.newFile.isEmpty())
                return bringInto(*current, decision);
            auto session = adopt(imports::createFile(decision.newFile, *decision.contents, decision.source, decision.way,
                                                     {tr("Import “%1”").arg(decision.source.name), m_desk.author()}, m_desk.clock));
            if (!session)
                return session.error();
            made = *std::move(session);
            return {};
        },
        parent);
    if (!source.isEmpty())
        dialog.readFile(source);
    if (dialog.exec() == QDialog::Accepted && !made) {
        Q_EMIT said(tr("“%1” was imported.").arg(dialog.sourceName()));
        Q_EMIT backedUp(current->path());
    }
    return made ? settle(std::move(made), parent) : nullptr;
}

} // namespace gelt
