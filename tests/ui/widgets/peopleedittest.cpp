// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/peopleedit.h"

#include "tests/ui/widgets/shown.h"
#include "ui/widgets/personchip.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace gelt;

namespace {

Person person(qint64 id, const QString &name, const QString &position = {}, const QString &unit = {},
              bool active = true)
{
    Person person;
    person.id = PersonId{id};
    person.name = name;
    person.position = position;
    person.unit = unit;
    person.active = active;
    return person;
}

PeopleIndex committee()
{
    return PeopleIndex({person(1, {}, QStringLiteral("Web Máster"), QStringLiteral("Sistemas")),
                        person(2, QStringLiteral("Ana Ruiz"), QStringLiteral("Secretaria de Planeación")),
                        person(3, QStringLiteral("Luz Peña"), {}, QStringLiteral("Secretaría de Gobierno")),
                        person(4, QStringLiteral("Mariana Ortiz")),
                        person(5, QStringLiteral("Pedro Viejo"), {}, {}, false)});
}

struct ShownPeople : Shown<PeopleEdit> {
    ShownPeople() { field->setPeople(committee()); }
};

ChosenPerson known(qint64 id) { return {PersonId{id}, {}}; }
ChosenPerson typed(const QString &name) { return {{}, name}; }

} // namespace

TEST_CASE("People are found by name, position and unit, without accents or case, names that begin so first",
          "[widgets][people]")
{
    const PeopleIndex people = committee();
    const auto ids = [](std::initializer_list<qint64> list) {
        std::vector<PersonId> found;
        for (const qint64 id : list)
            found.push_back({id});
        return found;
    };
    CHECK(people.find(u"ana") == ids({2, 4}));
    CHECK(people.find(u"SECRETARIA") == ids({2, 3}));
    CHECK(people.find(u"master sis") == ids({1}));
    CHECK(people.find(u"") == ids({2, 3, 4, 1})); // nobody inactive
    CHECK(people.find(u"ana", {known(2)}) == ids({4}));
    CHECK(people.find(u"pedro").empty());
    CHECK(people.named(u"luz PEÑA") == PersonId{3});
    CHECK_FALSE(people.named(u"luz pena").isStored()); // the ñ is a letter
    CHECK(people.named(u"pedro viejo") == PersonId{5});
    CHECK(people.nameOf(PersonId{1}) == QStringLiteral("Web Máster"));
    CHECK(people.detailOf(PersonId{1}) == QStringLiteral("Sistemas"));
    CHECK(people.nameOf(PersonId{9}).isEmpty());
}

TEST_CASE("A few letters and Enter choose somebody, and the next is typed at once", "[widgets][people]")
{
    const ShownPeople shown;
    QSignalSpy committed(shown.field, &Field::committed);
    shown.type(QStringLiteral("mas"));
    CHECK(shown.field->offers()
          == QStringList{QStringLiteral("Web Máster \u00B7 Sistemas"), QStringLiteral("Add “mas” to the committee")});
    shown.press(Qt::Key_Return);
    CHECK_FALSE(shown.field->isOffering());
    shown.type(QStringLiteral("ana,"));
    CHECK(shown.field->value() == People{known(1), known(2)});
    CHECK(committed.isEmpty()); // not before the field is left
    shown.press(Qt::Key_Return);
    CHECK(committed.size() == 1);
}

TEST_CASE("The offers are walked with the arrow keys and open on everybody without a letter", "[widgets][people]")
{
    const ShownPeople shown;
    shown.press(Qt::Key_Down);
    CHECK(shown.field->offers().size() == 4);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Return);
    CHECK(shown.field->value() == People{known(3)});
    shown.press(Qt::Key_Up);
    CHECK(shown.field->offers().size() == 3); // who is chosen is not offered again
    shown.press(Qt::Key_Escape);
    CHECK_FALSE(shown.field->isOffering());
    CHECK(shown.field->value() == People{known(3)}); // the first Escape only closes the list
    shown.press(Qt::Key_Escape);
    CHECK(shown.field->value().empty());
}

TEST_CASE("A click chooses somebody", "[widgets][people]")
{
    const ShownPeople shown;
    shown.type(QStringLiteral("ana"));
    auto *offers = shown.window.findChild<QListWidget *>(QStringLiteral("offers"));
    REQUIRE(offers);
    QTest::mouseClick(offers->viewport(), Qt::LeftButton, {}, offers->visualItemRect(offers->item(1)).center());
    CHECK(shown.field->value() == People{known(4)});
    CHECK(shown.field->input()->hasFocus());
}

