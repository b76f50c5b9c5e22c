// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/yearreport.h"
#include "core/storage/column.h"

/// The column lists of reports, as columns.h has those of the plan.
namespace gelt {

template <>
struct Table<YearTexts> {
    static constexpr TableId id = TableId::YearTexts;
    static constexpr const char *name = "year_texts";
    static constexpr auto columns = std::tuple{
        Column<&YearTexts::id>{"id"},
        Column<&YearTexts::rowVersion>{"row_version"},
        Column<&YearTexts::year>{"year"},
        Column<&YearTexts::presentation>{"presentation"},
        Column<&YearTexts::achievements>{"achievements"},
        Column<&YearTexts::difficulties>{"difficulties"},
        Column<&YearTexts::version>{"version"},
        Column<&YearTexts::series>{"series"},
        Column<&YearTexts::preparedBy>{"prepared_by_id"},
        Column<&YearTexts::reviewedBy>{"reviewed_by_id"},
        Column<&YearTexts::approvedBy>{"approved_by_id"}};
};

template <>
struct Table<Challenge> {
    static constexpr TableId id = TableId::Challenge;
    static constexpr const char *name = "challenge";
    static constexpr auto columns = std::tuple{
        Column<&Challenge::id>{"id"},
        Column<&Challenge::rowVersion>{"row_version"},
        Column<&Challenge::year>{"year"},
        Column<&Challenge::order>{"display_order"},
        Column<&Challenge::party>{"party"},
        Column<&Challenge::challenge>{"challenge"},
        Column<&Challenge::responsibility>{"responsibility"},
        Column<&Challenge::due>{"due"},
        Column<&Challenge::activities>{"activities"}};
};

template <>
struct Table<IssuedReport> {
    static constexpr TableId id = TableId::IssuedReport;
    static constexpr const char *name = "issued_report";
    static constexpr auto columns = std::tuple{
        Column<&IssuedReport::id>{"id"},
        Column<&IssuedReport::kind>{"kind"},
        Column<&IssuedReport::title>{"title"},
        Column<&IssuedReport::year>{"year"},
        Column<&IssuedReport::cutOff>{"cut_off"},
        Column<&IssuedReport::isPublic>{"public"},
        Column<&IssuedReport::thresholds, &Thresholds::green>{"green_hundredths"},
        Column<&IssuedReport::thresholds, &Thresholds::yellow>{"yellow_hundredths"},
        Column<&IssuedReport::record, &Record::at>{"recorded_at"},
        Column<&IssuedReport::record, &Record::by, &Author::person>{"recorded_by"},
        Column<&IssuedReport::record, &Record::by, &Author::systemUser>{"recorded_system_user"},
        Column<&IssuedReport::sha256>{"sha256"},
        Column<&IssuedReport::bytes>{"file_bytes"},
        Column<&IssuedReport::pages>{"pages"}};
};

} // namespace gelt
