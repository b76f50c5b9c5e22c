// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/optionspanel.h"

#include "ui/plan/choicepopup.h"
#include "ui/style/tokens.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/fieldwords.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace gelt {
namespace {

namespace metric = style::metric;

/// A list that takes the width there is, and no more.
QComboBox *list(const char *name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QLatin1StringView(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(4);
    return box;
}

QVBoxLayout *plainColumn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(metric::gap / 2);
    return column;
}

/// Everybody who answers for an activity, by name.
std::vector<const Person *> answering(const PlanContents &contents)
{
    std::set<PersonId> ids;
    for (const Assignment &assignment : contents.assignments)
        ids.insert(assignment.person);
    std::vector<const Person *> people;
    for (const Person &person : contents.people) {
        if (ids.contains(person.id))
            people.push_back(&person);
    }
    std::ranges::sort(people, [](const Person *a, const Person *b) {
        return QString::localeAwareCompare(displayName(*a), displayName(*b)) < 0;
    });
    return people;
}

} // namespace

OptionsPanel::OptionsPanel(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::margin, metric::margin, metric::margin, metric::margin);
    column->setSpacing(metric::margin);
    makeDays(*column);
    makeAudience(*column);
    makeParts(*column);
    makeRows(*column);
    makePaper(*column);
    column->addStretch(1);
}

/// An input under its name, which leads to it.
QWidget *OptionsPanel::labelled(const QString &text, QWidget *input)
{
    auto *box = new QWidget(this);
    auto *column = plainColumn(box);
    auto *label = new QLabel(text, box);
    QString plain = text;
    plain.remove(u'&');
    if (auto *field = qobject_cast<Field *>(input)) {
        label->setBuddy(field->input());
        field->setLabel(plain);
    } else {
        label->setBuddy(input);
        input->setAccessibleName(plain);
    }
    column->addWidget(label);
    column->addWidget(input);
    return box;
}

void OptionsPanel::makeDays(QVBoxLayout &column)
{
    m_year = list("year", this);
    m_cutOff = new DateEdit(Field::Place::Form, m_today, this);
    m_cutOff->setObjectName(QStringLiteral("cutOff"));
    m_yearBox = labelled(tr("&Year"), m_year);
    m_cutOffBox = labelled(tr("C&ut-off"), m_cutOff);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::gap);
    row->addWidget(m_yearBox, 2, Qt::AlignTop);
    row->addWidget(m_cutOffBox, 3, Qt::AlignTop);
    column.addLayout(row);
    m_hint = new FieldWords(this);
    m_hint->setObjectName(QStringLiteral("partial"));
    column.addWidget(m_hint);
    m_known = new DateEdit(Field::Place::Form, m_today, this);
    m_known->setObjectName(QStringLiteral("knownOn"));
    m_known->setMayBeEmpty(tr("now"));
    //: of a document: what was recorded later is left out
    column.addWidget(labelled(tr("As &known on"), m_known));
    m_knownHint = new FieldWords(this);
    m_knownHint->setObjectName(QStringLiteral("knownHint"));
    column.addWidget(m_knownHint);
    connect(m_known, &Field::committed, this, &OptionsPanel::takeKnownOn);
    setKnownOn({});
    connect(m_year, &QComboBox::activated, this, &OptionsPanel::takeYear);
    connect(m_cutOff, &Field::committed, this, &OptionsPanel::takeCutOff);
}

void OptionsPanel::makeAudience(QVBoxLayout &column)
{
    m_audience = new QWidget(this);
    auto *inner = plainColumn(m_audience);
    inner->addWidget(new QLabel(tr("For whom"), m_audience));
    m_internal = new QRadioButton(tr("&Internal, complete"), m_audience);
    m_internal->setObjectName(QStringLiteral("internal"));
    m_public = new QRadioButton(tr("Pu&blic, without personal data"), m_audience);
    m_public->setObjectName(QStringLiteral("public"));
    m_public->setToolTip(tr("Without phones, addresses, numbers of identity, and evidence that is reserved"));
    for (QRadioButton *button : {m_internal, m_public}) {
        inner->addWidget(button);
        connect(button, &QRadioButton::clicked, this, [this] {
            m_request.isPublic = m_public->isChecked();
            take();
        });
    }
    column.addWidget(m_audience);
}

void OptionsPanel::makeParts(QVBoxLayout &column)
{
    using report::AnnualPart;
    m_parts = new QWidget(this);
    auto *inner = plainColumn(m_parts);
    inner->addWidget(new QLabel(tr("Includes"), m_parts));
    for (const AnnualPart part : {AnnualPart::Matrix, AnnualPart::Challenges, AnnualPart::Decree, AnnualPart::EvidenceList}) {
        auto *box = new QCheckBox(displayName(part), m_parts);
        box->setObjectName(QStringLiteral("part%1").arg(static_cast<int>(part)));
        inner->addWidget(box);
        m_partBoxes.push_back(box);
        connect(box, &QCheckBox::clicked, this, [this, part](bool isWanted) {
            std::erase(m_request.withoutParts, part);
            if (!isWanted)
                m_request.withoutParts.push_back(part);
            take();
        });
    }
    column.addWidget(m_parts);
}

