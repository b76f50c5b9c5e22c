// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"
#include "core/domain/yearreport.h"
#include "core/measure/measure.h"
#include "core/report/blocks.h"

#include <QDateTime>
#include <QLocale>

#include <functional>
#include <vector>

namespace gelt::report {

/// Columns of tables of activities that a person may leave out.
enum class ActivityColumn {
    Description, Responsible, Target, ExpectedEvidence, Deadline, Planned, Progress, Compliance, State, Evidence, Remarks
};

/// Parts of the annual report that a person may leave out.
enum class AnnualPart { Matrix, Challenges, Decree, EvidenceList };

/// Whether a document says what became of a year (vigencia).
constexpr bool isAboutAYear(ReportKind kind) { return kind == ReportKind::Annual || kind == ReportKind::Presentation; }

/// What a person asks for: one document of the plan, made the same way by the command line, the windows and tests.
struct ReportRequest {
    ReportKind kind = ReportKind::Annual;
    QDate cutOff;
    int year = 0;         ///< of Annual and Presentation; 0: the cut-off's
    QDateTime issuedAt;   ///< local time; its day is in footers
    QDateTime knownAt;    ///< local time: what the contents are, as pages say it; nothing: what is known now
    bool isPublic = false;
    Paper paper = Paper::Letter;
    std::optional<Orientation> orientation; ///< nothing: the document's own
    std::vector<ActivityColumn> without;    ///< columns left out
    std::vector<AnnualPart> withoutParts;
    std::vector<PhaseId> phases; ///< only these; empty: all. PhaseId{} is "under no phase"
    PersonId responsible;        ///< of ResponsibleSheets; not stored: everybody's
    QString filter;              ///< what a person left out, in words; empty: nothing
    /// Only how the document begins: its first page at least, and of tables and lists that many activities at most; what
    /// pages count is the whole. 0: all of it.
    std::size_t beginning = 0;

    bool operator==(const ReportRequest &) const = default;
};

/// The bytes of a piece of evidence's file; empty where it has none or they cannot be read. Asked for a few
/// photographs.
using Pictures = std::function<QByteArray(EvidenceId)>;

/// Asked between the parts of a long document. @return false to give up.
using Wanted = std::function<bool()>;

/**
 * Makes the document. One about a year is cut within it: a cut-off after it counts as its last day, one before it as its
 * first. A request for the public version is made from publicVersion() of the contents.
 * @param contents as known when asked for; the phases left out are left out of tables and lists, not of the figures.
 * @param pictures the photographs of a Presentation, which is of Paper::Slides whatever the request says; nothing: none.
 * @param isWanted nothing: it is. Where it says that it is not, the document is left unfinished and good for nothing.
 */
Document makeReport(const PlanContents &contents, const ReportRequest &request, const QLocale &locale,
                    const Pictures &pictures = {}, const Wanted &isWanted = {});

/// The plan without what must not be published: phones, addresses of mail and numbers of identity (Ley 1581/2012), and
/// evidence that is reserved, its links included.
PlanContents publicVersion(PlanContents contents);

} // namespace gelt::report
