// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/deadlineedit.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;

namespace gelt {

class DateEdit;

/// Asks a person what the words of a deadline mean: its kind, its days and how often it recurs.
class ReadingDialog : public QDialog {
    Q_OBJECT

public:
    ReadingDialog(const Deadline &deadline, const DeadlineContext &context, QWidget *parent = nullptr);

    /// The same words as this person reads them. Valid while OK is enabled.
    Deadline value() const;

private:
    void fill(const DeadlineReading &reading);
    void showState();
    Result<DeadlineReading> reading() const;
    DeadlineKind kind() const;

    Deadline m_deadline;
    DeadlineContext m_context;
    QFormLayout *m_form;
    QComboBox *m_kind;
    DateEdit *m_start;
    DateEdit *m_due;
    QComboBox *m_periodicity;
    FieldWords *m_words;
    QDialogButtonBox *m_buttons;
};

} // namespace gelt
