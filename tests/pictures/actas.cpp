// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of actas in use: the roll edited in its place, spelling and remarks on style, a large meeting, its dialogs.
#include "core/domain/actatext.h"
#include "core/storage/actas.h"
#include "core/storage/tables.h"
#include "tests/pictures/subjects.h"
#include "ui/actas/actaeditor.h"
#include "ui/actas/attendancemodel.h"
#include "ui/actas/checksdialog.h"
#include "ui/actas/extractdialog.h"
#include "ui/actas/guestdialog.h"
#include "ui/actas/text/actatextedit.h"
#include "ui/actas/text/ownwordsdialog.h"
#include "ui/actas/text/speller.h"
#include "ui/session/session.h"

#include <QApplication>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

using namespace gelt;

namespace {

/// For what a thread does; at most a few seconds.
void waitFor(const std::function<bool()> &there)
{
    const QDeadlineTimer most(3'000);
    while (!there() && !most.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

const Meetings &meetings(const Subjects &of) { return of.desk.session.contents().meetings; }

void open(const Subjects &of, ActaId acta, AgendaItemId item = {})
{
    Place place;
    place.page = PageId::Actas;
    place.acta = acta;
    place.item = item;
    of.window.showPlace(place);
    settle();
}

QTableView &roll(const Subjects &of) { return *of.window.findChild<QTableView *>(QStringLiteral("attendance")); }

void takeRoll(const Subjects &of)
{
    QTableView &table = roll(of);
    const auto edit = [&](int row, int column, const QString &name) {
        table.setCurrentIndex(table.model()->index(row, column));
        table.edit(table.currentIndex());
        of.album.take(of.window, name);
        if (QWidget *editor = table.findChild<QWidget *>(QStringLiteral("rollEditor")))
            QApplication::sendEvent(editor->focusProxy(), std::make_unique<QKeyEvent>(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier).get());
        settle();
    };
    edit(0, AttendanceModel::Who, QStringLiteral("acta-asistencia-nombre"));
    edit(1, AttendanceModel::Words, QStringLiteral("acta-asistencia-delegado"));
    of.album.takeAsked(QStringLiteral("acta-asistencia-calidad"), [&] {
        table.setCurrentIndex(table.model()->index(1, AttendanceModel::Quality));
        table.edit(table.currentIndex());
    });
}

/// A text with words that are spelt wrong and with what could be said better; its menu on either.
void takeSpelling(const Subjects &of, ActaId acta)
{
    const auto items = ofActa(meetings(of).items, acta);
    open(of, acta, items.back().id);
    auto *text = of.window.findChild<ActaTextEdit *>(QStringLiteral("development"));
    text->setMarkup(QStringLiteral("<p>La líder del comité informa que la actividad 9 llegó al 80,0 % y que el plazo vence el 30 "
                                   "de junio de 2013. El Web Máster expuso los canales que faltan por publicaar.</p>"
                                   "<p>Siendo las diez se levantó la <b>sesion</b>.</p>"));
    waitFor([&] { return text->wrongCount() > 0; });
    of.album.take(of.window, QStringLiteral("acta-ortografia"));
    for (const char *word : {"publicaar", "informa"}) {
        const QTextCursor found = text->document()->find(QLatin1StringView(word));
        QMenu *menu = text->menuAt(found.position() - 1);
        waitFor([&] { return menu->actions().size() > 17 || word[0] == 'i'; }); // suggestions come from a thread
        of.album.takeMenu(*menu, QStringLiteral("menu-acta-%1").arg(QLatin1StringView(word)));
    }
}

/// A meeting of forty, with names and positions of every length.
ActaId addLarge(const Subjects &of)
{
    ActaId made;
    (void)of.desk.session.perform(QStringLiteral("Preparar un acta"), [&made](Transaction &transaction) -> Result<> {
        actas::Beginning beginning;
        beginning.date = QDate(2013, 6, 28);
        beginning.from = QTime(8, 0);
        beginning.place = QStringLiteral("Auditorio de la Institución Educativa Departamental Técnica Agropecuaria, sede principal");
        made = actas::begin(transaction, beginning).id;
        for (int i = 1; i <= 34; ++i) {
            Attendance line;
            line.acta = made;
            line.order = 100 + i;
            line.guest = i > 20;
            line.vote = i <= 18;
            line.presence = i % 7 == 0 ? Presence::Excused : i % 5 == 0 ? Presence::Delegate : Presence::InPerson;
            line.name = i % 3 == 0 ? QStringLiteral("María del Rosario Hernández de la Torre y Villamizar %1").arg(i)
                                   : QStringLiteral("Luis Pérez %1").arg(i);
            line.position = i % 4 == 0 ? QStringLiteral("Secretaria de Desarrollo Económico, Agricultura, Ambiente y Turismo")
                                       : QStringLiteral("Profesional");
            line.note = line.presence == Presence::Excused ? QStringLiteral("Cita médica, radicado 2013-0456 del 27 de junio") : QString();
            line.delegateName = line.presence == Presence::Delegate && i % 2 == 0 ? QStringLiteral("Juan Carlos Rodríguez Peña") : QString();
            line.arrived = i % 6 == 0 ? QTime(8, 25) : QTime();
            transaction.insert(line);
        }
        for (AgendaItem item : transaction.select<AgendaItem>(QStringLiteral("WHERE acta_id = ? ORDER BY display_order"), made)) {
            item.development = QStringLiteral("<p>%1</p>").arg(QStringLiteral("Se presentó el avance de las actividades del plan y el comité pidió "
                                                                              "publicar los datos en el sitio web del municipio. ").repeated(6));
            transaction.update(item);
            for (int i = 1; item.order == 2 && i <= 3; ++i) {
                Decision decision;
                decision.acta = made;
                decision.item = item.id;
                decision.order = i;
                decision.text = i == 2 ? QStringLiteral("Mantener el plazo de la actividad 9 y revisar su cierre en la próxima reunión, "
                                                        "con el informe escrito que la Secretaría de Planeación entregará a más tardar el 15 de "
                                                        "julio de 2013 a los miembros del comité y a la Oficina de Control Interno.")
                                       : QStringLiteral("Aprobar el punto %1").arg(i);
                decision.votes = Votes{12 + i, 1, 0};
                transaction.insert(decision);
            }
        }
        return {};
    });
    return made;
}

} // namespace

void takeActas(const Subjects &of)
{
    if (meetings(of).actas.empty())
        return;
    of.window.showPage(PageId::Actas);
    of.album.take(of.window, QStringLiteral("actas"));
    const ActaId draft = meetings(of).actas.back().id;
    open(of, draft);
    of.album.take(of.window, QStringLiteral("acta-borrador"));
    takeRoll(of);
    takeSpelling(of, draft);
    auto *editor = of.window.findChild<ActaEditor *>();
    editor->open().flush();
    const ActaId large = addLarge(of);
    open(of, large);
    of.album.take(of.window, QStringLiteral("acta-40"));
    auto *scroll = editor->findChild<QScrollArea *>();
    const auto items = ofActa(meetings(of).items, large);
    open(of, large, items[1].id);
    of.album.take(of.window, QStringLiteral("acta-40-decisiones"));
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    of.album.take(of.window, QStringLiteral("acta-40-cierre"));
    ExtractDialog extract(meetings(of), large, &of.window);
    of.album.takeDialog(extract, QStringLiteral("dialogo-extracto"));
    ChecksDialog checks(findingsOf(of.desk, large), true, &of.window);
    of.album.takeDialog(checks, QStringLiteral("dialogo-comprobar"));
    GuestDialog guest(editor->open(), &of.window);
    of.album.takeDialog(guest, QStringLiteral("dialogo-invitado"));
    const QTemporaryDir folder;
    Speller speller({}, folder.filePath(QStringLiteral("own.txt"))); // without a dictionary
    waitFor([&] { return speller.state() == Speller::State::Missing; });
    OwnWordsDialog none(speller, &of.window);
    of.album.takeDialog(none, QStringLiteral("dialogo-palabras-vacio"));
    for (const QString &word : {QStringLiteral("Chíquiza"), QStringLiteral("Ráquira"), QStringLiteral("Tunjuelito"), QStringLiteral("empalme")})
        (void)speller.addOwnWord(word);
    OwnWordsDialog words(speller, &of.window);
    of.album.takeDialog(words, QStringLiteral("dialogo-palabras"));
}
