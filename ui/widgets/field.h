// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fieldwords.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;

namespace gelt {

class Floater;

/**
 * Something to fill in, and below it words about what stands in it: its meaning, or why it cannot be kept. Nothing is
 * ever said in a dialog.
 *
 * In a form the words have a line of their own. In the cell of a table they float under the cell, and the keys that
 * leave a cell (Tab, Enter, Escape) and the loss of focus reach the field itself, so that any QStyledItemDelegate
 * handles it as it handles a line edit; Enter and Tab stay where there is a problem.
 *
 * What is wrong is said when somebody tries to leave with it, and from then on while they type.
 *
 * Leaving a form's field, or Enter in it (Ctrl+Enter where it has several lines), takes what was typed: committed().
 * Escape puts back what was there, and Undo is the text's only while it is changed. Whoever listens writes it and
 * answers with the new value, or with setFailure(), which keeps the text and offers to try again.
 */
class Field : public QWidget {
    Q_OBJECT

public:
    enum class Place { Form, Cell };

    explicit Field(Place place, QWidget *parent = nullptr);
    ~Field() override;

    Place place() const { return m_place; }
    /// Whether a person changed it since its value was set.
    virtual bool isModified() const = 0;
    /// Puts the value back that was set.
    virtual void restore() = 0;
    /// Why what stands in it cannot be kept, in a sentence; empty where it can.
    virtual QString problem() const { return {}; }
    virtual void setReadOnly(bool readOnly) = 0;
    /// Where Tab, a click on the label and the accessible name go.
    QWidget *input() const { return m_input; }
    void setLabel(const QString &name); ///< of the input, for who cannot see it

    /// Takes what was typed, if anything was and nothing is wrong with it.
    void commit();
    /// Says why it could not be written; the text stays. Until it is edited or set again.
    void setFailure(const QString &why);
    QString failure() const { return m_failure; }
    /// Says something to know before going on, until it is edited or set again.
    void setNotice(const QString &what);
    bool hasNotice() const { return !m_notice.isEmpty(); }
    /// What is said below it now.
    QString words() const { return m_words ? m_words->text() : QString(); }

Q_SIGNALS:
    void edited();    ///< by a person, with every key
    void committed(); ///< the value is to be written
    void restored();

protected:
    /// @param input what is typed into; it gets the focus. @param layout what it stands in; may hold buttons too.
    void setInput(QWidget *input, QHBoxLayout *layout);
    void setInputMultiline() { m_isMultiline = true; }
    /// What to say now: why it could not be written; else what is wrong with it, once somebody tried to leave with it.
    virtual void describe();
    void say(const QString &text, WordsTone tone, const QString &action = {});
    /// The button behind the words was pressed.
    virtual void act() {}
    /// A key that the field itself knows. @return whether it did.
    virtual bool takeKey(QKeyEvent *event);
    /// The focus goes elsewhere: a last chance to make something of what is typed.
    virtual void finish() {}
    /// The focus left an input of the field.
    void leaveByFocus(QEvent *event);
    /// Lets an input that is only read look like the text around it.
    static void showAsText(QWidget *input, bool on);
    void noteEdited();
    void noteSet(); ///< another value was set

    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool takeLeavingKey(QKeyEvent *event);
    bool takeEnter(QKeyEvent *event);
    bool isFine();
    bool forward(QEvent *event);
    void onActed();

    Place m_place;
    QWidget *m_input = nullptr;
    QPointer<FieldWords> m_words; ///< these two may go before the field where the window goes
    QPointer<Floater> m_floater;  ///< in a cell
    QString m_failure;
    QString m_notice;
    bool m_isMultiline = false;
    bool m_tellsProblem = false; ///< not before a first attempt: half a number is no mistake yet
    bool m_isCommitting = false;
};

} // namespace gelt
