// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/committee/inputs.h"

#include <QDialog>

class QFormLayout;
class QGroupBox;
class QPushButton;

/// The dialogs of the committee: they take values and give values, and never see the file.
namespace gelt::committee {

/// A form whose OK waits until what it holds is right; the reason stands above the buttons.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    /// Whether what stands in the form may be stored, and why not.
    virtual Result<> check() const = 0;

protected:
    FormDialog(const QString &title, QWidget *parent);

    QFormLayout *form() const { return m_form; }
    /// Adds the reason and the buttons; @p accept is a verb. Call it when the form is complete.
    void finish(const QString &accept);
    void checkNow();

private:
    QFormLayout *m_form;
    QLabel *m_reason = nullptr;
    QPushButton *m_accept = nullptr;
};

/// A form that ends with a first and a last day.
class DatedDialog : public FormDialog {
    Q_OBJECT

protected:
    /// @param today is suggested where a day is unsaid.
    DatedDialog(const QString &title, QDate today, QWidget *parent) : FormDialog(title, parent), m_today(today) {}

    void addDays(QDate from, QDate to);
    QDate from() const { return m_from->value(); }
    QDate to() const { return m_to->value(); }

private:
    QDate m_today;
    OptionalDate *m_from = nullptr;
    OptionalDate *m_to = nullptr;
};

/// A position and unit that a person holds from a day on.
class AppointmentDialog : public DatedDialog {
    Q_OBJECT

public:
    AppointmentDialog(const PlanContents &contents, const Appointment &before, QDate today, QWidget *parent = nullptr);
    Appointment value() const;
    Result<> check() const override { return validate(value()); }

private:
    Appointment m_before;
    QLineEdit *m_position;
    QLineEdit *m_unit;
};

/// A seat in the committee.
class MembershipDialog : public DatedDialog {
    Q_OBJECT

public:
    MembershipDialog(const PlanContents &contents, const Membership &before, QDate today, QWidget *parent = nullptr);
    Membership value() const;
    Result<> check() const override { return validate(value()); }

private:
    Membership m_before;
    QLineEdit *m_role;
    QCheckBox *m_vote;
};

/// Who stands in for a member.
class DelegationDialog : public DatedDialog {
    Q_OBJECT

public:
    DelegationDialog(const PlanContents &contents, const Delegation &before, QDate today, QWidget *parent = nullptr);
    Delegation value() const;
    Result<> check() const override;

private:
    Delegation m_before;
    PersonBox *m_delegate;
};

/// The last day of something that began on @p from (may be unsaid).
class EndDialog : public FormDialog {
    Q_OBJECT

public:
    EndDialog(const QString &title, const QString &what, QDate from, QDate today, QWidget *parent = nullptr);
    QDate value() const;
    Result<> check() const override;

private:
    QDate m_begins;
    QDateEdit *m_day;
};

/// A new person, with a seat in the committee where they have one.
class PersonDialog : public FormDialog {
    Q_OBJECT

public:
    PersonDialog(const PlanContents &contents, QDate today, QWidget *parent = nullptr);
    Person person() const;
    std::optional<Membership> seat() const; ///< its person is not said
    Result<> check() const override;

private:
    void addSeat(QDate today);
    void warnOfNamesakes();

    const PlanContents &m_contents;
    QLineEdit *m_name;
    QLineEdit *m_position;
    QLineEdit *m_unit;
    QLabel *m_namesakes;
    QGroupBox *m_member;
    QLineEdit *m_role;
    QCheckBox *m_vote;
    OptionalDate *m_from;
};

/// With whom somebody is to be merged.
class MergeDialog : public FormDialog {
    Q_OBJECT

public:
    /// @param suggested who is chosen at first; may be nobody.
    MergeDialog(const PlanContents &contents, const Person &twice, PersonId suggested, QWidget *parent = nullptr);
    PersonId value() const { return m_kept->value(); }
    Result<> check() const override;

private:
    PersonBox *m_kept;
};

} // namespace gelt::committee
