// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/draftpreview.h"

#include "ui/files/columnspanel.h"
#include "ui/files/draftmodel.h"
#include "ui/files/findingsmodel.h"
#include "ui/files/markdelegate.h"
#include "ui/style/tokens.h"
#include "ui/widgets/columnfit.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace gelt {
namespace {

/// Widths in average characters; what is not here is as wide as its header.
int widthInChars(int part)
{
    switch (part) {
    case DraftModel::Number: return 6;
    case DraftModel::PhaseName: return 26;
    case DraftModel::Title: return 42;
    case DraftModel::Description: return 34;
    case DraftModel::DeadlineText: return 27;
    case DraftModel::Meaning: return 28;
    default: return 20;
    }
}

} // namespace

DraftPreview::DraftPreview(const QLocale &locale, QWidget *parent)
    : QTabWidget(parent)
    , m_activities(new DraftModel(locale, this))
    , m_findings(new FindingsModel(this))
    , m_activityTable(makeTable(QStringLiteral("activities"), tr("Activities that come in")))
    , m_findingTable(makeTable(QStringLiteral("findings"), tr("What there is to look at")))
    , m_nothing(new QLabel(tr("There is nothing to look at: every cell was understood."), this))
    , m_finding(new QLabel(this))
    , m_columns(new ColumnsPanel(this))
{
    setDocumentMode(true);
    m_columns->setObjectName(QStringLiteral("columns"));
    m_activityTable->setModel(m_activities);
    m_activityTable->setItemDelegate(new MarkDelegate(m_activityTable));
    m_findingTable->setModel(m_findings);
    m_findingTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_findingTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_findingTable->horizontalHeader()->setStretchLastSection(true);
    m_nothing->setContentsMargins(style::metric::margin, style::metric::gap, style::metric::margin, style::metric::gap);
    m_nothing->setWordWrap(true);
    m_finding->setObjectName(QStringLiteral("finding"));
    m_finding->setTextFormat(Qt::PlainText);
    m_finding->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_finding->setWordWrap(true);
    const int character = m_activityTable->fontMetrics().averageCharWidth();
    m_fit = new ColumnFit(m_activityTable->horizontalHeader(), {{DraftModel::Title, character * 24},
                                                                {DraftModel::Description, character * 14},
                                                                {DraftModel::PhaseName, character * 14},
                                                                {DraftModel::Responsible, character * 14}});
    layOut();
    connect(m_columns, &ColumnsPanel::chosen, this, &DraftPreview::columnsChosen);
    connect(m_findingTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DraftPreview::showFinding);
    setOutcome({});
}

QTableView *DraftPreview::makeTable(const QString &name, const QString &accessibleName)
{
    auto *table = new QTableView(this);
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setFont(style::sized(font(), style::TextSize::Table));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false); // Tab leaves the table
    table->setWordWrap(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + style::metric::gap);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

void DraftPreview::layOut()
{
    auto *below = new QWidget(this);
    auto *layout = new QVBoxLayout(below);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::metric::gap / 2);
    layout->addWidget(m_nothing);
    layout->addWidget(m_findingTable, 1);
    layout->addWidget(m_finding);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_activityTable);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({3000, 2000}); // in proportion
    splitter->setChildrenCollapsible(false);
    addTab(splitter, QString());
    addTab(m_columns, tr("Columns of the table"));
    m_activityTable->setMinimumHeight(m_activityTable->verticalHeader()->defaultSectionSize() * 4);
    m_findingTable->setMinimumHeight(m_findingTable->verticalHeader()->defaultSectionSize() * 3);
}

void DraftPreview::setOutcome(const std::shared_ptr<const ImportOutcome> &outcome)
{
    m_outcome = outcome && outcome->draft ? outcome : nullptr;
    // The draft lives in its outcome.
    const std::shared_ptr<const ImportDraft> draft = m_outcome ? std::shared_ptr<const ImportDraft>(m_outcome, &*m_outcome->draft)
                                                               : nullptr;
    m_activities->setDraft(draft);
    m_findings->setDraft(draft);
    for (int part = 0; part < DraftModel::parts; ++part)
        m_activityTable->setColumnHidden(part, !m_activities->isUsed(part) && part >= DraftModel::alwaysShown);
    fitColumns();
    const int findings = m_findings->rowCount();
    m_findingTable->setVisible(findings > 0);
    m_nothing->setVisible(m_outcome && findings == 0);
    m_finding->setVisible(findings > 0);
    setTabText(0, findings > 0 ? tr("What comes in · %n thing(s) to look at", nullptr, findings) : tr("What comes in"));
    if (findings > 0)
        m_findingTable->selectRow(0);
    showFinding();
    showColumns(outcome);
}

void DraftPreview::showColumns(const std::shared_ptr<const ImportOutcome> &outcome)
{
    const auto source = outcome ? outcome->source : nullptr;
    const bool isTable = source && source->isTable();
    setTabVisible(1, isTable);
    if (isTable && m_shownColumns != source) // the panel itself knows what a person chose in it since
        m_columns->setTable(source->table.rows, outcome->columns);
    m_shownColumns = isTable ? source : nullptr;
}

void DraftPreview::fitColumns()
{
    const int character = m_activityTable->fontMetrics().averageCharWidth();
    std::vector<int> widths;
    for (int part = 0; part < DraftModel::parts; ++part)
        widths.push_back(character * widthInChars(part));
    m_fit->setWanted(widths);
    const int findingWidths[] = {14, 17, 18, 32};
    for (int part = 0; part < FindingsModel::What; ++part)
        m_findingTable->setColumnWidth(part, character * findingWidths[part]);
}

/// Leads from a finding to the cell that it is about.
void DraftPreview::showFinding()
{
    const QModelIndex current = m_findingTable->currentIndex();
    if (!current.isValid()) {
        m_finding->clear();
        return;
    }
    m_finding->setText(current.siblingAtColumn(FindingsModel::What).data().toString());
    const Doubt *doubt = m_findings->doubt(current.row());
    const int row = doubt ? m_activities->rowOfSource(doubt->row) : -1;
    if (row >= 0)
        m_activityTable->setCurrentIndex(m_activities->index(row, DraftModel::partOf(*doubt)));
}

QString DraftPreview::summary() const
{
    if (!m_outcome)
        return {};
    const PlanContents &contents = m_outcome->draft->contents;
    const auto count = [](std::size_t size) { return static_cast<int>(size); };
    QStringList parts{tr("%n activity(ies)", nullptr, count(contents.activities.size()))};
    if (!contents.phases.empty())
        parts.append(tr("%n phase(s)", nullptr, count(contents.phases.size())));
    if (!contents.people.empty())
        parts.append(tr("%n person(s)", nullptr, count(contents.people.size())));
    if (!contents.followUps.empty())
        parts.append(tr("%n follow-up(s)", nullptr, count(contents.followUps.size())));
    if (const int unread = m_findings->unreadRows(); unread > 0)
        parts.append(tr("%n row(s) not read", nullptr, unread));
    return parts.join(QStringLiteral(" · "));
}

} // namespace gelt
