// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace gelt {
namespace {

/// Names of keys as keyboards have them and the help writes them; the toolkit's own Spanish says "Control+Retorno". They
/// are looked up by the toolkit.
[[maybe_unused]] constexpr const char *keyNames[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),   QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"), QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),    QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),   QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"),
};

} // namespace

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
    if (m_toolkitTexts.load(QStringLiteral("qtbase_") + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(&m_toolkitTexts);
    install(application); // the last one is asked first
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
