// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

#include "core/exchange/formulaguard.h"
#include "core/exchange/kinds.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::ActivityTable)
};

/// Each header, in English and Spanish, is among the synonyms of columns.cpp, so that a table is read back.
QStringList headers()
{
    return {
        //: column header; must stay one that the import knows: "N.º"
        Tr::tr("No."),
        //: column header; must stay one that the import knows: "Fase"
        Tr::tr("Phase"),
        //: column header; must stay one that the import knows: "Actividad"
        Tr::tr("Activity"),
        //: column header; must stay one that the import knows: "Nombre corto"
        Tr::tr("Short name"),
        //: column header; must stay one that the import knows: "Descripción"
        Tr::tr("Description"),
        //: column header; must stay one that the import knows: "Responsable"
        Tr::tr("Responsible"),
        //: column header; must stay one that the import knows: "Apoyo"
        Tr::tr("Support"),
        //: column header; must stay one that the import knows: "Meta"
        Tr::tr("Target"),
        //: column header; must stay one that the import knows: "Indicador"
        Tr::tr("Indicator"),
        //: column header; must stay one that the import knows: "Medio de verificación"
        Tr::tr("Expected evidence"),
        //: column header; must stay one that the import knows: "Ponderación"
        Tr::tr("Weight"),
        //: column header; must stay one that the import knows: "Presupuesto"
        Tr::tr("Budget"),
        //: column header; must stay one that the import knows: "Presupuesto ejecutado"
        Tr::tr("Executed budget"),
        //: column header; must stay one that the import knows: "Plazo"
        Tr::tr("Deadline"),
        //: column header; must stay one that the import knows: "Tipo de plazo"
        Tr::tr("Deadline type"),
        //: column header; must stay one that the import knows: "Inicio"
        Tr::tr("Start"),
        //: column header; must stay one that the import knows: "Vence"
        Tr::tr("Due"),
        //: column header; must stay one that the import knows: "Periodicidad"
        Tr::tr("Periodicity"),
        //: column header; must stay one that the import knows: "Plazo vigente"
        Tr::tr("Deadline in force"),
        //: column header; must stay one that the import knows: "Avance"
        Tr::tr("Progress"),
        //: column header; must stay one that the import knows: "Programado"
        Tr::tr("Planned"),
        //: column header; must stay one that the import knows: "Cumplimiento"
        Tr::tr("Compliance"),
        //: column header; must stay one that the import knows: "Estado"
        Tr::tr("State"),
    };
}

/// A number of so many decimal digits after the sign of @p locale, without zeros at its end.
QString decimal(qint64 value, qint64 unit, const QLocale &locale)
{
    QString text = QString::number(value / unit);
    qint64 rest = value % unit;
    if (rest != 0)
        text += locale.decimalPoint();
    for (qint64 place = unit / 10; rest != 0; place /= 10) {
        text += QChar(static_cast<char16_t>(u'0' + rest / place));
        rest %= place;
    }
    return text;
}

/// With its sign, so that a spreadsheet shows and a reader takes it as a percentage.
QString percent(const Percent &value, const QLocale &locale)
{
    QString text = value.number(locale, 2);
    if (text.contains(locale.decimalPoint())) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(locale.decimalPoint()))
            text.chop(locale.decimalPoint().size());
    }
    return text + u'%';
}

QString day(QDate date) { return date.toString(QStringLiteral("dd/MM/yyyy")); }

/// The order of the cells is that of headers().
class Writer {
public:
    Writer(const PlanContents &contents, const PlanMeasure &measure, const QLocale &locale)
        : m_contents(contents)
        , m_locale(locale)
    {
        for (const Phase &phase : contents.phases)
            m_phases.insert(phase.id, phase.name);
        for (const Person &person : contents.people)
            m_people.insert(person.id, displayName(person));
        for (const ActivityMeasure &of : measure.activities)
            m_measures.insert(of.id, &of);
    }

    QByteArray write()
    {
        m_out.append("\xEF\xBB\xBF");
        addRow(headers());
        for (const Activity &activity : m_contents.activities)
            addRow(cells(activity));
        return std::move(m_out);
    }

private:
    QStringList cells(const Activity &activity) const
    {
        const DeadlineReading &reading = activity.deadline.reading;
        //: cell of a table where an activity stands under no phase; the import must know it: "(sin fase)"
        const QString phase = activity.phase.isStored() ? m_phases.value(activity.phase) : Tr::tr("(no phase)");
        QStringList cells{
            QString::number(activity.number),
            phase,
            activity.title,
            activity.shortName,
            activity.description,
            people(activity.id, Role::Responsible),
            people(activity.id, Role::Supporting),
            target(activity.target),
            activity.indicator,
            activity.expectedEvidence,
            activity.weight ? decimal(activity.weight->thousandths(), 1000, m_locale) : QString(),
            money(activity.budget.programmedCents),
            money(activity.budget.executedCents),
            activity.deadline.text,
            kindName(reading.kind),
            day(reading.start),
            day(reading.due),
            reading.periodicity ? displayName(*reading.periodicity) : QString(),
        };
        if (const ActivityMeasure *measure = m_measures.value(activity.id)) {
            cells << measure->inForce.text << (isReported(activity.id) ? percent(measure->progress, m_locale) : QString())
                  << percent(measure->planned, m_locale)
                  << (measure->compliance ? percent(*measure->compliance, m_locale) : QString())
                  << displayName(measure->state);
        }
        return cells;
    }

    /// Whether there is a progress to tell: an activity nobody reported on has none, not one of 0 %, and a recurring
    /// one has occurrences.
    bool isReported(ActivityId activity) const
    {
        return std::ranges::any_of(ofActivity(m_contents.followUps, activity), [](const FollowUp &entry) {
            return entry.kind == FollowUpKind::Progress && !entry.voided;
        });
    }

    QString people(ActivityId activity, Role role) const
    {
        QStringList names;
        for (const Assignment &assignment : ofActivity(m_contents.assignments, activity)) {
            if (assignment.role == role)
                names << m_people.value(assignment.person);
        }
        return names.join(QLatin1String("; "));
    }

    QString target(const Target &target) const
    {
        if (!target.text.isEmpty() || !target.thousandths)
            return target.text;
        const QString number = decimal(*target.thousandths, 1000, m_locale);
        return target.unit.isEmpty() ? number : QString(number + u' ' + target.unit);
    }

    QString money(std::optional<qint64> cents) const { return cents ? decimal(*cents, 100, m_locale) : QString(); }

    void addRow(const QStringList &cells)
    {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                m_out.append(';');
            QString cell = withFormulaGuard(cells[i]);
            const bool quoted = std::ranges::any_of(
                cell, [](QChar c) { return c == u';' || c == u'"' || c == u'\n' || c == u'\r' || c == u'\t'; });
            if (quoted)
                cell = u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"';
            m_out.append(cell.toUtf8());
        }
        m_out.append("\r\n");
    }

    const PlanContents &m_contents;
    const QLocale &m_locale;
    QHash<PhaseId, QString> m_phases;
    QHash<PersonId, QString> m_people;
    QHash<ActivityId, const ActivityMeasure *> m_measures;
    QByteArray m_out;
};

} // namespace

QByteArray activitiesCsv(const PlanContents &contents, const PlanMeasure &measure, const QLocale &locale)
{
    return Writer(contents, measure, locale).write();
}

} // namespace gelt
