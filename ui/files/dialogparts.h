// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QBoxLayout;
class QDialog;
class QPushButton;

namespace gelt {

/// The buttons at the foot of a dialog: @p act, the one thing it is there for, accepts; one named @p cancel gives up.
QBoxLayout *dialogButtons(QDialog *dialog, QPushButton *act, const QString &cancel);

/// A text of somebody's own within a label or button, where "&" would mark a key.
QString withoutKeys(QString text);

} // namespace gelt
