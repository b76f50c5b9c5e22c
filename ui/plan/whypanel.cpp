// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/whypanel.h"

#include "ui/session/session.h"
#include "ui/style/glyphs.h"
#include "ui/style/tokens.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace gelt {

/// The lamp of a compliance, as high as the text beside it.
class LampLabel : public QWidget {
public:
    explicit LampLabel(QWidget *parent)
        : QWidget(parent)
    {
    }
    void show(Light light)
    {
        m_light = light;
        update();
    }
    QSize sizeHint() const override { return {fontMetrics().height(), fontMetrics().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int side = std::min(width(), height());
        style::paintLamp(painter, QRectF(0, (height() - side) / 2.0, side, side), m_light, style::tokens(palette()));
    }

private:
    Light m_light = Light::NotAvailable;
};

namespace {


QString textOf(const report::RichText &line)
{
    QString text;
    for (const report::Run &run : line)
        text += run.text;
    return text;
}

QString textOf(const report::Cell &cell)
{
    QStringList lines;
    for (const report::RichText &line : cell.lines)
        lines.append(textOf(line));
    return lines.join(u'\n');
}

bool isBold(const report::RichText &line) { return !line.empty() && line.front().bold; }

QLabel *label(const QString &text, const QFont &font, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFont(font);
    return label;
}

void clear(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

void ExplanationModel::show(const report::Grid &grid, const std::vector<report::Lead> &rows)
{
    beginResetModel();
    m_grid = grid;
    m_rows = rows;
    endResetModel();
}

std::optional<Place> ExplanationModel::placeOf(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return {};
    const report::Lead &lead = m_rows[static_cast<std::size_t>(row)];
    if (lead == report::Lead{})
        return {};
    Place place;
    place.activity = lead.activity;
    place.phase = lead.phase;
    return place;
}

int ExplanationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grid.rows.size());
}

int ExplanationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grid.columns.size());
}

