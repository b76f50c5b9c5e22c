// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/holidaysedit.h"

#include "core/domain/calendar.h"
#include "core/report/format.h"
#include "ui/committee/inputs.h"
#include "ui/style/tokens.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>

#include <algorithm>

namespace gelt {

HolidaysEdit::HolidaysEdit(QDate suggested, QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 2, this))
    , m_date(new QDateEdit(suggested, this))
    , m_name(new QLineEdit(this))
    , m_problem(committee::warningLabel(QStringLiteral("holidayProblem"), this))
    , m_remove(new QPushButton(tr("Remo&ve"), this))
{
    m_table->setObjectName(QStringLiteral("holidays"));
    m_table->setAccessibleName(tr("Local days off"));
    m_table->setHorizontalHeaderLabels({tr("Day"), tr("Name")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->setMinimumHeight(m_table->fontMetrics().lineSpacing() * 6);
    m_date->setObjectName(QStringLiteral("holidayDate"));
    m_date->setAccessibleName(tr("Day off to add"));
    m_date->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_date->setCalendarPopup(true);
    m_name->setObjectName(QStringLiteral("holidayName"));
    m_name->setPlaceholderText(tr("Name, such as the town’s festival"));
    m_name->setAccessibleName(tr("Name of the day off to add"));
    auto *addButton = new QPushButton(tr("A&dd"), this);
    addButton->setObjectName(QStringLiteral("addHoliday"));
    addButton->setAutoDefault(false);
    m_remove->setObjectName(QStringLiteral("removeHoliday"));
    m_remove->setAutoDefault(false);
    m_remove->setToolTip(tr("Remove the chosen day (Delete)"));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(style::metric::gap);
    grid->addWidget(m_date, 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(addButton, 0, 2);
    grid->addWidget(m_problem, 1, 0, 1, 3);
    grid->addWidget(m_table, 2, 0, 1, 2);
    grid->addWidget(m_remove, 2, 2, Qt::AlignTop);
    grid->setColumnStretch(1, 1);

    auto *del = new QShortcut(Qt::Key_Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, this, &HolidaysEdit::removeCurrent);
    connect(m_remove, &QPushButton::clicked, this, &HolidaysEdit::removeCurrent);
    connect(addButton, &QPushButton::clicked, this, &HolidaysEdit::add);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(m_table, &QTableWidget::cellChanged, this, [this](int row, int column) {
        if (m_filling || column != 1)
            return;
        m_days[static_cast<std::size_t>(row)].name = m_table->item(row, column)->text().trimmed();
        Q_EMIT changed();
    });
    fill();
}

void HolidaysEdit::setValue(std::vector<LocalHoliday> days)
{
    std::ranges::sort(days, {}, &LocalHoliday::date);
    m_days = std::move(days);
    fill();
}

void HolidaysEdit::add()
{
    const QDate day = m_date->date();
    const bool isNational = std::ranges::count(nationalHolidays(day.year()), day) > 0;
    const bool isThere = std::ranges::find(m_days, day, &LocalHoliday::date) != m_days.end();
    if (isNational || isThere) {
        const QString reason = isThere ? tr("%1 is in the list already.") : tr("%1 is a national holiday and counts as such already.");
        committee::say(m_problem, reason.arg(report::shortDate(day)));
        return;
    }
    committee::say(m_problem, {});
    LocalHoliday holiday;
    holiday.date = day;
    holiday.name = m_name->text().trimmed();
    m_days.insert(std::ranges::upper_bound(m_days, day, {}, &LocalHoliday::date), holiday);
    m_name->clear();
    fill();
    Q_EMIT changed();
}

void HolidaysEdit::removeCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_days.erase(m_days.begin() + row);
    fill();
    m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), 0);
    Q_EMIT changed();
}

void HolidaysEdit::fill()
{
    m_filling = true;
    m_table->setRowCount(static_cast<int>(m_days.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const LocalHoliday &holiday = m_days[static_cast<std::size_t>(row)];
        auto *day = new QTableWidgetItem(report::shortDate(holiday.date));
        day->setFlags(day->flags() & ~Qt::ItemIsEditable);
        m_table->setItem(row, 0, day);
        m_table->setItem(row, 1, new QTableWidgetItem(holiday.name));
    }
    m_table->resizeColumnToContents(0);
    m_remove->setEnabled(m_table->currentRow() >= 0);
    m_filling = false;
}

} // namespace gelt
