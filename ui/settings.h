// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

#include <type_traits>

namespace gelt {

/// A value that the program keeps between starts, on this computer and for this user: its key and what it is when unset.
template <class T>
struct Setting {
    const char *key;
    T standard{};
};

/**
 * What a person chose, kept between starts. What belongs to the plan stands in the plan's file instead.
 * Values that are the standard are not written; unknown keys are left alone; a value of the wrong shape is the standard.
 */
class Settings {
public:
    /// @param file an INI file; empty: where the system keeps such files.
    explicit Settings(const QString &file = {});

    template <class T>
    T get(const Setting<T> &setting) const
    {
        const QVariant value = m_store.value(QLatin1StringView(setting.key));
        if (!value.isValid() || !value.canConvert<T>())
            return setting.standard;
        return value.value<T>();
    }

    template <class T>
    void set(const Setting<T> &setting, const std::type_identity_t<T> &value)
    {
        if (value == setting.standard)
            m_store.remove(QLatin1StringView(setting.key));
        else
            m_store.setValue(QLatin1StringView(setting.key), QVariant::fromValue(value));
    }

    void sync() { m_store.sync(); }

private:
    mutable QSettings m_store;
};

/// Every setting of the program. A view may keep its own in its room, under its room's name.
namespace setting {

inline const Setting<QString> language{"ui/language", QStringLiteral("es")};   ///< "es" or "en"
inline const Setting<QString> theme{"ui/theme", QStringLiteral("system")};     ///< "system", "light" or "dark"
inline const Setting<bool> compactRows{"ui/compactRows", false};
inline const Setting<QString> person{"work/person", {}};                       ///< who registers at this computer
inline const Setting<QStringList> recentFiles{"files/recent", {}};             ///< absolute paths, the last one first
inline const Setting<QString> lastFile{"files/last", {}};                      ///< opened again at the next start
inline const Setting<QByteArray> windowGeometry{"window/geometry", {}};
inline const Setting<QString> page{"window/page", QStringLiteral("home")};
inline const Setting<bool> reminders{"reminders/tray", false};
inline const Setting<bool> startAtLogin{"reminders/startAtLogin", false};

} // namespace setting
} // namespace gelt
