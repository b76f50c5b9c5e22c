// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the window, with what can be open on them, and the menus.
#include "core/storage/followups.h"
#include "core/storage/issuedreports.h"
#include "tests/pictures/subjects.h"
#include "ui/ask.h"
#include "ui/committee/personchooser.h"
#include "ui/plan/planmodel.h"
#include "ui/plan/planpage.h"
#include "ui/plan/plantable.h"
#include "ui/plan/sidepanel.h"
#include "ui/reports/reportspage.h"
#include "ui/session/session.h"
#include "ui/shell/cutoffselector.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>
#include <QToolButton>
#include <QTreeView>

using namespace gelt;

namespace {

ActivityId activityAt(const Subjects &of, std::size_t place)
{
    const std::vector<Activity> &all = of.desk.session.contents().activities;
    return place < all.size() ? all[place].id : ActivityId{};
}

void trigger(const QWidget &in, const char *name)
{
    if (auto *action = in.findChild<QAction *>(QLatin1StringView(name)))
        action->trigger();
}

void showActivity(const Subjects &of, ActivityId id)
{
    Place place;
    place.page = PageId::Plan;
    place.activity = id;
    of.window.showPlace(place);
}

void takePanel(const Subjects &of)
{
    auto *panel = of.window.findChild<SidePanel *>();
    const char *names[] = {"plan-general", "plan-seguimiento", "plan-periodos", "plan-evidencias", "plan-historial"};
    for (int tab = 0; tab < 5; ++tab) {
        if (const ActivityId id = activityAt(of, tab < 2 ? 8 : 13); id.isStored())
            showActivity(of, id);
        panel->openTab(static_cast<SidePanel::Tab>(tab));
        of.album.take(of.window, QLatin1StringView(names[tab]));
    }
    panel->openTab(SidePanel::Tab::General);
}

/// The cells' own editors, one after the other.
void takeEditors(const Subjects &of, PlanTable &table)
{
    const std::pair<PlanColumn, const char *> cells[] = {{PlanColumn::Title, "plan-editar-titulo"},
                                                         {PlanColumn::Responsible, "plan-editar-responsable"},
                                                         {PlanColumn::Deadline, "plan-editar-plazo"},
                                                         {PlanColumn::Progress, "plan-editar-avance"}};
    for (const auto &[column, name] : cells) {
        table.edit(activityAt(of, 5), static_cast<int>(column));
        settle();
        if (auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget()); line && column == PlanColumn::Deadline) {
            line->selectAll();
            line->insert(QStringLiteral("mediados de año"));
        }
        of.album.take(of.window, QLatin1StringView(name));
        if (QWidget *editor = QApplication::focusWidget()) {
            QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
            QCoreApplication::sendEvent(editor, &escape);
        }
        settle();
    }
}

/// Ticks what a person might: some choices of a list, or the last of a few ways.
void choose(QWidget &popup)
{
    if (const auto *list = popup.findChild<QListWidget *>()) {
        for (int row = 0; row < std::min(list->count(), 3); ++row)
            list->item(row)->setCheckState(Qt::Checked);
    }
    if (const QList<QRadioButton *> ways = popup.findChildren<QRadioButton *>(); !ways.isEmpty())
        ways.last()->click();
    settle();
}

void takeFilters(const Subjects &of)
{
    auto *add = of.window.findChild<QToolButton *>(QStringLiteral("addFilter"));
    of.album.takeMenu(*add->menu(), QStringLiteral("menu-filtro"));
    const QList<QAction *> conditions = add->menu()->actions();
    for (qsizetype i = 0; i < conditions.size() && !conditions[i]->isSeparator(); ++i)
        of.album.takeAsked(QStringLiteral("filtro-%1").arg(i + 1), [&] { conditions[i]->trigger(); }, choose);
    of.album.take(of.window, QStringLiteral("plan-filtro"));
    auto *text = of.window.findChild<QLineEdit *>(QStringLiteral("filterText"));
    text->setText(QStringLiteral("nada de esto"));
    of.album.take(of.window, QStringLiteral("plan-filtro-vacio"));
    of.window.findChild<QToolButton *>(QStringLiteral("clearFilters"))->click();
}

