// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers.h"

#include "core/report/common.h"
#include "core/report/format.h"
#include "core/report/spanishgroup.h"

#include <QCoreApplication>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::Papers)
};

QString separator() { return QStringLiteral(" \u00B7 "); }

QString roleName(MeetingRole role)
{
    switch (role) {
    case MeetingRole::Chair:
        return Tr::tr("chair");
    case MeetingRole::Secretary:
        return Tr::tr("secretary");
    case MeetingRole::None:
        break;
    }
    return {};
}

QString departmentLine(const QString &department)
{
    if (department.isEmpty() || department.startsWith(QStringLiteral("departamento"), Qt::CaseInsensitive))
        return department;
    return takesArticle(department) ? Tr::tr("DEPARTMENT OF %1", "with the article: del Tolima").arg(department)
                                    : Tr::tr("DEPARTMENT OF %1", "without an article: de Antioquia").arg(department);
}

} // namespace

QString capitals(const QString &text) { return QLocale(QLocale::Spanish).toUpper(text); }

Letterhead letterhead(const PlanContents &contents, const QString &third, const QString &title)
{
    const Entity &entity = contents.plan.entity;
    Letterhead head;
    head.arms = entity.arms;
    head.title = title;
    for (const QString &line : {entity.name, departmentLine(entity.department), third}) {
        if (!line.isEmpty())
            head.lines.push_back(capitals(line));
    }
    return head;
}

QString meetingLine(const Acta &acta)
{
    const bool feminine = isFeminine(acta.group);
    QString line;
    if (acta.kind == MeetingKind::Ordinary)
        line = feminine ? Tr::tr("ORDINARY MEETING OF THE %1", "feminine: de la Junta")
                        : Tr::tr("ORDINARY MEETING OF THE %1", "masculine: del Comité");
    else
        line = feminine ? Tr::tr("EXTRAORDINARY MEETING OF THE %1", "feminine: de la Junta")
                        : Tr::tr("EXTRAORDINARY MEETING OF THE %1", "masculine: del Comité");
    return capitals(line.arg(acta.group));
}

QString timeText(QTime time) { return time.toString(QStringLiteral("H:mm")); }

QString dayAndDate(QDate date, const QLocale &locale)
{
    //: The pattern of a day with its weekday, as QLocale::toString() reads it.
    return locale.toString(date, Tr::tr("dddd, MMMM d, yyyy"));
}

QString cityOf(const PlanContents &contents, const Acta &acta)
{
    if (!acta.city.isEmpty())
        return acta.city;
    const QString &city = contents.meetings.settings.city;
    return city.isEmpty() ? contents.plan.entity.name : city;
}

QString codesLine(const HeaderData &header)
{
    QStringList parts;
    if (!header.series.isEmpty())
        parts.append(Tr::tr("Series %1").arg(header.series));
    if (!header.code.isEmpty())
        parts.append(Tr::tr("Code %1").arg(header.code));
    if (!header.version.isEmpty())
        parts.append(Tr::tr("Version %1").arg(header.version));
    return parts.join(separator());
}

std::optional<Mark> markOf(const Acta &acta, const ActaPrint &print)
{
    if (isOpen(acta.state)) {
        QStringList note{Tr::tr("Not valid until it is approved")};
        if (print.generatedAt.isValid())
            //: %1 is a day, %2 a time
            note.append(Tr::tr("Generated on %1, %2")
                            .arg(shortDate(print.generatedAt.date()), timeText(print.generatedAt.time())));
        return Mark{Tr::tr("DRAFT"), note.join(separator())};
    }
    if (acta.state == ActaState::Annulled) {
        QStringList note;
        if (acta.annulled) {
            note.append(Tr::tr("On %1").arg(shortDate(acta.annulled->date)));
            note.append(Tr::tr("Cause: %1").arg(acta.annulled->cause.simplified()));
        }
        return Mark{Tr::tr("ANNULLED"), note.join(separator())};
    }
    return {};
}

Document paperOf(const PlanContents &contents, const Acta &acta, const HeaderData &header, const ActaPrint &print,
                 const QLocale &locale)
{
    Document document;
    document.author = contents.plan.entity.name;
    document.subject = entityLine(contents.plan) + separator() + acta.group;
    document.language = locale.bcp47Name();
    document.paper = print.paper;
    document.style = PageStyle::Minutes;
    document.footerLeft = codesLine(header);
    document.mark = markOf(acta, print);
    return document;
}

