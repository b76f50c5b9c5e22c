// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"
#include "core/report/blocks.h"

/// Plans and documents as the tests of reports need them.
namespace gelt::test {

inline Activity activity(qint64 id, PhaseId phase, const QString &title, const QString &deadline, const Period &plan)
{
    Activity activity;
    activity.id = ActivityId{id};
    activity.number = static_cast<int>(id);
    activity.order = static_cast<int>(id);
    activity.phase = phase;
    activity.title = title;
    activity.deadline = {deadline, readDeadline(deadline, plan), ReadBy::Reader};
    return activity;
}

/// Two phases and one activity under none: month, until, quarterly, unread.
inline PlanContents smallPlan()
{
    PlanContents contents;
    contents.plan.id = PlanId{1};
    contents.plan.name = QStringLiteral("Plan de prueba");
    contents.plan.entity.name = QStringLiteral("Municipio");
    contents.plan.entity.department = QStringLiteral("Tolima");
    contents.plan.period = {QDate(2012, 1, 1), QDate(2015, 12, 31)};
    const Period &period = contents.plan.period;
    contents.phases = {{PhaseId{1}, 1, 1, QStringLiteral("UNO"), {}, {}, {}}, {PhaseId{2}, 1, 2, QStringLiteral("DOS"), {}, {}, {}}};
    contents.activities = {activity(1, PhaseId{1}, QStringLiteral("Crear"), QStringLiteral("Junio 2012"), period),
                           activity(2, PhaseId{1}, QStringLiteral("Mantener"), QStringLiteral("Permanente"), period),
                           activity(3, PhaseId{2}, QStringLiteral("Llegar"), QStringLiteral("Hasta 2015"), period),
                           activity(4, PhaseId{}, QStringLiteral("Quizás"), QStringLiteral("cuando se pueda"), period)};
    return contents;
}

/// Every text of a cell, one line after the other.
inline QString textOf(const report::Cell &cell)
{
    QStringList lines;
    for (const report::RichText &line : cell.lines) {
        QString text;
        for (const report::Run &run : line)
            text += run.text;
        lines.append(text);
    }
    return lines.join(u'\n');
}

/// The blocks of one kind in a document, in order.
template <class Kind>
std::vector<Kind> blocksOf(const report::Document &document)
{
    std::vector<Kind> found;
    for (const report::Section &section : document.sections) {
        for (const report::Block &block : section.blocks) {
            if (const Kind *kind = std::get_if<Kind>(&block))
                found.push_back(*kind);
        }
    }
    return found;
}

} // namespace gelt::test
