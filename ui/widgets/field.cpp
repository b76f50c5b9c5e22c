// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"

#include "ui/style/tokens.h"
#include "ui/widgets/floater.h"

#include <QCoreApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace gelt {
namespace {

constexpr int frame = 2; ///< around the editor of a cell

} // namespace

Field::Field(Place place, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_words(new FieldWords(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_words->hide();
    if (place == Place::Form) {
        layout->addWidget(m_words);
    } else {
        layout->setContentsMargins(frame, frame, frame, frame);
        m_floater = new Floater(this);
        const int gap = style::metric::gap / 2;
        m_words->setContentsMargins(gap, 0, gap, gap);
        m_floater->setContent(m_words);
    }
    connect(m_words, &FieldWords::acted, this, &Field::onActed);
}

Field::~Field() { delete m_floater; }

void Field::paintEvent(QPaintEvent *)
{
    if (m_place == Place::Form)
        return;
    const style::Tokens &tokens = style::tokens(palette());
    QPainter painter(this);
    painter.setPen(QPen(tokens.accent, frame));
    painter.setBrush(tokens.base);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void Field::setInput(QWidget *input, QHBoxLayout *layout)
{
    m_input = input;
    setFocusProxy(input);
    input->installEventFilter(this);
    layout->setContentsMargins(0, 0, 0, 0);
    static_cast<QVBoxLayout *>(this->layout())->insertLayout(0, layout, m_place == Place::Cell ? 1 : 0);
    if (m_place == Place::Cell && m_words)
        m_words->letNothingTakeFocus();
}

void Field::setLabel(const QString &name)
{
    if (m_input)
        m_input->setAccessibleName(name);
}

void Field::say(const QString &text, WordsTone tone, const QString &action)
{
    if (!m_words)
        return;
    m_words->say(text, tone, action);
    m_words->setVisible(!text.isEmpty());
    if (m_input)
        m_input->setAccessibleDescription(text);
    if (!m_floater)
        return;
    if (text.isEmpty() || !m_input || !m_input->hasFocus())
        m_floater->hide();
    else
        m_floater->appear();
}

void Field::describe()
{
    if (!m_failure.isEmpty())
        say(m_failure, WordsTone::Problem, m_place == Place::Form ? tr("Try again") : QString());
    else if (m_tellsProblem && !problem().isEmpty())
        say(problem(), WordsTone::Problem);
    else
        say(m_notice, WordsTone::Notice);
}

void Field::setFailure(const QString &why)
{
    m_failure = why;
    describe();
}

void Field::showAsText(QWidget *input, bool on)
{
    QPalette palette;
    if (on)
        palette.setColor(QPalette::Base, Qt::transparent);
    input->setPalette(palette);
}

void Field::setNotice(const QString &what)
{
    m_notice = what;
    describe();
}

void Field::noteEdited()
{
    m_failure.clear();
    m_notice.clear();
    describe();
    Q_EMIT edited();
}

void Field::noteSet()
{
    m_failure.clear();
    m_notice.clear();
    m_tellsProblem = false;
    describe();
}

/// Whether what stands in it can be kept; says why it cannot.
bool Field::isFine()
{
    if (problem().isEmpty())
        return true;
    m_tellsProblem = true;
    describe();
    return false;
}

void Field::commit()
{
    if (m_isCommitting || !isModified() || !isFine())
        return;
    const QScopedValueRollback busy(m_isCommitting, true); // whoever listens may ask, which takes the focus
    Q_EMIT committed();
}

void Field::onActed()
{
    if (m_failure.isEmpty())
        act();
    else
        commit();
}

bool Field::takeKey(QKeyEvent *event)
{
    Q_UNUSED(event)
    return false;
}

/// Hands an event of the input to the field itself, where a delegate filters it.
bool Field::forward(QEvent *event) { return QCoreApplication::sendEvent(this, event) && event->isAccepted(); }

/// Enter, and Ctrl+Enter of several lines. @return whether the input does not get to see it.
bool Field::takeEnter(QKeyEvent *event)
{
    if (m_isMultiline && !event->modifiers().testFlag(Qt::ControlModifier))
        return false;
    if (m_place == Place::Cell) {
        if (isFine())
            forward(event);
        return true;
    }
    commit();
    return m_isMultiline || !isFine(); // else a dialog's standard button may follow
}

/// Tab, Enter and Escape. @return whether the input does not get to see it.
bool Field::takeLeavingKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (m_place == Place::Form)
            return false;
        if (isFine())
            forward(event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return takeEnter(event);
    case Qt::Key_Escape:
        if (m_place == Place::Cell) {
            forward(event);
            return true;
        }
        if (!isModified() && m_failure.isEmpty())
            return false;
        restore();
        noteSet();
        Q_EMIT restored();
        return true;
    default:
        return false;
    }
}

void Field::leaveByFocus(QEvent *event)
{
    const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
    if (m_floater)
        m_floater->hide();
    if (reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason || reason == Qt::MenuBarFocusReason)
        return;
    finish();
    if (m_place == Place::Form)
        commit();
    else
        forward(event);
}

bool Field::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_input)
        return QWidget::eventFilter(object, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        // Escape means this field first, whatever it means to the window.
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && (m_place == Place::Cell || isModified()))
            key->accept();
        // Where nothing is typed, taking back means the last edit of the plan.
        if (!isModified() && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
            event->ignore();
            return true;
        }
        break;
    }
    case QEvent::KeyPress: {
        auto *key = static_cast<QKeyEvent *>(event);
        if (takeKey(key) || takeLeavingKey(key))
            return true;
        break;
    }
    case QEvent::FocusIn:
        describe();
        break;
    case QEvent::FocusOut:
        leaveByFocus(event);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace gelt
