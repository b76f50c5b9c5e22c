// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace gelt::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::cli::Later)
};

/// A command that the contract names and this version lacks: it says so instead of opening a window.
class LaterCommand : public Command {
public:
    LaterCommand(QString name, QString arguments) : m_name(std::move(name)), m_arguments(std::move(arguments)) {}

    QString name() const override { return m_name; }
    QString summary() const override { return Tr::tr("Not available yet."); }
    QString arguments() const override { return m_arguments; }
    int leastWords() const override { return 0; }
    int mostWords() const override { return 100; }
    void declare(QCommandLineParser &parser) const override
    {
        // Whatever options it will have: the answer is the same.
        parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    }
    ExitCode run(const QCommandLineParser &, Console &console) const override
    {
        console.err << Tr::tr("“plan-gelt %1” is not available yet.").arg(m_name) << '\n';
        return BadUsage;
    }

private:
    QString m_name;
    QString m_arguments;
};

} // namespace

std::vector<std::unique_ptr<Command>> laterCommands()
{
    std::vector<std::unique_ptr<Command>> list;
    list.push_back(std::make_unique<LaterCommand>(QStringLiteral("handover"), QStringLiteral("FILE --out DIR|X.zip")));
    list.push_back(std::make_unique<LaterCommand>(QStringLiteral("verify"), QStringLiteral("DIR|X.zip|FILE")));
    return list;
}

} // namespace gelt::cli
