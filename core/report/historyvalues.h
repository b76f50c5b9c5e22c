// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"
#include "core/storage/changes.h"

#include <QHash>
#include <QJsonObject>
#include <QLocale>

#include <optional>

namespace gelt::report {

/// More characters than a text of a plan has.
inline constexpr qsizetype wholeText = qsizetype(1) << 24;

/// What the columns of a row are called and how their values in the change log read.
class HistoryValues {
public:
    /// @param most characters of a text, the rest is cut.
    HistoryValues(const PlanContents &contents, const QLocale &locale, qsizetype most = wholeText)
        : m_contents(contents), m_locale(locale), m_most(most)
    {
    }

    /// "deadline “Hasta 2014” → “Hasta 2015”", or "phone changed" where the values are personal; empty where the column
    /// is nothing that people see.
    QString change(TableId table, const QString &column, const QJsonValue &before, const QJsonValue &after) const;

    /// A text in quotes, in one line; "—" where there is none.
    QString quoted(const QJsonValue &text) const;
    /// The same without the quotes.
    QString plain(const QJsonValue &text) const;
    QString day(const QJsonValue &day) const;         ///< "31/12/2015"; "—" where there is none
    QString progress(const QJsonValue &hundredths) const; ///< "62,5 %"
    QString person(const QJsonValue &id) const;       ///< also of one that is gone, in words
    QString activityNumber(const QJsonValue &id) const;
    /// "E-003 “Acta del taller”".
    QString evidence(const QJsonObject &row) const;

private:
    enum class Shape;
    struct Column;
    static const Column *columnOf(TableId table, const QString &name);
    QString value(Shape shape, const QJsonValue &value) const;
    QString phase(const QJsonValue &id) const;
    QString decimal(const QJsonValue &value, int decimals) const;

    const PlanContents &m_contents;
    QLocale m_locale;
    qsizetype m_most;
};

} // namespace gelt::report
