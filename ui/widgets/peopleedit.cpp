// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/peopleedit.h"

#include "core/base/text.h"
#include "core/domain/check.h"
#include "ui/style/glyphs.h"
#include "ui/style/tokens.h"
#include "ui/widgets/floater.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/personchip.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QRegularExpression>
#include <QStyleOptionFrame>

#include <algorithm>

namespace gelt {
namespace {

constexpr int mostRows = 8;

/// The frame of a line edit around chips and line.
class Box : public QWidget {
public:
    Box(bool hasFrame, QWidget *parent)
        : QWidget(parent)
        , m_hasFrame(hasFrame)
    {
    }
    QWidget *inner = nullptr; ///< whose focus the frame shows
    void setFramed(bool on)
    {
        m_hasFrame = on;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_hasFrame)
            return;
        QStyleOptionFrame option;
        option.initFrom(this);
        option.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, this);
        option.state |= QStyle::State_Sunken;
        option.state.setFlag(QStyle::State_HasFocus, inner && inner->hasFocus());
        QPainter painter(this);
        style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    }
    void mousePressEvent(QMouseEvent *) override
    {
        if (inner)
            inner->setFocus(Qt::MouseFocusReason);
    }

private:
    bool m_hasFrame;
};

ChosenPerson offered(const QListWidgetItem &item)
{
    return {PersonId{item.data(Qt::UserRole).toLongLong()}, item.data(Qt::UserRole + 1).toString()};
}

} // namespace

PeopleEdit::PeopleEdit(Place place, QWidget *parent)
    : Field(place, parent)
    , m_flow(new FlowLayout(style::metric::gap / 2))
    , m_line(new QLineEdit(this))
    , m_offers(new QListWidget)
{
    auto *box = new Box(place == Place::Form, this);
    box->inner = m_line;
    box->setCursor(Qt::IBeamCursor);
    m_box = box;
    m_line->setObjectName(QStringLiteral("line"));
    m_line->setFrame(false);
    m_line->setMinimumWidth(fontMetrics().averageCharWidth() * 10);
    m_line->setToolTip(
        tr("Type a name, a position or a unit; Enter or a comma takes the marked one, Backspace takes the "
           "last one out"));
    m_box->setLayout(m_flow);
    m_flow->setContentsMargins(4, 3, 4, 3);
    m_flow->addWidget(m_line);
    auto *row = new QHBoxLayout;
    row->addWidget(m_box);
    setInput(m_line, row);

    m_list = new Floater(m_box);
    m_list->setContent(m_offers);
    m_offers->setObjectName(QStringLiteral("offers"));
    m_offers->setFocusPolicy(Qt::NoFocus);
    m_offers->setFrameShape(QFrame::NoFrame);
    m_offers->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_offers->setTextElideMode(Qt::ElideRight);
    m_offers->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    connect(m_offers, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { take(offered(*item)); });
    connect(m_line, &QLineEdit::textEdited, this, &PeopleEdit::onTyped);
    showPlaceholder();
    fitCell();
}

PeopleEdit::~PeopleEdit() { delete m_list; }

void PeopleEdit::setPeople(const PeopleIndex &people)
{
    m_people = people;
    showValue();
}

void PeopleEdit::setValue(const People &value)
{
    m_isSeveral = false;
    m_isTouched = false;
    m_original = value;
    m_value = value;
    m_line->clear();
    stopOffering();
    showValue();
    noteSet();
}

void PeopleEdit::setSeveral()
{
    setValue({});
    m_isSeveral = true;
    showPlaceholder();
}

void PeopleEdit::setOriginalValue(const People &value)
{
    m_original = value;
    m_isSeveral = false;
    showPlaceholder();
}

QString PeopleEdit::pending() const { return m_line->text().trimmed(); }

bool PeopleEdit::isModified() const
{
    return !pending().isEmpty() || (m_isSeveral ? m_isTouched : m_value != m_original);
}

void PeopleEdit::restore()
{
    m_isTouched = false;
    m_value = m_original;
    m_line->clear();
    stopOffering();
    showValue();
}

QString PeopleEdit::problem() const
{
    const QString name = pending();
    if (name.isEmpty())
        return {};
    if (!check::isName(name))
        return check::nameTooLong(name).message;
    return tr("Nobody in the committee is called “%1”.").arg(excerpt(name));
}

