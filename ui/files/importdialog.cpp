// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/importdialog.h"

#include "core/domain/limits.h"
#include "ui/files/clipboardtable.h"
#include "ui/files/dialogparts.h"
#include "ui/files/draftpreview.h"
#include "ui/files/droparea.h"
#include "ui/files/droppedfile.h"
#include "ui/files/newfilefield.h"
#include "ui/files/waitcursor.h"
#include "ui/session/session.h"
#include "ui/style/tokens.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>

namespace gelt {
namespace {

constexpr auto progressAfter = std::chrono::milliseconds(250); ///< what is quicker needs no progress

/// What the doubts about equal titles ask of the open plan, and no more of it: the reading thread has its own.
std::shared_ptr<const PlanContents> titlesOf(const PlanContents &contents)
{
    auto titles = std::make_shared<PlanContents>();
    titles->activities.reserve(contents.activities.size());
    for (const Activity &activity : contents.activities) {
        Activity one;
        one.number = activity.number;
        one.title = activity.title;
        titles->activities.push_back(std::move(one));
    }
    return titles;
}

} // namespace

void ImportDialog::readFile(const QString &chosen)
{
    const QString path = chosen; // it may be the request's own, which goes
    const Result<DroppedFile> file = droppedFile(path);
    if (file && file->kind == DroppedFile::Kind::Plan)
        return showProblem(tr("“%1” is a plan file: open it with File › Open.").arg(QFileInfo(path).fileName()));
    if (!file)
        return showProblem(file.error().message);
    m_destinationChosen = m_destinationChosen && (m_request.path == path || m_request.path.isEmpty());
    ImportRequest request; // the path may be that of the one before
    request.path = path;
    if (const QVariant format = m_format->currentData(); format.isValid())
        request.format = static_cast<ImportFormat>(format.toInt());
    m_request = std::move(request);
    begin(m_request, QFileInfo(m_request.path).fileName());
}

void ImportDialog::readClipboard(const QMimeData &mime)
{
    const auto source = clipboardTable(mime);
    if (!source)
        return showProblem(source.error().message);
    m_destinationChosen = false;
    m_request = {};
    m_request.source = *source;
    m_format->setCurrentIndex(0);
    begin(m_request, (*source)->name);
}

void ImportDialog::begin(const ImportRequest &request, const QString &name)
{
    m_outcome.reset();
    m_chosenSheet.clear();
    m_preview->setOutcome({});
    m_source->setText(name);
    m_source->setToolTip(QDir::toNativeSeparators(request.path));
    m_progressText->setText(tr("Reading “%1”…").arg(name));
    readAgain();
}

QString ImportDialog::sourceName() const { return m_source->text(); }

void ImportDialog::readAgain()
{
    if (m_request.path.isEmpty() && !m_request.source)
        return;
    if (m_outcome && m_outcome->source)
        m_request.source = m_outcome->source;
    m_request.options = options();
    m_request.known = intoOpenPlan() ? m_known : nullptr;
    showProblem({});
    m_isRead = false;
    setReading(true);
    m_reader.start(m_request);
    showState();
}

/// Another sheet is another table: the file is read once more.
void ImportDialog::readSheet()
{
    m_chosenSheet = m_sheet->currentText();
    m_outcome.reset();
    m_request.source.reset();
    m_request.columns.reset();
    m_preview->setOutcome({});
    readAgain();
}

void ImportDialog::showSheets()
{
    const bool read = m_outcome && m_outcome->source;
    const QStringList sheets = read ? m_outcome->source->table.sheets : QStringList();
    m_sheet->setVisible(sheets.size() > 1);
    if (!read)
        return;
    m_sheet->clear();
    m_sheet->addItems(sheets);
    m_sheet->setCurrentIndex(static_cast<int>(sheets.indexOf(m_outcome->source->table.sheet)));
}

void ImportDialog::stopReading()
{
    m_reader.cancel();
    setReading(false);
    showProblem(tr("Reading was stopped; nothing was changed."));
    showState();
}

void ImportDialog::onRead(const std::shared_ptr<const ImportOutcome> &outcome)
{
    const bool first = !m_outcome;
    const bool wasIntoOpen = intoOpenPlan();
    m_outcome = outcome;
    m_isRead = true;
    setReading(false);
    showSheets();
    if (first && outcome->source)
        chooseDestination();
    if (intoOpenPlan() != wasIntoOpen && !isJson())
        return readAgain(); // the plan's own period and titles count then
    showOutcome();
}

/// A table is for the open plan, a whole plan for a new file; the other way is a choice.
void ImportDialog::chooseDestination()
{
    if (!m_open)
        return;
    const QString plan = withoutKeys(m_open->contents().plan.name);
    m_intoOpen->setText(isJson() ? tr("&Replace the open plan “%1” with it").arg(plan) : tr("&Add to the open plan “%1”").arg(plan));
    m_intoOpen->setEnabled(m_open->isEditable());
    if (m_destinationChosen && (m_intoNew->isChecked() || m_open->isEditable()))
        return;
    const QSignalBlocker quiet(m_intoOpen);
    const QSignalBlocker quietToo(m_intoNew);
    (isJson() || !m_open->isEditable() ? m_intoNew : m_intoOpen)->setChecked(true);
}

void ImportDialog::showOutcome()
{
    m_preview->setOutcome(m_outcome);
    m_summary->setText(m_preview->summary());
    if (!m_outcome->draft)
        showProblem(m_outcome->draft.error().message);
    else if (!isJson()) {
        const Plan &plan = m_outcome->draft->contents.plan;
        if (m_outcome->draft->periodGuessed) {
            const QSignalBlocker quiet(m_from);
            const QSignalBlocker quietToo(m_to);
            m_from->setDate(plan.period.first);
            m_to->setDate(plan.period.last);
        }
    }
    if (m_outcome->draft) {
        const QString name = m_outcome->draft->contents.plan.name;
        m_file->propose(freeName(m_desk.documentsFolder(), asFileName(name)));
    }
    showState();
    Q_EMIT shown();
}

void ImportDialog::setReading(bool reading)
{
    if (reading) {
        m_progressTimer.start(progressAfter);
    } else {
        m_progressTimer.stop();
        m_progress->hide();
    }
}

bool ImportDialog::isJson() const
{
    return m_outcome && m_outcome->source && m_outcome->source->format == ImportFormat::Json;
}

bool ImportDialog::intoOpenPlan() const { return m_open && m_intoOpen->isChecked(); }

ImportOptions ImportDialog::options() const
{
    ImportOptions options;
    options.sheet = m_chosenSheet;
    options.today = m_desk.clock.today();
    options.progressDate = m_date->date();
    if (intoOpenPlan()) {
        options.period = m_open->contents().plan.period;
        options.permanent = m_open->contents().plan.settings.permanent;
    } else if (!m_periodGuessed->isChecked()) {
        options.period = Period{m_from->date(), m_to->date()};
    }
    return options;
}

void ImportDialog::showState()
{
    const bool drafted = m_outcome && m_outcome->draft;
    const bool read = drafted && m_isRead;
    const bool seen = drafted || (m_outcome && m_outcome->source && m_outcome->source->isTable());
    m_preview->setVisible(seen);
    m_drop->setVisible(!seen);
    const bool newFile = !intoOpenPlan();
    const bool ownPeriod = newFile && !isJson();
    for (QWidget *widget : {static_cast<QWidget *>(m_entityLabel), static_cast<QWidget *>(m_entity),
                            static_cast<QWidget *>(m_periodLabel), static_cast<QWidget *>(m_from),
                            static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_periodGuessed)})
        widget->setVisible(ownPeriod);
    m_from->setEnabled(!m_periodGuessed->isChecked());
    m_to->setEnabled(!m_periodGuessed->isChecked());
    const bool dated = drafted && !isJson() && !m_outcome->draft->contents.followUps.empty();
    m_dateLabel->setVisible(dated);
    m_date->setVisible(dated);
    m_options->setVisible(drafted && (ownPeriod || dated));
    m_destination->setVisible(drafted);
    m_file->setVisible(newFile);
    m_intoOpen->setVisible(m_open);
    m_intoNew->setVisible(m_open);
    m_summary->setVisible(drafted);
    m_import->setEnabled(read && (!newFile || m_file->value()));
}

