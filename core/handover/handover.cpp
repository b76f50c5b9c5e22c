// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handover/handover.h"

#include "core/base/file.h"
#include "core/domain/filekind.h"
#include "core/exchange/interchange.h"
#include "core/handover/folder.h"
#include "core/handover/index.h"
#include "core/handover/zip.h"
#include "core/measure/commitments.h"
#include "core/print/pdf.h"
#include "core/report/acta.h"
#include "core/report/format.h"
#include "core/storage/contents.h"
#include "core/storage/copying.h"
#include "core/storage/evidences.h"
#include "core/storage/issuedreports.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace gelt::handover {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Handover)
};

Error cancelled() { return {ErrorCode::Cancelled, Tr::tr("The hand-over was given up; nothing was written."), {}}; }

/// Fills the folder of a hand-over from a copy of the plan that lies in it.
class Writer {
public:
    Writer(Folder &folder, const Clock &clock, const Options &options)
        : m_folder(folder)
        , m_clock(clock)
        , m_options(options)
    {
    }

    Result<Summary> run()
    {
        auto opened = Database::open(m_folder.pathOf(planName), Database::Mode::ReadOnly, m_clock);
        if (!opened)
            return opened.error();
        m_plan = std::move(*opened);
        if (Result<> done = takeAll(); !done)
            return done.error();
        m_plan.reset();
        return finish();
    }

private:
    Result<> takeAll()
    {
        auto all = m_plan->read([](Transaction &transaction) { return contents::read(transaction, contents::Removed::Included); });
        if (!all)
            return all.error();
        Entry json{Entry::Kind::Plan, interchangeName.toString(), Tr::tr("The plan for other programs"), {}, {}, 0, {}};
        if (Result<> done = m_folder.add(json, [&](QIODevice &device) { return interchange::write(*all, device); }); !done)
            return done;
        auto read = m_plan->read([](Transaction &transaction) { return contents::read(transaction); });
        if (!read)
            return read.error();
        m_contents = *std::move(read);
        m_steps = m_contents.meetings.actas.size() + m_contents.issuedReports.size() + m_contents.evidence.size() + 1;
        if (Result<> done = takeActas(); !done)
            return done;
        if (Result<> done = takeReports(); !done)
            return done;
        return takeEvidence();
    }

    /// One more of the steps is done.
    Result<> step()
    {
        ++m_done;
        if (m_options.progress && !m_options.progress(static_cast<int>(99 * m_done / m_steps)))
            return cancelled();
        return {};
    }

    Result<> takeActas()
    {
        for (const Acta &acta : m_contents.meetings.actas) {
            if (Result<> done = takeActa(acta); !done)
                return done;
            if (Result<> done = step(); !done)
                return done;
        }
        return {};
    }

    Result<> takeActa(const Acta &acta)
    {
        const QString name = acta.number ? acta.number->text()
                                         : Tr::tr("draft %1").arg(acta.date.toString(Qt::ISODate));
        QString what = QStringLiteral("%1 \u00B7 %2 \u00B7 %3").arg(displayName(acta), report::shortDate(acta.date), displayName(acta.state));
        if (acta.registered)
            //: behind the name of an acta: its pages are what the plan says of one that was signed before there was a plan
            what += QStringLiteral(" \u00B7 ") + Tr::tr("as noted in the plan; the signed one is on paper");
        bool isSigned = false;
        for (const ActaFile &file : ofActa(m_contents.meetings.files, acta.id)) {
            const bool pages = file.kind == ActaFileKind::Signed;
            isSigned = isSigned || pages;
            const QString own = pages ? QString(name + QStringLiteral(".pdf")) : QString(name + u' ' + file.fileName);
            if (Result<> done = takeFile({pages ? Entry::Kind::Acta : Entry::Kind::Annex,
                                          inFolder(pages ? actasFolder : annexesFolder, own),
                                          pages ? what : Tr::tr("Scan of %1").arg(displayName(acta)), {}, {}, 0, {}},
                                         file.sha256, file.fileName);
                !done)
                return done;
        }
        for (const Annex &annex : ofActa(m_contents.meetings.annexes, acta.id)) {
            if (annex.sha256.isEmpty())
                continue;
            if (Result<> done = takeFile({Entry::Kind::Annex, inFolder(annexesFolder, name + u' ' + annex.fileName),
                                          Tr::tr("Annex of %1: %2").arg(displayName(acta), annex.title), {}, {}, 0, {}},
                                         annex.sha256, annex.fileName);
                !done)
                return done;
        }
        // The signed pages are there already, and must not be made anew.
        if (isSigned && !acta.annulled)
            return {};
        const QString own = isSigned ? Tr::tr("%1 annulled").arg(name) : name;
        const report::Document pages =
            report::acta(m_contents, commitmentsToReview(m_contents, acta.id), acta.id,
                         {report::Paper::Letter, m_clock.now().toLocal()}, m_options.locale);
        return takePdf({Entry::Kind::Acta, inFolder(actasFolder, own + QStringLiteral(".pdf")), what, {}, {}, 0, {}}, pages);
    }

