// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sessionlock.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QLockFile>
#include <QSysInfo>

#include <chrono>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::SessionLock)
};

constexpr qint64 mostHolderBytes = 10'000;

/// The same for every name of one file: links are followed.
QString trueName(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? info.absolutePath() : folder) + u'/' + info.fileName();
}

QString lockPath(const QString &path) { return trueName(path) + QStringLiteral(".lock"); }
QString holderPath(const QString &path) { return trueName(path) + QStringLiteral(".holder"); }

Error heldBy(const QString &path, const QLockFile &lock)
{
    const QString shown = QDir::toNativeSeparators(path);
    SessionLock::Holder holder = SessionLock::holderOf(path).value_or(SessionLock::Holder());
    qint64 pid = 0;
    QString host;
    QString program;
    if (lock.getLockInfo(&pid, &host, &program) && (holder.pid != pid || holder.host != host))
        holder = {{}, host, pid, {}, {}};
    const QString detail = QStringLiteral("pid %1 on %2 (%3)").arg(pid).arg(host, program);
    const QString where = excerpt(holder.host);
    if (where.isEmpty())
        return {ErrorCode::Busy,
                Tr::tr("“%1” is locked, perhaps by a computer that stopped while it was open. Open it read-only, or make "
                       "sure that nobody has it open and take it over.")
                    .arg(shown),
                detail};
    if (!holder.since)
        return {ErrorCode::Busy,
                Tr::tr("“%1” is open for editing on %2. Open it read-only, or have it closed there first.")
                    .arg(shown, where),
                detail};
    const QString since = holder.since->toLocal().toString(QStringLiteral("dd/MM/yyyy HH:mm"));
    if (holder.person.isEmpty())
        return {ErrorCode::Busy,
                Tr::tr("“%1” is open for editing on %2 since %3. Open it read-only, or have it closed there first.")
                    .arg(shown, where, since),
                detail};
    return {ErrorCode::Busy,
            Tr::tr("“%1” is being edited by %2 on %3 since %4. Open it read-only, or ask them to close it first.")
                .arg(shown, excerpt(holder.person), where, since),
            detail};
}

void writeHolder(const QString &path, const QString &person, Instant now)
{
    const QJsonObject holder{{QStringLiteral("person"), person},
                             {QStringLiteral("host"), QSysInfo::machineHostName()},
                             {QStringLiteral("pid"), QCoreApplication::applicationPid()},
                             {QStringLiteral("since"), now.toIso()}};
    // What fails here costs a word in a message, not the lock.
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(holder).toJson());
}

} // namespace

SessionLock::SessionLock(const QString &path, std::unique_ptr<QLockFile> lock)
    : m_holderPath(holderPath(path)), m_lock(std::move(lock))
{
    QObject::connect(&m_pulse, &QTimer::timeout, &m_pulse, [file = m_holderPath] {
        QFile holder(file);
        if (holder.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
            holder.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    });
    m_pulse.start(std::chrono::minutes(1));
}

SessionLock::~SessionLock()
{
    QFile::remove(m_holderPath);
    m_lock->unlock();
}

Result<std::unique_ptr<SessionLock>> SessionLock::acquire(const QString &path, const QString &person, Instant now,
                                                          bool takeOver)
{
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    // The default takes over any lock older than 30 seconds, another computer's too. At 0 only a dead process of this
    // computer loses its lock.
    lock->setStaleLockTime(0);
    bool locked = lock->tryLock(0);
    if (!locked && takeOver && lock->error() == QLockFile::LockFailedError) {
        qint64 pid = 0;
        QString host;
        QString program;
        const bool known = lock->getLockInfo(&pid, &host, &program);
        if (!known || host != QSysInfo::machineHostName())
            locked = lock->removeStaleLockFile() && lock->tryLock(0);
    }
    if (!locked && lock->error() == QLockFile::LockFailedError)
        return heldBy(path, *lock);
    if (!locked)
        return Error{ErrorCode::ReadOnly,
                     Tr::tr("“%1” cannot be edited because nothing can be written in its folder. Open it read-only, or "
                            "copy it to another folder.")
                         .arg(QDir::toNativeSeparators(path)),
                     lock->fileName()};
    writeHolder(holderPath(path), person, now);
    return std::unique_ptr<SessionLock>(new SessionLock(path, std::move(lock)));
}

std::optional<SessionLock::Holder> SessionLock::holderOf(const QString &path)
{
    if (!QFileInfo::exists(lockPath(path)))
        return {};
    QFile file(holderPath(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject said = QJsonDocument::fromJson(file.read(mostHolderBytes)).object();
    if (said.isEmpty())
        return {};
    return Holder{said.value(QStringLiteral("person")).toString(), said.value(QStringLiteral("host")).toString(),
                  said.value(QStringLiteral("pid")).toInteger(),
                  Instant::fromIso(said.value(QStringLiteral("since")).toString()),
                  Instant{QFileInfo(file).lastModified().toMSecsSinceEpoch()}};
}

} // namespace gelt
