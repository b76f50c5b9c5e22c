// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/panel/generalpanel.h"

#include "ui/plan/extensiondialog.h"
#include "ui/plan/panel/generalentries.h"
#include "ui/session/session.h"
#include "ui/style/glyphs.h"
#include "ui/style/tokens.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/deadlineedit.h"
#include "ui/widgets/numberfields.h"
#include "ui/widgets/peopleedit.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace gelt {
namespace {

People peopleOf(const edits::Subjects &subjects, ActivityId activity, Role role)
{
    People people;
    for (const Assignment &one : ofActivity(subjects.assignments, activity)) {
        if (one.role == role)
            people.push_back({one.person, {}});
    }
    return people;
}

/// Two columns of one row, each as wide as the other.
std::pair<QVBoxLayout *, QVBoxLayout *> columns(QVBoxLayout *to)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(style::metric::gap);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    row->addLayout(left, 1);
    row->addLayout(right, 1);
    to->addLayout(row);
    return {left, right};
}

} // namespace

template <class Value>
void GeneralPanel::setLoader(Bound &bound, std::function<Value(const Activity &, const edits::Subjects &)> of,
                             std::function<void(const Value &)> set, std::function<void()> setSeveral,
                             std::function<void(const Value &)> setOriginal)
{
    Field *field = bound.field;
    const auto known = std::make_shared<std::optional<Value>>();
    bound.load = [=](const edits::Subjects &subjects, bool anew) {
        const Value value = of(subjects.activities.front(), subjects);
        const bool isOne =
            std::ranges::all_of(subjects.activities, [&](const Activity &one) { return of(one, subjects) == value; });
        if (anew || !field->isModified()) {
            isOne ? set(value) : setSeveral();
        } else if (isOne) {
            setOriginal(value);
            if (!field->isModified())
                set(value); // it is what was typed
            else if (*known && **known != value)
                field->setNotice(tr("Somebody else changed this in the meantime. Escape shows what it says now."));
        }
        *known = isOne ? std::optional(value) : std::nullopt;
    };
}

void GeneralPanel::bindLine(const QString &label, QVBoxLayout *to, QString Activity::*member, const char *name,
                            bool ofOne, std::function<edits::Named(const edits::Subjects &, const QString &)> edit)
{
    auto *line = new LineField(Field::Place::Form, m_form);
    line->setObjectName(QLatin1StringView(name));
    Bound &bound = bind(line, addRow(label, line, to));
    bound.ofOne = ofOne;
    setLoader<QString>(
        bound, [member](const Activity &activity, const edits::Subjects &) { return activity.*member; },
        [line](const QString &text) { line->setText(text); }, [line] { line->setSeveral(); },
        [line](const QString &text) { line->setOriginal(text); });
    bound.edit = [line, edit](const edits::Subjects &subjects) { return edit(subjects, line->text()); };
}

void GeneralPanel::bindText(const QString &label, QString Activity::*member, const char *name, int fewest, bool ofOne,
                            std::function<edits::Named(const edits::Subjects &, const QString &)> edit)
{
    auto *text = new TextField(Field::Place::Form, fewest, 8, m_form);
    text->setObjectName(QLatin1StringView(name));
    Bound &bound = bind(text, addRow(label, text, m_rows));
    bound.ofOne = ofOne;
    setLoader<QString>(
        bound, [member](const Activity &activity, const edits::Subjects &) { return activity.*member; },
        [text](const QString &value) { text->setText(value); }, [text] { text->setSeveral(); },
        [text](const QString &value) { text->setOriginal(value); });
    bound.edit = [text, edit](const edits::Subjects &subjects) { return edit(subjects, text->text()); };
}

void GeneralPanel::build()
{
    bindText(tr("Description"), &Activity::description, "description", 2, false, edits::setDescription);
    buildDeadlines();
    buildPeople();
    buildNumbers();
    buildTexts();
    buildStatuses();
    m_rows->addStretch(1);
}

