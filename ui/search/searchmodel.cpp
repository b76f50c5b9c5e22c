// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchmodel.h"

#include "core/base/text.h"
#include "core/report/common.h"
#include "core/report/format.h"
#include "ui/search/matching.h"
#include "ui/search/meetingfindings.h"

#include <algorithm>
#include <numeric>

namespace gelt {
namespace {

const QString between = QStringLiteral(" \u00B7 ");
constexpr qsizetype usualChars = 70; // that fit a row

/// The row of a table that is sorted by id; nullptr where it is gone.
template <class Row, class Key>
const Row *rowOf(const std::vector<Row> &rows, Key id)
{
    const auto found = std::ranges::lower_bound(rows, id, {}, &Row::id);
    return found != rows.end() && found->id == id ? &*found : nullptr;
}

} // namespace

SearchModel::SearchModel(const Session &session, const SearchIndex &index, const QLocale &locale, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_index(index)
    , m_locale(locale)
{
}

void SearchModel::search(const QString &query)
{
    beginResetModel();
    m_words = searchWords(query);
    m_findings = m_index.find(query);
    m_isWhole.fill(false);
    layRows();
    endResetModel();
}

void SearchModel::layRows()
{
    m_rows.clear();
    for (std::size_t i = 0; i < findingKindCount; ++i) {
        const auto kind = static_cast<FindingKind>(i);
        const FindingGroup &found = group(kind);
        if (found.best.empty())
            continue;
        m_rows.push_back({RowKind::Heading, kind, {}});
        const std::size_t shown = std::min(found.best.size(), m_isWhole[i] ? found.best.size() : shownAtFirst);
        for (std::size_t k = 0; k < shown; ++k)
            m_rows.push_back({RowKind::Found, kind, found.best[k]});
        if (shown < static_cast<std::size_t>(found.all))
            m_rows.push_back({RowKind::More, kind, {}});
    }
}

void SearchModel::showMore(const QModelIndex &index)
{
    if (!index.isValid() || m_rows[static_cast<std::size_t>(index.row())].kind != RowKind::More)
        return;
    beginResetModel();
    m_isWhole[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(index.row())].of)] = true;
    layRows();
    endResetModel();
}

int SearchModel::found() const
{
    return std::accumulate(m_findings.begin(), m_findings.end(), 0,
                           [](int sum, const FindingGroup &group) { return sum + group.all; });
}

const FollowUp *SearchModel::followUp(const Finding &finding) const
{
    const auto log = ofActivity(m_session.contents().followUps, finding.activity);
    const auto found = std::ranges::find(log, finding.followUp, &FollowUp::id);
    return found == log.end() ? nullptr : &*found;
}

Place SearchModel::placeOf(const QModelIndex &index) const
{
    Place place;
    if (!index.isValid() || m_rows[static_cast<std::size_t>(index.row())].kind != RowKind::Found)
        return place;
    const Finding &finding = m_rows[static_cast<std::size_t>(index.row())].finding;
    place.activity = finding.activity;
    place.followUp = finding.followUp;
    place.person = finding.person;
    place.evidence = finding.evidence;
    place.acta = finding.acta;
    place.item = finding.item;
    place.commitment = finding.commitment;
    if (finding.kind == FindingKind::Person)
        place.page = PageId::Committee;
    if (finding.kind == FindingKind::Acta)
        place.page = PageId::Actas;
    if (finding.kind == FindingKind::Commitment)
        place.page = PageId::Commitments;
    if (const FollowUp *entry = followUp(finding); entry && entry->occurrence)
        place.occurrence = entry->occurrence->label;
    if (finding.kind == FindingKind::Evidence) {
        const std::vector<EvidenceLink> &links = m_session.contents().evidenceLinks;
        const auto link = std::ranges::find(links, finding.evidence, &EvidenceLink::evidence);
        if (link != links.end()) {
            place.activity = link->activity;
            place.occurrence = link->occurrence;
        }
    }
    return place;
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[static_cast<std::size_t>(index.row())].kind == RowKind::Heading)
        return Qt::NoItemFlags; // the arrow keys pass over it
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isFound = row.kind == RowKind::Found;
    switch (role) {
    case Qt::DisplayRole:
        return isFound ? title(row.finding) : row.kind == RowKind::Heading ? heading(row.of) : moreText(row.of);
    case SecondLine:
        return isFound ? details(row.finding) : QString();
    case Qt::AccessibleTextRole:
        return sentence(row);
    case Qt::ToolTipRole:
        return isFound ? QVariant(sentence(row)) : QVariant();
    case KindRole:
        return static_cast<int>(row.kind);
    case GlyphRole:
        return isFound ? QVariant(static_cast<int>(glyph(row.finding))) : QVariant();
    case WordsRole:
        return m_words;
    default:
        return {};
    }
}

