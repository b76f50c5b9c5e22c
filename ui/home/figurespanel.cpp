// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/figurespanel.h"

#include "core/report/format.h"
#include "ui/home/figurebox.h"
#include "ui/home/phasesdelegate.h"
#include "ui/home/phasesmodel.h"
#include "ui/session/session.h"
#include "ui/style/tokens.h"
#include "ui/widgets/flowlayout.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace gelt {
namespace {

using style::TextSize;
namespace metric = style::metric;

QLabel *labelOf(TextSize size, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(style::sized(QGuiApplication::font(), size));
    return label;
}

} // namespace

FiguresPanel::FiguresPanel(const Session &session, const QLocale &locale, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_locale(locale)
    , m_phases(new PhasesModel(locale, this))
    , m_title(labelOf(TextSize::Section, this))
    , m_day(labelOf(TextSize::Table, this))
    , m_table(makeTable())
    , m_note(labelOf(TextSize::Table, this))
{
    m_note->setWordWrap(true);
    m_note->setContentsMargins(metric::margin, 0, metric::margin, 0);
    auto *head = new QHBoxLayout;
    head->setSpacing(metric::gap);
    head->addWidget(m_title);
    head->addWidget(m_day, 1);
    auto *figures = new FlowLayout(metric::margin);
    for (FigureBox *&box : m_figures) {
        box = new FigureBox(this);
        figures->addWidget(box);
    }
    auto *top = new QVBoxLayout;
    top->setContentsMargins(metric::margin, metric::margin, metric::margin, metric::margin);
    top->setSpacing(metric::gap);
    top->addLayout(head);
    top->addLayout(figures);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(metric::gap);
    all->addLayout(top);
    all->addWidget(m_table);
    all->addWidget(m_note);
}

QTableView *FiguresPanel::makeTable()
{
    auto *table = new QTableView(this);
    table->setObjectName(QStringLiteral("phases"));
    table->setAccessibleName(tr("Progress and compliance by phase"));
    table->setFont(style::sized(QGuiApplication::font(), TextSize::Table));
    table->setModel(m_phases);
    table->setItemDelegate(new PhasesDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->viewport()->setCursor(Qt::PointingHandCursor);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setSectionResizeMode(PhasesModel::Name, QHeaderView::Stretch);
    const auto go = [this](const QModelIndex &index) { Q_EMIT phaseWanted(m_phases->phaseAt(index.row())); };
    connect(table, &QAbstractItemView::clicked, this, go);
    connect(table, &QAbstractItemView::activated, this, go);
    return table;
}

void FiguresPanel::layTable()
{
    QHeaderView *header = m_table->horizontalHeader();
    for (const int column : {PhasesModel::ProgressColumn, PhasesModel::ComplianceColumn})
        m_table->resizeColumnToContents(column);
    m_table->resizeRowsToContents();
    m_table->setFixedHeight(header->sizeHint().height() + m_table->verticalHeader()->length());
    m_table->setMinimumWidth(header->sectionSize(PhasesModel::ProgressColumn)
                             + header->sectionSize(PhasesModel::ComplianceColumn)
                             + m_table->fontMetrics().averageCharWidth() * 14);
}

void FiguresPanel::refresh()
{
    const bool isComplete = m_session.isComplete();
    const QString years = report::years(m_session.contents().plan.period);
    m_title->setText(tr("Plan %1").arg(years));
    m_day->setText(tr("as of %1").arg(report::shortDate(m_session.cutOff())));
    if (isComplete)
        m_phases->show(m_session.contents(), m_session.measure());
    else
        m_phases->clear();
    m_table->setVisible(m_phases->rowCount() > 0);
    m_note->setText(isComplete ? tr("The line across a bar is what was programmed by that day.")
                               : tr("Counting: the rest of the plan is still being read."));
    m_note->setVisible(!isComplete || m_phases->rowCount() > 0);
    layTable();
    showFigures();
}

void FiguresPanel::showFigures()
{
    const QString year = QString::number(m_session.cutOff().year());
    const QStringList captions{tr("Progress"), tr("Compliance"), tr("Compliance of %1").arg(year)};
    if (!m_session.isComplete()) {
        for (std::size_t i = 0; i < m_figures.size(); ++i)
            m_figures[i]->show(captions[static_cast<qsizetype>(i)], QStringLiteral("\u2026"), tr("counting"));
        return;
    }
    const PlanMeasure &measure = m_session.measure();
    const Thresholds &thresholds = m_session.contents().plan.settings.thresholds;
    m_figures[0]->show(captions[0], measure.plan.progress.toString(m_locale),
                       //: below the progress: what should be done by now
                       tr("programmed %1").arg(measure.plan.planned.toString(m_locale)));
    m_figures[1]->show(captions[1], report::complianceText(measure.plan.compliance, thresholds, m_locale),
                       measure.plan.compliance ? tr("%1 · the whole plan").arg(lightWord(measure.plan))
                                               : lightWord(measure.plan),
                       measure.plan.light);
    const YearMeasure &ofYear = measure.year;
    m_figures[2]->show(captions[2], report::complianceText(ofYear.compliance, thresholds, m_locale),
                       ofYear.compliance ? tr("%1 · this year").arg(displayName(ofYear.light))
                                         : tr("nothing programmed this year"),
                       ofYear.light);
}

void FiguresPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layTable();
}

} // namespace gelt
