// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reportswriter.h"

#include "core/exchange/interchangejson.h"

namespace gelt::interchange {

QJsonObject ReportsWriter::year(const YearTexts &texts) const
{
    QJsonObject object{{QStringLiteral("year"), texts.year}};
    json::put(object, QStringLiteral("presentation"), texts.presentation);
    json::put(object, QStringLiteral("achievements"), texts.achievements);
    json::put(object, QStringLiteral("difficulties"), texts.difficulties);
    json::put(object, QStringLiteral("version"), texts.version);
    json::put(object, QStringLiteral("series"), texts.series);
    json::put(object, QStringLiteral("prepared_by"), m_people.value(texts.preparedBy));
    json::put(object, QStringLiteral("reviewed_by"), m_people.value(texts.reviewedBy));
    json::put(object, QStringLiteral("approved_by"), m_people.value(texts.approvedBy));
    return object;
}

QJsonObject ReportsWriter::challenge(const Challenge &challenge) const
{
    QJsonObject object{{QStringLiteral("year"), challenge.year},
                       {QStringLiteral("party"), codeOf(challenge.party)},
                       {QStringLiteral("challenge"), challenge.challenge}};
    json::put(object, QStringLiteral("responsibility"), challenge.responsibility);
    json::put(object, QStringLiteral("due"), challenge.due);
    json::put(object, QStringLiteral("activities"), challenge.activities);
    return object;
}

QJsonObject ReportsWriter::issued(const IssuedReport &report) const
{
    QJsonObject object{{QStringLiteral("kind"), codeOf(report.kind)},
                       {QStringLiteral("title"), report.title},
                       {QStringLiteral("cut_off"), toIso(report.cutOff)},
                       {QStringLiteral("public"), report.isPublic},
                       {QStringLiteral("green_from"), report.thresholds.green.toDouble()},
                       {QStringLiteral("yellow_from"), report.thresholds.yellow.toDouble()},
                       {QStringLiteral("sha256"), QString::fromLatin1(report.sha256.toHex())},
                       {QStringLiteral("size"), report.bytes},
                       {QStringLiteral("pages"), report.pages},
                       {QStringLiteral("recorded"), json::recordOf(report.record)}};
    if (report.year != 0)
        object.insert(QStringLiteral("year"), report.year);
    return object;
}

} // namespace gelt::interchange
