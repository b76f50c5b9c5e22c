// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpopup.h"

#include "ui/search/searchdelegate.h"
#include "ui/search/searchindex.h"
#include "ui/search/searchmodel.h"
#include "ui/session/session.h"
#include "ui/style/paint.h"

#include <QBoxLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace gelt {
namespace {

namespace metric = style::metric;

/// The size where the window has room for it, in pixels.
constexpr QSize usualSize(640, 460);

} // namespace

SearchPopup::SearchPopup(const Desk &desk, SearchIndex &index, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_desk(desk)
    , m_index(index)
    , m_model(new SearchModel(desk.session, index, desk.locale, this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_hint(new QLabel(this))
{
    setWindowTitle(tr("Search everything"));
    setUpField();
    setUpList();
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint->setMargin(metric::gap);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1); // the frame
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(metric::gap, metric::gap, metric::gap, metric::gap);
    top->addWidget(m_field);
    column->addLayout(top);
    column->addWidget(style::hairline(Qt::Horizontal, this));
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);

    connect(m_field, &QLineEdit::textChanged, this, &SearchPopup::search);
    connect(m_list, &QListView::clicked, this, &SearchPopup::open);
    connect(&index, &SearchIndex::changed, this, [this] {
        if (isVisible())
            search();
        else
            m_model->search({});
    });
}

void SearchPopup::setUpField()
{
    m_field->setObjectName(QStringLiteral("query"));
    m_field->setAccessibleName(windowTitle());
    m_field->setPlaceholderText(tr("Search activities, follow-ups, evidence, actas, commitments and people"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(style::icon(style::Glyph::Search), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
}

void SearchPopup::setUpList()
{
    m_list->setObjectName(QStringLiteral("found"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFont(style::sized(QGuiApplication::font(), style::TextSize::Table));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
}

void SearchPopup::popUp()
{
    m_index.prepare();
    search();
    placeOverWindow();
    show();
    raise();
    activateWindow();
    m_field->setFocus();
    m_field->selectAll();
}

void SearchPopup::placeOverWindow()
{
    const QWidget *window = parentWidget() ? parentWidget()->window() : nullptr;
    const QSize room = window ? window->size() - QSize(2 * metric::group, 2 * metric::group) : usualSize;
    const int em = fontMetrics().averageCharWidth();
    resize(QSize(std::max(usualSize.width(), 80 * em), usualSize.height()).boundedTo(room));
    if (window)
        move(window->mapToGlobal(QPoint((window->width() - width()) / 2, metric::group)));
}

void SearchPopup::search()
{
    m_model->search(m_field->text());
    m_list->scrollToTop();
    step(1, false); // the first that can be chosen
    showHint();
}

void SearchPopup::showHint()
{
    const QString query = m_field->text().trimmed();
    QString text;
    if (!m_desk.session.isComplete())
        text = tr("The rest of the plan is still being read: there may be more.");
    else if (!m_index.isReady() && !query.isEmpty())
        text = tr("Follow-ups and evidence are still being read: there may be more.");
    else if (query.isEmpty())
        text = tr("Up and down choose, Enter opens, Esc closes. Accents, case and hyphens do not matter.");
    else if (m_model->found() == 0)
        text = tr("Nothing in the plan holds “%1”.").arg(query);
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    m_list->setVisible(m_model->rowCount() > 0);
}

/// Chooses the row so many rows on, headings not counted.
void SearchPopup::step(int rows, bool wrap)
{
    const int count = m_model->rowCount();
    const int direction = rows < 0 ? -1 : 1;
    int chosen = -1;
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    for (int left = std::abs(rows), looked = 0; left > 0 && looked < count; ++looked) {
        row += direction;
        if (row < 0 || row >= count) {
            if (!wrap)
                break;
            row = row < 0 ? count - 1 : 0;
        }
        if (!(m_model->flags(m_model->index(row)) & Qt::ItemIsEnabled))
            continue;
        chosen = row;
        --left;
    }
    if (chosen < 0)
        return;
    const QModelIndex index = m_model->index(chosen);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(chosen == 1 ? m_model->index(0) : index); // the first heading too
}

void SearchPopup::open(const QModelIndex &index)
{
    if (!(m_model->flags(index) & Qt::ItemIsEnabled))
        return;
    if (index.data(SearchModel::KindRole).toInt() == static_cast<int>(SearchModel::RowKind::More)) {
        const int row = index.row();
        m_model->showMore(index);
        m_list->setCurrentIndex(m_model->index(row)); // the first of those that came
        m_list->scrollTo(m_list->currentIndex());
        return;
    }
    const Place place = m_model->placeOf(index);
    hide();
    Q_EMIT goTo(place);
}

bool SearchPopup::onKey(int key)
{
    const int page = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(1)) - 1);
    switch (key) {
    case Qt::Key_Down:
        step(1, true);
        return true;
    case Qt::Key_Up:
        step(-1, true);
        return true;
    case Qt::Key_PageDown:
        step(page, false);
        return true;
    case Qt::Key_PageUp:
        step(-page, false);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && onKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QDialog::eventFilter(watched, event);
}

void SearchPopup::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow())
        hide(); // a click elsewhere
}

void SearchPopup::paintEvent(QPaintEvent *)
{
    const style::Tokens &tokens = style::tokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.base);
    painter.setPen(tokens.control);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace gelt
