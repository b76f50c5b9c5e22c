// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ask.h"

#include <QList>

/// Answers that a test prepared, first come, first used; what was asked is kept. Unprepared questions get the escape.
class ScriptedAsk : public gelt::Ask {
public:
    QList<int> choices;
    QList<std::optional<QString>> lines;
    QList<QString> files;
    QList<gelt::Question> questions;
    QList<gelt::Error> told;
    QStringList opened;

    int choose(QWidget *, const gelt::Question &question) override
    {
        questions.append(question);
        if (!choices.isEmpty())
            return choices.takeFirst();
        return question.escape >= 0 ? question.escape : static_cast<int>(question.answers.size()) - 1;
    }
    std::optional<QString> line(QWidget *, const QString &, const QString &, const QString &) override
    {
        return lines.isEmpty() ? std::nullopt : lines.takeFirst();
    }
    QString fileToOpen(QWidget *, const gelt::FileQuestion &) override { return next(); }
    QStringList filesToOpen(QWidget *, const gelt::FileQuestion &) override
    {
        QStringList all(files.begin(), files.end());
        files.clear();
        return all;
    }
    QString fileToWrite(QWidget *, const gelt::FileQuestion &) override { return next(); }
    QString folder(QWidget *, const gelt::FileQuestion &) override { return next(); }
    void tell(QWidget *, const gelt::Error &error) override { told.append(error); }
    bool openOutside(const QString &pathOrUrl) override
    {
        opened.append(pathOrUrl);
        return true;
    }

private:
    QString next() { return files.isEmpty() ? QString() : files.takeFirst(); }
};
