// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/followups.h"
#include "tests/support/need.h"
#include "tests/ui/support/plans.h"

#include <algorithm>

/// A plan with something of every kind to be found.
inline const QByteArray findablePlan = R"({"format":"plan-gelt","version":1,
"plan":{"name":"Plan","entity":"Municipio","from":"2012-01-01","to":"2015-12-31"},
"people":[{"id":"web","name":"Óscar Peña","position":"Web Máster","unit":"Sistemas"},{"id":"gob","position":"Secretaria de Gobierno","active":false}],
"phases":[{"id":"f1","name":"FASE DE INFORMACIÓN"}],
"activities":[
{"number":1,"phase":"f1","title":"Crear el comité","description":"Reunión para actualizar la página y los canales","deadline":"Junio 2012","responsible":["web"],
 "follow_ups":[{"date":"2012-05-20","progress":60,"note":"Decreto 15 en firma"},{"date":"2012-06-20","progress":100,"note":"Decreto publicado en la página"}]},
{"number":2,"phase":"f1","title":"Actualizar la página","description":"","deadline":"Permanente",
 "follow_ups":[{"date":"2012-03-15","occurrence":"2012-T1","note":"Se subió el decreto"},
               {"date":"2012-07-01","note":"Con error","void":{"date":"2012-07-02","reason":"no era"}}]},
{"number":15,"title":"Gel-T en los barrios","description":"","deadline":"Hasta 2015"}],
"evidence":[{"code":"E-001","kind":"otro","title":"Decreto de creación","date":"2012-06-20","access":"publica",
 "url":"https://municipio.example/decreto","captured":"2012-06-20","proves":[{"activity":2,"occurrence":"2012-T1"}]}]
})";

inline const gelt::Activity &activityNumbered(const gelt::Session &session, int number)
{
    return *std::ranges::find(session.contents().activities, number, &gelt::Activity::number);
}

/// Writes a note in the log of an activity.
inline void note(gelt::Session &session, int number, const QString &text, QDate date = QDate(2013, 8, 12))
{
    gelt::FollowUp entry;
    entry.activity = activityNumbered(session, number).id;
    entry.date = date;
    entry.note = text;
    need(session.perform(QStringLiteral("Note"), [entry](gelt::Transaction &transaction) -> gelt::Result<> {
        gelt::followups::append(transaction, entry);
        return {};
    }));
}

template <class Row>
void store(gelt::Session &session, Row row)
{
    need(session.perform(QStringLiteral("Edit"), [row](gelt::Transaction &transaction) -> gelt::Result<> {
        transaction.update(row);
        return {};
    }));
}
