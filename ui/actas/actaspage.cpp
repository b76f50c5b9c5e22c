// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/actaspage.h"

#include "ui/actas/actaacts.h"
#include "ui/actas/actaeditor.h"
#include "ui/actas/actahistorydialog.h"
#include "ui/actas/actalistview.h"
#include "ui/actas/actawords.h"
#include "ui/actas/agendatemplatesdialog.h"
#include "ui/actas/committeesettingsdialog.h"
#include "ui/actas/meetingdialogs.h"
#include "ui/actas/text/ownwordsdialog.h"
#include "ui/session/session.h"
#include "ui/settings.h"
#include "ui/style/glyphs.h"

#include <QAction>
#include <QApplication>
#include <QStackedWidget>
#include <QTextEdit>
#include <QVBoxLayout>

namespace gelt {
namespace {

const Setting<qint64> actaSetting{"actas/acta", 0};   ///< that was open in the editor; 0: the list
const Setting<qint64> itemSetting{"actas/item", 0};
const Setting<QString> planSetting{"actas/plan", {}}; ///< the file that the two are of

} // namespace

ActasPage::ActasPage(const Desk &desk, Speller &speller, QWidget *parent)
    : Page(desk, parent)
    , m_speller(speller)
    , m_acts(new ActaActs(desk, this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("actasPage"));
    makeActions();
    m_list = new ActaListView(desk, m_new, this);
    m_editor = new ActaEditor(desk, *m_acts, speller, this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_editor);
    m_list->setMenu(menuActions());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    setFocusProxy(m_list);

    connect(&session(), &Session::changed, this, &ActasPage::onChanged);
    connect(m_acts, &ActaActs::said, this, &Page::said);
    connect(m_list, &ActaListView::activated, this, &ActasPage::edit);
    connect(m_list, &ActaListView::currentChanged, this, &ActasPage::showActions);
    connect(m_editor, &ActaEditor::backWanted, this, &ActasPage::showList);
    connect(m_editor, &ActaEditor::statusChanged, this, &ActasPage::showActions);
    m_list->refresh();
    const Settings &settings = desk.settings;
    if (settings.get(planSetting) == session().path() && settings.get(actaSetting) > 0) {
        Place place;
        place.page = PageId::Actas;
        place.acta = ActaId{settings.get(actaSetting)};
        place.item = AgendaItemId{settings.get(itemSetting)};
        showPlace(place);
    }
    showActions();
}

ActasPage::~ActasPage() = default;

template <class Act>
QAction *ActasPage::make(const char *name, const QString &text, Act act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    connect(action, &QAction::triggered, this, act);
    return action;
}

void ActasPage::makeActions()
{
    m_new = make("newActa", tr("&New meeting…"), [this] { newItem(); });
    m_new->setIcon(style::icon(style::Glyph::Add));
    m_new->setToolTip(tr("Prepare the acta of a meeting (Ctrl+N)"));
    m_open = make("openActa", tr("&Open"), [this] { edit(m_list->current()); });
    m_older = make("olderActa", tr("Regis&ter an older acta…"), [this] { registerOlder(); });
    m_templates = make("agendaTemplates", tr("A&gendas to begin with…"),
                       [this] { AgendaTemplatesDialog(desk(), this).exec(); });
    m_settings = make("committeeSettings", tr("&How the committee meets…"),
                      [this] { CommitteeSettingsDialog(desk(), this).exec(); });
    m_history = make("actaHistory", tr("&History…"), [this] {
        m_editor->open().flush();
        ActaHistoryDialog(desk(), current(), this).exec();
    });
    m_words = make("ownWords", tr("M&y dictionary…"), [this] { OwnWordsDialog(m_speller, this).exec(); });
    makePaperActions();
    makeLifeActions();
}

void ActasPage::makePaperActions()
{
    m_preview = make("previewActa", tr("&Print preview"), [this] { preview(); });
    m_preview->setIcon(style::icon(style::Glyph::Print));
    m_preview->setToolTip(tr("The pages of the acta as they are printed (Ctrl+Shift+P)"));
    m_pdf = make("pdfActa", tr("Save as P&DF…"), [this] { m_acts->savePdf(current()); });
    m_notice = make("notice", tr("Notice of &meeting"), [this] { m_acts->preview(current(), ActaActs::Paper::Notice); });
    m_sheet = make("attendanceSheet", tr("Attendance &sheet"),
                   [this] { m_acts->preview(current(), ActaActs::Paper::AttendanceSheet); });
    m_extract = make("extract", tr("E&xtract of a decision"), [this] { m_acts->extract(current()); });
    m_kept = make("keptPages", tr("Open the &kept pages"), [this] { m_acts->openKept(current()); });
}

void ActasPage::makeLifeActions()
{
    m_review = make("sendToReview", tr("Send to re&view…"), [this] { m_acts->sendToReview(current()); });
    m_return = make("returnToDraft", tr("Return with o&bservations…"), [this] { m_acts->returnToDraft(current()); });
    m_approve = make("approve", tr("&Approve…"), [this] {
        edit(current());
        m_editor->approve();
    });
    m_reopen = make("reopen", tr("&Reopen…"), [this] { m_acts->reopen(current()); });
    m_sign = make("sign", tr("S&ign…"), [this] { m_acts->sign(current()); });
    m_scan = make("attachScan", tr("Attach s&can…"), [this] { m_acts->attachScan(current()); });
    m_archive = make("archive", tr("Archiv&e…"), [this] { m_acts->archive(current()); });
    m_annul = make("annul", tr("Ann&ul…"), [this] { m_acts->annul(current()); });
    m_clarify = make("clarify", tr("Begin a clari&fying acta"), [this] { clarifyCurrent(); });
    m_remove = make("removeActa", tr("De&lete draft"), [this] { removeCurrent(); });
    m_remove->setIcon(style::icon(style::Glyph::Delete));
}

QList<QAction *> ActasPage::toolActions() { return {m_new, m_preview}; }

QList<QAction *> ActasPage::menuActions()
{
    QList<QAction *> all{m_new, m_open, nullptr, m_preview, m_pdf, m_notice, m_sheet, m_extract, m_kept, nullptr, m_review,
                         m_return, m_approve, m_reopen, m_sign, m_scan, m_archive, m_annul, m_clarify, m_history, nullptr, m_remove,
                         m_older, nullptr, m_templates, m_settings, m_words};
    if (m_editor) {
        all.append(nullptr);
        all.append(m_editor->writingActions());
    }
    return all;
}

bool ActasPage::isEditing() const { return m_stack->currentIndex() == 1; }

ActaId ActasPage::current() const { return isEditing() ? m_editor->open().id() : m_list->current(); }

QString ActasPage::statusText() const
{
    if (isEditing())
        return m_editor->statusText();
    return tr("%n acta(s)", nullptr, m_list->shown());
}

void ActasPage::onChanged(const SessionChange &change)
{
    if (change.everything || change.meetings)
        m_list->refresh();
    showActions();
}

void ActasPage::showActions()
{
    if (!m_list || !m_editor)
        return;
    const bool editable = session().isEditable();
    const Acta *acta = findActa(session().contents().meetings, current());
    m_new->setEnabled(editable);
    m_older->setEnabled(editable);
    m_templates->setEnabled(editable);
    m_settings->setEnabled(editable);
    m_open->setEnabled(acta && !isEditing());
    m_history->setEnabled(acta);
    // Of an older acta on paper there may be no more than its number.
    const bool hasPages = acta && (!acta->registered || !ofActa(session().contents().meetings.items, acta->id).empty());
    for (QAction *action : {m_preview, m_pdf, m_notice, m_sheet})
        action->setEnabled(hasPages);
    m_extract->setEnabled(acta && !ofActa(session().contents().meetings.decisions, acta->id).empty());
    m_kept->setEnabled(acta && !ofActa(session().contents().meetings.files, acta->id).empty());
    for (QAction *action : m_editor->writingActions())
        action->setVisible(isEditing());
    showLife(acta, editable);
    Q_EMIT statusChanged();
}

void ActasPage::showLife(const Acta *acta, bool editable)
{
    const bool can = acta && editable;
    const auto in = [&](ActaState state) { return can && acta->state == state; };
    m_review->setEnabled(in(ActaState::Draft));
    m_return->setEnabled(in(ActaState::InReview));
    m_approve->setEnabled(can && isOpen(acta->state));
    m_reopen->setEnabled(in(ActaState::Approved));
    m_sign->setEnabled(in(ActaState::Approved));
    m_scan->setEnabled(in(ActaState::Signed) || in(ActaState::Archived));
    m_archive->setEnabled(in(ActaState::Signed));
    m_annul->setEnabled(can && mayFollow(acta->state, ActaState::Annulled));
    m_clarify->setEnabled(in(ActaState::Signed) || in(ActaState::Archived));
    m_remove->setEnabled(can && !acta->number);
}

void ActasPage::edit(ActaId acta)
{
    if (!findActa(session().contents().meetings, acta))
        return;
    m_editor->edit(acta);
    m_stack->setCurrentWidget(m_editor);
    setFocusProxy(m_editor);
    showActions();
}

void ActasPage::showList()
{
    const ActaId id = m_editor->open().id();
    m_editor->open().open({});
    m_stack->setCurrentWidget(m_list);
    setFocusProxy(m_list);
    m_list->select(id);
    m_list->setFocus();
    showActions();
}

void ActasPage::newItem()
{
    if (!session().isEditable())
        return;
    NewMeetingDialog dialog(desk(), this);
    if (dialog.exec() == QDialog::Accepted)
        edit(dialog.made());
}

void ActasPage::registerOlder()
{
    OlderActaDialog dialog(desk(), this);
    if (dialog.exec() == QDialog::Accepted && !isEditing())
        m_list->select(dialog.made());
}

void ActasPage::removeCurrent()
{
    const ActaId id = current();
    if (m_acts->remove(id) && isEditing())
        showList();
}

void ActasPage::clarifyCurrent()
{
    if (const ActaId made = m_acts->clarify(current()); made.isStored())
        edit(made);
}

void ActasPage::focusFilter()
{
    if (isEditing())
        showList();
    m_list->focusFilter();
}

bool ActasPage::leave() { return !isEditing() && m_list->clearFilters(); }

void ActasPage::copy()
{
    if (auto *text = qobject_cast<QTextEdit *>(QApplication::focusWidget()))
        text->copy();
    else if (!isEditing())
        m_list->copy();
}

void ActasPage::print()
{
    m_editor->open().flush();
    m_acts->print(current());
}

void ActasPage::preview()
{
    m_editor->open().flush();
    m_acts->preview(current());
}

void ActasPage::zoom(int steps)
{
    if (isEditing())
        m_editor->zoom(steps);
}

bool ActasPage::focusNextPane() { return isEditing() && m_editor->focusNextPane(); }

void ActasPage::showPlace(const Place &place)
{
    ActaId acta = place.acta;
    if (const Commitment *commitment = findCommitment(session().contents().meetings, place.commitment))
        acta = commitment->acta;
    if (!findActa(session().contents().meetings, acta))
        return;
    edit(acta);
    m_editor->showPlace(place);
}

void ActasPage::remember()
{
    m_list->remember();
    m_editor->remember();
    Settings &settings = desk().settings;
    settings.set(planSetting, session().path());
    settings.set(actaSetting, isEditing() ? m_editor->open().id().value : 0);
    settings.set(itemSetting, isEditing() ? m_editor->item().value : 0);
}

} // namespace gelt
