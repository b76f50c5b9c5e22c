// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/newplan.h"
#include "ui/files/filedesk.h"

#include <QDialog>

#include <functional>

class QDateEdit;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace gelt {

class NewFileField;
class ToneLabel;

/// A new plan: whose, for which period, with the template's activities or empty, and in which file.
class NewPlanDialog : public QDialog {
    Q_OBJECT

public:
    /// Makes the file. Where that fails the dialog says why and stays.
    using Make = std::function<Result<>(const NewPlan &plan, const QString &path)>;

    NewPlanDialog(const FileDesk &desk, Make make, QWidget *parent = nullptr);

    void accept() override;

private:
    void layOut();
    QLayout *makePeriod();
    void proposeFile();
    void showState();
    QString problem() const;
    NewPlan plan() const;

    FileDesk m_desk;
    Make m_make;
    QLineEdit *m_entity;
    QLineEdit *m_department;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QRadioButton *m_template;
    QRadioButton *m_empty;
    NewFileField *m_file;
    ToneLabel *m_problem;
    QPushButton *m_ok;
};

} // namespace gelt
