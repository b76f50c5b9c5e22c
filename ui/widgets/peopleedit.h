// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field.h"
#include "ui/widgets/people.h"

class QLineEdit;
class QListWidget;

namespace gelt {

class FlowLayout;
class PersonChip;

/**
 * Several people, in order. Typing offers those of the plan whose name, position or unit holds the words; Enter, Tab, a
 * comma or a semicolon take the marked one. Of a name that nobody has the list offers to add it to the committee, which
 * happens when the value is written. Backspace takes the last one out, Left goes into those chosen.
 *
 * In a cell it is as large as it needs to be, whatever the cell.
 */
class PeopleEdit : public Field {
    Q_OBJECT

public:
    explicit PeopleEdit(Place place, QWidget *parent = nullptr);
    ~PeopleEdit() override;

    /// Who can be chosen.
    void setPeople(const PeopleIndex &people);
    void setValue(const People &value);
    void setSeveral(); ///< the things edited together differ
    bool isSeveral() const { return m_isSeveral; }
    /// What Escape comes back to, as LineField::setOriginal().
    void setOriginalValue(const People &value);
    const People &value() const { return m_value; }

    bool isModified() const override;
    void restore() override;
    QString problem() const override;
    void setReadOnly(bool readOnly) override;

    /// @name What is offered now, for tests and for who cannot see it
    ///@{
    bool isOffering() const;
    QStringList offers() const;
    ///@}

protected:
    void describe() override;
    void act() override;
    bool takeKey(QKeyEvent *event) override;
    void finish() override;
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showValue();
    void showPlaceholder();
    void fitCell();
    void onTyped();
    void offer(bool all);
    void stopOffering();
    bool takeMarked();
    void takeNames(const QStringList &names);
    void take(const ChosenPerson &person);
    void takeOut(std::size_t index);
    void goTo(std::size_t index, int step);
    bool moveMark(int step);
    QString pending() const;

    QWidget *m_box;
    FlowLayout *m_flow;
    QLineEdit *m_line;
    QPointer<Floater> m_list;
    QListWidget *m_offers;
    PeopleIndex m_people;
    People m_value;
    People m_original;
    std::vector<PersonChip *> m_chips;
    bool m_isSeveral = false;
    bool m_isTouched = false;
    bool m_isReadOnly = false;
};

} // namespace gelt
