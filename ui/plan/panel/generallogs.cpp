// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/panel/generalpanel.h"

#include "core/base/text.h"
#include "core/report/format.h"
#include "ui/ask.h"
#include "ui/plan/panel/generalentries.h"
#include "ui/plan/panel/generalstatus.h"
#include "ui/session/session.h"
#include "ui/widgets/deadlineedit.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::GeneralPanel)
};

QString voidWords(const Voiding &voided)
{
    return Tr::tr("Voided on %1: %2").arg(report::shortDate(voided.date), excerpt(voided.reason, 400));
}

GeneralEntries::Entry entryOf(const Extension &extension, bool isEditable)
{
    const QString day = report::shortDate(extension.decidedOn);
    const QString text = excerpt(extension.deadline.text, 120);
    GeneralEntries::Entry entry;
    entry.id = extension.id.value;
    entry.text = extension.acta.isEmpty()
                     ? Tr::tr("“%1”, an extension decided on %2.").arg(text, day)
                     : Tr::tr("“%1”, an extension decided on %2, acta %3.").arg(text, day, extension.acta);
    entry.detail = extension.voided ? voidWords(*extension.voided) : excerpt(extension.reason, 400);
    entry.isVoid = extension.voided.has_value();
    if (isEditable && !entry.isVoid)
        entry.acts = {Tr::tr("Void…")};
    return entry;
}

QString nameOf(StatusKind kind)
{
    switch (kind) {
    case StatusKind::Suspended:
        return displayName(State::Suspended);
    case StatusKind::NotApplicable:
        return displayName(State::NotApplicable);
    case StatusKind::Replaced:
        break;
    }
    return displayName(State::Replaced);
}

GeneralEntries::Entry entryOf(const Status &status, const Session &session)
{
    const QString from = report::shortDate(status.from);
    GeneralEntries::Entry entry;
    entry.id = status.id.value;
    entry.text = status.to.isValid()
                     //: %1 is a status ("Suspended")
                     ? Tr::tr("%1 from %2 to %3.").arg(nameOf(status.kind), from, report::shortDate(status.to))
                     : Tr::tr("%1 since %2.").arg(nameOf(status.kind), from);
    entry.detail = excerpt(status.reason, 400);
    if (const auto place = session.placeOf(status.replacement))
        entry.detail += u'\n' + Tr::tr("Replaced by activity %1.").arg(session.contents().activities[*place].number);
    entry.isVoid = status.voided.has_value();
    if (entry.isVoid)
        entry.detail = voidWords(*status.voided);
    else if (session.isEditable())
        entry.acts = {Tr::tr("Last day…"), Tr::tr("Void…")};
    return entry;
}

} // namespace

void GeneralPanel::loadDeadlines(const edits::Subjects &subjects)
{
    const bool isOne = subjects.activities.size() == 1;
    const bool isEditable = m_desk.session.isEditable();
    const Activity &activity = subjects.activities.front();
    const bool isExtended =
        isOne && extensionInForce(ofActivity(subjects.extensions, activity.id), m_desk.session.cutOff());
    m_firstDeadlineRow->setVisible(isExtended);
    m_deadlineLabel->setText(isExtended || !isOne ? tr("Deadline in force") : tr("Deadline"));
    m_deadline->setLabel(m_deadlineLabel->text());
    m_extend->setVisible(isEditable);

    std::vector<GeneralEntries::Entry> entries;
    if (isOne) {
        for (const Extension &extension : subjects.extensions)
            entries.push_back(entryOf(extension, isEditable));
    }
    std::ranges::reverse(entries); // the last one first
    m_extensions->setEntries(entries);
}

void GeneralPanel::loadStatuses(const edits::Subjects &subjects)
{
    const bool isOne = subjects.activities.size() == 1;
    std::vector<GeneralEntries::Entry> entries;
    if (isOne) {
        for (const Status &status : ofActivity(m_desk.session.contents().statuses, subjects.activities.front().id))
            entries.push_back(entryOf(status, m_desk.session));
    }
    std::ranges::reverse(entries);
    m_statuses->setEntries(entries);
    m_setStatus->setVisible(m_desk.session.isEditable());
    m_statusRow->setVisible(m_desk.session.isEditable() || !entries.empty());
}

std::optional<Voiding> GeneralPanel::askVoiding(const QString &title)
{
    const std::optional<QString> reason =
        m_desk.ask.line(this, title, tr("It stays in the log and counts no longer. Reason:"), {});
    if (!reason || reason->trimmed().isEmpty())
        return {};
    return Voiding{m_desk.session.today(), reason->trimmed(), {}};
}

void GeneralPanel::onExtensionAct(qint64 id)
{
    const edits::Subjects of = subjects();
    if (of.activities.size() != 1)
        return;
    const std::optional<Voiding> voiding = askVoiding(tr("Void the extension"));
    if (!voiding)
        return;
    const edits::Named edit = edits::voidExtension(ExtensionId{id}, of.activities.front().number, *voiding);
    const Result<> done = m_desk.session.perform(edit.what, edit.body);
    m_extensions->setFailure(done ? QString() : done.error().message);
}

void GeneralPanel::onStatusAct(qint64 id, int act)
{
    const edits::Subjects of = subjects();
    if (of.activities.size() != 1)
        return;
    const int number = of.activities.front().number;
    const auto log = ofActivity(m_desk.session.contents().statuses, of.activities.front().id);
    const auto found = std::ranges::find(log, StatusId{id}, &Status::id);
    if (found == log.end())
        return;
    const Status status = *found;
    const auto perform = [&session = m_desk.session](const edits::Named &edit) {
        return session.perform(edit.what, edit.body);
    };
    if (act == 0) {
        LastDayDialog dialog(
            tr("Last day of the status"), entryOf(status, m_desk.session).text, status.to, m_desk.session.today(),
            [&](QDate last) { return perform(edits::endStatus(status, number, last)); }, this);
        dialog.exec();
        return;
    }
    if (const std::optional<Voiding> voiding = askVoiding(tr("Void the status"))) {
        const Result<> done = perform(edits::voidStatus(status.id, number, *voiding));
        m_statuses->setFailure(done ? QString() : done.error().message);
    }
}

void GeneralPanel::setStatus()
{
    const edits::Subjects of = subjects();
    if (of.activities.empty())
        return;
    const QString title = of.activities.size() == 1
                              ? tr("Status of activity %1").arg(of.activities.front().number)
                              : tr("Status of %n activities", nullptr, static_cast<int>(of.activities.size()));
    StatusDialog dialog(
        m_desk.session, title,
        [&](const Status &status) {
            const edits::Named edit = edits::setStatus(of, status);
            return m_desk.session.perform(edit.what, edit.body);
        },
        this);
    dialog.exec();
}

} // namespace gelt
