// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/newplandialog.h"

#include "core/domain/limits.h"
#include "ui/files/dialogparts.h"
#include "ui/files/newfilefield.h"
#include "ui/files/waitcursor.h"
#include "ui/style/tokens.h"
#include "ui/widgets/tonelabel.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace gelt {

NewPlanDialog::NewPlanDialog(const FileDesk &desk, Make make, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_make(std::move(make))
    , m_entity(new QLineEdit(this))
    , m_department(new QLineEdit(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_template(new QRadioButton(tr("&The GEL-T template: the phases and activities of the manual, to be adjusted"), this))
    , m_empty(new QRadioButton(tr("An em&pty plan"), this))
    , m_file(new NewFileField(desk.ask, this))
    , m_problem(new ToneLabel(ToneLabel::Tone::Quiet, this))
    , m_ok(new QPushButton(tr("&Make the plan"), this))
{
    const Period period = governmentPeriod(desk.clock.today());
    m_from->setDate(period.first);
    m_to->setDate(period.last);
    m_template->setChecked(true);
    layOut();
    for (QLineEdit *line : {m_entity, m_department})
        connect(line, &QLineEdit::textChanged, this, &NewPlanDialog::showState);
    for (QDateEdit *day : {m_from, m_to})
        connect(day, &QDateEdit::dateChanged, this, [this] {
            proposeFile();
            showState();
        });
    connect(m_file, &NewFileField::changed, this, &NewPlanDialog::showState);
    proposeFile();
    showState();
}

void NewPlanDialog::layOut()
{
    setWindowTitle(tr("New plan"));
    const std::pair<QWidget *, const char *> names[] = {{m_entity, "entity"}, {m_department, "department"}, {m_from, "from"},
                                                        {m_to, "to"},         {m_template, "template"},     {m_empty, "empty"},
                                                        {m_problem, "problem"}, {m_ok, "make"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1StringView(name));
    for (QLineEdit *line : {m_entity, m_department})
        line->setMaxLength(static_cast<int>(limits::nameChars));
    m_entity->setPlaceholderText(tr("Municipality of …"));
    m_department->setPlaceholderText(tr("Optional"));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(style::metric::gap);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->addRow(tr("&Entity:"), m_entity);
    form->addRow(tr("&Department:"), m_department);
    QLayout *period = makePeriod();
    form->addRow(tr("Pe&riod:"), period);
    qobject_cast<QLabel *>(form->labelForField(period))->setBuddy(m_from);
    form->addRow(tr("Begin with:"), m_template);
    form->addRow(QString(), m_empty);
    form->addRow(tr("&File:"), m_file);
    QBoxLayout *buttons = dialogButtons(this, m_ok, tr("Cancel"));
    buttons->insertWidget(0, m_problem, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(style::metric::group);
    layout->addLayout(form);
    layout->addLayout(buttons);
    resize(std::max(sizeHint().width(), fontMetrics().averageCharWidth() * 90), sizeHint().height());
}

QLayout *NewPlanDialog::makePeriod()
{
    for (QDateEdit *day : {m_from, m_to}) {
        day->setCalendarPopup(true);
        day->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
        day->setDateRange(QDate(limits::firstYear, 1, 1), QDate(limits::lastYear, 12, 31));
    }
    m_from->setAccessibleName(tr("First day of the plan"));
    m_to->setAccessibleName(tr("Last day of the plan"));
    auto *period = new QHBoxLayout;
    period->setSpacing(style::metric::gap);
    //: between two days of a period
    auto *until = new QLabel(tr("to"), this);
    period->addWidget(m_from);
    period->addWidget(until);
    period->addWidget(m_to);
    period->addStretch();
    return period;
}

NewPlan NewPlanDialog::plan() const
{
    return {m_entity->text().trimmed(), m_department->text().trimmed(), {m_from->date(), m_to->date()}, m_empty->isChecked()};
}

void NewPlanDialog::proposeFile()
{
    const Period period = plan().period;
    if (period.isValid())
        m_file->propose(freeName(m_desk.documentsFolder(), asFileName(newPlanName(period))));
}

/// Why no plan can be made of what stands here; the file says its own problem.
QString NewPlanDialog::problem() const
{
    const NewPlan wanted = plan();
    if (!wanted.period.isValid())
        return tr("The plan's last day comes before its first.");
    if (wanted.entity.isEmpty())
        return tr("Write whose plan it is: it stands on every document.");
    return {};
}

void NewPlanDialog::showState()
{
    const NewPlan wanted = plan();
    const QString text = problem();
    // That something is still missing is no mistake.
    m_problem->setTone(wanted.period.isValid() ? ToneLabel::Tone::Quiet : ToneLabel::Tone::Problem);
    m_problem->setText(text);
    m_ok->setEnabled(text.isEmpty() && m_file->value());
}

void NewPlanDialog::accept()
{
    if (!m_ok->isEnabled())
        return;
    Result<> made;
    {
        const WaitCursor wait;
        made = m_make(plan(), *m_file->value());
    }
    if (made)
        return QDialog::accept();
    m_problem->setTone(ToneLabel::Tone::Problem);
    m_problem->setText(made.error().message);
}

} // namespace gelt
