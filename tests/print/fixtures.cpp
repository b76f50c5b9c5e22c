// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/kinds.h"

#include <QDir>
#include <QGuiApplication>

#include <cstdio>

/// pdf_of_every_kind FOLDER: writes a small PDF of each kind of document there, for a validator.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    for (const gelt::test::Kind &kind : gelt::test::everyKind()) {
        const QString path = folder.filePath(kind.name + QStringLiteral(".pdf"));
        const auto written = gelt::print::writePdf(kind.document, path, gelt::Clock::fixed({1'376'322'067'250}));
        if (!written) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(written.error().message), qPrintable(written.error().detail));
            return 1;
        }
    }
    return 0;
}
