// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/deadlineedit.h"

#include "core/domain/check.h"
#include "core/report/deadlinetext.h"
#include "ui/widgets/readingdialog.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace gelt {

DeadlineContext deadlineContext(const PlanContents &contents, QDate today)
{
    const Plan &plan = contents.plan;
    return {plan.period, plan.settings.permanent, calendarOf(plan.settings, contents.holidays),
            plan.settings.moveDeadlines, today};
}

DeadlineEdit::DeadlineEdit(Place place, const DeadlineContext &context, QWidget *parent)
    : LineField(place, parent)
    , m_context(context)
{
    setPlaceholder(tr("no deadline"));
    line()->setToolTip(
        tr("As the plan says it: “Junio 2013”, “Hasta 2015”, “Permanente”, “15/06/2013”. Alt+Down sets by hand "
           "what it means"));
}

void DeadlineEdit::setContext(const DeadlineContext &context)
{
    m_context = context;
    describe();
}

void DeadlineEdit::setValue(const Deadline &deadline)
{
    m_value = deadline;
    m_byHand.reset();
    setText(deadline.text);
}

void DeadlineEdit::setOriginalValue(const Deadline &deadline)
{
    m_value = deadline;
    setOriginal(deadline.text);
}

Deadline DeadlineEdit::value() const
{
    const QString typed = text();
    if (m_byHand && m_byHand->text == typed)
        return *m_byHand;
    if (!isSeveral() && typed == m_value.text)
        return m_value;
    return {typed, readDeadline(typed, m_context.plan, m_context.permanent), ReadBy::Reader};
}

bool DeadlineEdit::isModified() const
{
    return LineField::isModified() || (m_byHand && m_byHand->text == text() && *m_byHand != m_value);
}

void DeadlineEdit::restore()
{
    m_byHand.reset();
    LineField::restore();
}

QString DeadlineEdit::problem() const
{
    if (text().size() > limits::titleChars)
        return tr("The deadline is longer than %n character(s). Shorten it.", nullptr,
                  static_cast<int>(limits::titleChars));
    const Result<> ok = validate(value().reading);
    return ok ? QString() : ok.error().message;
}

void DeadlineEdit::setReadOnly(bool readOnly)
{
    LineField::setReadOnly(readOnly);
    describe();
}

void DeadlineEdit::describe()
{
    const bool isUntouched = isSeveral() && !isModified();
    if (!failure().isEmpty() || hasNotice() || isUntouched || !problem().isEmpty())
        return LineField::describe();
    const Deadline deadline = value();
    const bool isUnread = deadline.reading.kind == DeadlineKind::Unread;
    const bool asks = isUnread && !deadline.text.trimmed().isEmpty() && !line()->isReadOnly();
    say(report::deadlineWords(deadline, m_context.calendar, m_context.moves),
        isUnread ? WordsTone::Notice : WordsTone::Quiet, asks ? tr("Set the day…") : QString());
}

void DeadlineEdit::chooseReading()
{
    if (line()->isReadOnly())
        return;
    ReadingDialog dialog(value(), m_context, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Deadline said = dialog.value();
    if (said.text.trimmed().isEmpty())
        said.text = spelledOut(said.reading, m_context.plan);
    if (readDeadline(said.text, m_context.plan, m_context.permanent) == said.reading)
        said.readBy = ReadBy::Reader;
    m_byHand = said;
    line()->setFocus();
    type(said.text);
}

bool DeadlineEdit::takeKey(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Down || !event->modifiers().testFlag(Qt::AltModifier))
        return false;
    chooseReading();
    return true;
}

} // namespace gelt
