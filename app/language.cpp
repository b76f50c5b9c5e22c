// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>

namespace gelt {

Language::Language(const QString &code)
    : m_code(code == QStringLiteral("en") ? code : QStringLiteral("es"))
    , m_locale(m_code == QStringLiteral("en") ? QLocale(QLocale::English, QLocale::UnitedStates)
                                              : QLocale(QLocale::Spanish, QLocale::Colombia))
{
}

void Language::install(QCoreApplication &application)
{
    if (m_texts.load(QStringLiteral(":/i18n/plan-gelt_%1.qm").arg(m_code)))
        application.installTranslator(&m_texts);
}

} // namespace gelt
