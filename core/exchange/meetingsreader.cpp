// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/meetingsreader.h"

#include "core/base/text.h"
#include "core/domain/limits.h"

#include <QSet>

namespace gelt::interchange {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Interchange)
};

constexpr qsizetype developmentChars = 4'000'000; ///< what an item of the agenda may hold
constexpr int most = 100'000;

} // namespace

QTime MeetingsReader::time(const Node &node, const QString &key)
{
    const QString text = node.text(key, limits::nameChars);
    if (text.isEmpty())
        return {};
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    if (!time.isValid())
        node.fail(key, Tr::tr("“%1” is no time of day such as 09:30.").arg(excerpt(text)));
    return time;
}

QString MeetingsReader::words(const Node &node, const QString &key) { return node.text(key, limits::textChars); }

HeaderData MeetingsReader::header(const Node &node, const QString &key)
{
    const Node object = node.object(key);
    return {object.text(QStringLiteral("series"), limits::nameChars), object.text(QStringLiteral("code"), limits::nameChars),
            object.text(QStringLiteral("version"), limits::nameChars)};
}

std::optional<Voiding> MeetingsReader::voiding(const Node &node)
{
    if (!node.has(QStringLiteral("void")))
        return {};
    const Node object = node.object(QStringLiteral("void"));
    Voiding voiding{object.date(QStringLiteral("date")), words(object, QStringLiteral("reason")), recordedOf(object)};
    if (voiding.record.by.person.isEmpty())
        voiding.record.by.person = object.text(QStringLiteral("by"), limits::nameChars);
    return voiding;
}

void MeetingsReader::readFile(const Node &node, QString &name, QByteArray &sha256, qint64 &bytes)
{
    constexpr int sha256Digits = 64;
    name = node.text(QStringLiteral("file"), limits::nameChars);
    sha256 = QByteArray::fromHex(node.text(QStringLiteral("sha256"), sha256Digits).toLatin1());
    bytes = node.integer(QStringLiteral("size"), 0, limits::evidenceBytes).value_or(0);
}

PersonId MeetingsReader::person(const Node &node, const QString &key) const
{
    const QString name = node.text(key, limits::nameChars);
    if (!name.isEmpty() && !m_names.people.contains(name))
        node.fail(key, Tr::tr("there is no person “%1”.").arg(excerpt(name)));
    return m_names.people.value(name);
}

ActaId MeetingsReader::acta(const Node &node, const QString &key, bool isNeeded) const
{
    const QString name = node.text(key, limits::nameChars);
    if ((isNeeded || !name.isEmpty()) && !m_actas.contains(name))
        node.fail(key, Tr::tr("there is no acta “%1”.").arg(excerpt(name)));
    return m_actas.value(name);
}

