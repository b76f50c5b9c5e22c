// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/responsiblesheets.h"

#include "core/base/text.h"
#include "core/report/common.h"
#include "core/report/documents.h"
#include "core/report/figureparts.h"
#include "core/report/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <span>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::ResponsibleSheets)
};

constexpr double handwritingMm = 20;
constexpr int daysToAnswer = 5;      ///< business days
constexpr std::size_t mostPeriods = 8; ///< of one activity; more do not fit a block that is kept whole

QString box() { return QStringLiteral("\u25A1"); }

/// What one person is asked about.
struct Sheet {
    PersonId person; ///< not stored: nobody
    QString name;
    std::vector<std::size_t> places;
};

bool isAskedFor(const ActivityMeasure &activity)
{
    return isCounted(activity.state) && activity.state != State::Done && activity.state != State::DoneLate;
}

std::vector<Sheet> sheetsOf(const PlanContents &contents, const PlanMeasure &measure, const ReportRequest &request)
{
    std::map<PersonId, Sheet> byPerson;
    const auto add = [&](PersonId person, std::size_t place) {
        if (request.responsible.isStored() && request.responsible != person)
            return;
        Sheet &sheet = byPerson[person];
        sheet.person = person;
        if (sheet.places.empty() || sheet.places.back() != place)
            sheet.places.push_back(place);
    };
    for (const std::size_t place : chosenPlaces(contents, request.phases)) {
        if (!isAskedFor(measure.activities[place]))
            continue;
        bool isAnybodys = false;
        for (const Assignment &one : ofActivity(contents.assignments, contents.activities[place].id)) {
            if (one.role != Role::Responsible)
                continue;
            add(one.person, place);
            isAnybodys = true;
        }
        if (!isAnybodys)
            add(PersonId{}, place);
    }
    for (const Person &person : contents.people) {
        if (const auto found = byPerson.find(person.id); found != byPerson.end())
            found->second.name = displayName(person);
    }
    std::vector<Sheet> sheets;
    for (auto &[person, sheet] : byPerson)
        sheets.push_back(std::move(sheet));
    std::ranges::stable_sort(sheets, [](const Sheet &a, const Sheet &b) {
        if (a.name.isEmpty() != b.name.isEmpty())
            return b.name.isEmpty();
        return QString::compare(folded(a.name), folded(b.name)) < 0;
    });
    return sheets;
}

class SheetMaker {
public:
    SheetMaker(const PlanContents &contents, const PlanMeasure &measure, const QLocale &locale)
        : m_contents(contents), m_measure(measure), m_locale(locale)
    {
    }

    /// One activity as a form of two rows, which pages keep together.
    Grid block(std::size_t place) const
    {
        const Activity &activity = m_contents.activities[place];
        const ActivityMeasure &figures = m_measure.activities[place];
        const QString deadline = figures.inForce.text.isEmpty() ? Tr::tr("no deadline") : figures.inForce.text;
        Grid grid;
        grid.look = GridLook::Form;
        grid.rowMm = handwritingMm;
        grid.roomBelow = true;
        grid.columns = {{QStringLiteral("%1 \u00B7 %2").arg(activity.number).arg(activity.title), ColumnKind::Text, 0, 60},
                        {Tr::tr("Deadline: %1").arg(deadline), ColumnKind::Text, 72, 60}};
        Cell known;
        known.lines = {{quiet(Tr::tr("Last record:") + u' '), plain(lastRecord(activity, figures))},
                       {plain(standing(figures))}, {plain(QStringLiteral("\u00A0"))}};
        known.lines.push_back({bold(Tr::tr("Evidence:") + u' '), plain(kinds())});
        grid.rows.push_back({RowKind::Data, {std::move(known), figures.occurrences.empty() ? oneTime() : periods(figures)}});
        const QString said = figures.occurrences.empty() ? Tr::tr("Achievements and difficulties:")
                                                         : Tr::tr("Achievements, difficulties or why it does not apply:");
        grid.rows.push_back({RowKind::Data, {boldCell(said), boldCell(Tr::tr("Codes, files or addresses of the evidence:"))}});
        return grid;
    }

private:
    QString lastRecord(const Activity &activity, const ActivityMeasure &figures) const
    {
        const FollowUp *last = nullptr;
        for (const FollowUp &one : ofActivity(m_contents.followUps, activity.id)) {
            if (!one.voided && one.date <= m_measure.cutOff && (!last || last->date <= one.date))
                last = &one;
        }
        if (!last)
            return Tr::tr("none.");
        if (figures.occurrences.empty())
            return Tr::tr("%1, progress %2.").arg(shortDate(last->date), figures.progress.toString(m_locale));
        return Tr::tr("%1.").arg(shortDate(last->date));
    }