void PeopleEdit::describe()
{
    const QString why = problem();
    if (!failure().isEmpty() || why.isEmpty() || m_line->hasFocus() || !check::isName(pending()))
        return Field::describe();
    say(why, WordsTone::Problem, tr("Add “%1” to the committee").arg(excerpt(pending(), 24)));
}

/// The button under a name that nobody has.
void PeopleEdit::act()
{
    take({{}, simplified(pending())});
    commit();
}

void PeopleEdit::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_line->setReadOnly(readOnly);
    showAsText(m_line, readOnly);
    static_cast<Box *>(m_box)->setFramed(!readOnly && place() == Place::Form);
    for (PersonChip *chip : m_chips)
        chip->setReadOnly(readOnly);
    showPlaceholder();
}

void PeopleEdit::showPlaceholder()
{
    const bool isEmpty = m_value.empty();
    m_line->setPlaceholderText(m_isSeveral && !m_isTouched ? tr("(several values)")
                               : isEmpty                   ? tr("nobody")
                                                           : QString());
}

void PeopleEdit::showValue()
{
    for (PersonChip *chip : m_chips) {
        chip->hide(); // it may be what calls
        m_flow->removeWidget(chip);
        chip->deleteLater();
    }
    m_chips.clear();
    for (std::size_t i = 0; i < m_value.size(); ++i) {
        auto *chip = new PersonChip(m_value[i], m_people, m_box);
        chip->setReadOnly(m_isReadOnly);
        chip->installEventFilter(this);
        m_flow->insertBeforeLast(chip);
        chip->show();
        m_chips.push_back(chip);
        connect(chip, &PersonChip::removeWanted, this, [this, i] { takeOut(i); });
        connect(chip, &PersonChip::leaveWanted, this, [this, i](int step) { goTo(i, step); });
    }
    showPlaceholder();
    m_flow->invalidate();
    updateGeometry();
    fitCell();
}

/// A cell is too small for a list of people: the editor grows over its neighbours.
void PeopleEdit::fitCell()
{
    if (place() != Place::Cell)
        return;
    const int width = std::max(this->width(), fontMetrics().averageCharWidth() * 30);
    const int inner = width - 4; // without the frame of the cell
    setMinimumSize(width, m_flow->heightForWidth(inner) + 4);
}

void PeopleEdit::resizeEvent(QResizeEvent *event)
{
    Field::resizeEvent(event);
    fitCell();
}

bool PeopleEdit::isOffering() const { return m_list && m_list->isVisible(); }

QStringList PeopleEdit::offers() const
{
    QStringList texts;
    for (int row = 0; isOffering() && row < m_offers->count(); ++row)
        texts.append(m_offers->item(row)->text());
    return texts;
}

void PeopleEdit::onTyped()
{
    m_isTouched = true;
    static const QRegularExpression separators(QStringLiteral("[,;\\n]"));
    const QString typed = m_line->text();
    if (typed.contains(separators)) {
        const QStringList names = typed.split(separators);
        const bool isTyped = names.size() == 2 && names.back().trimmed().isEmpty();
        m_line->setText(names.front());
        if (!isTyped || !takeMarked())
            takeNames(names);
    }
    offer(false);
    noteEdited();
}

void PeopleEdit::stopOffering()
{
    if (m_list)
        m_list->hide();
    m_offers->clear();
}

/// Shows who fits what is typed, the first one marked, and below them that a name can be added.
void PeopleEdit::offer(bool all)
{
    const QString typed = pending();
    stopOffering();
    if (!m_list || m_isReadOnly || (typed.isEmpty() && !all))
        return;
    for (const PersonId id : m_people.find(typed, m_value)) {
        const QString detail = m_people.detailOf(id);
        const QString name = m_people.nameOf(id);
        auto *item =
            new QListWidgetItem(detail.isEmpty() ? name : name + QStringLiteral(" \u00B7 ") + detail, m_offers);
        item->setData(Qt::UserRole, id.value);
        item->setToolTip(item->text());
    }
    if (!typed.isEmpty() && !m_people.named(typed).isStored() && check::isName(typed)) {
        auto *item = new QListWidgetItem(tr("Add “%1” to the committee").arg(typed), m_offers);
        item->setIcon(style::icon(style::Glyph::Add));
        item->setData(Qt::UserRole + 1, simplified(typed));
        item->setToolTip(item->text());
    }
    if (m_offers->count() == 0)
        return;
    const int rowHeight = std::max(fontMetrics().height() + style::metric::gap, 24); // a pointer's target
    const int widest = m_offers->sizeHintForColumn(0);
    for (int row = 0; row < m_offers->count(); ++row)
        m_offers->item(row)->setSizeHint({widest, rowHeight});
    m_offers->setFixedHeight(rowHeight * std::min(m_offers->count(), mostRows));
    if (!typed.isEmpty())
        m_offers->setCurrentRow(0);
    m_list->appear();
}

