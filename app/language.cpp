// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

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

void Language::installWithToolkit(QCoreApplication &application)
{
    install(application);
    if (m_toolkitTexts.load(QStringLiteral("qtbase_") + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(&m_toolkitTexts);
}

std::optional<QString> takeLanguage(QStringList &words)
{
    std::optional<QString> code;
    const QString option = QStringLiteral("--lang");
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i].startsWith(option + u'=')) {
            code = words[i].mid(option.size() + 1);
            words.removeAt(i);
            break;
        }
        if (words[i] == option) {
            code = words.value(i + 1);
            words.remove(i, i + 1 < words.size() ? 2 : 1);
            break;
        }
    }
    if (code && *code != QStringLiteral("es") && *code != QStringLiteral("en"))
        code->clear();
    return code;
}

} // namespace gelt
