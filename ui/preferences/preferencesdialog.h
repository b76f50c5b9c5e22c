// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace gelt {

class Settings;

/// What belongs to this computer and user, not to a plan. Each choice is kept and told at once; there is nothing to accept.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    /// @param people who is offered as the one who registers.
    PreferencesDialog(Settings &settings, const QStringList &people, QWidget *parent = nullptr);

Q_SIGNALS:
    void themeChanged(const QString &theme);       ///< "system", "light" or "dark"
    void languageChanged(const QString &language); ///< "es" or "en"; whoever listens makes the windows again
    void compactRowsChanged(bool compact);
    void remindersChanged(bool remind);
    void startAtLoginChanged(bool start);
    void personChanged(const QString &person);

protected:
    void done(int result) override;

private:
    QWidget *makeLook();
    QWidget *makeReminders();
    QWidget *makeWho(const QStringList &people);
    void takePerson();

    Settings &m_settings;
    QLineEdit *m_person = nullptr;
};

} // namespace gelt
