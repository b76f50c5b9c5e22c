// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/actatexts.h"

#include "core/domain/actatext.h"
#include "core/report/format.h"

#include <QHash>

namespace gelt {
namespace {

/// The short texts of one acta.
template <class Take>
void eachText(const Meetings &meetings, const Acta &acta, const Take &take)
{
    take(acta.number ? acta.number->text() : QString());
    take(report::shortDate(acta.date));
    take(acta.place);
    take(acta.group);
    for (const Attendance &line : ofActa(meetings.attendance, acta.id)) {
        take(line.name);
        take(line.position);
        take(line.delegateName);
    }
    for (const AgendaItem &item : ofActa(meetings.items, acta.id))
        take(item.title);
    for (const Decision &decision : ofActa(meetings.decisions, acta.id))
        take(decision.text);
    for (const Commitment &commitment : ofActa(meetings.commitments, acta.id)) {
        take(commitment.text);
        take(commitment.responsibleText);
    }
    for (const Annex &annex : ofActa(meetings.annexes, acta.id))
        take(annex.title);
}

/// Another one where any of its texts is another. What was said is long and has a row version instead.
std::size_t fingerOf(const Meetings &meetings, const Acta &acta)
{
    std::size_t finger = 0;
    const auto add = [&finger](const QString &text) { finger = qHash(text, finger * 31 + 1); };
    eachText(meetings, acta, add);
    for (const AgendaItem &item : ofActa(meetings.items, acta.id))
        finger = qHashMulti(finger, item.id.value, item.rowVersion);
    return finger;
}

QString textOf(const Meetings &meetings, const Acta &acta)
{
    QString text;
    eachText(meetings, acta, [&text](const QString &part) {
        text += part;
        text += u' ';
    });
    for (const AgendaItem &item : ofActa(meetings.items, acta.id)) {
        text += actatext::plain(actatext::read(item.development));
        text += u' ';
    }
    return text;
}

} // namespace

bool ActaTexts::update(const Meetings &meetings, std::size_t most)
{
    if (m_index.size() > 2 * meetings.actas.size() + 100) { // mostly old texts by now
        m_index = {};
        m_known.clear();
        m_owners.clear();
    }
    std::vector<Known> known;
    known.reserve(meetings.actas.size());
    bool isComplete = true;
    auto before = m_known.begin();
    for (const Acta &acta : meetings.actas) { // both are by id
        while (before != m_known.end() && before->acta < acta.id)
            m_owners[(before++)->text] = {};
        const bool isKnown = before != m_known.end() && before->acta == acta.id;
        const std::size_t finger = fingerOf(meetings, acta);
        if (isKnown && before->finger == finger) {
            known.push_back(*before++);
            continue;
        }
        if (isKnown)
            m_owners[(before++)->text] = {};
        if (most == 0) {
            isComplete = false;
            continue;
        }
        --most;
        known.push_back({acta.id, m_index.append(textOf(meetings, acta)), finger});
        m_owners.push_back(acta.id);
    }
    for (; before != m_known.end(); ++before)
        m_owners[before->text] = {};
    m_known = std::move(known);
    return isComplete;
}

std::vector<ActaId> ActaTexts::find(QStringView query) const
{
    std::vector<ActaId> actas;
    for (const std::size_t text : m_index.find(query)) {
        if (m_owners[text].isStored())
            actas.push_back(m_owners[text]);
    }
    std::ranges::sort(actas);
    return actas;
}

} // namespace gelt
