// SPDX-License-Identifier: GPL-3.0-or-later
// The window of the person's own words.
#include "tests/support/need.h"
#include "tests/ui/actas/text/written.h"
#include "ui/actas/text/ownwordsdialog.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace gelt;
using written::SmallDictionary;
using written::utf8;
using written::waitFor;

namespace {

struct Window {
    explicit Window(const QString &ownWords = {})
        : speller({dictionary.folder()}, ownWords.isEmpty() ? dictionary.ownWords() : ownWords), dialog(speller)
    {
        dialog.show();
        QApplication::setActiveWindow(&dialog);
    }
    template <class Widget>
    Widget &part(const char *name)
    {
        auto *found = dialog.findChild<Widget *>(QLatin1StringView(name));
        INFO(name);
        REQUIRE(found);
        return *found;
    }
    QStringList shown()
    {
        QStringList words;
        auto &list = part<QListWidget>("words");
        for (int row = 0; row < list.count(); ++row)
            words.append(list.item(row)->text());
        return words;
    }
    void key(QWidget &to, Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&to, key, with); }

    SmallDictionary dictionary;
    Speller speller;
    OwnWordsDialog dialog;
};

} // namespace

TEST_CASE("Own words are seen in order, found whatever the accents, and added with Enter", "[spelling]")
{
    Window window;
    for (const char *word : {"Tunja", "Chíquiza", "Ráquira"})
        need(window.speller.addOwnWord(utf8(word)));
    CHECK(window.shown() == QStringList{utf8("Chíquiza"), utf8("Ráquira"), utf8("Tunja")});

    auto &line = window.part<QLineEdit>("word");
    QTest::keyClicks(&line, QStringLiteral("raq"));
    CHECK(window.shown() == QStringList{utf8("Ráquira")});
    line.clear();
    QTest::keyClicks(&line, QStringLiteral("empalme"));
    CHECK(window.shown().isEmpty());
    window.key(line, Qt::Key_Return);
    CHECK(window.dialog.isVisible());
    CHECK(window.speller.ownWords().contains(QStringLiteral("empalme")));
    CHECK(window.shown().size() == 4);
    CHECK(line.text().isEmpty());

    QTest::keyClicks(&line, QStringLiteral("Tunja"));
    CHECK_FALSE(window.part<QPushButton>("add").isEnabled()); // it is there
    line.clear();
    QTest::keyClicks(&line, QStringLiteral("dos palabras"));
    CHECK_FALSE(window.part<QPushButton>("add").isEnabled());
}

TEST_CASE("Own words are taken out and put back, in the file too", "[spelling]")
{
    Window window;
    for (const char *word : {"uno", "dos", "tres"})
        need(window.speller.addOwnWord(utf8(word)));
    auto &list = window.part<QListWidget>("words");
    CHECK_FALSE(window.part<QPushButton>("undo").isEnabled());
    window.key(window.part<QLineEdit>("word"), Qt::Key_Down);
    CHECK(list.hasFocus());
    list.setCurrentRow(0);
    window.key(list, Qt::Key_Down, Qt::ShiftModifier);
    window.key(list, Qt::Key_Delete);
    CHECK(window.shown() == QStringList{utf8("uno")});
    CHECK(Speller({}, window.dictionary.ownWords()).ownWords() == QStringList{utf8("uno")});

    QTest::mouseClick(&window.part<QPushButton>("remove"), Qt::LeftButton);
    CHECK(window.shown().isEmpty());
    CHECK(window.speller.ownWords().isEmpty());

    window.key(list, Qt::Key_Z, Qt::ControlModifier);
    CHECK(window.shown() == QStringList{utf8("uno")});
    QTest::mouseClick(&window.part<QPushButton>("undo"), Qt::LeftButton);
    CHECK(window.shown() == QStringList{utf8("dos"), utf8("tres"), utf8("uno")});
    CHECK(list.selectedItems().size() == 2);
    CHECK(Speller({}, window.dictionary.ownWords()).ownWords().size() == 3);
    CHECK_FALSE(window.part<QPushButton>("undo").isEnabled());
}

TEST_CASE("The window of own words says what cannot be written and why nothing is checked", "[spelling]")
{
    const SmallDictionary file;
    file.write("blocked", "");
    {
        Window window(QDir(file.folder()).filePath(utf8("blocked/words.txt")));
        QTest::keyClicks(&window.part<QLineEdit>("word"), QStringLiteral("empalme"));
        window.key(window.part<QLineEdit>("word"), Qt::Key_Return);
        CHECK(window.shown().isEmpty());
        CHECK(window.part<QLineEdit>("word").text() == QStringLiteral("empalme"));
        bool said = false;
        for (const QLabel *label : window.dialog.findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().contains(QStringLiteral("cannot be written")));
        CHECK(said);
    }
    Speller without({utf8("/nowhere")}, QDir(file.folder()).filePath(utf8("own.txt")));
    waitFor(without);
    const OwnWordsDialog dialog(without);
    CHECK(dialog.findChild<QWidget *>(QStringLiteral("missing")));
}
