// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/schedulepage.h"

#include "core/report/schedule.h"
#include "ui/print/preview.h"
#include "ui/schedule/schedulelegend.h"
#include "ui/settings.h"
#include "ui/style/glyphs.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace gelt {
namespace {

const Setting<int> namesWidthSetting{"schedule/namesWidth", 286};
const Setting<double> scaleSetting{"schedule/pixelsPerDay", 0}; ///< 0: all days in the width
const Setting<QString> leftDaySetting{"schedule/leftDay", {}};  ///< ISO; empty: where the cut-off is seen

/// Where in the width a day stands that was gone to: more of the past is seen than of the future.
constexpr double dayGoesTo = 0.6;

} // namespace

SchedulePage::SchedulePage(const Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_view(new ScheduleView(desk.session, desk.locale, this))
    , m_printing(desk.settings, desk.ask, desk.session.clock())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(new ScheduleLegend(this));
    setFocusProxy(m_view);
    makeUnits();
    makeActions();
    m_view->setNamesWidth(desk.settings.get(namesWidthSetting));
    if (const double scale = desk.settings.get(scaleSetting); scale > 0)
        m_view->setPixelsPerDay(scale);
    connect(m_view, &ScheduleView::activated, this, [this](ActivityId activity, const QString &occurrence) {
        Place place;
        place.page = PageId::Plan;
        place.activity = activity;
        place.occurrence = occurrence;
        Q_EMIT goTo(place);
    });
    connect(m_view, &ScheduleView::currentChanged, this, [this] {
        m_open->setEnabled(m_view->currentActivity().isStored());
        Q_EMIT statusChanged();
    });
    connect(m_view, &ScheduleView::shownChanged, this, &Page::statusChanged);
    connect(m_view, &ScheduleView::scaleChanged, this, &SchedulePage::showUnit);
    connect(&session(), &Session::changed, this, &SchedulePage::showDays);
    showUnit();
    showDays();
}

void SchedulePage::setFilterBar(QWidget *bar)
{
    m_filterBar = bar;
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, bar);
}

void SchedulePage::focusFilter()
{
    if (m_filterBar)
        m_filterBar->setFocus(Qt::ShortcutFocusReason);
}

void SchedulePage::makeUnits()
{
    m_units = new QComboBox(this);
    m_units->setObjectName(QStringLiteral("units"));
    m_units->setAccessibleName(tr("Scale of the time line"));
    m_units->setToolTip(tr("Scale of the time line (Ctrl+wheel, Ctrl++, Ctrl+−)"));
    m_units->setFocusPolicy(Qt::TabFocus);
    m_unitGroup = new QActionGroup(this);
    const auto add = [this](report::TimeUnit unit, const QString &name) {
        m_units->addItem(name, static_cast<int>(unit));
        auto *action = new QAction(name, m_unitGroup);
        action->setCheckable(true);
        action->setData(static_cast<int>(unit));
    };
    add(report::TimeUnit::Day, tr("Days"));
    add(report::TimeUnit::Week, tr("Weeks"));
    add(report::TimeUnit::Month, tr("Months"));
    add(report::TimeUnit::Quarter, tr("Quarters"));
    add(report::TimeUnit::Year, tr("Years"));
    connect(m_units, &QComboBox::activated, this,
            [this](int item) { m_view->setUnit(static_cast<report::TimeUnit>(m_units->itemData(item).toInt())); });
    connect(m_unitGroup, &QActionGroup::triggered, this,
            [this](QAction *action) { m_view->setUnit(static_cast<report::TimeUnit>(action->data().toInt())); });
    auto *list = new QWidgetAction(this);
    list->setDefaultWidget(m_units);
    list->setText(tr("Scale of the time line"));
    m_unitList = list;
}

