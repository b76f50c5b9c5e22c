// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/drafts.h"

#include <QStringEncoder>
#include <QStringList>

using namespace gelt;

namespace {

const char *const encodings[] = {"UTF-8", "UTF-8 with a mark", "UTF-16 LE", "UTF-16 BE", "Windows-1252"};

QByteArray encoded(const QString &text, const QString &encoding)
{
    if (encoding == QLatin1String("UTF-8"))
        return text.toUtf8();
    if (encoding == QLatin1String("UTF-8 with a mark"))
        return "\xEF\xBB\xBF" + text.toUtf8();
    if (encoding == QLatin1String("UTF-16 LE"))
        return QByteArray("\xFF\xFE", 2) + QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(text));
    if (encoding == QLatin1String("UTF-16 BE"))
        return QByteArray("\xFE\xFF", 2) + QByteArray(QStringEncoder(QStringEncoder::Utf16BE)(text));
    QByteArray bytes;
    for (const QChar c : text)
        bytes.append(c == QChar(0x201C) ? '\x93' : c == QChar(0x201D) ? '\x94' : c.toLatin1());
    return bytes;
}

} // namespace

TEST_CASE("Every encoding and separator gives the same plan", "[csv]")
{
    const QString encoding = QLatin1String(GENERATE_REF(from_range(std::begin(encodings), std::end(encodings))));
    const QChar separator = GENERATE(QChar(u';'), QChar(u','), QChar(u'\t'), QChar(u'|'));
    const QString lineEnd = GENERATE(as<QString>(), QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral("\r"));
    CAPTURE(encoding, separator.unicode(), lineEnd.size());
    QString text =
        QStringLiteral("N.º@Actividad@Descripción@Responsable@Plazo\n"
                       "1@Publicación “Año”@\"Uno; dos, \"\"tres\"\" | y\t\nsegunda línea\"@Alcaldía@Junio 2012\n"
                       "2@Capacitación@@José Peña@Hasta 2013\n");
    text.replace(u'@', separator).replace(u'\n', lineEnd);

    const ImportDraft draft = drafts::csv(encoded(text, encoding));
    drafts::checkSound(draft);
    REQUIRE(drafts::titles(draft)
            == QStringList({QStringLiteral("Publicación “Año”"), QStringLiteral("Capacitación")}));
    CHECK(draft.contents.activities[0].description == QStringLiteral("Uno; dos, \"tres\" | y\t\nsegunda línea"));
    CHECK(drafts::people(draft, draft.contents.activities[1]) == QStringList(QStringLiteral("José Peña")));
    CHECK(draft.contents.people[0].position == QStringLiteral("Alcaldía"));
    CHECK(draft.doubts.empty());
    CHECK(draft.unread.empty());
}

