// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmentpanel.h"

#include "core/report/format.h"
#include "core/storage/actas.h"
#include "ui/ask.h"
#include "ui/commitments/commitmentdialogs.h"
#include "ui/commitments/commitmentwords.h"
#include "ui/session/session.h"
#include "ui/style/paint.h"
#include "ui/widgets/choicefield.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gelt {
namespace {

using style::TextSize;
namespace metric = style::metric;

QLabel *wrapping(TextSize size, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(style::sized(QGuiApplication::font(), size));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void setColor(QLabel &label, const QColor &color)
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, color);
    label.setPalette(palette);
}

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

CommitmentPanel::CommitmentPanel(const Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_content(new QWidget(this))
    , m_empty(wrapping(TextSize::Body, this))
    , m_name(wrapping(TextSize::Table, m_content))
    , m_text(wrapping(TextSize::Section, m_content))
    , m_sign(new QLabel(m_content))
    , m_state(wrapping(TextSize::Body, m_content))
    , m_responsible(wrapping(TextSize::Body, m_content))
    , m_due(wrapping(TextSize::Body, m_content))
    , m_acta(new QPushButton(m_content))
    , m_activity(new ChoiceField(Field::Place::Form, m_content))
    , m_goActivity(new QPushButton(style::icon(style::Glyph::GoTo), tr("Go to the activity"), m_content))
    , m_steps(new QVBoxLayout)
    , m_done(new QPushButton(style::icon(style::Glyph::Check), tr("Mar&k as fulfilled…"), this))
    , m_extend(new QPushButton(tr("Ne&w deadline…"), this))
{
    m_text->setObjectName(QStringLiteral("text"));
    m_state->setObjectName(QStringLiteral("state"));
    m_due->setObjectName(QStringLiteral("due"));
    m_activity->setObjectName(QStringLiteral("activity"));
    m_done->setObjectName(QStringLiteral("done"));
    m_extend->setObjectName(QStringLiteral("extend"));
    m_acta->setObjectName(QStringLiteral("acta"));
    m_empty->setText(tr("Choose a commitment to see what happened to it."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(metric::margin);
    m_acta->setFlat(true);
    for (QPushButton *button : {m_acta, m_goActivity}) // as long as their words, at the left
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_goActivity->setFlat(true);
    m_activity->setLabel(tr("Activity of the plan"));
    m_done->setDefault(true);

    auto *state = new QHBoxLayout;
    state->setSpacing(metric::gap);
    state->addWidget(m_sign, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("Responsible:"), m_responsible);
    form->addRow(tr("Due:"), m_due);
    form->addRow(tr("Agreed in:"), m_acta);
    form->addRow(tr("Acti&vity of the plan:"), m_activity);
    form->addRow(m_goActivity);
    auto *steps = new QLabel(tr("What happened"), m_content);
    steps->setFont(style::sized(QGuiApplication::font(), TextSize::Section));
    m_steps->setSpacing(metric::gap);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(metric::margin, metric::margin, metric::margin, metric::margin);
    column->setSpacing(metric::gap);
    column->addWidget(m_name);
    column->addWidget(m_text);
    column->addLayout(state);
    column->addWidget(style::hairline(Qt::Horizontal, m_content));
    column->addLayout(form);
    column->addSpacing(metric::gap);
    column->addWidget(steps);
    column->addLayout(m_steps);
    column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_content);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metric::margin, metric::gap, metric::margin, metric::gap);
    foot->addWidget(m_done);
    foot->addWidget(m_extend);
    foot->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_empty, 1);
    all->addWidget(scroll, 1);
    all->addWidget(style::hairline(Qt::Horizontal, this));
    all->addLayout(foot);

    connect(m_done, &QPushButton::clicked, this, [this] { Q_EMIT entryWanted(CommitmentEntryKind::Done); });
    connect(m_extend, &QPushButton::clicked, this, [this] { Q_EMIT entryWanted(CommitmentEntryKind::Extended); });
    connect(m_activity, &Field::committed, this, &CommitmentPanel::tie);
    connect(m_acta, &QPushButton::clicked, this, [this] {
        const Commitment *commitment = findCommitment(m_desk.session.contents().meetings, m_current);
        Place place;
        place.page = PageId::Actas;
        place.acta = commitment ? commitment->acta : ActaId{};
        place.item = commitment ? commitment->item : AgendaItemId{};
        if (commitment)
            Q_EMIT goTo(place);
    });
    connect(m_goActivity, &QPushButton::clicked, this, [this] {
        const Commitment *commitment = findCommitment(m_desk.session.contents().meetings, m_current);
        Place place;
        place.page = PageId::Plan;
        place.activity = commitment ? commitment->activity : ActivityId{};
        if (place.activity.isStored())
            Q_EMIT goTo(place);
    });
    show(nullptr);
}

