// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check.h"

#include "core/base/text.h"
#include "core/domain/actachecks.h"
#include "core/storage/evidences.h"
#include "core/storage/schema.h"
#include "core/storage/tables.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace gelt::checking {
namespace {

constexpr int mostFindings = 200; ///< of each kind: a damaged file would give one for every row

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Checking)
};

/// A device that takes everything and keeps nothing: extracting into it checks a hash in bounded memory.
class Nowhere : public QIODevice {
public:
    Nowhere() { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override { return size; }
};

class Check {
public:
    explicit Check(Database &database) : m_database(database) {}

    Result<std::vector<Finding>> run()
    {
        const Result<> done = m_database.read([this](Transaction &transaction) {
            engine(transaction);
            references(transaction);
            schemaIsOurs();
            ledgerIsClosed(transaction);
            forEachTable([&]<class Row>() { rows<Row>(transaction); });
            files(transaction);
            followUpsFit(transaction);
            actas(transaction);
            issuedReports(transaction);
        });
        if (!done && done.error().code != ErrorCode::Damaged)
            return done.error();
        if (!done)
            bad(done.error().message);
        return std::move(m_findings);
    }

private:
    void bad(const QString &what) { m_findings.push_back({what, true}); }
    void note(const QString &what) { m_findings.push_back({what, false}); }

    void engine(Transaction &transaction)
    {
        Statement statement = transaction.prepare(QStringLiteral("PRAGMA integrity_check(%1)").arg(mostFindings));
        QString first;
        int count = 0;
        while (statement.step()) {
            // What is wrong with one tree comes as one text of many lines.
            const QString answer = statement.get<QString>(0).trimmed();
            if (answer == QStringLiteral("ok"))
                continue;
            count += 1 + static_cast<int>(answer.count(u'\n'));
            if (first.isEmpty())
                first = answer;
        }
        if (count > 0)
            bad(Tr::tr("The file is damaged in %n place(s). The storage says first: “%1”", nullptr, count).arg(excerpt(first, 100)));
    }

    void references(Transaction &transaction)
    {
        Statement statement = transaction.prepare(QStringLiteral("PRAGMA foreign_key_check"));
        for (int n = 0; n < mostFindings && statement.step(); ++n)
            bad(Tr::tr("Row %1 of the table “%2” refers to a row that is not there.")
                    .arg(statement.get<QString>(1), statement.get<QString>(0)));
    }

    void schemaIsOurs()
    {
        if (const Result<> ours =
                schema::verify(m_database.connection(), m_database.options().steps, m_database.version());
            !ours)
            bad(ours.error().message);
    }

    void ledgerIsClosed(Transaction &transaction)
    {
        Statement statement = transaction.prepare(QStringLiteral("SELECT may_delete FROM ledger WHERE id = 1"));
        if (!statement.step() || statement.get<int>(0) != 0)
            bad(Tr::tr("The logs are open for deletion, which they never are in a file at rest."));
    }

    /// Reads every row and asks the rule that the editors ask.
    template <class Row>
    void rows(Transaction &transaction)
    {
        Statement statement = transaction.prepare(
            QStringLiteral("SELECT %1 FROM %2").arg(tableInfo<Row>().selectList, tableInfo<Row>().name));
        int found = 0;
        while (found < mostFindings && statement.step()) {
            const QString id = statement.get<QString>(0);
            try {
                const Row row = readRow<Row>(statement);
                if constexpr (requires { validate(row); }) {
                    if (const Result<> ok = validate(row); !ok) {
                        ++found;
                        bad(Tr::tr("Row %1 of the table “%2”: %3").arg(id, tableInfo<Row>().name, ok.error().message));
                    }
                }
            } catch (const SqlError &error) {
                ++found;
                bad(Tr::tr("Row %1 of the table “%2”: %3").arg(id, tableInfo<Row>().name, error.error().message));
            }
        }
    }

