// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/need.h"
#include "tests/ui/support/typing.h"
#include "ui/actas/text/actatextedit.h"
#include "ui/actas/text/ignoredwords.h"
#include "ui/actas/text/speller.h"

#include <QAction>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

namespace written {

inline QString utf8(const char *text) { return QString::fromUtf8(text); }

/// A folder with a Spanish dictionary of a few words and a place for own words.
class SmallDictionary {
public:
    SmallDictionary()
    {
        write("es_CO.aff", "SET UTF-8\nTRY aeiounrstlcdmpbgvhzfáéíóúñ\n");
        write("es_CO.dic", "18\nde\nla\nel\nque\nse\ncomité\naprobó\naprueba\nplan\nacta\npublicar\ninforme\ninformó\n"
                           "informa\nsesión\ndirectorio\nsiendo\nlectura\n");
    }
    QString folder() const { return m_dir.path(); }
    QString ownWords() const { return m_dir.filePath(QStringLiteral("conf/own-words.txt")); }
    void write(const char *name, const char *text) const
    {
        QFile file(m_dir.filePath(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private:
    QTemporaryDir m_dir;
};

inline void waitFor(const gelt::Speller &speller)
{
    REQUIRE(QTest::qWaitFor([&] { return speller.state() != gelt::Speller::State::Loading; }));
}

/// A field that counts what its document asks to be loaded.
class WatchedEdit : public gelt::ActaTextEdit {
public:
    using ActaTextEdit::ActaTextEdit;
    int loads = 0;

protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        ++loads;
        return ActaTextEdit::loadResource(type, name);
    }
};

/// A window with the field as a person has it before them.
struct Written {
    Written()
        : speller({dictionary.folder()}, dictionary.ownWords())
        , edit(new WatchedEdit(speller, ignored, &window))
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(edit);
        window.resize(480, 320);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        edit->setFocus();
        waitFor(speller);
    }

    void type(const QString &text) const { typeKeys(edit, text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(edit, key, modifiers); }
    void set(const char *markup) const { edit->setMarkup(utf8(markup)); }
    /// Selects the first place where the words stand, as with the mouse.
    void select(const char *words) const
    {
        const QTextCursor found = edit->document()->find(utf8(words));
        REQUIRE_FALSE(found.isNull());
        edit->setTextCursor(found);
    }
    /// Puts the cursor behind the words.
    void goBehind(const char *words) const
    {
        select(words);
        QTextCursor cursor = edit->textCursor();
        cursor.clearSelection();
        edit->setTextCursor(cursor);
    }

    SmallDictionary dictionary;
    gelt::Speller speller;
    gelt::IgnoredWords ignored;
    QWidget window;
    WatchedEdit *edit;
};

} // namespace written
