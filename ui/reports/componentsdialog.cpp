// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/componentsdialog.h"

#include "core/base/text.h"
#include "core/report/framework.h"
#include "core/storage/tables.h"
#include "ui/session/session.h"
#include "ui/style/tokens.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/linefield.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace gelt {
namespace {

namespace metric = style::metric;

/// Every component of every framework, by code.
std::vector<ChoiceField::Choice> components()
{
    std::vector<ChoiceField::Choice> choices{{ComponentsDialog::tr("Compared with none"), QString()}};
    for (const report::Framework &framework : report::knownFrameworks()) {
        for (const report::FrameworkComponent &component : framework.components)
            choices.push_back({ComponentsDialog::tr("%1 (%2)").arg(component.name, framework.name), component.code});
    }
    return choices;
}

} // namespace

ComponentsDialog::ComponentsDialog(const Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
{
    setWindowTitle(tr("Phases in reports"));
    auto *text = new QLabel(tr("The annual report compares a phase with what a decree asks of its component, where one is chosen. "
                               "Charts and slides call the phase by its short name."),
                            this);
    text->setWordWrap(true);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(makeRows());
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("close"));
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &ComponentsDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metric::gap);
    column->addWidget(text);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    const QFontMetrics metrics(fontMetrics());
    resize(QSize(metrics.averageCharWidth() * 110, metrics.lineSpacing() * 22).boundedTo(screen()->availableSize() * 0.9));
    connect(&desk.session, &Session::changed, this, &ComponentsDialog::refresh);
    refresh();
}

QWidget *ComponentsDialog::makeRows()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metric::margin);
    grid->setVerticalSpacing(metric::gap);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 4);
    const QStringList heads{tr("Phase"), tr("Short name"), tr("Component")};
    for (int column = 0; column < heads.size(); ++column)
        grid->addWidget(new QLabel(heads[column], page), 0, column);
    const std::vector<ChoiceField::Choice> choices = components();
    for (const Phase &phase : m_desk.session.contents().phases) {
        auto *name = new QLabel(phase.name, page);
        name->setWordWrap(true);
        Row row{phase.id, new LineField(Field::Place::Form, page), new ChoiceField(Field::Place::Form, page)};
        row.shortName->setObjectName(QStringLiteral("shortName%1").arg(phase.id.value));
        row.shortName->setLabel(tr("Short name of %1").arg(phase.name));
        row.component->setObjectName(QStringLiteral("component%1").arg(phase.id.value));
        row.component->setLabel(tr("Component of %1").arg(phase.name));
        row.component->setChoices(choices);
        row.component->box()->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        const int line = static_cast<int>(m_rows.size()) + 1;
        grid->addWidget(name, line, 0, Qt::AlignTop);
        grid->addWidget(row.shortName, line, 1, Qt::AlignTop);
        grid->addWidget(row.component, line, 2, Qt::AlignTop);
        const QString title = excerpt(phase.name);
        connect(row.shortName, &Field::committed, this, [this, row, title] {
            const Result<> done = write(row.phase, tr("Change the short name of the phase “%1”").arg(title),
                                        [text = row.shortName->text()](Phase &each) { each.shortName = text; },
                                        row.shortName->objectName());
            if (!done)
                row.shortName->setFailure(done.error().message);
        });
        connect(row.component, &Field::committed, this, [this, row, title] {
            const Result<> done = write(row.phase, tr("Change the component of the phase “%1”").arg(title),
                                        [code = row.component->value().toString()](Phase &each) { each.component = code; },
                                        row.component->objectName());
            if (!done)
                row.component->setFailure(done.error().message);
        });
        m_rows.push_back(row);
    }
    if (m_rows.empty())
        grid->addWidget(new QLabel(tr("The plan has no phases."), page), 1, 0, 1, 3);
    grid->setRowStretch(static_cast<int>(m_rows.size()) + 2, 1);
    return page;
}

Result<> ComponentsDialog::write(PhaseId id, const QString &what, const std::function<void(Phase &)> &change, const QString &key)
{
    return m_desk.session.perform(
        what,
        [id, change](Transaction &transaction) -> Result<> {
            std::optional<Phase> phase = transaction.find<Phase>(id);
            if (!phase)
                return Error{ErrorCode::NotFound, tr("This phase is no longer in the plan: it was removed meanwhile."), {}};
            change(*phase);
            transaction.update(*std::move(phase));
            return {};
        },
        key);
}

/// As the plan has it now; what somebody types stays.
void ComponentsDialog::refresh()
{
    const std::vector<Phase> &phases = m_desk.session.contents().phases;
    const bool canEdit = m_desk.session.isEditable();
    for (const Row &row : m_rows) {
        const auto phase = std::ranges::find(phases, row.phase, &Phase::id);
        const bool isThere = phase != phases.end();
        row.shortName->setReadOnly(!canEdit || !isThere);
        row.component->setReadOnly(!canEdit || !isThere);
        if (!isThere)
            continue;
        if (row.shortName->isModified() && row.shortName->text() != phase->shortName)
            row.shortName->setOriginal(phase->shortName);
        else
            row.shortName->setText(phase->shortName);
        row.component->setValue(phase->component);
    }
}

void ComponentsDialog::reject()
{
    for (const Row &row : m_rows) {
        if (row.shortName->isModified())
            row.shortName->commit();
    }
    QDialog::reject();
}

} // namespace gelt