/// Takes the marked offer, else whoever has the typed name. @return whether there was one.
bool PeopleEdit::takeMarked()
{
    if (const QListWidgetItem *item = isOffering() ? m_offers->currentItem() : nullptr) {
        take(offered(*item));
        return true;
    }
    const PersonId id = m_people.named(pending());
    if (pending().isEmpty() || !id.isStored())
        return false;
    take({id, {}});
    return true;
}

/// Several names at once, as when a list is pasted.
void PeopleEdit::takeNames(const QStringList &names)
{
    for (const QString &name : names) {
        const QString one = simplified(name);
        if (one.isEmpty() || !check::isName(one))
            continue;
        const PersonId id = m_people.named(one);
        take(id.isStored() ? ChosenPerson{id, {}} : ChosenPerson{{}, one});
    }
}

void PeopleEdit::take(const ChosenPerson &person)
{
    m_isTouched = true;
    m_line->clear();
    stopOffering();
    if (std::ranges::find(m_value, person) == m_value.end())
        m_value.push_back(person);
    showValue();
    noteEdited();
}

void PeopleEdit::takeOut(std::size_t index)
{
    if (m_isReadOnly || index >= m_value.size())
        return;
    m_isTouched = true;
    m_value.erase(m_value.begin() + static_cast<std::ptrdiff_t>(index));
    m_line->setFocus();
    showValue();
    noteEdited();
}

void PeopleEdit::goTo(std::size_t index, int step)
{
    const auto to = static_cast<std::ptrdiff_t>(index) + step;
    if (step == 0 || to >= static_cast<std::ptrdiff_t>(m_chips.size()))
        m_line->setFocus();
    else if (to >= 0)
        m_chips[static_cast<std::size_t>(to)]->setFocus();
}

bool PeopleEdit::moveMark(int step)
{
    if (!isOffering())
        offer(true);
    if (!isOffering())
        return false;
    const int count = m_offers->count();
    const int now = m_offers->currentRow();
    m_offers->setCurrentRow(now < 0 ? (step > 0 ? 0 : count - 1) : (now + step + count) % count);
    return true;
}

bool PeopleEdit::takeKey(QKeyEvent *event)
{
    if (m_isReadOnly)
        return false;
    switch (event->key()) {
    case Qt::Key_Down:
        return moveMark(1);
    case Qt::Key_Up:
        return moveMark(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return takeMarked();
    case Qt::Key_Tab:
        takeMarked();
        return false; // and goes on
    case Qt::Key_Escape:
        if (!isOffering())
            return false;
        stopOffering();
        return true;
    case Qt::Key_Backspace:
        if (!m_line->text().isEmpty() || m_value.empty())
            return false;
        takeOut(m_value.size() - 1);
        return true;
    case Qt::Key_Left:
        if (m_line->cursorPosition() > 0 || m_chips.empty())
            return false;
        m_chips.back()->setFocus();
        return true;
    default:
        return false;
    }
}

/// A whole name is who bears it, also without Enter.
void PeopleEdit::finish()
{
    stopOffering();
    if (m_people.named(pending()).isStored())
        takeMarked();
}

bool PeopleEdit::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        m_box->update();
    if (event->type() != QEvent::FocusOut)
        return Field::eventFilter(object, event);
    stopOffering();
    const QWidget *focus = QApplication::focusWidget();
    if (focus == m_line || (focus && focus->parentWidget() == m_box))
        return false; // it is still inside
    if (object != m_line)
        leaveByFocus(event); // from a chip
    return Field::eventFilter(object, event);
}

} // namespace gelt
