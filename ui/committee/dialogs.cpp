// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/dialogs.h"

#include "core/domain/check.h"
#include "ui/committee/roll.h"
#include "ui/style/tokens.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gelt::committee {
namespace {

constexpr int fieldChars = 34; ///< the least width of a field, in characters

void widen(QWidget *field)
{
    field->setMinimumWidth(field->fontMetrics().averageCharWidth() * fieldChars);
}

} // namespace

FormDialog::FormDialog(const QString &title, QWidget *parent) : QDialog(parent), m_form(new QFormLayout)
{
    setWindowTitle(title);
    m_form->setSpacing(style::metric::gap);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(style::metric::margin);
    column->addLayout(m_form);
}

void FormDialog::finish(const QString &accept)
{
    m_reason = warningLabel(QStringLiteral("reason"), this);
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("accept"));
    m_accept->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(m_reason);
    qobject_cast<QVBoxLayout *>(layout())->addStretch();
    layout()->addWidget(buttons);
    checkNow();
}

void FormDialog::checkNow()
{
    if (!m_accept)
        return;
    const Result<> ok = check();
    m_accept->setEnabled(ok.has_value());
    say(m_reason, ok ? QString() : ok.error().message);
}

void DatedDialog::addDays(QDate from, QDate to)
{
    m_from = new OptionalDate(tr("&Since before the plan"), m_today, this);
    m_from->setObjectName(QStringLiteral("from"));
    m_from->setName(tr("First day"));
    m_from->setValue(from);
    m_to = new OptionalDate(tr("S&till"), m_today, this);
    m_to->setObjectName(QStringLiteral("to"));
    m_to->setName(tr("Last day"));
    m_to->setValue(to);
    form()->addRow(tr("F&rom:"), m_from);
    form()->addRow(tr("T&o:"), m_to);
    connect(m_from, &OptionalDate::changed, this, &DatedDialog::checkNow);
    connect(m_to, &OptionalDate::changed, this, &DatedDialog::checkNow);
}

AppointmentDialog::AppointmentDialog(const PlanContents &contents, const Appointment &before, QDate today, QWidget *parent)
    : DatedDialog(before.id.isStored() ? tr("Change the appointment") : tr("Add an appointment"), today, parent)
    , m_before(before)
    , m_position(completingLine(roll::positions(contents), this))
    , m_unit(completingLine(roll::units(contents), this))
{
    m_position->setObjectName(QStringLiteral("position"));
    m_position->setText(before.position);
    widen(m_position);
    m_unit->setObjectName(QStringLiteral("unit"));
    m_unit->setText(before.unit);
    form()->addRow(tr("&Position:"), m_position);
    form()->addRow(tr("&Unit:"), m_unit);
    addDays(before.id.isStored() ? before.from : today, before.to);
    form()->addRow(hintLabel(tr("Where it holds today, it becomes the position and unit that the lists show."), this));
    for (const QLineEdit *line : {m_position, m_unit})
        connect(line, &QLineEdit::textChanged, this, &AppointmentDialog::checkNow);
    finish(before.id.isStored() ? tr("Change") : tr("Add"));
}

Appointment AppointmentDialog::value() const
{
    Appointment value = m_before;
    value.position = m_position->text().trimmed();
    value.unit = m_unit->text().trimmed();
    value.from = from();
    value.to = to();
    return value;
}

MembershipDialog::MembershipDialog(const PlanContents &contents, const Membership &before, QDate today, QWidget *parent)
    : DatedDialog(before.id.isStored() ? tr("Change the membership") : tr("Add a membership"), today, parent)
    , m_before(before)
    , m_role(completingLine(roll::seatRoles(contents), this))
    , m_vote(new QCheckBox(tr("Has a &vote, and counts for the quórum"), this))
{
    m_role->setObjectName(QStringLiteral("role"));
    m_role->setText(before.role);
    m_role->setPlaceholderText(tr("Chair, leader, secretary …"));
    widen(m_role);
    m_vote->setObjectName(QStringLiteral("vote"));
    m_vote->setChecked(before.vote);
    form()->addRow(tr("Ro&le:"), m_role);
    form()->addRow(QString(), m_vote);
    addDays(before.id.isStored() ? before.from : today, before.to);
    connect(m_role, &QLineEdit::textChanged, this, &MembershipDialog::checkNow);
    finish(before.id.isStored() ? tr("Change") : tr("Add"));
}

Membership MembershipDialog::value() const
{
    Membership value = m_before;
    value.role = m_role->text().trimmed();
    value.vote = m_vote->isChecked();
    value.from = from();
    value.to = to();
    return value;
}

DelegationDialog::DelegationDialog(const PlanContents &contents, const Delegation &before, QDate today, QWidget *parent)
    : DatedDialog(before.id.isStored() ? tr("Change the delegation") : tr("Add a delegation"), today, parent)
    , m_before(before)
    , m_delegate(new PersonBox(contents, before.person, this))
{
    m_delegate->setObjectName(QStringLiteral("delegate"));
    m_delegate->setValue(before.delegate);
    form()->addRow(tr("Stands &in:"), m_delegate);
    addDays(before.id.isStored() ? before.from : today, before.to);
    connect(m_delegate, &QComboBox::currentTextChanged, this, &DelegationDialog::checkNow);
    finish(before.id.isStored() ? tr("Change") : tr("Add"));
}

Delegation DelegationDialog::value() const
{
    Delegation value = m_before;
    value.delegate = m_delegate->value();
    value.from = from();
    value.to = to();
    return value;
}

