// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/numberfields.h"

#include "core/base/text.h"
#include "core/domain/check.h"

#include <QLineEdit>
#include <QRegularExpression>

namespace gelt {
namespace {

/// @p number in units of 10^-@p decimals with the decimals it needs.
QString decimalText(qint64 number, int decimals, const QLocale &locale)
{
    qint64 unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    QString text = locale.toString(number / unit);
    QString fraction = QString::number(number % unit).rightJustified(decimals, u'0');
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (!fraction.isEmpty())
        text += locale.decimalPoint() + fraction;
    return text;
}

/// The same without marks between thousands, which these inputs do not read.
QString plainText(qint64 number, int decimals, QLocale locale)
{
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return decimalText(number, decimals, locale);
}

template <class T>
QString problemOf(const Result<T> &value)
{
    return value ? QString() : value.error().message;
}

constexpr qint64 mostCents = 100'000'000'000'000'000; // 10^15 pesos

/// The parts of an amount: whole pesos in groups of three or in one, and cents.
std::optional<qint64> centsOf(const QString &text, const QLocale &locale)
{
    const QString point = QRegularExpression::escape(locale.decimalPoint());
    const QString group = QRegularExpression::escape(locale.groupSeparator());
    const QRegularExpression amount(
        QStringLiteral("^([0-9]+|[0-9]{1,3}(?:%1[0-9]{3})+)(?:%2([0-9]{1,2}))?$").arg(group, point));
    const QRegularExpressionMatch match = amount.match(text);
    if (!match.hasMatch())
        return {};
    const QString whole = match.captured(1).remove(locale.groupSeparator());
    if (whole.size() > 16)
        return mostCents + 1;
    const qint64 cents = whole.toLongLong() * 100 + match.captured(2).leftJustified(2, u'0').toLongLong();
    return std::min(cents, mostCents + 1);
}

} // namespace

PercentEdit::PercentEdit(Place place, const QLocale &locale, QWidget *parent)
    : LineField(place, parent)
    , m_locale(locale)
{
    line()->setAlignment(Qt::AlignRight);
    setPlaceholder(tr("0 to 100"));
}

void PercentEdit::setValue(Progress value) { setText(plainText(value.hundredths(), 2, m_locale)); }

Result<Progress> PercentEdit::value() const { return Progress::parse(text()); }

QString PercentEdit::problem() const
{
    if (text().trimmed().isEmpty() && !isModified())
        return {};
    return problemOf(value());
}

WeightEdit::WeightEdit(Place place, const QLocale &locale, QWidget *parent)
    : LineField(place, parent)
    , m_locale(locale)
{
    line()->setAlignment(place == Place::Cell ? Qt::AlignRight : Qt::AlignLeft);
    setPlaceholder(tr("not weighted"));
}

QString WeightEdit::textOf(const std::optional<Weight> &value, const QLocale &locale)
{
    return value ? plainText(value->thousandths(), 3, locale) : QString();
}

void WeightEdit::setValue(const std::optional<Weight> &value) { setText(textOf(value, m_locale)); }

Result<std::optional<Weight>> WeightEdit::value() const
{
    if (text().trimmed().isEmpty())
        return std::optional<Weight>();
    const Result<Weight> weight = Weight::parse(text());
    if (!weight)
        return weight.error();
    return std::optional(*weight);
}

QString WeightEdit::problem() const { return problemOf(value()); }

MoneyEdit::MoneyEdit(Place place, const QLocale &locale, QWidget *parent)
    : LineField(place, parent)
    , m_locale(locale)
{
    line()->setAlignment(place == Place::Cell ? Qt::AlignRight : Qt::AlignLeft);
    setPlaceholder(tr("none"));
}

QString MoneyEdit::textOf(const std::optional<qint64> &cents, const QLocale &locale)
{
    return cents ? decimalText(*cents, 2, locale) : QString();
}

void MoneyEdit::setValue(const std::optional<qint64> &cents) { setText(textOf(cents, m_locale)); }

Result<std::optional<qint64>> MoneyEdit::value() const
{
    QString amount = text().trimmed();
    if (amount.startsWith(u'$'))
        amount = amount.mid(1).trimmed();
    if (amount.isEmpty())
        return std::optional<qint64>();
    const std::optional<qint64> cents = centsOf(amount, m_locale);
    if (!cents)
        return check::invalid(
            tr("“%1” is not an amount. Write pesos as in %2.").arg(excerpt(text()), textOf(1'500'000'50, m_locale)));
    if (*cents > mostCents)
        return check::invalid(tr("The amount is over %1. Write a smaller one.").arg(textOf(mostCents, m_locale)));
    return cents;
}

QString MoneyEdit::problem() const { return problemOf(value()); }

TargetEdit::TargetEdit(Place place, const QLocale &locale, QWidget *parent)
    : LineField(place, parent)
    , m_locale(locale)
{
}

void TargetEdit::setValue(const Target &target)
{
    m_target = target;
    setText(target.text);
}

Target TargetEdit::read(const QString &text)
{
    static const QRegularExpression counted(QStringLiteral("^\\s*([0-9]{1,9}(?:[.,][0-9]{1,3})?)\\s*(%|\\s\\S.*)?$"));
    Target target;
    target.text = text;
    const QRegularExpressionMatch match = counted.match(text);
    if (!match.hasMatch())
        return target;
    if (const Result<Weight> number = Weight::parse(match.captured(1))) {
        target.thousandths = number->thousandths();
        target.unit = match.captured(2).trimmed();
    }
    return target;
}

Target TargetEdit::value() const { return !isSeveral() && text() == m_target.text ? m_target : read(text()); }

QString TargetEdit::problem() const
{
    const Target target = value();
    if (!check::isName(target.unit))
        return check::nameTooLong(target.unit).message;
    return check::isText(target.text) ? QString() : check::textTooLong().message;
}

void TargetEdit::describe()
{
    const Target target = value();
    if (!failure().isEmpty() || !problem().isEmpty() || !target.thousandths || target.unit.isEmpty() || !isModified())
        return Field::describe();
    say(tr("Counted as %1 %2.").arg(decimalText(*target.thousandths, 3, m_locale), target.unit), WordsTone::Quiet);
}

} // namespace gelt
