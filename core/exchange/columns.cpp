// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columns.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <functional>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Column)
};

constexpr qsizetype headerChars = 120; ///< a longer cell is no header
constexpr std::size_t searchedRows = 60;

/// A folded header and what it stands for.
struct Synonym {
    const char16_t *text;
    Column column;
    bool opens = false; ///< also where more words follow: "responsable de la actividad"
};

constexpr bool alsoLonger = true;

// clang-format off
constexpr Synonym synonyms[] = {
    {u"n", Column::Number}, {u"no", Column::Number}, {u"nro", Column::Number}, {u"num", Column::Number},
    {u"numero", Column::Number}, {u"#", Column::Number}, {u"item", Column::Number}, {u"id", Column::Number},
    {u"cod", Column::Number}, {u"codigo", Column::Number}, {u"no actividad", Column::Number},
    {u"numero de actividad", Column::Number}, {u"number", Column::Number},
    {u"fase", Column::Phase, alsoLonger}, {u"fases", Column::Phase}, {u"componente", Column::Phase, alsoLonger},
    {u"componentes", Column::Phase}, {u"linea", Column::Phase, alsoLonger}, {u"eje", Column::Phase, alsoLonger},
    {u"etapa", Column::Phase, alsoLonger}, {u"dimension", Column::Phase}, {u"phase", Column::Phase},
    {u"component", Column::Phase},
    {u"actividad", Column::Title, alsoLonger}, {u"actividades", Column::Title, alsoLonger},
    {u"accion", Column::Title, alsoLonger}, {u"acciones", Column::Title, alsoLonger},
    {u"tarea", Column::Title, alsoLonger}, {u"tareas", Column::Title, alsoLonger},
    {u"nombre de la actividad", Column::Title}, {u"nombre actividad", Column::Title}, {u"titulo", Column::Title},
    {u"activity", Column::Title}, {u"action", Column::Title}, {u"task", Column::Title}, {u"title", Column::Title},
    {u"nombre corto", Column::ShortName}, {u"short name", Column::ShortName},
    {u"descripcion", Column::Description, alsoLonger}, {u"detalle", Column::Description, alsoLonger},
    {u"detalles", Column::Description, alsoLonger}, {u"description", Column::Description},
    {u"responsable", Column::Responsible, alsoLonger}, {u"responsables", Column::Responsible, alsoLonger},
    {u"encargado", Column::Responsible, alsoLonger}, {u"encargados", Column::Responsible, alsoLonger},
    {u"encargada", Column::Responsible, alsoLonger}, {u"a cargo de", Column::Responsible},
    {u"persona responsable", Column::Responsible}, {u"area responsable", Column::Responsible},
    {u"dependencia responsable", Column::Responsible}, {u"funcionario responsable", Column::Responsible},
    {u"oficina responsable", Column::Responsible}, {u"responsible", Column::Responsible},
    {u"owner", Column::Responsible},
    {u"apoyo", Column::Supporting}, {u"apoyos", Column::Supporting}, {u"con el apoyo de", Column::Supporting},
    {u"corresponsable", Column::Supporting}, {u"corresponsables", Column::Supporting},
    {u"support", Column::Supporting}, {u"supporting", Column::Supporting},
    {u"meta", Column::Target, alsoLonger}, {u"metas", Column::Target, alsoLonger}, {u"target", Column::Target},
    {u"goal", Column::Target},
    {u"indicador", Column::Indicator, alsoLonger}, {u"indicadores", Column::Indicator, alsoLonger},
    {u"indicator", Column::Indicator},
    {u"evidencia", Column::Evidence, alsoLonger}, {u"evidencias", Column::Evidence, alsoLonger},
    {u"medio de verificacion", Column::Evidence}, {u"medios de verificacion", Column::Evidence},
    {u"producto", Column::Evidence, alsoLonger}, {u"productos", Column::Evidence, alsoLonger},
    {u"entregable", Column::Evidence}, {u"entregables", Column::Evidence}, {u"soporte", Column::Evidence},
    {u"soportes", Column::Evidence}, {u"evidence", Column::Evidence}, {u"expected evidence", Column::Evidence},
    {u"peso", Column::Weight}, {u"peso %", Column::Weight}, {u"% peso", Column::Weight},
    {u"ponderacion", Column::Weight, alsoLonger}, {u"weight", Column::Weight},
    {u"presupuesto", Column::Budget, alsoLonger}, {u"costo", Column::Budget}, {u"budget", Column::Budget},
    {u"presupuesto ejecutado", Column::Executed}, {u"ejecucion presupuestal", Column::Executed},
    {u"valor ejecutado", Column::Executed}, {u"executed budget", Column::Executed},
    {u"plazo", Column::Deadline, alsoLonger}, {u"fecha", Column::Deadline}, {u"fechas", Column::Deadline},
    {u"fecha limite", Column::Deadline, alsoLonger}, {u"fecha de logro", Column::Deadline},
    {u"fecha logro", Column::Deadline}, {u"fecha de cumplimiento", Column::Deadline},
    {u"fecha de entrega", Column::Deadline}, {u"fecha de ejecucion", Column::Deadline},
    {u"deadline", Column::Deadline},
    {u"tipo de plazo", Column::Kind}, {u"deadline type", Column::Kind},
    {u"inicio", Column::Start}, {u"fecha inicio", Column::Start}, {u"fecha de inicio", Column::Start},
    {u"fecha inicial", Column::Start}, {u"desde", Column::Start}, {u"start", Column::Start},
    {u"start date", Column::Start},
    {u"vence", Column::Due}, {u"fin", Column::Due}, {u"hasta", Column::Due}, {u"fecha fin", Column::Due},
    {u"fecha de fin", Column::Due}, {u"fecha final", Column::Due}, {u"fecha finalizacion", Column::Due},
    {u"fecha de finalizacion", Column::Due}, {u"fecha de terminacion", Column::Due}, {u"vencimiento", Column::Due},
    {u"fecha de vencimiento", Column::Due}, {u"due", Column::Due}, {u"due date", Column::Due},
    {u"end date", Column::Due},
    {u"periodicidad", Column::Periodicity}, {u"frecuencia", Column::Periodicity},
    {u"periodicity", Column::Periodicity}, {u"frequency", Column::Periodicity},
    {u"avance", Column::Progress, alsoLonger}, {u"% avance", Column::Progress, alsoLonger},
    {u"% de avance", Column::Progress, alsoLonger}, {u"porcentaje de avance", Column::Progress, alsoLonger},
    {u"porcentaje avance", Column::Progress, alsoLonger}, {u"ejecucion", Column::Progress},
    {u"ejecucion %", Column::Progress}, {u"% ejecucion", Column::Progress}, {u"% de ejecucion", Column::Progress},
    {u"porcentaje de ejecucion", Column::Progress}, {u"progress", Column::Progress},
    {u"% progress", Column::Progress},
    {u"observaciones", Column::Notes, alsoLonger}, {u"observacion", Column::Notes},
    {u"comentarios", Column::Notes, alsoLonger}, {u"comentario", Column::Notes}, {u"nota", Column::Notes},
    {u"notas", Column::Notes}, {u"seguimiento", Column::Notes}, {u"notes", Column::Notes},
    {u"remarks", Column::Notes}, {u"comments", Column::Notes},
    {u"plazo vigente", Column::Computed}, {u"deadline in force", Column::Computed},
    {u"programado", Column::Computed}, {u"planned", Column::Computed}, {u"cumplimiento", Column::Computed},
    {u"compliance", Column::Computed}, {u"estado", Column::Computed}, {u"state", Column::Computed},
};
// clang-format on

