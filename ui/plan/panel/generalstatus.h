// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/status.h"
#include "ui/page.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;

namespace gelt {

class DateEdit;
class FieldWords;
class LineField;
class TextField;

/**
 * Asks for a status that people set: suspended, not applicable or replaced, from which day to which, and why. While it
 * holds the activity is out of the figures, which the dialog says. It closes only when the status was written.
 */
class StatusDialog : public QDialog {
    Q_OBJECT

public:
    using Keep = std::function<Result<>(const Status &)>;

    /// @param title of the window: "Status of activity 9".
    StatusDialog(const Session &session, const QString &title, Keep keep, QWidget *parent = nullptr);

    /// @return Invalid, in words, while something is missing.
    Result<Status> value() const;
    void accept() override;

private:
    void showState();
    Result<ActivityId> replacement() const;

    const Session &m_session;
    Keep m_keep;
    QFormLayout *m_form;
    QComboBox *m_kind;
    DateEdit *m_from;
    DateEdit *m_to;
    LineField *m_replacement;
    QLabel *m_replacementTitle;
    TextField *m_reason;
    FieldWords *m_words;
    QDialogButtonBox *m_buttons;
};

/// Asks for the last day of something, which may stay open. It closes only when the day was written.
class LastDayDialog : public QDialog {
    Q_OBJECT

public:
    using Keep = std::function<Result<>(QDate)>;

    LastDayDialog(const QString &title, const QString &text, QDate last, QDate today, Keep keep,
                  QWidget *parent = nullptr);

    void accept() override;

private:
    void showState();

    Keep m_keep;
    DateEdit *m_last;
    FieldWords *m_words;
    QDialogButtonBox *m_buttons;
};

} // namespace gelt
