// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/text/speller.h"

#include "ui/actas/text/dictionary.h"
#include "ui/actas/text/spellwords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace gelt {
namespace {

/// What the thread hands over: a std::function, which must be copyable, cannot hold the dictionary itself.
struct Loaded {
    std::unique_ptr<Dictionary> forWindow;
    std::shared_ptr<Dictionary> forThread;
};

} // namespace

Speller::Speller(const QStringList &folders, const QString &ownWords, QObject *parent)
    : QObject(parent)
    , m_ownFile(ownWords)
{
    m_pool.setMaxThreadCount(1);
    readOwnWords();
    load(folders);
}

Speller::~Speller()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QString Speller::ownWordsFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(QStringLiteral("own-words.txt"));
}

void Speller::load(const QStringList &folders)
{
    m_pool.start([this, folders] {
        auto loaded = std::make_shared<Loaded>();
        if (const auto files = spanishDictionary(folders)) {
            loaded->forWindow = Dictionary::load(*files);
            if (loaded->forWindow)
                loaded->forThread = Dictionary::load(*files);
        }
        QMetaObject::invokeMethod(
            this,
            [this, loaded] {
                m_dictionary = std::move(loaded->forWindow);
                m_suggester = std::move(loaded->forThread);
                m_state = m_dictionary && m_suggester ? State::Ready : State::Missing;
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    });
}

QString Speller::message() const
{
    if (m_state != State::Missing)
        return {};
    return tr("No Spanish dictionary is installed, so spelling is not checked; everything else works. On Debian and "
              "Ubuntu the package “hunspell-es” has it.");
}

bool Speller::knows(const QString &word) const
{
    if (!isAvailable())
        return true;
    const QString plain = spellwords::asInDictionary(word);
    return m_own.contains(plain) || m_own.contains(plain.toLower()) || m_dictionary->knows(plain);
}

void Speller::suggest(const QString &word)
{
    if (!isAvailable())
        return;
    m_pool.start([this, word, dictionary = m_suggester] {
        const QStringList words = dictionary->suggest(spellwords::asInDictionary(word));
        QMetaObject::invokeMethod(
            this, [this, word, words] { Q_EMIT suggested(word, words); }, Qt::QueuedConnection);
    });
}

QStringList Speller::ownWords() const
{
    QStringList words(m_own.begin(), m_own.end());
    std::ranges::sort(words, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return words;
}

Result<> Speller::addOwnWord(const QString &word)
{
    const QString plain = spellwords::asInDictionary(word).simplified();
    if (plain.isEmpty())
        return {};
    QSet<QString> words = m_own;
    words.insert(plain);
    return setOwnWords(words);
}

Result<> Speller::removeOwnWord(const QString &word)
{
    QSet<QString> words = m_own;
    words.remove(spellwords::asInDictionary(word).simplified());
    return setOwnWords(words);
}

void Speller::readOwnWords()
{
    constexpr qint64 most = 1 << 20;
    QFile file(m_ownFile);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QStringList lines = QString::fromUtf8(file.read(most)).split(u'\n');
    for (const QString &line : lines) {
        if (const QString word = spellwords::asInDictionary(line).simplified(); !word.isEmpty())
            m_own.insert(word);
    }
}

Result<> Speller::setOwnWords(const QSet<QString> &words)
{
    if (words == m_own)
        return {};
    QSet<QString> before = std::exchange(m_own, words);
    QDir().mkpath(QFileInfo(m_ownFile).path());
    QSaveFile file(m_ownFile);
    const QByteArray text = QString(ownWords().join(u'\n') + u'\n').toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        m_own = std::move(before);
        return Error{ErrorCode::Io,
                     tr("The dictionary of own words “%1” cannot be written.").arg(QDir::toNativeSeparators(m_ownFile)),
                     file.errorString()};
    }
    Q_EMIT changed();
    return {};
}

} // namespace gelt
