// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "core/base/instant.h"
#include "core/base/text.h"
#include "core/domain/limits.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <ranges>

namespace gelt::cli {
namespace {

constexpr std::size_t mostPrinted = 20; ///< of doubts: a table of another kind would give one for every row

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::cli::Options)
};

/// Row, column and value of a doubt, those that it has: "row 74, Plazo “Hasta 2015”".
QString placeOf(const Doubt &doubt)
{
    QStringList parts;
    if (doubt.row > 0)
        parts.append(Tr::tr("row %1").arg(doubt.row));
    if (!doubt.column.isEmpty() && !doubt.value.isEmpty())
        //: A column and what stands in it.
        parts.append(Tr::tr("%1 “%2”").arg(doubt.column, excerpt(doubt.value)));
    else if (!doubt.column.isEmpty())
        parts.append(doubt.column);
    else if (!doubt.value.isEmpty())
        parts.append(Tr::tr("“%1”").arg(excerpt(doubt.value)));
    return parts.join(QStringLiteral(", "));
}

} // namespace

void addValue(QCommandLineParser &parser, const QString &name)
{
    parser.addOption(QCommandLineOption(name, QString(), QStringLiteral("value")));
}

void addFlag(QCommandLineParser &parser, const QString &name) { parser.addOption(QCommandLineOption(name)); }

Result<std::optional<QDate>> dateOption(const QCommandLineParser &parser, const QString &name)
{
    if (!parser.isSet(name))
        return std::optional<QDate>();
    const QString text = parser.value(name);
    const QDate day = dateFromIso(text);
    if (!day.isValid() || day.year() < limits::firstYear || day.year() > limits::lastYear)
        return Error{ErrorCode::Invalid,
                     Tr::tr("--%1: “%2” is no day; write it as 2012-12-31.").arg(name, excerpt(text)), {}};
    return std::optional(day);
}

Result<std::optional<Period>> periodOption(const QCommandLineParser &parser)
{
    const auto from = dateOption(parser, QStringLiteral("from"));
    if (!from)
        return from.error();
    const auto to = dateOption(parser, QStringLiteral("to"));
    if (!to)
        return to.error();
    if (from->has_value() != to->has_value())
        return Error{ErrorCode::Invalid, Tr::tr("--from and --to go together."), {}};
    if (!from->has_value())
        return std::optional<Period>();
    const Period period{**from, **to};
    if (!period.isValid())
        return Error{ErrorCode::Invalid, Tr::tr("--to: the plan's last day comes before its first."), {}};
    return std::optional(period);
}

Author authorOf(const QCommandLineParser &parser, const Console &console)
{
    return {oneLine(parser.value(QStringLiteral("by"))), console.systemUser};
}

Result<PlanContents> readContents(const QString &path, Console &console)
{
    const auto database = Database::open(path, Database::Mode::ReadOnly, console.clock);
    if (!database)
        return database.error();
    if (const QString notice = (*database)->notice(); !notice.isEmpty())
        console.err << notice << '\n';
    return (*database)->read([&](Transaction &transaction) { return contents::read(transaction); });
}

Result<std::unique_ptr<Database>> openToWrite(const QString &path, const Author &author, const Console &console)
{
    Database::Options options;
    options.person = author.person;
    return Database::open(path, Database::Mode::ReadWrite, console.clock, options);
}

void printDoubts(const ImportDraft &draft, Console &console)
{
    const auto printMore = [&](std::size_t all) {
        if (all > mostPrinted)
            console.out << "  " << Tr::tr("… and %n more.", nullptr, static_cast<int>(all - mostPrinted)) << '\n';
    };
    if (!draft.doubts.empty()) {
        console.out << Tr::tr("%n doubt(s):", nullptr, static_cast<int>(draft.doubts.size())) << '\n';
        for (const Doubt &doubt : draft.doubts | std::views::take(mostPrinted))
            console.out << "  " << placeOf(doubt) << ": " << excerpt(doubt.message, 400) << '\n';
        printMore(draft.doubts.size());
    }
    if (!draft.unread.empty()) {
        console.out << Tr::tr("%n row(s) not understood:", nullptr, static_cast<int>(draft.unread.size())) << '\n';
        for (const UnreadRow &row : draft.unread | std::views::take(mostPrinted))
            console.out << "  " << placeOf({row.row, {}, row.text, {}}) << ": " << row.reason << '\n';
        printMore(draft.unread.size());
    }
}

} // namespace gelt::cli
