// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plandelegate.h"

#include "core/report/format.h"
#include "ui/plan/planmodel.h"
#include "ui/style/glyphs.h"
#include "ui/style/paint.h"

#include <QHeaderView>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

namespace gelt {
namespace {

constexpr int pad = 7;
constexpr int sign = 16;

using style::Glyph;

/// The text with an ellipsis where it does not fit; figures and dates never are.
QString fitted(const QFontMetrics &metrics, const QString &text, int width)
{
    return metrics.horizontalAdvance(text) <= width ? text : metrics.elidedText(text, Qt::ElideRight, width);
}

QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\t' || c == QChar::LineSeparator)
            c = u' ';
    }
    return text;
}

/// The first line of @p text at a width, and the rest; broken between words where it can be.
std::pair<QString, QString> brokenInTwo(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text.left(400), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(width);
    layout.endLayout();
    const int length = line.isValid() ? line.textLength() : 0;
    return {text.left(length).trimmed(), text.mid(length).trimmed()};
}

PlanColumn columnOf(const QModelIndex &index) { return planColumns[static_cast<std::size_t>(index.column())].column; }

/// What a phase's row has a figure for.
bool hasFigure(PlanColumn column)
{
    return column == PlanColumn::Planned || column == PlanColumn::Progress || column == PlanColumn::Compliance
           || column == PlanColumn::State;
}

} // namespace

PlanDelegate::PlanDelegate(PlanModel &model, QTreeView *view) : QStyledItemDelegate(view), m_model(model), m_view(view) {}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int line = QFontMetrics(style::sized(m_view->font(), style::TextSize::Table)).height();
    if (m_model.isPhase(index))
        return {60, std::max(style::metric::groupRow, line + 12)};
    if (m_compact)
        return {60, std::max(style::metric::rowCompact, line + 8)};
    return {60, std::max(style::metric::rowComfortable, 2 * line + 8)};
}

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const style::Tokens &tokens = style::tokens(option.palette);
    const bool isPhase = m_model.isPhase(index);
    Pen pen{*painter, tokens, style::sized(m_view->font(), style::TextSize::Table),
            option.state.testFlag(QStyle::State_Selected), option.rect};
    if (isPhase && isUnderName(index))
        return;
    painter->save();
    if (isPhase && columnOf(index) == PlanColumn::Title)
        pen.rect.setRight(rightOfName(index));
    painter->fillRect(pen.rect, pen.isSelected ? tokens.selection : isPhase ? tokens.alt : tokens.base);
    painter->setPen(tokens.line);
    painter->drawLine(pen.rect.bottomLeft(), pen.rect.bottomRight());
    if (isPhase)
        paintPhase(pen, index);
    else
        paintActivity(pen, m_model.rowOf(*m_model.placeOf(index)), columnOf(index), index);
    if (option.state.testFlag(QStyle::State_HasFocus) && m_view->hasFocus()) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

int PlanDelegate::rightOfName(const QModelIndex &phase) const
{
    const QHeaderView *header = m_view->header();
    const int title = static_cast<int>(PlanColumn::Title);
    int right = header->sectionViewportPosition(title) + header->sectionSize(title) - 1;
    for (int visual = header->visualIndex(title) + 1; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        if (hasFigure(columnOf(phase.siblingAtColumn(section))))
            break;
        if (!header->isSectionHidden(section))
            right += header->sectionSize(section);
    }
    return right;
}

bool PlanDelegate::isUnderName(const QModelIndex &phase) const
{
    const QHeaderView *header = m_view->header();
    const int first = header->visualIndex(static_cast<int>(PlanColumn::Title));
    const int here = header->visualIndex(phase.column());
    for (int visual = first + 1; visual <= here; ++visual) {
        if (hasFigure(columnOf(phase.siblingAtColumn(header->logicalIndex(visual)))))
            return false;
    }
    return here > first;
}

