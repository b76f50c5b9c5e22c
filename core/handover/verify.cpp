// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handover/verify.h"

#include "core/handover/names.h"
#include "core/handover/source.h"
#include "core/handover/sums.h"
#include "core/storage/contents.h"
#include "core/storage/evidences.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

namespace gelt::handover {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Handover)
};

constexpr qint64 sumsBytes = 64LL << 20;
constexpr qint64 allBytes = 64LL << 30; ///< unpacked: what says it is larger is no hand-over

Error cancelled() { return {ErrorCode::Cancelled, Tr::tr("Verifying was given up."), {}}; }

bool isPlanFile(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

/// Proves the files of one hand-over, each read once.
class Verifying {
public:
    Verifying(const Source &source, const Clock &clock, const Progress &progress)
        : m_source(source)
        , m_clock(clock)
        , m_progress(progress)
    {
        m_verdict.isHandover = true;
    }

    Result<Verdict> run(const QString &path)
    {
        if (Result<> read = readSumsFile(path); !read)
            return read.error();
        for (const QString &strange : m_source.strange())
            bad(Tr::tr("“%1” is no file of the hand-over: it leads to another place.").arg(strange));
        for (const QString &file : m_source.files())
            m_all += m_source.sizeOf(file);
        if (m_all > allBytes)
            return Error{ErrorCode::TooLarge, Tr::tr("“%1” says that it is larger than any hand-over.").arg(QDir::toNativeSeparators(path)), {}};
        if (Result<> done = compareAll(); !done)
            return done.error();
        return std::move(m_verdict);
    }

private:
    void bad(const QString &what) { m_verdict.findings.push_back({what, true}); }

    Result<> readSumsFile(const QString &path)
    {
        const QString name = sumsName.toString();
        if (!m_source.files().contains(name))
            return Error{ErrorCode::Invalid,
                         Tr::tr("“%1” is no hand-over: there is no SHA256SUMS in it.").arg(QDir::toNativeSeparators(path)), {}};
        QByteArray text;
        const Result<> read = m_source.read(name, [&](const char *bytes, qint64 count) {
            text.append(bytes, count);
            return text.size() <= sumsBytes;
        });
        if (!read)
            return read;
        Result<std::vector<Sum>> sums = readSums(text);
        if (!sums)
            return sums.error();
        m_sums = *std::move(sums);
        m_verdict.seal = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
        return {};
    }

    Result<> compareAll()
    {
        QSet<QString> listed{sumsName.toString()};
        for (const Sum &sum : m_sums) {
            listed.insert(sum.path);
            if (Result<> done = compare(sum); !done)
                return done;
        }
        for (const QString &file : m_source.files()) {
            if (!listed.contains(file))
                bad(Tr::tr("“%1” was put in afterwards: it is not among the files handed over.").arg(file));
        }
        return {};
    }

    Result<> compare(const Sum &sum)
    {
        if (!m_source.files().contains(sum.path)) {
            bad(Tr::tr("“%1” is missing.").arg(sum.path));
            return {};
        }
        const bool isPlan = sum.path == planName;
        QTemporaryDir folder;
        QFile copy(folder.filePath(planName.toString()));
        if (isPlan && !copy.open(QIODevice::WriteOnly))
            return noRoom(copy);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        bool goesOn = true;
        bool isWritten = true;
        const Result<> read = m_source.read(sum.path, [&](const char *bytes, qint64 count) {
            hash.addData(QByteArrayView(bytes, count));
            isWritten = !isPlan || copy.write(bytes, count) == count;
            m_done += count;
            goesOn = !m_progress || m_progress(static_cast<int>(std::min<qint64>(99, 100 * m_done / std::max<qint64>(1, m_all))));
            return goesOn && isWritten && m_done <= allBytes;
        });
        if (!goesOn)
            return cancelled();
        if (!isWritten || (isPlan && !copy.flush()))
            return noRoom(copy);
        if (!read) {
            bad(read.error().message);
            return {};
        }
        if (hash.result() != sum.sha256) {
            bad(Tr::tr("“%1” was changed: its bytes are not those that were handed over.").arg(sum.path));
            return {};
        }
        ++m_verdict.files;
        copy.close();
        return isPlan ? lookInto(copy.fileName()) : Result<>();
    }

    static Error noRoom(const QFile &file)
    {
        return {ErrorCode::DiskFull,
                Tr::tr("The plan could not be copied to the folder for temporary files “%1”. Make room there and try again.")
                    .arg(QDir::toNativeSeparators(QDir::tempPath())),
                file.errorString()};
    }

    /// The plan itself, and whether what it keeps lies beside it.
    Result<> lookInto(const QString &plan)
    {
        // A copy of our own, which an older hand-over's plan may be brought up to date in.
        auto database = Database::open(plan, Database::Mode::ReadWrite, m_clock);
        if (!database) {
            bad(database.error().message);
            return {};
        }
        const auto findings = checking::check(**database);
        if (!findings)
            return findings.error();
        for (const checking::Finding &finding : *findings)
            m_verdict.findings.push_back(finding);
        return (*database)->read([&](Transaction &transaction) { return comparePapers(transaction); });
    }

    Result<> comparePapers(Transaction &transaction)
    {
        const PlanContents plan = contents::read(transaction);
        const auto isBeside = [this](const QByteArray &sha256) {
            return std::ranges::find(m_sums, sha256, &Sum::sha256) != m_sums.end();
        };
        for (const ActaFile &file : plan.meetings.files) {
            const Acta *acta = findActa(plan.meetings, file.acta);
            if (acta && file.kind == ActaFileKind::Signed && !isBeside(file.sha256) && evidences::holds(transaction, file.sha256))
                bad(Tr::tr("The signed pages of %1 that the plan keeps are not among the files.").arg(displayName(*acta)));
        }
        for (const IssuedReport &report : plan.issuedReports) {
            if (!isBeside(report.sha256) && evidences::holds(transaction, report.sha256))
                bad(Tr::tr("The issued report “%1” that the plan keeps is not among the files.").arg(report.title));
        }
        return {};
    }

    const Source &m_source;
    Clock m_clock;
    const Progress &m_progress;
    std::vector<Sum> m_sums;
    Verdict m_verdict;
    qint64 m_all = 0;
    qint64 m_done = 0;
};

Result<PlanContents> readPlan(const QString &path, Database::Mode mode, const Clock &clock)
{
    auto database = Database::open(path, mode, clock);
    if (!database)
        return database.error();
    return (*database)->read([](Transaction &transaction) { return contents::read(transaction); });
}

} // namespace

