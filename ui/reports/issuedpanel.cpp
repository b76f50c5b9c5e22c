// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/issuedpanel.h"

#include "ui/reports/comparing.h"
#include "ui/reports/issuedmodel.h"
#include "ui/style/glyphs.h"
#include "ui/style/tokens.h"
#include "ui/widgets/fieldwords.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace gelt {
namespace {

namespace metric = style::metric;

/// Three lines a report, the first one strong.
class IssuedDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, 3 * option.fontMetrics.lineSpacing() + 2 * metric::gap};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const style::Tokens &tokens = style::tokens(option.palette);
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (isChosen)
            painter->fillRect(option.rect, tokens.selection);
        QRect line = option.rect.adjusted(metric::margin, metric::gap, -metric::margin, 0);
        line.setHeight(option.fontMetrics.lineSpacing());
        QFont strong = option.font;
        strong.setWeight(QFont::DemiBold);
        const auto write = [&](const QFont &font, const QColor &color, int role) {
            painter->setFont(font);
            painter->setPen(color);
            painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                              QFontMetrics(font).elidedText(index.data(role).toString(), Qt::ElideRight, line.width()));
            line.translate(0, line.height());
        };
        write(strong, isChosen ? tokens.selectionText : tokens.text, Qt::DisplayRole);
        write(option.font, isChosen ? tokens.selectionText : tokens.text2, IssuedModel::SecondLineRole);
        write(option.font, isChosen ? tokens.selectionText : tokens.text2, IssuedModel::ThirdLineRole);
        painter->setPen(tokens.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(tokens.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
        }
        painter->restore();
    }
};

/// What says nothing takes no room and no focus.
void setText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

/// "9f3c 71a0 … 44de": enough to compare with a paper.
QString shortHash(const QByteArray &sha256)
{
    const QString hex = QString::fromLatin1(sha256.toHex());
    return hex.size() < 64 ? hex : QString(hex.first(4) + u' ' + hex.mid(4, 4) + u" … " + hex.last(4));
}

} // namespace

IssuedPanel::IssuedPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new IssuedModel(this))
    , m_list(new QListView(this))
    , m_head(new QLabel(this))
    , m_stack(new QStackedWidget(this))
{
    m_head->setContentsMargins(metric::margin, metric::margin, metric::margin, metric::margin);
    m_head->setFont(style::sized(font(), style::TextSize::Section));
    m_head->setObjectName(QStringLiteral("issuedHead"));
    m_list->setObjectName(QStringLiteral("issued"));
    m_list->setAccessibleName(tr("Issued reports"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new IssuedDelegate(m_list));
    m_list->setFont(style::sized(font(), style::TextSize::Table));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *none = new QLabel(tr("No report has been issued yet."), this);
    none->setObjectName(QStringLiteral("noneIssued"));
    none->setWordWrap(true);
    none->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    none->setMargin(metric::margin);
    m_stack->addWidget(none);
    m_stack->addWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    column->addWidget(makeDetails(), 1);
    column->addWidget(makeFoot());
    setFocusProxy(m_list);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setReports({});

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &IssuedPanel::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &IssuedPanel::showCurrent);
    connect(m_list, &QListView::activated, this, &IssuedPanel::openWanted);
}

QWidget *IssuedPanel::makeDetails()
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("issuedDetails"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::TabFocus);
    scroll->setAccessibleName(tr("What is known of the chosen report"));
    auto *inner = new QWidget(scroll);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(metric::margin, metric::margin, metric::margin, metric::margin);
    column->setSpacing(metric::gap / 2);
    m_integrity = new FieldWords(inner);
    m_integrity->setObjectName(QStringLiteral("integrity"));
    m_verdict = new FieldWords(inner);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    const auto text = [&](const char *name) {
        auto *label = new QLabel(inner);
        label->setObjectName(QLatin1StringView(name));
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFont(style::sized(font(), style::TextSize::Table));
        label->hide();
        return label;
    };
    m_hash = text("hash");
    m_differences = text("differences");
    column->addWidget(m_integrity);
    column->addWidget(m_hash);
    column->addSpacing(metric::gap);
    column->addWidget(m_verdict);
    column->addWidget(m_differences);
    column->addStretch(1);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    m_details = scroll;
    return scroll;
}

