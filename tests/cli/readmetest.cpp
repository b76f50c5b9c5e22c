// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that the README and the manual show work as they stand there, one after the other.
#include "tests/cli/shell.h"

#include "core/base/file.h"

#include <QProcess>
#include <QRegularExpression>

using namespace gelt;
using gelt::test::Shell;

namespace {

/// The lines of a text that call the program, as words; names of files lie in the shell's folder, of the example here.
std::vector<QStringList> callsIn(const QString &file, const QString &start, const Shell &shell)
{
    QString text = QString::fromUtf8(need(readFile(QStringLiteral(GELT_SOURCE_DIR "/") + file, 1 << 20)));
    text.replace(QStringLiteral("\\-"), QStringLiteral("-"));
    static const QRegularExpression ownFile(QStringLiteral("^[a-z-]+\\.(gelt|pdf|xlsx|zip|docx)$"));
    std::vector<QStringList> calls;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().startsWith(start + u' '))
            continue;
        QStringList words = QProcess::splitCommand(line.trimmed().mid(start.size()));
        for (QString &word : words) {
            if (ownFile.match(word).hasMatch())
                word = shell.path(word);
            else if (word.endsWith(QStringLiteral("/ejemplo.json")))
                word = QStringLiteral(GELT_SOURCE_DIR "/resources/example/ejemplo.json");
        }
        if (words.value(0) != QStringLiteral("#") && words.value(0) != QStringLiteral("-"))
            calls.push_back(words);
    }
    return calls;
}

} // namespace

TEST_CASE("Every command of the README and the manual works in the order given", "[cli][readme]")
{
    const auto file = GENERATE(as<std::string>(), "README.md", "installer/linux/plan-gelt.1.in", "installer/linux/plan-gelt.es.1.in");
    CAPTURE(file);
    Shell shell;
    const auto calls = callsIn(QString::fromStdString(file), file == "README.md" ? QStringLiteral("bash installer/run.sh") : QStringLiteral("plan-gelt"), shell);
    CHECK(calls.size() >= 7);
    for (const QStringList &call : calls) {
        CAPTURE(call.join(u' ').toStdString());
        const auto answer = shell.run(call);
        INFO(answer.err.toStdString());
        CHECK(answer.code == cli::Ok);
        CHECK(answer.err.isEmpty());
    }
}