/// How a header was recognised; a better way wins the column where two headers claim it.
struct Match {
    std::optional<Column> column;
    bool exact = false;
};

Match matchHeader(const QString &cell)
{
    if (cell.isEmpty() || cell.size() > headerChars)
        return {};
    const QString header = foldedHeader(cell);
    Match best;
    qsizetype bestSize = 0;
    for (const Synonym &synonym : synonyms) {
        const QStringView text(synonym.text);
        if (header == text)
            return {synonym.column, true};
        if (synonym.opens && text.size() > bestSize && header.size() > text.size() && header.startsWith(text)
            && header[text.size()] == u' ') {
            best.column = synonym.column;
            bestSize = text.size();
        }
    }
    return best;
}

/// Where two headers say the same the better match is the column, else the first; the other stays unknown.
Header headerOf(const TableRow &row, std::size_t index)
{
    Header header;
    header.index = index;
    header.columns.resize(row.cells.size());
    std::array<std::optional<std::size_t>, columnCount> taken;
    std::array<bool, columnCount> exact{};
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const Match match = matchHeader(row.cells[i]);
        if (!match.column)
            continue;
        const auto c = static_cast<std::size_t>(*match.column);
        if (*match.column == Column::Computed) {
            header.columns[i] = match.column;
        } else if (!taken[c] || (match.exact && !exact[c])) {
            if (taken[c])
                header.columns[*taken[c]].reset();
            taken[c] = i;
            exact[c] = match.exact;
            header.columns[i] = match.column;
        }
    }
    header.known = static_cast<int>(std::ranges::count_if(taken, [](const auto &cell) { return cell.has_value(); }));

    // Rows of the plan may begin with a header's word ("Acciones de mejora"); a header row has one that is nothing
    // else.
    if (!std::ranges::any_of(exact, std::identity()))
        header.known = 0;
    // A table that describes its activities and does not name them: the description is what is to be done.
    const auto description = taken[static_cast<std::size_t>(Column::Description)];
    if (!taken[static_cast<std::size_t>(Column::Title)]) {
        if (description)
            header.columns[*description] = Column::Title;
        else
            header.known = 0;
    }
    return header;
}

} // namespace

