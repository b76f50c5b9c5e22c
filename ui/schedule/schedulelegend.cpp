// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/schedulelegend.h"

#include "ui/schedule/rowpicture.h"
#include "ui/widgets/flowlayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <functional>

namespace gelt {
namespace {

using PaintSign = std::function<void(QPainter &, const QRectF &, const style::Tokens &)>;

/// A sample of one sign.
class Sign : public QWidget {
public:
    Sign(PaintSign paint, double widthInRows, QWidget *parent)
        : QWidget(parent)
        , m_paint(std::move(paint))
        , m_widthInRows(widthInRows)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const int height = fontMetrics().height();
        return {qRound(height * m_widthInRows), height};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        m_paint(painter, rect(), style::tokens(palette()));
    }

private:
    PaintSign m_paint;
    double m_widthInRows;
};

QString capitalised(const QString &word) { return word.isEmpty() ? word : word.at(0).toUpper() + word.sliced(1); }

/// A stretch of that part of the height in the middle.
QRectF stretch(const QRectF &rect, double part)
{
    const double height = std::round(rect.height() * part);
    return QRectF(rect.left(), std::round(rect.center().y() - height / 2), rect.width(), height);
}

} // namespace

ScheduleLegend::ScheduleLegend(QWidget *parent)
    : QWidget(parent)
{
    setFont(style::sized(font(), style::TextSize::Table));
    auto *flow = new FlowLayout(style::metric::gap);
    flow->setContentsMargins(style::metric::margin, style::metric::gap - 2, style::metric::margin,
                             style::metric::gap - 2);
    const auto add = [&](const QString &word, double width, const PaintSign &paint) {
        auto *item = new QWidget(this);
        auto *row = new QHBoxLayout(item);
        row->setContentsMargins(0, 0, style::metric::gap / 2, 0);
        row->setSpacing(style::metric::gap / 2 + 2);
        row->addWidget(new Sign(paint, width, item));
        auto *label = new QLabel(word, item);
        label->setTextFormat(Qt::PlainText);
        row->addWidget(label);
        item->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        flow->addWidget(item);
    };
    for (const OccurrenceState state : {OccurrenceState::Done, OccurrenceState::DoneLate, OccurrenceState::Pending,
                                        OccurrenceState::Overdue, OccurrenceState::NotApplicable}) {
        add(capitalised(displayName(state)), 0.85,
            [state](QPainter &painter, const QRectF &rect, const style::Tokens &t) {
                const double side = std::min(rect.width(), rect.height());
                paintMark(painter, QRectF(rect.center() - QPointF(side / 2, side / 2), QSizeF(side, side)), state, t);
            });
    }
    add(tr("Progress within the deadline"), 1.3, [](QPainter &painter, const QRectF &rect, const style::Tokens &t) {
        const QRectF bar = stretch(rect, 0.6).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() / 2, bar.height()), t.bar);
        painter.setPen(QPen(t.bar, 1));
        painter.drawRect(bar);
    });
    add(tr("Delay"), 1.3, [](QPainter &painter, const QRectF &rect, const style::Tokens &t) {
        paintHatching(painter, stretch(rect, 0.36), rect.left(), t.bad);
    });
    add(tr("Initial deadline"), 1.3, [](QPainter &painter, const QRectF &rect, const style::Tokens &t) {
        paintDashedFrame(painter, stretch(rect, 0.6), stretch(rect, 0.6), t.text2);
    });
    add(displayName(State::Suspended), 1.3, [](QPainter &painter, const QRectF &rect, const style::Tokens &t) {
        paintDashedFrame(painter, stretch(rect, 0.6), stretch(rect, 0.6), t.purple);
    });
    flow->addWidget(new QWidget(this)); // takes what the last line leaves
    setLayout(flow);
}

} // namespace gelt
