// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/request.h"

#include <unordered_set>

namespace gelt::report {

PlanContents publicVersion(PlanContents contents)
{
    for (Person &person : contents.people) {
        person.idNumber.clear();
        person.phone.clear();
        person.email.clear();
    }
    std::unordered_set<EvidenceId> reserved;
    for (const Evidence &evidence : contents.evidence) {
        if (evidence.access == Access::Reserved)
            reserved.insert(evidence.id);
    }
    std::erase_if(contents.evidence, [](const Evidence &evidence) { return evidence.access == Access::Reserved; });
    std::erase_if(contents.evidenceLinks, [&](const EvidenceLink &link) { return reserved.contains(link.evidence); });
    return contents;
}

} // namespace gelt::report
