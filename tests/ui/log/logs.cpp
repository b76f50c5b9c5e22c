// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/log/logs.h"

#include "ui/widgets/field.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace gelt::testing {

QString logPlan(const QTemporaryDir &folder)
{
    return planOfJson(folder, R"({"format":"plan-gelt","version":1,
"plan":{"name":"Plan","entity":"Municipio","from":"2012-01-01","to":"2015-12-31"},
"people":[{"id":"p1","name":"Ana Ruiz","position":"Líder del comité"},{"id":"p2","name":"Luis Peña"}],
"phases":[{"id":"f1","name":"Información"}],
"activities":[
 {"number":1,"phase":"f1","title":"Publicar el directorio","deadline":"Diciembre 2013","responsible":["p1"],
  "follow_ups":[{"date":"2013-03-01","progress":40,"note":"Se levantó la lista."},{"date":"2013-06-01","progress":80},
                {"date":"2013-05-01","progress":60,"void":{"date":"2013-05-02","reason":"era de otra actividad"}}]},
 {"number":2,"phase":"f1","title":"Actualizar los canales","deadline":"Permanente actualización",
  "follow_ups":[{"date":"2012-03-20","occurrence":"2012-T1"},{"date":"2012-07-20","occurrence":"2012-T2","note":"tarde"},
                {"date":"2012-09-20","occurrence":"2012-T3","not_applicable":"receso"}]},
 {"number":3,"title":"Revisar el buzón","deadline":"Semanal"},
 {"number":4,"title":"Capacitar a los funcionarios","deadline":"Hasta 2015"}]})");
}

void type(const QWidget &parent, const char *field, const QString &text)
{
    auto &found = child<Field>(parent, field);
    if (auto *line = qobject_cast<QLineEdit *>(found.input())) {
        line->selectAll();
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    } else if (auto *edit = qobject_cast<QPlainTextEdit *>(found.input())) {
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
}

} // namespace gelt::testing
