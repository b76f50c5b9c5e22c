// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/agendaitem.h"

#include "core/domain/check.h"

#include <QCoreApplication>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::AgendaItem)
};

/// What was said on one point may be long, a book it is not.
constexpr qsizetype developmentChars = 4'000'000;

Result<> validateTitle(const QString &title)
{
    if (check::isBlank(title))
        return check::invalid(Tr::tr("A point of the agenda needs a title."));
    if (title.size() > limits::titleChars)
        return check::textTooLong();
    return {};
}

} // namespace

std::vector<AgendaTemplateItem> usualAgenda()
{
    const std::pair<AgendaRole, QString> usual[] = {
        {AgendaRole::RollCall, Tr::tr("Roll call and verification of the quorum")},
        {AgendaRole::AgendaApproval, Tr::tr("Approval of the agenda")},
        {AgendaRole::PreviousActa, Tr::tr("Approval of the previous acta")},
        {AgendaRole::Commitments, Tr::tr("Follow-up of commitments")},
        {AgendaRole::Proposals, Tr::tr("Proposals and other business")}};
    std::vector<AgendaTemplateItem> items;
    for (const auto &[role, title] : usual)
        items.push_back({{}, {}, static_cast<int>(items.size()) + 1, role, title});
    return items;
}

Result<> validate(const AgendaItem &item)
{
    if (item.development.size() > developmentChars)
        return check::textTooLong();
    return validateTitle(item.title);
}

Result<> validate(const Decision &decision)
{
    if (check::isBlank(decision.text))
        return check::invalid(Tr::tr("A decision needs its words."));
    if (!check::isText(decision.text))
        return check::textTooLong();
    if (decision.votes && (decision.votes->inFavour < 0 || decision.votes->against < 0 || decision.votes->blank < 0))
        return check::invalid(Tr::tr("Votes are counted from 0."));
    return {};
}

Result<> validate(const AgendaTemplate &agenda)
{
    if (check::isBlank(agenda.name))
        return check::invalid(Tr::tr("A template needs a name."));
    return check::isName(agenda.name) ? Result<>() : check::nameTooLong(agenda.name);
}

Result<> validate(const AgendaTemplateItem &item) { return validateTitle(item.title); }

} // namespace gelt
