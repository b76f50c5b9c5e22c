// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/storage/copying.h"
#include "core/storage/schema.h"
#include "core/storage/sqlerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <array>

namespace gelt::migrations {
namespace {

constexpr std::array steps{
    Migration{1, ":/migrations/0001_initial.sql"},
    Migration{2, ":/migrations/0002_removals_by_table.sql"},
    Migration{3, ":/migrations/0003_place_in_log.sql"},
    Migration{4, ":/migrations/0004_actas.sql"},
    Migration{5, ":/migrations/0005_reports.sql"},
    Migration{6, ":/migrations/0006_history.sql"},
};

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Migrations)
};

QString scriptOf(const Migration &step)
{
    QFile file(QString::fromUtf8(step.script));
    if (!file.open(QIODevice::ReadOnly))
        throw SqlError(Error{ErrorCode::Internal,
                             Tr::tr("The program lacks a part of itself. Install it again."), file.fileName()});
    return QString::fromUtf8(file.readAll());
}

void needWholeReferences(Connection &connection)
{
    Statement broken = connection.prepare(QStringLiteral("PRAGMA foreign_key_check"));
    if (broken.step())
        throw SqlError(Error{ErrorCode::Damaged,
                             Tr::tr("“%1” cannot be brought to this version: a row in it refers to one that is not "
                                    "there. Restore the last backup.")
                                 .arg(QDir::toNativeSeparators(connection.path())),
                             broken.get<QString>(0)});
}

/// A name beside the file that is still free, so that no earlier copy is written over.
QString copyPath(const QString &path, int version)
{
    QString copy = QStringLiteral("%1.v%2.bak").arg(path).arg(version);
    for (int n = 2; QFile::exists(copy); ++n)
        copy = QStringLiteral("%1.v%2.%3.bak").arg(path).arg(version).arg(n);
    return copy;
}

} // namespace

std::span<const Migration> released() { return steps; }

int newest(std::span<const Migration> all) { return all.empty() ? 0 : all.back().version; }

void run(Connection &connection, std::span<const Migration> all, int from, int to)
{
    for (const Migration &step : all) {
        if (step.version <= from || step.version > to)
            continue;
        for (const QString &statement : schema::statements(scriptOf(step)))
            connection.exec(statement);
        if (step.code)
            step.code(connection);
    }
    connection.exec(QStringLiteral("PRAGMA user_version = %1").arg(to));
}

Result<> upgrade(Connection &connection, std::span<const Migration> all, int from)
{
    const int to = newest(all);
    if (Result<> copied = copying::copyInto(connection, copyPath(connection.path(), from)); !copied)
        return copied;
    Result<> done;
    try {
        // A step may rebuild a table, and dropping the old one would delete what refers to it. Inside a transaction
        // the pragma does nothing, so it stands before.
        connection.exec(QStringLiteral("PRAGMA foreign_keys = OFF"));
        connection.beginWrite();
        try {
            run(connection, all, from, to);
            needWholeReferences(connection);
            connection.commit();
        } catch (...) {
            connection.rollback();
            throw;
        }
    } catch (const SqlError &error) {
        done = error.error();
    }
    try {
        connection.exec(QStringLiteral("PRAGMA foreign_keys = ON"));
    } catch (const SqlError &error) {
        return error.error();
    }
    return done;
}

} // namespace gelt::migrations
