// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/yeartexts.h"

#include "core/storage/tables.h"

#include <QCoreApplication>

namespace gelt::yeartexts {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::yeartexts)
};

Challenge needed(Transaction &transaction, ChallengeId id)
{
    std::optional<Challenge> challenge = transaction.find<Challenge>(id);
    if (!challenge)
        throw SqlError(Error{ErrorCode::NotFound, Tr::tr("The challenge is no longer in the plan. Look at the list again."),
                             QString::number(id.value)});
    return *std::move(challenge);
}

} // namespace

bool holds(TableId table)
{
    return table == TableId::YearTexts || table == TableId::Challenge || table == TableId::IssuedReport;
}

void read(Transaction &transaction, PlanContents &contents)
{
    contents.yearTexts = transaction.select<YearTexts>(QStringLiteral("ORDER BY year"));
    contents.challenges = transaction.select<Challenge>(QStringLiteral("ORDER BY year, display_order, id"));
    contents.issuedReports = transaction.select<IssuedReport>(QStringLiteral("ORDER BY recorded_at, id"));
}

std::optional<YearTexts> ofYear(Transaction &transaction, int year)
{
    const auto found = transaction.select<YearTexts>(QStringLiteral("WHERE year = ?"), year);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

YearTexts put(Transaction &transaction, YearTexts texts)
{
    if (texts.id.isStored())
        return transaction.update(std::move(texts));
    if (ofYear(transaction, texts.year))
        throw SqlError(Error{ErrorCode::Conflict,
                             Tr::tr("Somebody else wrote texts for the report of %1 in the meantime, so nothing was changed. "
                                    "Look at them again.")
                                 .arg(texts.year),
                             {}});
    return transaction.insert(std::move(texts));
}

Challenge addChallenge(Transaction &transaction, Challenge draft)
{
    Statement last =
        transaction.prepare(QStringLiteral("SELECT coalesce(max(display_order), 0) + 1 FROM challenge WHERE year = ?"));
    last.bind(draft.year);
    draft.id = {};
    draft.order = last.step() ? last.get<int>(0) : 1;
    return transaction.insert(std::move(draft));
}

void swapChallenges(Transaction &transaction, ChallengeId a, ChallengeId b)
{
    Challenge one = needed(transaction, a);
    Challenge other = needed(transaction, b);
    if (one.year != other.year)
        throw SqlError(Error{ErrorCode::Conflict, Tr::tr("The challenges belong to reports of two years."), {}});
    std::swap(one.order, other.order);
    transaction.update(std::move(one));
    transaction.update(std::move(other));
}

} // namespace gelt::yeartexts
