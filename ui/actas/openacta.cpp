// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/openacta.h"

#include "core/measure/commitments.h"
#include "ui/session/session.h"

#include <QScopedValueRollback>
#include <QTimer>

namespace gelt {
namespace {

/// A pause of who types: long enough not to come within a word, short enough to lose no more than a few.
constexpr int pauseMs = 300;
/// Whatever happens to the computer, no more than this is lost.
constexpr int longestMs = 2'000;

} // namespace

OpenActa::OpenActa(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_pause(new QTimer(this))
    , m_longest(new QTimer(this))
{
    m_pause->setInterval(pauseMs);
    m_longest->setInterval(longestMs);
    for (QTimer *timer : {m_pause, m_longest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this] { writeTyped(false); });
    }
    connect(&desk.session, &Session::changed, this, &OpenActa::onChanged);
}

void OpenActa::open(ActaId id)
{
    if (m_id == id)
        return;
    flush();
    m_id = id;
    m_reviewed.reset();
    Q_EMIT opened();
    Q_EMIT changed();
}

const Meetings &OpenActa::meetings() const { return m_desk.session.contents().meetings; }

const Acta *OpenActa::acta() const { return m_id.isStored() ? findActa(meetings(), m_id) : nullptr; }

const std::vector<ReviewedCommitment> &OpenActa::reviewed() const
{
    if (!m_reviewed)
        m_reviewed = commitmentsToReview(m_desk.session.contents(), m_id);
    return *m_reviewed;
}

bool OpenActa::isEditable() const
{
    const Acta *const open = acta();
    return open && isOpen(open->state) && m_desk.session.isEditable();
}

QString OpenActa::whyNot() const
{
    const Acta *const open = acta();
    if (!open || isEditable())
        return {};
    switch (open->state) {
    case ActaState::Draft:
    case ActaState::InReview: break;
    case ActaState::Approved:
        return tr("It is approved, so what it says is fixed. It can be signed, or reopened with a reason.");
    case ActaState::Signed:
    case ActaState::Archived:
        return open->registered
                   ? tr("It is an older acta: the original is on paper, and what is noted of it here stays as it is.")
                   : tr("It is signed and can no longer be changed. A mistake is corrected by a clarifying acta.");
    case ActaState::Annulled: return tr("It was annulled and stays as it was. It can be printed.");
    }
    if (m_desk.session.isReadOnly())
        return tr("The file is open to be read only, so nothing can be changed.");
    if (!m_desk.session.isAtToday())
        return tr("The plan is shown at another cut-off. Go back to today to write.");
    return tr("The plan is still being read. In a moment it can be written.");
}

Result<> OpenActa::write(const QString &what, const History::Body &body, const QString &key)
{
    return m_desk.session.perform(what, body, key);
}

Error OpenActa::gone()
{
    return {ErrorCode::NotFound, tr("This is no longer in the acta. Look at it again."), {}};
}

void OpenActa::touch()
{
    m_pause->start();
    if (!m_longest->isActive())
        m_longest->start();
}

bool OpenActa::isWaiting() const { return m_pause->isActive(); }

void OpenActa::writeTyped(bool leaving)
{
    m_pause->stop();
    m_longest->stop();
    if (m_isFlushing || !m_id.isStored())
        return;
    const QScopedValueRollback busy(m_isFlushing, true);
    Q_EMIT paused(leaving);
}

void OpenActa::onChanged(const SessionChange &change)
{
    m_reviewed.reset();
    if (m_id.isStored() && (change.everything || change.meetings || change.people))
        Q_EMIT changed();
}

} // namespace gelt
