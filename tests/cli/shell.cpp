// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/shell.h"

#include "core/base/file.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace gelt::test {

Answer Shell::run(const QString &words)
{
    QStringList list;
    for (QString word : words.split(u' ', Qt::SkipEmptyParts)) {
        word.replace(u'@', m_folder.path() + u'/');
        list.append(word);
    }
    return run(list);
}

Answer Shell::run(const QStringList &words)
{
    Answer answer;
    QTextStream out(&answer.out);
    QTextStream err(&answer.err);
    cli::Console console{out, err, Clock::fixed(*Instant::fromIso(u"2013-08-12T15:41:07.000Z")), QLocale::c(),
                         QStringLiteral("oficina"), false};
    answer.code = cli::runCommandLine(words, console);
    out.flush();
    err.flush();
    return answer;
}

QByteArray Shell::bytes(const QString &name) const { return need(readFile(path(name), 1 << 30)); }

void Shell::write(const QString &name, const QByteArray &bytes) const
{
    QFile::remove(path(name)); // nothing is written over a plan otherwise
    need(writeFile(path(name), bytes));
}

QStringList Shell::files() const { return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name); }

QJsonObject Shell::status(const QString &name, const QString &asOf)
{
    const Answer answer = run({QStringLiteral("status"), path(name), QStringLiteral("--as-of"), asOf, QStringLiteral("--json")});
    INFO(answer.err.toStdString());
    REQUIRE(answer.code == cli::Ok);
    REQUIRE(answer.err.isEmpty());
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(answer.out.toUtf8(), &parsed);
    REQUIRE(parsed.error == QJsonParseError::NoError);
    return document.object();
}

void Shell::importRealPlan()
{
    const Answer answer = run({QStringLiteral("import"), path(QStringLiteral("p.gelt")), QStringLiteral(GELT_TEST_DATA "/plan-de-accion-2012.txt")});
    INFO(answer.err.toStdString());
    REQUIRE(answer.code == cli::Ok);
}

} // namespace gelt::test
