// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/contents.h"
#include "tests/support/need.h"
#include "tests/ui/support/plans.h"

/// A plan with two meetings behind it and one to come, looked at on 2013-08-12: one commitment late, one due soon, one
/// without a date, one fulfilled before the last meeting and one after it.
inline const QByteArray meetingsPlan = R"({"format":"plan-gelt","version":1,
"plan":{"name":"Plan 2013","entity":"Municipio","from":"2013-01-01","to":"2014-12-31"},
"people":[{"id":"web","position":"Web Máster"},{"id":"ana","name":"Ana Ruiz","position":"Alcaldesa","memberships":[{"role":"Presidente","vote":true}]}],
"phases":[{"id":"f1","name":"FASE UNO"}],
"activities":[{"number":15,"phase":"f1","title":"Gestión de canales","description":"","deadline":"Hasta 2014"}],
"actas":[{"id":"a","state":"aprobada","number":"2013-001","date":"2013-06-14","approved_on":"2013-06-20",
  "agenda":[{"title":"Canales","development":"<p>Se expuso el <b>inventario</b> de trámites.</p>","decisions":[{"text":"Publicar el inventario"}]}]},
 {"id":"b","state":"aprobada","number":"2013-002","date":"2013-07-12","approved_on":"2013-07-15","next":{"date":"2013-08-30","time":"09:00","place":"Sala de juntas"}},
 {"id":"c","date":"2013-08-30","from":"09:00","place":"Despacho"}],
"commitments":[{"id":"k1","acta":"a","item":1,"number":1,"text":"Entregar el presupuesto","responsible":"web","responsible_text":"Web Máster","due":"2013-07-01","activity":15},
 {"id":"k2","acta":"b","number":1,"text":"Citar a la personería","responsible":"ana","responsible_text":"Ana Ruiz","due":"2013-08-20"},
 {"id":"k3","acta":"b","number":2,"text":"Buscar aliados","responsible_text":"Líder Comité"},
 {"id":"k4","acta":"a","number":2,"text":"Pedir la clave del SUIT","responsible":"web","responsible_text":"Web Máster","due":"2013-06-30","log":[{"date":"2013-06-28","kind":"cumplido"}]},
 {"id":"k5","acta":"a","number":3,"text":"Convocar al concejo","responsible":"ana","responsible_text":"Ana Ruiz","due":"2013-07-20","log":[{"date":"2013-08-01","kind":"cumplido","note":"Oficio 12"}]}]})";

inline const gelt::Commitment &commitmentOf(const gelt::Session &session, const QString &text)
{
    const auto &all = session.contents().meetings.commitments;
    const auto found = std::ranges::find_if(all, [&](const gelt::Commitment &item) { return item.text.contains(text); });
    REQUIRE(found != all.end());
    return *found;
}
