// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/log/entrylist.h"

#include "ui/style/paint.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

#include <cmath>
#include <limits>


namespace gelt {
namespace {

constexpr int pictureLines = 3;   ///< a picture is as high as so many lines
constexpr int mostTitleLines = 2;

/// A text in lines of a width, broken between words where it can be.
class Paragraph {
public:
    Paragraph(const QString &text, const QFont &font, int width, int mostLines = std::numeric_limits<int>::max())
        : m_layout(text, font)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        for (int n = 0; n < mostLines; ++n) {
            QTextLine line = m_layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            line.setPosition(QPointF(0, m_height));
            m_height += line.height();
            if (n + 1 == mostLines && line.textStart() + line.textLength() < text.size())
                m_rest = QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
        }
        m_layout.endLayout();
    }
    int height() const { return static_cast<int>(std::ceil(m_height)); }
    void paint(QPainter &painter, const QPoint &at) const
    {
        for (int i = 0; i < m_layout.lineCount(); ++i) {
            const QTextLine line = m_layout.lineAt(i);
            if (!m_rest.isEmpty() && i + 1 == m_layout.lineCount())
                painter.drawText(QPointF(at) + QPointF(0, line.y() + line.ascent()), m_rest);
            else
                line.draw(&painter, at);
        }
    }

private:
    QTextLayout m_layout;
    QString m_rest; ///< of the last line, where it is cut
    double m_height = 0;
};

struct Fonts {
    explicit Fonts(const QFont &base)
        : title(style::sized(base, style::TextSize::Body))
        , line(style::sized(base, style::TextSize::Table))
    {
        title.setWeight(QFont::DemiBold);
    }
    QFont of(const EntryLine &text) const
    {
        QFont font = line;
        font.setStrikeOut(text.isStruck);
        return font;
    }
    QFont title;
    QFont line;
};

/// Where the parts of an entry stand, for a width and a left top corner.
struct Layout {
    QRect sign;
    QRect title;
    QRect aside;
    std::vector<QRect> lines;
    int height = 0;
};

Layout layoutOf(const Entry &entry, const Fonts &fonts, const QPoint &at, int width)
{
    using namespace style;
    const QFontMetrics title(fonts.title);
    const QFontMetrics line(fonts.line);
    const int side = entry.hasPicture ? pictureLines * line.height() : signSize(title);
    const bool hasSign = entry.hasPicture || entry.glyph;
    const QRect inner = QRect(at, QSize(width, 0)).adjusted(metric::margin, metric::gap, -metric::margin, 0);
    Layout layout;
    layout.sign = QRect(inner.topLeft(), QSize(side, entry.hasPicture ? side : title.height()));
    const int left = inner.left() + (hasSign ? side + metric::gap : 0);
    const int asideWidth = entry.aside.isEmpty() ? 0 : line.horizontalAdvance(entry.aside) + 1;
    const int gap = asideWidth > 0 ? metric::gap : 0;
    layout.aside = QRect(inner.right() + 1 - asideWidth, inner.top(), asideWidth, title.height());
    const int titleWidth = std::max(layout.aside.left() - gap - left, title.averageCharWidth());
    layout.title = QRect(left, inner.top(), titleWidth,
                         Paragraph(entry.title, fonts.title, titleWidth, mostTitleLines).height());
    int top = layout.title.bottom() + 1;
    for (const EntryLine &text : entry.lines) {
        const int indent = text.glyph ? signSize(line) + metric::gap / 2 : 0;
        const int room = std::max(inner.right() + 1 - left - indent, line.averageCharWidth());
        layout.lines.push_back(QRect(left + indent, top + 2, room, Paragraph(text.text, fonts.line, room).height()));
        top = layout.lines.back().bottom() + 1;
    }
    layout.height = std::max(top, layout.sign.bottom() + 1) + metric::gap - at.y();
    return layout;
}

QColor inkOf(EntryTone tone, const style::Tokens &tokens, bool selected)
{
    if (selected && (tone == EntryTone::Plain || tone == EntryTone::Quiet))
        return tokens.selectionText;
    return colorOf(tone, tokens);
}

void paintLine(QPainter &painter, const QRect &rect, const EntryLine &line, const QFont &font, const QColor &ink)
{
    painter.setFont(font);
    painter.setPen(ink);
    Paragraph(line.text, font, rect.width()).paint(painter, rect.topLeft());
    if (!line.glyph)
        return;
    const QFontMetrics metrics(font);
    const int side = style::signSize(metrics);
    const QRect sign(rect.left() - side - style::metric::gap / 2, rect.top(), side, metrics.height());
    style::paintGlyph(painter, sign, *line.glyph, ink);
}

} // namespace

void EntryDelegate::paintSign(QPainter &painter, const QRect &rect, const Entry &entry, const QImage &picture,
                              const style::Tokens &tokens) const
{
    if (entry.hasPicture && !picture.isNull()) {
        const QSize size = picture.size().scaled(rect.size(), Qt::KeepAspectRatio);
        QRect place(QPoint(), size);
        place.moveCenter(rect.center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place, picture);
        painter.setPen(tokens.line);
        painter.drawRect(place.adjusted(0, 0, -1, -1));
    } else if (entry.glyph) {
        QRect place = rect;
        if (entry.hasPicture)
            place = QRect(rect.topLeft(), rect.size() / 2).translated(rect.width() / 4, rect.height() / 4);
        style::paintGlyph(painter, place, *entry.glyph, colorOf(entry.tone, tokens));
    }
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto entry = index.data(EntryModel::EntryRole).value<Entry>();
    const style::Tokens &tokens = style::tokens(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const Fonts fonts(option.font);
    const Layout layout = layoutOf(entry, fonts, option.rect.topLeft(), option.rect.width());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, selected ? tokens.selection : tokens.base);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    paintSign(*painter, layout.sign, entry, index.data(EntryModel::PictureRole).value<QImage>(), tokens);

    QFont title = fonts.title;
    title.setStrikeOut(entry.isStruck);
    painter->setFont(title);
    painter->setPen(inkOf(entry.isStruck ? EntryTone::Faint : EntryTone::Plain, tokens, selected));
    Paragraph(entry.title, title, layout.title.width(), mostTitleLines).paint(*painter, layout.title.topLeft());
    painter->setFont(fonts.line);
    painter->setPen(inkOf(EntryTone::Quiet, tokens, selected));
    painter->drawText(layout.aside, Qt::AlignRight | Qt::AlignVCenter, entry.aside);
    for (std::size_t i = 0; i < entry.lines.size(); ++i)
        paintLine(*painter, layout.lines[i], entry.lines[i], fonts.of(entry.lines[i]),
                  inkOf(entry.lines[i].isStruck ? EntryTone::Faint : entry.lines[i].tone, tokens, selected));
    if (option.state.testFlag(QStyle::State_HasFocus))
        style::paintFocus(*painter, option.rect, tokens);
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, layoutOf(index.data(EntryModel::EntryRole).value<Entry>(), Fonts(option.font), {}, width).height};
}

EntryList::EntryList(QWidget *parent)
    : QListView(parent)
    , m_model(this)
{
    setModel(&m_model);
    setItemDelegate(new EntryDelegate(this));
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(fontMetrics().height());
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(fontMetrics().height() * 4);
}

void EntryList::setCurrentKey(qint64 key)
{
    if (const QModelIndex index = m_model.indexOf(key); index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

void EntryList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentKeyChanged();
}

} // namespace gelt
