// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between systems about starting at login stands here and nowhere else: a desktop entry in the autostart
// folder (freedesktop.org's Desktop Application Autostart) or a value of the registry's Run key on Windows.
#include "ui/reminders/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Autostart)
};

Error refused(const QString &place)
{
    return {ErrorCode::Io,
            Tr::tr("What starts at login could not be changed. Check that “%1” can be written.").arg(place),
            {}};
}

} // namespace

#ifdef Q_OS_WIN

namespace {

const QString runKey = QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run");
const QString valueName = QStringLiteral("Plan GEL-T");

/// The registry, or an INI file in the folder of a test.
QSettings runValues(const QString &folder)
{
    if (folder.isEmpty())
        return QSettings(runKey, QSettings::NativeFormat);
    return QSettings(folder + QStringLiteral("/run.ini"), QSettings::IniFormat);
}

} // namespace

Autostart::Autostart(QString program, QString folder)
    : m_program(std::move(program))
    , m_folder(std::move(folder))
{
}

bool Autostart::isSupported() { return true; }

bool Autostart::isOn() const { return runValues(m_folder).contains(valueName); }

Result<> Autostart::set(bool on) const
{
    QSettings values = runValues(m_folder);
    if (on)
        values.setValue(valueName, QStringLiteral("\"%1\" %2").arg(QDir::toNativeSeparators(m_program), trayArgument));
    else
        values.remove(valueName);
    values.sync();
    return values.status() == QSettings::NoError ? Result<>() : Result<>(refused(runKey));
}

#else

namespace {

const QString entryName = QStringLiteral("/plan-gelt.desktop");

/// A path as an argument of an entry's Exec: quoted, what is special within quotes escaped, field codes doubled; and
/// backslashes once more, as in every value of such a file.
QString quoted(const QString &path)
{
    QString argument;
    for (const QChar character : path) {
        if (QStringView(u"\"`$\\").contains(character))
            argument += u'\\';
        argument += character;
        if (character == u'%')
            argument += character;
    }
    return u'"' + argument.replace(u'\\', QStringLiteral("\\\\")) + u'"';
}

} // namespace

Autostart::Autostart(QString program, QString folder)
    : m_program(std::move(program))
    , m_folder(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                                      + QStringLiteral("/autostart")
                                : std::move(folder))
{
}

bool Autostart::isSupported()
{
#ifdef Q_OS_MACOS
    return false;
#else
    return true;
#endif
}

bool Autostart::isOn() const { return QFile::exists(m_folder + entryName); }

Result<> Autostart::set(bool on) const
{
    const QString path = m_folder + entryName;
    if (!on)
        return !QFile::exists(path) || QFile::remove(path) ? Result<>() : Result<>(refused(path));
    const QString entry = QStringLiteral("[Desktop Entry]\n"
                                         "Type=Application\n"
                                         "Name=Plan GEL-T\n"
                                         "Exec=%1 %2\n"
                                         "Icon=plan-gelt\n"
                                         "Terminal=false\n")
                              .arg(quoted(m_program), trayArgument);
    QSaveFile file(path);
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly) || file.write(entry.toUtf8()) < 0
        || !file.commit())
        return refused(path);
    return {};
}

#endif

} // namespace gelt