void takePlan(const Subjects &of)
{
    of.window.showPage(PageId::Plan);
    QWidget &page = *of.window.page(PageId::Plan);
    auto *table = of.window.findChild<PlanTable *>();
    of.album.take(of.window, QStringLiteral("plan-nada-elegido"));
    takePanel(of);
    if (activityAt(of, 13).isStored()) {
        table->select({activityAt(of, 1), activityAt(of, 8), activityAt(of, 13)});
        of.album.take(of.window, QStringLiteral("plan-varias"));
        showActivity(of, activityAt(of, 8));
        takeEditors(of, *table);
    }
    takeFilters(of);
    trigger(page, "compact");
    of.album.take(of.window, QStringLiteral("plan-compacto"));
    trigger(page, "compact");
    page.setFocus();
    of.window.findChild<PlanPage *>()->toggleSidePanel();
    of.album.take(of.window, QStringLiteral("plan-panel-cambiado"));
    of.window.findChild<PlanPage *>()->toggleSidePanel();
}

/// A report that was issued, and what it says against now.
void takeIssued(const Subjects &of, ReportsPage &page, const std::function<void()> &made)
{
    IssuedReport draft;
    draft.kind = ReportKind::Annual;
    draft.title = QStringLiteral("Informe anual de cumplimiento, vigencia 2012");
    draft.year = 2012;
    draft.cutOff = QDate(2012, 12, 31);
    draft.pages = 14;
    Session &session = of.desk.session;
    (void)session.performFinal(QStringLiteral("Emitir"), [draft](Transaction &transaction) -> Result<> {
        const auto done = issuedreports::issue(transaction, draft, QByteArrayLiteral("%PDF-1.4\n%%EOF\n"));
        return done ? Result<>() : Result<>(done.error());
    });
    if (session.contents().activities.size() > 5) {
        FollowUp late;
        late.activity = session.contents().activities[5].id;
        late.date = QDate(2012, 12, 1);
        late.kind = FollowUpKind::Progress;
        late.progress = *Progress::fromHundredths(100'00);
        (void)session.perform(QStringLiteral("Registrar"), [late](Transaction &transaction) -> Result<> {
            followups::append(transaction, late);
            return {};
        });
    }
    made();
    auto *list = page.findChild<QListView *>(QStringLiteral("issued"));
    list->setCurrentIndex(list->model()->index(0, 0));
    trigger(page, "compareIssuedReport");
    made();
    of.album.take(of.window, QStringLiteral("informes-emitidos"));
    if (of.window.width() < 1100) {
        page.toggleSidePanel();
        of.album.take(of.window, QStringLiteral("informes-emitidos-pestana"));
        page.toggleSidePanel();
    }
}

void takeReports(const Subjects &of)
{
    of.window.showPage(PageId::Reports);
    auto *page = of.window.findChild<ReportsPage *>();
    const auto made = [&] {
        while (page->isBusy())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        settle();
    };
    for (const auto &code : Codes<ReportKind>::all) {
        page->showKind(code.value);
        made();
        of.album.take(of.window, QStringLiteral("informes-%1").arg(codeOf(code.value)));
    }
    page->showKind(ReportKind::Annual);
    made();
    page->focusFilter();
    page->findChild<QLineEdit *>(QStringLiteral("words"))->setText(QStringLiteral("cumplimiento"));
    settle();
    of.album.take(of.window, QStringLiteral("informes-buscar"));
    page->leave();
    of.album.takeAsked(QStringLiteral("dialogo-emitir"), [&] { trigger(*page, "issue"); });
    takeIssued(of, *page, made);
    of.album.takeAsked(
        QStringLiteral("dialogo-logros"), [&] { trigger(*page, "yearTexts"); });
    of.album.takeAsked(
        QStringLiteral("dialogo-retos"), [&] { trigger(*page, "yearTexts"); },
        [](QWidget &asked) {
            asked.findChild<QTabWidget *>(QStringLiteral("tabs"))->setCurrentIndex(1);
            asked.findChild<QPushButton *>(QStringLiteral("addChallenge"))->click();
            settle();
        });
    of.album.takeAsked(
        QStringLiteral("dialogo-logros-firmas"), [&] { trigger(*page, "yearTexts"); },
        [](QWidget &asked) { asked.findChild<QTabWidget *>(QStringLiteral("tabs"))->setCurrentIndex(2); });
    of.album.takeAsked(QStringLiteral("dialogo-fases"), [&] { trigger(*page, "phasesInReports"); });
}

} // namespace

