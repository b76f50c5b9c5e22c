// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/followups.h"
#include "tests/support/need.h"
#include "tests/ui/support/plans.h"

#include <algorithm>

/// A plan in which, on 2013-08-12, something stands in every group of the agenda.
inline const QByteArray owedPlan = R"({"format":"plan-gelt","version":1,
"plan":{"name":"Plan 2013","entity":"Municipio","from":"2013-01-01","to":"2014-12-31"},
"people":[{"id":"web","position":"Web Máster"},{"id":"ana","name":"Ana Ruiz","position":"Alcaldesa"}],
"phases":[{"id":"f1","name":"FASE DE INFORMACIÓN"},{"id":"f2","name":"FASE DE DEMOCRACIA"}],
"activities":[
{"number":1,"phase":"f1","title":"Crear el comité","description":"","deadline":"Junio 2013","responsible":["web"],
 "follow_ups":[{"date":"2013-05-20","progress":60,"note":"Acto en firma"}]},
{"number":2,"phase":"f1","title":"Capacitar","description":"","deadline":"31/08/2013","responsible":["web","ana"]},
{"number":3,"phase":"f1","title":"Actualizar la página","description":"","deadline":"Trimestralmente hasta 2014","responsible":["ana"]},
{"number":4,"phase":"f2","title":"Rendir cuentas","description":"","deadline":"mediados de año"},
{"number":5,"phase":"f2","title":"Hecha","description":"","deadline":"Junio 2013","follow_ups":[{"date":"2013-06-01","progress":100}]},
{"number":6,"title":"Aliados","description":"","deadline":"Hasta 2014",
 "extensions":[{"date":"2013-02-10","deadline":"Hasta noviembre de 2014","reason":"Falta presupuesto"}]}
]})";

inline const gelt::Activity &activityNumbered(const gelt::Session &session, int number)
{
    return *std::ranges::find(session.contents().activities, number, &gelt::Activity::number);
}

/// Registers on a one-time activity as much progress, in per cent.
inline void reportProgress(gelt::Session &session, int number, int percent)
{
    gelt::FollowUp entry;
    entry.activity = activityNumbered(session, number).id;
    entry.date = QDate(2013, 8, 12);
    entry.kind = gelt::FollowUpKind::Progress;
    entry.progress = need(gelt::Progress::fromHundredths(percent * 100));
    need(session.perform(QStringLiteral("Report"), [entry](gelt::Transaction &transaction) -> gelt::Result<> {
        gelt::followups::append(transaction, entry);
        return {};
    }));
}

/// Registers that an occurrence is fulfilled.
inline void fulfil(gelt::Session &session, int number, const QString &label)
{
    gelt::FollowUp entry;
    entry.activity = activityNumbered(session, number).id;
    entry.date = QDate(2013, 8, 12);
    entry.kind = gelt::FollowUpKind::Fulfilled;
    entry.occurrence = gelt::occurrenceNamed(label);
    need(session.perform(QStringLiteral("Fulfil"), [entry](gelt::Transaction &transaction) -> gelt::Result<> {
        gelt::followups::append(transaction, entry);
        return {};
    }));
}
