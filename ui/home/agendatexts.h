// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/agenda.h"
#include "core/report/common.h"
#include "ui/style/glyphs.h"

#include <QCoreApplication>
#include <QLocale>

namespace gelt {

/// What a text or a sign is painted in: a meaning, of which the theme makes a colour.
enum class Tone { Plain, Quiet, Bad, Warn, Info, Idle };
QColor colorOf(Tone tone, const style::Tokens &tokens);

/**
 * What the agenda says of its lines and groups, in words. Made for one state of the plan: contents, measure and agenda
 * outlive it.
 */
class AgendaTexts {
    Q_DECLARE_TR_FUNCTIONS(gelt::AgendaTexts)

public:
    /// @param isToday whether the cut-off is today, so that its day may be called so.
    AgendaTexts(const PlanContents &contents, const PlanMeasure &measure, const Agenda &agenda, const QLocale &locale,
                bool isToday);

    QString state(const AgendaLine &line) const;
    static QString unreadState(); ///< state() of a line whose deadline was not understood
    style::Glyph glyph(const AgendaLine &line) const;
    Tone tone(const AgendaLine &line) const; ///< of the state
    QString title(const AgendaLine &line) const;
    /// What else is to be known: progress and the last follow-up, or the period and its deadline; an extension; a day
    /// off.
    QString details(const AgendaLine &line) const;
    QString responsible(const AgendaLine &line) const; ///< "; " between several; empty where nobody is
    QString due(const AgendaLine &line) const;         ///< "31/12/2012", or "—"
    QString distance(const AgendaLine &line) const;    ///< "162 days ago", "in 19 days"; empty where no day is known
    Tone distanceTone(const AgendaLine &line) const;
    QString occurrence(const AgendaLine &line) const; ///< its label; empty: the activity as a whole
    QString sentence(const AgendaLine &line) const;   ///< all of it, for a screen reader and a tooltip

    QString groupTitle(DueGroup group) const;
    QString groupDetails(DueGroup group) const;
    QString shareTitle(const AgendaShare &share) const; ///< the person's name, or that nobody is responsible
    QString shareDetails(const AgendaShare &share) const;
    static style::Glyph glyphOf(DueGroup group);
    static Tone toneOf(DueGroup group);

private:
    const ActivityMeasure &figures(const AgendaLine &line) const { return m_measure.activities[line.place]; }
    const Activity &activity(const AgendaLine &line) const { return m_contents.activities[line.place]; }
    QString progress(const AgendaLine &line) const;
    QString dayOff(QDate due) const;

    const PlanContents &m_contents;
    const PlanMeasure &m_measure;
    const Agenda &m_agenda;
    QLocale m_locale;
    bool m_isToday;
    report::PeopleNames m_names;
    BusinessCalendar m_calendar;
};

} // namespace gelt
