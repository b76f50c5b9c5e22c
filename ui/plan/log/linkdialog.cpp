// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/log/linkdialog.h"

#include "core/base/text.h"
#include "core/storage/reporting.h"
#include "ui/session/session.h"
#include "ui/widgets/linefield.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QListWidget>

namespace gelt {
namespace {

constexpr std::size_t mostOffered = 200;

} // namespace

LinkDialog::LinkDialog(const Desk &desk, const Evidence &evidence, ActivityId from, QWidget *parent)
    : EditDialog(desk, tr("Link evidence %1").arg(evidence.code), tr("Link"), parent)
    , m_evidence(evidence)
    , m_from(from)
    , m_query(new LineField(Field::Place::Form, this))
    , m_activities(new QListWidget(this))
    , m_period(new QComboBox(this))
{
    m_query->setObjectName(QStringLiteral("query"));
    m_activities->setObjectName(QStringLiteral("activities"));
    m_period->setObjectName(QStringLiteral("period"));
    m_query->setPlaceholder(tr("Number or words of an activity"));
    m_query->setLabel(tr("Number or words of an activity"));
    m_activities->setAccessibleName(tr("Activities"));
    m_activities->setMinimumHeight(fontMetrics().height() * 8);
    m_activities->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addText(tr("“%1” can prove more than one activity.").arg(excerpt(evidence.title, 200)));
    form()->addRow(tr("&Find:"), m_query);
    form()->addRow(tr("&Activity:"), m_activities);
    form()->addRow(tr("&Period:"), m_period);
    connect(m_query, &Field::edited, this, &LinkDialog::find);
    connect(m_activities, &QListWidget::currentRowChanged, this, &LinkDialog::showPeriods);
    m_query->input()->installEventFilter(this);
    find();
    m_query->input()->setFocus();
}

void LinkDialog::find()
{
    const std::vector<Activity> &all = desk().session.contents().activities;
    const QString query = m_query->text().trimmed();
    std::vector<std::size_t> places = desk().session.find(query);
    const auto first = std::ranges::find_if(places, [&](std::size_t place) {
        return query.isEmpty() ? all[place].id == m_from : QString::number(all[place].number) == query;
    });
    if (first != places.end())
        std::rotate(places.begin(), first, first + 1);
    m_activities->clear();
    for (std::size_t i = 0; i < std::min(places.size(), mostOffered); ++i) {
        const Activity &activity = all[places[i]];
        auto *item = new QListWidgetItem(tr("%1 · %2").arg(activity.number).arg(excerpt(activity.title, 200)), m_activities);
        item->setData(Qt::UserRole, activity.id.value);
        item->setToolTip(activity.title);
    }
    m_activities->setCurrentRow(places.empty() ? -1 : 0);
    showPeriods();
}

/// Up and Down choose in the list while one types.
bool LinkDialog::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_query->input() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            const int row = m_activities->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            if (row >= 0 && row < m_activities->count())
                m_activities->setCurrentRow(row);
            return true;
        }
    }
    return EditDialog::eventFilter(object, event);
}

ActivityId LinkDialog::chosen() const
{
    const QListWidgetItem *item = m_activities->currentItem();
    return item ? ActivityId{item->data(Qt::UserRole).toLongLong()} : ActivityId{};
}

void LinkDialog::showPeriods()
{
    m_period->clear();
    m_period->addItem(tr("the whole activity"), QString());
    if (const auto place = desk().session.placeOf(chosen())) {
        for (const OccurrenceMeasure &period : desk().session.measure().activities[*place].occurrences)
            m_period->addItem(period.occurrence.label, period.occurrence.label);
    }
    form()->setRowVisible(m_period, m_period->count() > 1);
    showState();
}

QString LinkDialog::problem() const
{
    return chosen().isStored() ? QString() : tr("No activity has those words. Write others, or its number.");
}

Result<> LinkDialog::write()
{
    const EvidenceLink target{{}, m_evidence.id, chosen(), m_period->currentData().toString(), {}};
    const auto place = desk().session.placeOf(target.activity);
    const int number = place ? desk().session.contents().activities[*place].number : 0;
    const QString known = tr("Activity %1 has this evidence already. Choose another, or one of its periods.").arg(number);
    return desk().session.perform(tr("Link evidence %1 to activity %2").arg(m_evidence.code).arg(number),
                                  [target, known](Transaction &transaction) -> Result<> {
                                      const Result<bool> linked = reporting::link(transaction, target);
                                      if (!linked)
                                          return linked.error();
                                      return *linked ? Result<>() : Result<>(Error{ErrorCode::Invalid, known, {}});
                                  });
}

} // namespace gelt
