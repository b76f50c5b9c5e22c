// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/session/session.h"
#include "ui/settings.h"
#include "tests/ui/support/scriptedask.h"

#include <QTemporaryDir>

#include <memory>

/// 2013-08-12, a Monday, in the middle of the plans below.
extern const gelt::Clock clock2013;

/// A file made from the GEL-T template, 2012 to 2015: 22 activities, three phases, nobody responsible. @return its path.
QString templatePlan(const QTemporaryDir &folder, const QString &name = QStringLiteral("p.gelt"));
/// A file made from the interchange text @p json.
QString planOfJson(const QTemporaryDir &folder, const QByteArray &json, const QString &name = QStringLiteral("p.gelt"));
/// The example that comes with the program: follow-ups, extensions, statuses, people.
QString examplePlan(const QTemporaryDir &folder);
/// The same without its meetings, so that nobody stands in an acta.
QString exampleWithoutMeetings(const QTemporaryDir &folder);

/// A page's surroundings for a test: an open plan, empty settings, prepared answers.
struct TestDesk {
    explicit TestDesk(const QString &path, gelt::Database::Mode mode = gelt::Database::Mode::ReadWrite);

    gelt::Desk desk() { return {*session, settings, ask, QLocale::c()}; }

    QTemporaryDir folder;
    gelt::Settings settings;
    ScriptedAsk ask;
    std::unique_ptr<gelt::Session> session;
};
