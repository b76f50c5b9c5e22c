// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/yearreport.h"

#include "core/domain/check.h"
#include "core/domain/limits.h"

#include <QCoreApplication>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::YearReport)
};

bool isYear(int year) { return year >= limits::firstYear && year <= limits::lastYear; }

Error noYear(int year) { return check::invalid(Tr::tr("%1 is no year of a report.").arg(year)); }

} // namespace

QString displayName(Party party)
{
    switch (party) {
    case Party::Committee: return Tr::tr("Of the committee");
    case Party::Administration: return Tr::tr("Of the municipal administration");
    case Party::Community: return Tr::tr("Of the community");
    }
    return {};
}

QString displayName(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Annual: return Tr::tr("Annual compliance report");
    case ReportKind::Progress: return Tr::tr("Progress report");
    case ReportKind::Presentation: return Tr::tr("Presentation of results");
    case ReportKind::ActionPlan: return Tr::tr("Action plan");
    case ReportKind::Schedule: return Tr::tr("Schedule");
    case ReportKind::Commitments: return Tr::tr("Commitments");
    case ReportKind::ResponsibleSheets: return Tr::tr("Follow-up sheet per responsible");
    }
    return {};
}

Result<> validate(const YearTexts &texts)
{
    if (!isYear(texts.year))
        return noYear(texts.year);
    if (!check::isText(texts.presentation) || !check::isText(texts.achievements) || !check::isText(texts.difficulties))
        return check::textTooLong();
    for (const QString *name : {&texts.version, &texts.series}) {
        if (!check::isName(*name))
            return check::nameTooLong(*name);
    }
    return {};
}

Result<> validate(const Challenge &challenge)
{
    if (!isYear(challenge.year))
        return noYear(challenge.year);
    if (check::isBlank(challenge.challenge))
        return check::invalid(Tr::tr("Say what the challenge is."));
    if (!check::isText(challenge.challenge) || !check::isText(challenge.responsibility))
        return check::textTooLong();
    for (const QString *name : {&challenge.due, &challenge.activities}) {
        if (!check::isName(*name))
            return check::nameTooLong(*name);
    }
    for (const QString &number : challenge.activities.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        if (number.trimmed().toInt(&isNumber) < 1 || !isNumber)
            return check::invalid(Tr::tr("“%1” is no number of an activity. Write numbers with commas between them.")
                                      .arg(number.trimmed()));
    }
    return {};
}

Result<> validate(const IssuedReport &report)
{
    if (check::isBlank(report.title))
        return check::invalid(Tr::tr("A report that is issued has a title."));
    if (!check::isName(report.title))
        return check::nameTooLong(report.title);
    if (report.year != 0 && !isYear(report.year))
        return noYear(report.year);
    if (!check::isPlanDay(report.cutOff))
        return check::invalid(Tr::tr("A report that is issued says up to which day its figures go."));
    constexpr int sha256Bytes = 32;
    if (report.sha256.size() != sha256Bytes || report.bytes < 0 || report.pages < 0)
        return check::invalid(Tr::tr("It is not known what the pages of the report “%1” are.").arg(report.title));
    const Thresholds &light = report.thresholds;
    if (light.yellow < Percent() || light.green < light.yellow || Percent::hundred() < light.green)
        return check::invalid(Tr::tr("The traffic light of the report “%1” cannot be so.").arg(report.title));
    return {};
}

} // namespace gelt
