// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/log/periodstab.h"

#include "ui/plan/log/emptywords.h"
#include "ui/plan/log/entrylist.h"
#include "ui/plan/log/followupdialog.h"
#include "ui/plan/log/logwords.h"
#include "ui/plan/log/misfits.h"
#include "ui/plan/log/periodmodel.h"
#include "ui/plan/log/statelegend.h"
#include "ui/plan/log/voiddialog.h"
#include "ui/style/paint.h"
#include "ui/widgets/fieldwords.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>

#include <array>

namespace gelt {
namespace {

/// Into how many columns the periods of a year go well, the widest first.
std::vector<int> columnsFor(int inAYear)
{
    static constexpr std::array<std::array<int, 7>, 5> nice{{{4, 2, 1, 1, 1, 1, 1},
                                                             {6, 3, 2, 1, 1, 1, 1},
                                                             {12, 6, 4, 3, 2, 1, 1},
                                                             {24, 12, 8, 6, 4, 2, 1},    // half months
                                                             {53, 27, 14, 9, 7, 5, 4}}}; // weeks
    for (const auto &row : nice) {
        if (inAYear <= row[0])
            return {row.begin(), row.end()};
    }
    return {inAYear, 1};
}

} // namespace

PeriodsTab::PeriodsTab(const Desk &desk, QWidget *parent)
    : ActivityTab(desk, parent)
    , m_model(new PeriodModel(this))
    , m_grid(new QTableView(this))
    , m_legend(new StateLegend(this))
    , m_misfits(new FieldWords(this))
    , m_sentence(new QLabel(this))
    , m_entries(new EntryList(this))
    , m_register(new QPushButton(style::icon(style::Glyph::FollowUp), tr("Register…"), this))
    , m_void(new QPushButton(tr("Void…"), this))
    , m_empty(new EmptyWords(this))
{
    auto *content = new QWidget(this);
    auto *stack = new QStackedLayout(content);
    auto *sides = new QSplitter(Qt::Vertical, this);
    sides->setChildrenCollapsible(false);
    sides->addWidget(gridSide());
    sides->addWidget(detailSide());
    sides->setStretchFactor(0, 3);
    sides->setStretchFactor(1, 2);
    m_periods = sides;
    stack->addWidget(m_periods);
    stack->addWidget(m_empty);
    m_empty->setObjectName(QStringLiteral("noPeriods"));
    setContent(content);

    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &PeriodsTab::showDetails);
    connect(m_grid, &QTableView::clicked, this, &PeriodsTab::act);
    connect(m_misfits, &FieldWords::acted, this, [this] { decideMisfits(this->desk(), activity(), this); });
    connect(m_entries, &EntryList::currentKeyChanged, this, &PeriodsTab::showButtons);
    connect(m_register, &QPushButton::clicked, this, &PeriodsTab::registerIt);
    connect(m_void, &QPushButton::clicked, this, &PeriodsTab::voidCurrent);
    addEnterKeys();
}

QWidget *PeriodsTab::gridSide()
{
    using namespace style;
    m_grid->setObjectName(QStringLiteral("periods"));
    m_grid->setAccessibleName(tr("Periods"));
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(new PeriodDelegate(m_grid));
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setShowGrid(false);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setTabKeyNavigation(false);
    m_grid->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_grid->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_grid->horizontalHeader()->hide();
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_grid->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_grid->verticalHeader()->setSectionsClickable(false);
    m_grid->verticalHeader()->setHighlightSections(false);
    m_grid->viewport()->installEventFilter(this);
    m_misfits->setObjectName(QStringLiteral("misfits"));

    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, metric::gap, 0, 0);
    layout->setSpacing(metric::gap);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metric::margin, 0, metric::margin, 0);
    head->setSpacing(metric::gap);
    head->addWidget(m_misfits);
    head->addWidget(m_legend);
    layout->addLayout(head);
    layout->addWidget(m_grid, 1);
    return side;
}

QWidget *PeriodsTab::detailSide()
{
    using namespace style;
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_entries->setObjectName(QStringLiteral("entries"));
    m_entries->setAccessibleName(tr("Entries of the period"));
    m_register->setObjectName(QStringLiteral("register"));
    m_void->setObjectName(QStringLiteral("void"));

    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, metric::gap);
    layout->setSpacing(metric::gap);
    layout->addWidget(hairline(Qt::Horizontal, side));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metric::margin, 0, metric::margin, 0);
    head->setSpacing(metric::gap);
    head->addWidget(m_sentence);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::gap);
    buttons->addWidget(m_register);
    buttons->addWidget(m_void);
    buttons->addStretch(1);
    head->addLayout(buttons);
    layout->addLayout(head);
    layout->addWidget(m_entries, 100);
    layout->addStretch(1); // where there are no entries
    return side;
}

void PeriodsTab::addEnterKeys()
{
    auto *action = new QAction(tr("Register…"), m_grid);
    action->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter), QKeySequence(Qt::Key_Space)});
    action->setShortcutContext(Qt::WidgetShortcut);
    m_grid->addAction(action);
    connect(action, &QAction::triggered, this, &PeriodsTab::act);
}

