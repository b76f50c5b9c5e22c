// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace gelt {

/// A question with its answers: verbs, the safe one last. Says what happens, not "are you sure".
struct Question {
    QString title;        ///< of the window; short
    QString text;         ///< what happened or will happen, in a sentence
    QString detail;       ///< more, below it; may be empty
    QStringList answers;  ///< one to four button labels
    int standard = 0;     ///< the answer to the Return key
    int escape = -1;      ///< the answer to the Escape key; -1: the last one
    bool destructive = false; ///< a warning sign
};

/// The names of files to open or to write.
struct FileQuestion {
    QString title;
    QString folder;    ///< or suggested file; empty: the documents
    QString filter;    ///< "Plans (*.gelt)"
    QString suffix;    ///< added where a name to write has none
};

/**
 * Whatever stops a person's work with a question of its own. Handed to the windows; tests hand in prepared answers.
 */
class Ask {
public:
    virtual ~Ask() = default;
    /// @return the index of the answer.
    virtual int choose(QWidget *parent, const Question &question) = 0;
    /// A line of text; nothing where the person gives up.
    virtual std::optional<QString> line(QWidget *parent, const QString &title, const QString &label, const QString &before) = 0;
    virtual QString fileToOpen(QWidget *parent, const FileQuestion &question) = 0; ///< empty: none
    virtual QStringList filesToOpen(QWidget *parent, const FileQuestion &question) = 0;
    virtual QString fileToWrite(QWidget *parent, const FileQuestion &question) = 0; ///< the person agreed to replace what is there
    virtual QString folder(QWidget *parent, const FileQuestion &question) = 0;
    /// Says what went wrong: message as text, detail behind a button.
    virtual void tell(QWidget *parent, const Error &error) = 0;
    /// Opens a file or an address with the program that the system has for it. @return false where there is none.
    virtual bool openOutside(const QString &pathOrUrl) = 0;
};

/// The real one.
class DialogAsk : public Ask {
public:
    int choose(QWidget *parent, const Question &question) override;
    std::optional<QString> line(QWidget *parent, const QString &title, const QString &label, const QString &before) override;
    QString fileToOpen(QWidget *parent, const FileQuestion &question) override;
    QStringList filesToOpen(QWidget *parent, const FileQuestion &question) override;
    QString fileToWrite(QWidget *parent, const FileQuestion &question) override;
    QString folder(QWidget *parent, const FileQuestion &question) override;
    void tell(QWidget *parent, const Error &error) override;
    bool openOutside(const QString &pathOrUrl) override;
};

} // namespace gelt
