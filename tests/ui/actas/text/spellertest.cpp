// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/actas/text/written.h"
#include "ui/actas/text/dictionary.h"

#include <QDir>

using namespace gelt;
using written::SmallDictionary;
using written::utf8;
using written::waitFor;

TEST_CASE("The dictionary of Colombia goes before that of Spain, and any Spanish one before none", "[spelling]")
{
    const SmallDictionary first;
    const SmallDictionary second;
    const QStringList folders{first.folder(), second.folder()};
    const auto words = [&] { return spanishDictionary(folders)->words; };
    CHECK(words() == QDir(first.folder()).filePath(utf8("es_CO.dic")));
    QFile::remove(QDir(first.folder()).filePath(utf8("es_CO.aff")));
    first.write("es_ES.aff", "");
    first.write("es_ES.dic", "");
    CHECK(words() == QDir(second.folder()).filePath(utf8("es_CO.dic")));
    QFile::remove(QDir(second.folder()).filePath(utf8("es_CO.dic")));
    CHECK(words() == QDir(first.folder()).filePath(utf8("es_ES.dic")));
    first.write("es_MX.aff", "");
    QFile::rename(QDir(first.folder()).filePath(utf8("es_ES.dic")), QDir(first.folder()).filePath(utf8("es_MX.dic")));
    CHECK(words() == QDir(first.folder()).filePath(utf8("es_MX.dic")));
    CHECK_FALSE(spanishDictionary({utf8("/nowhere")}));
}

TEST_CASE("Without a dictionary every word passes and the reason is said", "[spelling]")
{
    const SmallDictionary dictionary;
    Speller speller({utf8("/nowhere")}, dictionary.ownWords());
    CHECK(speller.knows(utf8("xyzzy"))); // while it is looked for
    CHECK(speller.message().isEmpty());
    waitFor(speller);
    CHECK_FALSE(speller.isAvailable());
    CHECK(speller.message().contains(utf8("hunspell-es")));
    CHECK(speller.knows(utf8("xyzzy")));
}

TEST_CASE("A damaged dictionary is none", "[spelling]")
{
    const SmallDictionary dictionary;
    dictionary.write("es_CO.dic", "\0\xFF\xFEno");
    Speller speller({dictionary.folder()}, dictionary.ownWords());
    waitFor(speller);
    CHECK(speller.state() == Speller::State::Missing);
}

TEST_CASE("Words are known, wrong ones have suggestions", "[spelling]")
{
    const SmallDictionary dictionary;
    Speller speller({dictionary.folder()}, dictionary.ownWords());
    QSignalSpy suggested(&speller, &Speller::suggested);
    waitFor(speller);
    CHECK(speller.isAvailable());
    CHECK(speller.knows(utf8("sesión")));
    CHECK(speller.knows(utf8("Sesión")));
    CHECK(speller.knows(utf8("sesio\u0301n")));
    CHECK_FALSE(speller.knows(utf8("secion")));
    speller.suggest(utf8("publicaar"));
    REQUIRE((suggested.size() == 1 || suggested.wait()));
    CHECK(suggested[0][0].toString() == utf8("publicaar"));
    CHECK(suggested[0][1].toStringList().contains(utf8("publicar")));
}

TEST_CASE("Own words are known at once and at the next start, until they are taken away", "[spelling]")
{
    const SmallDictionary dictionary;
    {
        Speller speller({dictionary.folder()}, dictionary.ownWords());
        waitFor(speller);
        QSignalSpy changed(&speller, &Speller::changed);
        need(speller.addOwnWord(utf8(" chigüiro ")));
        need(speller.addOwnWord(utf8("ábaco")));
        need(speller.addOwnWord(utf8("ábaco")));
        CHECK(changed.size() == 2);
        CHECK(speller.knows(utf8("Pingüino")));
    }
    Speller again({dictionary.folder()}, dictionary.ownWords());
    waitFor(again);
    CHECK(again.ownWords().size() == 2);
    CHECK(again.knows(utf8("chigüiro")));
    need(again.removeOwnWord(utf8("chigüiro")));
    CHECK_FALSE(again.knows(utf8("chigüiro")));
    CHECK(again.ownWords() == QStringList{utf8("ábaco")});
}

TEST_CASE("Own words that cannot be kept are said so and are not known", "[spelling]")
{
    const SmallDictionary dictionary;
    dictionary.write("file", "");
    Speller speller({dictionary.folder()}, QString(dictionary.folder() + utf8("/file/own-words.txt")));
    waitFor(speller);
    const Result<> added = speller.addOwnWord(utf8("chigüiro"));
    REQUIRE_FALSE(added);
    CHECK(added.error().code == ErrorCode::Io);
    CHECK_FALSE(speller.knows(utf8("chigüiro")));
}

TEST_CASE("A speller goes away while it reads and suggests", "[spelling]")
{
    const SmallDictionary dictionary;
    for (int i = 0; i < 20; ++i) {
        Speller speller({dictionary.folder()}, dictionary.ownWords());
        if (i % 2 == 0)
            continue;
        waitFor(speller);
        speller.suggest(utf8("publicaar"));
    }
    SUCCEED();
}

TEST_CASE("The Spanish dictionary of this computer knows the words of minutes", "[spelling]")
{
    const SmallDictionary dictionary;
    Speller speller(dictionaryFolders(), dictionary.ownWords());
    waitFor(speller);
    if (!speller.isAvailable()) {
        WARN("Skipped: no Spanish dictionary is installed (hunspell-es).");
        return;
    }
    for (const char *word :
         {"La", "quórum", "Normatividad", "secretaria", "informó", "que", "compromisos", "aprobó", "sesión", "año"}) {
        INFO(word);
        CHECK(speller.knows(utf8(word)));
    }
    CHECK_FALSE(speller.knows(utf8("publicaar")));
    QSignalSpy suggested(&speller, &Speller::suggested);
    speller.suggest(utf8("publicaar"));
    REQUIRE((suggested.size() == 1 || suggested.wait()));
    CHECK(suggested[0][1].toStringList().contains(utf8("publicar")));
}
