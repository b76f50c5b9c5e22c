// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/plans.h"

#include "core/base/file.h"
#include "core/exchange/interchange.h"
#include "core/exchange/template.h"
#include "core/storage/imports.h"
#include "tests/support/need.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace gelt;

const Clock clock2013 = Clock::fixed(*Instant::fromIso(u"2013-08-12T02:41:07Z"));

namespace {

QString fileOf(const QTemporaryDir &folder, const QString &name, const ImportDraft &draft)
{
    const QString path = folder.filePath(name);
    need(Database::create(path, draft.contents.plan, {QStringLiteral("make"), {}}, clock2013,
                          [&](Transaction &transaction) -> Result<> {
                              const auto done = imports::append(transaction, draft.contents, {name, QStringLiteral("json"), {}});
                              return done ? Result<>() : Result<>(done.error());
                          }));
    return path;
}

ImportOptions options()
{
    ImportOptions options;
    options.today = clock2013.today();
    return options;
}

} // namespace

QString templatePlan(const QTemporaryDir &folder, const QString &name)
{
    return fileOf(folder, name, need(geltTemplate({QDate(2012, 1, 1), QDate(2015, 12, 31)}, options())));
}

QString planOfJson(const QTemporaryDir &folder, const QByteArray &json, const QString &name)
{
    return fileOf(folder, name, need(interchange::read(json, options())));
}

namespace {

QByteArray exampleJson()
{
    return need(readFile(QStringLiteral(GELT_SOURCE_DIR "/resources/example/ejemplo.json"), 10 << 20));
}

} // namespace

QString examplePlan(const QTemporaryDir &folder) { return planOfJson(folder, exampleJson()); }

QString exampleWithoutMeetings(const QTemporaryDir &folder)
{
    QJsonObject plan = QJsonDocument::fromJson(exampleJson()).object();
    for (const char *key : {"committee", "actas", "commitments"})
        plan.remove(QLatin1StringView(key));
    return planOfJson(folder, QJsonDocument(plan).toJson());
}

TestDesk::TestDesk(const QString &path, Database::Mode mode)
    : settings(folder.filePath(QStringLiteral("settings.ini")))
    , session(need(Session::open(path, mode, clock2013, {{QStringLiteral("Tester"), QStringLiteral("test")}, false, 1500})))
{
}
