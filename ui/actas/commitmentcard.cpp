// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/commitmentcard.h"

#include "core/base/text.h"
#include "ui/actas/agendaedits.h"
#include "ui/plan/log/personfield.h"
#include "ui/session/session.h"
#include "ui/style/tokens.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/textfield.h"

#include <QGridLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace gelt {

CommitmentCard::CommitmentCard(OpenActa &open, AgendaItemId item, CommitmentId id, QWidget *parent)
    : Card(style::Glyph::Commitments, [](const style::Tokens &tokens) { return tokens.warn; }, parent)
    , m_open(open)
    , m_item(item)
    , m_id(std::make_shared<CommitmentId>(id))
    , m_fields(open, [this] { return *m_id; })
    , m_text(new TextField(Field::Place::Form, 1, 8, this))
    , m_responsible(new PersonField(PeopleIndex(open.desk().session.contents().people), this))
    , m_due(new DateEdit(Field::Place::Form, open.desk().session.today(), this))
    , m_activity(new LineField(Field::Place::Form, this))
{
    m_text->setObjectName(QStringLiteral("commitmentText"));
    m_responsible->setObjectName(QStringLiteral("responsible"));
    m_due->setObjectName(QStringLiteral("due"));
    m_activity->setObjectName(QStringLiteral("activity"));
    m_text->setLabel(tr("What is to be done"));
    m_text->setPlaceholder(tr("What is to be done"));
    m_responsible->setLabel(tr("Who is responsible"));
    m_due->setLabel(tr("Due"));
    m_due->setMayBeEmpty(tr("dd/mm/yyyy"));
    m_activity->setLabel(tr("Number of the activity of the plan that it serves"));
    m_activity->setPlaceholder(tr("none"));
    m_activity->line()->setValidator(new QIntValidator(1, 9'999'999, m_activity));
    layOut();
    bind();
}

void CommitmentCard::layOut()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(style::metric::gap);
    grid->setVerticalSpacing(2);
    int column = 0;
    for (const auto &[name, field, stretch] :
         {std::tuple(tr("Responsible"), static_cast<Field *>(m_responsible), 3), std::tuple(tr("Due"), static_cast<Field *>(m_due), 2),
          std::tuple(tr("Activity"), static_cast<Field *>(m_activity), 1)}) {
        auto *label = new QLabel(name, this);
        label->setFont(style::sized(label->font(), style::TextSize::Table));
        label->setBuddy(field->input());
        grid->addWidget(label, 0, column);
        grid->addWidget(field, 1, column, Qt::AlignTop);
        grid->setColumnStretch(column++, stretch);
    }
    body()->addWidget(m_text);
    body()->addLayout(grid);
}

void CommitmentCard::bind()
{
    const QString what = tr("Change a commitment");
    m_fields.bind(boundText<Commitment>(m_text, [](Commitment &c) -> QString & { return c.text; }, what));
    m_fields.bind({m_responsible, [this](const Commitment &c) { m_responsible->setText(nameOf(c)); },
                   [this]() -> BoundFields<Commitment>::Change {
                       const QString name = m_responsible->text();
                       const PersonId person = PeopleIndex(m_open.desk().session.contents().people).named(name.trimmed());
                       return [name, person](Commitment &c) {
                           c.responsibleText = name;
                           c.responsible = person;
                       };
                   },
                   what, false});
    m_fields.bind(boundValue<Commitment>(m_due, &DateEdit::setDate, [](Commitment &c) -> QDate & { return c.due; }, what));
    m_fields.bind({m_activity, [this](const Commitment &c) { m_activity->setText(activityText(c.activity)); },
                   [this]() -> BoundFields<Commitment>::Change {
                       return [activity = typedActivity()](Commitment &c) { c.activity = activity; };
                   },
                   what, true});
    connect(m_activity, &Field::edited, this, &CommitmentCard::showActivity);
    m_fields.setCreate([this](const BoundFields<Commitment>::Change &change) -> Result<> {
        Commitment typed;
        typed.acta = m_open.id();
        typed.item = m_item;
        change(typed);
        if (typed.text.trimmed().isEmpty())
            return {};
        const Result<> done = m_open.write(tr("Add a commitment"), agendaedits::addCommitment(typed, m_id));
        if (!done)
            *m_id = {};
        return done;
    });
}

const Commitment *CommitmentCard::find() const
{
    const auto commitments = m_open.parts(&Meetings::commitments);
    const auto found = std::ranges::find(commitments, *m_id, &Commitment::id);
    return m_id->isStored() && found != commitments.end() ? &*found : nullptr;
}

/// The words of the page, or who is meant where there are none.
QString CommitmentCard::nameOf(const Commitment &commitment) const
{
    return commitment.responsibleText.isEmpty()
               ? PeopleIndex(m_open.desk().session.contents().people).nameOf(commitment.responsible)
               : commitment.responsibleText;
}

QString CommitmentCard::activityText(ActivityId id) const
{
    const auto place = m_open.desk().session.placeOf(id);
    return place ? QString::number(m_open.desk().session.contents().activities[*place].number) : QString();
}

ActivityId CommitmentCard::typedActivity() const
{
    const std::vector<Activity> &activities = m_open.desk().session.contents().activities;
    const auto found = std::ranges::find(activities, m_activity->text().toInt(), &Activity::number);
    return found == activities.end() ? ActivityId{} : found->id;
}

void CommitmentCard::refresh()
{
    const Commitment *commitment = find();
    const bool editable = m_open.isEditable();
    setTitle(commitment ? tr("Commitment %1").arg(commitment->number) : tr("New commitment"));
    setRemovable(editable);
    for (Field *field : {static_cast<Field *>(m_responsible), static_cast<Field *>(m_due), static_cast<Field *>(m_activity)})
        field->setEnabled(commitment != nullptr);
    if (!commitment)
        return;
    m_fields.show(*commitment, editable);
    if (editable && !m_responsible->isModified() && commitment->responsibleText.trimmed().isEmpty() && !commitment->responsible.isStored())
        m_responsible->setNotice(tr("Who answers for it?"));
    if (editable && !m_due->isModified() && !commitment->due.isValid())
        m_due->setNotice(tr("The date is missing"));
    showActivity();
}

/// Says which activity the number means.
void CommitmentCard::showActivity()
{
    if (m_activity->text().isEmpty())
        return;
    const auto place = m_open.desk().session.placeOf(typedActivity());
    m_activity->input()->setToolTip(place ? m_open.desk().session.contents().activities[*place].title : QString());
    m_activity->setNotice(place ? excerpt(m_open.desk().session.contents().activities[*place].title, 24)
                                : tr("There is no such activity"));
}

void CommitmentCard::focusText() { m_text->input()->setFocus(Qt::OtherFocusReason); }

void CommitmentCard::focusMissing()
{
    (m_responsible->text().trimmed().isEmpty() ? m_responsible->input() : m_due->input())->setFocus(Qt::OtherFocusReason);
}

} // namespace gelt
