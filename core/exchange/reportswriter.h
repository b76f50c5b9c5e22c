// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/yearreport.h"

#include <QHash>
#include <QJsonObject>

namespace gelt::interchange {

/// Writes what people say in the report of a year, and the reports that were issued. For interchange::write().
class ReportsWriter {
public:
    /// @param people the names that the file gives them.
    explicit ReportsWriter(const QHash<PersonId, QString> &people) : m_people(people) {}

    QJsonObject year(const YearTexts &texts) const;
    QJsonObject challenge(const Challenge &challenge) const;
    QJsonObject issued(const IssuedReport &report) const;

private:
    const QHash<PersonId, QString> &m_people;
};

} // namespace gelt::interchange