TEST_CASE("Headers are known by many names, whatever their case, accents and signs", "[csv]")
{
    struct Words {
        const char *title, *description, *responsible, *deadline, *phase, *target, *indicator, *evidence, *progress,
            *notes;
    };
    const Words words = GENERATE(values<Words>({
        {"Actividad", "Descripción", "Responsable", "Plazo", "Fase", "Meta", "Indicador", "Evidencia", "% avance",
         "Observaciones"},
        {"ACCIÓN", "DETALLE", "ENCARGADO", "FECHA LÍMITE", "COMPONENTE", "METAS", "INDICADORES",
         "MEDIO DE VERIFICACIÓN", "AVANCE (%)", "COMENTARIOS"},
        {"tarea", "detalles", "responsables", "fecha de logro", "linea", "meta 2013", "indicador de producto",
         "producto", "porcentaje de avance", "observacion"},
        {"Actividades a realizar", "descripcion de la actividad", "Responsable(s)", "Fecha", "Eje temático",
         "Meta:", "Indicador", "Medios de verificación", "Ejecución", "Comentario"},
        {"Activity", "Description", "Responsible", "Deadline", "Phase", "Target", "Indicator", "Evidence", "Progress",
         "Notes"},
    }));
    QStringList headers;
    for (const char *word : {words.title, words.description, words.responsible, words.deadline, words.phase,
                             words.target, words.indicator, words.evidence, words.progress, words.notes})
        headers << QString::fromUtf8(word);
    CAPTURE(headers.join(u';'));

    const ImportDraft draft = drafts::csv(QString(
        headers.join(u';') + QStringLiteral("\nHacer;Cómo;Ana;Junio 2012;Uno;2 talleres;Talleres;Acta;40;Va bien\n")));
    REQUIRE(draft.contents.activities.size() == 1);
    const Activity &activity = draft.contents.activities[0];
    CHECK(activity.title == QStringLiteral("Hacer"));
    CHECK(activity.description == QStringLiteral("Cómo"));
    CHECK(drafts::people(draft, activity) == QStringList(QStringLiteral("Ana")));
    CHECK(activity.deadline.reading.due == QDate(2012, 6, 30));
    CHECK(drafts::phaseOf(draft, activity) == QStringLiteral("Uno"));
    CHECK(activity.target.text == QStringLiteral("2 talleres"));
    CHECK(activity.indicator == QStringLiteral("Talleres"));
    CHECK(activity.expectedEvidence == QStringLiteral("Acta"));
    REQUIRE(draft.contents.followUps.size() == 1);
    CHECK(draft.contents.followUps[0].progress == need(Progress::fromHundredths(4000)));
    CHECK(draft.contents.followUps[0].note == QStringLiteral("Va bien"));
    CHECK(draft.contents.followUps[0].date == QDate(2012, 9, 30));
    CHECK(draft.doubts.empty());
}

TEST_CASE("The header row need not come first", "[csv]")
{
    const ImportDraft draft = drafts::csv(QStringLiteral("Alcaldía Municipal de Prueba;;\n"
                                                         "Plan de acción 2013;;\n"
                                                         ";;\n"
                                                         "Código;A-12;\n"
                                                         "Actividad;Responsable;Plazo\n"
                                                         "Hacer;Ana;2013\n"));
    CHECK(draft.contents.plan.name == QStringLiteral("Plan de acción 2013"));
    CHECK(drafts::titles(draft) == QStringList(QStringLiteral("Hacer")));
    REQUIRE(draft.unread.size() == 2);
    CHECK(draft.unread[0].row == 1);
    CHECK(draft.unread[0].text == QStringLiteral("Alcaldía Municipal de Prueba"));
    CHECK(draft.unread[1].row == 4);
}

TEST_CASE("Blank phase cells are filled down, and a row of a phase alone opens it", "[csv]")
{
    const ImportDraft draft = drafts::csv(drafts::fixture("import-merged-phases.csv"));
    drafts::checkSound(draft);
    QStringList phases;
    for (const Activity &activity : draft.contents.activities)
        phases << QString(activity.title + u'=' + drafts::phaseOf(draft, activity));
    CHECK(phases
          == QStringList({QStringLiteral("a=Información"), QStringLiteral("b=Información"),
                          QStringLiteral("c=Interacción"), QStringLiteral("d=FASE TRANSACCIÓN"),
                          QStringLiteral("e=Democracia"), QStringLiteral("f=")}));
    CHECK(draft.unread.size() == 1); // the row of totals
}

TEST_CASE("Rows that stand under a phase line need no column of phases", "[csv]")
{
    const ImportDraft draft = drafts::csv(QStringLiteral("Actividad;Plazo\na;2013\nFASE UNO;\nb;2013\nc;2013\n"));
    REQUIRE(draft.contents.activities.size() == 3);
    CHECK(drafts::phaseOf(draft, draft.contents.activities[0]) == QStringLiteral("FASE UNO"));
    CHECK(draft.contents.activities[2].title == QStringLiteral("a"));
}