void PlanDelegate::paintPhase(Pen &pen, const QModelIndex &index) const
{
    QFont bold = pen.font;
    bold.setWeight(QFont::DemiBold);
    const QString text = index.data().toString();
    const PlanColumn column = columnOf(index);
    const Aggregate &total = m_model.phaseMeasure(index)->total;
    const QRect inner = pen.rect.adjusted(pad, 0, -pad, 0);
    pen.painter.setPen(pen.text());
    if (index.column() == m_view->header()->logicalIndex(0)) {
        const Glyph sign = m_view->isExpanded(index.siblingAtColumn(0)) ? Glyph::ChevronDown : Glyph::ChevronRight;
        if (m_model.rowCount(index.siblingAtColumn(0)) > 0)
            style::paintGlyph(pen.painter, QRectF(inner.right() - 15, inner.center().y() - 7, 15, 15), sign, pen.quiet());
    }
    switch (column) {
    case PlanColumn::Title: {
        const auto [shown, all] = m_model.shownOf(index);
        const QString count = shown == all ? QString::number(all) : tr("%1 of %2").arg(shown).arg(all);
        const int countWidth = QFontMetrics(pen.font).horizontalAdvance(count) + pad;
        pen.painter.setFont(bold);
        const QString name = fitted(QFontMetrics(bold), oneLine(text), inner.width() - countWidth);
        pen.painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, name);
        const int used = QFontMetrics(bold).horizontalAdvance(name) + pad;
        pen.painter.setFont(pen.font);
        pen.painter.setPen(pen.quiet());
        pen.painter.drawText(inner.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, count);
        return;
    }
    case PlanColumn::Compliance:
        if (!text.isEmpty())
            paintCompliance(pen, total.compliance, m_model.locale(), true);
        return;
    case PlanColumn::State:
        if (!text.isEmpty()) {
            pen.painter.setFont(pen.font);
            pen.painter.setPen(pen.quiet());
            pen.painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, text);
        }
        return;
    default:
        pen.painter.setFont(bold);
        pen.painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, text);
    }
}

void PlanDelegate::paintActivity(Pen &pen, const PlanRow &row, PlanColumn column, const QModelIndex &index) const
{
    const PlanColumnSpec &spec = specOf(column);
    switch (column) {
    case PlanColumn::Title:
    case PlanColumn::Responsible:
    case PlanColumn::Description:
    case PlanColumn::Supporting:
    case PlanColumn::Target:
    case PlanColumn::ExpectedEvidence: return paintWrapped(pen, oneLine(spec.text(row)), pen.text());
    case PlanColumn::Deadline: {
        const DeadlineKind kind = row.measure.inForce.reading.kind;
        return paintLines(pen, oneLine(spec.text(row)), pen.text(), deadlineMeaning(row),
                          kind == DeadlineKind::Unread ? pen.tokens.warn : pen.quiet(), Qt::AlignLeft,
                          kind == DeadlineKind::Recurring ? std::optional(Glyph::Recurring) : std::nullopt);
    }
    case PlanColumn::Progress: return paintProgress(pen, row);
    case PlanColumn::Compliance: return paintCompliance(pen, row.measure.compliance, row.locale, false);
    case PlanColumn::State: return paintState(pen, row);
    case PlanColumn::Evidence: return paintEvidence(pen, spec.text(row));
    default:
        paintLines(pen, index.data().toString(), pen.text(), {}, pen.quiet(), spec.isFigure ? Qt::AlignRight : Qt::AlignLeft);
    }
}

void PlanDelegate::paintLines(const Pen &pen, const QString &first, const QColor &firstColor, const QString &second,
                              const QColor &secondColor, Qt::Alignment alignment, std::optional<Glyph> secondSign) const
{
    const QFontMetrics metrics(pen.font);
    const QRect inner = pen.rect.adjusted(pad, 0, -pad, 0);
    pen.painter.setFont(pen.font);
    pen.painter.setPen(firstColor);
    if (m_compact || second.isEmpty()) {
        pen.painter.drawText(inner, alignment | Qt::AlignVCenter, fitted(metrics, first, inner.width()));
        return;
    }
    const int top = inner.top() + (inner.height() - 2 * metrics.height()) / 2;
    const QRect line(inner.left(), top, inner.width(), metrics.height());
    pen.painter.drawText(line, alignment | Qt::AlignVCenter, fitted(metrics, first, inner.width()));
    QRect below = line.translated(0, metrics.height());
    if (secondSign) {
        const int side = metrics.ascent();
        style::paintGlyph(pen.painter, QRectF(below.left(), below.center().y() - side / 2.0 + 0.5, side, side), *secondSign, secondColor);
        below.setLeft(below.left() + side + 3);
    }
    pen.painter.setPen(secondColor);
    pen.painter.drawText(below, alignment | Qt::AlignVCenter, fitted(metrics, second, below.width()));
}

void PlanDelegate::paintWrapped(const Pen &pen, const QString &text, const QColor &color) const
{
    const int width = pen.rect.width() - 2 * pad;
    if (m_compact || QFontMetrics(pen.font).horizontalAdvance(text.left(400)) <= width)
        return paintLines(pen, text, color, {}, {}, Qt::AlignLeft);
    const auto [first, rest] = brokenInTwo(text, pen.font, width);
    paintLines(pen, first, color, rest, color, Qt::AlignLeft);
}