QVariant ExplanationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    const report::GridRow &row = m_grid.rows[static_cast<std::size_t>(index.row())];
    if (column >= row.cells.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(row.cells[column]);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(m_grid.columns[column].title, textOf(row.cells[column]));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(m_grid.columns[column].kind == report::ColumnKind::Number ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    case Qt::FontRole:
        if (row.kind == report::RowKind::Total) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant ExplanationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const report::GridColumn &column = m_grid.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(column.kind == report::ColumnKind::Number ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    return {};
}

WhyPanel::WhyPanel(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_tabs(new QTabBar(this))
    , m_lamp(new LampLabel(this))
    , m_title(label({}, style::sized(font(), style::TextSize::Section), this))
    , m_before(new QVBoxLayout)
    , m_model(new ExplanationModel(this))
    , m_table(new QTableView(this))
    , m_note(label({}, style::sized(font(), style::TextSize::Table), this))
    , m_after(new QVBoxLayout)
{
    m_title->setObjectName(QStringLiteral("title"));
    m_table->setObjectName(QStringLiteral("parts"));
    m_note->setObjectName(QStringLiteral("note"));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Parts of the figure"));
    m_table->setToolTip(tr("Enter or a double click shows the activity"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFont(style::sized(m_table->font(), style::TextSize::Table));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const std::optional<Place> place = m_model->placeOf(index.row()))
            Q_EMIT goTo(*place);
    });

    m_tabs->setObjectName(QStringLiteral("figures"));
    m_tabs->setAccessibleName(tr("Figure"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        const auto why = m_tabs->tabData(index).value<Why>();
        if (why != m_why)
            ask(why);
    });

    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    const int margin = style::metric::margin;
    rows->setContentsMargins(margin, margin, margin, margin);
    rows->setSpacing(margin);
    auto *head = new QHBoxLayout;
    head->setSpacing(style::metric::gap);
    head->addWidget(m_lamp, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    rows->addLayout(head);
    for (QVBoxLayout *blocks : {m_before, m_after})
        blocks->setSpacing(style::metric::gap / 2);
    rows->addLayout(m_before);
    rows->addWidget(m_table);
    rows->addWidget(m_note);
    rows->addLayout(m_after);
    rows->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, scroll, [this, scroll](const QModelIndex &row) {
        const QRect place = m_table->visualRect(row).translated(0, m_table->horizontalHeader()->height());
        const QPoint at = m_table->mapTo(scroll->widget(), place.center());
        scroll->ensureVisible(at.x(), at.y(), 0, 2 * place.height());
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(margin, style::metric::gap, margin, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch();
    layout->addLayout(tabs);
    layout->addWidget(scroll, 1);
    connect(&desk.session, &Session::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            explain();
    });
}

QSize WhyPanel::minimumSizeHint() const { return {280, 160}; }

void WhyPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        explain();
}

void WhyPanel::ask(const Why &why)
{
    m_why = why;
    if (why.of == Why::Of::Year)
        m_why.figure = report::Figure::Compliance;
    explain();
}

/// The figures that one may ask about of the same thing; an activity tells all of its own at once.
void WhyPanel::showTabs()
{
    const QSignalBlocker quiet(m_tabs);
    int index = 0;
    const auto add = [&](const QString &name, Why::Of of, report::Figure figure) {
        Why why = m_why;
        why.of = of;
        why.figure = figure;
        if (index == m_tabs->count())
            m_tabs->addTab(name);
        m_tabs->setTabText(index, name);
        m_tabs->setTabData(index, QVariant::fromValue(why));
        if (why == m_why)
            m_tabs->setCurrentIndex(index);
        ++index;
    };
    m_tabs->setVisible(m_why.of != Why::Of::Activity);
    if (m_why.of == Why::Of::Activity)
        return;
    const Why::Of of = m_why.of == Why::Of::Phase ? Why::Of::Phase : Why::Of::Plan;
    add(tr("Compliance"), of, report::Figure::Compliance);
    add(tr("Progress"), of, report::Figure::Progress);
    add(tr("Programmed"), of, report::Figure::Planned);
    if (of == Why::Of::Plan)
        add(tr("Compliance of %1").arg(m_desk.session.measure().year.year), Why::Of::Year, report::Figure::Compliance);
    while (m_tabs->count() > index)
        m_tabs->removeTab(m_tabs->count() - 1);
}

void WhyPanel::explain()
{
    m_isStale = false;
    const PlanContents &contents = m_desk.session.contents();
    const PlanMeasure &measure = m_desk.session.measure();
    const auto place = m_desk.session.placeOf(m_why.activity);
    switch (m_why.of) {
    case Why::Of::Activity:
        m_explanation = {};
        if (place)
            m_explanation = report::explainActivity(contents, measure, *place, m_why.figure, m_desk.locale);
        else
            m_explanation.title = tr("The activity is not in the plan any more.");
        break;
    case Why::Of::Phase:
        m_explanation = report::explainPhase(contents, measure, m_why.phase, m_why.figure, m_desk.locale);
        break;
    case Why::Of::Plan:
        m_explanation = report::explainPlan(contents, measure, m_why.figure, m_desk.locale);
        break;
    case Why::Of::Year:
        m_explanation = report::explainYear(contents, measure, m_desk.locale);
        break;
    }
    const bool hasLamp = m_why.figure == report::Figure::Compliance || m_why.of == Why::Of::Year;
    m_lamp->setVisible(hasLamp);
    m_lamp->show(m_explanation.light);
    m_title->setText(m_explanation.title);
    showTabs();
    showBlocks(m_explanation.before, m_before);
    showBlocks(m_explanation.after, m_after);
    m_model->show(m_explanation.grid, m_explanation.rows);
    m_note->setText(m_explanation.grid.note);
    m_note->setVisible(!m_explanation.grid.note.isEmpty());
    fitTable();
    Q_EMIT titleChanged(m_explanation.title);
}

void WhyPanel::showBlocks(const std::vector<report::Block> &blocks, QVBoxLayout *in)
{
    clear(in);
    for (const report::Block &block : blocks) {
        if (const auto *heading = std::get_if<report::Heading>(&block)) {
            QFont font = this->font();
            font.setWeight(QFont::DemiBold);
            QLabel *shown = label(heading->text, font, this);
            shown->setContentsMargins(0, in->count() > 0 ? style::metric::gap : 0, 0, 0);
            in->addWidget(shown);
        } else if (const auto *paragraph = std::get_if<report::Paragraph>(&block)) {
            QFont font = this->font();
            font.setBold(isBold(paragraph->text));
            in->addWidget(label(textOf(paragraph->text), font, this));
        }
    }
}

/// As high as its rows, of which there are not many: only the panel scrolls, and follows the chosen row.
void WhyPanel::fitTable()
{
    const int rows = m_model->rowCount();
    m_table->setVisible(rows > 0);
    if (rows == 0)
        return;
    const int rowHeight = std::max(m_table->fontMetrics().height() + style::metric::gap, 24);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column)
        header->setSectionResizeMode(column, column == 1 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    const int frame = 2 * m_table->frameWidth();
    m_table->setFixedHeight(header->sizeHint().height() + rowHeight * rows + frame);
}

WhyDialog::WhyDialog(const Desk &desk, const Why &why, QWidget *parent)
    : QDialog(parent)
    , m_panel(new WhyPanel(desk, this))
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter is the table's
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, style::metric::margin);
    layout->addWidget(m_panel, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(style::metric::margin, 0, style::metric::margin, 0);
    row->addWidget(buttons);
    layout->addLayout(row);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_panel, &WhyPanel::goTo, this, &WhyDialog::goTo);
    connect(m_panel, &WhyPanel::titleChanged, this, &QWidget::setWindowTitle);
    m_panel->ask(why);
    resize(fontMetrics().averageCharWidth() * 90, 500);
}

} // namespace gelt
