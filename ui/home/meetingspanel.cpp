// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/meetingspanel.h"

#include "core/report/format.h"
#include "ui/home/nextmeeting.h"
#include "ui/home/owedmodel.h"
#include "ui/session/session.h"
#include "ui/style/paint.h"

#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace gelt {
namespace {

using style::TextSize;
namespace metric = style::metric;

QLabel *labelOf(TextSize size, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(style::sized(QGuiApplication::font(), size));
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

MeetingsPanel::MeetingsPanel(const Session &session, const QLocale &locale, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_locale(locale)
    , m_owed(new OwedModel(session, this))
    , m_count(labelOf(TextSize::Table, this))
    , m_all(new QPushButton(tr("See all"), this))
    , m_list(new QListView(this))
    , m_none(labelOf(TextSize::Table, this))
    , m_day(labelOf(TextSize::Body, this))
    , m_details(labelOf(TextSize::Table, this))
    , m_go(new QPushButton(this))
{
    auto *owedTitle = labelOf(TextSize::Section, this);
    owedTitle->setText(tr("Open commitments"));
    auto *meetingTitle = labelOf(TextSize::Section, this);
    meetingTitle->setText(tr("Next meeting"));
    m_count->setObjectName(QStringLiteral("owedCount"));
    m_all->setObjectName(QStringLiteral("allCommitments"));
    m_all->setFlat(true);
    m_list->setObjectName(QStringLiteral("owed"));
    m_list->setAccessibleName(tr("Open commitments"));
    m_list->setModel(m_owed);
    m_list->setItemDelegate(new OwedDelegate(m_list));
    m_list->setFont(style::sized(QGuiApplication::font(), TextSize::Table));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->viewport()->setCursor(Qt::PointingHandCursor);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(metric::margin, 0, metric::margin, 0);
    m_day->setObjectName(QStringLiteral("nextMeeting"));
    m_day->setWordWrap(true);
    QFont bold = m_day->font();
    bold.setWeight(QFont::DemiBold);
    m_day->setFont(bold);
    m_details->setWordWrap(true);
    m_go->setObjectName(QStringLiteral("goToMeeting"));

    auto *head = new QHBoxLayout;
    head->setContentsMargins(metric::margin, 0, metric::margin, 0);
    head->setSpacing(metric::gap);
    head->addWidget(owedTitle);
    head->addWidget(m_count, 1);
    head->addWidget(m_all);
    auto *meeting = new QVBoxLayout;
    meeting->setContentsMargins(metric::margin, metric::gap, metric::margin, metric::margin);
    meeting->setSpacing(metric::gap / 2);
    meeting->addWidget(meetingTitle);
    meeting->addWidget(m_day);
    meeting->addWidget(m_details);
    meeting->addWidget(m_go, 0, Qt::AlignLeft);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, metric::margin, 0, 0);
    all->setSpacing(metric::gap);
    all->addLayout(head);
    all->addWidget(m_list);
    all->addWidget(m_none);
    all->addLayout(meeting);

    const auto go = [this](const QModelIndex &index) {
        Place place;
        place.page = PageId::Commitments;
        place.commitment = m_owed->idAt(index.row());
        Q_EMIT goTo(place);
    };
    connect(m_list, &QAbstractItemView::clicked, this, go);
    connect(m_list, &QAbstractItemView::activated, this, go);
    connect(m_all, &QPushButton::clicked, this, [this] {
        Place place;
        place.page = PageId::Commitments;
        Q_EMIT goTo(place);
    });
    connect(m_go, &QPushButton::clicked, this, &MeetingsPanel::goToMeeting);
}

void MeetingsPanel::refresh()
{
    if (!m_session.isComplete())
        return;
    showOwed();
    showMeeting();
}

void MeetingsPanel::showOwed()
{
    m_owed->refresh();
    const int rows = m_owed->rowCount();
    m_list->setVisible(rows > 0);
    m_none->setVisible(rows == 0);
    m_none->setText(tr("There are no open commitments."));
    m_all->setVisible(!m_session.contents().meetings.commitments.empty());
    QString count = rows > 0 ? m_locale.toString(m_owed->open()) : QString();
    if (m_owed->overdue() > 0)
        count = tr("%1 · %n overdue", nullptr, m_owed->overdue()).arg(count);
    m_count->setText(count);
    if (rows > 0)
        m_list->setFixedHeight(rows * m_list->sizeHintForRow(0));
}

void MeetingsPanel::showMeeting()
{
    const Meetings &meetings = m_session.contents().meetings;
    const std::optional<UpcomingMeeting> next = upcomingMeeting(meetings, m_session.cutOff());
    m_day->setVisible(next.has_value());
    m_go->setEnabled(true);
    if (!next) {
        m_details->setText(meetings.actas.empty() ? tr("No meeting has been prepared yet.") : tr("Nobody said yet when the committee meets again."));
        m_go->setText(tr("Go to the actas"));
        return;
    }
    QString day = m_locale.toString(next->date, QLocale::LongFormat);
    day[0] = day[0].toUpper(); // it begins a line
    m_day->setText(next->time.isValid() ? tr("%1, %2").arg(day, next->time.toString(QStringLiteral("H:mm"))) : day);
    QStringList details{next->kind == MeetingKind::Ordinary ? tr("Ordinary meeting") : tr("Extraordinary meeting")};
    if (!next->place.isEmpty())
        details.append(next->place);
    QString words = details.join(QStringLiteral(" · "));
    if (next->acta.isStored() && !next->isConvened)
        words += u'\n' + tr("The members have not been called to it yet.");
    m_details->setText(words);
    m_go->setText(next->acta.isStored() ? tr("Go to its acta") : tr("Prepare the acta"));
}

void MeetingsPanel::goToMeeting()
{
    Place place;
    place.page = PageId::Actas;
    if (const auto next = upcomingMeeting(m_session.contents().meetings, m_session.cutOff()))
        place.acta = next->acta;
    Q_EMIT goTo(place);
}

} // namespace gelt
