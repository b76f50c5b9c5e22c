// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/log/followupdialog.h"

#include "core/base/text.h"
#include "core/domain/check.h"
#include "ui/plan/log/logwords.h"
#include "ui/plan/log/personfield.h"
#include "ui/plan/log/prooflist.h"
#include "ui/session/session.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/numberfields.h"
#include "ui/widgets/textfield.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace gelt {
namespace {

constexpr auto inForm = Field::Place::Form;

/// What can be chosen first stands first: overdue, pending, then what is done or does not apply, the newest of these first.
std::vector<const OccurrenceMeasure *> inOrderOfNeed(const std::vector<OccurrenceMeasure> &occurrences)
{
    std::vector<const OccurrenceMeasure *> open;
    std::vector<const OccurrenceMeasure *> closed;
    for (const OccurrenceMeasure &one : occurrences) {
        const bool isOpen = one.state == OccurrenceState::Overdue || one.state == OccurrenceState::Pending;
        (isOpen ? open : closed).push_back(&one);
    }
    open.insert(open.end(), closed.rbegin(), closed.rend());
    return open;
}

} // namespace

FollowUpDialog::FollowUpDialog(const Desk &desk, const std::vector<ActivityId> &activities, const QString &occurrence,
                               QWidget *parent)
    : EditDialog(desk, tr("Register a follow-up"), tr("Register"), parent)
    , m_draft(desk.session, activities)
    , m_what(new QButtonGroup(this))
    , m_progress(new PercentEdit(inForm, desk.locale, this))
    , m_occurrence(new QComboBox(this))
    , m_reason(new TextField(inForm, 2, 4, this))
    , m_date(new DateEdit(inForm, desk.session.today(), this))
    , m_note(new TextField(inForm, 3, 8, this))
    , m_reportedBy(new PersonField(PeopleIndex(desk.session.contents().people), this))
    , m_verified(new QCheckBox(tr("Somebody &verified it"), this))
    , m_verifiedOn(new DateEdit(inForm, desk.session.today(), this))
    , m_verifiedBy(new PersonField(PeopleIndex(desk.session.contents().people), this))
    , m_opinion(new TextField(inForm, 2, 4, this))
    , m_proofs(new ProofList(desk, this))
    , m_distribution(new FieldWords(this))
{
    setAcceptDrops(true);
    addHead();
    addWhat();
    addProgress();
    addOccurrences(occurrence);
    addWords();
    addVerification();
    form()->addRow(tr("Evidence:"), m_proofs);
    for (QAbstractScrollArea *area : findChildren<QPlainTextEdit *>())
        area->viewport()->setAcceptDrops(false); // a file that is dropped anywhere is evidence and no text
    for (QLineEdit *line : findChildren<QLineEdit *>())
        line->setAcceptDrops(false);
    listen();
    take();
    QWidget *first = m_draft.hasOneTime() && m_draft.what == FollowUpDraft::What::Report ? m_progress->input() : m_note->input();
    first->setFocus();
}

void FollowUpDialog::addHead()
{
    QLabel *head = nullptr;
    if (m_draft.isSingle()) {
        const FollowUpSubject &subject = m_draft.subjects().front();
        head = addText(tr("Activity %1 · %2").arg(subject.number).arg(excerpt(subject.title, 200)));
        head->setToolTip(subject.title);
    } else {
        QStringList numbers;
        for (const FollowUpSubject &subject : m_draft.subjects())
            numbers.append(QString::number(subject.number));
        head = addText(tr("%n activities: %1", nullptr, static_cast<int>(m_draft.subjects().size()))
                           .arg(excerpt(numbers.join(QStringLiteral(", ")), 300)));
    }
    head->setFont(style::sized(font(), style::TextSize::Section));
    m_distribution->setObjectName(QStringLiteral("distribution"));
    body()->insertWidget(1, m_distribution);
}

