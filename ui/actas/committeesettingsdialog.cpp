// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/committeesettingsdialog.h"

#include "ui/session/session.h"
#include "ui/style/tokens.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/fieldwords.h"
#include "ui/widgets/linefield.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

namespace gelt {
namespace {

constexpr std::array headerMembers{&CommitteeSettings::actaHeader, &CommitteeSettings::noticeHeader,
                                   &CommitteeSettings::attendanceHeader};
constexpr std::array partMembers{&HeaderData::series, &HeaderData::code, &HeaderData::version};

QSpinBox *number(int least, int most, int value, const QString &name, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setValue(value);
    box->setAccessibleName(name);
    return box;
}

} // namespace

CommitteeSettingsDialog::CommitteeSettingsDialog(const Desk &desk, QWidget *parent)
    : EditDialog(desk, tr("How the committee meets"), tr("Save"), parent)
    , m_before(desk.session.contents().meetings.settings)
    , m_group(new LineField(Field::Place::Form, this))
    , m_city(new LineField(Field::Place::Form, this))
    , m_numbering(new ChoiceField(Field::Place::Form, this))
    , m_first(number(1, 99'999, m_before.firstNumber, tr("First number of the program"), this))
    , m_kind(new ChoiceField(Field::Place::Form, this))
    , m_fixed(number(1, 9'999, m_before.quorum.fixed, tr("Members needed"), this))
    , m_numerator(number(1, 9'999, m_before.quorum.numerator, tr("Fraction: numerator"), this))
    , m_denominator(number(1, 9'999, m_before.quorum.denominator, tr("Fraction: denominator"), this))
{
    m_group->setObjectName(QStringLiteral("group"));
    m_kind->setObjectName(QStringLiteral("quorum"));
    m_numbering->setObjectName(QStringLiteral("numbering"));
    m_group->setText(m_before.group);
    m_city->setText(m_before.city);
    m_city->setPlaceholder(desk.session.contents().plan.entity.name);
    m_numbering->setChoices({{tr("Anew each year: 2013-001"), static_cast<int>(Numbering::Yearly)},
                             {tr("Running on: 001"), static_cast<int>(Numbering::Continuous)}});
    m_numbering->setValue(static_cast<int>(m_before.numbering));
    m_kind->setChoices({{tr("Half of the members with vote plus one"), static_cast<int>(QuorumKind::HalfPlusOne)},
                        {tr("A fixed number of members"), static_cast<int>(QuorumKind::Fixed)},
                        {tr("A fraction of the members with vote"), static_cast<int>(QuorumKind::Fraction)}});
    m_kind->setValue(static_cast<int>(m_before.quorum.kind));
    auto *fraction = new QWidget(this);
    auto *row = new QHBoxLayout(fraction);
    row->setContentsMargins({});
    row->addWidget(m_numerator);
    row->addWidget(new QLabel(QStringLiteral("/"), fraction));
    row->addWidget(m_denominator);
    row->addStretch(1);
    form()->addRow(tr("&Group:"), m_group);
    form()->addRow(tr("&City:"), m_city);
    form()->addRow(tr("&Numbers:"), m_numbering);
    form()->addRow(tr("&First number:"), m_first);
    form()->addRow(tr("&Quorum:"), m_kind);
    form()->addRow(tr("&Members needed:"), m_fixed);
    form()->addRow(tr("F&raction:"), fraction);
    m_group->setLabel(tr("Group, as minutes name it"));
    m_city->setLabel(tr("City where papers are dated"));
    m_numbering->setLabel(tr("Row of numbers"));
    m_kind->setLabel(tr("Rule of the quorum"));
    addHeaders();
    for (Field *field : {static_cast<Field *>(m_group), static_cast<Field *>(m_city), static_cast<Field *>(m_numbering),
                         static_cast<Field *>(m_kind)})
        connect(field, &Field::edited, this, &CommitteeSettingsDialog::showRule);
    for (QSpinBox *box : {m_first, m_fixed, m_numerator, m_denominator})
        connect(box, &QSpinBox::valueChanged, this, &CommitteeSettingsDialog::showRule);
    showRule();
}

/// A row for each paper, a column for each of its data.
void CommitteeSettingsDialog::addHeaders()
{
    auto *part = new QWidget(this);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(style::metric::gap);
    const std::array papers{tr("Acta"), tr("Notice of meeting"), tr("Attendance sheet")};
    const std::array columns{tr("Series (TRD)"), tr("Code"), tr("Version")};
    for (int column = 0; column < 3; ++column)
        grid->addWidget(new QLabel(columns[static_cast<std::size_t>(column)], part), 0, column + 1);
    for (std::size_t paper = 0; paper < 3; ++paper) {
        const int line = static_cast<int>(paper) + 1;
        grid->addWidget(new QLabel(papers[paper], part), line, 0);
        for (std::size_t column = 0; column < 3; ++column) {
            auto *field = new LineField(Field::Place::Form, part);
            field->setText(m_before.*headerMembers[paper].*partMembers[column]);
            field->setLabel(tr("%1, %2").arg(papers[paper], columns[column]));
            connect(field, &Field::edited, this, &CommitteeSettingsDialog::showRule);
            grid->addWidget(field, line, static_cast<int>(column) + 1);
            m_headers[paper][column] = field;
        }
    }
    auto *title = new QLabel(tr("Data of quality systems, as far as there are any:"), this);
    title->setWordWrap(true);
    const int at = body()->indexOf(form()) + 1;
    body()->insertWidget(at, title);
    body()->insertWidget(at + 1, part);
}

void CommitteeSettingsDialog::showRule()
{
    const auto kind = static_cast<QuorumKind>(m_kind->value().toInt());
    m_fixed->setEnabled(kind == QuorumKind::Fixed);
    m_numerator->setEnabled(kind == QuorumKind::Fraction);
    m_denominator->setEnabled(kind == QuorumKind::Fraction);
    showState();
}

CommitteeSettings CommitteeSettingsDialog::value() const
{
    CommitteeSettings settings = m_before;
    settings.group = m_group->text().trimmed();
    settings.city = m_city->text().trimmed();
    settings.numbering = static_cast<Numbering>(m_numbering->value().toInt());
    settings.firstNumber = m_first->value();
    settings.quorum = {static_cast<QuorumKind>(m_kind->value().toInt()), m_fixed->value(), m_numerator->value(),
                       m_denominator->value()};
    for (std::size_t paper = 0; paper < 3; ++paper) {
        for (std::size_t column = 0; column < 3; ++column)
            settings.*headerMembers[paper].*partMembers[column] = m_headers[paper][column]->text().trimmed();
    }
    return settings;
}

QString CommitteeSettingsDialog::problem() const
{
    const Result<> right = validate(value());
    return right ? QString() : right.error().message;
}

Result<> CommitteeSettingsDialog::write()
{
    return desk().session.perform(tr("Change how the committee meets"),
                                  [settings = value()](Transaction &transaction) -> Result<> {
                                      transaction.update(settings);
                                      return {};
                                  });
}

} // namespace gelt
