// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"

#include <QComboBox>
#include <QDate>

#include <optional>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;

/// Small inputs that the dialogs of the committee share.
namespace gelt::committee {

/// A day that may be unsaid: a date and a box that says what its absence means ("Still in force").
class OptionalDate : public QWidget {
    Q_OBJECT

public:
    /// @param suggested where the box is cleared for the first time.
    OptionalDate(const QString &absence, QDate suggested, QWidget *parent = nullptr);

    QDate value() const; ///< invalid: unsaid
    void setValue(QDate day);
    /// For accessible names.
    void setName(const QString &name);

Q_SIGNALS:
    void changed();

private:
    QDateEdit *m_day;
    QCheckBox *m_absent;
};

/// One of the active people, found by typing any part of the name or position.
class PersonBox : public QComboBox {
    Q_OBJECT

public:
    /// @param except who is not offered.
    PersonBox(const PlanContents &contents, PersonId except, QWidget *parent = nullptr);

    /// Not stored where what is written is nobody of the list.
    PersonId value() const;
    void setValue(PersonId id); ///< who is offered, or nobody

private:
    std::vector<PersonId> m_people;
};

/// A field that completes with what was written before, by any part, whatever the case.
QLineEdit *completingLine(const QStringList &known, QWidget *parent);
/// A wrapped label in the colour of warnings; hidden while it says nothing.
QLabel *warningLabel(const QString &objectName, QWidget *parent);
/// A wrapped label for explanations.
QLabel *hintLabel(const QString &text, QWidget *parent);
/// Shows @p text, or hides the label where it is empty.
void say(QLabel *label, const QString &text);

} // namespace gelt::committee
