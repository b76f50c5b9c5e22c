// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/acta.h"

#include "core/domain/check.h"

#include <QCoreApplication>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Acta)
};

constexpr int mostSequence = 99'999;

Error numberNeeded() { return check::invalid(Tr::tr("The number of an acta goes from 1 to 99999.")); }

Result<> validateNumber(const Acta &acta)
{
    if (!acta.number) {
        if (!isOpen(acta.state))
            return check::invalid(Tr::tr("An approved acta has a number."));
        return {};
    }
    if (acta.number->sequence < 1 || acta.number->sequence > mostSequence)
        return numberNeeded();
    if (acta.number->year != 0 && (acta.number->year < limits::firstYear || acta.number->year > limits::lastYear))
        return numberNeeded();
    return {};
}

Result<> validateFile(const QString &fileName, const QByteArray &sha256, qint64 bytes)
{
    constexpr int sha256Bytes = 32;
    if (!check::isName(fileName))
        return check::nameTooLong(fileName);
    if (fileName.contains(u'/') || fileName.contains(u'\\'))
        return check::invalid(Tr::tr("“%1” is not the name of a file.").arg(fileName));
    if ((!sha256.isEmpty() && sha256.size() != sha256Bytes) || bytes < 0)
        return check::invalid(Tr::tr("The fingerprint (SHA-256) of “%1” is not one.").arg(fileName));
    return {};
}

} // namespace

QString displayName(ActaState state)
{
    switch (state) {
    case ActaState::Draft: return Tr::tr("Draft");
    case ActaState::InReview: return Tr::tr("In review");
    case ActaState::Approved: return Tr::tr("Approved");
    case ActaState::Signed: return Tr::tr("Signed");
    case ActaState::Archived: return Tr::tr("Archived");
    case ActaState::Annulled: return Tr::tr("Annulled");
    }
    return {};
}

QString displayName(MeetingKind kind)
{
    return kind == MeetingKind::Ordinary ? Tr::tr("Ordinary") : Tr::tr("Extraordinary");
}

QString displayName(ActaAct act)
{
    switch (act) {
    case ActaAct::SentToReview: return Tr::tr("Sent to review");
    case ActaAct::Returned: return Tr::tr("Returned with observations");
    case ActaAct::Approved: return Tr::tr("Approved");
    case ActaAct::Reopened: return Tr::tr("Reopened");
    case ActaAct::Signed: return Tr::tr("Signed");
    case ActaAct::Archived: return Tr::tr("Archived");
    case ActaAct::Annulled: return Tr::tr("Annulled");
    }
    return {};
}

bool mayFollow(ActaState from, ActaState to)
{
    switch (from) {
    case ActaState::Draft: return to == ActaState::InReview || to == ActaState::Approved;
    case ActaState::InReview: return to == ActaState::Draft || to == ActaState::Approved;
    case ActaState::Approved:
        return to == ActaState::InReview || to == ActaState::Signed || to == ActaState::Annulled;
    case ActaState::Signed: return to == ActaState::Archived || to == ActaState::Annulled;
    case ActaState::Archived: return to == ActaState::Annulled;
    case ActaState::Annulled: return false;
    }
    return false;
}

QString ActaNumber::text() const
{
    const QString padded = QStringLiteral("%1").arg(sequence, 3, 10, QLatin1Char('0'));
    return year == 0 ? padded : QStringLiteral("%1-%2").arg(year).arg(padded);
}

std::optional<ActaNumber> ActaNumber::fromText(QStringView text)
{
    text = text.trimmed();
    const auto digits = [](QStringView part) -> std::optional<int> {
        constexpr qsizetype mostDigits = 5;
        if (part.isEmpty() || part.size() > mostDigits)
            return {};
        for (const QChar c : part) {
            if (c < u'0' || c > u'9')
                return {};
        }
        return part.toInt();
    };
    ActaNumber number;
    if (const qsizetype dash = text.indexOf(u'-'); dash >= 0) {
        const std::optional<int> year = digits(text.first(dash));
        if (!year || *year < limits::firstYear || *year > limits::lastYear)
            return {};
        number.year = *year;
        text = text.sliced(dash + 1);
    }
    const std::optional<int> sequence = digits(text);
    if (!sequence || *sequence < 1)
        return {};
    number.sequence = *sequence;
    return number;
}

QString displayName(const Acta &acta)
{
    return acta.number ? Tr::tr("ACTA %1").arg(acta.number->text()) : Tr::tr("ACTA (no number)");
}

Result<> validate(const Acta &acta)
{
    if (!check::isPlanDay(acta.date))
        return check::dayNeeded();
    for (const QDate day : {acta.next.date, acta.convenedOn, acta.approvedOn, acta.signedOn}) {
        if (day.isValid() && !check::isPlanDay(day))
            return check::dayNeeded();
    }
    for (const QString *name : {&acta.group, &acta.city, &acta.header.series, &acta.header.code, &acta.header.version,
                                &acta.transcriber}) {
        if (!check::isName(*name))
            return check::nameTooLong(*name);
    }
    for (const QString *text : {&acta.place, &acta.next.place, &acta.convenedNote, &acta.overrideReason}) {
        if (!check::isText(*text))
            return check::textTooLong();
    }
    if (acta.annulled && (!check::isPlanDay(acta.annulled->date) || check::isBlank(acta.annulled->cause)))
        return check::invalid(Tr::tr("An annulment needs its day and its cause."));
    if (acta.annulled.has_value() != (acta.state == ActaState::Annulled))
        return check::invalid(Tr::tr("An annulment needs its day and its cause."));
    return validateNumber(acta);
}

Result<> validate(const Annex &annex)
{
    if (check::isBlank(annex.title))
        return check::invalid(Tr::tr("An annex needs a title."));
    if (!check::isText(annex.title))
        return check::textTooLong();
    if (annex.sheets && *annex.sheets < 0)
        return check::invalid(Tr::tr("An annex cannot have less than no sheets."));
    return validateFile(annex.fileName, annex.sha256, annex.fileBytes);
}

Result<> validate(const ActaSigner &signer)
{
    for (const QString *name : {&signer.name, &signer.position}) {
        if (!check::isName(*name))
            return check::nameTooLong(*name);
    }
    return {};
}

Result<> validate(const ActaFile &file)
{
    if (file.sha256.isEmpty())
        return check::invalid(Tr::tr("The fingerprint (SHA-256) of “%1” is not one.").arg(file.fileName));
    return validateFile(file.fileName, file.sha256, file.fileBytes);
}

Result<> validate(const ActaEvent &event)
{
    if (!check::isPlanDay(event.date))
        return check::dayNeeded();
    if (!check::isText(event.note))
        return check::textTooLong();
    return {};
}

} // namespace gelt