void OptionsPanel::makeRows(QVBoxLayout &column)
{
    const auto button = [this](const char *name) {
        auto *made = new QPushButton(this);
        made->setObjectName(QLatin1StringView(name));
        made->setAutoDefault(false);
        return made;
    };
    m_responsible = list("responsible", this);
    m_phases = button("phases");
    m_columns = button("columns");
    m_responsibleBox = labelled(tr("Re&sponsible"), m_responsible);
    m_phasesBox = labelled(tr("Ph&ases"), m_phases);
    m_columnsBox = labelled(tr("Colum&ns"), m_columns);
    for (QWidget *box : {m_responsibleBox, m_phasesBox, m_columnsBox})
        column.addWidget(box);
    connect(m_responsible, &QComboBox::activated, this, [this] {
        m_request.responsible = {m_responsible->currentData().toLongLong()};
        take();
    });
    connect(m_phases, &QPushButton::clicked, this, &OptionsPanel::choosePhases);
    connect(m_columns, &QPushButton::clicked, this, &OptionsPanel::chooseColumns);
}

void OptionsPanel::makePaper(QVBoxLayout &column)
{
    m_paper = list("paper", this);
    m_paper->addItem(tr("Letter"), static_cast<int>(report::Paper::Letter));
    //: the Colombian paper of 216 × 330 mm
    m_paper->addItem(tr("Oficio"), static_cast<int>(report::Paper::Oficio));
    m_paper->addItem(tr("A4"), static_cast<int>(report::Paper::A4));
    m_orientation = list("orientation", this);
    //: the orientation of the sheets that a document has by itself
    m_orientation->addItem(tr("As usual"), -1);
    m_orientation->addItem(tr("Portrait"), static_cast<int>(report::Orientation::Portrait));
    m_orientation->addItem(tr("Landscape"), static_cast<int>(report::Orientation::Landscape));
    m_paperBox = labelled(tr("&Paper"), m_paper);
    m_orientationBox = labelled(tr("&Orientation"), m_orientation);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::gap);
    row->addWidget(m_paperBox, 1);
    row->addWidget(m_orientationBox, 1);
    column.addLayout(row);
    connect(m_paper, &QComboBox::activated, this, [this] {
        m_request.paper = static_cast<report::Paper>(m_paper->currentData().toInt());
        take();
    });
    connect(m_orientation, &QComboBox::activated, this, [this] {
        const int chosen = m_orientation->currentData().toInt();
        m_request.orientation = chosen < 0 ? std::nullopt : std::optional(static_cast<report::Orientation>(chosen));
        take();
    });
}

void OptionsPanel::setPlan(const PlanContents &contents)
{
    m_names.plan = contents.plan;
    m_names.phases = contents.phases;
    m_names.people = contents.people;
    m_names.assignments = contents.assignments;
    m_hasLoose = std::ranges::any_of(contents.activities, [](const Activity &each) { return !each.phase.isStored(); });
    showChoices();
    showRequest();
}

void OptionsPanel::setRequest(const report::ReportRequest &request)
{
    m_request = request;
    showChoices();
    showRequest();
}

/// The lists of years and of people.
void OptionsPanel::showChoices()
{
    m_year->clear();
    for (const int year : yearsOf(m_names, std::max(m_request.cutOff, m_today)))
        m_year->addItem(QString::number(year), year);
    m_responsible->clear();
    m_responsible->addItem(tr("Everybody"), 0);
    for (const Person *person : answering(m_names))
        m_responsible->addItem(displayName(*person), person->id.value);
}