TEST_CASE("Numbers are kept when they are different whole numbers, else given anew with a doubt", "[csv]")
{
    struct Case {
        const char *first, *second;
        int wantFirst, wantSecond, doubtRow;
    };
    const Case c = GENERATE(values<Case>({{"7", "3", 7, 3, 0},
                                          {"1.", "2)", 1, 2, 0},
                                          {"1", "1", 1, 2, 3},
                                          {"1", "1.1", 1, 2, 3},
                                          {"0", "2", 1, 2, 2},
                                          {"5", "", 1, 2, 3},
                                          {"-4", "2", 1, 2, 2},
                                          {"", "", 1, 2, 0},
                                          {"9999999999", "2", 1, 2, 2}}));
    CAPTURE(c.first, c.second);
    const ImportDraft draft = drafts::csv(QStringLiteral("N.º;Actividad;Plazo\n%1;a;2013\n%2;b;2013\n")
                                              .arg(QLatin1String(c.first), QLatin1String(c.second)));
    CHECK(draft.contents.activities[0].number == c.wantFirst);
    CHECK(draft.contents.activities[1].number == c.wantSecond);
    REQUIRE(draft.doubts.size() == (c.doubtRow > 0 ? 1U : 0U));
    if (c.doubtRow > 0) {
        CHECK(draft.doubts[0].row == c.doubtRow);
        CHECK(draft.doubts[0].column == QStringLiteral("N.º"));
    }
}

TEST_CASE("A person is made once, and several are told apart by semicolons and line ends alone", "[csv]")
{
    const ImportDraft draft =
        drafts::csv(QStringLiteral("Actividad,Responsable,Apoyo,Plazo\n"
                                   "a,\"Ana Pérez; ANA PEREZ;Líder y Secretaria\",-,2013\n"
                                   "b,\"ana perez\nLuis Gómez / Web Máster\",Oficina de Sistemas,2013\n"));
    REQUIRE(draft.contents.people.size() == 4);
    CHECK(draft.contents.people[0].name == QStringLiteral("Ana Pérez"));
    CHECK(draft.contents.people[1].position == QStringLiteral("Líder y Secretaria"));
    CHECK(draft.contents.people[1].name.isEmpty());
    CHECK(drafts::people(draft, draft.contents.activities[0])
          == QStringList({QStringLiteral("Ana Pérez"), QStringLiteral("Líder y Secretaria")}));
    CHECK(drafts::people(draft, draft.contents.activities[1])
          == QStringList({QStringLiteral("Ana Pérez"), QStringLiteral("Luis Gómez / Web Máster")}));
    CHECK(drafts::people(draft, draft.contents.activities[1], Role::Supporting)
          == QStringList(QStringLiteral("Oficina de Sistemas")));
    CHECK(drafts::people(draft, draft.contents.activities[0], Role::Supporting).isEmpty());
    CHECK(draft.contents.assignments[1].order == 2);
}

TEST_CASE("What is doubtful is told with row, column and value", "[csv]")
{
    const ImportDraft draft = drafts::csv(drafts::fixture("import-doubts.csv"));
    drafts::checkSound(draft);
    struct Expected {
        int row;
        const char *column, *value;
    };
    const Expected expected[] = {
        {0, "Riesgo", "alto; bajo"},
        {0, "Estado", "Cumplida"},
        {3, "Fecha límite", "cuando haya recursos"},
        {4, "Fecha límite", ""},
        {5, "Actividad", "Capacitar a los funcionarios"},
        {5, "% avance", "120"},
        {6, "% avance", "casi"},
        {7, "% avance", "40"},
        {8, "Peso", "mucho"},
        {8, "Presupuesto", "por definir"},
        {8, "Fecha límite", "Hasta 2015"},
        {9, "% avance", "33,3333"},
    };
    std::vector<Doubt> left = draft.doubts;
    for (const Expected &doubt : expected) {
        CAPTURE(doubt.row, doubt.column, doubt.value);
        const auto found = std::ranges::find_if(left, [&](const Doubt &d) {
            return d.row == doubt.row && d.column == QString::fromUtf8(doubt.column)
                   && d.value == QString::fromUtf8(doubt.value);
        });
        REQUIRE(found != left.end());
        CHECK(found->message.endsWith(u'.'));
        left.erase(found);
    }
    for (const Doubt &doubt : left)
        UNSCOPED_INFO(doubt.row << " " << doubt.column.toStdString() << ": " << doubt.value.toStdString());
    CHECK(left.empty());
    CHECK(std::ranges::is_sorted(draft.doubts, {}, &Doubt::row));

    REQUIRE(draft.unread.size() == 1);
    CHECK(draft.unread[0].row == 10);
    CHECK(draft.unread[0].text == QStringLiteral("sin actividad | 2013"));
}

