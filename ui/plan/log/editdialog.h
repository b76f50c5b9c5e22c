// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/page.h"

#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLayout;
class QPushButton;
class QVBoxLayout;

namespace gelt {

class FieldWords;

/**
 * A dialog that writes what is typed in it before it closes. Why it cannot be written yet stands above the buttons; where
 * the plan's file refuses it the dialog stays as it is, says why, and can try again. Closing it with something typed
 * asks first.
 */
class EditDialog : public QDialog {
    Q_OBJECT

public:
    /// @param act the label of the button that writes.
    EditDialog(const Desk &desk, const QString &title, const QString &act, QWidget *parent);

    /// What is wrong or missing, in a sentence; empty where it can be written.
    QString problemText() const;
    QPushButton *act() const;

    void accept() override;
    void reject() override;

protected:
    const Desk &desk() const { return m_desk; }
    QVBoxLayout *body() const { return m_body; } ///< scrolls where the window is too small
    QFormLayout *form() const { return m_form; } ///< within the body
    QLabel *addText(const QString &text);        ///< a paragraph above the form

    /// What is wrong or missing.
    virtual QString problem() const = 0;
    virtual Result<> write() = 0;
    virtual bool isModified() const = 0;

    /// To be called when anything in it changed.
    void showState();
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBody();
    QLayout *makeFoot();
    enum class Fit { Exactly, Grow };
    void fit(Fit how); ///< as high as what is in it needs, within bounds; once it is seen it only grows

    Desk m_desk;
    QVBoxLayout *m_body;
    QFormLayout *m_form;
    QWidget *m_content;
    QLayout *m_foot = nullptr;
    FieldWords *m_problem;
    FieldWords *m_failure;
    QDialogButtonBox *m_buttons;
    QString m_act;
};

} // namespace gelt
