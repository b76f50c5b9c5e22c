// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThreadPool>

#include <memory>

namespace gelt {

class Dictionary;

/**
 * Checks the spelling of Spanish words, with a dictionary of the system and the person's own words.
 *
 * The dictionary is read in a thread of its own, where suggestions are made too: nothing here keeps a window waiting.
 * One for the whole program, made by it and handed to the windows.
 */
class Speller : public QObject {
    Q_OBJECT

public:
    enum class State { Loading, Ready, Missing };

    /// @param folders where to look for the dictionary: dictionaryFolders().
    /// @param ownWords the file of the person's own words, one a line; need not exist: ownWordsFile().
    Speller(const QStringList &folders, const QString &ownWords, QObject *parent = nullptr);
    ~Speller() override;

    /// In the person's settings.
    static QString ownWordsFile();

    State state() const { return m_state; }
    bool isAvailable() const { return m_state == State::Ready; }
    /// Why nothing is checked, as a sentence for a person; empty while it is, or is going to be.
    QString message() const;

    /// Whether the word is right as far as can be told: yes to all while there is no dictionary.
    bool knows(const QString &word) const;
    /// Sends suggested() for the word, later; never where there is no dictionary.
    void suggest(const QString &word);

    /// The person's own words, in alphabetical order.
    QStringList ownWords() const;
    /// Adds to them or takes away, in the file too; Io where it cannot be written, then nothing is changed.
    Result<> addOwnWord(const QString &word);
    Result<> removeOwnWord(const QString &word);

Q_SIGNALS:
    /// What knows() says may be another now: the dictionary was read, or the own words are others.
    void changed();
    void suggested(const QString &word, const QStringList &words);

private:
    void load(const QStringList &folders);
    void readOwnWords();
    Result<> setOwnWords(const QSet<QString> &words);

    QString m_ownFile;
    QSet<QString> m_own;
    std::unique_ptr<Dictionary> m_dictionary;
    std::shared_ptr<Dictionary> m_suggester; ///< for the thread alone: a dictionary is no place for two at a time
    QThreadPool m_pool;                      ///< of one thread
    State m_state = State::Loading;
};

} // namespace gelt
