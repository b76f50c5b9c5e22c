// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/summarystrip.h"

#include "ui/reminders/openingsummary.h"
#include "ui/style/paint.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace gelt {

namespace metric = style::metric;

SummaryStrip::SummaryStrip(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
{
    setAutoFillBackground(true);
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("summary"));
    auto *see = new QPushButton(tr("See what falls due"), this);
    see->setObjectName(QStringLiteral("see"));
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("close"));
    close->setIcon(style::icon(style::Glyph::Close));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setToolTip(tr("Close this notice (Esc)"));
    close->setAccessibleName(tr("Close this notice"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::margin, metric::gap / 2, metric::gap, metric::gap / 2);
    row->setSpacing(metric::gap);
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addWidget(see);
    row->addWidget(close);
    connect(see, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT agendaWanted();
    });
    connect(close, &QToolButton::clicked, this, &SummaryStrip::dismiss);
    takeColors();
    hide();
}

void SummaryStrip::showFor(const Session &session)
{
    const OpeningSummary summary = openingSummary(session);
    m_text->setText(summary.text());
    setAccessibleName(summary.text());
    setVisible(!summary.isEmpty());
}

QString SummaryStrip::text() const { return m_text->text(); }

void SummaryStrip::dismiss()
{
    hide();
    Q_EMIT dismissed();
}

/// The colours of a strip in the theme of the application. Only its own two are set: the others, and with them the news
/// of another theme, keep coming from the application.
void SummaryStrip::takeColors()
{
    m_isTakingColors = true;
    const style::Tokens &tokens = style::tokens(QGuiApplication::palette());
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.warnBack);
    palette.setColor(QPalette::WindowText, tokens.warn);
    setPalette(palette);
    const int side = style::signSize(fontMetrics());
    m_sign->setPixmap(style::icon(style::Glyph::Bell, tokens.warn).pixmap(QSize(side, side), devicePixelRatioF()));
    m_isTakingColors = false;
}

void SummaryStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isTakingColors)
        takeColors();
}

void SummaryStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace gelt
