// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/log/logs.h"
#include "ui/plan/log/addevidence.h"
#include "ui/plan/log/evidencetab.h"
#include "ui/plan/log/evidencedialog.h"
#include "ui/plan/log/addressdialog.h"
#include "ui/plan/log/linkdialog.h"
#include "ui/plan/log/followupdialog.h"
#include "ui/plan/log/followupstab.h"
#include "ui/plan/log/historytab.h"
#include "ui/plan/log/periodstab.h"
#include "ui/plan/log/voiddialog.h"
#include "ui/style/theme.h"
#include "core/storage/followups.h"
#include "core/storage/tables.h"

#include <QCheckBox>
#include <QImage>
#include <QPainter>
#include <QTranslator>

using namespace gelt;
using namespace gelt::testing;

namespace {
class Longer : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        QString text = QString::fromUtf8(source);
        if (text.size() < 4 || text.contains(QStringLiteral("dd/")) || !text.contains(QRegularExpression(QStringLiteral("[a-z]{3}"))))
            return text;
        return text + QStringLiteral(" ñandú").left(std::max<qsizetype>(2, text.size() * 3 / 10)).leftJustified(std::min<qsizetype>(40, text.size() * 3 / 10), u'x');
    }
    bool isEmpty() const override { return false; }
};
void save(QWidget &widget, const QString &name)
{
    QApplication::processEvents();
    QTest::qWait(300);
    widget.grab().save(QStringLiteral("/tmp/looks/") + name + QStringLiteral(".png"));
}
}

TEST_CASE("looks", "[.look]")
{
    const QString suffix = qEnvironmentVariable("LOOK");
    style::apply(*static_cast<QApplication *>(qApp), suffix.contains(QStringLiteral("dark")) ? style::Theme::Dark : style::Theme::Light);
    Longer longer;
    if (suffix.contains(QStringLiteral("long")))
        qApp->installTranslator(&longer);
    QTemporaryDir folder;
    TestDesk desk(examplePlan(folder));
    Session &session = *desk.session;
    Desk d = desk.desk();
    d.locale = QLocale(QLocale::Spanish, QLocale::Colombia);
    QImage photo(1600, 1200, QImage::Format_RGB32);
    photo.fill(QColor(90, 140, 90));
    { QPainter p(&photo); p.setBrush(Qt::yellow); p.drawEllipse(300, 200, 700, 700); }
    photo.save(folder.filePath(QStringLiteral("Foto del taller de socialización.jpg")));
    putFile(folder.filePath(QStringLiteral("Acta 005 del comité GEL-T.pdf")), QByteArray(1400000, 'x'));
    desk.ask.choices = {0};
    putFile(folder.filePath(QStringLiteral("instalar.exe")), "MZ");
    const ActivityId nine = idOf(session, 9);
    addEvidence(d, nine, {folder.filePath(QStringLiteral("Foto del taller de socialización.jpg")), folder.filePath(QStringLiteral("Acta 005 del comité GEL-T.pdf")), folder.filePath(QStringLiteral("instalar.exe"))}, {QUrl(QStringLiteral("https://www.municipio-ejemplo.gov.co/gelt/seguimiento/informes/2013/primer-semestre.html"))}, nullptr);
    Evidence e = session.contents().evidence.back();
    e.access = Access::Reserved;
    need(session.perform(QStringLiteral("Cambiar la evidencia"), [e](Transaction &t) -> Result<> { t.update(e); return {}; }));
    need(session.perform(QStringLiteral("Anular"), [&](Transaction &t) -> Result<> { followups::voidEntry(t, logOf(session, 9).front().id, {QDate(2013, 8, 12), QStringLiteral("El avance era de la actividad 8; se registró aquí por error."), {}}); return {}; }));
    FollowUp f; f.activity = nine; f.date = QDate(2013, 8, 1); f.kind = FollowUpKind::Progress; f.progress = need(Progress::fromHundredths(8550));
    f.note = QStringLiteral("Se publicó el directorio y quedó pendiente la sección de contratación, que depende de la Secretaría de Hacienda.\nFalta la firma.");
    f.reportedBy = QStringLiteral("Web Máster"); f.verification = Verification{QDate(2013,8,5), QStringLiteral("Control interno"), QStringLiteral("Conforme con lo publicado")};
    need(session.perform(QStringLiteral("Registrar seguimiento de la actividad 9"), [f](Transaction &t) -> Result<> { followups::append(t, f); return {}; }));
    const auto shot = [&](ActivityTab &tab, int number, const QString &name) {
        tab.resize(320, 520); tab.show(); tab.setActivities({idOf(session, number)}); save(tab, name + suffix);
    };
    FollowUpsTab follow(d); shot(follow, 9, QStringLiteral("followups"));
    child<EntryList>(follow, "followUps").setCurrentIndex(child<EntryList>(follow, "followUps").entries().index(1)); save(follow, QStringLiteral("followups-sel") + suffix);
    FollowUpsTab none(d); shot(none, 21, QStringLiteral("followups21")); 
    PeriodsTab periods(d); shot(periods, 14, QStringLiteral("periods")); shot(periods, 9, QStringLiteral("periods-none"));
    EvidenceTab evidence(d); shot(evidence, 9, QStringLiteral("evidence"));
    QTest::qWait(500);
    child<EntryList>(evidence, "evidence").setCurrentIndex(child<EntryList>(evidence, "evidence").entries().index(1)); save(evidence, QStringLiteral("evidence-sel") + suffix);
    EvidenceTab noEvidence(d); shot(noEvidence, 20, QStringLiteral("evidence-none"));
    HistoryTab history(d); shot(history, 9, QStringLiteral("history"));
    history.setActivities({nine, idOf(session, 10)}); save(history, QStringLiteral("several") + suffix);
    {
        QTemporaryDir other; TestDesk weekly(logPlan(other)); Desk w = weekly.desk();
        PeriodsTab tab(w); tab.resize(320, 700); tab.show(); tab.setActivities({idOf(*weekly.session, 3)}); save(tab, QStringLiteral("periods-weekly") + suffix);
        tab.resize(900, 500); save(tab, QStringLiteral("periods-weekly-wide") + suffix);
    }
    const auto dialogShot = [&](QDialog &dialog, const QString &name) { dialog.show(); save(dialog, name + suffix); };
    { FollowUpDialog x(d, {nine}, {}, nullptr); dialogShot(x, QStringLiteral("dialog-progress")); type(x, "progress", QStringLiteral("50")); child<QCheckBox>(x, "verified").click(); save(x, QStringLiteral("dialog-progress2") + suffix); }
    { FollowUpDialog x(d, {idOf(session, 14)}, {}, nullptr); dialogShot(x, QStringLiteral("dialog-period")); }
    { FollowUpDialog x(d, {nine, idOf(session, 14), idOf(session, 15), idOf(session, 11)}, {}, nullptr); dialogShot(x, QStringLiteral("dialog-several")); }
    { VoidDialog x(d, {logOf(session, 9).back()}, 9, nullptr); dialogShot(x, QStringLiteral("dialog-void")); }
    { EvidenceDialog x(d, session.contents().evidence.at(session.contents().evidence.size() - 3), nullptr); dialogShot(x, QStringLiteral("dialog-evidence")); }
    { AddressDialog x(d, {}, nullptr); dialogShot(x, QStringLiteral("dialog-address")); }
    { LinkDialog x(d, session.contents().evidence.front(), nine, nullptr); dialogShot(x, QStringLiteral("dialog-link")); }
}
