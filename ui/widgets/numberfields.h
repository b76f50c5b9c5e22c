// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/quantity.h"
#include "ui/widgets/linefield.h"

#include <QLocale>

namespace gelt {

/// Progress: 0-100 with at most two decimals, after a comma or a point; a per cent sign need not be.
class PercentEdit : public LineField {
    Q_OBJECT

public:
    PercentEdit(Place place, const QLocale &locale, QWidget *parent = nullptr);

    void setValue(Progress value);
    /// @return Invalid, with what is wrong in words, for everything that is no such number.
    Result<Progress> value() const;
    QString problem() const override;

private:
    QLocale m_locale;
};

/// A weight, or none where it is empty.
class WeightEdit : public LineField {
    Q_OBJECT

public:
    WeightEdit(Place place, const QLocale &locale, QWidget *parent = nullptr);

    void setValue(const std::optional<Weight> &value);
    Result<std::optional<Weight>> value() const;
    QString problem() const override;
    /// As it stands in the line: "12,5"; empty where there is none.
    static QString textOf(const std::optional<Weight> &value, const QLocale &locale);

private:
    QLocale m_locale;
};

/// Colombian pesos with at most two decimals, written as @c locale does ("1.500.000,50"), or none where it is empty.
class MoneyEdit : public LineField {
    Q_OBJECT

public:
    MoneyEdit(Place place, const QLocale &locale, QWidget *parent = nullptr);

    void setValue(const std::optional<qint64> &cents);
    /// Hundredths of a peso. @return Invalid where it is no amount, or over 10^15 pesos.
    Result<std::optional<qint64>> value() const;
    QString problem() const override;
    static QString textOf(const std::optional<qint64> &cents, const QLocale &locale);

private:
    QLocale m_locale;
};

/// A target as written. Where it begins with a number ("2 talleres"), that is its value and the rest its unit, and the
/// field says so.
class TargetEdit : public LineField {
    Q_OBJECT

public:
    TargetEdit(Place place, const QLocale &locale, QWidget *parent = nullptr);

    void setValue(const Target &target);
    /// The target that was set while its text stands, else the one read from the text.
    Target value() const;
    QString problem() const override;
    static Target read(const QString &text);

protected:
    void describe() override;

private:
    QLocale m_locale;
    Target m_target;
};

} // namespace gelt
