// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/log/addevidence.h"

#include "core/base/sizetext.h"
#include "core/base/text.h"
#include "core/domain/filekind.h"
#include "core/domain/limits.h"
#include "core/storage/evidences.h"
#include "ui/ask.h"
#include "ui/plan/log/logwords.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSet>

#include <memory>

namespace gelt {
namespace {

constexpr qsizetype mostRefusals = 12; ///< told one by one

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::AddEvidence)
};

/// The waiting cursor while files are read and written.
class Waiting {
public:
    Waiting() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Waiting() { QGuiApplication::restoreOverrideCursor(); }
    Waiting(const Waiting &) = delete;
    Waiting &operator=(const Waiting &) = delete;
};

/// What came in, sorted into what may be kept, what may run, and why the rest may not.
struct Sorted {
    std::vector<reporting::Proof> fine;
    std::vector<reporting::Proof> programs;
    QStringList refusals;
};

bool isWebAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
           && (url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https"));
}

Sorted sortOut(const Dropped &dropped, QDate day)
{
    Sorted sorted;
    for (const QString &path : dropped.paths) {
        const Result<QByteArray> head = evidences::look(path, filekind::headBytes);
        if (!head) {
            sorted.refusals.append(head.error().message);
            continue;
        }
        reporting::Proof proof = reporting::proofOf(path, day);
        proof.path = path; // whatever it looks like
        auto &where = filekind::isProgram(QFileInfo(path).fileName(), *head) ? sorted.programs : sorted.fine;
        where.push_back(std::move(proof));
    }
    for (const QUrl &url : dropped.urls) {
        if (isWebAddress(url) && url.toString().size() <= limits::titleChars)
            sorted.fine.push_back(reporting::proofOf(QString::fromUtf8(url.toEncoded()), day));
        else
            sorted.refusals.append(Tr::tr("“%1” is no address of a web page.").arg(excerpt(url.toString())));
    }
    return sorted;
}

void tellRefusals(const Desk &desk, const QStringList &refusals, qsizetype all, QWidget *parent)
{
    if (refusals.isEmpty())
        return;
    Question question{Tr::tr("Add evidence"), refusals.front(), {}, {Tr::tr("Close")}, 0, 0, true};
    if (refusals.size() > 1) {
        question.text = Tr::tr("%n of %1 were not added.", nullptr, static_cast<int>(refusals.size())).arg(all);
        QStringList shown = refusals.first(std::min(refusals.size(), mostRefusals));
        if (refusals.size() > mostRefusals)
            shown.append(Tr::tr("… and %n more.", nullptr, static_cast<int>(refusals.size() - mostRefusals)));
        question.detail = shown.join(u'\n');
    }
    desk.ask.choose(parent, question);
}

/// Whether what could run when it is opened is to be kept all the same.
bool wantsPrograms(const Desk &desk, const std::vector<reporting::Proof> &programs, QWidget *parent)
{
    QStringList names;
    for (const reporting::Proof &proof : programs)
        names.append(excerpt(QFileInfo(proof.path).fileName()));
    Question question{Tr::tr("Add evidence"), {}, {}, {Tr::tr("Keep it all the same"), Tr::tr("Leave it out")}, 1, 1, true};
    question.text = names.size() == 1
                        ? Tr::tr("“%1” is a program or script: opening it can harm a computer.").arg(names.front())
                        : Tr::tr("%n of the files are programs or scripts: opening them can harm a computer.", nullptr,
                                 static_cast<int>(names.size()));
    question.detail = Tr::tr("The plan keeps it as it is and never opens it; it can only be saved elsewhere.");
    if (names.size() > 1)
        question.detail = QString(names.first(std::min(names.size(), mostRefusals)).join(u'\n') + QChar(u'\n') + question.detail);
    return desk.ask.choose(parent, question) == 0;
}

/// How much the files of the plan take, each counted once.
qint64 bytesHeld(const PlanContents &contents)
{
    QSet<QByteArray> seen;
    qint64 bytes = 0;
    for (const Evidence &evidence : contents.evidence) {
        if (evidence.hasFile() && !seen.contains(evidence.sha256)) {
            seen.insert(evidence.sha256);
            bytes += evidence.fileBytes;
        }
    }
    return bytes;
}

bool wantsThatMuch(const Desk &desk, const std::vector<reporting::Proof> &proofs, QWidget *parent)
{
    qint64 added = 0;
    for (const reporting::Proof &proof : proofs)
        added += proof.path.isEmpty() ? 0 : QFileInfo(proof.path).size();
    const qint64 all = bytesHeld(desk.session.contents()) + added;
    if (added == 0 || all <= limits::allEvidenceBytes)
        return true;
    const Question question{Tr::tr("Add evidence"),
                            Tr::tr("With this the plan would hold %1 of evidence. Copies and backups become as large, and slow.")
                                .arg(sizeText(all, desk.locale)),
                            Tr::tr("Large files can lie elsewhere, with their address as evidence."),
                            {Tr::tr("Keep it all the same"), Tr::tr("Leave it out")}, 1, 1, true};
    return desk.ask.choose(parent, question) == 0;
}

