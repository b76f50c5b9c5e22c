// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/log/emptywords.h"

#include "ui/style/tokens.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gelt {

EmptyWords::EmptyWords(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_text->setObjectName(QStringLiteral("empty"));
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setTextFormat(Qt::PlainText);
    m_button->setObjectName(QStringLiteral("emptyAct"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::metric::group, style::metric::group, style::metric::group, style::metric::group);
    layout->setSpacing(style::metric::margin);
    layout->addStretch(1);
    layout->addWidget(m_text);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyWords::acted);
}

void EmptyWords::say(const QString &text, const QString &act)
{
    m_text->setText(text);
    m_button->setText(act);
    m_button->setVisible(!act.isEmpty());
}

QString EmptyWords::text() const { return m_text->text(); }

} // namespace gelt
