// SPDX-License-Identifier: GPL-3.0-or-later
// The steps in the life of an acta, as the windows ask for them.
#include "core/print/pdf.h"
#include "core/report/format.h"
#include "core/storage/actas.h"
#include "core/storage/backup.h"
#include "ui/actas/actaacts.h"
#include "ui/actas/actapapers.h"
#include "ui/actas/actawords.h"
#include "ui/actas/checksdialog.h"
#include "ui/actas/meetingdialogs.h"
#include "ui/ask.h"
#include "ui/session/session.h"

#include <QGuiApplication>

namespace gelt {
namespace {

/// Shows that the program works.
class Busy {
public:
    Busy() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Busy() { QGuiApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(Busy)
};

} // namespace

bool ActaActs::agrees(const QString &title, const QString &text, const QString &detail, const QString &yes, const QString &no)
{
    Question question;
    question.title = title;
    question.text = text;
    question.detail = detail;
    question.answers = {yes, no};
    question.standard = 1;
    question.escape = 1;
    return m_desk.ask.choose(window(), question) == 0;
}

void ActaActs::sendToReview(ActaId id)
{
    const Acta *acta = find(id);
    if (!acta)
        return;
    const QString what = tr("Send %1 to review").arg(actawords::inSentence(*acta));
    WordsDialog::Act act;
    act.title = tr("Send to review");
    act.text = tr("The acta goes to the members, who answer with observations or approve it. It can still be changed.");
    act.label = tr("&Note:");
    act.name = tr("Note for the members, may be empty");
    act.button = tr("Send to review");
    act.run = [this, id, what](const QString &words) {
        return m_desk.session.perform(
            what, [id, words](Transaction &transaction) { return actas::sendToReview(transaction, id, words); });
    };
    WordsDialog(m_desk, act, window()).exec();
}

void ActaActs::returnToDraft(ActaId id)
{
    const Acta *acta = find(id);
    if (!acta)
        return;
    const QString what = tr("Return %1 with observations").arg(actawords::inSentence(*acta));
    WordsDialog::Act act;
    act.title = tr("Return with observations");
    act.text = tr("The acta is a draft again, and the observations stay in its history.");
    act.label = tr("&Observations:");
    act.name = tr("Observations of the members");
    act.button = tr("Return");
    act.run = [this, id, what](const QString &words) {
        return m_desk.session.perform(
            what, [id, words](Transaction &transaction) { return actas::returnToDraft(transaction, id, words); });
    };
    WordsDialog(m_desk, act, window()).exec();
}

std::optional<ActaFinding> ActaActs::approve(ActaId id)
{
    const Acta *acta = find(id);
    if (!acta || !isOpen(acta->state))
        return {};
    QString reason;
    if (const std::vector<ActaFinding> findings = findingsOf(m_desk, id); !findings.empty()) {
        ChecksDialog dialog(findings, true, window());
        if (dialog.exec() != QDialog::Accepted)
            return dialog.wanted();
        reason = dialog.reason();
    }
    finish(*acta, reason);
    return {};
}

bool ActaActs::finish(const Acta &acta, const QString &overrideReason)
{
    ActaNumber number;
    const Result<> looked = m_desk.session.database().read([&](Transaction &transaction) -> Result<> {
        number = acta.number.value_or(actas::nextNumber(transaction, acta.date));
        return {};
    });
    if (!looked) {
        m_desk.ask.tell(window(), looked.error());
        return false;
    }
    const QString text = acta.number
                             ? tr("Approving fixes again what acta %1 says. It cannot be undone.").arg(number.text())
                             : tr("Approving gives it the number %1 and cannot be undone.").arg(number.text());
    if (!agrees(tr("Approve the acta"), text, tr("What it says is fixed from then on. Until it is signed it can be reopened with a reason."),
                tr("Approve"), tr("Keep as draft")))
        return false;
    const bool done = performFinal(tr("Approve acta %1").arg(number.text()),
                                   [id = acta.id, day = m_desk.session.today(), overrideReason](Transaction &transaction) -> Result<> {
                                       const Result<ActaNumber> given = actas::approve(transaction, id, day, overrideReason);
                                       return given ? Result<>() : Result<>(given.error());
                                   });
    if (done)
        Q_EMIT said(tr("Acta %1 is approved").arg(number.text()));
    return done;
}

void ActaActs::reopen(ActaId id)
{
    const Acta *acta = find(id);
    if (!acta)
        return;
    const QString what = tr("Reopen %1").arg(actawords::inSentence(*acta));
    WordsDialog::Act act;
    act.title = tr("Reopen the acta");
    act.text = tr("It is in review again and keeps its number. The reason stays in its history; it cannot be undone.");
    act.label = tr("&Reason:");
    act.name = tr("Reason");
    act.button = tr("Reopen");
    act.missing = tr("Say why it is reopened.");
    act.run = [this, id, what](const QString &words) {
        return m_desk.session.performFinal(what,
                                           [id, words](Transaction &transaction) { return actas::reopen(transaction, id, words); });
    };
    WordsDialog(m_desk, act, window()).exec();
}

/// The pages are made from what the file says now; the row version proves that it is what was approved. A backup is
/// made before.
void ActaActs::sign(ActaId id)
{
    const Acta *acta = find(id);
    if (!acta || acta->state != ActaState::Approved)
        return;
    if (!agrees(tr("Sign the acta"),
                tr("Signing keeps the pages of acta %1 in the plan for ever, byte for byte. It cannot be undone.").arg(acta->number->text()),
                tr("Afterwards the pages are printed and signed on paper, and the scan can be attached. A mistake is then corrected "
                   "only by a clarifying acta."),
                tr("Sign"), tr("Not yet")))
        return;
    const Busy busy;
    if (const Result<QString> saved = backups::make(m_desk.session.database(), {}, QStringLiteral("signing")); !saved) {
        m_desk.ask.tell(window(), {saved.error().code,
                                   tr("The acta was not signed, because the backup before it could not be made: %1").arg(saved.error().message),
                                   saved.error().detail});
        return;
    }
    const int version = acta->rowVersion;
    const Result<QByteArray> pages = pagesOf(*acta);
    if (!pages) {
        m_desk.ask.tell(window(), pages.error());
        return;
    }
    if (performFinal(tr("Sign acta %1").arg(acta->number->text()),
                     [id, version, pdf = *pages, day = m_desk.session.today()](Transaction &transaction) {
                         return actas::sign(transaction, id, version, pdf, day);
                     }))
        Q_EMIT said(tr("The pages are kept. They can be printed for the signatures."));
}

void ActaActs::archive(ActaId id)
{
    const Acta *acta = find(id);
    if (!acta || !agrees(tr("Archive the acta"), tr("Acta %1 is archived, signed and complete. It cannot be undone.").arg(acta->number->text()),
                         ofActa(meetings().files, id).size() > 1 ? QString() : tr("There is no scan of the signed paper yet. It can be attached later too."),
                         tr("Archive"), tr("Not yet")))
        return;
    performFinal(tr("Archive acta %1").arg(acta->number->text()),
                 [id](Transaction &transaction) { return actas::archive(transaction, id); });
}

void ActaActs::annul(ActaId id)
{
    const Acta *acta = find(id);
    if (!acta)
        return;
    const QString what = tr("Annul %1").arg(actawords::inSentence(*acta));
    WordsDialog::Act act;
    act.title = tr("Annul the acta");
    act.text = tr("The acta is out of force for good. It keeps its number and stays with a mark on every page, the day and the "
                  "cause; its commitments no longer count. It cannot be undone.");
    act.label = tr("&Cause:");
    act.name = tr("Cause");
    act.button = tr("Annul");
    act.missing = tr("Say the cause of the annulment.");
    act.run = [this, id, what](const QString &words) {
        return m_desk.session.performFinal(what, [id, words, day = m_desk.session.today()](Transaction &transaction) {
            return actas::annul(transaction, id, day, words);
        });
    };
    WordsDialog(m_desk, act, window()).exec();
}

ActaId ActaActs::clarify(ActaId id)
{
    const Acta *acta = find(id);
    if (!acta)
        return {};
    const auto made = std::make_shared<ActaId>();
    perform(tr("Begin an acta that clarifies %1").arg(actawords::inSentence(*acta)),
            [id, made, day = m_desk.session.today()](Transaction &transaction) -> Result<> {
                const Result<Acta> begun = actas::clarify(transaction, id, day);
                if (!begun)
                    return begun.error();
                *made = begun->id;
                return {};
            });
    return *made;
}

bool ActaActs::remove(ActaId id)
{
    const Acta *acta = find(id);
    if (!acta)
        return false;
    if (acta->number) {
        Q_EMIT said(tr("An acta with a number is never deleted; it can be annulled."));
        return false;
    }
    return perform(tr("Delete %1").arg(actawords::inSentence(*acta)),
                   [id](Transaction &transaction) { return actas::remove(transaction, id); });
}

} // namespace gelt
