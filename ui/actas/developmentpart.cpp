// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/developmentpart.h"

#include "core/domain/actachecks.h"
#include "ui/actas/agendaedits.h"
#include "ui/actas/commitmentcard.h"
#include "ui/actas/decisioncard.h"
#include "ui/actas/reviewpart.h"
#include "ui/actas/section.h"
#include "ui/actas/text/actatextedit.h"
#include "ui/actas/text/ignoredwords.h"
#include "ui/actas/text/speller.h"
#include "ui/style/tokens.h"
#include "ui/widgets/fieldwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QTextCursor>
#include <QToolButton>
#include <QVBoxLayout>

namespace gelt {

DevelopmentPart::DevelopmentPart(OpenActa &open, Speller &speller, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_decide(new QAction(style::icon(style::Glyph::Decision), tr("Decision"), this))
    , m_commit(new QAction(style::icon(style::Glyph::Commitments), tr("Commitment"), this))
    , m_speller(speller)
    , m_ignored(new IgnoredWords(this))
    , m_text(new ActaTextEdit(speller, *m_ignored, this))
    , m_failure(new FieldWords(this))
    , m_review(new ReviewPart(open, this))
    , m_cards(new QVBoxLayout)
{
    makeActions();
    m_text->setObjectName(QStringLiteral("development"));
    m_text->setAccessibleName(tr("What was said on this point"));
    m_text->setPlaceholderText(tr("What was said, in the past tense. Ctrl+D makes a decision of the selected words, Ctrl+M a commitment."));
    m_text->setLines(8, 0);
    m_failure->hide();
    m_cards->setSpacing(style::metric::gap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::metric::margin, 0, style::metric::margin, style::metric::margin);
    column->setSpacing(style::metric::gap);
    column->addWidget(makeBar());
    column->addWidget(m_review);
    column->addWidget(m_text);
    column->addWidget(m_failure);
    column->addLayout(m_cards);
    setFocusProxy(m_text);

    connectText();
    connect(&open, &OpenActa::opened, this, [this] { setItem({}); });
    connect(&open, &OpenActa::changed, this, &DevelopmentPart::refresh);
    connect(&open, &OpenActa::paused, this, &DevelopmentPart::flush);
}

void DevelopmentPart::connectText()
{
    connect(m_text, &ActaTextEdit::edited, this, [this] {
        m_isTyped = true;
        m_open.touch();
    });
    connect(m_text, &QTextEdit::cursorPositionChanged, this, [this] {
        const QRect at = m_text->cursorRect();
        if (m_text->hasFocus())
            Q_EMIT cursorMoved(QRect(m_text->viewport()->mapTo(this, at.topLeft()), at.size()));
    });
    connect(m_text, &ActaTextEdit::refused, this, [this](const QString &why) {
        m_failure->say(why, WordsTone::Notice);
        m_failure->show();
    });
    connect(m_text, &ActaTextEdit::aboutToTake, &m_open, &OpenActa::flush);
    connect(m_text, &ActaTextEdit::decisionWanted, this, &DevelopmentPart::addDecision);
    connect(m_text, &ActaTextEdit::commitmentWanted, this, &DevelopmentPart::addCommitment);
    connect(m_text, &ActaTextEdit::wrongCountChanged, this, &DevelopmentPart::spellingChanged);
    connect(&m_speller, &Speller::changed, this, &DevelopmentPart::spellingChanged);
}

QString DevelopmentPart::spelling() const
{
    if (!m_speller.isAvailable())
        return m_speller.message();
    const int wrong = m_text->wrongCount();
    return wrong == 0 ? QString() : tr("%n word(s) to correct", nullptr, wrong);
}

/// The keys are this part's, so that they work beside the text too; what is selected the text knows.
void DevelopmentPart::makeActions()
{
    using Act = ActaTextEdit::Act;
    for (const Act act : {Act::Decision, Act::Commitment}) { // in the menu the key is still seen
        QAction *action = m_text->action(act);
        action->setText(action->text() + u'\t' + action->shortcut().toString(QKeySequence::NativeText));
        action->setShortcut({});
    }
    m_decide->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_commit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    m_decide->setToolTip(tr("Makes a decision of the selected words, or an empty one (Ctrl+D)"));
    m_commit->setToolTip(tr("Makes a commitment of the selected words, or an empty one (Ctrl+M)"));
    m_decide->setObjectName(QStringLiteral("addDecision"));
    m_commit->setObjectName(QStringLiteral("addCommitment"));
    connect(m_decide, &QAction::triggered, m_text->action(Act::Decision), &QAction::trigger);
    connect(m_commit, &QAction::triggered, m_text->action(Act::Commitment), &QAction::trigger);
}

QWidget *DevelopmentPart::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, style::metric::gap / 2, 0, 0);
    row->setSpacing(2);
    const auto add = [&](QAction *action, Qt::ToolButtonStyle look) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setToolButtonStyle(look);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    };
    using Act = ActaTextEdit::Act;
    for (const Act act : {Act::Bold, Act::Italic, Act::Bullets, Act::Numbers, Act::Table})
        add(m_text->action(act), Qt::ToolButtonIconOnly);
    row->addSpacing(style::metric::gap);
    add(m_decide, Qt::ToolButtonTextBesideIcon);
    add(m_commit, Qt::ToolButtonTextBesideIcon);
    row->addStretch(1);
    return bar;
}

