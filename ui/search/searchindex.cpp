// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchindex.h"

#include "core/base/text.h"
#include "ui/search/meetingfindings.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

namespace gelt {
namespace {

constexpr int startDelayMs = 300;           // the window paints first
constexpr std::size_t sliceChars = 100'000; // about two milliseconds

QString joined(std::initializer_list<QString> parts)
{
    QStringList said;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            said.append(part);
    }
    return said.join(u' ');
}

/// The whole numbers among the words: an activity that bears one is what was meant.
std::vector<int> numbersIn(QStringView query)
{
    std::vector<int> numbers;
    for (const QString &word : folded(query).split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (isNumber)
            numbers.push_back(number);
    }
    return numbers;
}

/// Of one kind, as many as are shown.
template <class Owner, class Make>
FindingGroup firstOf(const std::vector<Owner> &found, Make &&make)
{
    FindingGroup group;
    group.all = static_cast<int>(found.size());
    for (std::size_t i = 0; i < std::min(found.size(), SearchIndex::most); ++i)
        group.best.push_back(make(found[i]));
    return group;
}

} // namespace

SearchIndex::SearchIndex(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &SearchIndex::gather);
    connect(&session, &Session::changed, this, &SearchIndex::onChanged);
    m_idle.start(startDelayMs);
}

void SearchIndex::restart()
{
    m_titles = {};
    m_followUps = {};
    m_people = {};
    m_evidence = {};
    m_actas = {};
    m_commitments = {};
    m_stage = Stage::Activities;
    m_next = 0;
    m_idle.start(startDelayMs);
}

void SearchIndex::gather()
{
    if (!m_session.isComplete())
        return; // the rest of the plan comes with a change
    if (gatherSlice(sliceChars))
        Q_EMIT changed();
    else
        m_idle.start(0);
}

void SearchIndex::finish()
{
    while (!isReady())
        gatherSlice(sliceChars);
    m_idle.stop();
}

/// @return whether that was the last one.
bool SearchIndex::gatherSlice(std::size_t chars)
{
    const PlanContents &contents = m_session.contents();
    const auto gatherFrom = [&](const auto &rows, Stage then) {
        std::size_t done = 0;
        while (m_next < rows.size() && done < chars)
            done += add(rows[m_next++]);
        if (m_next == rows.size()) {
            m_stage = then;
            m_next = 0;
        }
    };
    switch (m_stage) {
    case Stage::Activities:
        m_session.find({}); // makes the session's own texts, where nobody has yet
        gatherFrom(contents.activities, Stage::FollowUps);
        break;
    case Stage::FollowUps:
        gatherFrom(contents.followUps, Stage::Actas);
        break;
    case Stage::Actas:
        gatherFrom(contents.meetings.actas, Stage::Commitments);
        break;
    case Stage::Commitments:
        gatherFrom(contents.meetings.commitments, Stage::Persons);
        break;
    case Stage::Persons:
        gatherFrom(contents.people, Stage::Evidence);
        break;
    case Stage::Evidence:
        gatherFrom(contents.evidence, Stage::Ready);
        break;
    case Stage::Ready:
        break;
    }
    return isReady();
}

std::size_t SearchIndex::add(const Activity &activity)
{
    const QString text = joined({QString::number(activity.number), activity.title, activity.shortName});
    m_titles.add(activity.id, text);
    return static_cast<std::size_t>(text.size());
}

std::size_t SearchIndex::add(const FollowUp &followUp)
{
    if (followUp.voided)
        return 1;
    const QString occurrence = followUp.occurrence ? followUp.occurrence->label : QString();
    const QString opinion = followUp.verification ? followUp.verification->opinion : QString();
    const QString text = joined({followUp.note, followUp.reason, occurrence, followUp.reportedBy, opinion});
    if (!text.isEmpty())
        m_followUps.add({followUp.activity, followUp.id, followUp.date}, text);
    return static_cast<std::size_t>(text.size()) + 1;
}

std::size_t SearchIndex::add(const Person &person)
{
    const QString text = joined({person.name, person.position, person.unit});
    m_people.add(person.id, text);
    return static_cast<std::size_t>(text.size());
}

std::size_t SearchIndex::add(const Evidence &evidence)
{
    const QString text = joined({evidence.code, evidence.title, evidence.fileName, evidence.url});
    m_evidence.add(evidence.id, text);
    return static_cast<std::size_t>(text.size());
}

std::size_t SearchIndex::add(const Acta &acta)
{
    std::size_t chars = 1;
    for (const meetingfindings::Piece &piece : meetingfindings::piecesOf(m_session.contents().meetings, acta)) {
        m_actas.add({acta.id, piece.item}, piece.text);
        chars += static_cast<std::size_t>(piece.text.size());
    }
    return chars;
}

std::size_t SearchIndex::add(const Commitment &commitment)
{
    const QString text = meetingfindings::textOf(commitment);
    m_commitments.add(commitment.id, text);
    return static_cast<std::size_t>(text.size());
}

void SearchIndex::prepare()
{
    m_session.find({}); // makes the session's own texts, where nobody has yet
    while (m_session.isComplete() && m_stage == Stage::Activities)
        gatherSlice(sliceChars);
}

