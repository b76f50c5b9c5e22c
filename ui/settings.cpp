// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QStandardPaths>

namespace gelt {
namespace {

QString standardFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/plan-gelt/plan-gelt.ini");
}

} // namespace

Settings::Settings(const QString &file) : m_store(file.isEmpty() ? standardFile() : file, QSettings::IniFormat) {}

} // namespace gelt