const AgendaItem *DevelopmentPart::find() const
{
    const auto items = m_open.parts(&Meetings::items);
    const auto found = std::ranges::find(items, m_item, &AgendaItem::id);
    return m_item.isStored() && found != items.end() ? &*found : nullptr;
}

int DevelopmentPart::place() const
{
    const AgendaItem *item = find();
    return item ? static_cast<int>(item - m_open.parts(&Meetings::items).data()) : -1;
}

double DevelopmentPart::share() const
{
    return static_cast<double>(m_text->textCursor().position()) / std::max(1, m_text->document()->characterCount());
}

void DevelopmentPart::setItem(AgendaItemId item)
{
    if (m_item == item)
        return;
    flush(true);
    m_item = item;
    ++m_visit;
    m_isTyped = false;
    for (DecisionCard *card : std::exchange(m_decisions, {}))
        card->deleteLater();
    for (CommitmentCard *card : std::exchange(m_commitments, {}))
        card->deleteLater();
    if (const AgendaItem *found = find()) {
        const QScopedValueRollback showing(m_isShowing, true);
        m_shown = found->development;
        m_text->setMarkup(m_shown);
    }
    refresh();
}

void DevelopmentPart::refresh()
{
    const AgendaItem *item = find();
    setEnabled(item != nullptr);
    if (!item)
        return;
    if (m_section) {
        const auto items = m_open.parts(&Meetings::items);
        m_section->setTitle(tr("Development · %1. %2").arg(item - items.data() + 1).arg(item->title));
    }
    const bool editable = m_open.isEditable();
    m_text->setReadOnly(!editable);
    m_decide->setEnabled(editable);
    m_commit->setEnabled(editable);
    m_review->setVisible(item->role == AgendaRole::Commitments);
    if (item->role == AgendaRole::Commitments)
        m_review->refresh();
    showText(*item);
    showCards();
}

/// Follows a text that changed elsewhere (an undo, another program), with the cursor where it was.
void DevelopmentPart::showText(const AgendaItem &item)
{
    if (m_isTyped || item.development == m_shown)
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    m_shown = item.development;
    const int position = m_text->textCursor().position();
    m_text->setMarkup(m_shown);
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(std::clamp(position, 0, m_text->document()->characterCount() - 1));
    m_text->setTextCursor(cursor);
}

void DevelopmentPart::flush(bool leaving)
{
    writeText();
    const auto decisions = m_decisions; // writing may make cards anew
    for (DecisionCard *card : decisions)
        card->flush(leaving);
    const auto commitments = m_commitments;
    for (CommitmentCard *card : commitments)
        card->flush(leaving);
}

void DevelopmentPart::writeText()
{
    if (!m_isTyped || !find())
        return;
    const QString markup = m_text->markup();
    const QString before = std::exchange(m_shown, markup);
    m_isTyped = false;
    if (markup == before)
        return;
    const Result<> done = m_open.changeRow<AgendaItem>(
        tr("Write on “%1”").arg(find()->title), m_item, [markup](AgendaItem &row) { row.development = markup; },
        QStringLiteral("development:%1:%2").arg(m_item.value).arg(m_visit));
    if (!done) { // it stays in the editor and is tried again with the next pause
        m_shown = before;
        m_isTyped = true;
    }
    tell(done);
}

/// Writes the text that words were taken from together with what was made of them: one step, undone as one. Where it
/// cannot be done the words are back in the text.
Result<> DevelopmentPart::writeTaken(const QString &what, const History::Body &body)
{
    const QString markup = m_text->markup();
    const QString before = std::exchange(m_shown, markup);
    m_isTyped = false;
    m_text->forgetUndo();
    const Result<> done = m_open.write(what, [id = m_item, markup, body](Transaction &transaction) -> Result<> {
        std::optional<AgendaItem> item = transaction.find<AgendaItem>(id);
        if (!item)
            return OpenActa::gone();
        item->development = markup;
        transaction.update(*std::move(item));
        return body(transaction);
    });
    if (!done) {
        m_shown = before;
        m_text->setMarkup(before);
    }
    tell(done);
    return done;
}

/// How many decisions stand before this point: they are numbered through the acta.
int DevelopmentPart::decisionsBefore() const
{
    const auto items = m_open.parts(&Meetings::items);
    int before = 0;
    for (const AgendaItem &item : items) {
        if (item.id == m_item)
            break;
        before += static_cast<int>(std::ranges::count(m_open.parts(&Meetings::decisions), item.id, &Decision::item));
    }
    return before;
}

