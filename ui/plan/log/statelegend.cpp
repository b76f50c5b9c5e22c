// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/log/statelegend.h"

#include "ui/plan/log/periodmodel.h"
#include "ui/style/paint.h"

#include <QPainter>

namespace gelt {

StateLegend::StateLegend(QWidget *parent)
    : QWidget(parent)
{
    setFont(style::sized(font(), style::TextSize::Table));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StateLegend::setPeriods(const std::vector<OccurrenceMeasure> &periods)
{
    m_counts.fill(0);
    for (const OccurrenceMeasure &period : periods)
        ++m_counts[static_cast<std::size_t>(period.state)];
    QStringList words;
    for (const Item &item : arranged(width()))
        words.append(item.text);
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

std::vector<StateLegend::Item> StateLegend::arranged(int width) const
{
    const QFontMetrics metrics = fontMetrics();
    std::vector<Item> items;
    QPoint at;
    for (const auto &code : Codes<OccurrenceState>::all) {
        const int count = m_counts[static_cast<std::size_t>(code.value)];
        if (count == 0)
            continue;
        //: %1 letters, %2 word of a state, %3 how many: O Overdue 2
        const QString text = tr("%1 %2 %3").arg(lettersOf(code.value), displayName(code.value)).arg(count);
        const QSize size(style::signTextWidth(metrics, text) + 1, metrics.height());
        if (at.x() > 0 && at.x() + size.width() > width)
            at = QPoint(0, at.y() + size.height() + 2);
        items.push_back({code.value, text, QRect(at, size)});
        at.rx() += size.width() + style::metric::margin;
    }
    return items;
}

int StateLegend::heightForWidth(int width) const
{
    const std::vector<Item> items = arranged(width);
    return items.empty() ? 0 : items.back().rect.bottom() + 1;
}

QSize StateLegend::sizeHint() const { return {fontMetrics().averageCharWidth() * 40, heightForWidth(fontMetrics().averageCharWidth() * 40)}; }

QSize StateLegend::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 12, fontMetrics().height()}; }

void StateLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const style::Tokens &tokens = style::tokens(palette());
    for (const Item &item : arranged(width()))
        style::paintSignText(painter, item.rect, style::glyphOf(item.state), item.text, style::colorOf(item.state, tokens));
}

} // namespace gelt
