// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/planexport.h"

#include "core/base/file.h"
#include "core/exchange/calendarfile.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/interchange.h"
#include "core/exchange/tables.h"
#include "core/exchange/workbook.h"
#include "core/measure/measure.h"

namespace gelt {
namespace {

Result<PlanExported> nothingMore(const Result<> &written)
{
    return written ? Result<PlanExported>(PlanExported()) : Result<PlanExported>(written.error());
}

Result<PlanExported> writeTables(PlanForm form, const PlanContents &contents, const PlanMeasure &figures, const QString &path,
                                 const PlanExport &how)
{
    const std::vector<DataTable> tables = tablesOfPlan(contents, figures, how.locale);
    if (form == PlanForm::Tables) {
        const Result<QStringList> files = writeCsvFolder(tables, path, how.locale, how.progress);
        return files ? Result<PlanExported>(PlanExported{*files, 0}) : Result<PlanExported>(files.error());
    }
    WorkbookOptions options;
    options.title = contents.plan.name;
    options.author = contents.plan.entity.name;
    options.progress = how.progress;
    const Result<WorkbookSummary> book = writeWorkbook(tables, path, how.clock, options);
    return book ? Result<PlanExported>(PlanExported{book->sheets, book->cutTexts}) : Result<PlanExported>(book.error());
}

} // namespace

Result<PlanExported> exportPlan(PlanForm form, const PlanContents &contents, const QString &path, const PlanExport &how)
{
    if (form == PlanForm::Interchange)
        return nothingMore(writeFile(path, [&](QIODevice &device) { return interchange::write(contents, device); }));
    const PlanMeasure figures = measure(contents, how.cutOff);
    if (form == PlanForm::Activities)
        return nothingMore(writeCsv(activitiesTable(contents, figures, how.locale), path, how.locale, how.progress));
    if (form != PlanForm::Calendar)
        return writeTables(form, contents, figures, path, how);
    CalendarOptions options;
    options.identity = how.identity;
    const Result<QByteArray> calendar = calendarOf(contents, figures, how.clock, how.locale, options);
    return calendar ? nothingMore(writeFile(path, *calendar)) : Result<PlanExported>(calendar.error());
}

} // namespace gelt
