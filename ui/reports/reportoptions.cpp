// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportoptions.h"

#include "ui/print/printing.h"
#include "ui/settings.h"

#include <QCoreApplication>

#include <algorithm>

namespace gelt {
namespace {

using report::ActivityColumn;
using report::AnnualPart;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::ReportOptions)
};

const std::vector<ActivityColumn> planColumns{ActivityColumn::Description, ActivityColumn::Responsible, ActivityColumn::Target,
                                              ActivityColumn::ExpectedEvidence, ActivityColumn::Deadline};
const std::vector<ActivityColumn> progressColumns{
    ActivityColumn::Description, ActivityColumn::Responsible, ActivityColumn::Deadline, ActivityColumn::Planned,
    ActivityColumn::Progress,    ActivityColumn::Compliance,  ActivityColumn::State,    ActivityColumn::Evidence,
    ActivityColumn::Remarks};

/// The numbers of enumerators, as settings keep them.
template <class T>
QString written(const std::vector<T> &values)
{
    QStringList numbers;
    for (const T value : values)
        numbers.append(QString::number(static_cast<int>(value)));
    return numbers.join(u' ');
}

template <class T>
std::vector<T> readValues(const QString &text, const std::vector<T> &known)
{
    std::vector<T> values;
    for (const QString &number : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto value = static_cast<T>(number.toInt());
        if (std::ranges::find(known, value) != known.end())
            values.push_back(value);
    }
    return values;
}

/// The settings of one kind of document.
struct Kept {
    explicit Kept(ReportKind kind)
        : prefix("reports/" + QByteArray::number(static_cast<int>(kind)) + '/')
        , withoutKey(prefix + "without")
        , partsKey(prefix + "withoutParts")
        , publicKey(prefix + "public")
        , orientationKey(prefix + "orientation")
    {
    }
    Setting<QString> without() const { return {withoutKey.constData(), {}}; }
    Setting<QString> withoutParts() const { return {partsKey.constData(), {}}; }
    Setting<bool> isPublic() const { return {publicKey.constData(), false}; }
    Setting<int> orientation() const { return {orientationKey.constData(), -1}; } ///< -1: the document's own

private:
    QByteArray prefix, withoutKey, partsKey, publicKey, orientationKey;
};

} // namespace

ReportFeatures featuresOf(ReportKind kind)
{
    ReportFeatures features;
    switch (kind) {
    case ReportKind::Annual:
        features.year = features.cutOff = features.publicVersion = features.phases = true;
        features.parts = {AnnualPart::Matrix, AnnualPart::Challenges, AnnualPart::Decree, AnnualPart::EvidenceList};
        features.columns = progressColumns;
        break;
    case ReportKind::Progress:
        features.cutOff = features.publicVersion = features.phases = true;
        features.columns = progressColumns;
        break;
    case ReportKind::Presentation:
        features.year = features.cutOff = features.publicVersion = true;
        features.paper = false;
        break;
    case ReportKind::ActionPlan:
        features.phases = features.orientation = true;
        features.columns = planColumns;
        break;
    case ReportKind::Schedule:
        features.cutOff = features.phases = features.orientation = true;
        break;
    case ReportKind::Commitments:
        features.cutOff = true;
        break;
    case ReportKind::ResponsibleSheets:
        features.cutOff = features.phases = features.responsible = true;
        break;
    }
    return features;
}

style::Glyph glyphOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Annual: return style::Glyph::Certificate;
    case ReportKind::Progress: return style::Glyph::Reports;
    case ReportKind::Presentation: return style::Glyph::Photo;
    case ReportKind::ActionPlan: return style::Glyph::Plan;
    case ReportKind::Schedule: return style::Glyph::Schedule;
    case ReportKind::Commitments: return style::Glyph::Commitments;
    case ReportKind::ResponsibleSheets: return style::Glyph::User;
    }
    return style::Glyph::Reports;
}

QString displayName(AnnualPart part)
{
    switch (part) {
    case AnnualPart::Matrix: return Tr::tr("Matrix of periods");
    case AnnualPart::Challenges: return Tr::tr("Achievements, difficulties and challenges");
    //: the minimum percentages that a national decree asks of municipalities
    case AnnualPart::Decree: return Tr::tr("Comparison with the decree");
    case AnnualPart::EvidenceList: return Tr::tr("List of evidence and actas");
    }
    return {};
}

QString displayName(ActivityColumn column)
{
    switch (column) {
    case ActivityColumn::Description: return Tr::tr("Description");
    case ActivityColumn::Responsible: return Tr::tr("Responsible");
    case ActivityColumn::Target: return Tr::tr("Target");
    case ActivityColumn::ExpectedEvidence: return Tr::tr("Expected evidence");
    case ActivityColumn::Deadline: return Tr::tr("Deadline");
    case ActivityColumn::Planned: return Tr::tr("Planned");
    case ActivityColumn::Progress: return Tr::tr("Progress");
    case ActivityColumn::Compliance: return Tr::tr("Compliance");
    case ActivityColumn::State: return Tr::tr("State");
    case ActivityColumn::Evidence: return Tr::tr("Evidence");
    case ActivityColumn::Remarks: return Tr::tr("Remarks");
    }
    return {};
}

report::ReportRequest recalledRequest(const Settings &settings, ReportKind kind)
{
    const ReportFeatures features = featuresOf(kind);
    const Kept kept(kind);
    report::ReportRequest request;
    request.kind = kind;
    request.paper = paperOf(settings);
    request.isPublic = features.publicVersion && settings.get(kept.isPublic());
    request.without = readValues(settings.get(kept.without()), features.columns);
    request.withoutParts = readValues(settings.get(kept.withoutParts()), features.parts);
    if (const int orientation = settings.get(kept.orientation()); features.orientation && (orientation == 0 || orientation == 1))
        request.orientation = static_cast<report::Orientation>(orientation);
    return request;
}

void rememberRequest(Settings &settings, const report::ReportRequest &request)
{
    const Kept kept(request.kind);
    rememberPaper(settings, request.paper);
    settings.set(kept.isPublic(), request.isPublic);
    settings.set(kept.without(), written(request.without));
    settings.set(kept.withoutParts(), written(request.withoutParts));
    settings.set(kept.orientation(), request.orientation ? static_cast<int>(*request.orientation) : -1);
}

std::vector<int> yearsOf(const PlanContents &contents, QDate cutOff)
{
    const Period &period = contents.plan.period;
    const int first = period.first.year();
    const int last = std::max(first, std::min(period.last.year(), cutOff.year()));
    std::vector<int> years;
    for (int year = last; year >= first; --year)
        years.push_back(year);
    return years;
}

int yearOf(const Period &period, QDate day) { return std::clamp(day.year(), period.first.year(), period.last.year()); }

} // namespace gelt
