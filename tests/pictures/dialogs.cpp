// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs, each with what it shows at first and, where that differs, with something wrong.
#include "core/report/activitylist.h"
#include "core/storage/backup.h"
#include "tests/pictures/subjects.h"
#include "ui/ask.h"
#include "ui/committee/dialogs.h"
#include "ui/files/importdialog.h"
#include "ui/files/newplandialog.h"
#include "ui/files/pastedialog.h"
#include "ui/files/restoredialog.h"
#include "ui/plan/extensiondialog.h"
#include "ui/plan/log/addressdialog.h"
#include "ui/plan/log/evidencedialog.h"
#include "ui/plan/log/followupdialog.h"
#include "ui/plan/log/linkdialog.h"
#include "ui/plan/log/voiddialog.h"
#include "ui/plan/planpage.h"
#include "ui/plan/whypanel.h"
#include "ui/preferences/planproperties.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/print/preview.h"
#include "ui/print/printing.h"
#include "ui/search/searchpopup.h"
#include "ui/session/session.h"
#include "ui/settings.h"
#include "ui/widgets/readingdialog.h"

#include <QAction>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>

using namespace gelt;

namespace {

const char rows[] = "Actividad\tFase\tResponsable\tPlazo\n"
                    "Publicar el presupuesto aprobado en el sitio web del municipio\tInteracción\tHacienda\tJunio 2014\n"
                    "Rendir cuentas a la ciudadanía\tDemocracia en Línea\tPlaneación\tmediados de año\n"
                    "Atender las solicitudes\t\tLíder Comité GEL-T\tPermanente actualización\n";

void trigger(const QWidget &in, const char *name)
{
    if (auto *action = in.findChild<QAction *>(QLatin1StringView(name)))
        action->trigger();
}

const std::vector<Activity> &activities(const Subjects &of) { return of.desk.session.contents().activities; }

Result<> refused()
{
    return Error{ErrorCode::DiskFull, QStringLiteral("El disco está lleno: no se pudo escribir el archivo. Libere espacio e intente de nuevo."),
                 QStringLiteral("SQLITE_FULL (13): database or disk is full")};
}

void takeImport(const Subjects &of, const QString &name, const Session *open, const std::function<void(ImportDialog &)> &begin)
{
    ImportDialog dialog(of.files, open, [](const ImportDecision &) -> Result<> { return refused(); }, &of.window);
    begin(dialog);
    of.album.takeDialog(dialog, name, [&] { return dialog.isReading(); });
    if (auto *tabs = dialog.findChild<QTabWidget *>(); tabs && tabs->count() > 1) {
        for (int i = 1; i < tabs->count() && tabs->isTabVisible(i); ++i) {
            tabs->setCurrentIndex(i);
            of.album.takeDialog(dialog, name + QStringLiteral("-%1").arg(i + 1));
        }
    }
}

} // namespace

void takeFileDialogs(const Subjects &of, const QString &imported)
{
    NewPlanDialog newPlan(of.files, [](const NewPlan &, const QString &) -> Result<> { return refused(); }, &of.window);
    of.album.takeDialog(newPlan, QStringLiteral("dialogo-nuevo"));
    takeImport(of, QStringLiteral("dialogo-importar-vacio"), nullptr, [](ImportDialog &) {});
    if (!imported.isEmpty())
        takeImport(of, QStringLiteral("dialogo-importar"), nullptr, [&](ImportDialog &dialog) { dialog.readFile(imported); });
    QMimeData copied;
    copied.setText(QString::fromUtf8(rows));
    takeImport(of, QStringLiteral("dialogo-importar-pegado"), &of.desk.session,
               [&](ImportDialog &dialog) { dialog.readClipboard(copied); });
    of.album.takeAsked(
        QStringLiteral("dialogo-pegar"), [&] { pasteActivities(of.desk, copied, &of.window); },
        [](QWidget &asked) {
            auto &dialog = dynamic_cast<PasteDialog &>(asked);
            while (dialog.isReading())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        });
    const auto restore = [](const RestoreChoice &) -> Result<> { return refused(); };
    RestoreDialog none(of.files, of.desk.session.path(), {}, restore, &of.window);
    of.album.takeDialog(none, QStringLiteral("dialogo-restaurar-vacio"));
    (void)backups::make(of.desk.session.database(), {}, QStringLiteral("manual"));
    (void)backups::makeDaily(of.desk.session.database());
    RestoreDialog some(of.files, of.desk.session.path(), {}, restore, &of.window);
    of.album.takeDialog(some, QStringLiteral("dialogo-restaurar"));
}

