// SPDX-License-Identifier: GPL-3.0-or-later
// What the editor of an acta is made of.
#include "ui/actas/actaacts.h"
#include "ui/actas/actaeditor.h"
#include "ui/actas/agendapart.h"
#include "ui/actas/attendancepart.h"
#include "ui/actas/closingpart.h"
#include "ui/actas/developmentpart.h"
#include "ui/actas/headerpart.h"
#include "ui/actas/section.h"
#include "ui/style/glyphs.h"
#include "ui/style/tokens.h"
#include "ui/widgets/fieldwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace gelt {

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
    connect(m_second, &QPushButton::clicked, this, &ActaEditor::takeSecondStep);
    connect(m_main, &QPushButton::clicked, this, &ActaEditor::takeMainStep);
    return head;
}

void ActaEditor::takeSecondStep()
{
    m_open.flush();
    switch (m_open.acta() ? m_open.acta()->state : ActaState::Annulled) {
    case ActaState::Draft: m_acts.sendToReview(m_open.id()); break;
    case ActaState::InReview: m_acts.returnToDraft(m_open.id()); break;
    case ActaState::Approved: m_acts.reopen(m_open.id()); break;
    case ActaState::Signed: m_acts.attachScan(m_open.id()); break;
    case ActaState::Archived:
    case ActaState::Annulled: break;
    }
}

void ActaEditor::takeMainStep()
{
    switch (m_open.acta() ? m_open.acta()->state : ActaState::Annulled) {
    case ActaState::Draft:
    case ActaState::InReview: approve(); break;
    case ActaState::Approved: m_acts.sign(m_open.id()); break;
    case ActaState::Signed: m_acts.archive(m_open.id()); break;
    case ActaState::Archived:
    case ActaState::Annulled: break;
    }
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
        goToText();
    });
    make(tr("Point before of the agenda"), QKeySequence(Qt::ALT | Qt::Key_Left), [this] {
        m_agenda->step(-1);
        goToText();
    });
    make(tr("Check before approval"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { check(); });
    make(tr("Back to the list"), QKeySequence(Qt::ALT | Qt::Key_Home), [this] { Q_EMIT backWanted(); });
    addActions(m_actions);
}

} // namespace gelt