void ImportDialog::showProblem(const QString &text)
{
    m_problem->say(text);
    if (!text.isEmpty())
        Q_EMIT shown();
}

ImportDecision ImportDialog::decision() const
{
    ImportDecision decision;
    auto contents = std::make_shared<PlanContents>(m_outcome->draft->contents);
    if (!isJson())
        contents->plan.entity.name = m_entity->text().trimmed().left(limits::nameChars);
    decision.contents = std::move(contents);
    const ImportedSource &source = *m_outcome->source;
    decision.source = {source.name, codeOf(source.format), source.sha256};
    decision.way = isJson() ? imports::Way::Replace : imports::Way::Append;
    if (!intoOpenPlan())
        decision.newFile = *m_file->value();
    return decision;
}

bool ImportDialog::confirmsReplacing()
{
    Question question;
    question.title = tr("Replace the plan");
    question.text = tr("“%1” takes the place of everything in the open plan: activities, follow-ups, people and history.")
                        .arg(m_outcome->source->name);
    question.detail = tr("It cannot be undone. A backup of the plan as it is now is made first.");
    question.answers = {tr("Replace the plan"), tr("Do not replace it")};
    question.standard = 1;
    question.destructive = true;
    return m_desk.ask.choose(this, question) == 0;
}

void ImportDialog::accept()
{
    if (!m_import->isEnabled())
        return;
    if (isJson() && intoOpenPlan() && !confirmsReplacing())
        return;
    Result<> done;
    {
        const WaitCursor wait;
        done = m_carryOut(decision());
    }
    if (done)
        QDialog::accept();
    else
        showProblem(done.error().message);
}

