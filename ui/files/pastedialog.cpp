// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/pastedialog.h"

#include "core/storage/imports.h"
#include "ui/ask.h"
#include "ui/files/clipboardtable.h"
#include "ui/files/dialogparts.h"
#include "ui/files/draftpreview.h"
#include "ui/files/waitcursor.h"
#include "ui/session/session.h"
#include "ui/style/tokens.h"
#include "ui/widgets/tonelabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gelt {

PasteDialog::PasteDialog(const Desk &desk, std::shared_ptr<const ImportedSource> source, PhaseId under, QWidget *parent)
    : QDialog(parent), m_desk(desk)
{
    const PlanContents &plan = desk.session.contents();
    auto known = std::make_shared<PlanContents>();
    known->activities = plan.activities;
    m_request.source = std::move(source);
    m_request.known = std::move(known);
    m_request.options.period = plan.plan.period;
    m_request.options.permanent = plan.plan.settings.permanent;
    m_request.options.today = desk.session.today();
    layOut(under);
    connect(&m_reader, &ImportReader::finished, this, &PasteDialog::onRead);
    connect(m_preview, &DraftPreview::columnsChosen, this, &PasteDialog::read);
    read({});
}

void PasteDialog::layOut(PhaseId under)
{
    setWindowTitle(tr("Paste activities"));
    setSizeGripEnabled(true);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setFont(style::sized(font(), style::TextSize::Section));
    m_problem = new ToneLabel(ToneLabel::Tone::Problem, this);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_preview = new DraftPreview(m_desk.locale, this);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_add = new QPushButton(tr("&Add to the plan"), this);
    m_add->setObjectName(QStringLiteral("add"));

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(style::metric::gap);
    layout->addWidget(m_progress);
    layout->addWidget(m_summary);
    layout->addWidget(m_problem);
    layout->addWidget(m_preview, 1);
    layout->addWidget(makePhaseRow(under));
    layout->addLayout(dialogButtons(this, m_add, tr("Cancel")));
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 34);
}

QWidget *PasteDialog::makePhaseRow(PhaseId under)
{
    m_phaseRow = new QWidget(this);
    m_phase = new QComboBox(m_phaseRow);
    m_phase->setObjectName(QStringLiteral("phase"));
    m_phase->addItem(tr("No phase"), QVariant::fromValue<qlonglong>(0));
    for (const Phase &phase : m_desk.session.contents().phases) {
        m_phase->addItem(phase.name, QVariant::fromValue<qlonglong>(phase.id.value));
        if (phase.id == under)
            m_phase->setCurrentIndex(m_phase->count() - 1);
    }
    auto *phaseLabel = new QLabel(tr("&Rows without a phase go under:"), m_phaseRow);
    phaseLabel->setBuddy(m_phase);
    auto *phaseLayout = new QHBoxLayout(m_phaseRow);
    phaseLayout->setContentsMargins(0, 0, 0, 0);
    phaseLayout->addWidget(phaseLabel);
    phaseLayout->addWidget(m_phase, 1);
    return m_phaseRow;
}

void PasteDialog::read(const std::optional<ColumnChoice> &columns)
{
    m_request.columns = columns;
    m_add->setEnabled(false);
    m_progress->show();
    m_problem->say({});
    m_reader.start(m_request);
}

void PasteDialog::onRead(const std::shared_ptr<const ImportOutcome> &outcome)
{
    m_outcome = outcome;
    m_progress->hide();
    m_preview->setOutcome(outcome);
    m_summary->setText(m_preview->summary());
    m_add->setEnabled(outcome->draft.has_value());
    m_problem->say(outcome->draft ? QString() : tr("No activity was found in what was copied. Say what the columns are, or copy "
                                                "the rows again."));
    m_phaseRow->setVisible(outcome->draft && m_phase->count() > 1
                           && std::ranges::any_of(outcome->draft->contents.activities,
                                                  [](const Activity &activity) { return !activity.phase.isStored(); }));
    Q_EMIT shown();
}

/// What was read, with the chosen phase where none was named: importing knows the plan's own phase by its name.
PlanContents PasteDialog::contents() const
{
    PlanContents contents = m_outcome->draft->contents;
    const PhaseId chosen{m_phase->currentData().toLongLong()};
    const std::vector<Phase> &phases = m_desk.session.contents().phases;
    const auto phase = std::ranges::find(phases, chosen, &Phase::id);
    if (phase == phases.end())
        return contents;
    PhaseId under;
    for (const Phase &named : contents.phases)
        under.value = std::max(under.value, named.id.value);
    ++under.value;
    Phase added = *phase;
    added.id = under;
    added.import = {};
    bool used = false;
    for (Activity &activity : contents.activities) {
        if (!activity.phase.isStored()) {
            activity.phase = under;
            used = true;
        }
    }
    if (used)
        contents.phases.push_back(std::move(added));
    return contents;
}

void PasteDialog::accept()
{
    if (!m_add->isEnabled())
        return;
    const auto draft = std::make_shared<const PlanContents>(contents());
    const ImportSource source{m_outcome->source->name, codeOf(m_outcome->source->format), m_outcome->source->sha256};
    const QString what = tr("Paste %n activity(ies)", nullptr, static_cast<int>(draft->activities.size()));
    Result<> done;
    {
        const WaitCursor wait;
        done = m_desk.session.perform(what, [draft, source](Transaction &transaction) -> Result<> {
            const Result<ImportId> imported = imports::append(transaction, *draft, source);
            return imported ? Result<>() : Result<>(imported.error());
        });
    }
    if (done)
        QDialog::accept();
    else
        m_problem->say(done.error().message);
}

bool pasteActivities(const Desk &desk, const QMimeData &data, QWidget *parent, PhaseId under)
{
    if (!desk.session.isEditable()) {
        desk.ask.tell(parent, {ErrorCode::ReadOnly,
                               PasteDialog::tr("Nothing can be pasted: the plan is open read-only, shown at another cut-off "
                                               "or still being read."),
                               {}});
        return false;
    }
    const auto source = clipboardTable(data);
    if (!source) {
        desk.ask.tell(parent, source.error());
        return false;
    }
    PasteDialog dialog(desk, *source, under, parent);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace gelt
