// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/evidencecodes.h"

#include <QCoreApplication>

#include <map>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::EvidenceCodes)
};

} // namespace

EvidenceCodes::EvidenceCodes(const PlanContents &contents, QDate until)
    : m_contents(contents)
{
    for (const Evidence &evidence : contents.evidence) {
        if (isKnownBy(evidence, until))
            m_evidence.insert(evidence.id, &evidence);
    }
}

QString EvidenceCodes::of(ActivityId activity) const
{
    std::map<QString, Access> codes;
    for (const EvidenceLink &link : ofActivity(m_contents.evidenceLinks, activity)) {
        if (const Evidence *evidence = m_evidence.value(link.evidence))
            codes.emplace(evidence->code, evidence->access);
    }
    QStringList texts;
    for (const auto &[code, access] : codes) {
        //: %1 is the code of evidence that is not public
        texts.append(access == Access::Reserved ? Tr::tr("%1 (reserved)").arg(code) : code);
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace gelt::report
