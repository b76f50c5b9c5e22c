// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"
#include "core/storage/column.h"
#include "core/storage/imports.h"
#include "core/storage/meetingcolumns.h"
#include "core/storage/reportcolumns.h"

/// The column lists of all row types: a column is named here and in the migrations, nowhere else.
namespace gelt {

template <>
struct Table<Plan> {
    static constexpr TableId id = TableId::Plan;
    static constexpr const char *name = "plan";
    static constexpr auto columns = std::tuple{
        Column<&Plan::id>{"id"},
        Column<&Plan::rowVersion>{"row_version"},
        Column<&Plan::name>{"name"},
        Column<&Plan::entity, &Entity::name>{"entity_name"},
        Column<&Plan::entity, &Entity::department>{"entity_department"},
        Column<&Plan::entity, &Entity::nit>{"entity_nit"},
        Column<&Plan::entity, &Entity::category>{"entity_category"},
        Column<&Plan::entity, &Entity::arms>{"entity_arms"},
        Column<&Plan::period, &Period::first>{"first_day"},
        Column<&Plan::period, &Period::last>{"last_day"},
        Column<&Plan::version>{"version"},
        Column<&Plan::approvingActa>{"approving_acta"},
        Column<&Plan::settings, &PlanSettings::saturdayIsBusiness>{"saturday_is_business"},
        Column<&Plan::settings, &PlanSettings::moveDeadlines>{"move_deadlines"},
        Column<&Plan::settings, &PlanSettings::dueSoonDays>{"due_soon_days"},
        Column<&Plan::settings, &PlanSettings::permanent>{"permanent_periodicity"},
        Column<&Plan::settings, &PlanSettings::thresholds, &Thresholds::green>{"green_hundredths"},
        Column<&Plan::settings, &PlanSettings::thresholds, &Thresholds::yellow>{"yellow_hundredths"}};
};

template <>
struct Table<LocalHoliday> {
    static constexpr TableId id = TableId::LocalHoliday;
    static constexpr const char *name = "local_holiday";
    static constexpr auto columns = std::tuple{Column<&LocalHoliday::id>{"id"}, Column<&LocalHoliday::date>{"day"},
                                               Column<&LocalHoliday::name>{"name"}};
};

template <>
struct Table<Person> {
    static constexpr TableId id = TableId::Person;
    static constexpr const char *name = "person";
    static constexpr auto columns = std::tuple{
        Column<&Person::id>{"id"},
        Column<&Person::rowVersion>{"row_version"},
        Column<&Person::name>{"name"},
        Column<&Person::position>{"position"},
        Column<&Person::unit>{"unit"},
        Column<&Person::idNumber>{"id_number", Privacy::Personal},
        Column<&Person::phone>{"phone", Privacy::Personal},
        Column<&Person::email>{"email", Privacy::Personal},
        Column<&Person::active>{"active"},
        Column<&Person::import>{"import_id"}};
};

template <>
struct Table<Appointment> {
    static constexpr TableId id = TableId::Appointment;
    static constexpr const char *name = "appointment";
    static constexpr auto columns = std::tuple{
        Column<&Appointment::id>{"id"},     Column<&Appointment::person>{"person_id"},
        Column<&Appointment::position>{"position"}, Column<&Appointment::unit>{"unit"},
        Column<&Appointment::from>{"from_day"},     Column<&Appointment::to>{"to_day"}};
};

template <>
struct Table<Membership> {
    static constexpr TableId id = TableId::Membership;
    static constexpr const char *name = "membership";
    static constexpr auto columns = std::tuple{
        Column<&Membership::id>{"id"},     Column<&Membership::person>{"person_id"},
        Column<&Membership::role>{"role"}, Column<&Membership::vote>{"vote"},
        Column<&Membership::from>{"from_day"}, Column<&Membership::to>{"to_day"}};
};

template <>
struct Table<Delegation> {
    static constexpr TableId id = TableId::Delegation;
    static constexpr const char *name = "delegation";
    static constexpr auto columns = std::tuple{
        Column<&Delegation::id>{"id"}, Column<&Delegation::person>{"person_id"},
        Column<&Delegation::delegate>{"delegate_id"}, Column<&Delegation::from>{"from_day"},
        Column<&Delegation::to>{"to_day"}};
};

template <>
struct Table<Phase> {
    static constexpr TableId id = TableId::Phase;
    static constexpr const char *name = "phase";
    static constexpr auto columns = std::tuple{
        Column<&Phase::id>{"id"},          Column<&Phase::rowVersion>{"row_version"},
        Column<&Phase::order>{"display_order"}, Column<&Phase::name>{"name"},
        Column<&Phase::shortName>{"short_name"}, Column<&Phase::weight>{"weight_thousandths"},
        Column<&Phase::import>{"import_id"},
        Column<&Phase::component>{"component"}};
};

template <>
struct Table<Activity> {
    static constexpr TableId id = TableId::Activity;
    static constexpr const char *name = "activity";
    static constexpr auto columns = std::tuple{
        Column<&Activity::id>{"id"},
        Column<&Activity::rowVersion>{"row_version"},
        Column<&Activity::number>{"number"},
        Column<&Activity::order>{"display_order"},
        Column<&Activity::phase>{"phase_id"},
        Column<&Activity::title>{"title"},
        Column<&Activity::shortName>{"short_name"},
        Column<&Activity::description>{"description"},
        Column<&Activity::target, &Target::text>{"target_text"},
        Column<&Activity::target, &Target::thousandths>{"target_thousandths"},
        Column<&Activity::target, &Target::unit>{"target_unit"},
        Column<&Activity::indicator>{"indicator"},
        Column<&Activity::expectedEvidence>{"expected_evidence"},
        Column<&Activity::weight>{"weight_thousandths"},
        Column<&Activity::budget, &Budget::programmedCents>{"budget_programmed_cents"},
        Column<&Activity::budget, &Budget::executedCents>{"budget_executed_cents"},
        Column<&Activity::deadline, &Deadline::text>{"deadline_text"},
        Column<&Activity::deadline, &Deadline::reading, &DeadlineReading::kind>{"deadline_kind"},
        Column<&Activity::deadline, &Deadline::reading, &DeadlineReading::start>{"deadline_start"},
        Column<&Activity::deadline, &Deadline::reading, &DeadlineReading::due>{"deadline_due"},
        Column<&Activity::deadline, &Deadline::reading, &DeadlineReading::periodicity>{"deadline_periodicity"},
        Column<&Activity::deadline, &Deadline::readBy>{"deadline_read_by"},
        Column<&Activity::removed>{"removed"},
        Column<&Activity::import>{"import_id"}};
};

template <>
struct Table<Assignment> {
    static constexpr TableId id = TableId::Assignment;
    static constexpr const char *name = "assignment";
    static constexpr auto columns = std::tuple{
        Column<&Assignment::id>{"id"}, Column<&Assignment::activity>{"activity_id"},
        Column<&Assignment::person>{"person_id"}, Column<&Assignment::role>{"role"},
        Column<&Assignment::order>{"display_order"}};
};

template <>
struct Table<Extension> {
    static constexpr TableId id = TableId::Extension;
    static constexpr const char *name = "extension";
    static constexpr auto columns = std::tuple{
        Column<&Extension::id>{"id"},
        Column<&Extension::activity>{"activity_id"},
        Column<&Extension::decidedOn>{"decided_on"},
        Column<&Extension::deadline, &Deadline::text>{"deadline_text"},
        Column<&Extension::deadline, &Deadline::reading, &DeadlineReading::kind>{"deadline_kind"},
        Column<&Extension::deadline, &Deadline::reading, &DeadlineReading::start>{"deadline_start"},
        Column<&Extension::deadline, &Deadline::reading, &DeadlineReading::due>{"deadline_due"},
        Column<&Extension::deadline, &Deadline::reading, &DeadlineReading::periodicity>{"deadline_periodicity"},
        Column<&Extension::deadline, &Deadline::readBy>{"deadline_read_by"},
        Column<&Extension::reason>{"reason"},
        Column<&Extension::acta>{"acta"},
        Column<&Extension::record, &Record::at>{"recorded_at"},
        Column<&Extension::record, &Record::by, &Author::person>{"recorded_by"},
        Column<&Extension::record, &Record::by, &Author::systemUser>{"recorded_system_user"},
        Column<&Extension::voided, &Voiding::date>{"void_date"},
        Column<&Extension::voided, &Voiding::reason>{"void_reason"},
        Column<&Extension::voided, &Voiding::record, &Record::at>{"void_at"},
        Column<&Extension::voided, &Voiding::record, &Record::by, &Author::person>{"void_by"},
        Column<&Extension::voided, &Voiding::record, &Record::by, &Author::systemUser>{"void_system_user"},
        Column<&Extension::import>{"import_id"},
        Column<&Extension::placeOf>{"place_of"}};
};

template <>
struct Table<Status> {
    static constexpr TableId id = TableId::Status;
    static constexpr const char *name = "status";
    static constexpr auto columns = std::tuple{
        Column<&Status::id>{"id"},
        Column<&Status::rowVersion>{"row_version"},
        Column<&Status::activity>{"activity_id"},
        Column<&Status::kind>{"kind"},
        Column<&Status::from>{"from_day"},
        Column<&Status::to>{"to_day"},
        Column<&Status::reason>{"reason"},
        Column<&Status::replacement>{"replacement_id"},
        Column<&Status::record, &Record::at>{"recorded_at"},
        Column<&Status::record, &Record::by, &Author::person>{"recorded_by"},
        Column<&Status::record, &Record::by, &Author::systemUser>{"recorded_system_user"},
        Column<&Status::voided, &Voiding::date>{"void_date"},
        Column<&Status::voided, &Voiding::reason>{"void_reason"},
        Column<&Status::voided, &Voiding::record, &Record::at>{"void_at"},
        Column<&Status::voided, &Voiding::record, &Record::by, &Author::person>{"void_by"},
        Column<&Status::voided, &Voiding::record, &Record::by, &Author::systemUser>{"void_system_user"},
        Column<&Status::import>{"import_id"}};
};

template <>
struct Table<FollowUp> {
    static constexpr TableId id = TableId::FollowUp;
    static constexpr const char *name = "follow_up";
    static constexpr auto columns = std::tuple{
        Column<&FollowUp::id>{"id"},
        Column<&FollowUp::activity>{"activity_id"},
        Column<&FollowUp::date>{"day"},
        Column<&FollowUp::kind>{"kind"},
        Column<&FollowUp::progress>{"progress_hundredths"},
        Column<&FollowUp::occurrence, &Occurrence::label>{"occurrence_label"},
        Column<&FollowUp::occurrence, &Occurrence::days, &Period::first>{"occurrence_first"},
        Column<&FollowUp::occurrence, &Occurrence::days, &Period::last>{"occurrence_last"},
        Column<&FollowUp::reason>{"reason"},
        Column<&FollowUp::note>{"note"},
        Column<&FollowUp::reportedBy>{"reported_by"},
        Column<&FollowUp::verification, &Verification::date>{"verified_on"},
        Column<&FollowUp::verification, &Verification::by>{"verified_by"},
        Column<&FollowUp::verification, &Verification::opinion>{"verified_opinion"},
        Column<&FollowUp::record, &Record::at>{"recorded_at"},
        Column<&FollowUp::record, &Record::by, &Author::person>{"recorded_by"},
        Column<&FollowUp::record, &Record::by, &Author::systemUser>{"recorded_system_user"},
        Column<&FollowUp::voided, &Voiding::date>{"void_date"},
        Column<&FollowUp::voided, &Voiding::reason>{"void_reason"},
        Column<&FollowUp::voided, &Voiding::record, &Record::at>{"void_at"},
        Column<&FollowUp::voided, &Voiding::record, &Record::by, &Author::person>{"void_by"},
        Column<&FollowUp::voided, &Voiding::record, &Record::by, &Author::systemUser>{"void_system_user"},
        Column<&FollowUp::import>{"import_id"},
        Column<&FollowUp::placeOf>{"place_of"}};
};

template <>
struct Table<Evidence> {
    static constexpr TableId id = TableId::Evidence;
    static constexpr const char *name = "evidence";
    static constexpr auto columns = std::tuple{
        Column<&Evidence::id>{"id"},
        Column<&Evidence::rowVersion>{"row_version"},
        Column<&Evidence::code>{"code"},
        Column<&Evidence::kind>{"kind"},
        Column<&Evidence::title>{"title"},
        Column<&Evidence::date>{"day"},
        Column<&Evidence::url>{"url"},
        Column<&Evidence::capturedOn>{"captured_on"},
        Column<&Evidence::fileName>{"file_name"},
        Column<&Evidence::sha256>{"sha256"},
        Column<&Evidence::fileBytes>{"file_bytes"},
        Column<&Evidence::access>{"access"},
        Column<&Evidence::record, &Record::at>{"recorded_at"},
        Column<&Evidence::record, &Record::by, &Author::person>{"recorded_by"},
        Column<&Evidence::record, &Record::by, &Author::systemUser>{"recorded_system_user"},
        Column<&Evidence::import>{"import_id"}};
};

template <>
struct Table<EvidenceLink> {
    static constexpr TableId id = TableId::EvidenceLink;
    static constexpr const char *name = "evidence_link";
    static constexpr auto columns = std::tuple{
        Column<&EvidenceLink::id>{"id"}, Column<&EvidenceLink::evidence>{"evidence_id"},
        Column<&EvidenceLink::activity>{"activity_id"}, Column<&EvidenceLink::occurrence>{"occurrence_label"},
        Column<&EvidenceLink::followUp>{"follow_up_id", Privacy::Ordinary, TableId::FollowUp}};
};

template <>
struct Table<Import> {
    static constexpr TableId id = TableId::Import;
    static constexpr const char *name = "import";
    static constexpr auto columns = std::tuple{
        Column<&Import::id>{"id"},
        Column<&Import::edit>{"edit_id"},
        Column<&Import::source, &ImportSource::name>{"source_name"},
        Column<&Import::source, &ImportSource::format>{"format"},
        Column<&Import::source, &ImportSource::sha256>{"source_sha256"},
        Column<&Import::activities>{"activities"},
        Column<&Import::followUps>{"follow_ups"},
        Column<&Import::undoneAt>{"undone_at"}};
};

} // namespace gelt
