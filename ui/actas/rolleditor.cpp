// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/rolleditor.h"

#include "core/base/text.h"
#include "ui/actas/timeedit.h"
#include "ui/style/tokens.h"
#include "ui/widgets/fieldwords.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace gelt {

RollEditor::RollEditor(const Attendance &line, Of of, QWidget *parent)
    : QFrame(parent)
    , m_words(new FieldWords(this))
{
    setObjectName(QStringLiteral("rollEditor"));
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::metric::gap / 2, style::metric::gap / 2, style::metric::gap / 2, style::metric::gap / 2);
    column->setSpacing(style::metric::gap / 2);
    if (of == Of::Who) {
        add(column, "name", tr("Name"), line.name, [](Attendance &row, const QString &text) { row.name = text; });
        add(column, "position", tr("Position"), line.position, [](Attendance &row, const QString &text) { row.position = text; });
    } else {
        addWords(column, line);
    }
    m_words->letNothingTakeFocus();
    m_words->hide();
    column->addWidget(m_words);
    setFocusProxy(m_inputs.front().line);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { onFocusChanged(now); });
}

void RollEditor::addWords(QVBoxLayout *column, const Attendance &line)
{
    if (line.presence == Presence::Delegate) {
        add(column, "delegate", tr("Who came instead"), line.delegateName,
            [](Attendance &row, const QString &text) { row.delegateName = text; });
        add(column, "delegatePosition", tr("Position of who came instead"), line.delegatePosition,
            [](Attendance &row, const QString &text) { row.delegatePosition = text; });
    }
    add(column, "note", line.presence == Presence::Delegate ? tr("How the delegate is accredited") : tr("Excuse or remark"),
        line.note, [](Attendance &row, const QString &text) { row.note = text; });
    auto *row = new QHBoxLayout;
    row->setSpacing(style::metric::gap / 2);
    addTime(row, "arrived", tr("Arrived"), &Attendance::arrived, line);
    addTime(row, "left", tr("Left"), &Attendance::left, line);
    column->addLayout(row);
}

QLineEdit *RollEditor::add(QBoxLayout *row, const char *name, const QString &what, const QString &text,
                           std::function<void(Attendance &, const QString &)> put)
{
    auto *line = new QLineEdit(text, this);
    line->setObjectName(QLatin1StringView(name));
    line->setPlaceholderText(what);
    line->setAccessibleName(what);
    line->setToolTip(what);
    line->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    line->installEventFilter(this);
    connect(line, &QLineEdit::textEdited, m_words, [this] { m_words->hide(); });
    row->addWidget(line);
    m_inputs.push_back({line, std::move(put), false});
    return line;
}

void RollEditor::addTime(QBoxLayout *row, const char *name, const QString &what, QTime Attendance::*time, const Attendance &line)
{
    row->addWidget(new QLabel(what, this));
    QLineEdit *edit = add(row, name, what, timeText(line.*time),
                          [time](Attendance &changed, const QString &text) { changed.*time = typedTime(text); });
    edit->setPlaceholderText(tr("hh:mm"));
    edit->setMinimumWidth(fontMetrics().averageCharWidth() * 7);
    m_inputs.back().isTime = true;
}

void RollEditor::apply(Attendance &line) const
{
    for (const Input &input : m_inputs) {
        const QString text = input.line->text().trimmed();
        if (!input.isTime || text.isEmpty() || typedTime(text).isValid())
            input.put(line, text);
    }
}

QString RollEditor::problem() const
{
    for (const Input &input : m_inputs) {
        const QString text = input.line->text().trimmed();
        if (input.isTime && !text.isEmpty() && !typedTime(text).isValid())
            return tr("“%1” is not a time. Write it as hh:mm.").arg(excerpt(text));
    }
    return {};
}

void RollEditor::finish(bool take)
{
    if (std::exchange(m_isOver, true))
        return;
    if (QWidget *focus = QApplication::focusWidget(); focus && isAncestorOf(focus))
        focusProxy()->setFocus(); // a view takes the focus back from that one alone
    Q_EMIT finished(take);
}

/// Who clicks elsewhere wants it kept; a list of suggestions over it is no elsewhere.
void RollEditor::onFocusChanged(QWidget *now)
{
    if (now && now != this && !isAncestorOf(now) && now->window() == window())
        finish(true);
}

bool RollEditor::focusNextPrevChild(bool next)
{
    const auto at = std::ranges::find_if(m_inputs, [](const Input &input) { return input.line->hasFocus(); });
    const std::ptrdiff_t place = at - m_inputs.begin() + (next ? 1 : -1);
    if (place < 0 || place >= std::ssize(m_inputs)) {
        finish(true);
        return true;
    }
    QLineEdit *line = m_inputs[static_cast<std::size_t>(place)].line;
    line->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool RollEditor::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(object, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape: finish(false); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const QString why = problem(); !why.isEmpty()) {
            m_words->say(why, WordsTone::Problem);
            m_words->show();
            resize(width(), sizeHint().height());
        } else {
            finish(true);
        }
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const bool down = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down;
        if (object != (down ? m_inputs.back() : m_inputs.front()).line)
            focusNextPrevChild(down);
        return true;
    }
    default: return QFrame::eventFilter(object, event);
    }
}

/// What its lines do not want is not the table's either.
void RollEditor::keyPressEvent(QKeyEvent *event) { event->accept(); }

void RollEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const style::Tokens &tokens = style::tokens(palette());
    painter.fillRect(rect(), tokens.base);
    painter.setPen(tokens.accent);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace gelt
