// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/people.h"

#include <QAbstractButton>

namespace gelt {

/// Somebody chosen, as a word with a frame and a cross that takes it out again.
class PersonChip : public QAbstractButton {
    Q_OBJECT

public:
    PersonChip(const ChosenPerson &person, const PeopleIndex &people, QWidget *parent = nullptr);

    const ChosenPerson &person() const { return m_person; }
    void setReadOnly(bool readOnly);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeWanted();
    void leaveWanted(int step); ///< by the keyboard: -1 to the one before, 1 to the next, 0 back to typing

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect crossRect() const;

    ChosenPerson m_person;
    bool m_isActive = true;
    bool m_isReadOnly = false;
};

} // namespace gelt