void FollowUpDialog::addWhat()
{
    using enum FollowUpDraft::What;
    m_whatRow = new QWidget(this);
    auto *layout = new QVBoxLayout(m_whatRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::metric::gap / 2);
    const bool mixed = m_draft.hasOneTime() && m_draft.hasRecurring();
    const QString report = mixed                   ? tr("&Progress, or the period that comes next")
                           : m_draft.hasOneTime()  ? tr("&Progress")
                           : m_draft.isSingle()    ? tr("A &fulfilled period")
                                                   : tr("As &fulfilled, the period that comes next");
    const auto add = [&](FollowUpDraft::What what, const QString &text, const char *name) {
        auto *button = new QRadioButton(text, m_whatRow);
        button->setObjectName(QLatin1StringView(name));
        button->setVisible(m_draft.offers(what));
        button->setChecked(what == m_draft.what);
        m_what->addButton(button, static_cast<int>(what));
        layout->addWidget(button);
    };
    add(Report, report, "report");
    add(NotApplicable, tr("A period that does n&ot apply"), "notApplicable");
    add(Note, tr("A &note alone"), "noteAlone");
    form()->addRow(tr("Reports:"), m_whatRow);
    form()->setRowVisible(m_whatRow, m_draft.offers(Report) || m_draft.offers(NotApplicable));
}

/// A row of the form with words below the field. @param row what to show and hide.
FieldWords *FollowUpDialog::wordsFor(QWidget *field, const QString &label, QWidget **row)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(field);
    auto *words = new FieldWords(box);
    layout->addWidget(words);
    box->setFocusProxy(field);
    form()->addRow(label, box);
    if (row)
        *row = box;
    return words;
}

void FollowUpDialog::addProgress()
{
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setLabel(tr("Progress in per cent"));
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 16);
    m_progressWords = wordsFor(m_progress, tr("Progress, %:"), &m_progressRow);
    m_progressWords->setObjectName(QStringLiteral("progressWords"));
}

void FollowUpDialog::addOccurrences(const QString &wanted)
{
    m_occurrence->setObjectName(QStringLiteral("occurrence"));
    m_occurrence->setAccessibleName(tr("Period"));
    m_occurrence->setMaxVisibleItems(14);
    m_occurrenceWords = wordsFor(m_occurrence, tr("P&eriod:"), &m_occurrenceRow);
    m_occurrenceWords->setObjectName(QStringLiteral("occurrenceWords"));
    if (!m_draft.choosesOccurrence())
        return;
    const style::Tokens &tokens = style::tokens(palette());
    for (const OccurrenceMeasure *one : inOrderOfNeed(m_draft.subjects().front().occurrences)) {
        const QString &label = one->occurrence.label;
        m_occurrence->addItem(style::icon(style::glyphOf(one->state), style::colorOf(one->state, tokens)),
                              tr("%1 · %2").arg(label, displayName(one->state)), label);
        m_occurrence->setItemData(m_occurrence->count() - 1, logwords::sentenceOf(*one, desk().session.today()), Qt::ToolTipRole);
    }
    const int at = m_occurrence->findData(wanted.isEmpty() ? m_draft.occurrence : wanted);
    m_occurrence->setCurrentIndex(std::max(at, 0));
}

void FollowUpDialog::addWords()
{
    m_reason->setObjectName(QStringLiteral("reason"));
    m_date->setObjectName(QStringLiteral("date"));
    m_note->setObjectName(QStringLiteral("note"));
    m_reportedBy->setObjectName(QStringLiteral("reportedBy"));
    m_reason->setLabel(tr("Reason"));
    m_date->setLabel(tr("Date"));
    m_note->setLabel(tr("Note"));
    m_reportedBy->setLabel(tr("Reported by"));
    m_note->setPlaceholder(tr("Achievements, difficulties"));
    m_date->setDate(desk().session.today());
    m_reportedBy->setText(desk().session.author().person);
    form()->addRow(tr("&Reason:"), m_reason);
    m_dateWords = wordsFor(m_date, tr("&Date:"), nullptr);
    m_dateWords->setObjectName(QStringLiteral("dateWords"));
    form()->addRow(tr("No&te:"), m_note);
    form()->addRow(tr("Reported &by:"), m_reportedBy);
}

void FollowUpDialog::addVerification()
{
    m_verified->setObjectName(QStringLiteral("verified"));
    m_verifiedOn->setObjectName(QStringLiteral("verifiedOn"));
    m_verifiedBy->setObjectName(QStringLiteral("verifiedBy"));
    m_opinion->setObjectName(QStringLiteral("opinion"));
    m_verifiedOn->setLabel(tr("Verified on"));
    m_verifiedBy->setLabel(tr("Verified by"));
    m_opinion->setLabel(tr("Opinion"));
    m_verifiedOn->setDate(desk().session.today());
    form()->addRow(QString(), m_verified);
    form()->addRow(tr("Verified on:"), m_verifiedOn);
    form()->addRow(tr("Verified by:"), m_verifiedBy);
    form()->addRow(tr("Opinion:"), m_opinion);
}