QString wordsOf(const reporting::Kept &kept, int number)
{
    const auto all = static_cast<int>(kept.evidence.size());
    if (kept.links == 0)
        return Tr::tr("Activity %1 had that evidence already.").arg(number);
    if (all == 1 && kept.known == 1)
        return Tr::tr("The plan had that file already: %1 now proves activity %2 as well.").arg(kept.evidence[0].code).arg(number);
    if (all == 1)
        return Tr::tr("Evidence %1 added to activity %2.").arg(kept.evidence[0].code).arg(number);
    const QString added = Tr::tr("%n piece(s) of evidence added to activity %1.", nullptr, all).arg(number);
    if (kept.known == 0)
        return added;
    return QString(added + QChar(u' ') + Tr::tr("%n of them the plan had already; it keeps its code.", nullptr, kept.known));
}

} // namespace

Dropped droppedFrom(const QMimeData &mime)
{
    Dropped dropped;
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile())
            dropped.paths.append(url.toLocalFile());
        else
            dropped.urls.append(url);
    }
    return dropped;
}

Dropped takeDrop(QDropEvent &event)
{
    Dropped dropped = event.possibleActions().testFlag(Qt::CopyAction) ? droppedFrom(*event.mimeData()) : Dropped();
    if (dropped.isEmpty()) {
        event.ignore();
        return dropped;
    }
    event.setDropAction(Qt::CopyAction);
    event.accept();
    return dropped;
}

std::vector<reporting::Proof> acceptProofs(const Desk &desk, const Dropped &dropped, QDate day, QWidget *parent)
{
    Sorted sorted = sortOut(dropped, day);
    tellRefusals(desk, sorted.refusals, dropped.paths.size() + dropped.urls.size(), parent);
    std::vector<reporting::Proof> accepted = std::move(sorted.fine);
    if (!sorted.programs.empty() && wantsPrograms(desk, sorted.programs, parent)) {
        for (reporting::Proof &proof : sorted.programs) {
            proof.details.kind = EvidenceKind::Other;
            accepted.push_back(std::move(proof));
        }
    }
    if (!wantsThatMuch(desk, accepted, parent))
        accepted.clear();
    return accepted;
}

QString keepEvidence(const Desk &desk, ActivityId activity, const std::vector<reporting::Proof> &proofs,
                     const QString &occurrence, QWidget *parent)
{
    const std::optional<std::size_t> place = desk.session.placeOf(activity);
    if (proofs.empty() || !place)
        return {};
    const int number = desk.session.contents().activities[*place].number;
    const auto kept = std::make_shared<reporting::Kept>(); // a body that is tried again later fills it too
    const std::vector<EvidenceLink> targets{{{}, {}, activity, occurrence, {}}};
    const Result<> done = [&] {
        const Waiting waiting;
        return desk.session.perform(Tr::tr("Add evidence to activity %1").arg(number),
                                    [proofs, targets, kept](Transaction &transaction) -> Result<> {
                                        Result<reporting::Kept> now = reporting::keep(transaction, proofs, targets);
                                        if (!now)
                                            return now.error();
                                        *kept = *std::move(now);
                                        return {};
                                    });
    }();
    if (!done) {
        desk.ask.tell(parent, done.error());
        return {};
    }
    return wordsOf(*kept, number);
}

QString addEvidence(const Desk &desk, ActivityId activity, const QStringList &paths, const QList<QUrl> &urls,
                    QWidget *parent, const QString &occurrence)
{
    if (!desk.session.isEditable())
        return {};
    return keepEvidence(desk, activity, acceptProofs(desk, {paths, urls}, desk.session.today(), parent), occurrence, parent);
}

QString addEvidence(const Desk &desk, ActivityId activity, const Dropped &dropped, QWidget *parent)
{
    return addEvidence(desk, activity, dropped.paths, dropped.urls, parent);
}

QString addEvidenceFiles(const Desk &desk, ActivityId activity, QWidget *parent)
{
    if (!desk.session.isEditable())
        return {};
    const QStringList paths = desk.ask.filesToOpen(parent, {Tr::tr("Files that are evidence"), {}, {}, {}});
    return paths.isEmpty() ? QString() : addEvidence(desk, activity, paths, {}, parent);
}

} // namespace gelt
