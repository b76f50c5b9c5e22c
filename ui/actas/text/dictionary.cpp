// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/text/dictionary.h"

#include "core/base/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <hunspell.hxx>

#include <algorithm>
#include <array>

namespace gelt {
namespace {

/// Words of Colombian offices that the usual dictionaries do not have.
constexpr std::array<QStringView, 42> officeWords{u"quórum",
                                                  u"quórums",
                                                  u"normatividad",
                                                  u"normatividades",
                                                  u"veeduría",
                                                  u"veedurías",
                                                  u"interventoría",
                                                  u"interventorías",
                                                  u"procuraduría",
                                                  u"procuradurías",
                                                  u"presupuestal",
                                                  u"presupuestales",
                                                  u"archivística",
                                                  u"archivísticas",
                                                  u"archivístico",
                                                  u"archivísticos",
                                                  u"foliación",
                                                  u"tabulación",
                                                  u"diligenciamiento",
                                                  u"subsanación",
                                                  u"subsanaciones",
                                                  u"parametrización",
                                                  u"interoperabilidad",
                                                  u"georreferenciar",
                                                  u"georreferenciación",
                                                  u"georreferenciado",
                                                  u"georreferenciada",
                                                  u"ciberseguridad",
                                                  u"multicanal",
                                                  u"hardware",
                                                  u"veredal",
                                                  u"veredales",
                                                  u"intersectorial",
                                                  u"intersectoriales",
                                                  u"interinstitucional",
                                                  u"interinstitucionales",
                                                  u"viabilizar",
                                                  u"viabilizó",
                                                  u"viabilización",
                                                  u"empoderamiento",
                                                  u"sisbén",
                                                  u"pingüino"};

std::optional<DictionaryFiles> filesOf(const QString &folder, const QString &name)
{
    const QDir dir(folder);
    const DictionaryFiles files{dir.filePath(name + QStringLiteral(".aff")),
                                dir.filePath(name + QStringLiteral(".dic"))};
    if (QFileInfo(files.rules).isFile() && QFileInfo(files.words).isFile())
        return files;
    return std::nullopt;
}

} // namespace

std::optional<DictionaryFiles> spanishDictionary(const QStringList &folders)
{
    for (const char *name : {"es_CO", "es_ES", "es"}) {
        for (const QString &folder : folders) {
            if (const auto files = filesOf(folder, QLatin1String(name)))
                return files;
        }
    }
    for (const QString &folder : folders) {
        const QStringList others = QDir(folder).entryList({QStringLiteral("es_*.dic")}, QDir::Files, QDir::Name);
        for (const QString &other : others) {
            if (const auto files = filesOf(folder, QFileInfo(other).completeBaseName()))
                return files;
        }
    }
    return std::nullopt;
}

QStringList dictionaryFolders()
{
    QStringList folders{QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("dictionaries"))};
    const QStringList own = QStandardPaths::standardLocations(QStandardPaths::AppDataLocation);
    for (const QString &location : own)
        folders << QDir(location).filePath(QStringLiteral("dictionaries"));
    const QStringList shared = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    for (const QString &location : shared)
        folders << QDir(location).filePath(QStringLiteral("hunspell"))
                << QDir(location).filePath(QStringLiteral("myspell/dicts"));
    for (const char *variable : {"ProgramFiles", "ProgramFiles(x86)"}) {
        if (const QString programs = qEnvironmentVariable(variable); !programs.isEmpty())
            folders << QDir(programs).filePath(QStringLiteral("LibreOffice/share/extensions/dict-es"));
    }
    folders.removeDuplicates();
    return folders;
}

Dictionary::Dictionary(const DictionaryFiles &files)
    : m_hunspell(std::make_unique<Hunspell>(platform::pathForLibrary(files.rules).constData(),
                                            platform::pathForLibrary(files.words).constData()))
    , m_encode(m_hunspell->get_dict_encoding().c_str(), QStringConverter::Flag::Stateless)
    , m_decode(m_hunspell->get_dict_encoding().c_str(), QStringConverter::Flag::Stateless)
{
}

Dictionary::~Dictionary() = default;

std::unique_ptr<Dictionary> Dictionary::load(const DictionaryFiles &files)
{
    std::unique_ptr<Dictionary> dictionary(new Dictionary(files));
    if (!dictionary->m_encode.isValid() || !dictionary->m_decode.isValid())
        return nullptr;
    // Files that are damaged are read without a word; then nothing is known.
    if (!dictionary->knows(QStringLiteral("de")))
        return nullptr;
    for (const QStringView word : officeWords)
        dictionary->add(word.toString());
    return dictionary;
}

std::string Dictionary::encoded(const QString &word)
{
    const QByteArray bytes = m_encode.encode(word);
    return bytes.toStdString();
}

bool Dictionary::knows(const QString &word) { return m_hunspell->spell(encoded(word)); }

QStringList Dictionary::suggest(const QString &word)
{
    QStringList words;
    for (const std::string &suggestion : m_hunspell->suggest(encoded(word)))
        words << m_decode.decode(QByteArrayView(suggestion.data(), static_cast<qsizetype>(suggestion.size())));
    // A word in two pieces was seldom meant.
    std::ranges::stable_partition(words, [](const QString &one) { return !one.contains(u' ') && !one.contains(u'-'); });
    return words;
}

void Dictionary::add(const QString &word) { m_hunspell->add(encoded(word)); }

} // namespace gelt
