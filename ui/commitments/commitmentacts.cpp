// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with commitments on their page.
#include "ui/commitments/commitmentspage.h"

#include "core/report/commitmentlist.h"
#include "core/storage/actas.h"
#include "ui/ask.h"
#include "ui/commitments/commitmentdialogs.h"
#include "ui/commitments/commitmentmodel.h"
#include "ui/commitments/commitmentpanel.h"
#include "ui/commitments/commitmentwords.h"
#include "ui/print/preview.h"
#include "ui/session/session.h"
#include "ui/style/glyphs.h"
#include "ui/widgets/tablecopy.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>

namespace gelt {

void CommitmentsPage::makeActions()
{
    using style::Glyph;
    const auto make = [this](Glyph glyph, const QString &name, const QString &text, const QString &tip) {
        auto *action = new QAction(style::icon(glyph), text, this);
        action->setObjectName(name);
        action->setToolTip(tip);
        return action;
    };
    m_add = make(Glyph::Add, QStringLiteral("addCommitment"), tr("&Commitment…"), tr("Write a commitment into an acta that is open (Ctrl+N)"));
    m_done = make(Glyph::Check, QStringLiteral("markDone"), tr("Mar&k as fulfilled…"), tr("Say on which day it was fulfilled (Ctrl+Enter)"));
    m_done->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    m_done->setShortcutContext(Qt::WidgetShortcut);
    m_extend = make(Glyph::Extension, QStringLiteral("extendCommitment"), tr("Ne&w deadline…"), tr("Give another day; the agreed one stays on record"));
    m_note = make(Glyph::FollowUp, QStringLiteral("noteCommitment"), tr("&Note…"), tr("Write down what was said of it"));
    m_withdraw = make(Glyph::NotApplicable, QStringLiteral("withdrawCommitment"), tr("Wit&hdraw…"), tr("The committee no longer asks for it; with a reason"));
    m_void = make(Glyph::Delete, QStringLiteral("voidEntry"), tr("&Void the last entry…"), tr("Take back the last entry of its log, with a reason (Delete)"));
    m_void->setShortcut(Qt::Key_Delete);
    m_void->setShortcutContext(Qt::WidgetShortcut);
    m_become = make(Glyph::Activity, QStringLiteral("becomeActivity"), tr("Make it an &activity"), tr("Add it to the action plan; from then on its state is the activity's"));
    m_goActa = make(Glyph::Minutes, QStringLiteral("goToActa"), tr("&Go to its acta"), tr("Open the acta that made it (Enter)"));
    m_copy = make(Glyph::Copy, QStringLiteral("copyCommitments"), tr("Copy &table"), tr("Copy the commitments as a table for Excel or Word (Ctrl+C)"));
    m_sheets = make(Glyph::Print, QStringLiteral("sheets"), tr("Print per &responsible"), tr("One sheet for each responsible, to fill in by hand and bring back"));
    m_sidePanel = make(Glyph::SidePanel, QStringLiteral("sidePanel"), tr("&Side panel"), tr("Show or hide all about the chosen commitment (F4)"));
    m_sidePanel->setCheckable(true);

    connect(m_add, &QAction::triggered, this, &CommitmentsPage::newItem);
    connect(m_done, &QAction::triggered, this, [this] { writeEntry(CommitmentEntryKind::Done); });
    connect(m_extend, &QAction::triggered, this, [this] { writeEntry(CommitmentEntryKind::Extended); });
    connect(m_note, &QAction::triggered, this, [this] { writeEntry(CommitmentEntryKind::Note); });
    connect(m_withdraw, &QAction::triggered, this, [this] { writeEntry(CommitmentEntryKind::Withdrawn); });
    connect(m_void, &QAction::triggered, this, &CommitmentsPage::voidLast);
    connect(m_become, &QAction::triggered, this, &CommitmentsPage::becomeActivity);
    connect(m_goActa, &QAction::triggered, this, &CommitmentsPage::goToActa);
    connect(m_copy, &QAction::triggered, this, &CommitmentsPage::copy);
    connect(m_sheets, &QAction::triggered, this, [this] { previewOf(true); });
    connect(m_sidePanel, &QAction::triggered, this, &CommitmentsPage::toggleSidePanel);
}

QList<QAction *> CommitmentsPage::toolActions() { return {m_add, m_done, nullptr, m_copy, m_sheets}; }

QList<QAction *> CommitmentsPage::menuActions()
{
    return {m_add, nullptr, m_done, m_extend, m_note, m_withdraw, m_void, nullptr, m_goActa, m_become, nullptr,
            m_copy, m_sheets, nullptr, m_sidePanel};
}

void CommitmentsPage::showActions()
{
    const Meetings &meetings = session().contents().meetings;
    const std::vector<CommitmentId> ids = chosen();
    const bool editable = session().isEditable();
    const bool canReport = editable && !ids.empty() && std::ranges::all_of(ids, [&](CommitmentId id) {
        const Commitment *commitment = findCommitment(meetings, id);
        return commitment && !commitment->isActivity;
    });
    const bool isOwed = canReport && std::ranges::all_of(ids, [&](CommitmentId id) {
        const CommitmentMeasure *measure = m_model->measureOf(id);
        return measure && isOpen(measure->state);
    });
    m_add->setEnabled(editable);
    m_done->setEnabled(isOwed);
    m_extend->setEnabled(isOwed);
    m_withdraw->setEnabled(isOwed);
    m_note->setEnabled(canReport);
    const Commitment *one = current();
    const bool hasEntry = one && std::ranges::any_of(ofCommitment(meetings.entries, one->id),
                                                     [](const CommitmentEntry &entry) { return !entry.voided; });
    m_void->setEnabled(canReport && ids.size() == 1 && hasEntry);
    m_become->setEnabled(isOwed && ids.size() == 1);
    m_goActa->setEnabled(one);
    m_copy->setEnabled(m_model->shown() > 0);
    m_sheets->setEnabled(m_model->open() > 0);
}

void CommitmentsPage::newItem()
{
    if (!session().isEditable())
        return;
    if (!NewCommitmentDialog::isPossible(session().contents().meetings)) {
        const int answer = desk().ask.choose(
            this, {tr("New commitment"), tr("Commitments are written into an acta, and none is open now."),
                   tr("Prepare the acta of the meeting first."), {tr("Go to the actas"), tr("Not now")}, 0, 1, false});
        if (answer == 0) {
            Place place;
            place.page = PageId::Actas;
            Q_EMIT goTo(place);
        }
        return;
    }
    NewCommitmentDialog dialog(desk(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    CommitmentId newest; // keys only grow
    for (const Commitment &commitment : session().contents().meetings.commitments)
        newest = std::max(newest, commitment.id);
    Place place;
    place.page = PageId::Commitments;
    place.commitment = newest;
    showPlace(place);
}

void CommitmentsPage::writeEntry(CommitmentEntryKind kind)
{
    const std::vector<CommitmentId> ids = chosen();
    if (ids.empty() || !session().isEditable())
        return;
    CommitmentEntryDialog(desk(), ids, kind, this).exec();
}

void CommitmentsPage::voidLast()
{
    const Commitment *commitment = current();
    if (!commitment)
        return;
    const auto log = ofCommitment(session().contents().meetings.entries, commitment->id);
    for (auto entry = log.rbegin(); entry != log.rend(); ++entry) {
        if (entry->voided)
            continue;
        CommitmentVoidDialog(desk(), *entry, this).exec();
        return;
    }
}

void CommitmentsPage::becomeActivity()
{
    const Commitment *commitment = current();
    if (!commitment)
        return;
    const int answer = desk().ask.choose(
        this, {tr("Make it an activity"), tr("“%1” is added to the action plan as an activity.").arg(commitment->text),
               tr("From then on it is followed up there, and its state here is the activity's."),
               {tr("Add to the plan"), tr("Leave it as a commitment")}, 0, 1, false});
    if (answer != 0)
        return;
    const Result<> done = session().perform(tr("Make a commitment an activity"), [id = commitment->id](Transaction &transaction) -> Result<> {
        const Result<ActivityId> made = actas::becomeActivity(transaction, id, {});
        return made ? Result<>() : Result<>(made.error());
    });
    if (!done)
        desk().ask.tell(this, done.error());
}

void CommitmentsPage::goToActa()
{
    const Commitment *commitment = current();
    if (!commitment)
        return;
    Place place;
    place.page = PageId::Actas;
    place.acta = commitment->acta;
    place.item = commitment->item;
    Q_EMIT goTo(place);
}

void CommitmentsPage::chooseWhich()
{
    using Which = CommitmentFilter::Which;
    showFilter(); // the click turned the chip
    QMenu menu(this);
    for (const auto &[which, text] : {std::pair(Which::OpenAndRecent, tr("Open, and changed since the last meeting")),
                                      std::pair(Which::Open, tr("Open")), std::pair(Which::Overdue, tr("Overdue")),
                                      std::pair(Which::All, tr("All"))}) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(m_model->filter().which == which);
        connect(action, &QAction::triggered, this, [this, which = which] {
            CommitmentFilter filter = m_model->filter();
            filter.which = which;
            setFilter(filter);
        });
    }
    menu.exec(m_which->mapToGlobal(QPoint(0, m_which->height())));
}

void CommitmentsPage::chooseResponsible()
{
    showFilter();
    QMenu menu(this);
    const auto add = [&](const QString &text, const QString &name) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(m_model->filter().responsible == name);
        connect(action, &QAction::triggered, this, [this, name] {
            CommitmentFilter filter = m_model->filter();
            filter.responsible = name;
            setFilter(filter);
        });
    };
    add(tr("Anybody"), {});
    menu.addSeparator();
    for (const QString &name : m_model->responsibles())
        add(QString(name).replace(u'&', QStringLiteral("&&")), name);
    menu.exec(m_responsible->mapToGlobal(QPoint(0, m_responsible->height())));
}

void CommitmentsPage::chooseActa()
{
    showFilter();
    QMenu menu(this);
    const auto add = [&](const QString &text, ActaId id) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(m_model->filter().acta == id);
        connect(action, &QAction::triggered, this, [this, id] {
            CommitmentFilter filter = m_model->filter();
            filter.acta = id;
            setFilter(filter);
        });
    };
    add(tr("Any acta"), {});
    menu.addSeparator();
    const Meetings &meetings = session().contents().meetings;
    for (auto acta = meetings.actas.rbegin(); acta != meetings.actas.rend(); ++acta) {
        if (!ofActa(meetings.commitments, acta->id).empty())
            add(commitmentwords::actaName(*acta), acta->id);
    }
    menu.exec(m_acta->mapToGlobal(QPoint(0, m_acta->height())));
}