void SchedulePage::makeActions()
{
    const auto make = [this](style::Glyph glyph, const QString &text, const QString &tip, const char *name, auto act) {
        auto *action = new QAction(style::icon(glyph), text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_zoomOut =
        make(style::Glyph::ZoomOut, tr("Zoom out"), tr("Show more time (Ctrl+−)"), "zoomOut", [this] { zoom(-1); });
    m_zoomIn =
        make(style::Glyph::ZoomIn, tr("Zoom in"), tr("Show less time, larger (Ctrl++)"), "zoomIn", [this] { zoom(1); });
    m_today = make(style::Glyph::Calendar, tr("Go to today"), tr("Scroll the time line to today"), "today",
                   [this] { goToDay(session().today()); });
    m_cutOff = make(style::Glyph::History, tr("Go to the cut-off"), tr("Scroll the time line to the cut-off date"),
                    "cutOff", [this] { goToDay(session().cutOff()); });
    m_open =
        make(style::Glyph::GoTo, tr("Open in the action plan"), tr("Go to the activity in the action plan (Enter)"),
             "open", [this] { Q_EMIT m_view->activated(m_view->currentActivity(), m_view->currentOccurrence()); });
    m_expand = make(style::Glyph::ChevronDown, tr("Expand all phases"), tr("Show the activities of all phases"),
                    "expand", [this] { m_view->collapseAll(false); });
    m_collapse = make(style::Glyph::ChevronRight, tr("Collapse all phases"), tr("Hide the activities of all phases"),
                      "collapse", [this] { m_view->collapseAll(true); });
    const int step = 40;
    m_wider = make(style::Glyph::ChevronRight, tr("Widen the names"), tr("Give the names more room (Ctrl+Shift+Right)"),
                   "wider", [this, step] { m_view->setNamesWidth(m_view->namesWidth() + step); });
    m_narrower =
        make(style::Glyph::ChevronRight, tr("Narrow the names"), tr("Give the names less room (Ctrl+Shift+Left)"),
             "narrower", [this, step] { m_view->setNamesWidth(m_view->namesWidth() - step); });
    m_wider->setIcon({});
    m_narrower->setIcon({});
    m_print = make(style::Glyph::Print, tr("Print…"), tr("Preview the schedule and print it (Ctrl+Shift+P)"), "print",
                   [this] { preview(); });
    m_open->setEnabled(false);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions({m_open, m_today, m_cutOff, m_expand, m_collapse});
}

QList<QAction *> SchedulePage::toolActions() { return {m_zoomOut, m_unitList, m_zoomIn, m_today, nullptr, m_print}; }

QList<QAction *> SchedulePage::menuActions()
{
    QList<QAction *> all{m_open, nullptr, m_zoomIn, m_zoomOut};
    all.append(m_unitGroup->actions());
    all.append({nullptr, m_today, m_cutOff, nullptr, m_expand, m_collapse, m_wider, m_narrower, nullptr, m_print});
    return all;
}

QString SchedulePage::statusText() const
{
    const auto shown = static_cast<int>(m_view->shown().places.size());
    const auto all = static_cast<int>(session().contents().activities.size());
    const QString current = m_view->currentSentence();
    if (!current.isEmpty())
        return current;
    return shown == all ? tr("%n activity(ies)", nullptr, all)
                        : tr("%1 of %n activity(ies)", nullptr, all).arg(desk().locale.toString(shown));
}

bool SchedulePage::leave()
{
    if (m_view->currentOccurrence().isEmpty())
        return false;
    m_view->setCurrentRow(m_view->currentRow());
    return true;
}

void SchedulePage::copy()
{
    const QString sentence = m_view->currentSentence();
    if (sentence.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(sentence);
    Q_EMIT said(tr("Copied what the line says"));
}

report::Document SchedulePage::document(report::Paper paper) const
{
    return report::schedule(session().contents(), session().measure(), m_view->shown(), session().today(), paper,
                            desk().locale);
}

void SchedulePage::print() { m_printing.print(this, document(paperOf(desk().settings))); }

void SchedulePage::preview()
{
    auto *window =
        new Preview([this](report::Paper paper) { return document(paper); }, m_printing, desk().settings, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->open();
}

void SchedulePage::zoom(int steps)
{
    if (steps == 0)
        m_view->fitDays();
    else
        m_view->zoomBy(steps);
}

void SchedulePage::showPlace(const Place &place)
{
    if (place.activity.isStored() && !m_view->showActivity(place.activity, place.occurrence))
        Q_EMIT said(tr("The filter hides this activity."));
    m_view->setFocus();
}

void SchedulePage::showUnit()
{
    const auto unit = static_cast<int>(m_view->unit());
    m_units->setCurrentIndex(m_units->findData(unit));
    for (QAction *action : m_unitGroup->actions())
        action->setChecked(action->data().toInt() == unit);
}

void SchedulePage::showDays()
{
    const bool inside = m_view->days().contains(session().today());
    m_today->setEnabled(inside);
    m_today->setToolTip(inside ? tr("Scroll the time line to today") : tr("Today lies outside the days of the plan."));
    m_cutOff->setEnabled(m_view->days().contains(session().cutOff()));
    m_cutOff->setVisible(!session().isAtToday());
}

void SchedulePage::goToDay(QDate day) { m_view->scrollToDay(day, dayGoesTo); }

void SchedulePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_wasShown)
        return;
    m_wasShown = true;
    // Only now the width is known.
    if (desk().settings.get(scaleSetting) <= 0)
        m_view->fitDays();
    const QDate left = QDate::fromString(desk().settings.get(leftDaySetting), Qt::ISODate);
    if (m_view->days().contains(left))
        m_view->scrollToDay(left);
    else if (m_view->days().contains(session().cutOff()))
        goToDay(session().cutOff());
}

void SchedulePage::remember()
{
    desk().settings.set(namesWidthSetting, m_view->namesWidth());
    desk().settings.set(scaleSetting, m_view->pixelsPerDay());
    if (m_wasShown)
        desk().settings.set(leftDaySetting, m_view->leftDay().toString(Qt::ISODate));
}

} // namespace gelt
