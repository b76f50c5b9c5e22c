// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/codes.h"
#include "core/domain/period.h"
#include "core/domain/periodicity.h"

#include <QDate>
#include <QString>

#include <optional>

namespace gelt {

/// What a deadline's words turned out to say.
enum class DeadlineKind {
    Date,      ///< one day, or a month, quarter, semester or year, due its last day
    Span,      ///< from a day to a day, due the last
    Until,     ///< "Hasta …": runs evenly from its start and ends on its due day
    Recurring, ///< falls due again and again between start and due
    Unread     ///< not understood: kept, shown and asked about
};

template <>
struct Codes<DeadlineKind> {
    static constexpr std::array all{Code{DeadlineKind::Date, u"date"}, Code{DeadlineKind::Span, u"span"},
                                    Code{DeadlineKind::Until, u"until"}, Code{DeadlineKind::Recurring, u"recurring"},
                                    Code{DeadlineKind::Unread, u"unread"}};
};

/**
 * The meaning of a deadline. Which parts there are depends on the kind:
 * Date has due; Span and Until have start ≤ due; Recurring has these and a periodicity; Unread has nothing.
 */
struct DeadlineReading {
    DeadlineKind kind = DeadlineKind::Unread;
    QDate start;
    QDate due; ///< the last day, included ("hasta" includes it: Ley 4/1913 art. 61)
    std::optional<Periodicity> periodicity;

    bool operator==(const DeadlineReading &) const = default;
};

/// Who said what a deadline means; a person's word is never replaced by a better reader.
enum class ReadBy { Reader, Person };

template <>
struct Codes<ReadBy> {
    static constexpr std::array all{Code{ReadBy::Reader, u"reader"}, Code{ReadBy::Person, u"person"}};
};

/// A deadline as written and as understood. The understanding is stored: no later reader changes an old figure.
struct Deadline {
    QString text; ///< letter for letter
    DeadlineReading reading;
    ReadBy readBy = ReadBy::Reader;

    bool operator==(const Deadline &) const = default;
};

/**
 * Reads a deadline as people write it in plans: see the table in the file format's reference. Total: every text
 * has an interpretation or DeadlineKind::Unread; case, accents, hyphens and "de" do not matter.
 *
 * @param plan      "Hasta …" runs from its first day (or from the due day where that comes before);
 *                  "Permanente" and periodicities without an end run from its first day to its last.
 * @param permanent the periodicity of "Permanente".
 */
DeadlineReading readDeadline(QStringView text, const Period &plan, Periodicity permanent = Periodicity::Quarterly);

/// The periodicity that a text names anywhere ("Socialización resultados anualmente"), nothing where there is none
/// or there are several.
std::optional<Periodicity> namedPeriodicity(QStringView text);

/// The years that a deadline's text names, for guessing a plan's period; invalid where it names none.
Period namedYears(QStringView text);

/// The reading in the plain Spanish that readDeadline() reads back to the same reading for the same @p plan;
/// empty for Unread.
QString spelledOut(const DeadlineReading &reading, const Period &plan);

/// Checks the parts that the kind asks for, and that the days lie within the years a plan may name.
Result<> validate(const DeadlineReading &reading);

} // namespace gelt
