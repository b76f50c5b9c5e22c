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

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>
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
    m_splitter->setStretchFactor(0, 4); // the roll needs more than the page
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({4000, 3000});
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
    connect(m_agenda, &AgendaPart::currentChanged, this, &ActaEditor::statusChanged);
    // The text grows with what is typed, so its surroundings follow the cursor.
    connect(m_development, &DevelopmentPart::cursorMoved, this, [this](const QRect &at) {
        const QPoint point = m_development->mapTo(m_scroll->widget(), at.center());
        m_scroll->ensureVisible(point.x(), point.y(), 0, at.height() * 2);
    });
    connect(m_development, &DevelopmentPart::spellingChanged, this, &ActaEditor::statusChanged);
    connect(m_agenda, &AgendaPart::writingWanted, m_development, &DevelopmentPart::focusText);
    connect(m_tabs, &QTabBar::currentChanged, this, &ActaEditor::fit);
    connect(&m_open, &OpenActa::changed, this, &ActaEditor::refresh);
    fit();
}

QWidget *ActaEditor::makeParts()
{
    auto *parts = new QWidget(this);
    auto *column = new QVBoxLayout(parts);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_attendanceSection = new Section(tr("Attendance"), m_attendance, parts);
    m_agendaSection = new Section(tr("Agenda"), m_agenda, parts);
    m_developmentSection = new Section(tr("Development"), m_development, parts);
    m_closingSection = new Section(tr("Signatures, annexes, notice and next meeting"), m_closing, parts);
    m_attendanceSection->setObjectName(QStringLiteral("attendanceSection"));
    m_agendaSection->setObjectName(QStringLiteral("agendaSection"));
    m_developmentSection->setObjectName(QStringLiteral("developmentSection"));
    m_closingSection->setObjectName(QStringLiteral("closingSection"));
    m_attendance->setSection(m_attendanceSection);
    m_agenda->setSection(m_agendaSection);
    m_development->setSection(m_developmentSection);
    column->addWidget(m_header);
    for (Section *section : {m_attendanceSection, m_agendaSection, m_developmentSection, m_closingSection})
        column->addWidget(section);
    column->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setWidget(parts);
    return m_scroll;
}

QWidget *ActaEditor::makeHead()
{
    auto *head = new QWidget(this);
    auto *back = new QToolButton(head);
    back->setObjectName(QStringLiteral("back"));
    back->setIcon(style::icon(style::Glyph::ChevronLeft));
    back->setText(tr("Actas"));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setAutoRaise(true);
    back->setFocusPolicy(Qt::StrongFocus);
    back->setToolTip(tr("Back to the list (Alt+Home)"));
    m_title = new QLabel(head);
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setFont(style::sized(font(), style::TextSize::Title));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_sign = new QLabel(head);
    m_state = new QLabel(head);
    m_state->setObjectName(QStringLiteral("state"));
    m_check = new QPushButton(head);
    m_second = new QPushButton(head);
    m_main = new QPushButton(head);
    m_check->setObjectName(QStringLiteral("check"));
    m_second->setObjectName(QStringLiteral("second"));
    m_main->setObjectName(QStringLiteral("main"));
    m_main->setProperty("primary", true);
    m_why = new FieldWords(this);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setContentsMargins(style::metric::margin, 0, style::metric::margin, style::metric::gap);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(style::metric::gap, style::metric::gap / 2, style::metric::gap, style::metric::gap / 2);
    row->setSpacing(style::metric::gap);
    row->addWidget(back);
    row->addWidget(m_title, 1);
    row->addWidget(m_sign);
    row->addWidget(m_state);
    row->addSpacing(style::metric::gap);
    row->addWidget(m_check);
    row->addWidget(m_second);
    row->addWidget(m_main);
    connect(back, &QToolButton::clicked, this, &ActaEditor::backWanted);
    connect(m_check, &QPushButton::clicked, this, &ActaEditor::check);
    connect(m_second, &QPushButton::clicked, this, [this] {
        m_open.flush();
        switch (m_open.acta() ? m_open.acta()->state : ActaState::Annulled) {
        case ActaState::Draft: m_acts.sendToReview(m_open.id()); break;
        case ActaState::InReview: m_acts.returnToDraft(m_open.id()); break;
        case ActaState::Approved: m_acts.reopen(m_open.id()); break;
        case ActaState::Signed: m_acts.attachScan(m_open.id()); break;
        case ActaState::Archived:
        case ActaState::Annulled: break;
        }
    });
    connect(m_main, &QPushButton::clicked, this, [this] {
        switch (m_open.acta() ? m_open.acta()->state : ActaState::Annulled) {
        case ActaState::Draft:
        case ActaState::InReview: approve(); break;
        case ActaState::Approved: m_acts.sign(m_open.id()); break;
        case ActaState::Signed: m_acts.archive(m_open.id()); break;
        case ActaState::Archived:
        case ActaState::Annulled: break;
        }
    });
    return head;
}

void ActaEditor::makeActions()
{
    const auto make = [this](const QString &text, const QKeySequence &key, auto act) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        m_actions.append(action);
    };
    for (QAction *action : {m_development->decisionAction(), m_development->commitmentAction()}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_actions.append(action);
    }
    make(tr("Next point of the agenda"), QKeySequence(Qt::ALT | Qt::Key_Right), [this] {
        m_agenda->step(1);
        m_development->focusText();
    });
    make(tr("Point before of the agenda"), QKeySequence(Qt::ALT | Qt::Key_Left), [this] {
        m_agenda->step(-1);
        m_development->focusText();
    });
    make(tr("Check before approval"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { check(); });
    make(tr("Back to the list"), QKeySequence(Qt::ALT | Qt::Key_Home), [this] { Q_EMIT backWanted(); });
    addActions(m_actions);
}

void ActaEditor::edit(ActaId acta)
{
    m_open.open(acta);
    if (!m_open.acta())
        return;
    m_agenda->select(m_agenda->current());
    m_development->setItem(m_agenda->current());
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
    m_scroll->ensureWidgetVisible(section ? static_cast<QWidget *>(section) : part);
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
            m_development->focusText();
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
        reveal(m_development, m_developmentSection);
        m_development->focusText();
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
