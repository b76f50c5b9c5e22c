// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/meetings.h"

#include "core/domain/check.h"

#include <QCoreApplication>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::CommitteeSettings)
};

constexpr int most = 9'999;

} // namespace

int QuorumRule::required(int voters) const
{
    if (voters <= 0)
        return 0;
    switch (kind) {
    case QuorumKind::HalfPlusOne: return voters / 2 + 1;
    case QuorumKind::Fixed: return fixed;
    case QuorumKind::Fraction: return (voters * numerator + denominator - 1) / denominator;
    }
    return 0;
}

const Acta *findActa(const Meetings &meetings, ActaId id)
{
    const auto found = std::ranges::lower_bound(meetings.actas, id, {}, &Acta::id);
    return found != meetings.actas.end() && found->id == id ? &*found : nullptr;
}

const Commitment *findCommitment(const Meetings &meetings, CommitmentId id)
{
    const auto found = std::ranges::find(meetings.commitments, id, &Commitment::id);
    return found == meetings.commitments.end() ? nullptr : &*found;
}

const Acta *previousActa(const Meetings &meetings, ActaId acta)
{
    const Acta *const of = findActa(meetings, acta);
    const Acta *previous = nullptr;
    for (const Acta &one : meetings.actas) {
        const bool counts = one.state != ActaState::Annulled && !one.clarifies.isStored();
        if (of && counts && wasBefore(one, *of) && (!previous || wasBefore(*previous, one)))
            previous = &one;
    }
    return previous;
}

Result<> validate(const CommitteeSettings &settings)
{
    for (const QString *name : {&settings.group, &settings.city}) {
        if (!check::isName(*name))
            return check::nameTooLong(*name);
    }
    for (const HeaderData *header : {&settings.actaHeader, &settings.noticeHeader, &settings.attendanceHeader}) {
        for (const QString *name : {&header->series, &header->code, &header->version}) {
            if (!check::isName(*name))
                return check::nameTooLong(*name);
        }
    }
    if (check::isBlank(settings.group))
        return check::invalid(Tr::tr("The committee needs a name, as minutes print it."));
    const QuorumRule &rule = settings.quorum;
    if (rule.fixed < 1 || rule.fixed > most || rule.denominator < 1 || rule.denominator > most || rule.numerator < 1
        || rule.numerator > rule.denominator)
        return check::invalid(Tr::tr("A quorum is at least 1 person, and a fraction at most 1."));
    if (settings.firstNumber < 1 || settings.firstNumber > 99'999)
        return check::invalid(Tr::tr("The first number of actas goes from 1 to 99999."));
    return {};
}

} // namespace gelt