void PlanDelegate::paintProgress(const Pen &pen, const PlanRow &row) const
{
    const QFontMetrics metrics(pen.font);
    const QRect inner = pen.rect.adjusted(pad, 0, -pad, 0);
    pen.painter.setFont(pen.font);
    pen.painter.setPen(pen.text());
    const QString text = specOf(PlanColumn::Progress).text(row);
    const double done = row.measure.progress.toDouble() / 100.0;
    const double planned = row.measure.planned.toDouble() / 100.0;
    if (m_compact) {
        const int textWidth = metrics.horizontalAdvance(QStringLiteral("100,0 %")) + 4;
        pen.painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, text);
        if (inner.width() - textWidth >= 20)
            style::paintBar(pen.painter, QRectF(inner.left(), inner.center().y() - 3, inner.width() - textWidth, 6), done, planned,
                            pen.tokens);
        return;
    }
    const int height = metrics.height() + 8;
    const int top = inner.top() + (inner.height() - height) / 2;
    pen.painter.drawText(QRect(inner.left(), top, inner.width(), metrics.height()), Qt::AlignRight | Qt::AlignVCenter, text);
    style::paintBar(pen.painter, QRectF(inner.left(), top + metrics.height() + 1, inner.width(), 6), done, planned, pen.tokens);
}

void PlanDelegate::paintCompliance(const Pen &pen, const std::optional<Percent> &compliance, const QLocale &locale, bool isBold) const
{
    const Thresholds &thresholds = m_model.session().contents().plan.settings.thresholds;
    const Light light = lightOf(compliance, thresholds);
    QFont font = pen.font;
    if (isBold)
        font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const int lamp = std::min(13, metrics.height());
    const QRect inner = pen.rect.adjusted(pad, 0, -pad, 0);
    const bool twoLines = !m_compact && !isBold;
    const int top = twoLines ? inner.top() + (inner.height() - 2 * metrics.height()) / 2
                             : inner.top() + (inner.height() - metrics.height()) / 2;
    style::paintLamp(pen.painter, QRectF(inner.left(), top + (metrics.height() - lamp) / 2.0, lamp, lamp), light, pen.tokens);
    const QRect line(inner.left() + lamp + 5, top, inner.width() - lamp - 5, metrics.height());
    pen.painter.setFont(font);
    pen.painter.setPen(pen.text());
    const QString figure = report::complianceText(compliance, thresholds, locale);
    pen.painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, figure);
    const QString word = compliance ? displayName(light) : tr("not programmed");
    pen.painter.setFont(pen.font);
    pen.painter.setPen(pen.quiet());
    if (twoLines) {
        const QFontMetrics plain(pen.font);
        const bool isShort = !compliance && plain.horizontalAdvance(word) > line.width();
        pen.painter.drawText(line.translated(0, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                             fitted(plain, isShort ? tr("not progr.") : word, line.width()));
    } else if (m_compact && !isBold) {
        // All of the word or none: a letter of it says nothing, and the lamp's shape says the same.
        const int used = metrics.horizontalAdvance(figure) + 5;
        if (QFontMetrics(pen.font).horizontalAdvance(word) <= line.width() - used)
            pen.painter.drawText(line.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, word);
    }
}

void PlanDelegate::paintState(const Pen &pen, const PlanRow &row) const
{
    const QColor color = style::colorOf(row.measure.state, pen.tokens);
    const QRectF place(pen.rect.left() + pad - 1, pen.rect.center().y() - sign / 2.0, sign, sign);
    style::paintGlyph(pen.painter, place, style::glyphOf(row.measure.state), color);
    Pen words = pen;
    words.rect = pen.rect.adjusted(sign + 5, 0, 0, 0);
    const QString detail = stateDetail(row);
    if (detail.isEmpty())
        return paintWrapped(words, displayName(row.measure.state), color);
    paintLines(words, displayName(row.measure.state), color, detail, row.measure.dueSoon ? pen.tokens.warn : pen.quiet(),
               Qt::AlignLeft);
}

void PlanDelegate::paintEvidence(const Pen &pen, const QString &count) const
{
    const QFontMetrics metrics(pen.font);
    paintLines(pen, count, pen.text(), {}, {}, Qt::AlignRight);
    const double left = pen.rect.right() - pad - metrics.horizontalAdvance(count) - 16;
    if (left > pen.rect.left())
        style::paintGlyph(pen.painter, QRectF(left, pen.rect.center().y() - 6, 13, 13), Glyph::Evidence, pen.quiet());
}

} // namespace gelt