void GeneralPanel::buildDeadlines()
{
    const DeadlineContext context = deadlineContext(m_desk.session.contents(), m_desk.session.today());
    m_firstDeadline = new DeadlineEdit(Field::Place::Form, context, m_form);
    m_firstDeadline->setObjectName(QStringLiteral("firstDeadline"));
    m_firstDeadlineRow = addRow(tr("First deadline"), m_firstDeadline, m_rows);
    Bound &first = bind(m_firstDeadline, m_firstDeadlineRow);
    first.ofOne = true;
    setLoader<Deadline>(
        first, [](const Activity &activity, const edits::Subjects &) { return activity.deadline; },
        [this](const Deadline &value) { m_firstDeadline->setValue(value); }, [this] { m_firstDeadline->setSeveral(); },
        [this](const Deadline &value) { m_firstDeadline->setOriginalValue(value); });
    first.edit = [this](const edits::Subjects &subjects) {
        return edits::setDeadline(subjects, m_firstDeadline->value());
    };

    m_deadline = new DeadlineEdit(Field::Place::Form, context, m_form);
    m_deadline->setObjectName(QStringLiteral("deadline"));
    m_extend = new QPushButton(tr("Extend…"), m_form);
    m_extend->setObjectName(QStringLiteral("extend"));
    m_extend->setToolTip(tr("Record that the committee decided a later deadline"));
    m_deadline->addButton(m_extend);
    QWidget *row = addRow(tr("Deadline in force"), m_deadline, m_rows);
    m_deadlineLabel = row->findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    Bound &bound = bind(m_deadline, row);
    const auto inForce = [this](const Activity &activity, const edits::Subjects &subjects) {
        const Extension *extension =
            extensionInForce(ofActivity(subjects.extensions, activity.id), m_desk.session.cutOff());
        return extension ? extension->deadline : activity.deadline;
    };
    setLoader<Deadline>(
        bound, inForce, [this](const Deadline &value) { m_deadline->setValue(value); },
        [this] { m_deadline->setSeveral(); }, [this](const Deadline &value) { m_deadline->setOriginalValue(value); });

    m_extensions = new GeneralEntries(m_form);
    m_extensions->setObjectName(QStringLiteral("extensions"));
    row->layout()->addWidget(m_extensions);
    connect(m_extensions, &GeneralEntries::acted, this, &GeneralPanel::onExtensionAct);
}

void GeneralPanel::buildPeople()
{
    const auto add = [this](const QString &label, const char *name, Role role) {
        auto *people = new PeopleEdit(Field::Place::Form, m_form);
        people->setObjectName(QLatin1StringView(name));
        Bound &bound = bind(people, addRow(label, people, m_rows));
        setLoader<People>(
            bound,
            [role](const Activity &activity, const edits::Subjects &subjects) {
                return peopleOf(subjects, activity.id, role);
            },
            [people](const People &value) { people->setValue(value); }, [people] { people->setSeveral(); },
            [people](const People &value) { people->setOriginalValue(value); });
        bound.edit = [people, role](const edits::Subjects &subjects) {
            return edits::setPeople(subjects, role, people->value());
        };
        return people;
    };
    m_responsible = add(tr("Responsible"), "responsible", Role::Responsible);
    m_supporting = add(tr("Supports"), "supporting", Role::Supporting);
}

void GeneralPanel::buildNumbers()
{
    const auto [left, right] = columns(m_rows);
    auto *target = new TargetEdit(Field::Place::Form, m_desk.locale, m_form);
    target->setObjectName(QStringLiteral("target"));
    Bound &ofTarget = bind(target, addRow(tr("Target"), target, left));
    setLoader<Target>(
        ofTarget, [](const Activity &activity, const edits::Subjects &) { return activity.target; },
        [target](const Target &value) { target->setValue(value); }, [target] { target->setSeveral(); },
        [target](const Target &value) { target->setOriginal(value.text); });
    ofTarget.edit = [target](const edits::Subjects &subjects) { return edits::setTarget(subjects, target->value()); };
    left->addStretch(1);

    using MaybeWeight = std::optional<Weight>;
    auto *weight = new WeightEdit(Field::Place::Form, m_desk.locale, m_form);
    weight->setObjectName(QStringLiteral("weight"));
    Bound &ofWeight = bind(weight, addRow(tr("Weight"), weight, right));
    setLoader<MaybeWeight>(
        ofWeight, [](const Activity &activity, const edits::Subjects &) { return activity.weight; },
        [weight](const MaybeWeight &value) { weight->setValue(value); }, [weight] { weight->setSeveral(); },
        [weight, locale = m_desk.locale](const MaybeWeight &value) {
            weight->setOriginal(WeightEdit::textOf(value, locale));
        });
    ofWeight.edit = [weight](const edits::Subjects &subjects) { return edits::setWeight(subjects, *weight->value()); };
    right->addStretch(1);
}

