// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/explaintext.h"

#include "core/report/common.h"

#include <QCoreApplication>

namespace gelt::report::explain {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::Explain)
};

/// A threshold as people say it: decimals only where it has some.
QString threshold(const Percent &value, const QLocale &locale)
{
    const bool isWhole = value == Percent::fromHundredths(static_cast<qint64>(value.toDouble()) * 100);
    return isWhole ? value.toString(locale, 0) : value.toString(locale);
}

} // namespace

QString number(const Percent &percent, const QLocale &locale)
{
    QString text = percent.number(locale, 2);
    if (text.endsWith(u'0'))
        text.chop(1);
    return text;
}

QString cell(const Percent &percent, const QLocale &locale) { return percent.number(locale, 2); }

QString weight(std::int64_t thousandths, const QLocale &locale)
{
    QString text = locale.toString(static_cast<qlonglong>(thousandths / 1000));
    QString fraction = QString::number(thousandths % 1000).rightJustified(3, u'0');
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (!fraction.isEmpty())
        text += locale.decimalPoint() + fraction;
    return text;
}

QString list(const QStringList &words, qsizetype most)
{
    const QString shown = words.mid(0, most).join(QStringLiteral(", "));
    if (words.size() <= most)
        return shown;
    return Tr::tr("%1 and %n more", nullptr, static_cast<int>(words.size() - most)).arg(shown);
}

Block heading(const QString &text) { return Heading{3, {}, text}; }
Block sentence(const QString &text) { return Paragraph{{plain(text)}, ParagraphStyle::Body}; }
Block result(const QString &text) { return Paragraph{{bold(text)}, ParagraphStyle::Body}; }

Block lightSentence(Light light, const Thresholds &thresholds, const QLocale &locale)
{
    const QString green = threshold(thresholds.green, locale);
    const QString yellow = threshold(thresholds.yellow, locale);
    switch (light) {
    case Light::Green:
        return sentence(Tr::tr("Green: %1 or more.").arg(green));
    case Light::Yellow:
        return sentence(Tr::tr("Yellow: from %1 to less than %2.").arg(yellow, green));
    case Light::Red:
        return sentence(Tr::tr("Red: less than %1.").arg(yellow));
    case Light::NotAvailable:
        break;
    }
    return sentence(Tr::tr("Nothing was programmed up to the cut-off, so there is nothing to comply with: NA."));
}

QString title(const QString &figure) { return Tr::tr("Why %1?").arg(figure); }

} // namespace gelt::report::explain
