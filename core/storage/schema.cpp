// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/storage/sqlerror.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>

#include <algorithm>
#include <array>

namespace gelt::schema {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Schema)
};

/// Cuts a script into statements, one character after the other.
class Splitter {
public:
    explicit Splitter(const QString &script) : m_script(script) {}

    QStringList split()
    {
        while (m_at < m_script.size())
            step();
        finish();
        return m_found;
    }

private:
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_script.size() ? m_script[m_at + ahead] : QChar();
    }

    void step()
    {
        const QChar c = peek();
        if (c == u'-' && peek(1) == u'-') {
            const qsizetype end = m_script.indexOf(u'\n', m_at);
            m_at = end < 0 ? m_script.size() : end;
        } else if (c == u'/' && peek(1) == u'*') {
            const qsizetype end = m_script.indexOf(QStringLiteral("*/"), m_at + 2);
            m_at = end < 0 ? m_script.size() : end + 2;
        } else if (c == u'\'' || c == u'"') {
            const qsizetype end = m_script.indexOf(c, m_at + 1);
            take(end < 0 ? m_script.size() - m_at : end + 1 - m_at);
        } else if (c.isLetter() || c == u'_') {
            word();
        } else if (c == u';' && m_depth == 0) {
            ++m_at;
            finish();
        } else {
            take(1);
        }
    }

    void take(qsizetype count)
    {
        m_statement.append(QStringView(m_script).sliced(m_at, count));
        m_at += count;
    }

    void word()
    {
        qsizetype length = 1;
        while (peek(length).isLetterOrNumber() || peek(length) == u'_')
            ++length;
        const QString word = m_script.sliced(m_at, length).toUpper();
        take(length);
        m_isTrigger = m_isTrigger || word == QStringLiteral("TRIGGER");
        if (!m_isTrigger)
            return;
        if (word == QStringLiteral("BEGIN") || word == QStringLiteral("CASE"))
            ++m_depth;
        else if (word == QStringLiteral("END"))
            --m_depth;
    }

    void finish()
    {
        const QString statement = m_statement.trimmed();
        if (!statement.isEmpty())
            m_found.append(statement);
        m_statement.clear();
        m_isTrigger = false;
        m_depth = 0;
    }

    const QString &m_script;
    qsizetype m_at = 0;
    QString m_statement;
    bool m_isTrigger = false;
    int m_depth = 0;
    QStringList m_found;
};

/// What sqlite_schema of a file that this program made says, hashed: most files are told sound by it alone. Whatever is
/// otherwise, an upgraded file too, is compared line by line.
struct Fingerprint {
    int version;
    const char *sha256;
};
constexpr std::array fingerprints{
    Fingerprint{2, "dbea2aa3326250893ae9d587b255eac231c4478af391336317bf5e6cd04c85cb"},
    Fingerprint{3, "1fe4b481d2f0538e641a910df31a5025d2427aed8535c1b1183af5b05eee57d2"},
    Fingerprint{4, "cd2392a95d24945f95d96bdcf8e66acec9a9841aae76a922efbddc73fc750b8e"},
    Fingerprint{5, "a311672ee58017aa4379d54fd22479068ffceea3a7a1c4c972ed27072960348a"},
    Fingerprint{6, "ed923b350e56203da78fc9736e0500ebeb524297d77a5a6f9f59149bff325e3b"},
};

bool isAsMade(Connection &connection, std::span<const Migration> steps, int version)
{
    if (steps.data() != migrations::released().data())
        return false;
    const auto known = std::ranges::find(fingerprints, version, &Fingerprint::version);
    return known != fingerprints.end() && fingerprint(connection) == known->sha256;
}

/// One line for a table: its columns with all that rules them. The text of CREATE TABLE would not do: ALTER TABLE
/// leaves other blanks in it than a new file has.
QString tableLine(Connection &connection, const QString &table)
{
    QString line = QStringLiteral("table ") + table + QStringLiteral(":");
    Statement columns = connection.prepare(
        QStringLiteral("SELECT name, type, \"notnull\", dflt_value, pk, hidden FROM pragma_table_xinfo(?) ORDER BY cid"));
    columns.bind(table);
    while (columns.step()) {
        for (int i = 0; i < 6; ++i)
            line.append(columns.get<QString>(i) + u' ');
        line.append(QStringLiteral("; "));
    }
    Statement keys = connection.prepare(QStringLiteral(
        "SELECT \"table\", \"from\", \"to\", on_update, on_delete FROM pragma_foreign_key_list(?) ORDER BY \"from\", 1"));
    keys.bind(table);
    while (keys.step()) {
        for (int i = 0; i < 5; ++i)
            line.append(keys.get<QString>(i) + u' ');
        line.append(QStringLiteral("; "));
    }
    Statement strict = connection.prepare(
        QStringLiteral("SELECT strict, wr FROM pragma_table_list WHERE schema = 'main' AND name = ?"));
    strict.bind(table);
    if (strict.step())
        line.append(strict.get<QString>(0) + strict.get<QString>(1));
    return line;
}

} // namespace

QByteArray fingerprint(Connection &connection)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Statement objects = connection.prepare(QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"));
    while (objects.step()) {
        for (int i = 0; i < 4; ++i)
            hash.addData(objects.get<QString>(i).toUtf8().append('\0'));
    }
    return hash.result().toHex();
}

QStringList statements(const QString &script) { return Splitter(script).split(); }

Result<QStringList> expected(std::span<const Migration> steps, int version)
{
    auto model = Connection::open(QStringLiteral(":memory:"), Connection::Access::ReadWrite, 0);
    if (!model)
        return model.error();
    try {
        migrations::run(**model, steps, 0, version);
        return actual(**model);
    } catch (const SqlError &error) {
        return error.error();
    }
}

QStringList actual(Connection &connection)
{
    QStringList lines;
    QStringList tables;
    // Names that begin with sqlite_ are the engine's own: keys, statistics.
    Statement objects = connection.prepare(QStringLiteral(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"));
    while (objects.step()) {
        const QString type = objects.get<QString>(0);
        if (type == QStringLiteral("table"))
            tables.append(objects.get<QString>(1));
        else
            lines.append(type + u' ' + objects.get<QString>(1) + QStringLiteral(" on ") + objects.get<QString>(2)
                         + QStringLiteral(": ") + objects.get<QString>(3).simplified());
    }
    for (const QString &table : tables)
        lines.append(tableLine(connection, table));
    std::sort(lines.begin(), lines.end());
    return lines;
}

Result<> verify(Connection &connection, std::span<const Migration> steps, int version)
{
    try {
        if (isAsMade(connection, steps, version))
            return {};
    } catch (const SqlError &error) {
        return error.error();
    }
    const Result<QStringList> model = expected(steps, version);
    if (!model)
        return model.error();
    try {
        const QStringList found = actual(connection);
        if (found == *model)
            return {};
        QStringList strange;
        std::set_symmetric_difference(found.begin(), found.end(), model->begin(), model->end(),
                                      std::back_inserter(strange));
        return Error{ErrorCode::Damaged,
                     Tr::tr("“%1” is not built as plan files are: it was damaged or altered by another program. Restore "
                            "the last backup.")
                         .arg(QDir::toNativeSeparators(connection.path())),
                     strange.join(u'\n').left(2000)};
    } catch (const SqlError &error) {
        return error.error();
    }
}

} // namespace gelt::schema