void GeneralPanel::buildTexts()
{
    bindText(tr("Title"), &Activity::title, "title", 1, true, edits::setTitle);
    bindLine(tr("Short name, for slides and charts"), m_rows, &Activity::shortName, "shortName", true,
             edits::setShortName);

    m_phase = new ChoiceField(Field::Place::Form, m_form);
    m_phase->setObjectName(QStringLiteral("phase"));
    Bound &phase = bind(m_phase, addRow(tr("Phase"), m_phase, m_rows));
    setLoader<PhaseId>(
        phase, [](const Activity &activity, const edits::Subjects &) { return activity.phase; },
        [this](PhaseId value) { m_phase->setValue(value.value); }, [this] { m_phase->setSeveral(); },
        [this](PhaseId value) { m_phase->setValue(value.value); });
    phase.edit = [this](const edits::Subjects &subjects) {
        return edits::setPhase(subjects, PhaseId{m_phase->value().toLongLong()});
    };

    bindText(tr("Indicator"), &Activity::indicator, "indicator", 1, false, edits::setIndicator);
    bindText(tr("Product or evidence expected"), &Activity::expectedEvidence, "expectedEvidence", 1, false,
             edits::setExpectedEvidence);

    const auto [left, right] = columns(m_rows);
    const auto addMoney = [this](const QString &label, const char *name, edits::BudgetPart part, QVBoxLayout *to) {
        using Cents = std::optional<qint64>;
        auto *money = new MoneyEdit(Field::Place::Form, m_desk.locale, m_form);
        money->setObjectName(QLatin1StringView(name));
        Bound &bound = bind(money, addRow(label, money, to));
        setLoader<Cents>(
            bound,
            [part](const Activity &activity, const edits::Subjects &) {
                const Budget &budget = activity.budget;
                return part == edits::BudgetPart::Programmed ? budget.programmedCents : budget.executedCents;
            },
            [money](const Cents &value) { money->setValue(value); }, [money] { money->setSeveral(); },
            [money, locale = m_desk.locale](const Cents &value) {
                money->setOriginal(MoneyEdit::textOf(value, locale));
            });
        bound.edit = [money, part](const edits::Subjects &subjects) {
            return edits::setBudget(subjects, part, *money->value());
        };
        to->addStretch(1);
    };
    addMoney(tr("Budget, pesos"), "budget", edits::BudgetPart::Programmed, left);
    addMoney(tr("Executed, pesos"), "executed", edits::BudgetPart::Executed, right);
}

void GeneralPanel::buildStatuses()
{
    auto *column = new QWidget(m_form);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::metric::gap);
    m_statuses = new GeneralEntries(column);
    m_statuses->setObjectName(QStringLiteral("statuses"));
    m_setStatus = new QPushButton(tr("Suspend, leave out or replace…"), column);
    m_setStatus->setObjectName(QStringLiteral("setStatus"));
    layout->addWidget(m_statuses);
    layout->addWidget(m_setStatus, 0, Qt::AlignLeft);
    m_statusRow = addRow(tr("Statuses that people set"), column, m_rows);
    connect(m_statuses, &GeneralEntries::acted, this, &GeneralPanel::onStatusAct);
    connect(m_setStatus, &QPushButton::clicked, this, &GeneralPanel::setStatus);
    connect(m_extend, &QPushButton::clicked, this, [this] { extendDeadline(m_desk, m_ids, this); });
}

} // namespace gelt
