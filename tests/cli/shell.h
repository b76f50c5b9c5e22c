// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "tests/support/need.h"

#include <QJsonObject>
#include <QTemporaryDir>

namespace gelt::test {

/// What a command answered.
struct Answer {
    int code = -1;
    QString out;
    QString err;

    bool isOneLine() const { return err.count(u'\n') == 1 && err.endsWith(u'\n') && err.size() > 1; }
};

/// A folder and the commands run in it, on 12 August 2013.
class Shell {
public:
    /// @p words with FOLDER/ in place of "@".
    Answer run(const QString &words);
    Answer run(const QStringList &words);
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray bytes(const QString &name) const;
    void write(const QString &name, const QByteArray &bytes) const;
    QStringList files() const;
    /// `status --json` of a file as of a day.
    QJsonObject status(const QString &name, const QString &asOf);
    /// The real plan of 2012 imported as "p.gelt".
    void importRealPlan();

private:
    QTemporaryDir m_folder;
};

} // namespace gelt::test
