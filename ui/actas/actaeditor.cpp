// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/actaeditor.h"

#include "ui/actas/actaacts.h"
#include "ui/actas/actawords.h"
#include "ui/actas/agendapart.h"
#include "ui/actas/attendancepart.h"
#include "ui/actas/checksdialog.h"
#include "ui/actas/closingpart.h"
#include "ui/actas/developmentpart.h"
#include "ui/actas/headerpart.h"
#include "ui/actas/previewpane.h"
#include "ui/actas/section.h"
#include "ui/session/session.h"
#include "ui/settings.h"
#include "ui/style/paint.h"
#include "ui/style/tokens.h"
#include "ui/widgets/fieldwords.h"

#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

namespace gelt {
namespace {

const Setting<QByteArray> splitterSetting{"actas/splitter", {}};

/// In a window narrower than this the parts and the pages are two tabs.
constexpr int narrowWindow = 1100;
enum Tab { Parts, Pages };

} // namespace

ActaEditor::ActaEditor(const Desk &desk, ActaActs &acts, Speller &speller, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_acts(acts)
    , m_open(desk)
    , m_header(new HeaderPart(m_open, this))
    , m_attendance(new AttendancePart(m_open, this))
    , m_agenda(new AgendaPart(m_open, this))
    , m_development(new DevelopmentPart(m_open, speller, this))
    , m_closing(new ClosingPart(m_open, this))
    , m_preview(new PreviewPane(m_open, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_tabs(new QTabBar(this))
{
    setObjectName(QStringLiteral("actaEditor"));
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->addTab(tr("Write"));
    m_tabs->addTab(tr("As it is printed"));
    m_tabs->setExpanding(false);
    m_splitter->addWidget(makeParts());
    m_splitter->addWidget(m_preview);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 10); // the roll needs more than the page
    m_splitter->setStretchFactor(1, 7);
    m_splitter->setSizes({5900, 4100});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_why);
    column->addWidget(m_tabs);
    column->addWidget(style::hairline(Qt::Horizontal, this));
    column->addWidget(m_splitter, 1);
    makeActions();
    m_splitter->restoreState(desk.settings.get(splitterSetting));

    connect(m_agenda, &AgendaPart::currentChanged, m_development, &DevelopmentPart::setItem);
    connect(m_agenda, &AgendaPart::currentChanged, this, [this] {
        m_preview->follow(m_development->place(), 0);
        Q_EMIT statusChanged();
    });
    // The text grows with what is typed, so its surroundings follow the cursor.
    connect(m_development, &DevelopmentPart::cursorMoved, this, [this](const QRect &at) {
        const QPoint point = m_development->mapTo(m_scroll->widget(), at.center());
        m_scroll->ensureVisible(point.x(), point.y(), 0, at.height() * 2);
        m_preview->follow(m_development->place(), m_development->share());
    });
    connect(m_development, &DevelopmentPart::spellingChanged, this, &ActaEditor::statusChanged);
    connect(m_agenda, &AgendaPart::writingWanted, this, &ActaEditor::goToText);
    connect(m_tabs, &QTabBar::currentChanged, this, &ActaEditor::fit);
    connect(&m_open, &OpenActa::changed, this, &ActaEditor::refresh);
    fit();
}

void ActaEditor::edit(ActaId acta)
{
    m_open.open(acta);
    if (!m_open.acta())
        return;
    m_agenda->select(m_agenda->current());
    m_development->setItem(m_agenda->current());
    m_scroll->verticalScrollBar()->setValue(0);
    m_attendance->setFocus(Qt::OtherFocusReason); // a meeting begins with the roll call
}

AgendaItemId ActaEditor::item() const { return m_agenda->current(); }

void ActaEditor::refresh()
{
    if (m_open.id().isStored() && !m_open.acta()) { // it was deleted, here or elsewhere
        Q_EMIT backWanted();
        return;
    }
    if (m_open.acta())
        showHead();
    Q_EMIT statusChanged();
}

void ActaEditor::showHead()
{
    const Acta &acta = *m_open.acta();
    const style::Tokens &tokens = style::tokens(palette());
    m_title->setText(actawords::title(acta));
    m_title->setToolTip(m_title->text());
    const int side = style::metric::gap * 2;
    m_sign->setPixmap(style::icon(actawords::glyphOf(acta.state), actawords::colorOf(acta.state, tokens))
                          .pixmap(QSize(side, side), devicePixelRatioF()));
    m_state->setText(displayName(acta.state));
    QPalette colors = m_state->palette();
    colors.setColor(QPalette::WindowText, actawords::colorOf(acta.state, tokens));
    m_state->setPalette(colors);
    const bool isOpenState = isOpen(acta.state);
    const bool canWrite = m_desk.session.isEditable();
    m_check->setVisible(isOpenState);
    if (isOpenState) {
        const int pending = static_cast<int>(findingsBeforeApproval(m_open.meetings(), acta.id, !m_open.reviewed().empty()).size());
        m_check->setText(pending == 0 ? tr("Check: nothing pending") : tr("Check: %n pending", nullptr, pending));
        m_check->setIcon(style::icon(pending == 0 ? style::Glyph::Check : style::Glyph::Warning));
    }
    QString second;
    QString main;
    switch (acta.state) {
    case ActaState::Draft: second = tr("Send to review"); main = tr("Approve…"); break;
    case ActaState::InReview: second = tr("Return…"); main = tr("Approve…"); break;
    case ActaState::Approved: second = tr("Reopen…"); main = tr("Sign…"); break;
    case ActaState::Signed: second = tr("Attach scan…"); main = tr("Archive…"); break;
    case ActaState::Archived:
    case ActaState::Annulled: break;
    }
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    m_second->setEnabled(canWrite);
    m_main->setText(main);
    m_main->setVisible(!main.isEmpty());
    m_main->setEnabled(canWrite);
    const QString why = m_open.whyNot();
    m_why->say(why, WordsTone::Notice);
    m_why->setVisible(!why.isEmpty());
}

void ActaEditor::check()
{
    m_open.flush();
    ChecksDialog dialog(findingsOf(m_desk, m_open.id()), false, this);
    dialog.exec();
    if (dialog.wanted())
        goTo(*dialog.wanted());
}

void ActaEditor::approve()
{
    m_open.flush();
    if (const std::optional<ActaFinding> wanted = m_acts.approve(m_open.id()))
        goTo(*wanted);
}

void ActaEditor::reveal(QWidget *part, Section *section)
{
    m_tabs->setCurrentIndex(Parts);
    if (section)
        section->setOpen(true);
    // Its head at the top, so that as much of it as there is room for is seen.
    QWidget *const shown = section ? static_cast<QWidget *>(section) : part;
    if (QLayout *layout = m_scroll->widget()->layout())
        layout->activate();
    m_scroll->verticalScrollBar()->setValue(shown->mapTo(m_scroll->widget(), QPoint()).y());
}

void ActaEditor::goToText()
{
    reveal(m_development, m_developmentSection);
    m_development->focusText();
}

void ActaEditor::goTo(const ActaFinding &finding)
{
    using Kind = ActaFinding::Kind;
    switch (finding.kind) {
    case Kind::NoQuorum:
    case Kind::NoVoters:
    case Kind::Unaccounted:
    case Kind::DelegateWithoutName:
        reveal(m_attendance, m_attendanceSection);
        m_attendance->focusLine(finding.attendance);
        return;
    case Kind::VotesTooMany:
    case Kind::CommitmentIncomplete:
    case Kind::Undeveloped:
        m_agenda->select(finding.item);
        reveal(m_development, m_developmentSection);
        if (finding.decision.isStored())
            m_development->focusDecision(finding.decision);
        else if (finding.commitment.isStored())
            m_development->focusCommitment(finding.commitment);
        else
            goToText();
        return;
    case Kind::NoAgenda:
        reveal(m_agenda, m_agendaSection);
        m_agenda->add();
        return;
    case Kind::NoTime:
        reveal(m_header, nullptr);
        m_header->focusTime();
        return;
    case Kind::NoPlace:
        reveal(m_header, nullptr);
        m_header->focusPlace();
        return;
    case Kind::NoSigners:
        reveal(m_closing, m_closingSection);
        m_closing->focusSigners();
        return;
    default: break; // it is another acta that is to be looked at
    }
    edit(finding.acta);
}

void ActaEditor::showPlace(const Place &place)
{
    AgendaItemId item = place.item;
    if (const Commitment *commitment = findCommitment(m_open.meetings(), place.commitment))
        item = commitment->item;
    if (item.isStored())
        m_agenda->select(item);
    if (place.commitment.isStored()) {
        reveal(m_development, m_developmentSection);
        m_development->focusCommitment(place.commitment);
    } else if (item.isStored()) {
        goToText();
    }
}

bool ActaEditor::focusNextPane()
{
    QWidget *const panes[]{m_header, m_attendance, m_agenda, m_development, m_closing, m_preview};
    const auto *at = std::ranges::find_if(panes, [](const QWidget *pane) { return pane->isAncestorOf(pane->window()->focusWidget()); });
    const auto *next = at == std::end(panes) ? std::begin(panes) : at + 1;
    while (next != std::end(panes) && !(*next)->isVisible())
        ++next;
    if (next == std::end(panes))
        return false;
    if (*next == m_header)
        m_header->focusPlace();
    else if (*next == m_closing)
        m_closing->focusSigners();
    else
        (*next)->setFocus(Qt::TabFocusReason);
    return true;
}

void ActaEditor::zoom(int steps) { m_preview->zoomBy(steps); }

QString ActaEditor::statusText() const
{
    return m_open.acta() ? m_development->spelling() : QString();
}

void ActaEditor::remember()
{
    m_open.flush();
    m_desk.settings.set(splitterSetting, m_splitter->saveState());
    m_preview->remember();
}

void ActaEditor::fit()
{
    m_isNarrow = window()->width() < narrowWindow;
    m_tabs->setVisible(m_isNarrow);
    m_scroll->setVisible(!m_isNarrow || m_tabs->currentIndex() == Parts);
    m_preview->setVisible(!m_isNarrow || m_tabs->currentIndex() == Pages);
}

void ActaEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Whoever leaves for another page leaves nothing behind.
void ActaEditor::hideEvent(QHideEvent *event)
{
    m_open.flush();
    QWidget::hideEvent(event);
}

} // namespace gelt