void MeetingsReader::readCommittee()
{
    if (!m_root.has(QStringLiteral("committee")))
        return;
    const Node node = m_root.object(QStringLiteral("committee"));
    CommitteeSettings &settings = m_meetings.settings;
    settings.id = {1}; // it was said
    settings.group = node.text(QStringLiteral("name"), limits::nameChars);
    settings.city = node.text(QStringLiteral("city"), limits::nameChars);
    settings.numbering = node.code<Numbering>(QStringLiteral("numbering")).value_or(settings.numbering);
    settings.firstNumber = static_cast<int>(node.integer(QStringLiteral("first_number"), 1, most).value_or(1));
    const Node quorum = node.object(QStringLiteral("quorum"));
    QuorumRule &rule = settings.quorum;
    rule.kind = quorum.code<QuorumKind>(QStringLiteral("kind")).value_or(rule.kind);
    rule.fixed = static_cast<int>(quorum.integer(QStringLiteral("members"), 1, most).value_or(rule.fixed));
    rule.numerator = static_cast<int>(quorum.integer(QStringLiteral("numerator"), 1, most).value_or(rule.numerator));
    rule.denominator = static_cast<int>(quorum.integer(QStringLiteral("denominator"), 1, most).value_or(rule.denominator));
    settings.actaHeader = header(node, QStringLiteral("acta_header"));
    settings.noticeHeader = header(node, QStringLiteral("notice_header"));
    settings.attendanceHeader = header(node, QStringLiteral("attendance_header"));
    node.check(validate(settings));

    node.forEach(QStringLiteral("agendas"), [&](const Node &agendaNode) {
        AgendaTemplate agenda;
        agenda.id = fresh(agenda.id);
        agenda.order = static_cast<int>(m_meetings.templates.size()) + 1;
        agenda.name = agendaNode.text(QStringLiteral("name"), limits::nameChars);
        agendaNode.check(validate(agenda));
        int order = 0;
        agendaNode.forEach(QStringLiteral("items"), [&](const Node &itemNode) {
            AgendaTemplateItem item{fresh(AgendaTemplateItemId{}), agenda.id, ++order,
                                    itemNode.code<AgendaRole>(QStringLiteral("role")).value_or(AgendaRole::Topic),
                                    itemNode.text(QStringLiteral("title"), limits::titleChars)};
            itemNode.check(validate(item));
            m_meetings.templateItems.push_back(std::move(item));
        });
        m_meetings.templates.push_back(std::move(agenda));
    });
}

/// Actas and commitments name one another both ways, so all names are known first.
void MeetingsReader::collectNames()
{
    const auto collect = [&](const QString &list, auto &names, const QString &message) {
        m_root.forEach(list, [&](const Node &node) {
            const QString name = node.text(QStringLiteral("id"), limits::nameChars);
            if (name.isEmpty() || names.contains(name))
                node.fail(QStringLiteral("id"), message);
            names.insert(name, {++m_lastId});
        });
    };
    collect(QStringLiteral("actas"), m_actas, Tr::tr("each acta needs an id of its own."));
    collect(QStringLiteral("commitments"), m_commitments, Tr::tr("each commitment needs an id of its own."));
}

void MeetingsReader::readLife(const Node &node, Acta &acta)
{
    acta.state = node.code<ActaState>(QStringLiteral("state")).value_or(ActaState::Draft);
    acta.registered = node.boolean(QStringLiteral("registered")).value_or(false);
    if (const QString text = node.text(QStringLiteral("number"), limits::nameChars); !text.isEmpty()) {
        acta.number = ActaNumber::fromText(text);
        if (!acta.number)
            node.fail(QStringLiteral("number"), Tr::tr("“%1” is no number of an acta such as 2013-001.").arg(excerpt(text)));
    }
    acta.clarifies = this->acta(node, QStringLiteral("clarifies"), false);
    acta.overrideReason = words(node, QStringLiteral("override_reason"));
    if (node.has(QStringLiteral("quorum"))) {
        const Node quorum = node.object(QStringLiteral("quorum"));
        const auto count = [&](const QString &key) { return static_cast<int>(quorum.integer(key, 0, most).value_or(0)); };
        acta.quorum = QuorumCount{count(QStringLiteral("voters")), count(QStringLiteral("required")),
                                  count(QStringLiteral("present"))};
    }
    acta.approvedOn = node.date(QStringLiteral("approved_on"));
    acta.signedOn = node.date(QStringLiteral("signed_on"));
    const bool wasSigned = acta.state == ActaState::Signed || acta.state == ActaState::Archived;
    if (wasSigned && !acta.registered && !acta.signedOn.isValid())
        node.fail(QStringLiteral("signed_on"), Tr::tr("a signed acta says the day on which it was signed."));
    if (node.has(QStringLiteral("annulled"))) {
        const Node annulled = node.object(QStringLiteral("annulled"));
        acta.annulled = Annulment{annulled.date(QStringLiteral("date")), words(annulled, QStringLiteral("cause")),
                                  recordedOf(annulled)};
    }
    acta.record = recordedOf(node);
}