template <class Id>
void DevelopmentPart::removePart(const QString &what, Id id)
{
    using Row = std::conditional_t<std::is_same_v<Id, DecisionId>, Decision, Commitment>;
    tell(m_open.write(what, [id](Transaction &transaction) -> Result<> {
        transaction.remove<Row>(id);
        return {};
    }));
}

DecisionCard *DevelopmentPart::makeCard(DecisionId id)
{
    auto *card = new DecisionCard(m_open, m_item, id, this);
    card->setObjectName(QStringLiteral("decision"));
    connect(card, &Card::removeWanted, this, [this, card] {
        if (card->id().isStored()) {
            removePart(tr("Delete a decision"), card->id());
            return;
        }
        std::erase(m_decisions, card);
        card->deleteLater();
    });
    return card;
}

CommitmentCard *DevelopmentPart::makeCard(CommitmentId id)
{
    auto *card = new CommitmentCard(m_open, m_item, id, this);
    card->setObjectName(QStringLiteral("commitment"));
    connect(card, &Card::removeWanted, this, [this, card] {
        if (card->id().isStored()) {
            removePart(tr("Delete a commitment"), card->id());
            return;
        }
        std::erase(m_commitments, card);
        card->deleteLater();
    });
    return card;
}

namespace {

/// The cards of the rows that are there now, in their order, and behind them the one that is not stored yet. Cards that
/// are known stay, with what is typed in them.
template <class CardType, class Id, class Make>
std::vector<CardType *> follow(std::vector<CardType *> known, const std::vector<Id> &ids, const Make &make)
{
    std::vector<CardType *> cards;
    for (const Id id : ids) {
        const auto found = std::ranges::find(known, id, &CardType::id);
        cards.push_back(found == known.end() ? make(id) : *found);
        if (found != known.end())
            known.erase(found);
    }
    for (CardType *card : known) {
        if (!card->id().isStored()) {
            cards.push_back(card);
        } else {
            card->hide(); // a button of it may be what calls
            card->deleteLater();
        }
    }
    return cards;
}

} // namespace

void DevelopmentPart::showCards()
{
    std::vector<DecisionId> decisions;
    for (const Decision &decision : m_open.parts(&Meetings::decisions)) {
        if (decision.item == m_item)
            decisions.push_back(decision.id);
    }
    std::vector<CommitmentId> commitments;
    for (const Commitment &commitment : m_open.parts(&Meetings::commitments)) {
        if (commitment.item == m_item)
            commitments.push_back(commitment.id);
    }
    m_decisions = follow(std::move(m_decisions), decisions, [this](DecisionId id) { return makeCard(id); });
    m_commitments = follow(std::move(m_commitments), commitments, [this](CommitmentId id) { return makeCard(id); });
    int place = 0;
    int number = decisionsBefore();
    const auto put = [&](QWidget *card) {
        if (m_cards->indexOf(card) != place)
            m_cards->insertWidget(place, card);
        card->show();
        ++place;
    };
    for (DecisionCard *card : m_decisions) {
        card->refresh(++number);
        put(card);
    }
    for (CommitmentCard *card : m_commitments) {
        card->refresh();
        put(card);
    }
}

void DevelopmentPart::addDecision(const QString &words)
{
    if (!find() || !m_open.isEditable())
        return;
    if (words.isEmpty()) {
        m_open.flush();
        if (m_decisions.empty() || m_decisions.back()->id().isStored())
            m_decisions.push_back(makeCard(DecisionId{}));
        showCards();
        m_decisions.back()->focusText();
        return;
    }
    const auto made = std::make_shared<DecisionId>();
    if (writeTaken(tr("Add a decision"), agendaedits::addDecision(m_open.id(), m_item, words, made)))
        focusDecision(*made);
}

void DevelopmentPart::addCommitment(const QString &words)
{
    if (!find() || !m_open.isEditable())
        return;
    if (words.isEmpty()) {
        m_open.flush();
        if (m_commitments.empty() || m_commitments.back()->id().isStored())
            m_commitments.push_back(makeCard(CommitmentId{}));
        showCards();
        m_commitments.back()->focusText();
        return;
    }
    Commitment draft;
    draft.acta = m_open.id();
    draft.item = m_item;
    draft.text = words;
    const auto made = std::make_shared<CommitmentId>();
    if (writeTaken(tr("Add a commitment"), agendaedits::addCommitment(draft, made)))
        focusCommitment(*made);
}

void DevelopmentPart::focusText() { m_text->setFocus(Qt::OtherFocusReason); }

void DevelopmentPart::focusDecision(DecisionId decision)
{
    const auto card = std::ranges::find(m_decisions, decision, &DecisionCard::id);
    if (card != m_decisions.end())
        (*card)->focusVotes();
}

void DevelopmentPart::focusCommitment(CommitmentId commitment)
{
    const auto card = std::ranges::find(m_commitments, commitment, &CommitmentCard::id);
    if (card != m_commitments.end())
        (*card)->focusMissing();
}

void DevelopmentPart::tell(const Result<> &done)
{
    m_failure->say(done ? QString() : done.error().message, WordsTone::Problem);
    m_failure->setVisible(!done);
}

} // namespace gelt
