// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>

#include <functional>

class QMenu;
class QWidget;

/// Works through what waits to be laid out, read or painted.
void settle();

/// A folder of pictures. Their names end with what all of them have in common: language, theme, size.
class Album {
public:
    Album(QString folder, QString suffix) : m_folder(std::move(folder)), m_suffix(std::move(suffix)) {}

    void take(QWidget &widget, const QString &name) const;
    /// A dialog that is shown and not run. @param isBusy while this holds it is not ready yet.
    void takeDialog(QWidget &dialog, const QString &name, const std::function<bool()> &isBusy = {}) const;
    /// What @p act opens and waits for: the topmost modal window or popup, which is then sent away.
    /// @param prepare sees it before the picture.
    void takeAsked(const QString &name, const std::function<void()> &act,
                   const std::function<void(QWidget &)> &prepare = {}) const;
    /// A menu, opened where it is hidden.
    void takeMenu(QMenu &menu, const QString &name) const;

private:
    QString m_folder;
    QString m_suffix;
};