    void files(Transaction &transaction)
    {
        std::vector<QByteArray> stored;
        {
            Statement statement = transaction.prepare(QStringLiteral("SELECT sha256 FROM blob ORDER BY id"));
            while (statement.step())
                stored.push_back(statement.get<QByteArray>(0));
        }
        for (const QByteArray &sha256 : stored) {
            Nowhere nowhere;
            if (const Result<> whole = evidences::extract(transaction, sha256, nowhere); !whole)
                bad(Tr::tr("A file in the plan file is not what it was: its SHA-256 was %1.")
                        .arg(QString::fromLatin1(sha256.toHex())));
        }
        Statement missing = transaction.prepare(
            QStringLiteral("SELECT code, file_name FROM evidence WHERE sha256 IS NOT NULL AND sha256 NOT IN "
                           "(SELECT sha256 FROM blob) ORDER BY id"));
        for (int n = 0; n < mostFindings && missing.step(); ++n)
            note(Tr::tr("The file “%1” of evidence %2 is not in the plan file.")
                     .arg(excerpt(missing.get<QString>(1)), missing.get<QString>(0)));
        Statement orphans = transaction.prepare(QStringLiteral(
            "SELECT count(*) FROM blob WHERE sha256 NOT IN (SELECT sha256 FROM evidence WHERE sha256 IS NOT NULL UNION ALL "
            "SELECT sha256 FROM annex WHERE sha256 IS NOT NULL UNION ALL SELECT sha256 FROM acta_file UNION ALL SELECT sha256 FROM issued_report)"));
        if (orphans.step() && orphans.get<int>(0) > 0)
            note(Tr::tr("%n file(s) in the plan file are evidence of nothing any more.", nullptr, orphans.get<int>(0)));
    }

    /// Legal, because a later deadline may change the kind; but where no deadline ever fitted somebody should look.
    void followUpsFit(Transaction &transaction)
    {
        Statement statement = transaction.prepare(QStringLiteral(
            "SELECT activity.number, follow_up.day FROM follow_up JOIN activity ON activity.id = follow_up.activity_id "
            "WHERE follow_up.void_date IS NULL AND follow_up.kind <> 'note' "
            "AND (follow_up.kind = 'progress') = (activity.deadline_kind = 'recurring') "
            "AND NOT EXISTS (SELECT 1 FROM extension WHERE extension.activity_id = activity.id "
            "AND (follow_up.kind = 'progress') = (extension.deadline_kind <> 'recurring')) ORDER BY follow_up.id"));
        for (int n = 0; n < mostFindings && statement.step(); ++n)
            note(Tr::tr("A follow-up of activity %1 on %2 does not fit the kind of its deadline and is not counted.")
                     .arg(statement.get<QString>(0), statement.get<QString>(1)));
    }

    /// What no row says by itself: that what is signed has its pages, and that numbers follow one another.
    void actas(Transaction &transaction)
    {
        Meetings meetings;
        meetings.actas = transaction.select<Acta>(QStringLiteral("ORDER BY id"));
        meetings.files = transaction.select<ActaFile>(QStringLiteral("ORDER BY acta_id, id"));
        meetings.events = transaction.select<ActaEvent>(QStringLiteral("ORDER BY acta_id, id"));
        std::vector<ActaNumber> numbers;
        for (const Acta &acta : meetings.actas) {
            if (acta.number)
                numbers.push_back(*acta.number);
            signedPages(acta, ofActa(meetings.files, acta.id));
            lifeFits(acta, ofActa(meetings.events, acta.id));
            for (const ActaFile &file : ofActa(meetings.files, acta.id))
                actaFile(transaction, acta, file);
        }
        for (const Annex &annex : transaction.select<Annex>(QStringLiteral(
                 "WHERE sha256 IS NOT NULL AND sha256 NOT IN (SELECT sha256 FROM blob) ORDER BY id")))
            note(Tr::tr("The file “%1” of an annex is not in the plan file.").arg(excerpt(annex.fileName)));
        for (const NumberFinding &finding : numberFindings(std::move(numbers)))
            number(finding);
        partsFit(transaction);
    }

    void signedPages(const Acta &acta, std::span<const ActaFile> files)
    {
        const bool isSigned = acta.state == ActaState::Signed || acta.state == ActaState::Archived;
        const bool hasPages = std::ranges::any_of(files, [](const ActaFile &file) { return file.kind == ActaFileKind::Signed; });
        if (isSigned && !hasPages && !acta.registered)
            report(acta, Tr::tr("%1 is signed, and its signed pages are not there.").arg(displayName(acta)));
        if (hasPages && !acta.signedOn.isValid())
            bad(Tr::tr("%1 has signed pages and is not signed.").arg(displayName(acta)));
    }