Result<> DelegationDialog::check() const
{
    if (!m_delegate->value().isStored())
        return check::invalid(tr("Choose who stands in: somebody of the list. Others are added to the committee first."));
    return validate(value());
}

EndDialog::EndDialog(const QString &title, const QString &what, QDate from, QDate today, QWidget *parent)
    : FormDialog(title, parent), m_begins(from), m_day(new QDateEdit(today, this))
{
    auto *label = new QLabel(what, this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    m_day->setObjectName(QStringLiteral("lastDay"));
    m_day->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_day->setCalendarPopup(true);
    form()->addRow(label);
    form()->addRow(tr("&Last day:"), m_day);
    widen(label);
    connect(m_day, &QDateEdit::dateChanged, this, &EndDialog::checkNow);
    finish(tr("End"));
}

QDate EndDialog::value() const { return m_day->date(); }

Result<> EndDialog::check() const
{
    return check::isOpenPeriod(m_begins, value()) ? Result<>() : Result<>(check::periodNeeded());
}

PersonDialog::PersonDialog(const PlanContents &contents, QDate today, QWidget *parent)
    : FormDialog(tr("Add a person"), parent)
    , m_contents(contents)
    , m_name(new QLineEdit(this))
    , m_position(completingLine(roll::positions(contents), this))
    , m_unit(completingLine(roll::units(contents), this))
    , m_namesakes(warningLabel(QStringLiteral("namesakes"), this))
{
    m_name->setObjectName(QStringLiteral("name"));
    m_position->setObjectName(QStringLiteral("position"));
    m_unit->setObjectName(QStringLiteral("unit"));
    widen(m_name);
    form()->addRow(tr("&Name:"), m_name);
    form()->addRow(m_namesakes);
    form()->addRow(tr("&Position:"), m_position);
    form()->addRow(tr("&Unit:"), m_unit);
    addSeat(today);
    for (const QLineEdit *line : {m_name, m_position, m_unit, m_role})
        connect(line, &QLineEdit::textChanged, this, &PersonDialog::checkNow);
    connect(m_name, &QLineEdit::textChanged, this, &PersonDialog::warnOfNamesakes);
    connect(m_member, &QGroupBox::toggled, this, &PersonDialog::checkNow);
    connect(m_from, &OptionalDate::changed, this, &PersonDialog::checkNow);
    finish(tr("Add"));
}

void PersonDialog::addSeat(QDate today)
{
    m_member = new QGroupBox(tr("&Member of the committee"), this);
    m_member->setObjectName(QStringLiteral("member"));
    m_member->setCheckable(true);
    m_member->setChecked(false);
    m_role = completingLine(roll::seatRoles(m_contents), m_member);
    m_role->setObjectName(QStringLiteral("role"));
    m_vote = new QCheckBox(tr("Has a &vote, and counts for the quórum"), m_member);
    m_vote->setObjectName(QStringLiteral("vote"));
    m_vote->setChecked(true);
    m_from = new OptionalDate(tr("&Since before the plan"), today, m_member);
    m_from->setName(tr("First day"));
    auto *seat = new QFormLayout(m_member);
    seat->setSpacing(style::metric::gap);
    seat->addRow(tr("Ro&le:"), m_role);
    seat->addRow(QString(), m_vote);
    seat->addRow(tr("F&rom:"), m_from);
    form()->addRow(m_member);
}

Person PersonDialog::person() const
{
    Person person;
    person.name = m_name->text().trimmed();
    person.position = m_position->text().trimmed();
    person.unit = m_unit->text().trimmed();
    return person;
}

std::optional<Membership> PersonDialog::seat() const
{
    if (!m_member->isChecked())
        return {};
    Membership seat;
    seat.role = m_role->text().trimmed();
    seat.vote = m_vote->isChecked();
    seat.from = m_from->value();
    return seat;
}

Result<> PersonDialog::check() const
{
    if (const Result<> ok = validate(person()); !ok)
        return ok;
    const std::optional<Membership> theirs = seat();
    return theirs ? validate(*theirs) : Result<>();
}

void PersonDialog::warnOfNamesakes()
{
    const auto same = roll::namesakes(m_contents, m_name->text(), {});
    const Person *first = same.empty() ? nullptr : roll::find(m_contents, same.front());
    say(m_namesakes, first ? tr("There is already somebody with this name: %1.").arg(roll::label(*first)) : QString());
}

MergeDialog::MergeDialog(const PlanContents &contents, const Person &twice, PersonId suggested, QWidget *parent)
    : FormDialog(tr("Merge with another person"), parent), m_kept(new PersonBox(contents, twice.id, this))
{
    m_kept->setObjectName(QStringLiteral("kept"));
    m_kept->setValue(suggested);
    auto *what = new QLabel(tr("“%1” is in the plan twice. Their activities, appointments, memberships and delegations "
                               "move to the person chosen here, and this entry is deleted.")
                                .arg(displayName(twice)),
                            this);
    what->setWordWrap(true);
    what->setTextFormat(Qt::PlainText);
    widen(what);
    form()->addRow(what);
    form()->addRow(tr("Merge &with:"), m_kept);
    connect(m_kept, &QComboBox::currentTextChanged, this, &MergeDialog::checkNow);
    finish(tr("Merge"));
}

Result<> MergeDialog::check() const
{
    if (!m_kept->value().isStored())
        return check::invalid(tr("Choose the person who stays: somebody of the list."));
    return {};
}

} // namespace gelt::committee