void takeLogDialogs(const Subjects &of)
{
    if (activities(of).size() < 14)
        return;
    const Desk &desk = of.desk;
    const ActivityId once = activities(of)[10].id;
    const ActivityId recurring = activities(of)[13].id;
    FollowUpDialog oneTime(desk, {once}, {}, &of.window);
    of.album.takeDialog(oneTime, QStringLiteral("dialogo-seguimiento"));
    FollowUpDialog period(desk, {recurring}, {}, &of.window);
    of.album.takeDialog(period, QStringLiteral("dialogo-seguimiento-periodo"));
    FollowUpDialog several(desk, {once, recurring, activities(of)[2].id}, {}, &of.window);
    of.album.takeDialog(several, QStringLiteral("dialogo-seguimiento-varias"));
    AddressDialog address(desk, [](const reporting::Proof &) -> Result<> { return refused(); }, &of.window);
    of.album.takeDialog(address, QStringLiteral("dialogo-direccion"));
    for (const Evidence &evidence : desk.session.contents().evidence) {
        EvidenceDialog edit(desk, evidence, &of.window);
        of.album.takeDialog(edit, QStringLiteral("dialogo-evidencia"));
        LinkDialog link(desk, evidence, recurring, &of.window);
        of.album.takeDialog(link, QStringLiteral("dialogo-vincular"));
        break;
    }
    const auto log = ofActivity(desk.session.contents().followUps, recurring);
    if (!log.empty()) {
        VoidDialog dialog(desk, {log.begin(), log.end()}, 14, &of.window);
        of.album.takeDialog(dialog, QStringLiteral("dialogo-anular"));
    }
}

void takePlanDialogs(const Subjects &of)
{
    const Desk &desk = of.desk;
    WhyDialog whole(desk, {Why::Of::Plan, report::Figure::Compliance, {}, {}}, &of.window);
    of.album.takeDialog(whole, QStringLiteral("dialogo-por-que"));
    WhyDialog year(desk, {Why::Of::Year, report::Figure::Compliance, {}, {}}, &of.window);
    of.album.takeDialog(year, QStringLiteral("dialogo-por-que-vigencia"));
    if (activities(of).size() >= 14) {
        WhyDialog phase(desk, {Why::Of::Phase, report::Figure::Progress, {}, activities(of)[13].phase}, &of.window);
        of.album.takeDialog(phase, QStringLiteral("dialogo-por-que-fase"));
        WhyDialog one(desk, {Why::Of::Activity, report::Figure::Compliance, activities(of)[13].id, {}}, &of.window);
        of.album.takeDialog(one, QStringLiteral("dialogo-por-que-actividad"));
        of.album.takeAsked(QStringLiteral("dialogo-plazo"), [&] {
            changeDeadline(desk, activities(of)[8].id, QStringLiteral("Junio 2014"), &of.window);
        });
        of.album.takeAsked(QStringLiteral("dialogo-prorroga"),
                           [&] { extendDeadline(desk, {activities(of)[8].id, activities(of)[13].id}, &of.window); });
    }
    Deadline unread;
    unread.text = QStringLiteral("mediados de año");
    ReadingDialog reading(unread, deadlineContext(desk.session.contents(), desk.session.today()), &of.window);
    of.album.takeDialog(reading, QStringLiteral("dialogo-interpretar"));
    PlanProperties properties({desk.session.contents().plan, desk.session.contents().holidays}, desk.ask, desk.locale, &of.window);
    auto *tabs = properties.findChild<QTabWidget *>();
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        of.album.takeDialog(properties, QStringLiteral("dialogo-propiedades-%1").arg(i + 1));
    }
    if (auto *plan = dynamic_cast<PlanPage *>(of.window.page(PageId::Plan))) {
        Printing printing(desk.settings, desk.ask, of.files.clock);
        Preview preview([plan](report::Paper paper) { return plan->document(paper); }, printing, desk.settings, &of.window);
        of.album.takeDialog(preview, QStringLiteral("dialogo-vista-previa"));
    }
}

