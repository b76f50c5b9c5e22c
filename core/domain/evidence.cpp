// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evidence.h"

#include "core/domain/check.h"

#include <QCoreApplication>

namespace gelt {
namespace {

constexpr qsizetype sha256Bytes = 32;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Evidence)
};

Result<> checkFile(const Evidence &evidence)
{
    const QString &name = evidence.fileName;
    if (check::isBlank(name) || name.contains(u'/') || name.contains(u'\\') || name.contains(QChar(u'\0')))
        return check::invalid(
            Tr::tr("The file of evidence “%1” has no name of its own. Name it without folders.").arg(evidence.code));
    if (!check::isName(name))
        return check::nameTooLong(name);
    if (evidence.sha256.size() != sha256Bytes)
        return check::invalid(
            Tr::tr("The checksum of evidence “%1” is not a SHA-256. Add the file again.").arg(evidence.code));
    if (evidence.fileBytes < 0 || evidence.fileBytes > limits::evidenceBytes)
        return Error{ErrorCode::TooLarge,
                     Tr::tr("“%1” is larger than %2 MB. Keep it elsewhere and add its address instead.")
                         .arg(name, QString::number(limits::evidenceBytes >> 20)),
                     {}};
    return {};
}

Result<> checkUrl(const Evidence &evidence)
{
    if (check::isBlank(evidence.url))
        return check::invalid(
            Tr::tr("Evidence “%1” has neither a file nor an address. Add one of them.").arg(evidence.code));
    if (evidence.url.size() > limits::titleChars)
        return check::invalid(Tr::tr("The address of evidence “%1” is longer than %n character(s). Shorten it.",
                                     nullptr, static_cast<int>(limits::titleChars))
                                  .arg(evidence.code));
    if (!evidence.fileName.isEmpty() || evidence.fileBytes != 0)
        return check::invalid(
            Tr::tr("Evidence “%1” names a file that is not there. Add the file again.").arg(evidence.code));
    return {};
}

} // namespace

QString displayName(EvidenceKind kind)
{
    switch (kind) {
    //: kind of evidence: a decree, a resolution (acto administrativo)
    case EvidenceKind::AdministrativeAct: return Tr::tr("Administrative act");
    //: kind of evidence: of a meeting (acta)
    case EvidenceKind::Acta: return Tr::tr("Minutes");
    case EvidenceKind::AttendanceList: return Tr::tr("Attendance list");
    //: kind of evidence: an official letter (oficio)
    case EvidenceKind::Letter: return Tr::tr("Letter");
    //: kind of evidence (informe)
    case EvidenceKind::Report: return Tr::tr("Report");
    case EvidenceKind::Url: return Tr::tr("Web page");
    case EvidenceKind::Photograph: return Tr::tr("Photograph");
    //: kind of evidence
    case EvidenceKind::Other: return Tr::tr("Other");
    }
    return {};
}

QString displayName(Access access)
{
    switch (access) {
    //: who may see a piece of evidence: everybody
    case Access::Public: return Tr::tr("Public");
    //: who may see a piece of evidence: not everybody
    case Access::Reserved: return Tr::tr("Reserved");
    }
    return {};
}

Result<> validate(const Evidence &evidence)
{
    if (check::isBlank(evidence.code))
        return check::invalid(Tr::tr("The evidence has no code. Give one that no other has."));
    if (!check::isName(evidence.code))
        return check::nameTooLong(evidence.code);
    if (check::isBlank(evidence.title))
        return check::invalid(Tr::tr("Evidence “%1” has no title. Say what it is.").arg(evidence.code));
    if (evidence.title.size() > limits::titleChars)
        return check::invalid(Tr::tr("The title of evidence “%1” is longer than %n character(s). Shorten it.", nullptr,
                                     static_cast<int>(limits::titleChars))
                                  .arg(evidence.code));
    for (const QDate day : {evidence.date, evidence.capturedOn}) {
        if (day.isValid() && !check::isPlanDay(day))
            return check::dayNeeded();
    }
    if (evidence.hasFile() && !evidence.url.isEmpty())
        return check::invalid(
            Tr::tr("Evidence “%1” has both a file and an address. Keep one of them.").arg(evidence.code));
    return evidence.hasFile() ? checkFile(evidence) : checkUrl(evidence);
}

} // namespace gelt
