// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/report/plans.h"

/// The plan of 22 activities that the rules of measuring are explained with: nine due in months of 2012, eight until
/// 2015 (the last of them every year), four permanent, one yearly.
namespace gelt::test {

inline void reportProgress(PlanContents &contents, qint64 activity, const QDate &date, int hundredths = 100'00)
{
    FollowUp entry;
    entry.id = FollowUpId{static_cast<qint64>(contents.followUps.size()) + 1};
    entry.activity = ActivityId{activity};
    entry.date = date;
    entry.kind = FollowUpKind::Progress;
    entry.progress = *Progress::fromHundredths(hundredths);
    contents.followUps.push_back(entry);
    std::ranges::stable_sort(contents.followUps, {}, &FollowUp::activity);
}

/// Nothing is reported of it yet.
inline PlanContents workedExample()
{
    PlanContents contents;
    contents.plan.id = PlanId{1};
    contents.plan.name = QStringLiteral("Plan de acción 2012–2015");
    contents.plan.entity.name = QStringLiteral("Municipio de Ejemplo");
    contents.plan.entity.department = QStringLiteral("Tolima");
    contents.plan.period = {QDate(2012, 1, 1), QDate(2015, 12, 31)};
    contents.meetings.settings.group = QStringLiteral("Comité GEL-T");
    contents.phases = {
        {PhaseId{1}, 1, 1, QStringLiteral("FASE INFORMACIÓN E INTERACCIÓN"), QStringLiteral("Información e interacción"), {}, {}},
        {PhaseId{2}, 1, 2, QStringLiteral("FASE TRANSACCIÓN Y TRANSFORMACIÓN"), QStringLiteral("Transacción y transformación"), {}, {}},
        {PhaseId{3}, 1, 3, QStringLiteral("FASE DEMOCRACIA EN LINEA"), QStringLiteral("Democracia en línea"), {}, {}}};
    struct Row {
        const char *name;
        const char *deadline;
        qint64 phase;
    };
    constexpr Row rows[]{
        {"Creación del comité", "Junio 2012", 1},        {"Talleres de la estrategia", "Junio 2012", 1},
        {"Taller de presentación", "Junio 2012", 1},     {"Socialización del proyecto", "Mayo 2012", 1},
        {"Acta de inicio", "Abril 2012", 1},             {"Aliados estratégicos", "Diciembre 2012", 1},
        {"Plan e inventario", "Agosto 2012", 1},         {"Usuarios y claves", "Abril 2012", 1},
        {"Página web: información", "Noviembre 2012", 1}, {"Canales I", "Permanente actualización", 1},
        {"Actores estratégicos", "Hasta 2015", 1},       {"Proyectos de apoyo", "Hasta 2015", 1},
        {"Web: interacción", "Hasta 2015", 1},           {"Canales II", "Permanente actualización", 1},
        {"Canales III", "Permanente actualización", 1},  {"Canales IV", "Permanente actualización", 1},
        {"Canales V", "Hasta 2015", 1},                  {"Inventario de trámites", "Hasta 2015", 2},
        {"Priorizar trámites", "Hasta 2015", 2},         {"Participación ciudadana", "Hasta 2015", 3},
        {"Encuestas del sitio", "Anualmente", 0},        {"Socializar resultados", "Anual hasta 2015", 0}};
    qint64 id = 0;
    for (const Row &row : rows) {
        contents.activities.push_back(activity(++id, PhaseId{row.phase}, QString::fromUtf8(row.name),
                                               QString::fromUtf8(row.deadline), contents.plan.period));
    }
    return contents;
}

/// The nine activities of 2012 reported as done, each on a day before it was due.
inline PlanContents workedExampleReported()
{
    PlanContents contents = workedExample();
    const std::pair<int, QDate> days[]{{1, {2012, 6, 20}}, {2, {2012, 6, 22}}, {3, {2012, 6, 25}},
                                       {4, {2012, 5, 18}}, {5, {2012, 4, 20}}, {6, {2012, 12, 12}},
                                       {7, {2012, 8, 24}}, {8, {2012, 4, 27}}, {9, {2012, 11, 28}}};
    for (const auto &[number, day] : days)
        reportProgress(contents, number, day);
    return contents;
}

/// Words upon words, for every name of a plan.
inline PlanContents withLongNames(PlanContents contents)
{
    const QString words = QStringLiteral("Levantamiento, actualización y socialización permanente de procedimientos ");
    for (Phase &phase : contents.phases) {
        phase.name += u' ' + words.repeated(3);
        phase.shortName.clear();
    }
    for (Activity &each : contents.activities)
        each.title = each.number % 2 == 0 ? QString(words.repeated(5) + each.title)
                                          : QString(QString(200, u'W') + u' ' + each.title);
    contents.plan.name = words.repeated(4);
    contents.plan.entity.name = QStringLiteral("Distrito Especial, Turístico y Cultural de ").repeated(4);
    contents.plan.entity.department = words;
    return contents;
}

/// The worked example in 40 phases: its activities over and over.
inline PlanContents withFortyPhases()
{
    PlanContents contents = workedExampleReported();
    const std::vector<Activity> pattern = contents.activities;
    contents.phases.clear();
    contents.activities.clear();
    for (qint64 phase = 1; phase <= 40; ++phase) {
        contents.phases.push_back({PhaseId{phase}, 1, static_cast<int>(phase), QStringLiteral("Fase %1").arg(phase), {}, {}, {}});
        for (qint64 i = 0; i < 2; ++i) {
            const qint64 id = (phase - 1) * 2 + i + 1;
            Activity copy = pattern[static_cast<std::size_t>(id) % pattern.size()];
            copy.id = ActivityId{id};
            copy.number = static_cast<int>(id);
            copy.phase = PhaseId{phase};
            contents.activities.push_back(copy);
        }
    }
    return contents;
}

} // namespace gelt::test