void CommitmentsPage::copy()
{
    std::vector<CommitmentId> ids = chosen();
    if (ids.size() < 2)
        ids = m_model->ids();
    if (ids.empty())
        return;
    QStringList headings;
    for (int column = 0; column < CommitmentModel::columns; ++column)
        headings.append(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QList<QStringList> rows;
    for (const CommitmentId id : ids) {
        if (!m_model->find(id).isValid())
            continue;
        QStringList cells;
        for (int column = 0; column < CommitmentModel::columns; ++column)
            cells.append(m_model->find(id, column).data().toString());
        rows.append(cells);
    }
    copyCells(headings, rows);
    Q_EMIT said(tr("Copied %n row(s)", nullptr, static_cast<int>(rows.size())));
}

bool CommitmentsPage::canPrint() const { return m_model->all() > 0; }

report::Document CommitmentsPage::document(report::Paper paper, bool byResponsible) const
{
    std::vector<CommitmentMeasure> shown;
    for (const CommitmentId id : m_model->ids())
        shown.push_back(*m_model->measureOf(id));
    const QString filter = m_model->filter().isDefault() ? QString() : filterWords();
    const report::CommitmentPrint print{paper, session().cutOff(), filter};
    return byResponsible ? report::commitmentSheets(session().contents(), shown, print, desk().locale)
                         : report::commitmentList(session().contents(), shown, print, desk().locale);
}

/// What is asked for, as the page prints it.
QString CommitmentsPage::filterWords() const
{
    const CommitmentFilter &filter = m_model->filter();
    QStringList words{m_which->text()};
    if (!filter.responsible.isEmpty())
        words.append(filter.responsible);
    if (filter.acta.isStored())
        words.append(m_acta->text());
    if (!filter.words.isEmpty())
        words.append(tr("“%1”").arg(filter.words));
    return words.join(QStringLiteral(", "));
}

void CommitmentsPage::print() { m_printing.print(this, document(paperOf(desk().settings), false)); }

void CommitmentsPage::preview() { previewOf(false); }

void CommitmentsPage::previewOf(bool byResponsible)
{
    auto *window = new Preview([this, byResponsible](report::Paper paper) { return document(paper, byResponsible); },
                               m_printing, desk().settings, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->open();
}

} // namespace gelt
