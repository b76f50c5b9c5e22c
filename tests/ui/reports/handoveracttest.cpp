// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handover/verify.h"
#include "tests/ui/reports/support.h"

#include <QClipboard>
#include <QFile>
#include <QRegularExpression>

using namespace gelt;

TEST_CASE("The hand-over is written from the page, and its hash can be copied", "[reports][handover]")
{
    const QTemporaryDir folder;
    TestDesk desk(examplePlan(folder));
    ShownReports shown(desk);
    const QString path = folder.filePath(QStringLiteral("empalme.zip"));
    desk.ask.files = {path};
    desk.ask.choices = {0};
    shown.trigger("writeHandover");
    CHECK(desk.ask.told.isEmpty());
    const handover::Verdict verdict = need(handover::verify(path, shown.session.clock()));
    CHECK(verdict.isSound());
    CHECK(QGuiApplication::clipboard()->text() == QString::fromLatin1(verdict.seal.toHex()));

    // A file that a person agreed to replace is replaced by a whole one.
    desk.ask.files = {path};
    shown.trigger("writeHandover");
    CHECK(desk.ask.told.isEmpty());
    CHECK(need(handover::verify(path, shown.session.clock())).isSound());
}

TEST_CASE("Verifying from the page says what was changed", "[reports][handover]")
{
    const QTemporaryDir folder;
    TestDesk desk(examplePlan(folder));
    ShownReports shown(desk);
    const QString path = folder.filePath(QStringLiteral("empalme.zip"));
    desk.ask.files = {path, path};
    shown.trigger("writeHandover");
    desk.ask.questions.clear();
    shown.trigger("verifyHandover");
    REQUIRE(desk.ask.questions.size() == 1);
    CHECK_FALSE(desk.ask.questions[0].destructive);

    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 3);
    const char byte = static_cast<char>(file.peek(1).at(0) ^ 1);
    file.write(&byte, 1);
    file.close();
    desk.ask.files = {path};
    desk.ask.questions.clear();
    shown.trigger("verifyHandover");
    const bool isSaid = !desk.ask.told.isEmpty() || (desk.ask.questions.size() == 1 && desk.ask.questions[0].destructive);
    CHECK(isSaid);
}