bool Verdict::isSound() const { return std::ranges::none_of(findings, &checking::Finding::bad); }

Result<Verdict> verify(const QString &path, const Clock &clock, const Progress &progress)
{
    if (isPlanFile(path)) {
        auto database = Database::open(path, Database::Mode::ReadOnly, clock);
        if (!database)
            return database.error();
        auto findings = checking::check(**database);
        if (!findings)
            return findings.error();
        Verdict verdict;
        verdict.findings = *std::move(findings);
        verdict.files = verdict.isSound() ? 1 : 0;
        return verdict;
    }
    const auto source = Source::open(path);
    if (!source)
        return source.error();
    return Verifying(**source, clock, progress).run(path);
}

Result<PlanContents> planOf(const QString &path, const Clock &clock)
{
    if (isPlanFile(path))
        return readPlan(path, Database::Mode::ReadOnly, clock);
    const Result<Verdict> verdict = verify(path, clock);
    if (!verdict)
        return verdict.error();
    if (!verdict->isSound())
        return Error{ErrorCode::Damaged,
                     Tr::tr("“%1” is not as it was handed over, so nothing was taken from it. “plan-gelt verify” says what is wrong.")
                         .arg(QDir::toNativeSeparators(path)),
                     {}};
    const auto source = Source::open(path);
    if (!source)
        return source.error();
    QTemporaryDir folder;
    QFile copy(folder.filePath(planName.toString()));
    if (!copy.open(QIODevice::WriteOnly))
        return Error{ErrorCode::Io, Tr::tr("The folder for temporary files cannot be written."), copy.errorString()};
    bool isWritten = true;
    const Result<> read = (*source)->read(planName.toString(), [&](const char *bytes, qint64 count) {
        isWritten = copy.write(bytes, count) == count;
        return isWritten;
    });
    if (!read)
        return read.error();
    if (!isWritten || !copy.flush())
        return Error{ErrorCode::DiskFull, Tr::tr("There is no room in the folder for temporary files."), copy.errorString()};
    copy.close();
    return readPlan(copy.fileName(), Database::Mode::ReadWrite, clock);
}

} // namespace gelt::handover
