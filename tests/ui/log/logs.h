// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/need.h"
#include "tests/ui/support/plans.h"
#include "ui/plan/log/entrylist.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QTest>
#include <QTimer>

/// What the tests of the side panel's tabs share.
namespace gelt::testing {

/// A plan of four activities, 2012-2015: 1 one-time with a log, 2 quarterly, 3 weekly, 4 one-time without a log.
QString logPlan(const QTemporaryDir &folder);

inline ActivityId idOf(const Session &session, int number)
{
    for (const Activity &activity : session.contents().activities) {
        if (activity.number == number)
            return activity.id;
    }
    return {};
}

inline std::vector<FollowUp> logOf(const Session &session, int number)
{
    const auto log = ofActivity(session.contents().followUps, idOf(session, number));
    return {log.begin(), log.end()};
}

/// The codes of the evidence that hangs on an activity, in the order of the links.
inline QStringList codesOf(const Session &session, int number)
{
    QStringList codes;
    for (const EvidenceLink &link : ofActivity(session.contents().evidenceLinks, idOf(session, number))) {
        const auto evidence = std::ranges::find(session.contents().evidence, link.evidence, &Evidence::id);
        codes.append(evidence->code);
    }
    return codes;
}

/// Runs @p drive on the dialog that the next event loop shows.
template <class Drive>
void whenAsked(Drive &&drive)
{
    QTimer::singleShot(0, qApp, [drive] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        CHECK(dialog);
        if (dialog)
            drive(*dialog);
    });
}

/// Makes it the window that the keys go to.
inline void activate(QWidget &window)
{
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

/// The child of that name; the test ends where there is none.
template <class Widget>
Widget &child(const QWidget &parent, const char *name)
{
    auto *found = parent.findChild<Widget *>(QLatin1StringView(name));
    INFO(name);
    REQUIRE(found);
    return *found;
}

/// Types into a field of a form, in place of what stands there.
void type(const QWidget &parent, const char *field, const QString &text);

inline void putFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// Titles of the entries of a list, from the top.
inline QStringList titlesOf(EntryList &list)
{
    QStringList titles;
    for (const Entry &entry : list.entries().entries())
        titles.append(entry.title);
    return titles;
}

} // namespace gelt::testing