TEST_CASE("A name that nobody has is offered to be added", "[widgets][people]")
{
    const ShownPeople shown;
    shown.type(QStringLiteral("Rosa Díaz"));
    CHECK(shown.field->offers() == QStringList{QStringLiteral("Add “Rosa Díaz” to the committee")});
    shown.press(Qt::Key_Return);
    CHECK(shown.field->value() == People{typed(QStringLiteral("Rosa Díaz"))});
    CHECK(shown.field->findChild<PersonChip *>()->text() == QStringLiteral("Rosa Díaz (new)"));
    shown.type(QStringLiteral("web master"));
    CHECK(shown.field->offers().size() == 1); // whoever has that name is not added twice
}

TEST_CASE("Half a name is neither lost nor guessed when the field is left", "[widgets][people]")
{
    const ShownPeople shown;
    QSignalSpy committed(shown.field, &Field::committed);
    shown.type(QStringLiteral("Rosa"));
    shown.leave();
    CHECK(committed.isEmpty());
    CHECK(shown.field->words() == QStringLiteral("Nobody in the committee is called “Rosa”."));
    auto *add = shown.field->findChild<QPushButton *>(QStringLiteral("act"));
    REQUIRE(add->isVisible());
    CHECK(add->text() == QStringLiteral("Add “Rosa” to the committee"));
    QTest::mouseClick(add, Qt::LeftButton);
    CHECK(committed.size() == 1);
    CHECK(shown.field->value() == People{typed(QStringLiteral("Rosa"))});

    shown.field->setValue({});
    shown.field->setFocus();
    shown.type(QStringLiteral("luz peña"));
    shown.leave(); // a whole name is who bears it
    CHECK(shown.field->value() == People{known(3)});
    CHECK(committed.size() == 2);
}

TEST_CASE("People are taken out with Backspace and with the arrow keys", "[widgets][people]")
{
    const ShownPeople shown;
    shown.field->setValue({known(1), known(2), known(3)});
    CHECK_FALSE(shown.field->isModified());
    shown.press(Qt::Key_Backspace);
    CHECK(shown.field->value() == People{known(1), known(2)});
    shown.press(Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    CHECK(shown.field->value() == People{known(2)});
    CHECK(shown.field->input()->hasFocus());
    CHECK(shown.field->isModified());
    shown.press(Qt::Key_Escape);
    CHECK(shown.field->value() == People{known(1), known(2), known(3)});
}

TEST_CASE("Who is no longer active is kept, and not offered", "[widgets][people]")
{
    const ShownPeople shown;
    shown.field->setValue({known(5)});
    auto *chip = shown.field->findChild<PersonChip *>();
    REQUIRE(chip);
    CHECK(chip->text() == QStringLiteral("Pedro Viejo"));
    CHECK(chip->toolTip().contains(QStringLiteral("No longer active")));
    shown.type(QStringLiteral("ana,"));
    CHECK(shown.field->value() == People{known(5), known(2)});
}

TEST_CASE("A pasted list becomes its people, known and new", "[widgets][people]")
{
    const ShownPeople shown;
    auto *line = qobject_cast<QLineEdit *>(shown.field->input());
    typeKeys(line, QStringLiteral("x"));
    line->selectAll();
    line->insert(QStringLiteral("ana ruiz; Rosa Díaz , web máster"));
    Q_EMIT line->textEdited(line->text());
    CHECK(shown.field->value() == People{known(2), typed(QStringLiteral("Rosa Díaz")), known(1)});
    CHECK(line->text().isEmpty());
}

TEST_CASE("A field of people for several activities says so until somebody is chosen", "[widgets][people]")
{
    const ShownPeople shown;
    shown.field->setSeveral();
    auto *line = qobject_cast<QLineEdit *>(shown.field->input());
    CHECK(line->placeholderText() == QStringLiteral("(several values)"));
    CHECK_FALSE(shown.field->isModified());
    shown.type(QStringLiteral("ana,"));
    CHECK(shown.field->isModified());
    CHECK(shown.field->value() == People{known(2)});
}
