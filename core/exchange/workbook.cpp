// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"

#include "core/base/file.h"
#include "core/exchange/openelsewhere.h"
#include "core/exchange/packagecheck.h"
#include "core/exchange/sheetnames.h"
#include "core/exchange/sheetwriter.h"

#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Workbook)
};

constexpr auto rowsAtOnce = std::size_t(512); ///< progress is told after so many
constexpr int rowsShare = 70;           ///< per cent of the work; packing and copying are the rest
constexpr int packedShare = 95;
constexpr qint64 copiedAtOnce = 1 << 20;

Error cancelled() { return {ErrorCode::Cancelled, Tr::tr("Given up: the workbook was not written."), {}}; }

Error noRoom(const QString &folder, const QString &detail)
{
    return {ErrorCode::DiskFull,
            Tr::tr("The workbook was not written: the folder for temporary files, “%1”, takes no more. Free some space "
                   "and try again.")
                .arg(QDir::toNativeSeparators(folder)),
            detail};
}

/// A part of a table that goes on one sheet.
struct SheetPlan {
    const DataTable *table;
    std::size_t first;
    std::size_t rows;
    QString name;
};

std::vector<SheetPlan> sheetsFor(const std::vector<DataTable> &tables, std::size_t rowsPerSheet)
{
    std::vector<SheetPlan> sheets;
    SheetNames names;
    for (const DataTable &table : tables) {
        std::size_t first = 0;
        do {
            const std::size_t rows = std::min(rowsPerSheet, table.rows - first);
            sheets.push_back({&table, first, rows, names.next(table.name)});
            first += rows;
        } while (first < table.rows);
    }
    return sheets;
}

/// A workbook that is being written into a folder of temporary files.
class WorkbookFile {
public:
    WorkbookFile(const QString &folder, const WorkbookOptions &options, const Clock &clock)
        : m_folder(QFile::encodeName(folder))
        , m_path(QDir(folder).filePath(QStringLiteral("workbook.xlsx")))
        , m_pathBytes(QFile::encodeName(m_path))
    {
        lxw_workbook_options how{};
        how.constant_memory = LXW_TRUE;
        how.tmpdir = m_folder.data();
        how.use_zip64 = LXW_FALSE;
        m_workbook.reset(workbook_new_opt(m_pathBytes.constData(), &how));
        if (!m_workbook)
            return;
        QByteArray title = options.title.toUtf8(), author = options.author.toUtf8();
        lxw_doc_properties about{};
        about.title = title.data();
        about.author = author.data();
        about.created = static_cast<time_t>(clock.now().msSinceEpoch / 1000);
        workbook_set_properties(m_workbook.get(), &about);
        m_formats = std::make_unique<SheetFormats>(m_workbook.get());
    }

    bool isOpen() const { return m_workbook != nullptr; }
    const QString &path() const { return m_path; }
    const SheetFormats &formats() const { return *m_formats; }
    /// nullptr where there is no room for its rows.
    lxw_worksheet *addSheet(const QString &name)
    {
        return workbook_add_worksheet(m_workbook.get(), name.toUtf8().constData());
    }
    /// Packs the sheets; nothing more can be added.
    lxw_error close() { return workbook_close(m_workbook.release()); }

private:
    struct Free {
        void operator()(lxw_workbook *workbook) const { lxw_workbook_free(workbook); }
    };

    QByteArray m_folder;
    QString m_path;
    QByteArray m_pathBytes;
    std::unique_ptr<lxw_workbook, Free> m_workbook;
    std::unique_ptr<SheetFormats> m_formats;
};

/// Makes the workbook in a folder of its own, and copies it where it belongs when it is whole.
class Making {
public:
    Making(const std::vector<DataTable> &tables, const WorkbookOptions &options, const Clock &clock,
           const QString &folder)
        : m_options(options)
        , m_sheets(sheetsFor(tables, std::max<std::size_t>(options.rowsPerSheet, 1)))
        , m_folder(folder)
        , m_file(folder, options, clock)
    {
        for (const SheetPlan &sheet : m_sheets)
            m_rows += sheet.rows;
    }

    Result<WorkbookSummary> make(const QString &path)
    {
        if (!m_file.isOpen())
            return noRoom(m_folder, {});
        for (const SheetPlan &sheet : m_sheets) {
            if (Result<> done = addSheet(sheet); !done)
                return done.error();
        }
        if (const lxw_error failed = m_file.close(); failed != LXW_NO_ERROR)
            return noRoom(m_folder, QString::fromUtf8(lxw_strerror(failed)));
        // A temporary file that was cut short is packed without a word.
        if (Result<> whole = checkWorkbook(m_file.path(), m_bytes); !whole)
            return noRoom(m_folder, whole.error().detail);
        if (!goesOn(packedShare))
            return cancelled();
        if (Result<> done = copyTo(path); !done)
            return done.error();
        return m_summary;
    }

private:
    bool goesOn(int percent) const { return !m_options.progress || m_options.progress(percent); }

    Result<> addSheet(const SheetPlan &plan)
    {
        lxw_worksheet *sheet = m_file.addSheet(plan.name);
        if (!sheet)
            return noRoom(m_folder, {});
        SheetWriter writer(sheet, m_file.formats(), plan.table->columns, plan.rows);
        DataRow cells;
        for (std::size_t row = 0; row < plan.rows; ++row) {
            cells.clear();
            plan.table->read(plan.first + row, cells);
            writer.addRow(cells);
            if (++m_done % rowsAtOnce != 0)
                continue;
            if (!writer.reachedDisk())
                return noRoom(m_folder, {});
            if (!goesOn(static_cast<int>(m_done * rowsShare / m_rows)))
                return cancelled();
        }
        if (!writer.reachedDisk())
            return noRoom(m_folder, {});
        m_summary.sheets << plan.name;
        m_summary.cutTexts += writer.cutTexts();
        m_bytes.push_back(writer.bytes());
        return {};
    }

    Result<> copyTo(const QString &path) const
    {
        return writeFile(path, [&](QIODevice &target) -> Result<> {
            QFile made(m_file.path());
            if (!made.open(QIODevice::ReadOnly))
                return noRoom(m_folder, made.errorString());
            while (!made.atEnd()) {
                const QByteArray bytes = made.read(copiedAtOnce);
                if (bytes.isEmpty())
                    return noRoom(m_folder, made.errorString());
                if (target.write(bytes) != bytes.size())
                    return Error{ErrorCode::Io, Tr::tr("The workbook could not be written."), target.errorString()};
            }
            return goesOn(100) ? Result<>() : Result<>(cancelled());
        });
    }

    const WorkbookOptions &m_options;
    std::vector<SheetPlan> m_sheets;
    QString m_folder;
    WorkbookFile m_file;
    std::size_t m_rows = 0, m_done = 0;
    std::vector<qint64> m_bytes; ///< of the rows of each sheet
    WorkbookSummary m_summary;
};

} // namespace

Result<WorkbookSummary> writeWorkbook(const std::vector<DataTable> &tables, const QString &path, const Clock &clock,
                                      const WorkbookOptions &options)
{
    if (tables.empty())
        return Error{ErrorCode::Invalid, Tr::tr("There is no table to write."), {}};
    if (Result<> free = notOpenElsewhere(path); !free)
        return free.error();
    const QTemporaryDir folder(QDir::temp().filePath(QStringLiteral("plan-gelt-XXXXXX")));
    if (!folder.isValid())
        return noRoom(QDir::tempPath(), folder.errorString());
    return Making(tables, options, clock, folder.path()).make(path);
}

} // namespace gelt
