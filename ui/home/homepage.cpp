// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homepage.h"

#include "core/base/text.h"
#include "ui/home/agendaview.h"
#include "ui/home/figurespanel.h"
#include "ui/home/homesettings.h"
#include "ui/home/meetingspanel.h"
#include "ui/session/session.h"
#include "ui/style/paint.h"

#include <QAction>
#include <QActionGroup>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHideEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>

namespace gelt {
namespace {

namespace metric = style::metric;

constexpr QSize firstSizes(684, 430); ///< width of the list and of the figures beside it

/// A word at the end of a row that is not there where it would be cut.
class Hint : public QLabel {
public:
    Hint(const QString &text, QWidget *parent)
        : QLabel(text, parent)
    {
        setFont(style::sized(QGuiApplication::font(), style::TextSize::Table));
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (QLabel::sizeHint().width() <= width())
            QLabel::paintEvent(event);
    }
};

QPushButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(action->icon(), action->text(), parent);
    button->setToolTip(action->toolTip());
    const int side = style::signSize(button->fontMetrics());
    button->setIconSize({side, side});
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [action, button] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    });
    return button;
}

} // namespace

HomePage::HomePage(const Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_model(new AgendaModel(desk.session, desk.locale, this))
    , m_view(new AgendaView(*m_model, this))
    , m_figures(new FiguresPanel(desk.session, desk.locale, this))
    , m_meetings(new MeetingsPanel(desk.session, desk.locale, this))
    , m_side(new QScrollArea(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_view->setObjectName(QStringLiteral("agenda"));
    m_view->setAccessibleName(tr("What falls due and who owes it"));
    makeActions();
    auto *side = new QWidget(m_side);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins({});
    sideLayout->setSpacing(0);
    sideLayout->addWidget(m_figures);
    sideLayout->addWidget(m_meetings);
    sideLayout->addStretch(1);
    m_side->setWidget(side);
    m_side->setWidgetResizable(true);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->viewport()->setAutoFillBackground(false);
    side->setAutoFillBackground(false);
    connect(m_meetings, &MeetingsPanel::goTo, this, &Page::goTo);
    m_side->setFocusPolicy(Qt::NoFocus);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({firstSizes.width(), firstSizes.height()});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_splitter);
    setFocusProxy(m_view);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    restore();

    connect(m_view, &QTreeView::activated, this, &HomePage::goToChosen);
    connect(m_view, &AgendaView::foldedChanged, this, &HomePage::remember);
    connect(m_view, &AgendaView::chosenChanged, this, &HomePage::showChosen);
    connect(m_figures, &FiguresPanel::phaseWanted, this, [this](PhaseId phase) {
        Place place;
        place.phase = phase;
        Q_EMIT goTo(place);
    });
    connect(&session(), &Session::changed, this, &HomePage::refresh);
}

void HomePage::makeActions()
{
    const auto action = [this](const QString &text, const QIcon &icon, auto &&act) {
        auto *made = new QAction(icon, text, this);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QAction::triggered, this, act);
        addAction(made);
        return made;
    };
    m_followUp = action(tr("Report follow-up"), style::icon(style::Glyph::FollowUp), &HomePage::registerFollowUp);
    m_followUp->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_go = action(tr("Go to the activity"), style::icon(style::Glyph::GoTo), &HomePage::goToChosen);
    m_byDate = action(tr("By date"), {}, [this] { setArrangement(Arrangement::ByDate); });
    m_byResponsible = action(tr("By responsible"), {}, [this] { setArrangement(Arrangement::ByResponsible); });
    m_foldAll = action(tr("Fold all groups"), {}, [this] { m_view->foldAll(true); });
    m_unfoldAll = action(tr("Unfold all groups"), {}, [this] { m_view->foldAll(false); });
    m_copy = action(tr("Copy"), style::icon(style::Glyph::Copy), &HomePage::copy);
    auto *arrangement = new QActionGroup(this);
    for (QAction *one : {m_byDate, m_byResponsible}) {
        one->setCheckable(true);
        arrangement->addAction(one);
    }
    m_byDate->setToolTip(tr("Overdue first, then by the day they fall due"));
    m_byResponsible->setToolTip(tr("What each person owes"));
    m_view->addActions({m_followUp, m_go, m_copy, m_foldAll, m_unfoldAll});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QWidget *HomePage::makeList()
{
    auto *list = new QFrame(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_notice = new QLabel(list);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setWordWrap(true);
    m_notice->setMargin(metric::gap);
    m_notice->setIndent(metric::gap);
    m_empty = makeEmpty();
    m_foot = makeFoot();
    column->addWidget(makeHead());
    column->addWidget(style::hairline(Qt::Horizontal, list));
    column->addWidget(m_notice);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_foot);
    return list;
}

QWidget *HomePage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metric::margin, metric::gap, metric::margin, metric::gap);
    row->setSpacing(metric::gap);
    auto *title = new QLabel(m_view->accessibleName(), head);
    title->setFont(style::sized(QGuiApplication::font(), style::TextSize::Title));
    title->setBuddy(m_view);
    row->addWidget(title);
    row->addStretch(1);
    for (QAction *action : {m_byDate, m_byResponsible}) {
        auto *button = new QToolButton(head);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumHeight(metric::control);
        row->addWidget(button);
    }
    return head;
}