QString foldedHeader(QStringView text)
{
    QString out;
    for (const QChar c : folded(text)) {
        if (c == u'\u00BA' || c == u'\u00AA' || c == u'\u00B0') // the o of "n.º" is no letter of its own
            continue;
        out.append(c.isLetterOrNumber() || c == u'%' || c == u'#' ? c : QChar(u' '));
    }
    return out.simplified();
}

std::optional<Header> findHeader(std::span<const TableRow> rows)
{
    std::optional<Header> best;
    std::size_t searched = 0;
    for (std::size_t i = 0; i < rows.size() && searched < searchedRows; ++i) {
        if (rows[i].cells.empty())
            continue;
        ++searched;
        Header header = headerOf(rows[i], i);
        if (header.known >= 2 && (!best || header.known > best->known))
            best = std::move(header);
    }
    return best;
}

QString displayName(Column column)
{
    switch (column) {
    case Column::Number:
        return Tr::tr("Number");
    case Column::Phase:
        return Tr::tr("Phase");
    case Column::Title:
        return Tr::tr("Activity");
    case Column::ShortName:
        return Tr::tr("Short name");
    case Column::Description:
        return Tr::tr("Description");
    case Column::Responsible:
        return Tr::tr("Responsible");
    case Column::Supporting:
        return Tr::tr("Support");
    case Column::Target:
        return Tr::tr("Target");
    case Column::Indicator:
        return Tr::tr("Indicator");
    case Column::Evidence:
        return Tr::tr("Expected evidence");
    case Column::Weight:
        return Tr::tr("Weight");
    case Column::Budget:
        return Tr::tr("Budget");
    case Column::Executed:
        return Tr::tr("Executed budget");
    case Column::Deadline:
        return Tr::tr("Deadline");
    case Column::Kind:
        return Tr::tr("Deadline type");
    case Column::Start:
        return Tr::tr("Start");
    case Column::Due:
        return Tr::tr("Due");
    case Column::Periodicity:
        return Tr::tr("Periodicity");
    case Column::Progress:
        return Tr::tr("Progress");
    case Column::Notes:
        return Tr::tr("Notes");
    case Column::Computed:
        return Tr::tr("Computed");
    }
    return {};
}

} // namespace gelt
