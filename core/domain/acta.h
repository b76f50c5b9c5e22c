// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/codes.h"
#include "core/domain/ids.h"
#include "core/domain/record.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QTime>

#include <compare>
#include <optional>

/// The minutes of a meeting (acta) and their life. What hangs on one stands in attendance.h, agendaitem.h, commitment.h.
namespace gelt {

/// Where minutes stand in their life. From Approved on their contents are frozen, from Signed on for ever.
enum class ActaState { Draft, InReview, Approved, Signed, Archived, Annulled };

template <>
struct Codes<ActaState> {
    static constexpr std::array all{
        Code{ActaState::Draft, u"borrador"},  Code{ActaState::InReview, u"en_revision"},
        Code{ActaState::Approved, u"aprobada"}, Code{ActaState::Signed, u"firmada"},
        Code{ActaState::Archived, u"archivada"}, Code{ActaState::Annulled, u"anulada"}};
};

/// "In review", as people read it (translated).
QString displayName(ActaState state);

/// Whether what the minutes say can be changed: they are a draft or in review.
constexpr bool isOpen(ActaState state) { return state == ActaState::Draft || state == ActaState::InReview; }

/// Whether minutes may go from one state to the other: borrador ⇄ en revisión → aprobada → firmada → archivada,
/// borrador → aprobada, aprobada → en revisión (reopened), and any with a fixed number → anulada.
bool mayFollow(ActaState from, ActaState to);

enum class MeetingKind { Ordinary, Extraordinary };

template <>
struct Codes<MeetingKind> {
    static constexpr std::array all{Code{MeetingKind::Ordinary, u"ordinaria"},
                                    Code{MeetingKind::Extraordinary, u"extraordinaria"}};
};

/// "Ordinary", as people read it (translated).
QString displayName(MeetingKind kind);

/// The number of minutes, given on approval and never again to others.
struct ActaNumber {
    int year = 0; ///< of the meeting; 0 where numbers run on over the years
    int sequence = 0; ///< from 1

    /// "2013-001", or "001" where numbers run on. Nothing is ever put before or behind it.
    QString text() const;
    /// The inverse of text(), blanks around it and missing zeros aside. Nothing for any other text.
    static std::optional<ActaNumber> fromText(QStringView text);
    auto operator<=>(const ActaNumber &) const = default;
};

/// What quality systems print on a document; all of it free text, and all of it may be empty.
struct HeaderData {
    QString series;  ///< of the table of retention (TRD), "100-01.13"
    QString code;    ///< "FO-GD-02"
    QString version; ///< of the form

    bool operator==(const HeaderData &) const = default;
};

/// When and where the committee meets again; all of it may be unsaid.
struct NextMeeting {
    QDate date;
    QTime time;
    QString place;

    bool operator==(const NextMeeting &) const = default;
};

/// How many could vote, how many were needed and how many were there, as counted on approval.
struct QuorumCount {
    int voters = 0;
    int required = 0;
    int present = 0;

    bool isReached() const { return required > 0 && present >= required; }
    bool operator==(const QuorumCount &) const = default;
};

/// Takes minutes out of force; they keep their number and stay.
struct Annulment {
    QDate date;
    QString cause;
    Record record;

    bool operator==(const Annulment &) const = default;
};

/// One meeting and its minutes.
struct Acta {
    ActaId id;
    int rowVersion = 0;
    ActaState state = ActaState::Draft;
    std::optional<ActaNumber> number; ///< from the first approval on
    bool registered = false;          ///< an older one on paper, only noted here
    MeetingKind kind = MeetingKind::Ordinary;
    QString group; ///< who met: "Comité GEL-T"
    QDate date;
    QTime from;
    QTime to; ///< invalid: still going on, or unsaid
    QString city;
    QString place; ///< or how people met from afar
    HeaderData header;
    NextMeeting next;
    QDate convenedOn;     ///< the day of the letter that calls to the meeting
    QString convenedNote; ///< what that letter says besides; may be empty
    QString transcriber;
    ActaId clarifies;       ///< of an acta aclaratoria: the signed one that it corrects
    QString overrideReason; ///< why it was approved in spite of what the checks found; may be empty
    std::optional<QuorumCount> quorum; ///< from the approval on
    QDate approvedOn;
    QDate signedOn;
    std::optional<Annulment> annulled;
    Record record; ///< of its first draft
    ImportId import;

    bool operator==(const Acta &) const = default;
};

/// "ACTA 2013-001", "ACTA (no number)": how minutes are called on paper and on screen (translated).
QString displayName(const Acta &acta);

/// What somebody puts behind minutes: the attendance list, a plan of six sheets.
struct Annex {
    AnnexId id;
    ActaId acta;
    int order = 0;
    QString title;
    std::optional<int> sheets; ///< folios
    QString fileName;          ///< without folders; empty: on paper only
    QByteArray sha256;         ///< of the file, 32 bytes; empty where there is none
    qint64 fileBytes = 0;

    bool operator==(const Annex &) const = default;
};

/// Who signs, as the page names them.
struct ActaSigner {
    ActaSignerId id;
    ActaId acta;
    int order = 0;
    QString name;
    QString position;

    bool operator==(const ActaSigner &) const = default;
};

enum class ActaFileKind {
    Signed, ///< the exact pages that were signed: PDF, written once
    Scan    ///< of the paper with the signatures
};

template <>
struct Codes<ActaFileKind> {
    static constexpr std::array all{Code{ActaFileKind::Signed, u"firmada"}, Code{ActaFileKind::Scan, u"escaneada"}};
};

/// A file that is kept with minutes for ever; its bytes lie with those of the evidence.
struct ActaFile {
    ActaFileId id;
    ActaId acta;
    ActaFileKind kind = ActaFileKind::Scan;
    QString fileName; ///< without folders
    QByteArray sha256; ///< 32 bytes
    qint64 fileBytes = 0;
    Record record;

    bool operator==(const ActaFile &) const = default;
};

/// What happened to minutes; each is an act of record.
enum class ActaAct { SentToReview, Returned, Approved, Reopened, Signed, Archived, Annulled };

template <>
struct Codes<ActaAct> {
    static constexpr std::array all{
        Code{ActaAct::SentToReview, u"enviada_a_revision"}, Code{ActaAct::Returned, u"devuelta"},
        Code{ActaAct::Approved, u"aprobada"},               Code{ActaAct::Reopened, u"reabierta"},
        Code{ActaAct::Signed, u"firmada"},                  Code{ActaAct::Archived, u"archivada"},
        Code{ActaAct::Annulled, u"anulada"}};
};

/// "Sent to review", as people read it (translated).
QString displayName(ActaAct act);

/// A line in the life of minutes. Append-only.
struct ActaEvent {
    ActaEventId id;
    ActaId acta;
    ActaAct act = ActaAct::SentToReview;
    QDate date;
    QString note; ///< observations, reason, cause; may be empty
    Record record;

    bool operator==(const ActaEvent &) const = default;
};

Result<> validate(const Acta &acta);
Result<> validate(const Annex &annex);
Result<> validate(const ActaSigner &signer);
Result<> validate(const ActaFile &file);
Result<> validate(const ActaEvent &event);

} // namespace gelt
