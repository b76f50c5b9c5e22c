// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/contents.h"

#include <QByteArray>
#include <QDate>
#include <QMap>
#include <QString>

#include <optional>
#include <span>
#include <vector>

/**
 * Legal frameworks that a plan is compared with. They are data (resources/frameworks, one JSON each): components, days of
 * validity, and the least percentage of each component by group of municipalities and year. A new one needs no code.
 */
namespace gelt::report {

struct FrameworkComponent {
    QString code; ///< what Phase::component holds; unique over all frameworks
    QString name;

    bool operator==(const FrameworkComponent &) const = default;
};

/// Municipalities with the same targets.
struct FrameworkGroup {
    QString name;
    QStringList categories;               ///< as categoryCode() writes them
    QMap<int, std::vector<int>> targets;  ///< by year; whole per cents, one a component

    bool operator==(const FrameworkGroup &) const = default;
};

struct Framework {
    QString code; ///< "decreto-2693-2012"
    QString name; ///< "Decreto 2693 de 2012"
    QString subject;
    QDate from; ///< in force from this day
    QDate to;   ///< to this one, included; invalid: no end is known here
    std::vector<FrameworkComponent> components;
    std::vector<FrameworkGroup> groups;

    bool isInForce(QDate day) const { return from <= day && (!to.isValid() || day <= to); }
    bool operator==(const Framework &) const = default;
};

/// @return Invalid where @p json is no framework; the detail names what is wrong.
Result<Framework> readFramework(const QByteArray &json);

/// Those that come with the program, by the day from which they are in force.
std::vector<Framework> knownFrameworks();

/// The category of a municipality however it is written: "1" to "6" ("6.ª", "Sexta"), "especial"; empty for other texts.
QString categoryCode(const QString &category);

/// Whether a target binds.
enum class TargetKind {
    Binding,    ///< in force on the day
    Historical, ///< the framework names it for the year, and is not in force on the day
    None        ///< it names none for that year, that category or at all
};

/// What a framework asks of a component.
struct FrameworkTarget {
    const Framework *framework = nullptr; ///< of the component; nullptr: no framework has it
    const FrameworkComponent *component = nullptr;
    TargetKind kind = TargetKind::None;
    int percent = 0; ///< of Binding and Historical, 0-100

    bool operator==(const FrameworkTarget &) const = default;
};

/**
 * What is asked of the component with that code in the year of @p day. Borrows the frameworks.
 * @param category of the municipality, as written.
 */
FrameworkTarget targetOf(std::span<const Framework> frameworks, const QString &component, const QString &category,
                         QDate day);

} // namespace gelt::report
