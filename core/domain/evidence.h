// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/codes.h"
#include "core/domain/ids.h"
#include "core/domain/record.h"

#include <QByteArray>

namespace gelt {

enum class EvidenceKind { AdministrativeAct, Acta, AttendanceList, Letter, Report, Url, Photograph, Other };

template <>
struct Codes<EvidenceKind> {
    static constexpr std::array all{
        Code{EvidenceKind::AdministrativeAct, u"acto_administrativo"}, Code{EvidenceKind::Acta, u"acta"},
        Code{EvidenceKind::AttendanceList, u"lista_de_asistencia"},    Code{EvidenceKind::Letter, u"oficio"},
        Code{EvidenceKind::Report, u"informe"},                        Code{EvidenceKind::Url, u"url"},
        Code{EvidenceKind::Photograph, u"fotografia"},                 Code{EvidenceKind::Other, u"otro"}};
};

/// "Photograph", as people read it (translated).
QString displayName(EvidenceKind kind);

enum class Access { Public, Reserved };

template <>
struct Codes<Access> {
    static constexpr std::array all{Code{Access::Public, u"publica"}, Code{Access::Reserved, u"reservada"}};
};

/// "Reserved", as people read it (translated).
QString displayName(Access access);

/// What proves that something was done: a file kept within the plan file, or an address and the day it was seen.
struct Evidence {
    EvidenceId id;
    int rowVersion = 0;
    QString code; ///< "E-003"; unique in the plan
    EvidenceKind kind = EvidenceKind::Other;
    QString title;
    QDate date; ///< of the fact; may be unsaid
    QString url;
    QDate capturedOn;   ///< of the url
    QString fileName;   ///< without folders
    QByteArray sha256;  ///< of the file, 32 bytes; empty where there is a url
    qint64 fileBytes = 0;
    Access access = Access::Public;
    Record record;
    ImportId import;

    bool hasFile() const { return !sha256.isEmpty(); }
    bool operator==(const Evidence &) const = default;
};

/// What a piece of evidence proves: an activity, one of its occurrences, or one entry of its log.
struct EvidenceLink {
    EvidenceLinkId id;
    EvidenceId evidence;
    ActivityId activity;
    QString occurrence; ///< its label; empty: the activity as a whole
    FollowUpId followUp; ///< the entry that brought it, where one did

    bool operator==(const EvidenceLink &) const = default;
};

Result<> validate(const Evidence &evidence);

} // namespace gelt
