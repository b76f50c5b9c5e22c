// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/actas.h"
#include "tests/storage/support.h"

/// A committee that meets: what the tests of actas share.
namespace gelt::testing {

/// Four members (chair, secretary and a third with vote, one without) and somebody else; two activities.
PlanContents committeeDraft();

/// A signed page as far as the store looks at it; another one for each acta, of two chunks.
QByteArray pagesOf(ActaId acta);

struct TempCommittee : TempPlan {
    TempCommittee() : TempPlan(committeeDraft()) {}

    /// Runs @p body as one edit. @return what it returned.
    template <class Body>
    auto run(Body &&body) const
    {
        return db->write(edit(), std::forward<Body>(body));
    }

    Acta acta(ActaId id) const;
    Acta begin(QDate date) const;
    /// Writes all that is asked for before an approval: everybody came, every point was spoken of.
    void fill(ActaId acta) const;
    CommitmentId commitment(ActaId acta, QDate due) const;
    CommitmentEntry report(CommitmentId commitment, CommitmentEntryKind kind, QDate date, ActaId meeting = {}) const;
    /// begin(), fill() and approve() on the day.
    ActaId approved(QDate date) const;
    /// approved() and signed.
    ActaId signedOne(QDate date) const;

    Result<ActaNumber> approve(ActaId acta, const QString &reason = {}) const;
    Result<> sign(ActaId acta) const;
    /// The bytes that the plan keeps of the signed pages; nothing where there are none.
    QByteArray keptPages(ActaId acta) const;
};

/// All that a person reads in one acta.
struct WholeActa {
    Acta acta;
    std::vector<Attendance> roll;
    std::vector<AgendaItem> items;
    std::vector<Decision> decisions;
    std::vector<Commitment> commitments;
    std::vector<ReviewedCommitment> reviewed;
    std::vector<Annex> annexes;
    std::vector<ActaSigner> signers;

    bool operator==(const WholeActa &) const = default;
};
WholeActa wholeOf(const Meetings &meetings, ActaId acta);

} // namespace gelt::testing
