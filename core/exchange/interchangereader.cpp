// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/interchange.h"

#include "core/base/text.h"
#include "core/domain/limits.h"
#include "core/exchange/interchangereader.h"
#include "core/exchange/meetingsreader.h"
#include "core/exchange/reportsreader.h"

#include <QJsonDocument>

#include <algorithm>

namespace gelt::interchange {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Interchange)
};

} // namespace

void Reader::doubt(int number, const QString &column, const QString &value, const QString &message)
{
    m_draft.doubts.push_back({number, column, excerpt(value), message});
}

void Reader::readHead()
{
    if (m_root.text(QStringLiteral("format"), limits::nameChars) != QStringLiteral("plan-gelt"))
        m_root.fail(QStringLiteral("format"), Tr::tr("this is no interchange file of this program."));
}

void Reader::readSettings(const Node &node)
{
    PlanSettings &settings = m_draft.contents.plan.settings;
    settings.saturdayIsBusiness =
        node.boolean(QStringLiteral("saturday_is_business")).value_or(settings.saturdayIsBusiness);
    settings.moveDeadlines = node.boolean(QStringLiteral("move_deadlines")).value_or(settings.moveDeadlines);
    settings.dueSoonDays = static_cast<int>(node.integer(QStringLiteral("due_soon_days"), 0, 366).value_or(settings.dueSoonDays));
    settings.permanent = node.code<Periodicity>(QStringLiteral("permanent")).value_or(settings.permanent);
    if (const auto green = node.scaled(QStringLiteral("green_from"), 100, 0, 100'00))
        settings.thresholds.green = Percent::fromHundredths(*green);
    if (const auto yellow = node.scaled(QStringLiteral("yellow_from"), 100, 0, 100'00))
        settings.thresholds.yellow = Percent::fromHundredths(*yellow);
}

void Reader::readPlan()
{
    const Node node = m_root.object(QStringLiteral("plan"));
    Plan &plan = m_draft.contents.plan;
    plan.id = PlanId{1};
    plan.name = node.text(QStringLiteral("name"), limits::nameChars);
    if (node.value(QStringLiteral("entity")).isObject()) {
        const Node entity = node.object(QStringLiteral("entity"));
        plan.entity.name = entity.text(QStringLiteral("name"), limits::nameChars);
        plan.entity.department = entity.text(QStringLiteral("department"), limits::nameChars);
        plan.entity.nit = entity.text(QStringLiteral("nit"), limits::nameChars);
        plan.entity.category = entity.text(QStringLiteral("category"), limits::nameChars);
        plan.entity.arms = QByteArray::fromBase64(entity.text(QStringLiteral("arms"), 8 << 20).toLatin1());
    } else {
        plan.entity.name = node.text(QStringLiteral("entity"), limits::nameChars);
    }
    if (!m_options.entity.isEmpty())
        plan.entity.name = m_options.entity;
    plan.version = node.text(QStringLiteral("version"), limits::nameChars);
    plan.approvingActa = node.text(QStringLiteral("approving_acta"), limits::nameChars);
    readSettings(node.object(QStringLiteral("settings")));

    plan.period = {node.date(QStringLiteral("from")), node.date(QStringLiteral("to"))};
    if (m_options.period) {
        plan.period = *m_options.period;
    } else if (!plan.period.first.isValid() || !plan.period.last.isValid()) {
        const Period guess = guessedPeriod();
        m_draft.periodGuessed = true;
        if (!plan.period.first.isValid())
            plan.period.first = guess.first;
        if (!plan.period.last.isValid())
            plan.period.last = std::max(guess.last, plan.period.first);
    }
    if (plan.name.isEmpty())
        plan.name = Tr::tr("Action plan %1–%2").arg(plan.period.first.year()).arg(plan.period.last.year());
    node.check(validate(plan));

    node.forEach(QStringLiteral("holidays"), [&](const Node &item) {
        LocalHoliday holiday{next<HolidayId>(m_lastId), item.date(QStringLiteral("date")),
                             item.text(QStringLiteral("name"), limits::nameChars)};
        item.check(validate(holiday));
        m_draft.contents.holidays.push_back(std::move(holiday));
    });
}

Period Reader::guessedPeriod() const
{
    Period years;
    const auto include = [&](const Period &found) {
        if (found.first.isValid() && (!years.first.isValid() || found.first < years.first))
            years.first = found.first;
        if (found.last.isValid() && (!years.last.isValid() || found.last > years.last))
            years.last = found.last;
    };
    m_root.forEach(QStringLiteral("activities"), [&](const Node &node) {
        include(namedYears(node.text(QStringLiteral("deadline"), limits::titleChars)));
        include({node.date(QStringLiteral("start")), node.date(QStringLiteral("due"))});
    });
    if (!years.first.isValid())
        years.first = years.last.isValid() ? years.last : m_options.today;
    if (!years.last.isValid())
        years.last = years.first;
    return {QDate(years.first.year(), 1, 1), QDate(years.last.year(), 12, 31)};
}

/// A reason that the file leaves out is asked about instead of refusing what it explains.
QString Reader::readReason(const Node &node, const QString &key, int number)
{
    const QString reason = node.text(key, limits::textChars);
    if (!reason.trimmed().isEmpty())
        return reason;
    doubt(number, key, {}, Tr::tr("no reason is given; “not stated” stands in its place."));
    return Tr::tr("not stated");
}

std::optional<Voiding> Reader::readVoiding(const Node &node, int number)
{
    if (!node.has(QStringLiteral("void")))
        return {};
    const Node entry = node.object(QStringLiteral("void"));
    Voiding voiding{entry.date(QStringLiteral("date")), readReason(entry, QStringLiteral("reason"), number),
                    recordedOf(entry)};
    if (voiding.record.by.person.isEmpty())
        voiding.record.by.person = entry.text(QStringLiteral("by"), limits::nameChars);
    if (!voiding.date.isValid())
        entry.fail(QStringLiteral("date"), Tr::tr("a voided entry says the day on which it was voided."));
    return voiding;
}

void Reader::readPeople()
{
    m_root.forEach(QStringLiteral("people"), [&](const Node &node) {
        const QString key = node.text(QStringLiteral("id"), limits::nameChars);
        if (key.isEmpty() || m_people.contains(key))
            node.fail(QStringLiteral("id"), Tr::tr("each person needs an id of its own."));
        m_people.insert(key, next<PersonId>(m_lastId));
    });
    m_root.forEach(QStringLiteral("people"), [&](const Node &node) { readPerson(node); });
}

void Reader::readPerson(const Node &node)
{
    Person person;
    person.id = m_people.value(node.text(QStringLiteral("id"), limits::nameChars));
    person.name = node.text(QStringLiteral("name"), limits::nameChars);
    person.position = node.text(QStringLiteral("position"), limits::nameChars);
    person.unit = node.text(QStringLiteral("unit"), limits::nameChars);
    person.idNumber = node.text(QStringLiteral("id_number"), limits::nameChars);
    person.phone = node.text(QStringLiteral("phone"), limits::nameChars);
    person.email = node.text(QStringLiteral("email"), limits::nameChars);
    person.active = node.boolean(QStringLiteral("active")).value_or(true);
    node.check(validate(person));

    PlanContents &contents = m_draft.contents;
    node.forEach(QStringLiteral("appointments"), [&](const Node &item) {
        contents.appointments.push_back({next<AppointmentId>(m_lastId), person.id,
                                         item.text(QStringLiteral("position"), limits::nameChars),
                                         item.text(QStringLiteral("unit"), limits::nameChars),
                                         item.date(QStringLiteral("from")), item.date(QStringLiteral("to"))});
        item.check(validate(contents.appointments.back()));
    });
    node.forEach(QStringLiteral("memberships"), [&](const Node &item) {
        contents.memberships.push_back({next<MembershipId>(m_lastId), person.id,
                                        item.text(QStringLiteral("role"), limits::nameChars),
                                        item.boolean(QStringLiteral("vote")).value_or(true),
                                        item.date(QStringLiteral("from")), item.date(QStringLiteral("to"))});
        item.check(validate(contents.memberships.back()));
    });
    node.forEach(QStringLiteral("delegations"), [&](const Node &item) {
        const QString to = item.text(QStringLiteral("delegate"), limits::nameChars);
        if (!m_people.contains(to))
            item.fail(QStringLiteral("delegate"), Tr::tr("there is no person “%1”.").arg(excerpt(to)));
        contents.delegations.push_back({next<DelegationId>(m_lastId), person.id, m_people.value(to),
                                        item.date(QStringLiteral("from")), item.date(QStringLiteral("to"))});
        item.check(validate(contents.delegations.back()));
    });
    contents.people.push_back(std::move(person));
}

void Reader::readPhases()
{
    m_root.forEach(QStringLiteral("phases"), [&](const Node &node) {
        Phase phase;
        phase.id = next<PhaseId>(m_lastId);
        phase.order = static_cast<int>(m_draft.contents.phases.size()) + 1;
        phase.name = node.text(QStringLiteral("name"), limits::nameChars);
        phase.shortName = node.text(QStringLiteral("short"), limits::nameChars);
        phase.component = node.text(QStringLiteral("component"), limits::nameChars);
        if (const auto weight = node.scaled(QStringLiteral("weight"), 1000, 0, 1'000'000'000))
            phase.weight = *Weight::fromThousandths(*weight);
        const QString key = node.text(QStringLiteral("id"), limits::nameChars);
        if (key.isEmpty() || m_phases.contains(key))
            node.fail(QStringLiteral("id"), Tr::tr("each phase needs an id of its own."));
        m_phases.insert(key, phase.id);
        node.check(validate(phase));
        m_draft.contents.phases.push_back(std::move(phase));
    });
}

void Reader::readEvidence()
{
    m_root.forEach(QStringLiteral("evidence"), [&](const Node &node) { readEvidenceItem(node); });
}

void Reader::readEvidenceItem(const Node &node)
{
    PlanContents &contents = m_draft.contents;
    Evidence item;
    item.id = next<EvidenceId>(m_lastId);
    item.code = node.text(QStringLiteral("code"), limits::nameChars);
    if (m_evidence.contains(item.code))
        node.fail(QStringLiteral("code"), Tr::tr("the code “%1” is given twice.").arg(excerpt(item.code)));
    m_evidence.insert(item.code, item.id);
    item.kind = node.code<EvidenceKind>(QStringLiteral("kind")).value_or(EvidenceKind::Other);
    item.title = node.text(QStringLiteral("title"), limits::titleChars);
    item.date = node.date(QStringLiteral("date"));
    item.url = node.text(QStringLiteral("url"), limits::titleChars);
    item.capturedOn = node.date(QStringLiteral("captured"));
    item.fileName = node.text(QStringLiteral("file"), limits::nameChars);
    item.sha256 = QByteArray::fromHex(node.text(QStringLiteral("sha256"), 64).toLatin1());
    item.fileBytes = node.integer(QStringLiteral("size"), 0, limits::evidenceBytes).value_or(0);
    item.access = node.code<Access>(QStringLiteral("access")).value_or(Access::Public);
    item.record = recordedOf(node);
    node.check(validate(item));
    node.forEach(QStringLiteral("proves"), [&](const Node &link) {
        const auto number = link.integer(QStringLiteral("activity"), 1, 1'000'000'000);
        const ActivityId activity = m_activities.value(static_cast<int>(number.value_or(0)));
        if (!activity.isStored())
            link.fail(QStringLiteral("activity"), Tr::tr("there is no activity %1.").arg(number.value_or(0)));
        FollowUpId followUp;
        if (const auto position = link.integer(QStringLiteral("follow_up"), 1, 1'000'000'000)) {
            const auto log = ofActivity(contents.followUps, activity);
            if (*position <= static_cast<qint64>(log.size()))
                followUp = log[static_cast<std::size_t>(*position - 1)].id;
            else
                link.fail(QStringLiteral("follow_up"), Tr::tr("the activity has no follow-up %1.").arg(*position));
        }
        contents.evidenceLinks.push_back({next<EvidenceLinkId>(m_lastId), item.id, activity,
                                          link.text(QStringLiteral("occurrence"), limits::nameChars), followUp});
    });
    if (item.hasFile())
        doubt(0, QStringLiteral("evidence"), item.code,
              Tr::tr("the file itself does not travel in this format; only its name and hash come in."));
    contents.evidence.push_back(std::move(item));
}

Result<ImportDraft> Reader::read()
{
    readHead();
    if (!m_problem.isSet()) {
        const qint64 found = m_root.integer(QStringLiteral("version"), 1, 1'000'000).value_or(version);
        if (found > version)
            return Error{ErrorCode::TooNew,
                         Tr::tr("The file is of version %1 of the format and this program reads up to %2. "
                                "Use a newer version of the program.")
                             .arg(found)
                             .arg(version),
                         {}};
    }
    using Step = void (Reader::*)();
    for (const Step step : {&Reader::readPlan, &Reader::readPeople, &Reader::readPhases,
                            &Reader::collectActivityNumbers}) {
        if (!m_problem.isSet())
            (this->*step)();
    }
    if (!m_problem.isSet())
        m_root.forEach(QStringLiteral("activities"), [&](const Node &node) { readActivity(node); });
    PlanContents &contents = m_draft.contents;
    // Numbers without an id of their own came last; the logs stand in the order of ids all the same.
    std::ranges::stable_sort(contents.assignments, {}, &Assignment::activity);
    std::ranges::stable_sort(contents.extensions, {}, &Extension::activity);
    std::ranges::stable_sort(contents.statuses, {}, &Status::activity);
    std::ranges::stable_sort(contents.followUps, {}, &FollowUp::activity);
    if (!m_problem.isSet())
        readEvidence();
    std::ranges::stable_sort(contents.evidenceLinks, {}, &EvidenceLink::activity);
    if (!m_problem.isSet())
        MeetingsReader(m_root, {m_people, m_activities}, m_draft, m_lastId).read();
    if (!m_problem.isSet())
        ReportsReader(m_root, m_people, m_draft, m_lastId).read();
    if (m_problem.isSet())
        return m_problem.toError();
    return std::move(m_draft);
}

Result<ImportDraft> read(const QByteArray &json, const ImportOptions &options)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error == QJsonParseError::DeepNesting)
        return Error{ErrorCode::Invalid, Tr::tr("The JSON is nested too deeply to be a plan. Check that it is the right file."),
                     parsed.errorString()};
    if (parsed.error != QJsonParseError::NoError) {
        const qsizetype offset = std::clamp<qsizetype>(parsed.offset, 0, json.size());
        const auto line = std::count(json.cbegin(), json.cbegin() + offset, '\n') + 1;
        return Error{ErrorCode::Invalid,
                     Tr::tr("Line %1 is not valid JSON. Check that the file is whole.").arg(line),
                     parsed.errorString()};
    }
    if (!document.isObject())
        return Error{ErrorCode::Invalid, Tr::tr("This is no interchange file of this program."), {}};
    return Reader(document.object(), options).read();
}

} // namespace gelt::interchange
