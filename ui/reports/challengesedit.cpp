// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/challengesedit.h"

#include "core/storage/tables.h"
#include "core/storage/yeartexts.h"
#include "ui/ask.h"
#include "ui/reports/challengemodel.h"
#include "ui/session/session.h"
#include "ui/style/glyphs.h"
#include "ui/style/tokens.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace gelt {
namespace {

namespace metric = style::metric;

Error gone()
{
    return {ErrorCode::NotFound, ChallengesEdit::tr("This challenge is no longer in the plan: it was removed meanwhile."), {}};
}

} // namespace

ChallengesEdit::ChallengesEdit(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new ChallengeModel(this))
    , m_table(new QTableView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metric::gap);
    column->addWidget(makeTable(), 1);
    column->addWidget(makeForm());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const Challenge *challenge = m_model->challengeAt(m_table->currentIndex().row());
        if (!challenge || challenge->id == m_current)
            return;
        const ChallengeId wanted = challenge->id;
        if (!flush()) { // what cannot be written is to be seen to first
            QMetaObject::invokeMethod(this, [this] { choose(m_current); }, Qt::QueuedConnection);
            return;
        }
        m_current = wanted;
        showCurrent();
    });
}

QWidget *ChallengesEdit::makeTable()
{
    m_table->setObjectName(QStringLiteral("challenges"));
    m_table->setAccessibleName(tr("Challenges of the year"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + metric::gap);
    m_table->horizontalHeader()->setSectionResizeMode(ChallengeModel::What, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(ChallengeModel::Whose, m_table->fontMetrics().averageCharWidth() * 28);
    m_table->setColumnWidth(ChallengeModel::Due, m_table->fontMetrics().averageCharWidth() * 14);
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 6);
    auto *box = new QWidget(this);
    const auto button = [&](const char *name, style::Glyph glyph, const QString &text, auto act) {
        auto *made = new QPushButton(style::icon(glyph), text, box);
        made->setObjectName(QLatin1StringView(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    m_add = button("addChallenge", style::Glyph::Add, tr("&Add challenge"), [this] { add(); });
    m_remove = button("removeChallenge", style::Glyph::Delete, tr("&Remove"), [this] { remove(); });
    m_up = button("challengeUp", style::Glyph::MoveUp, tr("Move &up"), [this] { move(-1); });
    m_down = button("challengeDown", style::Glyph::MoveDown, tr("Move &down"), [this] { move(1); });
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::gap);
    row->addWidget(m_add);
    row->addStretch(1);
    for (QPushButton *each : {m_up, m_down, m_remove})
        row->addWidget(each);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(metric::gap);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    return box;
}

QWidget *ChallengesEdit::makeForm()
{
    m_form = new QWidget(this);
    auto *form = new QFormLayout(m_form);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_challenge = new TextField(Field::Place::Form, 2, 4, m_form);
    m_party = new ChoiceField(Field::Place::Form, m_form);
    m_responsibility = new TextField(Field::Place::Form, 2, 4, m_form);
    m_due = new LineField(Field::Place::Form, m_form);
    m_activities = new LineField(Field::Place::Form, m_form);
    std::vector<ChoiceField::Choice> parties;
    for (const Party party : {Party::Committee, Party::Administration, Party::Community})
        parties.push_back({displayName(party), static_cast<int>(party)});
    m_party->setChoices(parties);
    m_due->setPlaceholder(tr("A day, or “Quarterly”"));
    m_activities->setPlaceholder(tr("Their numbers: 10, 14"));
    const auto row = [&](const QString &label, Field *field, const char *name) {
        field->setObjectName(QLatin1StringView(name));
        form->addRow(label, field);
        QString plain = label;
        field->setLabel(plain.remove(u'&').remove(u':'));
    };
    row(tr("&Challenge:"), m_challenge, "challenge");
    row(tr("&Whose:"), m_party, "party");
    row(tr("Res&ponsibility:"), m_responsibility, "responsibility");
    row(tr("Du&e:"), m_due, "due");
    row(tr("Ac&tivities:"), m_activities, "activities");
    connect(m_challenge, &Field::committed, this, [this] {
        write(m_challenge, tr("Change a challenge"), [text = m_challenge->text()](Challenge &each) { each.challenge = text; });
    });
    connect(m_party, &Field::committed, this, [this] {
        write(m_party, tr("Change whose a challenge is"),
              [party = static_cast<Party>(m_party->value().toInt())](Challenge &each) { each.party = party; });
    });
    connect(m_responsibility, &Field::committed, this, [this] {
        write(m_responsibility, tr("Change the responsibility for a challenge"),
              [text = m_responsibility->text()](Challenge &each) { each.responsibility = text; });
    });
    connect(m_due, &Field::committed, this, [this] {
        write(m_due, tr("Change when a challenge is due"), [text = m_due->text()](Challenge &each) { each.due = text; });
    });
    connect(m_activities, &Field::committed, this, [this] {
        write(m_activities, tr("Change the activities of a challenge"),
              [text = m_activities->text()](Challenge &each) { each.activities = text; });
    });
    return m_form;
}

std::vector<Field *> ChallengesEdit::fields() const { return {m_challenge, m_party, m_responsibility, m_due, m_activities}; }

void ChallengesEdit::setYear(int year)
{
    m_year = year;
    m_current = {};
    for (Field *field : fields())
        field->restore();
    refresh();
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void ChallengesEdit::refresh()
{
    std::vector<Challenge> challenges;
    for (const Challenge &challenge : m_desk.session.contents().challenges) {
        if (challenge.year == m_year)
            challenges.push_back(challenge);
    }
    m_model->setChallenges(std::move(challenges));
    if (m_model->rowOf(m_current) < 0)
        m_current = {};
    choose(m_current);
    showCurrent();
}

void ChallengesEdit::choose(ChallengeId id)
{
    if (const int row = m_model->rowOf(id); row >= 0 && row != m_table->currentIndex().row())
        m_table->selectRow(row);
}

void ChallengesEdit::showCurrent()
{
    const int row = m_model->rowOf(m_current);
    const Challenge *challenge = m_model->challengeAt(row);
    const bool canEdit = m_desk.session.isEditable();
    m_form->setEnabled(challenge != nullptr);
    m_add->setEnabled(canEdit);
    m_remove->setEnabled(canEdit && challenge);
    m_up->setEnabled(canEdit && row > 0);
    m_down->setEnabled(canEdit && challenge && row + 1 < m_model->rowCount());
    const Challenge shown = challenge ? *challenge : Challenge();
    const auto show = [](auto *field, const QString &text) {
        if (!field->isModified())
            field->setText(text);
    };
    show(m_challenge, shown.challenge);
    show(m_responsibility, shown.responsibility);
    show(m_due, shown.due);
    show(m_activities, shown.activities);
    m_party->setValue(static_cast<int>(shown.party));
    for (Field *field : fields())
        field->setReadOnly(!canEdit);
}

bool ChallengesEdit::flush()
{
    for (Field *field : fields()) {
        if (field->isModified() && m_current.isStored())
            field->commit();
    }
    return std::ranges::none_of(fields(), [](const Field *field) { return field->isModified(); });
}

void ChallengesEdit::write(Field *field, const QString &what, const std::function<void(Challenge &)> &change)
{
    const ChallengeId id = m_current;
    const Result<> done = m_desk.session.perform(
        what,
        [id, change](Transaction &transaction) -> Result<> {
            std::optional<Challenge> row = transaction.find<Challenge>(id);
            if (!row)
                return gone();
            change(*row);
            transaction.update(*std::move(row));
            return {};
        },
        QStringLiteral("challenge:%1:%2").arg(field->objectName()).arg(id.value));
    if (!done) {
        field->setFailure(done.error().message);
        return;
    }
    if (const Challenge *challenge = m_model->challengeAt(m_model->rowOf(id))) {
        m_challenge->setOriginal(challenge->challenge);
        m_responsibility->setOriginal(challenge->responsibility);
        m_due->setOriginal(challenge->due);
        m_activities->setOriginal(challenge->activities);
    }
    showCurrent();
}

void ChallengesEdit::tell(const Result<> &done)
{
    if (!done)
        m_desk.ask.tell(window(), done.error());
}

void ChallengesEdit::add()
{
    if (!flush())
        return;
    Challenge challenge;
    challenge.year = m_year;
    challenge.challenge = tr("New challenge");
    const auto made = std::make_shared<ChallengeId>();
    const Result<> done =
        m_desk.session.perform(tr("Add a challenge"), [challenge, made](Transaction &transaction) -> Result<> {
            *made = yeartexts::addChallenge(transaction, challenge).id;
            return {};
        });
    tell(done);
    if (!done)
        return;
    choose(*made);
    m_challenge->edit()->setFocus();
    m_challenge->edit()->selectAll();
}

void ChallengesEdit::remove()
{
    const ChallengeId id = m_current;
    for (Field *field : fields())
        field->restore();
    const int row = m_model->rowOf(id);
    tell(m_desk.session.perform(tr("Remove a challenge"), [id](Transaction &transaction) -> Result<> {
        transaction.remove<Challenge>(id);
        return {};
    }));
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::min(row, m_model->rowCount() - 1));
}

void ChallengesEdit::move(int by)
{
    if (!flush())
        return;
    const Challenge *other = m_model->challengeAt(m_model->rowOf(m_current) + by);
    if (!other)
        return;
    tell(m_desk.session.perform(tr("Move a challenge"),
                                [id = m_current, beside = other->id](Transaction &transaction) -> Result<> {
                                    yeartexts::swapChallenges(transaction, id, beside);
                                    return {};
                                }));
}

} // namespace gelt
