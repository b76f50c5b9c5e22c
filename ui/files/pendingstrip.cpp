// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/pendingstrip.h"

#include "ui/ask.h"
#include "ui/session/session.h"
#include "ui/style/glyphs.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace gelt {

QString pendingReason(const Session &session)
{
    if (!session.pending())
        return {};
    if (!QFileInfo::exists(session.path()))
        return PendingStrip::tr("“%1” is not where it was: it was moved or deleted, or its disk was disconnected. Put it "
                                "back and try again, or save to another file.")
            .arg(QDir::toNativeSeparators(session.path()));
    return session.pending()->error.message;
}

QString pendingNames(const Session &session)
{
    constexpr qsizetype most = 4; // a sentence that is read; the count says how many there are
    QStringList names;
    for (const PendingEdit &edit : session.allPending()) {
        if (names.size() == most) {
            names.append(QChar(u'…'));
            break;
        }
        //: an edit within a list of edits; quotation marks only
        names.append(PendingStrip::tr("“%1”").arg(edit.what));
    }
    return names.join(QStringLiteral("; "));
}

PendingStrip::PendingStrip(Ask &ask, QWidget *parent)
    : QFrame(parent), m_ask(ask), m_text(new QLabel(this)), m_retry(new QPushButton(tr("&Try again"), this))
{
    setObjectName(QStringLiteral("pendingStrip"));
    auto *elsewhere = new QPushButton(tr("&Save to another file…"), this);
    auto *discard = new QPushButton(tr("&Discard"), this);
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_retry->setObjectName(QStringLiteral("retry"));
    elsewhere->setObjectName(QStringLiteral("elsewhere"));
    discard->setObjectName(QStringLiteral("discard"));
    m_retry->setToolTip(tr("Writes the change to the file, if it can be written now"));
    elsewhere->setToolTip(tr("Copies the whole plan with this change to another file and goes on there"));
    discard->setToolTip(tr("Forgets the change; the plan stays as it was before it"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(style::metric::margin, style::metric::gap / 2, style::metric::margin, style::metric::gap / 2);
    layout->setSpacing(style::metric::gap);
    layout->addSpacing(fontMetrics().height() + style::metric::gap / 2); // the sign
    layout->addWidget(m_text, 1);
    for (QPushButton *button : {m_retry, elsewhere, discard})
        layout->addWidget(button);
    connect(m_retry, &QPushButton::clicked, this, &PendingStrip::retryRequested);
    connect(elsewhere, &QPushButton::clicked, this, &PendingStrip::saveElsewhereRequested);
    connect(discard, &QPushButton::clicked, this, &PendingStrip::discard);
    colour();
    showState();
}

void PendingStrip::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session)
        connect(session, &Session::pendingChanged, this, &PendingStrip::showState);
    showState();
}

QString PendingStrip::text() const { return m_text->text(); }

void PendingStrip::showState()
{
    const bool pending = m_session && m_session->pending();
    if (pending) {
        const int count = static_cast<int>(m_session->allPending().size());
        //: %1 is the change as an imperative ("Change the responsible of activity 9"), %2 a sentence that says why
        m_text->setText(count == 1 ? tr("Not saved: %1. %2").arg(m_session->pending()->what, pendingReason(*m_session))
                                   //: %1 is a list of changes in quotation marks, %2 a sentence that says why
                                   : tr("%n change(s) not saved: %1. %2", nullptr, count)
                                         .arg(pendingNames(*m_session), pendingReason(*m_session)));
        setAccessibleName(m_text->text());
    }
    setVisible(pending);
}

void PendingStrip::discard()
{
    if (!m_session || !m_session->pending())
        return;
    Question question;
    const int count = static_cast<int>(m_session->allPending().size());
    question.title = tr("Discard the change");
    question.text = count == 1 ? tr("“%1” was not saved and will be forgotten.").arg(m_session->pending()->what)
                               : tr("%n change(s) were not saved and will be forgotten: %1.", nullptr, count)
                                     .arg(pendingNames(*m_session));
    question.detail = count == 1 ? tr("The plan stays as it was before it.") : tr("The plan stays as it was before them.");
    question.answers = {tr("Discard"), tr("Keep it")};
    question.standard = 1;
    question.destructive = true;
    if (m_ask.choose(this, question) == 0 && m_session)
        m_session->dropPending();
}

void PendingStrip::colour()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, style::tokens(palette()).bad);
    m_text->setPalette(colors);
}

void PendingStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void PendingStrip::paintEvent(QPaintEvent *)
{
    const style::Tokens &tokens = style::tokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.badBack);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.bad);
    const int side = fontMetrics().height();
    style::paintGlyph(painter, QRectF(style::metric::margin, (height() - side) / 2.0, side, side), style::Glyph::Warning,
                      tokens.bad);
}

} // namespace gelt
