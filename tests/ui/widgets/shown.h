// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/need.h"
#include "tests/ui/support/typing.h"
#include "ui/widgets/field.h"

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

/// A window with a field and another input to go to, as a person has it before them.
template <class T>
struct Shown {
    template <class... Args>
    explicit Shown(Args &&...args)
        : field(new T(gelt::Field::Place::Form, std::forward<Args>(args)..., &window))
        , next(new QLineEdit(&window))
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        layout->addWidget(next);
        window.resize(320, 240);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        field->setFocus();
    }

    void type(const QString &text) const { typeKeys(field->input(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(field->input(), key, modifiers);
    }
    /// Replaces what stands in the line.
    void retype(const QString &text) const
    {
        QTest::keyClick(field->input(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field->input(), Qt::Key_Delete);
        type(text);
    }
    void leave() const { next->setFocus(Qt::TabFocusReason); }

    QWidget window;
    T *field;
    QLineEdit *next;
};
