// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"

#include <QHash>

namespace gelt::report {

/// What proves the activities of a plan, by code. Borrows the contents.
class EvidenceCodes {
public:
    /// @param until evidence of a later fact is left out; one without a day counts.
    EvidenceCodes(const PlanContents &contents, QDate until);

    /// "E-001, E-009 (reserved)", each once, by code; empty where nothing proves it.
    QString of(ActivityId activity) const;

private:
    const PlanContents &m_contents;
    QHash<EvidenceId, const Evidence *> m_evidence;
};

/// Whether the fact that it proves was not later than @p day.
inline bool isKnownBy(const Evidence &evidence, QDate day) { return !evidence.date.isValid() || evidence.date <= day; }

} // namespace gelt::report
