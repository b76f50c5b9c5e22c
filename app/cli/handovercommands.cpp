// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/progressline.h"
#include "core/base/sizetext.h"
#include "core/handover/handover.h"
#include "core/handover/verify.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace gelt::cli {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::cli::Handover)
};

QString sealText(const QByteArray &seal) { return QString::fromLatin1(seal.toHex()); }

class HandoverCommand : public Command {
public:
    QString name() const override { return QStringLiteral("handover"); }
    QString summary() const override
    {
        return Tr::tr("Writes everything that a plan holds for whoever comes next: plan, actas, reports, evidence, index.");
    }
    QString arguments() const override { return Tr::tr("FILE --out DIR|X.zip"); }
    int leastWords() const override { return 1; }
    void declare(QCommandLineParser &parser) const override { addValue(parser, QStringLiteral("out")); }

    /// Whether the name is that of an archive or document; a folder of that name would be taken for one.
    static bool isOtherKind(const QString &out)
    {
        static const QStringList kinds{QStringLiteral("rar"), QStringLiteral("7z"), QStringLiteral("tar"), QStringLiteral("gz"),
                                       QStringLiteral("tgz"), QStringLiteral("bz2"), QStringLiteral("xz"), QStringLiteral("zst"),
                                       QStringLiteral("gelt"), QStringLiteral("pdf"), QStringLiteral("json"), QStringLiteral("xlsx")};
        return kinds.contains(QFileInfo(out).suffix().toLower());
    }

    ExitCode run(const QCommandLineParser &parser, Console &console) const override
    {
        const QString out = parser.value(QStringLiteral("out"));
        if (out.isEmpty())
            return badUsage(console, *this, Tr::tr("--out names a folder, or a file that ends in .zip."));
        if (isOtherKind(out) && !QFileInfo(out).isDir())
            return badUsage(console, *this, Tr::tr("--out: “%1” is neither a folder nor a ZIP. Only ZIP archives are made: end its name in .zip.")
                                                .arg(QDir::toNativeSeparators(out)));
        auto database = Database::open(parser.positionalArguments().constFirst(), Database::Mode::ReadOnly, console.clock);
        if (!database)
            return failed(console, database.error());
        const auto summary = [&] {
            const ProgressLine progress(console);
            return handover::write(**database, out, {console.locale, progress.teller()});
        }();
        if (!summary)
            return failed(console, summary.error());
        console.out << Tr::tr("“%1” written: %n file(s), %2.", nullptr, summary->files)
                           .arg(QDir::toNativeSeparators(out), sizeText(summary->bytes, console.locale))
                    << '\n';
        for (const QString &absent : summary->absent)
            console.out << Tr::tr("Note: the plan names “%1” and does not hold it.").arg(absent) << '\n';
        console.out << Tr::tr("SHA-256 of SHA256SUMS, for the acta of the hand-over: %1").arg(sealText(summary->seal)) << '\n';
        return Ok;
    }
};

class VerifyCommand : public Command {
public:
    QString name() const override { return QStringLiteral("verify"); }
    QString summary() const override { return Tr::tr("Proves a hand-over byte by byte; of a plan file, the files that it keeps and that it is sound."); }
    QString arguments() const override { return Tr::tr("DIR|X.zip|FILE"); }
    int leastWords() const override { return 1; }
    void declare(QCommandLineParser &) const override {}

    ExitCode run(const QCommandLineParser &parser, Console &console) const override
    {
        const QString path = parser.positionalArguments().constFirst();
        const auto verdict = [&] {
            const ProgressLine progress(console);
            return handover::verify(path, console.clock, progress.teller());
        }();
        if (!verdict)
            return failed(console, verdict.error());
        for (const checking::Finding &finding : verdict->findings)
            console.out << (finding.bad ? Tr::tr("Wrong: %1") : Tr::tr("Note: %1")).arg(finding.what) << '\n';
        if (!verdict->seal.isEmpty())
            console.out << Tr::tr("SHA-256 of SHA256SUMS: %1").arg(sealText(verdict->seal)) << '\n';
        const auto bad = static_cast<int>(std::ranges::count_if(verdict->findings, &checking::Finding::bad));
        if (bad > 0)
            return failed(console, {ErrorCode::Damaged,
                                    Tr::tr("“%1” is NOT as it was: %n problem(s).", nullptr, bad).arg(QDir::toNativeSeparators(path)), {}});
        console.out << (verdict->isHandover
                            ? Tr::tr("Verified: %n file(s), each as it was handed over.", nullptr, verdict->files)
                            : Tr::tr("Verified: the plan file is sound, and so are the files that it keeps."))
                    << '\n';
        return Ok;
    }
};

} // namespace

std::unique_ptr<Command> handoverCommand() { return std::make_unique<HandoverCommand>(); }
std::unique_ptr<Command> verifyCommand() { return std::make_unique<VerifyCommand>(); }

} // namespace gelt::cli