void takePages(const Subjects &of)
{
    of.window.showPage(PageId::Home);
    of.album.take(of.window, QStringLiteral("inicio"));
    takePlan(of);
    of.window.showPage(PageId::Schedule);
    of.album.take(of.window, QStringLiteral("cronograma"));
    of.window.page(PageId::Schedule)->zoom(2);
    of.album.take(of.window, QStringLiteral("cronograma-cerca"));
    of.window.page(PageId::Schedule)->zoom(0);
    of.window.showPage(PageId::Actas);
    of.album.take(of.window, QStringLiteral("actas"));
    if (const std::vector<Acta> &actas = of.desk.session.contents().meetings.actas; !actas.empty()) {
        for (const std::size_t which : {std::size_t(0), actas.size() - 1}) { // one that is frozen, and the draft
            Place place;
            place.page = PageId::Actas;
            place.acta = actas[which].id;
            of.window.showPlace(place);
            of.album.take(of.window, QStringLiteral("acta-%1").arg(which));
        }
    }
    of.window.showPage(PageId::Commitments);
    of.album.take(of.window, QStringLiteral("compromisos"));
    if (auto *list = of.window.findChild<QTreeView *>(QStringLiteral("commitments")); list && list->model()->rowCount() > 0) {
        list->setCurrentIndex(list->model()->index(0, 1, list->model()->index(0, 0)));
        of.album.take(of.window, QStringLiteral("compromisos-panel"));
    }
    of.window.showPage(PageId::Committee);
    of.album.take(of.window, QStringLiteral("comite"));
    if (const std::vector<Person> &people = of.desk.session.contents().people; !people.empty()) {
        Place place;
        place.page = PageId::Committee;
        place.person = people.front().id;
        of.window.showPlace(place);
        of.album.take(of.window, QStringLiteral("comite-persona"));
    }
    takeReports(of);
    of.desk.session.setCutOff(QDate(2013, 4, 30));
    of.window.showPage(PageId::Schedule);
    of.album.take(of.window, QStringLiteral("corte-cronograma"));
    of.window.showPage(PageId::Plan);
    of.album.take(of.window, QStringLiteral("corte-plan"));
    of.window.showPage(PageId::Home);
    of.album.take(of.window, QStringLiteral("corte-inicio"));
    of.desk.session.setCutOff(of.desk.session.today());
}

void takeMenus(const Subjects &of)
{
    of.window.showPage(PageId::Plan);
    int number = 0;
    for (const QAction *action : of.window.menuBar()->actions())
        of.album.takeMenu(*action->menu(), QStringLiteral("menu-%1").arg(++number));
    of.album.takeAsked(QStringLiteral("menu-columnas"), [&] { trigger(*of.window.page(PageId::Plan), "columns"); });
    of.album.takeAsked(QStringLiteral("menu-corte"), [&] { of.window.findChild<CutOffSelector *>()->click(); });
    of.album.takeAsked(QStringLiteral("menu-registra"), [&] { of.window.findChild<PersonChooser *>()->click(); });
}