void PeriodsTab::showActivity(bool isAnother)
{
    const ActivityMeasure &measure = currentMeasure();
    const bool recurs = measure.inForce.reading.kind == DeadlineKind::Recurring;
    static_cast<QStackedLayout *>(m_periods->parentWidget()->layout())
        ->setCurrentWidget(measure.occurrences.empty() ? m_empty : m_periods);
    m_empty->say(recurs ? tr("No period lies between the start and the end of this activity.")
                        : tr("This activity has a single deadline; it has no periods."));
    if (isAnother)
        m_grid->setCurrentIndex({});
    const QString label = m_wanted.isEmpty() ? currentLabel() : std::exchange(m_wanted, {});
    m_model->setPeriods(measure.occurrences, session().cutOff());
    fitColumns();
    m_legend->setPeriods(measure.occurrences);
    const std::vector<Misfit> misfits = misfitsOf(session(), activity());
    m_misfits->say(misfitWords(misfits), WordsTone::Notice,
                   misfits.empty() || !session().isEditable() ? QString() : tr("Decide…"));
    m_misfits->setVisible(!misfits.empty());

    QModelIndex index = m_model->indexOf(label);
    if (!index.isValid()) { // where work is due
        for (const OccurrenceMeasure &period : measure.occurrences) {
            if (period.state == OccurrenceState::Overdue || period.state == OccurrenceState::Pending) {
                index = m_model->indexOf(period.occurrence.label);
                break;
            }
        }
    }
    if (index.isValid()) {
        m_grid->setCurrentIndex(index);
        m_grid->scrollTo(index);
    }
    showDetails();
}

void PeriodsTab::showPeriod(const QString &label)
{
    const QModelIndex index = m_model->indexOf(label);
    if (isVisible() && index.isValid()) {
        m_grid->setCurrentIndex(index);
        m_grid->scrollTo(index);
    } else {
        m_wanted = label;
    }
}

/// As many columns as find room, and in a good number.
void PeriodsTab::fitColumns()
{
    const int inAYear = m_model->mostInAYear();
    if (inAYear == 0)
        return;
    const QSize least = PeriodDelegate::leastSize(m_grid->font(), m_model->periods());
    m_grid->verticalHeader()->setDefaultSectionSize(least.height());
    const int room = m_grid->viewport()->width();
    int columns = 1;
    for (const int wanted : columnsFor(inAYear)) {
        columns = wanted;
        if (wanted * least.width() <= room)
            break;
    }
    columns = std::min(columns, inAYear);
    if (columns == m_model->columnCount())
        return;
    const QString label = currentLabel();
    m_model->setColumns(columns);
    m_grid->setCurrentIndex(m_model->indexOf(label));
}

bool PeriodsTab::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_grid->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &PeriodsTab::fitColumns, Qt::QueuedConnection); // not while it lays itself out
    return ActivityTab::eventFilter(object, event);
}

QString PeriodsTab::currentLabel() const { return m_grid->currentIndex().data(PeriodModel::LabelRole).toString(); }

void PeriodsTab::showDetails()
{
    const OccurrenceMeasure *period = m_model->at(m_grid->currentIndex());
    m_sentence->setText(period ? logwords::sentenceOf(*period, session().cutOff()) : tr("Select a period to see what was recorded of it."));
    std::vector<Entry> entries;
    if (period && hasCurrent()) {
        for (const FollowUp &entry : ofActivity(session().contents().followUps, activity())) {
            if (entry.occurrence && entry.occurrence->label == period->occurrence.label)
                entries.insert(entries.begin(), logwords::entryOf(entry, session().contents(), desk().locale));
        }
    }
    m_entries->setVisible(!entries.empty());
    m_entries->entries().setEntries(std::move(entries));
    for (const Entry &entry : m_entries->entries().entries()) {
        if (!entry.isStruck) { // what counts is what one would void
            m_entries->setCurrentKey(entry.key);
            break;
        }
    }
    showButtons();
}

const FollowUp *PeriodsTab::currentEntry() const
{
    for (const FollowUp &entry : ofActivity(session().contents().followUps, activity())) {
        if (entry.id.value == m_entries->currentKey())
            return &entry;
    }
    return nullptr;
}

void PeriodsTab::showButtons()
{
    const QString why = whyNotEditable();
    const FollowUp *entry = currentEntry();
    m_register->setEnabled(why.isEmpty() && m_model->at(m_grid->currentIndex()));
    m_register->setToolTip(why.isEmpty() ? tr("Register a follow-up of this period (Enter)") : why);
    m_void->setVisible(entry && !entry->voided);
    m_void->setEnabled(why.isEmpty());
    m_void->setToolTip(why.isEmpty() ? tr("Take the selected entry back, with a reason") : why);
}

void PeriodsTab::act()
{
    const OccurrenceMeasure *period = m_model->at(m_grid->currentIndex());
    if (period && (period->state == OccurrenceState::Pending || period->state == OccurrenceState::Overdue))
        registerIt();
}

void PeriodsTab::registerIt()
{
    if (session().isEditable() && !currentLabel().isEmpty())
        registerFollowUp(desk(), {activity()}, currentLabel(), this);
}

void PeriodsTab::voidCurrent()
{
    const FollowUp *entry = currentEntry();
    if (entry && !entry->voided && session().isEditable())
        VoidDialog(desk(), {*entry}, current().number, this).exec();
}

} // namespace gelt
