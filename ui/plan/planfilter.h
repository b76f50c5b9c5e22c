// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/measure/state.h"
#include "core/report/schedule.h"

#include <QDate>
#include <QObject>
#include <QString>

#include <set>
#include <vector>

namespace gelt {

class Session;
struct SessionChange;

/// Which deadlines a filter lets through.
enum class DueFilter {
    Any,
    Overdue,  ///< past due: the activity, or an occurrence of it
    Soon,     ///< unfinished and due within the plan's days
    Between   ///< due within the days given; a recurring activity by any of its occurrences
};

/// Which activities of a plan are shown, printed and exported. Conditions of different kinds hold together; values of one
/// kind stand for each other. An empty set lets everything through.
struct PlanFilter {
    QString text;                  ///< as typed; every word must be there
    std::set<State> states;
    std::set<PhaseId> phases;      ///< PhaseId{}: under no phase
    std::set<PersonId> responsible; ///< PersonId{}: nobody is
    DueFilter due = DueFilter::Any;
    QDate from; ///< of Between; either may be open
    QDate to;

    bool isEmpty() const;
    bool operator==(const PlanFilter &) const = default;
};

/// "Everything that still has to be done": the states that are neither done nor out of the count.
std::set<State> unfinishedStates();

/// The places in the session's contents of the activities that the filter lets through, in their order.
std::vector<std::size_t> placesOf(const Session &session, const PlanFilter &filter);

/// The filter of a window: one for the plan, the time line, printing and exporting. Worked out once for all of them.
class FilterState : public QObject {
    Q_OBJECT

public:
    explicit FilterState(Session &session, QObject *parent = nullptr);

    const PlanFilter &filter() const { return m_filter; }
    void setFilter(const PlanFilter &filter);
    const std::vector<std::size_t> &places() const { return m_places; }
    /// The same, with why in words, for a page or a view that shows a list.
    report::Shown shown() const;

Q_SIGNALS:
    /// filter() or places() are others. Follows Session::changed().
    void changed();

private:
    void onSessionChanged(const SessionChange &change);

    Session &m_session;
    PlanFilter m_filter;
    std::vector<std::size_t> m_places;
};

} // namespace gelt
