// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/meetingdialogs.h"

#include "core/domain/check.h"
#include "core/storage/actas.h"
#include "ui/actas/timeedit.h"
#include "ui/session/session.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/textfield.h"

#include <QFormLayout>

namespace gelt {
namespace {

std::vector<ChoiceField::Choice> kinds()
{
    std::vector<ChoiceField::Choice> choices;
    for (const auto &code : Codes<MeetingKind>::all)
        choices.push_back({displayName(code.value), static_cast<int>(code.value)});
    return choices;
}

/// The last meeting that was prepared, whose place and hour are probably the next one's too.
const Acta *lastOf(const Meetings &meetings)
{
    const auto last = std::ranges::max_element(meetings.actas, {}, [](const Acta &acta) { return std::tie(acta.date, acta.id); });
    return last == meetings.actas.end() ? nullptr : &*last;
}

} // namespace

NewMeetingDialog::NewMeetingDialog(const Desk &desk, QWidget *parent)
    : EditDialog(desk, tr("New meeting"), tr("Prepare acta"), parent)
    , m_date(new DateEdit(Field::Place::Form, desk.session.today(), this))
    , m_time(new TimeEdit(tr("hh:mm"), this))
    , m_kind(new ChoiceField(Field::Place::Form, this))
    , m_place(new LineField(Field::Place::Form, this))
    , m_agenda(new ChoiceField(Field::Place::Form, this))
    , m_past(new FieldWords(this))
{
    m_date->setObjectName(QStringLiteral("date"));
    m_time->setObjectName(QStringLiteral("time"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_place->setObjectName(QStringLiteral("place"));
    m_agenda->setObjectName(QStringLiteral("agenda"));
    const Meetings &meetings = desk.session.contents().meetings;
    m_kind->setChoices(kinds());
    m_kind->setValue(static_cast<int>(MeetingKind::Ordinary));
    std::vector<ChoiceField::Choice> agendas{{tr("The usual agenda"), qint64(0)}};
    for (const AgendaTemplate &agenda : meetings.templates)
        agendas.push_back({agenda.name, agenda.id.value});
    m_agenda->setChoices(agendas);
    m_agenda->setValue(qint64(0));
    m_date->setDate(desk.session.today());
    if (const Acta *last = lastOf(meetings)) {
        m_place->setText(last->next.place.isEmpty() ? last->place : last->next.place);
        m_time->setTime(last->next.time.isValid() ? last->next.time : last->from);
        if (last->next.date.isValid() && last->next.date >= desk.session.today())
            m_date->setDate(last->next.date);
    }
    const auto add = [this](const QString &label, const QString &name, Field *field) {
        form()->addRow(label, field);
        field->setLabel(name);
        connect(field, &Field::edited, this, &NewMeetingDialog::showState);
    };
    add(tr("&Date:"), tr("Date"), m_date);
    add(tr("&Time:"), tr("Time"), m_time);
    add(tr("&Kind:"), tr("Kind of meeting"), m_kind);
    add(tr("&Place:"), tr("Place, or how people meet from afar"), m_place);
    add(tr("&Agenda:"), tr("Agenda to begin with"), m_agenda);
    body()->insertWidget(body()->indexOf(form()) + 1, m_past);
    m_past->say(tr("The members of that day stand on the roll, and the open commitments come into the follow-up by themselves."),
                WordsTone::Quiet);
    m_date->input()->setFocus();
    showState();
}

QString NewMeetingDialog::problem() const
{
    for (const Field *field : {static_cast<const Field *>(m_date), static_cast<const Field *>(m_time)}) {
        if (const QString wrong = field->problem(); !wrong.isEmpty())
            return wrong;
    }
    return check::isText(m_place->text()) ? QString() : check::textTooLong().message;
}

bool NewMeetingDialog::isModified() const { return m_date->isModified() || m_time->isModified() || m_place->isModified(); }

Result<> NewMeetingDialog::write()
{
    const actas::Beginning beginning{*m_date->value(), *m_time->value(), static_cast<MeetingKind>(m_kind->value().toInt()),
                                     m_place->text().trimmed(), AgendaTemplateId{m_agenda->value().toLongLong()}};
    const auto made = std::make_shared<ActaId>();
    const Result<> done = desk().session.perform(tr("Prepare an acta"), [beginning, made](Transaction &transaction) -> Result<> {
        *made = actas::begin(transaction, beginning).id;
        return {};
    });
    m_made = *made;
    return done;
}

OlderActaDialog::OlderActaDialog(const Desk &desk, QWidget *parent)
    : EditDialog(desk, tr("Register an older acta"), tr("Register"), parent)
    , m_number(new LineField(Field::Place::Form, this))
    , m_date(new DateEdit(Field::Place::Form, desk.session.today(), this))
    , m_kind(new ChoiceField(Field::Place::Form, this))
    , m_place(new LineField(Field::Place::Form, this))
{
    addText(tr("For an acta that exists on paper, so that the numbers are complete and commitments can name it. Its pages "
               "can be attached as a scan. It cannot be undone."));
    const bool yearly = desk.session.contents().meetings.settings.numbering == Numbering::Yearly;
    m_number->setObjectName(QStringLiteral("number"));
    m_number->setPlaceholder(yearly ? QStringLiteral("2012-001") : QStringLiteral("001"));
    m_date->setObjectName(QStringLiteral("date"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->setChoices(kinds());
    m_kind->setValue(static_cast<int>(MeetingKind::Ordinary));
    m_place->setObjectName(QStringLiteral("place"));
    const auto add = [this](const QString &label, const QString &name, Field *field) {
        form()->addRow(label, field);
        field->setLabel(name);
        connect(field, &Field::edited, this, &OlderActaDialog::showState);
    };
    add(tr("&Number:"), tr("Number"), m_number);
    add(tr("&Date:"), tr("Date"), m_date);
    add(tr("&Kind:"), tr("Kind of meeting"), m_kind);
    add(tr("&Place:"), tr("Place"), m_place);
    m_number->input()->setFocus();
    showState();
}

QString OlderActaDialog::problem() const
{
    const std::optional<ActaNumber> number = ActaNumber::fromText(m_number->text());
    const bool yearly = desk().session.contents().meetings.settings.numbering == Numbering::Yearly;
    if (!number || (number->year != 0) != yearly)
        return yearly ? tr("Write the number as year and sequence, “2012-001”.") : tr("Write the number as “001”.");
    return m_date->problem();
}

bool OlderActaDialog::isModified() const { return m_number->isModified() || m_date->isModified() || m_place->isModified(); }

Result<> OlderActaDialog::write()
{
    Acta older;
    older.number = ActaNumber::fromText(m_number->text());
    older.date = *m_date->value();
    older.kind = static_cast<MeetingKind>(m_kind->value().toInt());
    older.place = m_place->text().trimmed();
    const auto made = std::make_shared<ActaId>();
    const Result<> done = desk().session.performFinal(
        tr("Register the older acta %1").arg(older.number->text()), [older, made](Transaction &transaction) -> Result<> {
            const Result<Acta> stored = actas::registerOlder(transaction, older);
            if (!stored)
                return stored.error();
            *made = stored->id;
            return {};
        });
    m_made = *made;
    return done;
}

WordsDialog::WordsDialog(const Desk &desk, const Act &act, QWidget *parent)
    : EditDialog(desk, act.title, act.button, parent)
    , m_what(act)
    , m_words(new TextField(Field::Place::Form, 3, 8, this))
{
    m_words->setObjectName(QStringLiteral("reason"));
    addText(act.text);
    form()->addRow(act.label, m_words);
    m_words->setLabel(act.name);
    connect(m_words, &Field::edited, this, &WordsDialog::showState);
    m_words->input()->setFocus();
    showState();
}

QString WordsDialog::problem() const
{
    if (!m_what.missing.isEmpty() && m_words->text().trimmed().isEmpty())
        return m_what.missing;
    return check::isText(m_words->text()) ? QString() : check::textTooLong().message;
}

bool WordsDialog::isModified() const { return !m_words->text().trimmed().isEmpty(); }

Result<> WordsDialog::write() { return m_what.run(m_words->text().trimmed()); }

} // namespace gelt
