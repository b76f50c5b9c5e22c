// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"
#include "core/storage/imports.h"
#include "core/storage/table.h"

namespace gelt {

/// Calls @p visit.operator()<Row>() for every row type, parents before what refers to them.
template <class Visit>
void forEachTable(Visit &&visit)
{
    visit.template operator()<Import>();
    visit.template operator()<Plan>();
    visit.template operator()<LocalHoliday>();
    visit.template operator()<Person>();
    visit.template operator()<Appointment>();
    visit.template operator()<Membership>();
    visit.template operator()<Delegation>();
    visit.template operator()<Phase>();
    visit.template operator()<Activity>();
    visit.template operator()<Assignment>();
    visit.template operator()<Extension>();
    visit.template operator()<Status>();
    visit.template operator()<FollowUp>();
    visit.template operator()<Evidence>();
    visit.template operator()<EvidenceLink>();
    visit.template operator()<CommitteeSettings>();
    visit.template operator()<AgendaTemplate>();
    visit.template operator()<AgendaTemplateItem>();
    visit.template operator()<Acta>();
    visit.template operator()<Attendance>();
    visit.template operator()<AgendaItem>();
    visit.template operator()<Decision>();
    visit.template operator()<Commitment>();
    visit.template operator()<CommitmentEntry>();
    visit.template operator()<ReviewedCommitment>();
    visit.template operator()<Annex>();
    visit.template operator()<ActaSigner>();
    visit.template operator()<ActaFile>();
    visit.template operator()<ActaEvent>();
    visit.template operator()<YearTexts>();
    visit.template operator()<Challenge>();
    visit.template operator()<IssuedReport>();
}

/// ORDER BY of a log whose entries only come and are voided: as they were recorded, one that came back where it was.
QString inLogOrder();

/// The description of a table that is known only at run time (undo, the change log).
const TableInfo &tableInfo(TableId id);

} // namespace gelt
