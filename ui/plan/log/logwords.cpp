// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/log/logwords.h"

#include "core/base/sizetext.h"
#include "core/base/text.h"
#include "core/domain/filekind.h"
#include "core/report/format.h"

#include <QCoreApplication>

namespace gelt::logwords {
namespace {

constexpr qsizetype mostChars = 400; ///< of a note in the list; the whole of it is in the tooltip

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::LogWords)
};

style::Glyph glyphOf(const FollowUp &followUp)
{
    switch (followUp.kind) {
    case FollowUpKind::Progress:
        return followUp.progress && followUp.progress->isComplete() ? style::Glyph::Done : style::Glyph::InProgress;
    case FollowUpKind::Fulfilled: return style::Glyph::Done;
    case FollowUpKind::NotApplicable: return style::Glyph::NotApplicable;
    case FollowUpKind::Note: return style::Glyph::Edit;
    }
    return style::Glyph::FollowUp;
}

QString moment(Instant at) { return at.toLocal().toString(QStringLiteral("dd/MM/yyyy HH:mm")); }

QString nameOf(const Author &author) { return author.person.isEmpty() ? author.systemUser : author.person; }

QString recordedLine(const FollowUp &followUp)
{
    const QString at = moment(followUp.record.at);
    const QString by = nameOf(followUp.record.by);
    if (!followUp.reportedBy.isEmpty() && followUp.reportedBy != by)
        return by.isEmpty() ? Tr::tr("Reported by %1; recorded %2").arg(followUp.reportedBy, at)
                            : Tr::tr("Reported by %1; recorded %2 by %3").arg(followUp.reportedBy, at, by);
    return by.isEmpty() ? Tr::tr("Recorded %1").arg(at) : Tr::tr("Recorded %1 by %2").arg(at, by);
}

QString verifiedLine(const Verification &verification)
{
    const QString day = report::shortDate(verification.date);
    if (verification.opinion.isEmpty())
        return Tr::tr("Verified %1 by %2").arg(day, verification.by);
    return Tr::tr("Verified %1 by %2: %3").arg(day, verification.by, excerpt(verification.opinion, mostChars));
}

void addVoiding(Entry &entry, const Voiding &voiding)
{
    const QString day = report::shortDate(voiding.date);
    const QString by = nameOf(voiding.record.by);
    const QString reason = excerpt(voiding.reason, mostChars);
    entry.isStruck = true;
    for (EntryLine &line : entry.lines)
        line.isStruck = line.tone == EntryTone::Plain; // what was said, not who wrote it down
    entry.lines.push_back({by.isEmpty() ? Tr::tr("Voided %1: %2").arg(day, reason)
                                        : Tr::tr("Voided %1 by %3: %2").arg(day, reason, by),
                           EntryTone::Bad, false, style::Glyph::Close});
}

QString whatOf(const EvidenceLink &link)
{
    return link.occurrence.isEmpty() ? QString() : Tr::tr("Period %1").arg(link.occurrence);
}

} // namespace

QString codesOf(const PlanContents &contents, ActivityId activity, FollowUpId followUp)
{
    QStringList codes;
    for (const EvidenceLink &link : ofActivity(contents.evidenceLinks, activity)) {
        if (link.followUp != followUp)
            continue;
        const auto evidence = std::ranges::lower_bound(contents.evidence, link.evidence, {}, &Evidence::id);
        if (evidence != contents.evidence.end() && evidence->id == link.evidence)
            codes.append(evidence->code);
    }
    return codes.join(QStringLiteral(", "));
}

QString titleOf(const FollowUp &followUp, const QLocale &locale)
{
    const QString label = followUp.occurrence ? followUp.occurrence->label : QString();
    switch (followUp.kind) {
    case FollowUpKind::Progress: {
        const int hundredths = followUp.progress ? followUp.progress->hundredths() : 0;
        return Percent::fromHundredths(hundredths).toString(locale, hundredths % 10 == 0 ? 1 : 2);
    }
    case FollowUpKind::Fulfilled: return Tr::tr("%1 fulfilled").arg(label);
    case FollowUpKind::NotApplicable: return Tr::tr("%1 does not apply").arg(label);
    //: words alone, without a figure
    case FollowUpKind::Note: return Tr::tr("Note");
    }
    return {};
}

