// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringConverter>
#include <QStringList>

#include <memory>
#include <optional>

class Hunspell;

namespace gelt {

/// The two files of a dictionary of Hunspell.
struct DictionaryFiles {
    QString rules; ///< .aff
    QString words; ///< .dic

    bool operator==(const DictionaryFiles &) const = default;
};

/**
 * The best Spanish dictionary in @p folders: of Colombia, of Spain, without a country, of any other. A folder that
 * comes first wins among equals. Nothing where there is none.
 */
std::optional<DictionaryFiles> spanishDictionary(const QStringList &folders);

/// Where dictionaries may be: beside the program, of the user, of the system, of an office suite.
QStringList dictionaryFolders();

/// A dictionary in memory. Used from one thread at a time.
class Dictionary {
public:
    /// Reads the files, which takes about 0.1 s. Null where they are no dictionary of Spanish.
    static std::unique_ptr<Dictionary> load(const DictionaryFiles &files);
    ~Dictionary();
    Dictionary(const Dictionary &) = delete;
    Dictionary &operator=(const Dictionary &) = delete;

    /// Words are as spellwords::asInDictionary() gives them.
    bool knows(const QString &word);
    /// Words that may have been meant, the likeliest first. Takes up to 0.1 s.
    QStringList suggest(const QString &word);
    void add(const QString &word);

private:
    explicit Dictionary(const DictionaryFiles &files);
    std::string encoded(const QString &word);

    std::unique_ptr<Hunspell> m_hunspell;
    QStringEncoder m_encode;
    QStringDecoder m_decode;
};

} // namespace gelt
