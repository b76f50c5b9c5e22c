// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/whydialog.h"

#include "ui/style/tokens.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

namespace gelt {
namespace {

QTableWidget *partsTable(const report::Explanation &why, const QLocale &locale, QWidget *parent)
{
    auto *table = new QTableWidget(static_cast<int>(why.parts.size()), 5, parent);
    table->setObjectName(QStringLiteral("whyParts"));
    table->setHorizontalHeaderLabels({WhyDialog::tr("Activity"), WhyDialog::tr("Weight"), WhyDialog::tr("Progress"),
                                      WhyDialog::tr("Programmed"), WhyDialog::tr("Lesser of both")});
    table->setFont(style::sized(table->font(), style::TextSize::Table));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setToolTip(WhyDialog::tr("Return or a double click goes to the activity"));
    for (int row = 0; row < table->rowCount(); ++row) {
        const report::WhyPart &part = why.parts[static_cast<std::size_t>(row)];
        const auto put = [&](int column, const QString &text) {
            auto *item = new QTableWidgetItem(text);
            item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            table->setItem(row, column, item);
        };
        put(0, part.name);
        put(1, locale.toString(part.weight, 'g', 6));
        put(2, part.progress.toString(locale));
        put(3, part.planned.toString(locale));
        put(4, part.reached ? part.reached->toString(locale) : QStringLiteral("\u2014"));
        table->item(row, 0)->setToolTip(part.name);
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    return table;
}

} // namespace

WhyDialog::WhyDialog(const report::Explanation &why, const QLocale &locale, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("why"));
    setWindowTitle(tr("Where the figures come from"));
    auto *title = new QLabel(why.title, this);
    title->setFont(style::sized(font(), style::TextSize::Section));
    title->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(title);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const report::WhyLine &line : why.lines) {
        auto *text = new QLabel(line.text, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setAccessibleName(line.name);
        form->addRow(line.name, text);
    }
    layout->addLayout(form);
    if (!why.parts.empty()) {
        QTableWidget *table = partsTable(why, locale, this);
        connect(table, &QTableWidget::cellActivated, this, [this, parts = why.parts](int row) {
            m_chosen = parts[static_cast<std::size_t>(row)].activity;
            accept();
        });
        layout->addWidget(table, 1);
        if (why.moreParts > 0)
            layout->addWidget(new QLabel(tr("and %n more", nullptr, why.moreParts), this));
    } else {
        layout->addStretch();
    }
    auto *buttons = new QDialogButtonBox(this);
    connect(buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole), &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(640, why.parts.empty() ? 340 : 500);
}

} // namespace gelt
