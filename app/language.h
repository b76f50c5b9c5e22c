// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

class QCoreApplication;

namespace gelt {

/// The interface's language: Spanish of Colombia, or English by choice. Source texts are English.
class Language {
public:
    /// @param code "es" or "en"; anything else is Spanish.
    explicit Language(const QString &code);
    /// Puts the translation in place for as long as this object lives.
    void install(QCoreApplication &application);

    QLocale locale() const { return m_locale; }

private:
    QString m_code;
    QLocale m_locale;
    QTranslator m_texts;
};

/// Takes `--lang X` or `--lang=X` out of the words of a call, wherever it stands.
/// @return "es" where it is not there; empty where it names no language we have.
QString takeLanguage(QStringList &words);

} // namespace gelt