    QString standing(const ActivityMeasure &figures) const
    {
        if (figures.occurrences.empty())
            return Tr::tr("Programmed at the cut-off: %1.").arg(figures.planned.toString(m_locale));
        return Tr::tr("%1 of %n period(s) fulfilled; each is fulfilled on its own.", nullptr, figures.applicable)
            .arg(figures.fulfilled);
    }

    static QString kinds()
    {
        QStringList kinds;
        for (const auto &kind : Codes<EvidenceKind>::all)
            kinds.append(box() + QStringLiteral("\u00A0") + displayName(kind.value).toLower().replace(u' ', u'\u00A0'));
        return kinds.join(QStringLiteral("  "));
    }

    static Cell oneTime()
    {
        Cell cell;
        cell.lines = {{bold(Tr::tr("Cumulative progress, 0 to 100:")), plain(QStringLiteral(" ______ %"))},
                      {plain(QStringLiteral("\u00A0"))},
                      {bold(Tr::tr("Date of the fact:")), plain(QStringLiteral(" ____ / ____ / ______"))}};
        return cell;
    }

    /// The periods that are owed: those overdue and the next one.
    static Cell periods(const ActivityMeasure &figures)
    {
        Cell cell;
        std::size_t left = 0;
        bool hasNext = false;
        for (const OccurrenceMeasure &one : figures.occurrences) {
            const bool isNext = one.state == OccurrenceState::Pending && !hasNext;
            hasNext = hasNext || isNext;
            if (one.state != OccurrenceState::Overdue && !isNext)
                continue;
            if (cell.lines.size() >= 2 * mostPeriods) {
                ++left;
                continue;
            }
            cell.lines.push_back({bold(one.occurrence.label), quiet(u' ' + displayName(one.state).toLower()),
                                  plain(QStringLiteral("  %1\u00A0%2  %1\u00A0%3").arg(box(), Tr::tr("fulfilled"), Tr::tr("does not apply")))});
            cell.lines.push_back({quiet(Tr::tr("Date:")), plain(QStringLiteral(" ____ / ____ / ______"))});
        }
        if (left > 0)
            cell.lines.push_back({quiet(Tr::tr("and %n more period(s) that is (are) owed", nullptr, static_cast<int>(left)))});
        return cell;
    }

    const PlanContents &m_contents;
    const PlanMeasure &m_measure;
    const QLocale &m_locale;
};

Facts factsOf(const Sheet &sheet, QDate cutOff, QDate answerBy)
{
    Facts facts;
    facts.facts = {{Tr::tr("Responsible"), sheet.name.isEmpty() ? Tr::tr("not assigned") : sheet.name, 0},
                   {Tr::tr("Cut-off"), shortDate(cutOff), 26},
                   {Tr::tr("Hand in by"), shortDate(answerBy), 30},
                   {Tr::tr("Activities"), QString::number(sheet.places.size()), 22}};
    return facts;
}

} // namespace

Document responsibleSheets(const PlanContents &contents, const PlanMeasure &measure, const ReportRequest &request,
                           const QLocale &locale)
{
    const Plan &plan = contents.plan;
    const QDate asked = std::max(measure.cutOff, request.issuedAt.date());
    const QDate answerBy = calendarOf(plan.settings, contents.holidays).plusBusinessDays(asked, daysToAnswer);
    Document document;
    document.title = Tr::tr("Follow-up sheet per responsible");
    document.author = plan.entity.name;
    document.subject = Tr::tr("Cut-off %1").arg(shortDate(measure.cutOff));
    document.language = locale.bcp47Name();
    document.footerLeft = footerOf({Tr::tr("Write in ink and block letters. Progress goes from 0 to 100 and is cumulative."),
                                    request.filter});
    const Title title{document.title, footerOf({entityLine(plan), plan.name}), plan.entity.arms};
    const SheetMaker maker(contents, measure, locale);
    Section section{Orientation::Portrait, {}};
    const std::size_t most = request.beginning > 0 ? request.beginning : contents.activities.size();
    for (const Sheet &sheet : sheetsOf(contents, measure, request)) {
        if (request.beginning > 0 && section.blocks.size() >= most)
            break;
        if (!section.blocks.empty())
            section.blocks.push_back(PageBreak{});
        section.blocks.push_back(title);
        section.blocks.push_back(factsOf(sheet, measure.cutOff, answerBy));
        for (const std::size_t place : std::span(sheet.places).first(std::min(most, sheet.places.size())))
            section.blocks.push_back(maker.block(place));
        section.blocks.push_back(Signatures{{{{}, Tr::tr("Filled in by: name, position and date")},
                                             {{}, Tr::tr("Received by: name, position and date")}}});
    }
    if (section.blocks.empty())
        section.blocks = {title, Paragraph{{plain(Tr::tr("There are no unfinished activities to ask about."))},
                                           ParagraphStyle::Body}};
    document.sections.push_back(std::move(section));
    return document;
}

} // namespace gelt::report
