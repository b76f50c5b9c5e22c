// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetings.h"
#include "core/storage/column.h"

/// The column lists of meetings, as columns.h has those of the plan.
namespace gelt {

template <>
struct Table<CommitteeSettings> {
    static constexpr TableId id = TableId::Committee;
    static constexpr const char *name = "committee";
    static constexpr auto columns = std::tuple{
        Column<&CommitteeSettings::id>{"id"},
        Column<&CommitteeSettings::rowVersion>{"row_version"},
        Column<&CommitteeSettings::group>{"group_name"},
        Column<&CommitteeSettings::city>{"city"},
        Column<&CommitteeSettings::numbering>{"numbering"},
        Column<&CommitteeSettings::firstNumber>{"first_number"},
        Column<&CommitteeSettings::quorum, &QuorumRule::kind>{"quorum_kind"},
        Column<&CommitteeSettings::quorum, &QuorumRule::fixed>{"quorum_fixed"},
        Column<&CommitteeSettings::quorum, &QuorumRule::numerator>{"quorum_numerator"},
        Column<&CommitteeSettings::quorum, &QuorumRule::denominator>{"quorum_denominator"},
        Column<&CommitteeSettings::actaHeader, &HeaderData::series>{"acta_series"},
        Column<&CommitteeSettings::actaHeader, &HeaderData::code>{"acta_code"},
        Column<&CommitteeSettings::actaHeader, &HeaderData::version>{"acta_version"},
        Column<&CommitteeSettings::noticeHeader, &HeaderData::series>{"notice_series"},
        Column<&CommitteeSettings::noticeHeader, &HeaderData::code>{"notice_code"},
        Column<&CommitteeSettings::noticeHeader, &HeaderData::version>{"notice_version"},
        Column<&CommitteeSettings::attendanceHeader, &HeaderData::series>{"attendance_series"},
        Column<&CommitteeSettings::attendanceHeader, &HeaderData::code>{"attendance_code"},
        Column<&CommitteeSettings::attendanceHeader, &HeaderData::version>{"attendance_version"}};
};

template <>
struct Table<AgendaTemplate> {
    static constexpr TableId id = TableId::AgendaTemplate;
    static constexpr const char *name = "agenda_template";
    static constexpr auto columns = std::tuple{
        Column<&AgendaTemplate::id>{"id"},
        Column<&AgendaTemplate::rowVersion>{"row_version"},
        Column<&AgendaTemplate::order>{"display_order"},
        Column<&AgendaTemplate::name>{"name"}};
};

template <>
struct Table<AgendaTemplateItem> {
    static constexpr TableId id = TableId::AgendaTemplateItem;
    static constexpr const char *name = "agenda_template_item";
    static constexpr auto columns = std::tuple{
        Column<&AgendaTemplateItem::id>{"id"},
        Column<&AgendaTemplateItem::agendaTemplate>{"template_id"},
        Column<&AgendaTemplateItem::order>{"display_order"},
        Column<&AgendaTemplateItem::role>{"role"},
        Column<&AgendaTemplateItem::title>{"title"}};
};

template <>
struct Table<Acta> {
    static constexpr TableId id = TableId::Acta;
    static constexpr const char *name = "acta";
    static constexpr auto columns = std::tuple{
        Column<&Acta::id>{"id"},
        Column<&Acta::rowVersion>{"row_version"},
        Column<&Acta::state>{"state"},
        Column<&Acta::number, &ActaNumber::year>{"number_year"},
        Column<&Acta::number, &ActaNumber::sequence>{"number_sequence"},
        Column<&Acta::registered>{"registered"},
        Column<&Acta::kind>{"kind"},
        Column<&Acta::group>{"group_name"},
        Column<&Acta::date>{"day"},
        Column<&Acta::from>{"from_time"},
        Column<&Acta::to>{"to_time"},
        Column<&Acta::city>{"city"},
        Column<&Acta::place>{"place"},
        Column<&Acta::header, &HeaderData::series>{"series"},
        Column<&Acta::header, &HeaderData::code>{"code"},
        Column<&Acta::header, &HeaderData::version>{"version"},
        Column<&Acta::next, &NextMeeting::date>{"next_day"},
        Column<&Acta::next, &NextMeeting::time>{"next_time"},
        Column<&Acta::next, &NextMeeting::place>{"next_place"},
        Column<&Acta::convenedOn>{"convened_on"},
        Column<&Acta::convenedNote>{"convened_note"},
        Column<&Acta::transcriber>{"transcriber"},
        Column<&Acta::clarifies>{"clarifies_id"},
        Column<&Acta::overrideReason>{"override_reason"},
        Column<&Acta::quorum, &QuorumCount::voters>{"quorum_voters"},
        Column<&Acta::quorum, &QuorumCount::required>{"quorum_required"},
        Column<&Acta::quorum, &QuorumCount::present>{"quorum_present"},
        Column<&Acta::approvedOn>{"approved_on"},
        Column<&Acta::signedOn>{"signed_on"},
        Column<&Acta::annulled, &Annulment::date>{"annulled_on"},
        Column<&Acta::annulled, &Annulment::cause>{"annulled_cause"},
        Column<&Acta::annulled, &Annulment::record, &Record::at>{"annulled_at"},
        Column<&Acta::annulled, &Annulment::record, &Record::by, &Author::person>{"annulled_by"},
        Column<&Acta::annulled, &Annulment::record, &Record::by, &Author::systemUser>{"annulled_system_user"},
        Column<&Acta::record, &Record::at>{"recorded_at"},
        Column<&Acta::record, &Record::by, &Author::person>{"recorded_by"},
        Column<&Acta::record, &Record::by, &Author::systemUser>{"recorded_system_user"},
        Column<&Acta::import>{"import_id"}};
};

template <>
struct Table<Attendance> {
    static constexpr TableId id = TableId::Attendance;
    static constexpr const char *name = "attendance";
    static constexpr auto columns = std::tuple{
        Column<&Attendance::id>{"id"},
        Column<&Attendance::acta>{"acta_id"},
        Column<&Attendance::order>{"display_order"},
        Column<&Attendance::person>{"person_id"},
        Column<&Attendance::name>{"name"},
        Column<&Attendance::position>{"position"},
        Column<&Attendance::guest>{"guest"},
        Column<&Attendance::vote>{"vote"},
        Column<&Attendance::role>{"role"},
        Column<&Attendance::presence>{"presence"},
        Column<&Attendance::delegateName>{"delegate_name"},
        Column<&Attendance::delegatePosition>{"delegate_position"},
        Column<&Attendance::note>{"note"},
        Column<&Attendance::arrived>{"arrived"},
        Column<&Attendance::left>{"left_at"}};
};

template <>
struct Table<AgendaItem> {
    static constexpr TableId id = TableId::AgendaItem;
    static constexpr const char *name = "agenda_item";
    static constexpr auto columns = std::tuple{
        Column<&AgendaItem::id>{"id"},
        Column<&AgendaItem::rowVersion>{"row_version"},
        Column<&AgendaItem::acta>{"acta_id"},
        Column<&AgendaItem::order>{"display_order"},
        Column<&AgendaItem::role>{"role"},
        Column<&AgendaItem::title>{"title"},
        Column<&AgendaItem::development>{"development"}};
};

template <>
struct Table<Decision> {
    static constexpr TableId id = TableId::Decision;
    static constexpr const char *name = "decision";
    static constexpr auto columns = std::tuple{
        Column<&Decision::id>{"id"},
        Column<&Decision::rowVersion>{"row_version"},
        Column<&Decision::acta>{"acta_id"},
        Column<&Decision::item>{"item_id"},
        Column<&Decision::order>{"display_order"},
        Column<&Decision::text>{"text"},
        Column<&Decision::votes, &Votes::inFavour>{"votes_for"},
        Column<&Decision::votes, &Votes::against>{"votes_against"},
        Column<&Decision::votes, &Votes::blank>{"votes_blank"}};
};

template <>
struct Table<Commitment> {
    static constexpr TableId id = TableId::Commitment;
    static constexpr const char *name = "commitment";
    static constexpr auto columns = std::tuple{
        Column<&Commitment::id>{"id"},
        Column<&Commitment::rowVersion>{"row_version"},
        Column<&Commitment::acta>{"acta_id"},
        Column<&Commitment::item>{"item_id"},
        Column<&Commitment::number>{"number"},
        Column<&Commitment::text>{"text"},
        Column<&Commitment::responsible>{"responsible_id"},
        Column<&Commitment::responsibleText>{"responsible_text"},
        Column<&Commitment::due>{"due"},
        Column<&Commitment::activity>{"activity_id"},
        Column<&Commitment::isActivity>{"is_activity"},
        Column<&Commitment::import>{"import_id"}};
};

template <>
struct Table<CommitmentEntry> {
    static constexpr TableId id = TableId::CommitmentEntry;
    static constexpr const char *name = "commitment_entry";
    static constexpr auto columns = std::tuple{
        Column<&CommitmentEntry::id>{"id"},
        Column<&CommitmentEntry::commitment>{"commitment_id"},
        Column<&CommitmentEntry::date>{"day"},
        Column<&CommitmentEntry::kind>{"kind"},
        Column<&CommitmentEntry::note>{"note"},
        Column<&CommitmentEntry::newDue>{"new_due"},
        Column<&CommitmentEntry::acta>{"acta_id"},
        Column<&CommitmentEntry::reportedBy>{"reported_by"},
        Column<&CommitmentEntry::record, &Record::at>{"recorded_at"},
        Column<&CommitmentEntry::record, &Record::by, &Author::person>{"recorded_by"},
        Column<&CommitmentEntry::record, &Record::by, &Author::systemUser>{"recorded_system_user"},
        Column<&CommitmentEntry::voided, &Voiding::date>{"void_date"},
        Column<&CommitmentEntry::voided, &Voiding::reason>{"void_reason"},
        Column<&CommitmentEntry::voided, &Voiding::record, &Record::at>{"void_at"},
        Column<&CommitmentEntry::voided, &Voiding::record, &Record::by, &Author::person>{"void_by"},
        Column<&CommitmentEntry::voided, &Voiding::record, &Record::by, &Author::systemUser>{"void_system_user"},
        Column<&CommitmentEntry::import>{"import_id"},
        Column<&CommitmentEntry::placeOf>{"place_of"}};
};

template <>
struct Table<ReviewedCommitment> {
    static constexpr TableId id = TableId::ReviewedCommitment;
    static constexpr const char *name = "reviewed_commitment";
    static constexpr auto columns = std::tuple{
        Column<&ReviewedCommitment::id>{"id"},
        Column<&ReviewedCommitment::acta>{"acta_id"},
        Column<&ReviewedCommitment::commitment>{"commitment_id"},
        Column<&ReviewedCommitment::order>{"display_order"},
        Column<&ReviewedCommitment::text>{"text"},
        Column<&ReviewedCommitment::responsible>{"responsible"},
        Column<&ReviewedCommitment::due>{"due"},
        Column<&ReviewedCommitment::state>{"state"},
        Column<&ReviewedCommitment::note>{"note"}};
};

template <>
struct Table<Annex> {
    static constexpr TableId id = TableId::Annex;
    static constexpr const char *name = "annex";
    static constexpr auto columns = std::tuple{
        Column<&Annex::id>{"id"},
        Column<&Annex::acta>{"acta_id"},
        Column<&Annex::order>{"display_order"},
        Column<&Annex::title>{"title"},
        Column<&Annex::sheets>{"sheets"},
        Column<&Annex::fileName>{"file_name"},
        Column<&Annex::sha256>{"sha256"},
        Column<&Annex::fileBytes>{"file_bytes"}};
};

template <>
struct Table<ActaSigner> {
    static constexpr TableId id = TableId::ActaSigner;
    static constexpr const char *name = "acta_signer";
    static constexpr auto columns = std::tuple{
        Column<&ActaSigner::id>{"id"},
        Column<&ActaSigner::acta>{"acta_id"},
        Column<&ActaSigner::order>{"display_order"},
        Column<&ActaSigner::name>{"name"},
        Column<&ActaSigner::position>{"position"}};
};

template <>
struct Table<ActaFile> {
    static constexpr TableId id = TableId::ActaFile;
    static constexpr const char *name = "acta_file";
    static constexpr auto columns = std::tuple{
        Column<&ActaFile::id>{"id"},
        Column<&ActaFile::acta>{"acta_id"},
        Column<&ActaFile::kind>{"kind"},
        Column<&ActaFile::fileName>{"file_name"},
        Column<&ActaFile::sha256>{"sha256"},
        Column<&ActaFile::fileBytes>{"file_bytes"},
        Column<&ActaFile::record, &Record::at>{"recorded_at"},
        Column<&ActaFile::record, &Record::by, &Author::person>{"recorded_by"},
        Column<&ActaFile::record, &Record::by, &Author::systemUser>{"recorded_system_user"}};
};

template <>
struct Table<ActaEvent> {
    static constexpr TableId id = TableId::ActaEvent;
    static constexpr const char *name = "acta_event";
    static constexpr auto columns = std::tuple{
        Column<&ActaEvent::id>{"id"},
        Column<&ActaEvent::acta>{"acta_id"},
        Column<&ActaEvent::act>{"act"},
        Column<&ActaEvent::date>{"day"},
        Column<&ActaEvent::note>{"note"},
        Column<&ActaEvent::record, &Record::at>{"recorded_at"},
        Column<&ActaEvent::record, &Record::by, &Author::person>{"recorded_by"},
        Column<&ActaEvent::record, &Record::by, &Author::systemUser>{"recorded_system_user"}};
};

} // namespace gelt
