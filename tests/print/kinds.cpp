// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/kinds.h"

#include "core/measure/commitments.h"
#include "core/report/acta.h"
#include "core/report/actionplan.h"
#include "core/report/attendancesheet.h"
#include "core/report/commitmentlist.h"
#include "core/report/convocatoria.h"
#include "core/report/decisionextract.h"
#include "core/report/progressreport.h"
#include "core/report/request.h"
#include "core/report/schedule.h"
#include "tests/print/reportsample.h"
#include "tests/report/meetings.h"

namespace gelt::test {
namespace {

const QDate cutOff(2012, 12, 31);
const QDate today(2013, 1, 18);

/// Minutes with lists, a table and headings in what was said.
PlanContents talkedMeeting()
{
    PlanContents contents = twoMeetings();
    contents.plan.entity.arms = sample::arms();
    contents.meetings.items[4].development +=
        QStringLiteral("<ol><li>Uno, que ocupa más de una línea porque dice mucho y lo repite para que no quepa en "
                       "una sola.</li><li>Dos</li></ol><p>Entre listas</p><ul><li>Punto</li><li>Otro</li></ul>"
                       "<table><tr><td>Celda A</td><td>Celda B</td></tr><tr><td>Celda C</td><td></td></tr></table>");
    return contents;
}

/// What the layout can do and no small plan asks for: a row over three sheets, groups that go on, a total, signs.
report::Document everythingAtOnce()
{
    report::Grid table = sample::grid(70, QStringLiteral("Tabla larga"));
    table.rows.insert(table.rows.begin(), sample::row(report::RowKind::Group, {QStringLiteral("FASE A"), {}, {}}));
    table.rows[2].cells[1].icon = report::Icon::Overdue;
    table.rows[40].cells[1] = report::Cell(QString(QStringLiteral("palabra ")).repeated(1'500));
    table.rows[41].cells.pop_back();
    table.rows[42].cells[1] = report::Cell();
    table.rows.push_back(sample::row(report::RowKind::Total, {QStringLiteral("T"), QStringLiteral("total"), {}}));
    table.note = QStringLiteral("Nota de la tabla.");
    const report::BarChart chart{QStringLiteral("Avance"),
                                 QStringLiteral("Fase A: 40 programado, 20 ejecutado"),
                                 {{QStringLiteral("A"), 40, 20, QStringLiteral("40"), QStringLiteral("20"), false}}};
    const report::KeyFigures figures{{{QStringLiteral("Avance"), QStringLiteral("40,9 %"),
                                       {sample::text(QStringLiteral("del plan"))}, report::Icon::LightYellow},
                                      {QStringLiteral("Meta"), QStringLiteral("64,7 %"), {}, report::Icon::None}}};
    report::Document document = sample::document(
        {report::Title{QStringLiteral("Todo"), QStringLiteral("a la vez"), sample::arms()},
         report::Heading{3, QStringLiteral("1"), QStringLiteral("Nivel saltado")}, figures, sample::lines(3), table,
         report::Heading{1, {}, QStringLiteral("Gráfico")}, chart, report::PageBreak{},
         report::Paragraph{sample::text(QStringLiteral("Fin")), report::ParagraphStyle::Note},
         report::Signatures{{{QStringLiteral("Uno"), QStringLiteral("Cargo")}, {{}, QStringLiteral("Otro")}}}});
    document.title = QStringLiteral("Todo a la vez");
    document.headerLeft = QStringLiteral("Encabezado");
    return document;
}

/// A slide of each kind, with more than one of what it can hold.
report::Document slides()
{
    const auto text = [](const char *words) { return QString::fromUtf8(words); };
    const auto slide = [&](const char *title, report::SlideBody body) {
        return report::Slide{text(title), {}, std::move(body), text("Nota de la diapositiva"), text("Pie")};
    };
    report::SlideCover cover;
    cover.arms = sample::arms();
    cover.armsAlternative = text("Escudo de Municipio de Ejemplo");
    cover.entity = text("Municipio de Ejemplo");
    cover.lines = {text("Uno"), text("Dos")};
    cover.panelLabel = text("Vigencia");
    cover.panel = text("2012");
    report::SlideBars bars;
    bars.alternative = text("Fase A: 64,7 programado, 40,9 ejecutado.");
    bars.plannedWord = text("Programado");
    bars.doneWord = text("Ejecutado");
    bars.complianceWord = text("Cumplimiento");
    bars.bars = {{text("Fase A"), 64.7, 40.9, text("64,7"), text("40,9"), report::Icon::LightYellow, text("63,2 %")}};
    using report::Icon;
    const report::SlideFigures figures{{{text("73,5 %"), text("cumplimiento"), Icon::LightYellow}},
                                       {{text("9"), text("cumplidas"), Icon::Done}}};
    report::SlideList list;
    list.columns = 2;
    for (int i = 1; i <= 5; ++i)
        list.rows.push_back({Icon::Done, QString::number(i), text("Actividad"), text("de 40 a 65 %")});
    report::SlideTable table{text("Qué"), text("Por qué"), text("Qué sigue"), text("sin motivo"), text("sin paso"), {}};
    table.rows = {{Icon::Overdue, text("Atrasada"), text("dos meses"), {}, text("Contratar")}};
    const report::SlideColumns columns{{{text("Comité"), {{text("Reto"), text("marzo")}, {text("Otro reto"), {}}}},
                                        {text("Comunidad"), {{text("Participar"), {}}}}}};
    const report::SlidePhotos::Photo photo{sample::arms(), text("Pie de foto"), text("15/06/2012"),
                                           text("Fotografía: la reunión"), text("No se puede mostrar")};
    report::SlidePhotos::Photo broken = photo;
    broken.bytes = "no picture";
    report::Document document = sample::document(
        {slide("Portada", cover), slide("Cifras", figures), slide("Barras", bars), slide("Lista", list),
         slide("Tabla", table), slide("Columnas", columns), slide("Foto", report::SlidePhotos{{photo}}),
         slide("Fotos", report::SlidePhotos{{photo, broken}}),
         slide("Frase", report::SlideStatement{Icon::Done, text("Nada se atrasó.")})});
    document.title = text("Diapositivas");
    document.paper = report::Paper::Slides;
    return document;
}

} // namespace

std::vector<Kind> everyKind()
{
    const QLocale locale(QLocale::Spanish, QLocale::Colombia);
    PlanContents contents = talkedMeeting();
    const PlanMeasure measured = measure(contents, cutOff);
    const auto owed = measureCommitments(contents, measured);
    const std::vector<ReviewedCommitment> reviewed = reviewedOf(contents);
    const report::ActaPrint paper{report::Paper::Letter, {}};
    report::ReportRequest annual;
    annual.cutOff = cutOff;
    annual.year = 2012;
    annual.issuedAt = today.startOfDay();
    report::ReportRequest sheets = annual;
    sheets.kind = ReportKind::ResponsibleSheets;
    report::ReportRequest presentation = annual;
    presentation.kind = ReportKind::Presentation;
    const report::CommitmentPrint list{report::Paper::Letter, today, {}};
    return {
        {QStringLiteral("action-plan"), report::actionPlan(contents, today, locale)},
        {QStringLiteral("progress"), report::progressReport(contents, measured, today, locale)},
        {QStringLiteral("schedule"),
         report::schedule(contents, measured, report::everything(contents), today, report::Paper::Oficio, locale)},
        {QStringLiteral("commitments"), report::commitmentList(contents, owed, list, locale)},
        {QStringLiteral("commitment-sheets"), report::commitmentSheets(contents, owed, list, locale)},
        {QStringLiteral("acta"), report::acta(contents, {}, ActaId{1}, paper, locale)},
        {QStringLiteral("acta-draft"), report::acta(contents, reviewed, ActaId{2}, paper, locale)},
        {QStringLiteral("convocatoria"), report::convocatoria(contents, reviewed, ActaId{2}, paper, locale)},
        {QStringLiteral("attendance"), report::attendanceSheet(contents, ActaId{1}, paper, locale)},
        {QStringLiteral("decision"), report::decisionExtract(contents, DecisionId{1}, today, paper, locale)},
        {QStringLiteral("annual"), report::makeReport(contents, annual, locale)},
        {QStringLiteral("responsible-sheets"), report::makeReport(contents, sheets, locale)},
        {QStringLiteral("presentation"), report::makeReport(contents, presentation, locale)},
        {QStringLiteral("slides"), slides()},
        {QStringLiteral("report-blocks"), sample::yearly()},
        {QStringLiteral("everything"), everythingAtOnce()},
        {QStringLiteral("empty"), report::Document{}},
    };
}

report::Document kindOf(const QString &name)
{
    std::vector<Kind> kinds = everyKind();
    for (Kind &kind : kinds) {
        if (kind.name == name)
            return std::move(kind.document);
    }
    return {};
}

} // namespace gelt::test