TEST_CASE("A percentage becomes progress, a note or a doubt", "[csv]")
{
    struct Case {
        const char *deadline, *value, *notes;
        int hundredths; ///< -1: no progress
        const char *note;
        bool doubted;
    };
    const Case c = GENERATE(values<Case>({
        {"2013", "62,5%", "", 6250, "", false},
        {"2013", "62.5 %", "ok", 6250, "ok", false},
        {"2013", "0", "", 0, "", false},
        {"2013", "100", "", 10000, "", false},
        {"2013", "1", "", 100, "", false},
        {"2013", "12,345", "", 1235, "", true},
        {"2013", "100,001", "", -1, "Reported progress: 100,001", true},
        {"2013", "-5", "", -1, "Reported progress: -5", true},
        {"2013", "mitad", "ver acta", -1, "Reported progress: mitad\nver acta", true},
        {"2013", "", "ver acta", -1, "ver acta", false},
        {"Trimestral hasta 2013", "40", "", -1, "Reported progress: 40\u00A0%", true},
        {"Permanente", "62,5 %", "ok", -1, "Reported progress: 62,5\u00A0%\nok", true},
    }));
    CAPTURE(c.deadline, c.value, c.notes);
    const ImportDraft draft =
        drafts::csv(QStringLiteral("Actividad;Plazo;Avance;Observaciones\na;%1;%2;%3\n")
                        .arg(QLatin1String(c.deadline), QLatin1String(c.value), QLatin1String(c.notes)));
    REQUIRE(draft.contents.followUps.size() == 1);
    const FollowUp &entry = draft.contents.followUps[0];
    need(validate(entry));
    CHECK(entry.kind == (c.hundredths < 0 ? FollowUpKind::Note : FollowUpKind::Progress));
    CHECK((entry.progress ? entry.progress->hundredths() : -1) == c.hundredths);
    CHECK(entry.note == QString::fromUtf8(c.note));
    CHECK(entry.date == QDate(2012, 9, 30));
    CHECK(draft.doubts.size() == (c.doubted ? 1U : 0U));
}

TEST_CASE("An empty percentage is no follow-up", "[csv]")
{
    CHECK(drafts::csv(QStringLiteral("Actividad;Plazo;Avance\na;2013;\n")).contents.followUps.empty());
}

TEST_CASE("A column of fractions is read as percentages, with one doubt", "[csv]")
{
    const ImportDraft draft =
        drafts::csv(QStringLiteral("Actividad;Plazo;Avance\na;2013;0,4\nb;2013;1\nc;2013;0\nd;2013;0.625\n"));
    QList<int> progress;
    for (const FollowUp &entry : draft.contents.followUps)
        progress << entry.progress.value_or(Progress()).hundredths();
    CHECK(progress == QList<int>({4000, 10000, 0, 6250}));
    REQUIRE(draft.doubts.size() == 1);
    CHECK(draft.doubts[0].row == 0);
    CHECK(draft.doubts[0].column == QStringLiteral("Avance"));

    const QString notFractions =
        GENERATE(as<QString>(), QStringLiteral("1"), QStringLiteral("0"), QStringLiteral("0,5%"));
    const ImportDraft plain =
        drafts::csv(QStringLiteral("Actividad;Plazo;Avance\na;2013;%1\nb;2013;1\n").arg(notFractions));
    CHECK(plain.doubts.empty());
    CHECK(plain.contents.followUps[1].progress == need(Progress::fromHundredths(100)));
}

