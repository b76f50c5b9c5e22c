// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/codes.h"
#include "core/domain/ids.h"
#include "core/domain/plan.h"
#include "core/domain/record.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <array>
#include <vector>

/// What people write for the annual report of a year (vigencia), and the reports that were issued.
namespace gelt {

/// The texts of one year's report. Paragraphs are parted by line ends; all of it may be empty.
struct YearTexts {
    YearTextsId id;
    int rowVersion = 0;
    int year = 0;
    QString presentation;
    QString achievements;
    QString difficulties;
    QString version; ///< "1.0", as written
    QString series;  ///< of the archive, "100-22.04", as written
    PersonId preparedBy; ///< elaboró, revisó, aprobó; not stored: nobody yet
    PersonId reviewedBy;
    PersonId approvedBy;

    bool operator==(const YearTexts &) const = default;
};

/// Whose challenge it is.
enum class Party { Committee, Administration, Community };

template <>
struct Codes<Party> {
    static constexpr std::array all{Code{Party::Committee, u"comite"}, Code{Party::Administration, u"administracion"},
                                    Code{Party::Community, u"comunidad"}};
};

/// "Of the committee", as people read it (translated).
QString displayName(Party party);

/// A challenge (reto) for the year after a report's, and who takes it on.
struct Challenge {
    ChallengeId id;
    int rowVersion = 0;
    int year = 0;  ///< of the report that names it
    int order = 0; ///< within the year, from 1
    Party party = Party::Committee;
    QString challenge;
    QString responsibility; ///< who does what
    QString due;            ///< a day or "Trimestral", as written; may be empty
    QString activities;     ///< numbers of activities, "10, 14"; may be empty

    bool operator==(const Challenge &) const = default;
};

/// The documents that the program makes of a plan.
enum class ReportKind { Annual, Progress, Presentation, ActionPlan, Schedule, Commitments, ResponsibleSheets };

template <>
struct Codes<ReportKind> {
    static constexpr std::array all{
        Code{ReportKind::Annual, u"annual"},           Code{ReportKind::Progress, u"progress"},
        Code{ReportKind::Presentation, u"presentation"}, Code{ReportKind::ActionPlan, u"action-plan"},
        Code{ReportKind::Schedule, u"schedule"},       Code{ReportKind::Commitments, u"commitments"},
        Code{ReportKind::ResponsibleSheets, u"responsible"}};
};

/// "Annual compliance report", as people read it (translated).
QString displayName(ReportKind kind);

/// A report that was issued: what it said is kept, byte for byte. Never changed, never deleted.
struct IssuedReport {
    IssuedReportId id;
    ReportKind kind = ReportKind::Annual;
    QString title; ///< of the document
    int year = 0;  ///< of those about a year; else 0
    QDate cutOff;
    bool isPublic = false; ///< without personal data and reserved evidence
    Thresholds thresholds; ///< in force when it was issued
    Record record;         ///< when and by whom it was issued; its figures are those known at that moment
    QByteArray sha256;     ///< of the bytes, 32
    qint64 bytes = 0;
    int pages = 0;

    bool operator==(const IssuedReport &) const = default;
};

/// @return Invalid for a year outside 1900-2200, or texts longer than limits allow.
Result<> validate(const YearTexts &texts);
/// @return Invalid also without a challenge, or where the activities are no list of numbers.
Result<> validate(const Challenge &challenge);
/// @return Invalid where it is not said what was issued: title, cut-off, hash, or numbers out of their range.
Result<> validate(const IssuedReport &report);

} // namespace gelt