QWidget *HomePage::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(style::hairline(Qt::Horizontal, foot));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metric::margin, metric::gap, metric::margin, metric::gap);
    row->setSpacing(metric::gap);
    m_followUpButton = buttonFor(m_followUp, foot);
    m_followUpButton->setProperty("primary", true);
    m_goButton = buttonFor(m_go, foot);
    auto *hint = new Hint(tr("Enter opens the chosen line"), foot);
    row->addWidget(m_followUpButton);
    row->addWidget(m_goButton);
    row->addWidget(hint, 1);
    column->addLayout(row);
    return foot;
}

QWidget *HomePage::makeEmpty()
{
    auto *empty = new QWidget(this);
    auto *column = new QVBoxLayout(empty);
    column->setSpacing(metric::margin);
    m_openPlan = new QPushButton(style::icon(style::Glyph::Plan), tr("Open the action plan"), empty);
    connect(m_openPlan, &QPushButton::clicked, this, [this] { Q_EMIT goTo(Place{}); });
    column->addStretch(1);
    column->addWidget(new QLabel(tr("The plan has no activities yet."), empty), 0, Qt::AlignHCenter);
    column->addWidget(m_openPlan, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return empty;
}

void HomePage::restore()
{
    const Settings &settings = desk().settings;
    const bool byResponsible = settings.get(setting::homeByResponsible);
    (byResponsible ? m_byResponsible : m_byDate)->setChecked(true);
    m_model->arrange(byResponsible ? Arrangement::ByResponsible : Arrangement::ByDate);
    const QStringList folded = settings.get(setting::homeFolded);
    m_view->setFolded({folded.begin(), folded.end()});
    m_splitter->restoreState(settings.get(setting::homeSplitter));
    m_side->setVisible(settings.get(setting::homeFigures));
}

void HomePage::remember()
{
    Settings &settings = desk().settings;
    settings.set(setting::homeByResponsible, m_model->arrangement() == Arrangement::ByResponsible);
    QStringList folded(m_view->folded().values());
    folded.sort();
    settings.set(setting::homeFolded, folded);
    settings.set(setting::homeSplitter, m_splitter->saveState());
    settings.set(setting::homeFigures, !m_side->isHidden());
}

QList<QAction *> HomePage::menuActions()
{
    return {m_followUp, m_go, nullptr, m_byDate, m_byResponsible, nullptr, m_foldAll, m_unfoldAll};
}

QString HomePage::statusText() const
{
    const Agenda &agenda = m_model->agenda();
    const QString overdue = tr("%n overdue", nullptr, agenda.of(DueGroup::Overdue).lines);
    return overdue + QStringLiteral(" \u00B7 ") + tr("%n due soon", nullptr, agenda.of(DueGroup::Soon).lines);
}

void HomePage::copy()
{
    const QModelIndex chosen = m_view->currentIndex().siblingAtColumn(0);
    QStringList rows;
    const auto add = [&](const QModelIndex &index) {
        if (const AgendaLine *line = m_model->lineAt(index)) {
            const AgendaTexts &texts = m_model->texts();
            QStringList cells{texts.state(*line),   QString::number(line->number), texts.title(*line),
                              texts.details(*line), texts.responsible(*line),      texts.due(*line),
                              texts.distance(*line)};
            for (QString &cell : cells)
                cell = simplified(cell);
            rows.append(cells.join(u'\t'));
        }
    };
    add(chosen);
    if (AgendaModel::isGroup(chosen)) {
        for (int row = 0; row < m_model->rowCount(chosen); ++row)
            add(m_model->index(row, 0, chosen));
    }
    if (rows.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(rows.join(u'\n'));
    Q_EMIT said(tr("Copied %n row(s)", nullptr, static_cast<int>(rows.size())));
}

void HomePage::toggleSidePanel() { m_side->setVisible(m_side->isHidden()); }

void HomePage::showPlace(const Place &place)
{
    if (!m_model->isCurrent())
        refresh();
    m_view->choose(m_model->find(place.activity, place.occurrence));
}

void HomePage::refresh()
{
    if (!isVisible()) {
        m_model->clear();
        return;
    }
    const bool hasActivities = !session().contents().activities.empty();
    m_model->refresh();
    m_figures->refresh();
    m_meetings->refresh();
    m_view->setVisible(hasActivities);
    m_foot->setVisible(hasActivities);
    m_empty->setVisible(!hasActivities);
    setFocusProxy(hasActivities ? static_cast<QWidget *>(m_view) : m_openPlan);
    showNotice();
    showChosen();
    Q_EMIT statusChanged();
}

void HomePage::showNotice()
{
    const Agenda &agenda = m_model->agenda();
    const int days = session().contents().plan.settings.dueSoonDays;
    QString text;
    if (!session().isComplete())
        text = tr("Counting: these are the first activities, the rest of the plan is still being read.");
    else if (session().contents().activities.empty())
        text.clear();
    else if (agenda.lines.empty())
        text = tr("Nothing is owed: every activity is done or was taken out of the count.");
    else if (agenda.of(DueGroup::Overdue).lines == 0 && agenda.of(DueGroup::Soon).lines == 0)
        text = tr("Nothing is overdue, and nothing falls due in the next %n day(s).", nullptr, days);
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

void HomePage::showChosen()
{
    const bool hasLine = m_model->isCurrent() && m_model->lineAt(m_view->currentIndex());
    m_go->setEnabled(hasLine);
    m_copy->setEnabled(hasLine || AgendaModel::isGroup(m_view->currentIndex()));
    m_followUp->setEnabled(hasLine && session().isEditable());
    if (session().isReadOnly())
        m_followUp->setToolTip(tr("The plan is open to look at only."));
    else if (!session().isAtToday())
        m_followUp->setToolTip(tr("The plan is shown at another cut-off. Go back to today to register."));
    else
        m_followUp->setToolTip(tr("Register what was done for the chosen line (Ctrl+Enter)"));
}

void HomePage::setArrangement(Arrangement arrangement)
{
    m_model->arrange(arrangement);
    remember();
}

void HomePage::goToChosen()
{
    const Place place = m_model->placeOf(m_view->currentIndex());
    if (place.activity.isStored())
        Q_EMIT goTo(place);
}

void HomePage::registerFollowUp()
{
    const Place place = m_model->placeOf(m_view->currentIndex());
    if (place.activity.isStored() && session().isEditable())
        Q_EMIT followUpWanted(place);
}

void HomePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_view->setCompact(desk().settings.get(setting::compactRows));
    if (!m_model->isCurrent())
        refresh();
}

void HomePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (!event->spontaneous())
        m_model->clear();
}

} // namespace gelt
