// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/print/sample.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

/// A yearly report of every block it can have.
namespace sample {

inline QByteArray arms()
{
    QImage image(200, 250, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(QPen(Qt::black, 6));
    painter.drawRect(10, 10, 180, 230);
    painter.drawLine(10, 90, 190, 90);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

inline report::Cover cover()
{
    return {arms(),
            QStringLiteral("Escudo de Municipio de Ejemplo"),
            {QStringLiteral("MUNICIPIO DE EJEMPLO"), QStringLiteral("Departamento del Tolima"),
             QStringLiteral("NIT 000.000.000-0 \u00B7 Categoría 6.ª")},
            QStringLiteral("Estrategia Gobierno en línea territorial \u00B7 Plan de acción 2012–2015"),
            QStringLiteral("Informe anual de cumplimiento"),
            QStringLiteral("Vigencia 2012"),
            {{QStringLiteral("Fecha de corte"), QStringLiteral("31 de diciembre de 2012")},
             {QStringLiteral("Fecha de emisión"), QStringLiteral("18 de enero de 2013")},
             {QStringLiteral("Versión"), QStringLiteral("1.0")},
             {QStringLiteral("Elaborado por"), QStringLiteral("Comité GEL-T")},
             {QStringLiteral("Serie documental"), QStringLiteral("100-22.04")}}};
}

inline report::TableOfContents contents()
{
    return {QStringLiteral("Contenido"), QStringLiteral("Tablas"), QStringLiteral("Figuras"), QStringLiteral("2"),
            QStringLiteral("La numeración de las actividades es la del plan y no cambia. Las fechas se escriben "
                           "dd/mm/aaaa; los porcentajes, con un decimal.")};
}

inline report::ComplianceBar complianceBar(std::optional<double> value = 73.5)
{
    report::ComplianceBar bar;
    bar.caption = QStringLiteral("Cumplimiento a la fecha y semáforo");
    bar.alternative = QStringLiteral("Cumplimiento 73,5 %, amarillo; verde desde 80.");
    bar.value = value;
    bar.valueText = value ? QStringLiteral("%1\u00A0%").arg(*value, 0, 'f', 1).replace(u'.', u',')
                          : QStringLiteral("NA: no había nada programado");
    bar.red = {QStringLiteral("Rojo"), QStringLiteral("menos de 60")};
    bar.middle = {QStringLiteral("Amarillo"), QStringLiteral("60 a menos de 80")};
    bar.best = {QStringLiteral("Verde"), QStringLiteral("80 o más")};
    return bar;
}

inline report::LineChart lineChart()
{
    report::LineChart chart;
    chart.caption = QStringLiteral("Avance y cumplimiento en los cortes de 2012 (porcentajes)");
    chart.alternative = QStringLiteral("Avance: 10,2; 22,5; 31,8; 40,9. Cumplimiento: NA; 80,1; 75,0; 73,5.");
    chart.points = {QStringLiteral("31/03/2012"), QStringLiteral("30/06/2012"), QStringLiteral("30/09/2012"),
                    QStringLiteral("31/12/2012")};
    chart.series = {{QStringLiteral("Avance del plan"),
                     {10.2, 22.5, 31.8, 40.9},
                     {QStringLiteral("10,2"), QStringLiteral("22,5"), QStringLiteral("31,8"), QStringLiteral("40,9")}},
                    {QStringLiteral("Cumplimiento a la fecha"),
                     {std::nullopt, 80.1, 75.0, 73.5},
                     {QStringLiteral("NA"), QStringLiteral("80,1"), QStringLiteral("75,0"), QStringLiteral("73,5")}}};
    return chart;
}

inline report::StackedChart stackedChart(int phases = 4)
{
    report::StackedChart chart;
    chart.caption = QStringLiteral("Actividades por estado en cada fase al 31/12/2012");
    chart.alternative = QStringLiteral("FASE INFORMACIÓN E INTERACCIÓN: 9 cumplidas, 4 atrasadas, 4 no iniciadas.");
    chart.states = {State::Done,       State::DoneLate, State::InProgress, State::OnTrack,
                    State::NotStarted, State::Behind,   State::Overdue};
    chart.words = {QStringLiteral("Cumplida"), QStringLiteral("Cumplida tarde"), QStringLiteral("En ejecución"),
                   QStringLiteral("Al día"),   QStringLiteral("No iniciada"),    QStringLiteral("Atrasada"),
                   QStringLiteral("Vencida")};
    const std::vector<report::StackedChart::Bar> some{
        {QStringLiteral("FASE INFORMACIÓN E INTERACCIÓN"), {9, 1, 2, 1, 1, 2, 1}, false},
        {QStringLiteral("FASE TRANSACCIÓN Y TRANSFORMACIÓN"), {0, 0, 0, 0, 2, 0, 0}, false},
        {QStringLiteral("FASE DEMOCRACIA EN LINEA"), {0, 0, 1, 0, 0, 0, 0}, false},
        {QStringLiteral("Sin fase"), {0, 0, 0, 0, 0, 0, 0}, false}};
    for (int i = 0; i < phases; ++i)
        chart.bars.push_back(some[static_cast<std::size_t>(i) % some.size()]);
    chart.bars.push_back({QStringLiteral("TODO EL PLAN"), {90, 1, 3, 1, 3, 2, 1}, true});
    return chart;
}

inline report::GroupedChart groupedChart(int groups = 3)
{
    report::GroupedChart chart;
    chart.caption = QStringLiteral("Esta vigencia junto a la anterior y al decreto (porcentajes)");
    chart.alternative = QStringLiteral("Avance del plan: 40,9 en 2012, 12,0 en 2011, sin meta en el decreto.");
    chart.series = {QStringLiteral("vigencia 2012"), QStringLiteral("vigencia 2011"),
                    QStringLiteral("meta del Decreto 2693")};
    const std::vector<report::GroupedChart::Group> some{
        {QStringLiteral("Avance del plan"),
         {40.9, 12.0, std::nullopt},
         {QStringLiteral("40,9"), QStringLiteral("12,0"), QStringLiteral("sin meta")}},
        {QStringLiteral("Cumplimiento de la vigencia"),
         {73.5, std::nullopt, 100.0},
         {QStringLiteral("73,5"), QStringLiteral("sin dato"), QStringLiteral("100,0")}},
        {QStringLiteral("Componente de transacción en línea"),
         {0.0, 0.0, 40.0},
         {QStringLiteral("0,0"), QStringLiteral("0,0"), QStringLiteral("40,0")}}};
    for (int i = 0; i < groups; ++i)
        chart.groups.push_back(some[static_cast<std::size_t>(i) % some.size()]);
    return chart;
}

/// @param years of @p columns periods each, at the cut-off after the first one.
inline report::Matrix matrix(int years = 4, int columns = 4, int rows = 6)
{
    report::Matrix made;
    made.caption = QStringLiteral("Estado de cada ocurrencia al 31/12/2012");
    for (int year = 0; year < years; ++year) {
        made.years.push_back({QString::number(2012 + year), columns});
        for (int i = 1; i <= columns; ++i)
            made.periods.push_back((columns == 4 ? QStringLiteral("T%1") : QStringLiteral("%1")).arg(i));
    }
    made.numberTitle = QStringLiteral("N.º");
    made.activityTitle = QStringLiteral("Actividad");
    made.fulfilledTitle = QStringLiteral("Cumpl./ aplican");
    made.overdueTitle = QStringLiteral("Venc.");
    made.stateTitle = QStringLiteral("Estado");
    made.rows.push_back(
        {true, {}, QStringLiteral("FASE INFORMACIÓN E INTERACCIÓN"), {}, {}, {}, State::NotStarted, {}});
    using enum OccurrenceState;
    for (int row = 1; row <= rows; ++row) {
        report::Matrix::Row each;
        each.number = QString::number(row + 9);
        const bool yearly = row % 3 == 0;
        each.title = yearly
                         ? QStringLiteral("Procedimiento para la sostenibilidad del sitio Web. Socialización sitio Web")
                         : QStringLiteral("Gestión de canales %1").arg(row);
        const int step = yearly ? columns : 1;
        for (int column = 0; column < years * columns; column += step) {
            report::Matrix::MatrixCell cell;
            cell.column = column;
            cell.columns = step;
            const int last = column + step;
            cell.holdsCutOff = column < columns && last >= columns;
            cell.state = last < columns ? (column == 0 && row == 2   ? Done
                                           : column == 1 && row == 2 ? DoneLate
                                           : column == 2 && row == 4 ? NotApplicable
                                                                     : Overdue)
                                        : Pending;
            cell.spoken = QStringLiteral("%1: %2").arg(column).arg(displayName(cell.state));
            each.cells.push_back(cell);
        }
        each.fulfilled = QStringLiteral("0 / %1").arg(years * columns / step);
        each.overdue = yearly ? QStringLiteral("0") : QStringLiteral("3");
        each.state = yearly ? State::NotStarted : State::Behind;
        each.stateText = yearly ? QStringLiteral("No iniciada") : QStringLiteral("Atrasada");
        made.rows.push_back(each);
    }
    made.key = {{Done, QStringLiteral("Cumplida")},
                {DoneLate, QStringLiteral("Cumplida tarde")},
                {Pending, QStringLiteral("Pendiente")},
                {Overdue, QStringLiteral("Vencida")},
                {NotApplicable, QStringLiteral("No aplica")}};
    made.note = QStringLiteral("El trimestre 2012-T4 y el año 2012 terminan el mismo día del corte: ya cuentan como "
                               "programados y solo serán vencidos desde el día siguiente.");
    made.cutOff = columns;
    made.cutOffText = QStringLiteral("corte 31/12/2012");
    return made;
}

/// How many activities are in each state, with bars.
inline report::Grid statesGrid()
{
    report::Grid grid;
    grid.caption = QStringLiteral("Actividades por estado (22)");
    grid.columns = {{QStringLiteral("Estado"), report::ColumnKind::State, 34, 24},
                    {QStringLiteral("N.º"), report::ColumnKind::Number, 12, 10},
                    {{}, report::ColumnKind::Bar, 60, 20}};
    const auto add = [&](const QString &word, report::Icon icon, int count) {
        report::GridRow &row = grid.rows.emplace_back();
        row.cells = {report::Cell(word), report::Cell(QString::number(count)), report::Cell()};
        row.cells[0].icon = icon;
        row.cells[2].bar = count / 22.0;
    };
    add(QStringLiteral("Cumplida"), report::Icon::Done, 9);
    add(QStringLiteral("Cumplida tarde"), report::Icon::DoneLate, 0);
    add(QStringLiteral("No iniciada"), report::Icon::NotStarted, 9);
    add(QStringLiteral("Atrasada"), report::Icon::Behind, 4);
    return grid;
}

inline report::Document yearly(report::Paper paper = report::Paper::Letter)
{
    report::Document made = document({cover(), contents()});
    made.paper = paper;
    made.title = QStringLiteral("Informe anual de cumplimiento, vigencia 2012");
    made.headerLeft =
        QStringLiteral("Municipio de Ejemplo, Tolima \u00B7 Informe anual de cumplimiento, vigencia 2012");
    made.headerRight = QStringLiteral("Corte 31/12/2012");
    made.footerLeft = QStringLiteral("Versión 1.0 \u00B7 Emitido el 18/01/2013");
    const auto chapter = [](const QString &number, const QString &title) { return report::Heading{1, number, title}; };
    std::vector<report::Block> &first = made.sections.front().blocks;
    const report::Paragraph lead{text(QStringLiteral("Al 31 de diciembre de 2012 se había ejecutado el 40,9 % del plan "
                                                     "2012–2015 y se había cumplido el 73,5 % de lo programado.")),
                                 report::ParagraphStyle::Lead};
    first.insert(first.end(),
                 {chapter(QStringLiteral("1"), QStringLiteral("Presentación y marco legal")), lines(30),
                  chapter(QStringLiteral("2"), QStringLiteral("Resumen de resultados")), lead, complianceBar(),
                  statesGrid(), lineChart(), chapter(QStringLiteral("3"), QStringLiteral("Avance por fase")), lead,
                  stackedChart(), groupedChart()});
    made.sections.push_back(
        {report::Orientation::Landscape,
         {chapter(QStringLiteral("4"), QStringLiteral("Actividades recurrentes")), lead, matrix()}});
    return made;
}

} // namespace sample