void ImportDialog::chooseFile()
{
    const QString path = m_desk.ask.fileToOpen(
        this, {tr("Choose what to import"), m_request.path.isEmpty() ? m_desk.documentsFolder() : m_request.path,
               tr("Plans to import (*.txt *.csv *.tsv *.json *.xlsx *.xlsm *.ods *.docx *.docm);;All files (*)"), {}});
    if (!path.isEmpty())
        readFile(path);
}

void ImportDialog::paste() { readClipboard(*QGuiApplication::clipboard()->mimeData()); }

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!holdsFiles(*event->mimeData()) && !mayHoldTable(*event->mimeData()))
        return;
    event->acceptProposedAction();
    m_drop->setLit(true);
}

void ImportDialog::dragLeaveEvent(QDragLeaveEvent *) { m_drop->setLit(false); }

void ImportDialog::dropEvent(QDropEvent *event)
{
    const QMimeData &mime = *event->mimeData();
    event->acceptProposedAction();
    m_drop->setLit(false);
    if (!holdsFiles(mime))
        return readClipboard(mime);
    const Result<DroppedFile> file = droppedFile(mime);
    file ? readFile(file->path) : showProblem(file.error().message);
}

ImportDialog::ImportDialog(const FileDesk &desk, const Session *open, CarryOut carryOut, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_open(open), m_carryOut(std::move(carryOut))
{
    if (open)
        m_known = titlesOf(open->contents());
    layOut();
    m_progressTimer.setSingleShot(true);
    connect(&m_progressTimer, &QTimer::timeout, m_progress, &QWidget::show);
    connect(&m_reader, &ImportReader::finished, this, &ImportDialog::onRead);
    connect(m_preview, &DraftPreview::columnsChosen, this, [this](const ColumnChoice &choice) {
        m_request.columns = choice;
        readAgain();
    });
    connect(m_periodGuessed, &QCheckBox::toggled, this, &ImportDialog::readAgain);
    for (QDateEdit *day : {m_from, m_to, m_date})
        connect(day, &QDateEdit::editingFinished, this, [this, day, last = QDate()]() mutable {
            if (last != day->date())
                readAgain();
            last = day->date();
        });
    connect(m_intoOpen, &QRadioButton::toggled, this, [this] {
        m_destinationChosen = true;
        readAgain();
    });
    connect(m_file, &NewFileField::changed, this, &ImportDialog::showState);
    connect(m_format, &QComboBox::activated, this, [this] {
        if (!m_request.path.isEmpty())
            readFile(m_request.path);
    });
    showProblem({});
    showState();
}

} // namespace gelt
