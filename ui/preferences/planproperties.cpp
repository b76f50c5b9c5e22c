// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/planproperties.h"

#include "core/domain/limits.h"
#include "ui/committee/inputs.h"
#include "ui/preferences/armsedit.h"
#include "ui/preferences/holidaysedit.h"
#include "ui/style/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace gelt {
namespace {

QFormLayout *formOf(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setContentsMargins(style::metric::margin, style::metric::margin, style::metric::margin, style::metric::margin);
    form->setSpacing(style::metric::gap);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return form;
}

QScrollArea *scrolled(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    return area;
}

} // namespace

PlanProperties::PlanProperties(const Value &before, Ask &ask, const QLocale &locale, QWidget *parent)
    : QDialog(parent)
    , m_before(before)
    , m_locale(locale)
    , m_tabs(new QTabWidget(this))
    , m_arms(new ArmsEdit(ask, this))
    , m_holidays(new HolidaysEdit(before.plan.period.first, this))
{
    setObjectName(QStringLiteral("planProperties"));
    setWindowTitle(tr("Properties of the plan"));
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(scrolled(makePlan()), tr("Plan"));
    m_tabs->addTab(scrolled(makeEntity()), tr("Entity"));
    m_tabs->addTab(scrolled(makeMeasuring()), tr("Measuring"));
    m_tabs->addTab(scrolled(makeDays()), tr("Business days"));
    m_reason = committee::warningLabel(QStringLiteral("reason"), this);
    m_buttons = new QDialogButtonBox(this);
    m_accept = m_buttons->addButton(tr("Change"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("accept"));
    m_accept->setDefault(true);
    m_buttons->addButton(QDialogButtonBox::Cancel);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(style::metric::gap);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_reason);
    column->addWidget(m_buttons);
    const QFontMetrics metrics(fontMetrics());
    resize(metrics.averageCharWidth() * 84, metrics.lineSpacing() * 24);
    checkNow();
}

QLineEdit *PlanProperties::line(const QString &name, const QString &text)
{
    auto *made = new QLineEdit(text, this);
    made->setObjectName(name);
    made->setCursorPosition(0);
    connect(made, &QLineEdit::textChanged, this, &PlanProperties::checkNow);
    return made;
}

QDateEdit *PlanProperties::day(const QString &name, QDate date)
{
    auto *made = new QDateEdit(date, this);
    made->setObjectName(name);
    made->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    made->setCalendarPopup(true);
    made->setDateRange(QDate(limits::firstYear, 1, 1), QDate(limits::lastYear, 12, 31));
    connect(made, &QDateEdit::dateChanged, this, &PlanProperties::checkNow);
    return made;
}

QDoubleSpinBox *PlanProperties::percent(const QString &name, const Percent &value)
{
    auto *made = new QDoubleSpinBox(this);
    made->setObjectName(name);
    made->setLocale(m_locale);
    made->setDecimals(2); // hundredths, as the file keeps them
    made->setRange(0, 100);
    made->setSuffix(QStringLiteral("\u00A0%"));
    made->setValue(value.toDouble());
    connect(made, &QDoubleSpinBox::valueChanged, this, &PlanProperties::checkNow);
    return made;
}

QWidget *PlanProperties::makePlan()
{
    auto *page = new QWidget;
    QFormLayout *form = formOf(page);
    const Plan &plan = m_before.plan;
    m_name = line(QStringLiteral("planName"), plan.name);
    m_first = day(QStringLiteral("firstDay"), plan.period.first);
    m_last = day(QStringLiteral("lastDay"), plan.period.last);
    m_version = line(QStringLiteral("version"), plan.version);
    m_acta = line(QStringLiteral("approvingActa"), plan.approvingActa);
    m_acta->setPlaceholderText(tr("ACTA 001 of 15/06/2012"));
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&First day:"), m_first);
    form->addRow(tr("&Last day:"), m_last);
    form->addRow(committee::hintLabel(tr("Deadlines that were read keep the days they were given when they were written; "
                                         "another period does not read them again."),
                                      page));
    form->addRow(tr("&Version:"), m_version);
    form->addRow(tr("&Approved by:"), m_acta);
    return page;
}