    Result<> takeReports()
    {
        for (const IssuedReport &issued : m_contents.issuedReports) {
            const QString day = issued.record.at.toLocal().date().toString(Qt::ISODate);
            const QString name = issued.isPublic ? Tr::tr("%1 %2 public").arg(day, issued.title)
                                                 : QStringLiteral("%1 %2").arg(day, issued.title);
            Entry entry{Entry::Kind::Report, inFolder(reportsFolder, name + QStringLiteral(".pdf")),
                        Tr::tr("%1, cut-off %2").arg(issued.title, report::shortDate(issued.cutOff)), {}, {}, 0, {}};
            if (Result<> done = takeFile(std::move(entry), issued.sha256, issued.title); !done)
                return done;
            if (Result<> done = step(); !done)
                return done;
        }
        return {};
    }

    /// A folder for each activity; what proves several stands in each of theirs.
    Result<> takeEvidence()
    {
        QHash<EvidenceId, std::vector<const Activity *>> proves;
        for (const Activity &activity : m_contents.activities) {
            for (const EvidenceLink &link : ofActivity(m_contents.evidenceLinks, activity.id)) {
                auto &list = proves[link.evidence];
                if (list.empty() || list.back() != &activity)
                    list.push_back(&activity);
            }
        }
        for (const Evidence &evidence : m_contents.evidence) {
            if (evidence.hasFile()) {
                if (Result<> done = takeEvidence(evidence, proves.value(evidence.id)); !done)
                    return done;
            }
            if (Result<> done = step(); !done)
                return done;
        }
        return {};
    }

    Result<> takeEvidence(const Evidence &evidence, const std::vector<const Activity *> &activities)
    {
        QStringList numbers;
        QStringList folders;
        for (const Activity *activity : activities) {
            numbers.append(QString::number(activity->number));
            const QString &title = activity->shortName.isEmpty() ? activity->title : activity->shortName;
            folders.append(filekind::portableName(QStringLiteral("%1 %2").arg(activity->number, 3, 10, QChar(u'0')).arg(title), 60));
        }
        if (folders.isEmpty())
            folders.append(Tr::tr("no activity"));
        for (const QString &folder : std::as_const(folders)) {
            Entry entry{Entry::Kind::Evidence,
                        evidenceFolder + u'/' + folder + u'/' + filekind::portableName(QString(evidence.code + u' ' + evidence.fileName), mostNameChars), evidence.title,
                        evidence.code, numbers.join(QStringLiteral(", ")), 0, {}};
            if (Result<> done = takeFile(std::move(entry), evidence.sha256, evidence.code); !done)
                return done;
        }
        return {};
    }

    static QString inFolder(QStringView folder, const QString &name) { return folder + u'/' + filekind::portableName(name, mostNameChars); }

    /// A file whose bytes lie in the plan; where they do not, its name is noted and the rest goes on.
    Result<> takeFile(Entry entry, const QByteArray &sha256, const QString &name)
    {
        const auto held = m_plan->read([&](Transaction &transaction) { return evidences::holds(transaction, sha256); });
        if (!held)
            return held.error();
        if (!*held) {
            m_summary.absent.append(name);
            return {};
        }
        count(entry.kind);
        return m_folder.add(std::move(entry), [&](QIODevice &device) {
            return m_plan->read([&](Transaction &transaction) { return evidences::extract(transaction, sha256, device); });
        });
    }

    Result<> takePdf(Entry entry, const report::Document &document)
    {
        const Result<QByteArray> bytes = print::pdfBytes(document, m_clock);
        if (!bytes)
            return bytes.error();
        count(entry.kind);
        return m_folder.add(std::move(entry), [&](QIODevice &device) -> Result<> {
            if (device.write(*bytes) == bytes->size())
                return {};
            return Error{ErrorCode::Io, Tr::tr("The pages of an acta could not be written. Check that the disk has room."),
                         device.errorString()};
        });
    }

    void count(Entry::Kind kind)
    {
        m_summary.actas += kind == Entry::Kind::Acta ? 1 : 0;
        m_summary.reports += kind == Entry::Kind::Report ? 1 : 0;
        m_summary.evidence += kind == Entry::Kind::Evidence ? 1 : 0;
    }

    Result<Summary> finish()
    {
        const Index index{m_contents, m_folder.entries(), m_summary.absent, m_clock.today(), m_options.locale};
        Result<> done = m_folder.addIndex(indexPdfName, [&](const QString &path) {
            return print::writePdf(indexDocument(index), path, m_clock);
        });
        if (done)
            done = m_folder.addIndex(indexSheetName,
                                     [&](const QString &path) { return writeIndexSheet(index, path, m_clock); });
        if (!done)
            return done.error();
        const std::vector<Sum> sums = m_folder.sums();
        const QByteArray text = sumsText(sums);
        if (Result<> written = writeFile(m_folder.pathOf(sumsName), text); !written)
            return written.error();
        m_summary.files = static_cast<int>(sums.size());
        m_summary.seal = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
        for (const Sum &sum : sums)
            m_summary.bytes += QFileInfo(m_folder.pathOf(sum.path)).size();
        return m_summary;
    }

