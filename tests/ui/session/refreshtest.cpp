// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/interchange.h"
#include "core/storage/contents.h"
#include "core/storage/refresh.h"
#include "tests/support/need.h"
#include "tests/ui/session/randomedits.h"
#include "tests/ui/support/plans.h"

#include <QBuffer>

using namespace gelt;

namespace {

PlanContents wholeFile(Session &session)
{
    return need(session.database().read([](Transaction &transaction) { return contents::read(transaction); }));
}

/// What a person sees of a plan: everything but voided entries and when something was recorded.
QByteArray seen(PlanContents contents)
{
    const auto forget = [](auto &log) {
        std::erase_if(log, [](const auto &entry) { return entry.voided.has_value(); });
        for (auto &entry : log)
            entry.record = {};
    };
    forget(contents.followUps);
    forget(contents.extensions);
    forget(contents.statuses);
    for (Evidence &evidence : contents.evidence)
        evidence.record = {};
    // An entry that came back stands behind those that never went; a person sees them by their day.
    std::ranges::stable_sort(contents.followUps, {}, [](const FollowUp &entry) {
        return std::tuple(entry.activity, entry.date, entry.kind, entry.note, entry.progress);
    });
    std::ranges::stable_sort(contents.extensions, {}, [](const Extension &extension) {
        return std::tuple(extension.activity, extension.decidedOn, extension.reason);
    });
    for (EvidenceLink &link : contents.evidenceLinks)
        link.followUp = {};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    need(interchange::write(contents, buffer));
    return buffer.data();
}

} // namespace

TEST_CASE("After any edit the session holds what reading the whole file gives", "[session]")
{
    const QTemporaryDir folder;
    TestDesk desk(examplePlan(folder));
    Session &session = *desk.session;
    RandomEdits edits(session, 2013);
    std::mt19937 random(7);
    for (int i = 0; i < 300; ++i) {
        if (const auto dice = random() % 6; dice == 0)
            need(session.undo());
        else if (dice == 1)
            need(session.redo());
        else
            edits.one();
        const PlanContents whole = wholeFile(session);
        INFO("step " << i);
        REQUIRE(session.contents() == whole);
        REQUIRE(session.measure() == measure(whole, session.cutOff()));
    }
}

TEST_CASE("A thousand random edits can all be undone and all be made again", "[session]")
{
    const QTemporaryDir folder;
    TestDesk desk(examplePlan(folder));
    Session &session = *desk.session;
    const QByteArray before = seen(wholeFile(session));
    RandomEdits edits(session, 41);
    for (int i = 0; i < 1000; ++i)
        edits.one();
    const QByteArray after = seen(wholeFile(session));
    REQUIRE(after != before);

    while (session.history().canUndo())
        need(session.undo());
    CHECK(seen(wholeFile(session)) == before);
    while (session.history().canRedo())
        need(session.redo());
    CHECK(seen(wholeFile(session)) == after);
}