    /// Signed pages are the proof of an acta; one that was imported may have come without their bytes.
    void actaFile(Transaction &transaction, const Acta &acta, const ActaFile &file)
    {
        if (!evidences::holds(transaction, file.sha256))
            report(acta, Tr::tr("The file “%1” of %2 is not in the plan file.").arg(excerpt(file.fileName), displayName(acta)));
    }

    /// Whether their bytes are what they were, files() says. One that came by an interchange file may be without them.
    void issuedReports(Transaction &transaction)
    {
        Statement statement = transaction.prepare(QStringLiteral(
            "SELECT title, recorded_at, EXISTS (SELECT 1 FROM change JOIN import ON import.edit_id = change.edit_id WHERE "
            "change.table_name = 'issued_report' AND change.row_id = issued_report.id AND change.kind = 'insert'), "
            "blob.id IS NULL FROM issued_report LEFT JOIN blob USING (sha256) "
            "WHERE blob.id IS NULL OR blob.bytes <> issued_report.file_bytes ORDER BY issued_report.id"));
        for (int n = 0; n < mostFindings && statement.step(); ++n) {
            const QString title = excerpt(statement.get<QString>(0));
            const QString day = statement.get<QString>(1).left(10);
            if (statement.get<bool>(3))
                m_findings.push_back({Tr::tr("The pages of the report “%1”, issued on %2, are not in the plan file.").arg(title, day),
                                      !statement.get<bool>(2)});
            else
                bad(Tr::tr("The pages of the report “%1”, issued on %2, are not as long as they were.").arg(title, day));
        }
    }

    void lifeFits(const Acta &acta, std::span<const ActaEvent> events)
    {
        static constexpr std::pair<ActaAct, ActaState> leadsTo[] = {
            {ActaAct::SentToReview, ActaState::InReview}, {ActaAct::Returned, ActaState::Draft},
            {ActaAct::Approved, ActaState::Approved},     {ActaAct::Reopened, ActaState::InReview},
            {ActaAct::Signed, ActaState::Signed},         {ActaAct::Archived, ActaState::Archived},
            {ActaAct::Annulled, ActaState::Annulled}};
        ActaState last = acta.registered ? ActaState::Archived : ActaState::Draft;
        if (!events.empty())
            last = std::ranges::find(leadsTo, events.back().act, &std::pair<ActaAct, ActaState>::first)->second;
        if (last != acta.state)
            report(acta, Tr::tr("The life of %1 does not say how it came to be what it is.").arg(displayName(acta)));
        if (acta.approvedOn.isValid() && !acta.quorum && !acta.registered)
            report(acta, Tr::tr("The quorum of %1 was not kept on its approval.").arg(displayName(acta)));
    }

    void number(const NumberFinding &finding)
    {
        if (finding.kind == NumberFinding::Kind::Repeat)
            bad(Tr::tr("There are two actas with the number %1.").arg(finding.first.text()));
        else if (finding.first == finding.last)
            note(Tr::tr("There is no acta with the number %1.").arg(finding.first.text()));
        else
            note(Tr::tr("There are no actas with the numbers %1 to %2.").arg(finding.first.text(), finding.last.text()));
    }

    void partsFit(Transaction &transaction)
    {
        Statement statement = transaction.prepare(QStringLiteral(
            "SELECT count(*) FROM (SELECT acta_id, item_id FROM decision UNION ALL SELECT acta_id, item_id FROM commitment) "
            "AS part JOIN agenda_item ON agenda_item.id = part.item_id WHERE agenda_item.acta_id <> part.acta_id"));
        if (statement.step() && statement.get<int>(0) > 0)
            bad(Tr::tr("%n decision(s) or commitment(s) hang on the agenda of another acta.", nullptr, statement.get<int>(0)));
    }

    /// Of what an interchange file may have left out it is worth knowing, of anything else it is damage.
    void report(const Acta &acta, const QString &what) { m_findings.push_back({what, !acta.import.isStored()}); }

    Database &m_database;
    std::vector<Finding> m_findings;
};

} // namespace

Result<std::vector<Finding>> check(Database &database) { return Check(database).run(); }

} // namespace gelt::checking
