// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handover/names.h"
#include "core/handover/sums.h"
#include "tests/support/need.h"

#include <QCryptographicHash>

using namespace gelt;
using namespace gelt::handover;

TEST_CASE("No name is given twice, letters' case aside", "[handover][names]")
{
    NamesTaken names;
    CHECK(names.take(QStringLiteral("a/Foto.jpg")) == QStringLiteral("a/Foto.jpg"));
    CHECK(names.take(QStringLiteral("a/foto.JPG")) == QStringLiteral("a/foto (2).JPG"));
    CHECK(names.take(QStringLiteral("a/FOTO.jpg")) == QStringLiteral("a/FOTO (3).jpg"));
    CHECK(names.take(QStringLiteral("b/Foto.jpg")) == QStringLiteral("b/Foto.jpg"));
}

TEST_CASE("A path that leads out of the hand-over is none of its files", "[handover][names]")
{
    CHECK(isInside(u"actas/2013-001.pdf"));
    for (const QStringView path : {u"../a", u"/etc/passwd", u"a/../b", u"a//b", u"a\\b", u"C:/a", u"", u"a/", u"./a"}) {
        INFO(path.toString().toStdString());
        CHECK_FALSE(isInside(path));
    }
}

TEST_CASE("SHA256SUMS is read back as it was written, and nothing else is", "[handover][sums]")
{
    const QByteArray one = QCryptographicHash::hash("uno", QCryptographicHash::Sha256);
    const QByteArray two = QCryptographicHash::hash("dos", QCryptographicHash::Sha256);
    const std::vector<Sum> sums{{QStringLiteral("b ñ/dos.pdf"), two}, {QStringLiteral("a.gelt"), one}};
    const QByteArray text = sumsText(sums);
    CHECK(text.startsWith(QByteArray(one.toHex() + "  a.gelt\n")));
    CHECK(need(readSums(text)) == std::vector<Sum>{sums[1], sums[0]});
    CHECK(need(readSums(QByteArray(text).replace("\n", "\r\n"))).size() == 2);

    CHECK_FALSE(readSums(QByteArray(text + "x\n")).has_value());
    CHECK_FALSE(readSums(QByteArray(one.toHex() + "  ../a\n")).has_value());
    CHECK_FALSE(readSums(QByteArray(one.toHex() + " a\n")).has_value());
    CHECK_FALSE(readSums(QByteArray(one.toHex().replace('0', 'g') + "  a\n")).has_value());
    CHECK_FALSE(readSums(QByteArray(text + one.toHex() + "  a.gelt\n")).has_value());
}
