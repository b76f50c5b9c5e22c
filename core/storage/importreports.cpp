// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/importer.h"

#include "core/storage/tables.h"
#include "core/storage/yeartexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Importer)
};

/// Who is meant, as people read it: an import may bring somebody a second time.
QString nameOf(Transaction &transaction, PersonId id)
{
    const std::optional<Person> person = transaction.find<Person>(id);
    return person ? displayName(*person) : QString();
}

bool saysTheSame(Transaction &transaction, YearTexts a, const YearTexts &b)
{
    a.id = b.id;
    a.rowVersion = b.rowVersion;
    for (PersonId YearTexts::*role : {&YearTexts::preparedBy, &YearTexts::reviewedBy, &YearTexts::approvedBy}) {
        if (nameOf(transaction, a.*role) != nameOf(transaction, b.*role))
            return false;
        a.*role = b.*role;
    }
    return a == b;
}

bool saysTheSame(Challenge a, const Challenge &b)
{
    a.id = b.id;
    a.rowVersion = b.rowVersion;
    a.order = b.order;
    return a == b;
}

bool isTheSame(const IssuedReport &a, const IssuedReport &b) { return a.sha256 == b.sha256 && a.record.at == b.record.at; }

} // namespace

void Importer::addReports()
{
    addYearTexts();
    addChallenges();
    addIssuedReports();
}

/// A year has its texts once: two that say something else cannot both be kept.
void Importer::addYearTexts()
{
    for (YearTexts texts : m_draft.yearTexts) {
        texts.preparedBy = mapped(m_people, texts.preparedBy);
        texts.reviewedBy = mapped(m_people, texts.reviewedBy);
        texts.approvedBy = mapped(m_people, texts.approvedBy);
        const std::optional<YearTexts> known = yeartexts::ofYear(m_transaction, texts.year);
        if (known && saysTheSame(m_transaction, *known, texts))
            continue;
        if (known)
            throw SqlError(Error{ErrorCode::Exists,
                                 Tr::tr("The plan has other texts for the report of %1 already, so nothing was imported. Take "
                                        "them out of one of the two.")
                                     .arg(texts.year),
                                 {}});
        add(std::move(texts));
    }
}

/// The numbers that activities have in the file, of those that they have in the draft.
QString Importer::numbersNow(const QString &numbers) const
{
    if (m_given.firstNumber == 0)
        return numbers; // they kept theirs
    QStringList now;
    for (const QString &number : numbers.split(u',', Qt::SkipEmptyParts)) {
        if (const int stored = m_numbers.value(number.trimmed().toInt()); stored > 0)
            now.append(QString::number(stored));
    }
    return now.join(QStringLiteral(", "));
}

/// They go behind those that their year has; one that the plan knows in the same words is there already.
void Importer::addChallenges()
{
    const auto known = m_transaction.select<Challenge>(QStringLiteral("ORDER BY year, display_order, id"));
    QHash<int, int> last;
    for (const Challenge &challenge : known)
        last[challenge.year] = challenge.order;
    for (Challenge challenge : m_draft.challenges) {
        challenge.activities = numbersNow(challenge.activities);
        if (std::ranges::any_of(known, [&](const Challenge &one) { return saysTheSame(one, challenge); }))
            continue;
        challenge.order = ++last[challenge.year];
        add(std::move(challenge));
    }
}

/// What was issued was issued, wherever: an import that brings such reports is of record. Their bytes do not travel.
void Importer::addIssuedReports()
{
    const auto known = m_transaction.select<IssuedReport>(QStringLiteral("ORDER BY id"));
    for (IssuedReport report : m_draft.issuedReports) {
        if (report.record.at.msSinceEpoch == 0)
            refuse(Tr::tr("It is not said when the report “%1” was issued.").arg(report.title));
        if (std::ranges::any_of(known, [&](const IssuedReport &one) { return isTheSame(one, report); }))
            continue;
        m_transaction.makeFinal();
        add(std::move(report));
    }
}

} // namespace gelt
