// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/decisioncard.h"

#include "ui/actas/agendaedits.h"
#include "ui/style/tokens.h"
#include "ui/widgets/fieldwords.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gelt {
namespace {

constexpr std::array voteMembers{&Votes::inFavour, &Votes::against, &Votes::blank};
constexpr int mostVotes = 999;

} // namespace

DecisionCard::DecisionCard(OpenActa &open, AgendaItemId item, DecisionId id, QWidget *parent)
    : Card(style::Glyph::Decision, [](const style::Tokens &tokens) { return tokens.accent; }, parent)
    , m_open(open)
    , m_item(item)
    , m_id(std::make_shared<DecisionId>(id))
    , m_fields(open, [this] { return *m_id; })
    , m_text(new TextField(Field::Place::Form, 1, 8, this))
    , m_unanimous(new QPushButton(tr("All in favour"), this))
    , m_sum(new FieldWords(this))
{
    m_text->setObjectName(QStringLiteral("decisionText"));
    m_text->setLabel(tr("What was decided"));
    m_text->setPlaceholder(tr("What was decided"));
    body()->addWidget(m_text);
    m_fields.bind(boundText<Decision>(m_text, [](Decision &d) -> QString & { return d.text; }, tr("Change a decision")));
    m_fields.setCreate([this](const BoundFields<Decision>::Change &change) -> Result<> {
        Decision typed;
        change(typed);
        if (typed.text.trimmed().isEmpty())
            return {};
        const Result<> done =
            m_open.write(tr("Add a decision"), agendaedits::addDecision(m_open.id(), m_item, typed.text, m_id));
        if (!done)
            *m_id = {};
        return done;
    });
    addVotes();
}

void DecisionCard::addVotes()
{
    const std::array names{tr("In favour"), tr("Against"), tr("Blank")};
    const std::array objects{QStringLiteral("inFavour"), QStringLiteral("against"), QStringLiteral("blank")};
    auto *row = new QHBoxLayout;
    row->setSpacing(style::metric::gap / 2);
    for (std::size_t i = 0; i < m_votes.size(); ++i) {
        auto *field = new LineField(Field::Place::Form, this);
        field->setObjectName(objects[i]);
        field->setLabel(tr("Votes: %1").arg(names[i]));
        field->line()->setValidator(new QIntValidator(0, mostVotes, field));
        field->line()->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000")) + 3 * style::metric::gap);
        row->addWidget(new QLabel(names[i], this));
        row->addWidget(field);
        row->addSpacing(style::metric::gap);
        m_votes[i] = field;
        m_fields.bind({field,
                       [this, i](const Decision &decision) {
                           m_votes[i]->setText(decision.votes ? QString::number((*decision.votes).*voteMembers[i]) : QString());
                       },
                       [this]() -> BoundFields<Decision>::Change {
                           return [votes = typedVotes()](Decision &decision) { decision.votes = votes; };
                       },
                       tr("Count the votes on a decision"), false});
        connect(field, &Field::edited, this, [this] { showVotes(find(), true); });
    }
    row->addWidget(m_unanimous);
    row->addStretch(1);
    body()->addLayout(row);
    body()->addWidget(m_sum);
    m_unanimous->setObjectName(QStringLiteral("unanimous"));
    m_unanimous->setToolTip(tr("All voters who are there voted in favour"));
    connect(m_unanimous, &QPushButton::clicked, this, &DecisionCard::allInFavour);
}

const Decision *DecisionCard::find() const
{
    const auto decisions = m_open.parts(&Meetings::decisions);
    const auto found = std::ranges::find(decisions, *m_id, &Decision::id);
    return m_id->isStored() && found != decisions.end() ? &*found : nullptr;
}

/// Nothing where no vote is typed; one that is left out is 0.
std::optional<Votes> DecisionCard::typedVotes() const
{
    Votes votes;
    bool any = false;
    for (std::size_t i = 0; i < m_votes.size(); ++i) {
        any = any || !m_votes[i]->text().isEmpty();
        votes.*voteMembers[i] = m_votes[i]->text().toInt();
    }
    return any ? std::optional(votes) : std::nullopt;
}

void DecisionCard::refresh(int number)
{
    setTitle(tr("Decision %1").arg(number));
    const Decision *decision = find();
    const bool editable = m_open.isEditable();
    if (decision)
        m_fields.show(*decision, editable);
    setRemovable(editable);
    showVotes(decision, editable);
}

void DecisionCard::showVotes(const Decision *decision, bool editable)
{
    for (LineField *field : m_votes)
        field->setEnabled(decision != nullptr);
    const int there = votersThere(m_open.parts(&Meetings::attendance));
    m_unanimous->setVisible(editable && decision && !typedVotes() && there > 0);
    const std::optional<Votes> votes = typedVotes();
    if (!votes)
        m_sum->say({}, WordsTone::Quiet);
    else if (votes->total() == there)
        m_sum->say(tr("They are those present with vote (%1)").arg(there), WordsTone::Quiet);
    else if (votes->total() > there)
        m_sum->say(tr("%1 votes, and only %2 voters are there").arg(votes->total()).arg(there), WordsTone::Notice);
    else
        m_sum->say(tr("%1 votes of %2 voters who are there").arg(votes->total()).arg(there), WordsTone::Notice);
    m_sum->setVisible(votes.has_value());
}

void DecisionCard::allInFavour()
{
    const int there = votersThere(m_open.parts(&Meetings::attendance));
    const Result<> done = m_open.changeRow<Decision>(tr("Count the votes on a decision"), *m_id,
                                                     [there](Decision &decision) { decision.votes = Votes{there, 0, 0}; });
    if (!done)
        m_text->setFailure(done.error().message);
}

void DecisionCard::focusText() { m_text->input()->setFocus(Qt::OtherFocusReason); }

void DecisionCard::focusVotes() { m_votes.front()->input()->setFocus(Qt::OtherFocusReason); }

} // namespace gelt