QString SearchModel::heading(FindingKind kind) const
{
    switch (kind) {
    case FindingKind::Activity:
        return tr("Activities");
    case FindingKind::FollowUp:
        return tr("Follow-ups");
    case FindingKind::Acta:
        return tr("Actas");
    case FindingKind::Commitment:
        return tr("Commitments");
    case FindingKind::Person:
        return tr("People");
    case FindingKind::Evidence:
        return tr("Evidence");
    }
    return {};
}

QString SearchModel::moreText(FindingKind kind) const
{
    const FindingGroup &found = group(kind);
    if (m_isWhole[static_cast<std::size_t>(kind)])
        return tr("and %n more; another word narrows it down", nullptr,
                  found.all - static_cast<int>(found.best.size()));
    return tr("and %n more", nullptr, found.all - static_cast<int>(std::min(found.best.size(), shownAtFirst)));
}

QString SearchModel::activityName(ActivityId id) const
{
    const std::optional<std::size_t> place = m_session.placeOf(id);
    if (!place)
        return {};
    const Activity &activity = m_session.contents().activities[*place];
    return tr("Activity %1, %2").arg(QString::number(activity.number), simplified(activity.title));
}

QString SearchModel::title(const Finding &finding) const
{
    const PlanContents &contents = m_session.contents();
    switch (finding.kind) {
    case FindingKind::Activity: {
        const std::optional<std::size_t> place = m_session.placeOf(finding.activity);
        if (!place)
            return {};
        const Activity &activity = contents.activities[*place];
        return QString::number(activity.number) + QStringLiteral("  ")
               + excerptAround(activity.title, m_words, usualChars);
    }
    case FindingKind::FollowUp: {
        const FollowUp *entry = followUp(finding);
        if (!entry)
            return {};
        for (const QString &text : {entry->note, entry->reason}) {
            if (!matchesIn(text, m_words).empty())
                return excerptAround(text, m_words, usualChars);
        }
        return simplified(entry->note.isEmpty() ? entry->reason : entry->note);
    }
    case FindingKind::Acta: {
        const Acta *acta = findActa(contents.meetings, finding.acta);
        return acta ? meetingfindings::actaTitle(*acta) : QString();
    }
    case FindingKind::Commitment: {
        const Commitment *commitment = findCommitment(contents.meetings, finding.commitment);
        return commitment ? excerptAround(commitment->text, m_words, usualChars) : QString();
    }
    case FindingKind::Person: {
        const Person *person = rowOf(contents.people, finding.person);
        return person ? displayName(*person) : QString();
    }
    case FindingKind::Evidence: {
        const Evidence *evidence = rowOf(contents.evidence, finding.evidence);
        return evidence ? evidence->code + QStringLiteral("  ") + excerptAround(evidence->title, m_words, usualChars)
                        : QString();
    }
    }
    return {};
}