void MeetingsReader::readActa(const Node &node)
{
    Acta acta;
    acta.id = m_actas.value(node.text(QStringLiteral("id"), limits::nameChars));
    acta.kind = node.code<MeetingKind>(QStringLiteral("kind")).value_or(MeetingKind::Ordinary);
    acta.group = node.text(QStringLiteral("group"), limits::nameChars);
    acta.date = node.date(QStringLiteral("date"));
    acta.from = time(node, QStringLiteral("from"));
    acta.to = time(node, QStringLiteral("to"));
    acta.city = node.text(QStringLiteral("city"), limits::nameChars);
    acta.place = words(node, QStringLiteral("place"));
    acta.header = header(node, QStringLiteral("header"));
    const Node following = node.object(QStringLiteral("next"));
    acta.next = {following.date(QStringLiteral("date")), time(following, QStringLiteral("time")),
                 words(following, QStringLiteral("place"))};
    acta.convenedOn = node.date(QStringLiteral("convened_on"));
    acta.convenedNote = words(node, QStringLiteral("convened_note"));
    acta.transcriber = node.text(QStringLiteral("transcriber"), limits::nameChars);
    readLife(node, acta);
    node.check(validate(acta));
    readAttendance(node, acta.id);
    readAgenda(node, acta.id);
    readParts(node, acta.id);
    readReviewed(node, acta.id);
    m_meetings.actas.push_back(std::move(acta));
}

void MeetingsReader::readAttendance(const Node &node, ActaId acta)
{
    int order = 0;
    node.forEach(QStringLiteral("attendance"), [&](const Node &item) {
        Attendance line;
        line.id = fresh(line.id);
        line.acta = acta;
        line.order = ++order;
        line.person = person(item, QStringLiteral("person"));
        line.name = item.text(QStringLiteral("name"), limits::nameChars);
        line.position = item.text(QStringLiteral("position"), limits::nameChars);
        line.guest = item.boolean(QStringLiteral("guest")).value_or(false);
        line.vote = item.boolean(QStringLiteral("vote")).value_or(false);
        line.role = item.code<MeetingRole>(QStringLiteral("role")).value_or(MeetingRole::None);
        line.presence = item.code<Presence>(QStringLiteral("presence")).value_or(Presence::Unknown);
        line.delegateName = item.text(QStringLiteral("delegate"), limits::nameChars);
        line.delegatePosition = item.text(QStringLiteral("delegate_position"), limits::nameChars);
        line.note = words(item, QStringLiteral("note"));
        line.arrived = time(item, QStringLiteral("arrived"));
        line.left = time(item, QStringLiteral("left"));
        item.check(validate(line));
        m_meetings.attendance.push_back(std::move(line));
    });
}

void MeetingsReader::readAgenda(const Node &node, ActaId acta)
{
    int order = 0;
    node.forEach(QStringLiteral("agenda"), [&](const Node &item) {
        AgendaItem point;
        point.id = fresh(point.id);
        point.acta = acta;
        point.order = ++order;
        point.role = item.code<AgendaRole>(QStringLiteral("role")).value_or(AgendaRole::Topic);
        point.title = item.text(QStringLiteral("title"), limits::titleChars);
        point.development = item.text(QStringLiteral("development"), developmentChars);
        item.check(validate(point));
        int decisionOrder = 0;
        item.forEach(QStringLiteral("decisions"), [&](const Node &decided) {
            Decision decision;
            decision.id = fresh(decision.id);
            decision.acta = acta;
            decision.item = point.id;
            decision.order = ++decisionOrder;
            decision.text = words(decided, QStringLiteral("text"));
            if (decided.has(QStringLiteral("votes"))) {
                const Node votes = decided.object(QStringLiteral("votes"));
                const auto count = [&](const QString &key) {
                    return static_cast<int>(votes.integer(key, 0, most).value_or(0));
                };
                decision.votes = Votes{count(QStringLiteral("for")), count(QStringLiteral("against")),
                                       count(QStringLiteral("blank"))};
            }
            decided.check(validate(decision));
            m_meetings.decisions.push_back(std::move(decision));
        });
        m_meetings.items.push_back(std::move(point));
    });
}