TEST_CASE("Weights and money are read as people write them", "[csv]")
{
    struct Case {
        const char *weight;
        qint64 thousandths;
        const char *money;
        qint64 cents; ///< -1: not read
    };
    const Case c = GENERATE(values<Case>({{"12,5", 12500, "$ 1.500.000", 150000000},
                                          {"0.125", 125, "1500000", 150000000},
                                          {"10 %", 10000, "1.500.000,50", 150000050},
                                          {"3", 3000, "1,500,000.5", 150000050},
                                          {"3", 3000, "12,5", 1250},
                                          {"3", 3000, "12.500", 1250000},
                                          {"3", 3000, "0 COP", 0},
                                          {"3", 3000, "1.50.000", -1},
                                          {"3", 3000, "-5", -1},
                                          {"3", 3000, "1,2.3,4", -1},
                                          {"3", 3000, "99999999999999999999", -1},
                                          {"3", 3000, ".", -1}}));
    CAPTURE(c.weight, c.money);
    const ImportDraft draft =
        drafts::csv(QStringLiteral("Actividad;Plazo;Peso;Presupuesto;Presupuesto ejecutado\na;2013;%1;%2;%2\n")
                        .arg(QLatin1String(c.weight), QLatin1String(c.money)));
    const Activity &activity = draft.contents.activities[0];
    REQUIRE(activity.weight);
    CHECK(activity.weight->thousandths() == c.thousandths);
    CHECK(activity.budget.programmedCents.value_or(-1) == c.cents);
    CHECK(activity.budget.executedCents.value_or(-1) == c.cents);
    CHECK(draft.doubts.size() == (c.cents < 0 ? 2U : 0U));
}

TEST_CASE("A start and a due day make a deadline where there is no other", "[csv]")
{
    const ImportDraft draft = drafts::csv(QStringLiteral("Actividad;Fecha inicio;Fecha fin;Periodicidad\n"
                                                         "a;01/03/2013;30/04/2013;\n"
                                                         "b;;30/04/2013;\n"
                                                         "c;;;Trimestral\n"
                                                         "d;01/03/2013;30/04/2013;Mensual\n"));
    const auto reading = [&](std::size_t i) { return draft.contents.activities[i].deadline.reading; };
    const QDate start(2013, 3, 1), due(2013, 4, 30);
    CHECK(draft.contents.activities[0].deadline.text == QStringLiteral("01/03/2013 a 30/04/2013"));
    CHECK(reading(0) == DeadlineReading{DeadlineKind::Span, start, due, {}});
    CHECK(reading(1) == DeadlineReading{DeadlineKind::Date, {}, due, {}});
    CHECK(reading(2)
          == DeadlineReading{DeadlineKind::Recurring, QDate(2013, 1, 1), QDate(2013, 12, 31), Periodicity::Quarterly});
    CHECK(reading(3) == DeadlineReading{DeadlineKind::Recurring, start, due, Periodicity::Monthly});
    CHECK(draft.doubts.empty());
}

TEST_CASE("A periodicity is known in Spanish and English", "[csv]")
{
    const QString word = GENERATE(as<QString>(), QStringLiteral("Cuatrimestral"), QStringLiteral("Four-monthly"),
                                  QStringLiteral("four-monthly"), QStringLiteral("Cada 4 meses"));
    CAPTURE(word);
    const ImportDraft draft = drafts::csv(QStringLiteral("Actividad;Plazo;Frecuencia\na;Hasta 2013;%1\n").arg(word));
    CHECK(draft.contents.activities[0].deadline.reading.periodicity == Periodicity::FourMonthly);
    CHECK(draft.doubts.empty());
}