void takeCommitteeDialogs(const Subjects &of)
{
    const PlanContents &contents = of.desk.session.contents();
    const QDate today = of.desk.session.today();
    committee::PersonDialog person(contents, today, &of.window);
    of.album.takeDialog(person, QStringLiteral("dialogo-persona"));
    if (contents.people.empty())
        return;
    const Person &one = contents.people.front();
    Appointment appointment;
    appointment.person = one.id;
    committee::AppointmentDialog appoint(contents, appointment, today, &of.window);
    of.album.takeDialog(appoint, QStringLiteral("dialogo-cargo"));
    Membership membership;
    membership.person = one.id;
    committee::MembershipDialog seat(contents, membership, today, &of.window);
    of.album.takeDialog(seat, QStringLiteral("dialogo-miembro"));
    Delegation delegation;
    delegation.person = one.id;
    committee::DelegationDialog delegate(contents, delegation, today, &of.window);
    of.album.takeDialog(delegate, QStringLiteral("dialogo-delegacion"));
    committee::MergeDialog merge(contents, one, {}, &of.window);
    of.album.takeDialog(merge, QStringLiteral("dialogo-unir"));
    Place place;
    place.page = PageId::Committee;
    place.person = one.id;
    of.window.showPlace(place);
    of.album.takeAsked(QStringLiteral("dialogo-fin"), [&] { trigger(*of.window.page(PageId::Committee), "endMembership"); });
}

void takeOtherDialogs(const Subjects &of)
{
    for (const char *name : {"preferences", "keys", "about"})
        of.album.takeAsked(QStringLiteral("dialogo-") + QLatin1StringView(name), [&] { trigger(of.window, name); });
    of.album.takeAsked(
        QStringLiteral("dialogo-como-se-hace"), [&] { trigger(of.window, "keys"); },
        [](QWidget &asked) {
            if (auto *tabs = asked.findChild<QTabWidget *>())
                tabs->setCurrentIndex(1);
        });
    trigger(of.window, "search");
    if (auto *popup = of.window.findChild<SearchPopup *>()) {
        auto *query = popup->findChild<QLineEdit *>(QStringLiteral("query"));
        for (const char *words : {"", "canales", "nada de esto"}) {
            query->selectAll();
            query->insert(QLatin1StringView(words));
            of.album.take(*popup, QStringLiteral("buscar-%1").arg(QLatin1StringView(words).left(4)));
        }
        popup->close();
    }
    of.album.takeAsked(QStringLiteral("dialogo-linea"), [&] { trigger(*of.window.page(PageId::Plan), "addPhase"); });
    of.album.takeAsked(
        QStringLiteral("dialogo-aviso"), [&] { of.desk.ask.tell(&of.window, refused().error()); },
        [](QWidget &asked) {
            if (auto *details = asked.findChild<QPushButton *>(QStringLiteral("details")))
                details->click();
        });
    // A change that the file refused: the strip above the pages, and the question on leaving.
    (void)of.desk.session.perform(QStringLiteral("Cambiar el título de la actividad 9"),
                                  [](Transaction &) -> Result<> { return refused(); });
    of.album.take(of.window, QStringLiteral("cambio-pendiente"));
    of.album.takeAsked(QStringLiteral("dialogo-salir"), [&] { of.window.close(); });
    of.desk.session.dropPending();
}