void OptionsPanel::showRequest()
{
    const ReportFeatures features = featuresOf(m_request.kind);
    m_yearBox->setVisible(features.year);
    m_cutOffBox->setVisible(features.cutOff);
    m_audience->setVisible(features.publicVersion);
    m_parts->setVisible(!features.parts.empty());
    m_responsibleBox->setVisible(features.responsible);
    m_phasesBox->setVisible(features.phases && !m_names.phases.empty());
    m_columnsBox->setVisible(!features.columns.empty());
    m_paperBox->setVisible(features.paper);
    m_orientationBox->setVisible(features.orientation);
    m_year->setCurrentIndex(m_year->findData(m_request.year));
    if (!m_cutOff->isModified())
        m_cutOff->setDate(m_request.cutOff);
    const bool isPartial = features.year && m_request.cutOff < QDate(m_request.year, 12, 31);
    m_hint->setVisible(isPartial);
    if (isPartial)
        m_hint->say(tr("%1 has not ended at the cut-off: the document says “partial cut-off”.").arg(m_request.year),
                    WordsTone::Notice);
    (m_request.isPublic ? m_public : m_internal)->setChecked(true);
    for (std::size_t i = 0; i < m_partBoxes.size(); ++i)
        m_partBoxes[i]->setChecked(std::ranges::find(m_request.withoutParts, static_cast<report::AnnualPart>(i))
                                   == m_request.withoutParts.end());
    m_responsible->setCurrentIndex(std::max(0, m_responsible->findData(m_request.responsible.value)));
    const auto all = static_cast<int>(features.columns.size());
    const int shown = all - static_cast<int>(m_request.without.size());
    m_columns->setText(shown == all ? tr("All") : tr("%1 of %2").arg(shown).arg(all));
    const auto phases = static_cast<int>(phasesOfPlan().size());
    m_phases->setText(m_request.phases.empty() ? tr("All") : tr("%1 of %2").arg(m_request.phases.size()).arg(phases));
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(m_request.paper)));
    m_orientation->setCurrentIndex(m_orientation->findData(m_request.orientation ? static_cast<int>(*m_request.orientation) : -1));
}

std::vector<PhaseId> OptionsPanel::phasesOfPlan() const
{
    std::vector<PhaseId> phases;
    for (const Phase &phase : m_names.phases)
        phases.push_back(phase.id);
    if (m_hasLoose)
        phases.push_back({});
    return phases;
}

void OptionsPanel::takeYear()
{
    m_request.year = m_year->currentData().toInt();
    // A year that is over is looked at as it ended.
    if (m_request.cutOff.year() != m_request.year)
        m_request.cutOff = m_request.year == m_today.year() ? m_today : QDate(m_request.year, 12, 31);
    take();
}

/// The cut-off of a year's report lies in that year, so another year's day is of that year's report.
void OptionsPanel::takeCutOff()
{
    const Result<QDate> day = m_cutOff->value();
    if (!day || !day->isValid())
        return;
    m_request.cutOff = *day;
    m_request.year = yearOf(m_names.plan.period, *day);
    m_cutOff->setDate(*day);
    showChoices();
    take();
}

void OptionsPanel::setKnownOn(QDate day)
{
    m_knownOn = day;
    m_known->setDate(day);
    m_knownHint->setVisible(day.isValid());
    if (day.isValid())
        m_knownHint->say(tr("What was recorded after that day is left out, and the pages say so."), WordsTone::Notice);
}

/// What is known today is what is known now.
void OptionsPanel::takeKnownOn()
{
    const Result<QDate> day = m_known->value();
    if (!day)
        return;
    const QDate before = m_knownOn;
    setKnownOn(day->isValid() && *day < m_today ? *day : QDate());
    if (m_knownOn != before)
        Q_EMIT knownOnChanged();
}

void OptionsPanel::chooseColumns()
{
    std::vector<ChoicePopup::Choice> choices;
    for (const report::ActivityColumn column : featuresOf(m_request.kind).columns)
        choices.push_back({displayName(column), static_cast<int>(column), {},
                           std::ranges::find(m_request.without, column) == m_request.without.end()});
    auto *popup = new ChoicePopup(choices, tr("Columns"), this);
    connect(popup, &ChoicePopup::changed, this, [this, popup] {
        const std::vector<QVariant> chosen = popup->chosen();
        m_request.without.clear();
        for (const report::ActivityColumn column : featuresOf(m_request.kind).columns) {
            if (std::ranges::find(chosen, QVariant(static_cast<int>(column))) == chosen.end())
                m_request.without.push_back(column);
        }
        take();
    });
    popup->openAt(m_columns);
}

void OptionsPanel::choosePhases()
{
    std::vector<ChoicePopup::Choice> choices;
    for (const PhaseId id : phasesOfPlan()) {
        const auto phase = std::ranges::find(m_names.phases, id, &Phase::id);
        const bool isChosen = m_request.phases.empty() || std::ranges::find(m_request.phases, id) != m_request.phases.end();
        choices.push_back({phase == m_names.phases.end() ? tr("Under no phase") : phase->name, id.value, {}, isChosen});
    }
    auto *popup = new ChoicePopup(choices, tr("Phases"), this);
    connect(popup, &ChoicePopup::changed, this, [this, popup] {
        m_request.phases.clear();
        for (const QVariant &value : popup->chosen())
            m_request.phases.push_back({value.toLongLong()});
        if (m_request.phases.size() == phasesOfPlan().size())
            m_request.phases.clear();
        take();
    });
    popup->openAt(m_phases);
}

void OptionsPanel::take()
{
    showRequest();
    Q_EMIT changed();
}

} // namespace gelt
