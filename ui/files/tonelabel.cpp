// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/tonelabel.h"

#include "ui/style/tokens.h"

#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace gelt {

ToneLabel::ToneLabel(Tone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    colour();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    colour();
}

void ToneLabel::say(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void ToneLabel::colour()
{
    m_isColouring = true;
    const style::Tokens &tokens = style::tokens(palette());
    QPalette colors = palette();
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text}) // which one counts depends on the ground
        colors.setColor(role, m_tone == Tone::Problem ? tokens.bad : tokens.text2);
    setPalette(colors);
    m_isColouring = false;
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isColouring)
        colour();
}

QBoxLayout *dialogButtons(QDialog *dialog, QPushButton *act, const QString &cancel)
{
    act->setProperty("primary", true);
    act->setDefault(true);
    auto *giveUp = new QPushButton(cancel, dialog);
    giveUp->setObjectName(QStringLiteral("cancel"));
    giveUp->setAutoDefault(false);
    QObject::connect(act, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(giveUp, &QPushButton::clicked, dialog, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(act);
    row->addWidget(giveUp);
    return row;
}

QString withoutKeys(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

} // namespace gelt
