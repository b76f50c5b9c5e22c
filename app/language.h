// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <optional>

class QCoreApplication;

namespace gelt {

/// The interface's language: Spanish of Colombia, or English by choice. Source texts are English.
class Language {
public:
    /// @param code "es" or "en"; anything else is Spanish.
    explicit Language(const QString &code);
    /// Puts the translation in place for as long as this object lives.
    void install(QCoreApplication &application);
    /// The same, with the toolkit's own words (buttons of its dialogs, menus of its fields) where the system has them.
    void installWithToolkit(QCoreApplication &application);

    QLocale locale() const { return m_locale; }

private:
    QString m_code;
    QLocale m_locale;
    QTranslator m_texts;
    QTranslator m_toolkitTexts;
};

/// Takes `--lang X` or `--lang=X` out of the words of a call, wherever it stands.
/// @return nothing where it is not there; empty where it names no language we have.
std::optional<QString> takeLanguage(QStringList &words);

} // namespace gelt
