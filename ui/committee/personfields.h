// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "ui/committee/edits.h"

#include <QWidget>

#include <array>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace gelt::committee {

/// What a person is called and how to reach them, each text given on as its field is left. Escape takes back what was
/// typed in a field.
class PersonFields : public QWidget {
    Q_OBJECT

public:
    explicit PersonFields(QWidget *parent = nullptr);

    /// Shows @p person. A field of the same person in which somebody is typing keeps what was typed.
    void show(const Person &person, const QStringList &positions, const QStringList &units);
    void setEditable(bool editable);
    /// Why the last text was not taken; empty: it was.
    void setProblem(const QString &problem);
    /// Warns of somebody of the same name; empty: nobody.
    void setNamesake(const QString &label);
    /// Gives on what is being typed, as when the field is left.
    void commit();
    void focusName();

Q_SIGNALS:
    void edited(const gelt::Person &person, gelt::committee::PersonText text, const QString &to);
    void mergeAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field {
        PersonText text;
        QLineEdit *line;
    };

    Field addField(PersonText text, const QString &name, const QString &label, const QString &accessible);
    void leave(const Field &field);

    Person m_person;
    bool m_leaving = false;
    QFormLayout *m_form;
    std::array<Field, 6> m_fields;
    QLabel *m_problem;
    QWidget *m_namesakeRow;
    QLabel *m_namesake;
};

} // namespace gelt::committee
