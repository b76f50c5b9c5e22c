// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/dialogparts.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace gelt {

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