void MeetingsReader::readParts(const Node &node, ActaId acta)
{
    int order = 0;
    node.forEach(QStringLiteral("annexes"), [&](const Node &item) {
        Annex annex;
        annex.id = fresh(annex.id);
        annex.acta = acta;
        annex.order = ++order;
        annex.title = words(item, QStringLiteral("title"));
        if (const auto sheets = item.integer(QStringLiteral("sheets"), 0, most))
            annex.sheets = static_cast<int>(*sheets);
        readFile(item, annex.fileName, annex.sha256, annex.fileBytes);
        m_hasFiles = m_hasFiles || !annex.sha256.isEmpty();
        item.check(validate(annex));
        m_meetings.annexes.push_back(std::move(annex));
    });
    order = 0;
    node.forEach(QStringLiteral("signers"), [&](const Node &item) {
        m_meetings.signers.push_back({fresh(ActaSignerId{}), acta, ++order,
                                      item.text(QStringLiteral("name"), limits::nameChars),
                                      item.text(QStringLiteral("position"), limits::nameChars)});
    });
    node.forEach(QStringLiteral("files"), [&](const Node &item) {
        ActaFile file;
        file.id = fresh(file.id);
        file.acta = acta;
        file.kind = item.code<ActaFileKind>(QStringLiteral("kind")).value_or(ActaFileKind::Scan);
        readFile(item, file.fileName, file.sha256, file.fileBytes);
        file.record = recordedOf(item);
        m_hasFiles = true;
        item.check(validate(file));
        m_meetings.files.push_back(std::move(file));
    });
    node.forEach(QStringLiteral("events"), [&](const Node &item) {
        ActaEvent event;
        event.id = fresh(event.id);
        event.acta = acta;
        const auto act = item.code<ActaAct>(QStringLiteral("act"));
        if (!act)
            item.fail(QStringLiteral("act"), Tr::tr("what happened is not said."));
        event.act = act.value_or(ActaAct::Approved);
        event.date = item.date(QStringLiteral("date"));
        event.note = words(item, QStringLiteral("note"));
        event.record = recordedOf(item);
        item.check(validate(event));
        m_meetings.events.push_back(std::move(event));
    });
}

void MeetingsReader::readReviewed(const Node &node, ActaId acta)
{
    int order = 0;
    node.forEach(QStringLiteral("reviewed"), [&](const Node &item) {
        ReviewedCommitment line;
        line.id = fresh(line.id);
        line.acta = acta;
        line.order = ++order;
        const QString name = item.text(QStringLiteral("commitment"), limits::nameChars);
        if (!m_commitments.contains(name))
            item.fail(QStringLiteral("commitment"), Tr::tr("there is no commitment “%1”.").arg(excerpt(name)));
        line.commitment = m_commitments.value(name);
        line.text = words(item, QStringLiteral("text"));
        line.responsible = item.text(QStringLiteral("responsible"), limits::nameChars);
        line.due = item.date(QStringLiteral("due"));
        line.state = item.code<CommitmentState>(QStringLiteral("state")).value_or(CommitmentState::Pending);
        line.note = words(item, QStringLiteral("note"));
        item.check(validate(line));
        m_meetings.reviewed.push_back(std::move(line));
    });
}