QWidget *IssuedPanel::makeFoot()
{
    auto *foot = new QWidget(this);
    const auto button = [&](const char *name, style::Glyph glyph, const QString &text, const QString &tip) {
        auto *made = new QPushButton(style::icon(glyph), text, foot);
        made->setObjectName(QLatin1StringView(name));
        made->setAutoDefault(false);
        made->setToolTip(tip);
        return made;
    };
    m_open = button("openIssued", style::Glyph::External, tr("Open"),
                    tr("Opens a copy of the issued file with the program that the computer has for it"));
    m_copy = button("copyIssued", style::Glyph::Save, tr("Save a copy…"), tr("Writes the issued file, byte for byte"));
    m_compare = button("compareIssued", style::Glyph::Compare, tr("Compare with now"),
                       tr("Says which figures would be others now, and why; the issued report does not change"));
    connect(m_open, &QPushButton::clicked, this, &IssuedPanel::openWanted);
    connect(m_copy, &QPushButton::clicked, this, &IssuedPanel::copyWanted);
    connect(m_compare, &QPushButton::clicked, this, &IssuedPanel::compareWanted);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(metric::margin, metric::gap, metric::margin, metric::margin);
    column->setSpacing(metric::gap);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::gap);
    row->addWidget(m_open, 2);
    row->addWidget(m_copy, 3);
    column->addLayout(row);
    column->addWidget(m_compare);
    return foot;
}

void IssuedPanel::setReports(const std::vector<IssuedReport> &reports)
{
    m_model->setReports(reports);
    m_head->setText(reports.empty() ? tr("Issued reports") : tr("Issued reports  %1").arg(reports.size()));
    m_stack->setCurrentIndex(reports.empty() ? 0 : 1);
    showActs();
}

int IssuedPanel::count() const { return m_model->rowCount(); }

const IssuedReport *IssuedPanel::current() const { return m_model->reportAt(m_list->currentIndex()); }

void IssuedPanel::choose(IssuedReportId id)
{
    const QModelIndex index = m_model->indexOf(id);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void IssuedPanel::showCurrent()
{
    const IssuedReport *report = current();
    const IssuedReportId id = report ? report->id : IssuedReportId{};
    showActs();
    if (id == m_shown)
        return;
    m_shown = id;
    for (FieldWords *words : {m_integrity, m_verdict})
        words->say({}, WordsTone::Quiet);
    setText(m_hash, {});
    setText(m_differences, {});
    Q_EMIT chosen();
}

void IssuedPanel::showActs()
{
    const bool has = current() != nullptr;
    m_details->setVisible(has);
    m_open->setEnabled(has);
    m_copy->setEnabled(has);
    m_compare->setEnabled(has && !m_isComparing);
}

void IssuedPanel::showIntegrity(std::optional<bool> isWhole, const QString &why)
{
    const IssuedReport *report = current();
    if (!report)
        return;
    if (!isWhole)
        m_integrity->say(why, why.isEmpty() ? WordsTone::Quiet : WordsTone::Problem);
    else if (*isWhole)
        m_integrity->say(tr("Whole: it is the very file that was issued."), WordsTone::Good);
    else
        m_integrity->say(tr("Damaged: it is not the file that was issued. A backup may hold it."), WordsTone::Problem);
    setText(m_hash, tr("SHA-256 %1").arg(shortHash(report->sha256)));
    m_hash->setToolTip(QString::fromLatin1(report->sha256.toHex()));
}

void IssuedPanel::showComparison(const ComparedReport &compared)
{
    const bool isSame = compared.figures.isEmpty();
    m_verdict->say(compared.verdict, isSame ? WordsTone::Good : WordsTone::Notice);
    QStringList paragraphs;
    if (!isSame)
        paragraphs = compared.reasons + QStringList{tr("The issued report does not change.")} + compared.figures;
    setText(m_differences, paragraphs.join(QStringLiteral("\n\n")));
}

void IssuedPanel::showComparing(bool isComparing)
{
    m_isComparing = isComparing;
    showActs();
}

} // namespace gelt