Entry entryOf(const FollowUp &followUp, const PlanContents &contents, const QLocale &locale)
{
    Entry entry;
    entry.key = followUp.id.value;
    entry.glyph = glyphOf(followUp);
    const bool isFaint = followUp.voided || followUp.kind == FollowUpKind::NotApplicable;
    entry.tone = isFaint ? EntryTone::Faint : entry.glyph == style::Glyph::Done ? EntryTone::Good : EntryTone::Info;
    entry.title = titleOf(followUp, locale);
    entry.aside = report::shortDate(followUp.date);
    for (const QString &words : {followUp.reason, followUp.note}) {
        if (words.trimmed().isEmpty())
            continue;
        entry.lines.push_back({excerpt(words, mostChars), EntryTone::Plain, false, {}});
        if (words.size() > mostChars || words.contains(u'\n'))
            entry.tip = words.left(4 * mostChars);
    }
    if (followUp.verification)
        entry.lines.push_back({verifiedLine(*followUp.verification), EntryTone::Plain, false, style::Glyph::ShieldCheck});
    entry.lines.push_back({recordedLine(followUp), EntryTone::Quiet, false, {}});
    if (const QString codes = codesOf(contents, followUp.activity, followUp.id); !codes.isEmpty())
        entry.lines.push_back({codes, EntryTone::Quiet, false, style::Glyph::Evidence});
    if (followUp.voided)
        addVoiding(entry, *followUp.voided);
    return entry;
}

Entry entryOf(const report::HistoryEntry &history)
{
    Entry entry;
    entry.key = history.edit;
    entry.title = report::heading(history);
    QStringList whole{history.what};
    for (const report::HistoryLine &line : history.lines) {
        entry.lines.push_back({line.text, EntryTone::Plain, false, {}});
        whole.append(line.whole.left(4 * mostChars));
    }
    entry.tip = whole.join(u'\n');
    return entry;
}

Entry entryOf(const Evidence &evidence, std::span<const EvidenceLink> links, const QLocale &locale)
{
    Entry entry;
    entry.key = evidence.id.value;
    entry.glyph = glyphOf(evidence);
    entry.tone = EntryTone::Quiet;
    entry.hasPicture = true;
    entry.title = evidence.code + QChar(u' ') + excerpt(evidence.title, mostChars);
    QStringList facts{displayName(evidence.kind)};
    if (evidence.hasFile())
        facts.append(sizeText(evidence.fileBytes, locale));
    if (evidence.date.isValid())
        facts.append(report::shortDate(evidence.date));
    entry.lines.push_back({facts.join(QStringLiteral(" \u00B7 ")), EntryTone::Quiet, false, {}});
    const QString source = evidence.hasFile() ? evidence.fileName : evidence.url;
    if (source != evidence.title)
        entry.lines.push_back({excerpt(source, mostChars), EntryTone::Quiet, false, {}});
    if (evidence.capturedOn.isValid() && evidence.capturedOn != evidence.date)
        entry.lines.push_back({Tr::tr("Seen %1").arg(report::shortDate(evidence.capturedOn)), EntryTone::Quiet, false, {}});
    if (evidence.access == Access::Reserved)
        entry.lines.push_back({displayName(evidence.access), EntryTone::Notice, false, style::Glyph::Lock});
    QStringList periods;
    for (const EvidenceLink &link : links) {
        if (const QString what = whatOf(link); !what.isEmpty() && !periods.contains(what))
            periods.append(what);
    }
    if (!periods.isEmpty())
        entry.lines.push_back({periods.join(QStringLiteral(", ")), EntryTone::Quiet, false, style::Glyph::Recurring});
    entry.tip = QString(evidence.code + QChar(u' ') + evidence.title + QChar(u'\n') + source).left(4 * mostChars);
    return entry;
}

QString sentenceOf(const OccurrenceMeasure &measure, QDate day)
{
    const QString label = measure.occurrence.label;
    const QString first = report::shortDate(measure.occurrence.days.first);
    const QString last = report::shortDate(measure.occurrence.days.last);
    const QString done = report::shortDate(measure.fulfilledOn);
    switch (measure.state) {
    case OccurrenceState::Done: return Tr::tr("%1, from %2 to %3: fulfilled on %4.").arg(label, first, last, done);
    case OccurrenceState::DoneLate: return Tr::tr("%1, from %2 to %3: fulfilled late, on %4.").arg(label, first, last, done);
    case OccurrenceState::Pending:
        return Tr::tr("%1, from %2 to %3: pending, %n day(s) left.", nullptr, static_cast<int>(day.daysTo(measure.due)))
            .arg(label, first, last);
    case OccurrenceState::Overdue:
        return Tr::tr("%1, from %2 to %3: overdue for %n day(s).", nullptr, static_cast<int>(measure.due.daysTo(day)))
            .arg(label, first, last);
    case OccurrenceState::NotApplicable: return Tr::tr("%1, from %2 to %3: does not apply.").arg(label, first, last);
    }
    return {};
}

style::Glyph glyphOf(const Evidence &evidence)
{
    if (!evidence.hasFile())
        return style::Glyph::World;
    if (evidence.kind == EvidenceKind::Photograph || filekind::isPicture(evidence.fileName))
        return style::Glyph::Photo;
    if (evidence.fileName.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        return style::Glyph::Pdf;
    return style::Glyph::File;
}

} // namespace gelt::logwords