QString SearchModel::activityDetails(const Activity &activity, std::size_t place) const
{
    const QString title = QString::number(activity.number) + u' ' + activity.title;
    const bool isInTitle =
        std::ranges::all_of(m_words, [&](const QString &word) { return folded(title).contains(word); });
    if (!isInTitle && !matchesIn(activity.description, m_words).empty())
        return excerptAround(activity.description, m_words, usualChars);
    QStringList parts{m_session.measure().activities[place].inForce.text,
                      report::phaseName(m_session.contents(), activity.phase)};
    for (const Assignment &assignment : ofActivity(m_session.contents().assignments, activity.id)) {
        if (const Person *person = rowOf(m_session.contents().people, assignment.person))
            parts.append(displayName(*person));
    }
    parts.removeAll(QString());
    return simplified(parts.join(between));
}

QString SearchModel::details(const Finding &finding) const
{
    const PlanContents &contents = m_session.contents();
    QStringList parts;
    if (finding.kind == FindingKind::Activity) {
        const std::optional<std::size_t> place = m_session.placeOf(finding.activity);
        return place ? activityDetails(contents.activities[*place], *place) : QString();
    }
    if (const Acta *acta = findActa(contents.meetings, finding.acta))
        return meetingfindings::actaDetails(contents.meetings, *acta, finding.item, m_words, usualChars);
    if (const Commitment *commitment = findCommitment(contents.meetings, finding.commitment))
        return meetingfindings::commitmentDetails(contents.meetings, *commitment);
    if (const FollowUp *entry = followUp(finding)) {
        parts << report::shortDate(entry->date) << activityName(finding.activity);
        if (entry->occurrence)
            parts.append(tr("period %1").arg(entry->occurrence->label));
        parts.append(entry->reportedBy);
    } else if (const Person *person = rowOf(contents.people, finding.person)) {
        parts << person->position << person->unit;
        parts.removeAll(displayName(*person));
        if (!person->active)
            //: beside somebody of the committee
            parts.append(tr("not active"));
    } else if (const Evidence *evidence = rowOf(contents.evidence, finding.evidence)) {
        parts << report::shortDate(evidence->date) << (evidence->hasFile() ? evidence->fileName : evidence->url);
        for (const EvidenceLink &link : contents.evidenceLinks) {
            if (link.evidence == finding.evidence)
                parts.append(activityName(link.activity));
        }
    }
    parts.removeAll(QString());
    return parts.join(between);
}

QString SearchModel::sentence(const Row &row) const
{
    switch (row.kind) {
    case RowKind::Heading:
        return tr("%1: %n found", nullptr, group(row.of).all).arg(heading(row.of));
    case RowKind::More:
        return moreText(row.of);
    case RowKind::Found:
        break;
    }
    const QString more = details(row.finding);
    switch (row.of) {
    case FindingKind::Activity:
        return tr("Activity %1. %2").arg(title(row.finding), more);
    case FindingKind::FollowUp:
        return tr("Follow-up: %1. %2").arg(title(row.finding), more);
    case FindingKind::Acta:
        return tr("Acta: %1. %2").arg(title(row.finding), more);
    case FindingKind::Commitment:
        return tr("Commitment: %1. %2").arg(title(row.finding), more);
    case FindingKind::Person:
        return tr("Person: %1. %2").arg(title(row.finding), more);
    case FindingKind::Evidence:
        return tr("Evidence %1. %2").arg(title(row.finding), more);
    }
    return {};
}

style::Glyph SearchModel::glyph(const Finding &finding) const
{
    switch (finding.kind) {
    case FindingKind::Activity: {
        const std::optional<std::size_t> place = m_session.placeOf(finding.activity);
        return place ? style::glyphOf(m_session.measure().activities[*place].state) : style::Glyph::Plan;
    }
    case FindingKind::FollowUp:
        return style::Glyph::FollowUp;
    case FindingKind::Acta:
        return style::Glyph::Minutes;
    case FindingKind::Commitment:
        return style::Glyph::Commitments;
    case FindingKind::Person:
        return style::Glyph::User;
    case FindingKind::Evidence:
        return style::Glyph::Evidence;
    }
    return style::Glyph::Search;
}

} // namespace gelt