    Folder &m_folder;
    Clock m_clock;
    const Options &m_options;
    std::unique_ptr<Database> m_plan;
    PlanContents m_contents;
    Summary m_summary;
    std::size_t m_steps = 1;
    std::size_t m_done = 0;
};

/// Where a hand-over goes must be free; an empty folder that a person made for it is taken.
Result<> refuseTaken(const QString &path, bool isZip)
{
    const QFileInfo info(path);
    const bool isEmptyFolder = !isZip && info.isDir() && !info.isSymLink() && QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if ((!info.exists() && !info.isSymLink()) || isEmptyFolder)
        return {};
    return Error{ErrorCode::Exists,
                 isZip ? Tr::tr("There is a file “%1” already. Choose another name.").arg(QDir::toNativeSeparators(path))
                       : Tr::tr("“%1” is there already and is not empty. Choose another folder.").arg(QDir::toNativeSeparators(path)),
                 {}};
}

Result<> giveFolderItsName(QTemporaryDir &temporary, const QString &path)
{
    const Error refused{ErrorCode::Io,
                        Tr::tr("The finished hand-over could not be given the name “%1”. Choose another place.")
                            .arg(QDir::toNativeSeparators(path)),
                        {}};
    if (QFileInfo(path).isDir() && !QDir().rmdir(path))
        return refused;
    if (!QDir().rename(temporary.path(), path))
        return refused;
    temporary.setAutoRemove(false);
    return {};
}

} // namespace

namespace {

/// The folders of hand-overs that were killed on their way, where nobody wrote for long.
void sweepOld(const QString &target)
{
    static const QRegularExpression shape(QStringLiteral("^\\.empalme-[A-Za-z0-9]{6}$"));
    const QDateTime before = QDateTime::currentDateTime().addSecs(-copying::abandonedSecs);
    const QFileInfo info(target);
    copying::sweepOld(info.path(), info.fileName() + u'.');
    for (const QFileInfo &folder : QDir(info.path()).entryInfoList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (!shape.match(folder.fileName()).hasMatch() || folder.isSymLink() || folder.lastModified() >= before)
            continue;
        bool isOld = true;
        QDirIterator walk(folder.filePath(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (isOld && walk.hasNext()) {
            walk.next();
            isOld = walk.fileInfo().lastModified() < before;
        }
        if (isOld)
            QDir(folder.filePath()).removeRecursively();
    }
}

Result<Summary> writeTo(Database &database, const QString &path, const Options &options)
{
    const QString target = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const bool isZip = target.endsWith(QStringLiteral(".zip"), Qt::CaseInsensitive);
    if (Result<> free = refuseTaken(target, isZip); !free)
        return free.error();
    sweepOld(target);
    // Beside the target: a finished folder then only changes its name.
    QTemporaryDir temporary(QFileInfo(target).path() + QStringLiteral("/.empalme-XXXXXX"));
    if (!temporary.isValid())
        return Error{ErrorCode::Io,
                     Tr::tr("Nothing can be written in “%1”. Check that the folder exists and may be written.")
                         .arg(QDir::toNativeSeparators(QFileInfo(target).path())),
                     temporary.errorString()};
    Folder folder(temporary.path());
    if (Result<> copied = copying::copyInto(database.connection(), folder.pathOf(planName)); !copied)
        return copied.error();
    if (Result<> noted = folder.adopt({Entry::Kind::Plan, planName.toString(), Tr::tr("The plan file"), {}, {}, 0, {}}); !noted)
        return noted.error();
    Result<Summary> summary = Writer(folder, database.clock(), options).run();
    if (!summary)
        return summary;
    const Result<> placed = isZip ? zipFolder(temporary.path(), target, database.clock().now(), options.progress)
                                  : giveFolderItsName(temporary, target);
    if (!placed)
        return placed.error();
    if (options.progress)
        options.progress(100);
    return summary;
}

} // namespace

Result<Summary> write(Database &database, const QString &path, const Options &options)
{
    const Result<Summary> written = writeTo(database, path, options);
    if (written)
        return written;
    // Many files on their way to it may be the one that found no room; a person asked for one place.
    const Error &error = written.error();
    const bool isFull = error.code == ErrorCode::DiskFull
                        || (error.code == ErrorCode::Io && isDiskFull(QFileInfo(path).absolutePath()));
    if (!isFull)
        return error;
    return Error{ErrorCode::DiskFull,
                 Tr::tr("The disk is full: “%1” was not written. Free some space or choose another place.")
                     .arg(QDir::toNativeSeparators(path)),
                 error.detail};
}

} // namespace gelt::handover