Document noSuchActa(const ActaPrint &print, const QLocale &locale)
{
    Document document;
    document.title = Tr::tr("Acta");
    document.language = locale.bcp47Name();
    document.paper = print.paper;
    document.style = PageStyle::Minutes;
    Passage sentence;
    sentence.text = {plain(Tr::tr("There is no such acta in the plan."))};
    document.sections.push_back({Orientation::Portrait, {std::move(sentence)}});
    return document;
}

QString positionInMeeting(const Attendance &line)
{
    const QString role = roleName(line.role);
    if (role.isEmpty() || line.position.isEmpty())
        return line.position + role;
    return line.position + QStringLiteral(", ") + role;
}

std::vector<const Decision *> decisionsOf(const Meetings &meetings, const AgendaItem &item)
{
    std::vector<const Decision *> found;
    for (const Decision &decision : ofActa(meetings.decisions, item.acta)) {
        if (decision.item == item.id)
            found.push_back(&decision);
    }
    std::ranges::stable_sort(found, {}, [](const Decision *decision) { return decision->order; });
    return found;
}

int decisionNumber(const Meetings &meetings, const Decision &decision)
{
    int number = 0;
    for (const AgendaItem &item : ofActa(meetings.items, decision.acta)) {
        for (const Decision *other : decisionsOf(meetings, item)) {
            ++number;
            if (other->id == decision.id)
                return number;
        }
    }
    return 0;
}

std::vector<Block> decisionBlocks(const Decision &decision, int number, double indentMm)
{
    constexpr double barToText = 4.5;
    Passage text;
    text.text = {bold(Tr::tr("Decision %1.").arg(number)), plain(u' ' + decision.text)};
    text.indentMm = indentMm + barToText;
    text.bar = true;
    if (!decision.votes)
        return {std::move(text)};
    text.keepsWithNext = true;
    const Votes &counted = *decision.votes;
    Passage votes;
    votes.text = {plain(Tr::tr("Votes: in favour %1 \u00B7 against %2 \u00B7 blank %3 \u00B7 total %4.")
                            .arg(counted.inFavour)
                            .arg(counted.against)
                            .arg(counted.blank)
                            .arg(counted.total()))};
    votes.indentMm = text.indentMm;
    votes.bar = true;
    votes.close = true;
    return {std::move(text), std::move(votes)};
}

QString activityNumber(const PlanContents &contents, ActivityId activity)
{
    const auto found = std::ranges::find(contents.activities, activity, &Activity::id);
    return found == contents.activities.end() ? QString() : QString::number(found->number);
}

Cell personCell(const QString &name) { return name.isEmpty() ? absent(Tr::tr("not assigned")) : Cell(name); }

Cell dueCell(QDate due) { return due.isValid() ? Cell(shortDate(due)) : absent(Tr::tr("no date")); }

QString commitmentPlace(const Meetings &meetings, const Commitment &commitment)
{
    const Acta *acta = findActa(meetings, commitment.acta);
    if (!acta || !acta->number) {
        //: the number of a commitment in an acta that has no number yet
        return Tr::tr("no. %1").arg(commitment.number);
    }
    //: %1 is the number of an acta, %2 that of a commitment in it
    return Tr::tr("%1, no. %2").arg(acta->number->text()).arg(commitment.number);
}

std::vector<Signer> signersOf(const Meetings &meetings, const Acta &acta)
{
    std::vector<Signer> signers;
    for (const ActaSigner &signer : ofActa(meetings.signers, acta.id))
        signers.push_back({signer.name, signer.position});
    if (!signers.empty())
        return signers;
    for (const MeetingRole role : {MeetingRole::Chair, MeetingRole::Secretary}) {
        for (const Attendance &line : ofActa(meetings.attendance, acta.id)) {
            if (line.role == role)
                signers.push_back({line.name, positionInMeeting(line)});
        }
    }
    return signers;
}

Signatures signaturesOf(std::vector<Signer> signers) { return {std::move(signers), Tr::tr("Signatures follow:")}; }

} // namespace gelt::report
