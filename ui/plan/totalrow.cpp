// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/totalrow.h"

#include "core/report/format.h"
#include "ui/plan/planmodel.h"
#include "ui/plan/plansentence.h"
#include "ui/style/glyphs.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace gelt {
namespace {

constexpr int pad = 7;

} // namespace

TotalRow::TotalRow(PlanModel &model, QHeaderView *header, QWidget *parent)
    : QWidget(parent), m_model(model), m_header(header)
{
    setObjectName(QStringLiteral("total"));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Shows where the figures of the plan come from"));
    connect(header, &QHeaderView::sectionResized, this, QOverload<>::of(&QWidget::update));
    connect(header, &QHeaderView::sectionMoved, this, QOverload<>::of(&QWidget::update));
    connect(header, &QHeaderView::geometriesChanged, this, QOverload<>::of(&QWidget::update));
    connect(&model.session(), &Session::changed, this, &TotalRow::describe);
    describe();
}

QSize TotalRow::sizeHint() const
{
    return {200, std::max(34, QFontMetrics(style::sized(font(), style::TextSize::Table)).height() + 16)};
}

void TotalRow::describe()
{
    const Aggregate &total = m_model.session().measure().plan;
    setAccessibleName(sentence::ofPhase(tr("Whole plan"), total.counted, total,
                                        m_model.session().contents().plan.settings.thresholds, m_model.locale()));
    update();
}

void TotalRow::mouseReleaseEvent(QMouseEvent *) { Q_EMIT whyWanted(); }

void TotalRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT whyWanted();
    else
        QWidget::keyPressEvent(event);
}

void TotalRow::paintEvent(QPaintEvent *)
{
    const style::Tokens &tokens = style::tokens(palette());
    const Session &session = m_model.session();
    const Aggregate &total = session.measure().plan;
    const Thresholds &thresholds = session.contents().plan.settings.thresholds;
    QPainter painter(this);
    painter.fillRect(rect(), tokens.head);
    painter.fillRect(QRect(0, 0, width(), 2), tokens.control);
    const QFont plain = style::sized(font(), style::TextSize::Table);
    QFont bold = plain;
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);

    const auto cell = [&](PlanColumn column) {
        const int section = static_cast<int>(column);
        if (m_header->isSectionHidden(section))
            return QRect();
        return QRect(m_header->sectionViewportPosition(section) + pad, 2, m_header->sectionSize(section) - 2 * pad, height() - 2);
    };
    painter.setFont(bold);
    painter.setPen(tokens.text);
    const QString name = tr("Whole plan");
    const QRect words(pad, 2, std::max(0, (cell(PlanColumn::Planned).isNull() ? width() : cell(PlanColumn::Planned).left()) - 2 * pad),
                      height() - 2);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, name);
    painter.setFont(plain);
    painter.setPen(tokens.text2);
    if (!session.isComplete()) {
        painter.drawText(words.adjusted(metrics.horizontalAdvance(name) + pad, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("The rest of the plan is being read…"));
        return;
    }
    QString count = tr("%n counted", nullptr, total.counted);
    if (const int suspended = total.of(State::Suspended); suspended > 0)
        count = tr("%1 · %2").arg(count, tr("%n suspended apart", nullptr, suspended));
    painter.drawText(words.adjusted(metrics.horizontalAdvance(name) + pad, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(plain).elidedText(count, Qt::ElideRight,
                                                    std::max(0, words.width() - metrics.horizontalAdvance(name) - pad)));
    painter.setFont(bold);
    painter.setPen(tokens.text);
    painter.drawText(cell(PlanColumn::Planned), Qt::AlignRight | Qt::AlignVCenter, total.planned.toString(m_model.locale()));
    painter.drawText(cell(PlanColumn::Progress), Qt::AlignRight | Qt::AlignVCenter, total.progress.toString(m_model.locale()));

    // The compliance and, as far as there is room, the year's beside it.
    QRect place = cell(PlanColumn::Compliance);
    if (place.isNull())
        return;
    place.setRight(width() - pad);
    const auto figure = [&](const QString &before, const std::optional<Percent> &compliance, Light light,
                            bool inWords) {
        painter.setFont(plain);
        painter.setPen(tokens.text2);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, before);
        place.setLeft(place.left() + QFontMetrics(plain).horizontalAdvance(before));
        style::paintLamp(painter, QRectF(place.left(), place.center().y() - 6, 13, 13), light, tokens);
        place.setLeft(place.left() + 18);
        painter.setFont(bold);
        painter.setPen(tokens.text);
        const QString text = report::complianceText(compliance, thresholds, m_model.locale());
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
        place.setLeft(place.left() + metrics.horizontalAdvance(text) + 4);
        if (!inWords || !compliance) // "NA" is a word already
            return;
        painter.setFont(plain);
        painter.setPen(tokens.text2);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, displayName(light));
        place.setLeft(place.left() + QFontMetrics(plain).horizontalAdvance(displayName(light)));
    };
    figure({}, total.compliance, total.light, true);
    const YearMeasure &year = session.measure().year;
    const QString yearWord = tr(" · year %1 ").arg(year.year);
    const int least = QFontMetrics(plain).horizontalAdvance(yearWord) + 18
                      + metrics.horizontalAdvance(report::complianceText(year.compliance, thresholds, m_model.locale()));
    const int word = QFontMetrics(plain).horizontalAdvance(displayName(year.light)) + 4;
    if (place.width() >= least)
        figure(yearWord, year.compliance, year.light, place.width() >= least + word); // its lamp's shape says the same
}

} // namespace gelt
