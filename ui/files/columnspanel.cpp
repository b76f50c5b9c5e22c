// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/columnspanel.h"

#include "core/base/text.h"
#include "ui/style/tokens.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace gelt {
namespace {

constexpr std::size_t sampledRows = 200;
constexpr qsizetype sampleChars = 90;

/// What a person can say of a column, in the order of the list; before them stands "left out".
constexpr std::array choices{
    Column::Number,    Column::Phase,      Column::Title,   Column::ShortName, Column::Description, Column::Responsible,
    Column::Supporting, Column::Target,    Column::Indicator, Column::Evidence, Column::Weight,     Column::Budget,
    Column::Executed,  Column::Deadline,   Column::Start,   Column::Due,       Column::Periodicity, Column::Progress,
    Column::Notes};

int indexOf(std::optional<Column> column)
{
    if (!column)
        return 0;
    const auto found = std::ranges::find(choices, *column);
    return found == choices.end() ? 0 : static_cast<int>(found - choices.begin()) + 1;
}

/// A few different values of a column.
QString sampleOf(std::span<const TableRow> rows, const ColumnChoice &choice, std::size_t column)
{
    QStringList values;
    const std::size_t first = choice.header ? *choice.header + 1 : 0;
    for (std::size_t i = first; i < rows.size() && i < first + sampledRows && values.size() < 3; ++i) {
        const QString value = excerpt(rows[i].cell(column), sampleChars / 3);
        if (!value.isEmpty() && !values.contains(value))
            values.append(value);
    }
    return values.join(QStringLiteral(" · "));
}

} // namespace

ColumnsPanel::ColumnsPanel(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("What the columns are"));
}

void ColumnsPanel::setTable(std::span<const TableRow> rows, const ColumnChoice &choice)
{
    m_choice = choice;
    if (choice.header)
        m_headerRow = choice.header;
    m_boxes.clear();
    m_page = new QWidget;
    m_grid = new QGridLayout(m_page);
    m_grid->setContentsMargins(style::metric::margin, style::metric::gap, style::metric::margin, style::metric::gap);
    m_grid->setHorizontalSpacing(style::metric::margin);
    m_grid->setVerticalSpacing(style::metric::gap / 2);
    m_grid->setColumnStretch(1, 1);

    auto *help = new QLabel(tr("If a column was taken for something else, say here what it is; the plan is read again."), m_page);
    help->setWordWrap(true);
    m_grid->addWidget(help, 0, 0, 1, 3);
    m_header = new QCheckBox(m_page);
    m_header->setObjectName(QStringLiteral("headerRow"));
    const std::size_t headerRow = m_headerRow.value_or(0);
    m_header->setText(tr("&Row %1 holds the names of the columns")
                          .arg(headerRow < rows.size() ? rows[headerRow].number : 1));
    m_header->setChecked(choice.header.has_value());
    connect(m_header, &QCheckBox::toggled, this, &ColumnsPanel::onHeaderToggled);
    m_grid->addWidget(m_header, 1, 0, 1, 3);

    const std::vector<QString> names = columnNames(rows, choice);
    for (std::size_t i = 0; i < std::min(most, names.size()); ++i)
        addRow(static_cast<int>(i), rows, names[i]);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    setWidget(m_page); // deletes the page before
}

void ColumnsPanel::addRow(int row, std::span<const TableRow> rows, const QString &name)
{
    const auto column = static_cast<std::size_t>(row);
    const QString shown = name.isEmpty() ? tr("Column %1").arg(row + 1) : excerpt(name, 40);
    auto *label = new QLabel(shown, m_page);
    label->setTextFormat(Qt::PlainText);
    auto *sample = new ToneLabel(ToneLabel::Tone::Quiet, m_page);
    sample->setText(sampleOf(rows, m_choice, column));
    auto *box = new QComboBox(m_page);
    box->setObjectName(QStringLiteral("column%1").arg(row));
    box->setAccessibleName(tr("What “%1” is").arg(shown));
    box->addItem(tr("(left out)"));
    for (const Column choice : choices)
        box->addItem(displayName(choice));
    box->setCurrentIndex(indexOf(column < m_choice.columns.size() ? m_choice.columns[column] : std::nullopt));
    label->setBuddy(box);
    connect(box, &QComboBox::activated, this, [this, column](int index) { onChosen(column, index); });
    m_boxes.push_back(box);
    m_grid->addWidget(label, row + 2, 0, Qt::AlignVCenter);
    m_grid->addWidget(sample, row + 2, 1);
    m_grid->addWidget(box, row + 2, 2, Qt::AlignVCenter);
}

/// A thing stands in one column only: choosing it here leaves the other one out.
void ColumnsPanel::onChosen(std::size_t column, int index)
{
    if (m_choice.columns.size() <= column)
        m_choice.columns.resize(column + 1);
    const auto wanted = index > 0 ? std::optional(choices[static_cast<std::size_t>(index) - 1]) : std::nullopt;
    if (m_choice.columns[column] == wanted)
        return;
    for (std::size_t i = 0; wanted && i < m_choice.columns.size(); ++i) {
        if (m_choice.columns[i] == wanted) {
            m_choice.columns[i].reset();
            if (i < m_boxes.size())
                m_boxes[i]->setCurrentIndex(0);
        }
    }
    m_choice.columns[column] = wanted;
    Q_EMIT chosen(m_choice);
}

void ColumnsPanel::onHeaderToggled(bool isHeader)
{
    m_choice.header = isHeader ? std::optional(m_headerRow.value_or(0)) : std::nullopt;
    Q_EMIT chosen(m_choice);
}

} // namespace gelt