void MeetingsReader::readCommitment(const Node &node)
{
    Commitment commitment;
    commitment.id = m_commitments.value(node.text(QStringLiteral("id"), limits::nameChars));
    commitment.acta = acta(node, QStringLiteral("acta"), true);
    if (const auto place = node.integer(QStringLiteral("item"), 1, most)) {
        const auto items = ofActa(m_meetings.items, commitment.acta);
        if (*place <= static_cast<qint64>(items.size()))
            commitment.item = items[static_cast<std::size_t>(*place - 1)].id;
        else
            node.fail(QStringLiteral("item"), Tr::tr("the acta has no item %1.").arg(*place));
    }
    commitment.number = static_cast<int>(node.integer(QStringLiteral("number"), 1, most).value_or(0));
    if (commitment.number == 0)
        commitment.number = static_cast<int>(std::ranges::count(m_meetings.commitments, commitment.acta, &Commitment::acta)) + 1;
    commitment.text = words(node, QStringLiteral("text"));
    commitment.responsible = person(node, QStringLiteral("responsible"));
    commitment.responsibleText = node.text(QStringLiteral("responsible_text"), limits::nameChars);
    commitment.due = node.date(QStringLiteral("due"));
    if (const auto number = node.integer(QStringLiteral("activity"), 1, 1'000'000'000)) {
        commitment.activity = m_names.activities.value(static_cast<int>(*number));
        if (!commitment.activity.isStored())
            node.fail(QStringLiteral("activity"), Tr::tr("there is no activity %1.").arg(*number));
    }
    commitment.isActivity = node.boolean(QStringLiteral("is_activity")).value_or(false);
    node.check(validate(commitment));
    node.forEach(QStringLiteral("log"), [&](const Node &item) { readEntry(item, commitment.id); });
    m_meetings.commitments.push_back(std::move(commitment));
}

void MeetingsReader::readEntry(const Node &node, CommitmentId commitment)
{
    CommitmentEntry entry;
    entry.id = fresh(entry.id);
    entry.commitment = commitment;
    entry.date = node.date(QStringLiteral("date"));
    entry.note = words(node, QStringLiteral("note"));
    entry.newDue = node.date(QStringLiteral("new_due"));
    entry.kind = node.code<CommitmentEntryKind>(QStringLiteral("kind"))
                     .value_or(entry.newDue.isValid() ? CommitmentEntryKind::Extended : CommitmentEntryKind::Note);
    entry.acta = acta(node, QStringLiteral("acta"), false);
    entry.reportedBy = node.text(QStringLiteral("reported_by"), limits::nameChars);
    entry.record = recordedOf(node);
    entry.voided = voiding(node);
    node.check(validate(entry));
    m_meetings.entries.push_back(std::move(entry));
}

void MeetingsReader::needUniqueNumbers()
{
    QSet<std::pair<int, int>> seen;
    for (const Acta &acta : m_meetings.actas) {
        if (!acta.number)
            continue;
        const std::pair number(acta.number->year, acta.number->sequence);
        if (seen.contains(number))
            m_root.fail(QStringLiteral("actas"), Tr::tr("two actas have the number %1.").arg(acta.number->text()));
        seen.insert(number);
    }
}

/// Meetings promises an order; actas have keys in the file's order, so what hangs on them has it already.
void MeetingsReader::sort()
{
    std::ranges::stable_sort(m_meetings.commitments, {}, [](const Commitment &item) { return std::pair(item.acta, item.number); });
    std::ranges::stable_sort(m_meetings.entries, {}, &CommitmentEntry::commitment);
}

void MeetingsReader::read()
{
    readCommittee();
    collectNames();
    m_root.forEach(QStringLiteral("actas"), [&](const Node &node) { readActa(node); });
    m_root.forEach(QStringLiteral("commitments"), [&](const Node &node) { readCommitment(node); });
    needUniqueNumbers();
    sort();
    if (m_hasFiles)
        m_draft.doubts.push_back({0, QStringLiteral("actas"), {},
                                  Tr::tr("the files of actas (signed pages, scans, annexes) do not travel in this format; "
                                         "only their names and hashes come in.")});
}

} // namespace gelt::interchange
