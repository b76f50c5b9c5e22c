// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"
#include "core/exchange/workbook.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace gelt;

/// What a workbook and a CSV table of so many rows of ten columns cost: CPU time and the most memory so far.
namespace {

constexpr std::size_t columns = 10;

double cpuSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

/// The most memory that this process has held, in KiB; 0 where the system does not say.
qint64 peakKib()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong();
}

void readRow(std::size_t row, DataRow &cells)
{
    const auto number = static_cast<qint64>(row);
    const QString words = QStringLiteral("Actividad %1 con un nombre de largo corriente").arg(number);
    const QDate day = QDate(2012, 1, 1).addDays(number % 1461);
    cells = {number,
             words,
             QStringLiteral("Lo que hay que hacer, en una frase de una o dos filas que nadie acorta."),
             QStringLiteral("Secretaría de Planeación"),
             day,
             day.addDays(30),
             Percent::fromHundredths(number % 10'001),
             Percent::fromHundredths(number * 7 % 10'001),
             number * 1'234'567,
             QStringLiteral("en ejecución")};
}

DataTable tableOf(std::size_t rows)
{
    const CellType types[columns] = {CellType::Number, CellType::Text,    CellType::Text,    CellType::Text,  CellType::Date,
                                     CellType::Date,   CellType::Percent, CellType::Percent, CellType::Money, CellType::Text};
    DataTable table{QStringLiteral("Actividades"), {}, rows, readRow};
    for (const CellType type : types)
        table.columns.push_back({QStringLiteral("Columna"), type, 20});
    return table;
}

struct Cost {
    double seconds = 0;
    qint64 peak = 0;
};

template <class Write>
Cost cost(const char *what, std::size_t rows, const QString &path, Write &&write)
{
    const double before = cpuSeconds();
    if (!write())
        qFatal("%s was not written", what);
    const Cost cost{cpuSeconds() - before, peakKib()};
    std::printf("  %-6s %8zu rows %8.3f s CPU  %8lld KiB  peak memory %7lld KiB\n", what, rows, cost.seconds,
                static_cast<long long>(QFileInfo(path).size() >> 10), static_cast<long long>(cost.peak));
    std::fflush(stdout);
    return cost;
}

void run(const std::vector<std::size_t> &sizes)
{
    const QTemporaryDir folder;
    const Clock clock = Clock::fixed(*Instant::fromIso(u"2013-08-12T15:41:07Z"));
    const QString book = folder.filePath(QStringLiteral("x.xlsx")), plain = folder.filePath(QStringLiteral("x.csv"));
    std::vector<Cost> books;
    for (const std::size_t rows : sizes) {
        const DataTable table = tableOf(rows);
        cost("CSV", rows, plain, [&] { return writeCsv(table, plain, QLocale::c()).has_value(); });
        books.push_back(cost("XLSX", rows, book, [&] { return writeWorkbook({table}, book, clock).has_value(); }));
    }
    for (std::size_t i = 1; i < books.size(); ++i)
        std::printf("  XLSX of %.1f times the rows: %.2f times the CPU, %.2f times the peak memory\n",
                    static_cast<double>(sizes[i]) / static_cast<double>(sizes[i - 1]),
                    books[i].seconds / books[i - 1].seconds,
                    books[i - 1].peak > 0 ? static_cast<double>(books[i].peak) / static_cast<double>(books[i - 1].peak) : 0);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::vector<std::size_t> sizes;
    for (const QString &word : QCoreApplication::arguments().mid(1))
        sizes.push_back(word.toULongLong());
    run(sizes.empty() ? std::vector<std::size_t>{50, 200} : sizes);
    return 0;
}