void FollowUpDialog::listen()
{
    for (Field *field : std::initializer_list<Field *>{m_progress, m_reason, m_date, m_note, m_reportedBy, m_verifiedOn,
                                                       m_verifiedBy, m_opinion}) {
        connect(field, &Field::edited, this, &FollowUpDialog::take);
        connect(field, &Field::restored, this, &FollowUpDialog::take);
    }
    connect(m_what, &QButtonGroup::idToggled, this, &FollowUpDialog::take);
    connect(m_occurrence, &QComboBox::currentIndexChanged, this, &FollowUpDialog::take);
    connect(m_verified, &QCheckBox::toggled, this, &FollowUpDialog::take);
    connect(m_proofs, &ProofList::edited, this, &FollowUpDialog::take);
}

void FollowUpDialog::take()
{
    m_draft.what = static_cast<FollowUpDraft::What>(m_what->checkedId());
    m_draft.progress = m_progress->text().trimmed().isEmpty()
                           ? Result<Progress>(check::invalid(tr("Say how far it is, from 0 to 100 %.")))
                           : m_progress->value();
    m_draft.occurrence = m_occurrence->currentData().toString();
    m_draft.date = m_date->value();
    m_draft.note = m_note->text();
    m_draft.reason = m_reason->text();
    m_draft.reportedBy = m_reportedBy->text();
    m_draft.isVerified = m_verified->isChecked();
    m_draft.verifiedOn = m_verifiedOn->value();
    m_draft.verifiedBy = m_verifiedBy->text();
    m_draft.opinion = m_opinion->text();
    m_draft.proofs = m_proofs->proofs();
    if (m_draft.date)
        m_proofs->setDay(*m_draft.date);
    showDraft();
    showState();
}

void FollowUpDialog::showDraft()
{
    using enum FollowUpDraft::What;
    form()->setRowVisible(m_progressRow, m_draft.what == Report && m_draft.hasOneTime());
    form()->setRowVisible(m_occurrenceRow, m_draft.what != Note && m_draft.choosesOccurrence());
    form()->setRowVisible(m_reason, m_draft.what == NotApplicable);
    for (QWidget *field : std::initializer_list<QWidget *>{m_verifiedOn, m_verifiedBy, m_opinion})
        form()->setRowVisible(field, m_draft.isVerified);
    const auto say = [](FieldWords *words, const QString &text, WordsTone tone) {
        words->say(text, tone);
        words->setVisible(!text.isEmpty());
    };
    const QString status = m_draft.statusNotice();
    say(m_distribution, status.isEmpty() ? m_draft.distribution() : status,
        status.isEmpty() ? WordsTone::Quiet : WordsTone::Notice);
    say(m_progressWords, m_draft.progressNotice(desk().locale), m_draft.falls() ? WordsTone::Notice : WordsTone::Quiet);
    say(m_occurrenceWords, m_draft.occurrenceNotice(), WordsTone::Notice);
    say(m_dateWords, m_draft.dateNotice(), WordsTone::Notice);
}

QString FollowUpDialog::problem() const
{
    const Result<reporting::Report> report = m_draft.report();
    return report ? QString() : report.error().message;
}

bool FollowUpDialog::isModified() const
{
    return m_progress->isModified() || m_reason->isModified() || m_note->isModified() || m_date->isModified()
           || m_verified->isChecked() || !m_draft.proofs.empty();
}

Result<> FollowUpDialog::write()
{
    const Result<reporting::Report> report = m_draft.report();
    if (!report)
        return report.error();
    return desk().session.perform(m_draft.name(), [report = *report](Transaction &transaction) -> Result<> {
        const Result<reporting::Recorded> done = reporting::record(transaction, report);
        return done ? Result<>() : Result<>(done.error());
    });
}

void FollowUpDialog::dragEnterEvent(QDragEnterEvent *event) { takeDrop(*event); }

void FollowUpDialog::dropEvent(QDropEvent *event)
{
    const Dropped dropped = takeDrop(*event);
    // Later, because questions must not hold up whoever dropped it.
    QMetaObject::invokeMethod(this, [this, dropped] { m_proofs->add(dropped); }, Qt::QueuedConnection);
}

bool registerFollowUp(const Desk &desk, std::vector<ActivityId> activities, const QString &occurrence, QWidget *parent)
{
    std::erase_if(activities, [&](ActivityId id) { return !desk.session.placeOf(id); });
    if (activities.empty() || !desk.session.isEditable())
        return false;
    return FollowUpDialog(desk, activities, occurrence, parent).exec() == QDialog::Accepted;
}

} // namespace gelt