TEST_CASE("Days and periodicity that do not fit the deadline are doubted, not followed", "[csv]")
{
    const ImportDraft draft = drafts::csv(QStringLiteral("Actividad;Plazo;Inicio;Vence;Periodicidad\n"
                                                         "a;Junio 2013;01/03/2013;31/07/2013;\n"
                                                         "b;Junio 2013;;30/06/2013;Mensual\n"
                                                         "c;Hasta 2013;;;a veces\n"
                                                         "d;seis meses;01/03/2013;31/08/2013;\n"));
    REQUIRE(draft.doubts.size() == 4);
    CHECK(draft.contents.activities[0].deadline.reading.due == QDate(2013, 6, 30));
    CHECK(draft.contents.activities[1].deadline.reading.kind == DeadlineKind::Date);
    CHECK(draft.doubts[1].value == QStringLiteral("Mensual"));
    CHECK(draft.doubts[2].value == QStringLiteral("a veces"));
    CHECK(draft.contents.activities[3].deadline.reading
          == DeadlineReading{DeadlineKind::Span, QDate(2013, 3, 1), QDate(2013, 8, 31), {}});
    CHECK(draft.contents.activities[3].deadline.readBy == ReadBy::Person);
}

TEST_CASE("A first line may say what separates", "[csv]")
{
    const ImportDraft draft = drafts::csv(QStringLiteral("sep=|\nActividad|Plazo\na;b|2013\n"));
    CHECK(drafts::titles(draft) == QStringList(QStringLiteral("a;b")));
}

TEST_CASE("Quotation marks that do not belong to the form are part of the text", "[csv]")
{
    const ImportDraft draft = drafts::csv(QStringLiteral("Actividad;Descripción;Plazo\n"
                                                         "\"Gobierno\" en línea;x \"y\" z;2013\n"
                                                         " \"Con blancos\" ;x;2013\n"
                                                         "\"abierta;x;2013\n"
                                                         "última;x;2013\n"));
    CHECK(drafts::titles(draft)
          == QStringList({QStringLiteral("\"Gobierno\" en línea"), QStringLiteral("\"Con blancos\""),
                          QStringLiteral("\"abierta"), QStringLiteral("última")}));
    REQUIRE(draft.doubts.size() == 1);
    CHECK(draft.doubts[0].row == 4);
}

TEST_CASE("A table without headers is read by position", "[csv]")
{
    const ImportDraft draft = drafts::csv(QStringLiteral("1;Hacer;Cómo;Junio 2013\n2;Publicar;Dónde;Hasta 2014\n"));
    CHECK(drafts::titles(draft) == QStringList({QStringLiteral("Hacer"), QStringLiteral("Publicar")}));
    CHECK(draft.contents.activities[1].description == QStringLiteral("Dónde"));
}

TEST_CASE("Signers under a table are people; other lone titles are activities", "[csv]")
{
    const ImportDraft draft = drafts::csv(QStringLiteral("Actividad;Plazo\nUna;2013\nOtra sin plazo;\n"
                                                         "ANA LUCÍA ROJAS;\nAlcaldesa Municipal;\n"));
    CHECK(drafts::titles(draft) == QStringList({QStringLiteral("Una"), QStringLiteral("Otra sin plazo")}));
    REQUIRE(draft.contents.people.size() == 1);
    CHECK(draft.contents.people[0].name == QStringLiteral("ANA LUCÍA ROJAS"));
    CHECK(draft.contents.people[0].position == QStringLiteral("Alcaldesa Municipal"));
}

TEST_CASE("Of two headers that say the same one counts and the other is told", "[csv]")
{
    const ImportDraft draft = drafts::csv(QStringLiteral("Actividades a realizar;Actividad;Plazo\nx;Hacer;2013\n"));
    CHECK(drafts::titles(draft) == QStringList(QStringLiteral("Hacer")));
    REQUIRE(draft.doubts.size() == 1);
    CHECK(draft.doubts[0].column == QStringLiteral("Actividades a realizar"));
    CHECK(draft.doubts[0].value == QStringLiteral("x"));
}

TEST_CASE("Cells beyond the headers are told as a column without a name", "[csv]")
{
    const ImportDraft draft = drafts::csv(QStringLiteral("Actividad;Plazo\nHacer;2013;urgente\n"));
    REQUIRE(draft.doubts.size() == 1);
    CHECK(draft.doubts[0].column == QStringLiteral("column 3"));
    CHECK(draft.doubts[0].value == QStringLiteral("urgente"));
}