void SearchIndex::onChanged(const SessionChange &change)
{
    const std::size_t texts = m_titles.size() + m_followUps.size();
    const std::size_t rows = m_session.contents().activities.size() + m_session.contents().followUps.size();
    const bool isMostlyOld = texts > 2 * rows + 1000;
    if (change.everything || !isReady() || isMostlyOld)
        restart();
    else
        follow(change);
    Q_EMIT changed();
}

/// What is said of the activities that changed is gathered again, and forgotten where they are gone.
void SearchIndex::follow(const SessionChange &change)
{
    const PlanContents &contents = m_session.contents();
    const auto isChanged = [&](ActivityId id) { return std::ranges::binary_search(change.activities, id); };
    m_titles.removeIf(isChanged);
    m_followUps.removeIf([&](const Said &said) { return isChanged(said.activity); });
    for (const ActivityId id : change.activities) {
        const std::optional<std::size_t> place = m_session.placeOf(id);
        if (!place)
            continue;
        add(contents.activities[*place]);
        for (const FollowUp &followUp : ofActivity(contents.followUps, id))
            add(followUp);
    }
    if (change.meetings) {
        m_actas = {};
        for (const Acta &acta : contents.meetings.actas)
            add(acta);
        m_commitments = {};
        for (const Commitment &commitment : contents.meetings.commitments)
            add(commitment);
    }
    m_people = {}; // the others are few, and no change says which
    for (const Person &person : contents.people)
        add(person);
    m_evidence = {};
    for (const Evidence &evidence : contents.evidence)
        add(evidence);
}

Findings SearchIndex::find(QStringView query) const
{
    Findings findings;
    if (folded(query).trimmed().isEmpty())
        return findings;
    const auto ofKind = [&](FindingKind kind) -> FindingGroup & { return findings[static_cast<std::size_t>(kind)]; };
    ofKind(FindingKind::Activity) = activities(query);
    ofKind(FindingKind::FollowUp) = followUps(query);
    ofKind(FindingKind::Acta) = actas(query);
    ofKind(FindingKind::Commitment) = firstOf(m_commitments.find(query), [](CommitmentId id) {
        Finding finding;
        finding.kind = FindingKind::Commitment;
        finding.commitment = id;
        return finding;
    });
    ofKind(FindingKind::Person) = firstOf(m_people.find(query), [](PersonId id) {
        Finding finding;
        finding.kind = FindingKind::Person;
        finding.person = id;
        return finding;
    });
    ofKind(FindingKind::Evidence) = firstOf(m_evidence.find(query), [](EvidenceId id) {
        Finding finding;
        finding.kind = FindingKind::Evidence;
        finding.evidence = id;
        return finding;
    });
    return findings;
}

FindingGroup SearchIndex::activities(QStringView query) const
{
    const std::vector<Activity> &activities = m_session.contents().activities;
    const std::vector<std::size_t> places = m_session.find(query);
    FindingGroup group;
    group.all = static_cast<int>(places.size());
    const auto take = [&](ActivityId id) {
        const bool isTaken = std::ranges::find(group.best, id, &Finding::activity) != group.best.end();
        if (group.best.size() < most && !isTaken)
            group.best.push_back({FindingKind::Activity, id, {}, {}, {}, {}, {}, {}});
    };
    const std::vector<int> numbers = numbersIn(query);
    if (!numbers.empty()) {
        for (const std::size_t place : places) {
            if (std::ranges::find(numbers, activities[place].number) != numbers.end())
                take(activities[place].id);
        }
    }
    for (const ActivityId id : m_titles.find(query)) {
        if (group.best.size() == most)
            return group;
        take(id);
    }
    for (const std::size_t place : places) {
        if (group.best.size() == most)
            return group;
        take(activities[place].id);
    }
    return group;
}

FindingGroup SearchIndex::followUps(QStringView query) const
{
    std::vector<Said> said = m_followUps.find(query);
    const auto shown = static_cast<std::ptrdiff_t>(std::min(said.size(), most));
    std::ranges::partial_sort(said, said.begin() + shown, [](const Said &a, const Said &b) {
        return std::tuple(b.date, b.followUp) < std::tuple(a.date, a.followUp);
    });
    return firstOf(said, [](const Said &one) {
        Finding finding;
        finding.kind = FindingKind::FollowUp;
        finding.activity = one.activity;
        finding.followUp = one.followUp;
        return finding;
    });
}

/// Each acta once, with the first of its items that holds the words; the latest meeting first.
FindingGroup SearchIndex::actas(QStringView query) const
{
    std::vector<InActa> found;
    for (const InActa &piece : m_actas.find(query)) {
        if (found.empty() || found.back().acta != piece.acta)
            found.push_back(piece);
    }
    std::ranges::reverse(found);
    return firstOf(found, [](const InActa &piece) {
        Finding finding;
        finding.kind = FindingKind::Acta;
        finding.acta = piece.acta;
        finding.item = piece.item;
        return finding;
    });
}

} // namespace gelt
