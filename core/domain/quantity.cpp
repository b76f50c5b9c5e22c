// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/quantity.h"

#include "core/base/text.h"
#include "core/domain/check.h"

#include <QCoreApplication>

namespace gelt {
namespace {

constexpr qint64 mostHundredths = 100'00;
constexpr qint64 mostThousandths = 1'000'000'000;
constexpr qsizetype longestNumber = 64; ///< typed with leading zeros and blanks; beyond it nobody typed a number

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Quantity)
};

/// The decimal number that @p text is, times 10^@p decimals; nothing where it is none, has more decimals or a sign.
std::optional<qint64> decimalNumber(QStringView text, int decimals)
{
    qint64 number = 0;
    qsizetype whole = 0;
    int fraction = -1; // digits behind the sign; -1: no sign yet
    for (const QChar c : text) {
        if ((c == u',' || c == u'.') && fraction < 0 && whole > 0) {
            fraction = 0;
            continue;
        }
        if (c < u'0' || c > u'9')
            return {};
        if (fraction < 0)
            ++whole;
        else if (++fraction > decimals)
            return {};
        number = std::min<qint64>(number * 10 + (c.unicode() - u'0'), 1'000'000'000'000);
    }
    if (whole == 0 || fraction == 0)
        return {};
    for (int i = std::max(fraction, 0); i < decimals; ++i)
        number *= 10;
    return number;
}

Error notProgress(QStringView text)
{
    return check::invalid(
        Tr::tr("“%1” is not a progress. Write a number from 0 to 100 with at most two decimals.").arg(excerpt(text)));
}

Error notWeight(QStringView text)
{
    return check::invalid(Tr::tr("“%1” is not a weight. Write a number from 0 to 1000000 with at most three decimals.")
                              .arg(excerpt(text)));
}

} // namespace

Result<Progress> Progress::fromHundredths(qint64 hundredths)
{
    if (hundredths < 0 || hundredths > mostHundredths)
        return check::invalid(Tr::tr("A progress lies outside 0 to 100 %. Write a number within."));
    return Progress(static_cast<int>(hundredths));
}

Result<Progress> Progress::parse(QStringView text)
{
    QStringView number = text.trimmed();
    if (number.endsWith(u'%'))
        number = number.chopped(1).trimmed();
    if (number.size() > longestNumber)
        return notProgress(text);
    const std::optional<qint64> hundredths = decimalNumber(number, 2);
    if (!hundredths || *hundredths > mostHundredths)
        return notProgress(text);
    return fromHundredths(*hundredths);
}

Result<Weight> Weight::fromThousandths(qint64 thousandths)
{
    if (thousandths < 0 || thousandths > mostThousandths)
        return check::invalid(Tr::tr("A weight lies outside 0 to 1000000. Write a number within."));
    return Weight(thousandths);
}

Result<Weight> Weight::parse(QStringView text)
{
    const QStringView number = text.trimmed();
    if (number.size() > longestNumber)
        return notWeight(text);
    const std::optional<qint64> thousandths = decimalNumber(number, 3);
    if (!thousandths || *thousandths > mostThousandths)
        return notWeight(text);
    return fromThousandths(*thousandths);
}

} // namespace gelt