QWidget *PlanProperties::makeEntity()
{
    auto *page = new QWidget;
    QFormLayout *form = formOf(page);
    const Entity &entity = m_before.plan.entity;
    m_entity = line(QStringLiteral("entityName"), entity.name);
    m_department = line(QStringLiteral("department"), entity.department);
    m_nit = line(QStringLiteral("nit"), entity.nit);
    m_category = new QComboBox(page);
    m_category->setObjectName(QStringLiteral("category"));
    m_category->setEditable(true);
    m_category->addItems({QString(), QStringLiteral("Especial"), QStringLiteral("1"), QStringLiteral("2"),
                          QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5"), QStringLiteral("6")});
    m_category->setCurrentText(entity.category);
    connect(m_category, &QComboBox::currentTextChanged, this, &PlanProperties::checkNow);
    m_arms->setValue(entity.arms);
    connect(m_arms, &ArmsEdit::changed, this, &PlanProperties::checkNow);
    form->addRow(tr("&Municipality:"), m_entity);
    form->addRow(tr("&Department:"), m_department);
    form->addRow(tr("N&IT:"), m_nit);
    form->addRow(tr("Cate&gory:"), m_category);
    form->addRow(tr("Coat of arms:"), m_arms);
    return page;
}

QWidget *PlanProperties::makeMeasuring()
{
    auto *page = new QWidget;
    QFormLayout *form = formOf(page);
    const PlanSettings &settings = m_before.plan.settings;
    m_green = percent(QStringLiteral("green"), settings.thresholds.green);
    m_yellow = percent(QStringLiteral("yellow"), settings.thresholds.yellow);
    m_dueSoon = new QSpinBox(page);
    m_dueSoon->setObjectName(QStringLiteral("dueSoon"));
    m_dueSoon->setRange(0, 366);
    m_dueSoon->setValue(settings.dueSoonDays);
    m_permanent = new QComboBox(page);
    m_permanent->setObjectName(QStringLiteral("permanent"));
    for (const auto &code : Codes<Periodicity>::all)
        m_permanent->addItem(displayName(code.value), static_cast<int>(code.value));
    m_permanent->setCurrentIndex(m_permanent->findData(static_cast<int>(settings.permanent)));
    form->addRow(tr("&Green from:"), m_green);
    form->addRow(tr("&Yellow from:"), m_yellow);
    form->addRow(committee::hintLabel(tr("Below both the light is red. Reports that were issued keep the thresholds of their day."), page));
    form->addRow(tr("“Due soon” begins, &days before:"), m_dueSoon);
    form->addRow(tr("“&Permanente” means:"), m_permanent);
    form->addRow(committee::hintLabel(tr("Holds for deadlines that are written from now on. Those of today keep the meaning that "
                                         "is stored with them; it is changed in each activity."),
                                      page));
    return page;
}

QWidget *PlanProperties::makeDays()
{
    auto *page = new QWidget;
    const PlanSettings &settings = m_before.plan.settings;
    m_saturday = new QCheckBox(tr("&Saturday is a business day"), page);
    m_saturday->setObjectName(QStringLiteral("saturday"));
    m_saturday->setChecked(settings.saturdayIsBusiness);
    m_move = new QCheckBox(tr("&Move deadlines on days off to the next business day"), page);
    m_move->setObjectName(QStringLiteral("move"));
    m_move->setChecked(settings.moveDeadlines);
    m_holidays->setValue(m_before.holidays);
    connect(m_holidays, &HolidaysEdit::changed, this, &PlanProperties::checkNow);
    auto *title = new QLabel(tr("Local days off, besides the national holidays"), page);
    title->setFont(style::sized(title->font(), style::TextSize::Section));
    title->setWordWrap(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(style::metric::margin, style::metric::margin, style::metric::margin, style::metric::margin);
    column->setSpacing(style::metric::gap);
    column->addWidget(m_saturday);
    column->addWidget(m_move);
    column->addWidget(committee::hintLabel(tr("Otherwise deadlines stand as written, and the next business day is only shown. "
                                              "Where they are moved, every report says so in its method."),
                                           page));
    column->addWidget(title);
    column->addWidget(m_holidays, 1);
    return page;
}

PlanProperties::Value PlanProperties::value() const
{
    Value value = m_before;
    Plan &plan = value.plan;
    plan.name = m_name->text().trimmed();
    plan.period = {m_first->date(), m_last->date()};
    plan.version = m_version->text().trimmed();
    plan.approvingActa = m_acta->text().trimmed();
    plan.entity = {m_entity->text().trimmed(), m_department->text().trimmed(), m_nit->text().trimmed(),
                   m_category->currentText().trimmed(), m_arms->value()};
    PlanSettings &settings = plan.settings;
    settings.saturdayIsBusiness = m_saturday->isChecked();
    settings.moveDeadlines = m_move->isChecked();
    settings.dueSoonDays = m_dueSoon->value();
    settings.permanent = static_cast<Periodicity>(m_permanent->currentData().toInt());
    settings.thresholds = {Percent::fromHundredths(qRound64(m_green->value() * 100)),
                           Percent::fromHundredths(qRound64(m_yellow->value() * 100))};
    value.holidays = m_holidays->value();
    return value;
}

Result<> PlanProperties::check() const
{
    const Value now = value();
    if (const Result<> ok = validate(now.plan); !ok)
        return ok;
    for (const LocalHoliday &holiday : now.holidays) {
        if (const Result<> ok = validate(holiday); !ok)
            return ok;
    }
    return {};
}

void PlanProperties::checkNow()
{
    if (!m_accept)
        return; // the pages are still being made
    const Result<> ok = check();
    m_accept->setEnabled(ok.has_value());
    committee::say(m_reason, ok ? QString() : ok.error().message);
}

void PlanProperties::setReadOnly(const QString &reason)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        qobject_cast<QScrollArea *>(m_tabs->widget(tab))->widget()->setEnabled(false);
    m_accept->hide();
    committee::say(m_reason, reason);
}

} // namespace gelt