void CommitmentPanel::show(const CommitmentMeasure *measure)
{
    const Commitment *commitment =
        measure ? findCommitment(m_desk.session.contents().meetings, measure->id) : nullptr;
    m_current = commitment ? commitment->id : CommitmentId{};
    m_empty->setVisible(!commitment);
    m_content->parentWidget()->parentWidget()->setVisible(commitment);
    const bool editable = commitment && m_desk.session.isEditable();
    m_done->setEnabled(editable && isOpen(measure->state) && !commitment->isActivity);
    m_extend->setEnabled(editable && isOpen(measure->state) && !commitment->isActivity);
    if (!commitment)
        return;
    showFields(*commitment, *measure);
    showTrajectory(*commitment, *measure);
}

void CommitmentPanel::showFields(const Commitment &commitment, const CommitmentMeasure &measure)
{
    const PlanContents &contents = m_desk.session.contents();
    const style::Tokens &tokens = style::tokens(palette());
    const QDate cutOff = m_desk.session.cutOff();
    m_name->setText(tr("Commitment %1").arg(commitmentwords::nameOf(contents.meetings, commitment)));
    m_text->setText(commitment.text);
    const QColor color = commitmentwords::colorOf(measure.state, tokens);
    const int side = style::signSize(fontMetrics());
    m_sign->setPixmap(style::icon(commitmentwords::glyphOf(measure.state), color).pixmap(side, side));
    const QString when = commitmentwords::whenOf(measure, cutOff);
    m_state->setText(when.isEmpty() ? displayName(measure.state) : QString(displayName(measure.state) + QStringLiteral(" · ") + when));
    setColor(*m_state, color);
    m_responsible->setText(commitmentwords::responsibleOf(commitment));
    QString due = measure.due.isValid() ? report::shortDate(measure.due) : tr("no date");
    if (measure.due != commitment.due && commitment.due.isValid())
        due = tr("%1 (agreed: %2)").arg(due, report::shortDate(commitment.due));
    m_due->setText(due);
    const Acta *acta = findActa(contents.meetings, commitment.acta);
    m_acta->setText(acta ? displayName(*acta) : QString());
    fillActivities(*m_activity, contents);
    m_activity->setValue(QVariant::fromValue<qlonglong>(commitment.activity.value));
    m_activity->setReadOnly(!m_desk.session.isEditable() || commitment.isActivity);
    m_goActivity->setVisible(commitment.activity.isStored());
    m_goActivity->setText(commitment.isActivity ? tr("It became this activity: go to it") : tr("Go to the activity"));
}

void CommitmentPanel::showTrajectory(const Commitment &commitment, const CommitmentMeasure &measure)
{
    clear(*m_steps);
    const style::Tokens &tokens = style::tokens(palette());
    const int side = style::signSize(fontMetrics());
    for (const commitmentwords::Step &step : commitmentwords::trajectoryOf(
             m_desk.session.contents().meetings, commitment, measure, m_desk.session.cutOff())) {
        auto *row = new QWidget(m_content);
        auto *sign = new QLabel(row);
        sign->setPixmap(style::icon(step.glyph, tokens.text2).pixmap(side, side));
        auto *words = new QLabel(row);
        words->setFont(style::sized(QGuiApplication::font(), TextSize::Table));
        words->setWordWrap(true);
        words->setTextFormat(Qt::RichText);
        const QString title = QStringLiteral("<b>%1</b> &nbsp;%2").arg(step.title.toHtmlEscaped(), step.date.toHtmlEscaped());
        const QString more = step.words.isEmpty() ? QString() : QString(QStringLiteral("<br>") + step.words.toHtmlEscaped());
        words->setText(step.isVoid ? QStringLiteral("<s>%1</s>%2").arg(title, more) : QString(title + more));
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins({});
        layout->setSpacing(metric::gap);
        layout->addWidget(sign, 0, Qt::AlignTop);
        layout->addWidget(words, 1);
        m_steps->addWidget(row);
    }
}

void CommitmentPanel::tie()
{
    const ActivityId activity{m_activity->value().toLongLong()};
    const Result<> done =
        m_desk.session.perform(tr("Tie a commitment to an activity"), [id = m_current, activity](Transaction &transaction) {
            return actas::tie(transaction, id, activity);
        });
    if (!done)
        m_activity->setFailure(done.error().message);
}

} // namespace gelt
