// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/restoredialog.h"

#include "ui/files/backupmodel.h"
#include "ui/files/dialogparts.h"
#include "ui/files/newfilefield.h"
#include "ui/files/savestate.h"
#include "ui/files/waitcursor.h"
#include "ui/style/tokens.h"
#include "ui/widgets/tonelabel.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QVBoxLayout>

namespace gelt {

RestoreDialog::RestoreDialog(const FileDesk &desk, const QString &planPath, const QString &whyNotInPlace, Restore restore,
                             QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_planPath(planPath)
    , m_restore(std::move(restore))
    , m_backups(new BackupModel(backups::list(planPath), desk.clock.today(), desk.locale, this))
    , m_table(new QTableView(this))
    , m_asNew(new QRadioButton(tr("As a &new file"), this))
    , m_inPlace(new QRadioButton(this))
    , m_file(new NewFileField(desk.ask, this))
    , m_problem(new ToneLabel(ToneLabel::Tone::Problem, this))
    , m_ok(new QPushButton(tr("&Restore"), this))
{
    layOut(whyNotInPlace);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        proposeFile();
        showState();
    });
    connect(m_table, &QTableView::activated, this, &RestoreDialog::accept);
    connect(m_asNew, &QRadioButton::toggled, this, &RestoreDialog::showState);
    connect(m_file, &NewFileField::changed, this, &RestoreDialog::showState);
    m_table->selectRow(0);
    for (QWidget *way : std::initializer_list<QWidget *>{m_asNew, m_file, m_inPlace})
        way->setVisible(m_backups->rowCount() > 0);
    if (m_backups->rowCount() == 0)
        m_problem->say(tr("There are no backups in “%1”.").arg(QDir::toNativeSeparators(backups::folderOf(planPath))));
    showState();
}

void RestoreDialog::layOut(const QString &whyNotInPlace)
{
    setWindowTitle(tr("Restore a backup"));
    setSizeGripEnabled(true);
    setUpTable();
    m_asNew->setObjectName(QStringLiteral("asNew"));
    m_inPlace->setObjectName(QStringLiteral("inPlace"));
    m_asNew->setChecked(true);
    m_inPlace->setText(
        tr("In the &place of “%1”, which is kept as a backup").arg(withoutKeys(QFileInfo(m_planPath).fileName())));
    m_inPlace->setEnabled(whyNotInPlace.isEmpty());
    m_inPlace->setToolTip(whyNotInPlace);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    m_ok->setObjectName(QStringLiteral("restore"));

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(style::metric::gap);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_asNew);
    layout->addWidget(m_file);
    layout->addWidget(m_inPlace);
    layout->addWidget(m_problem);
    layout->addLayout(dialogButtons(this, m_ok, tr("Cancel")));
    resize(fontMetrics().averageCharWidth() * 95, fontMetrics().height() * 26);
}

void RestoreDialog::setUpTable()
{
    m_table->setObjectName(QStringLiteral("backups"));
    m_table->setAccessibleName(tr("Backups"));
    m_table->setModel(m_backups);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + style::metric::gap);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(BackupModel::Why, QHeaderView::Stretch);
    m_table->setMinimumHeight(m_table->verticalHeader()->defaultSectionSize() * 6);
}

void RestoreDialog::proposeFile()
{
    const backups::Backup *backup = m_backups->backup(m_table->currentIndex().row());
    if (!backup)
        return;
    const QFileInfo plan(m_planPath);
    const QString moment = backup->at.toLocal().toString(QStringLiteral("yyyy-MM-dd HHmm"));
    //: name of a file: %1 is that of the plan, %2 the moment of the backup
    const QString name = tr("%1, backup of %2").arg(plan.completeBaseName(), moment);
    m_file->propose(freeName(plan.absolutePath(), asFileName(name)));
}

void RestoreDialog::showState()
{
    m_file->setEnabled(m_asNew->isChecked());
    const bool chosen = m_backups->backup(m_table->currentIndex().row()) != nullptr;
    m_ok->setEnabled(chosen && (m_inPlace->isChecked() || m_file->value()));
}

bool RestoreDialog::confirmsReplacing(const QString &when)
{
    Question question;
    question.title = windowTitle();
    question.text = tr("“%1” goes back to what it was %2.").arg(QFileInfo(m_planPath).fileName(), when);
    question.detail = tr("What was recorded since is not in it any more. The plan as it is now is kept beside it and can be "
                         "restored in the same way.");
    question.answers = {tr("Go back to the backup"), tr("Leave the plan as it is")};
    question.standard = 1;
    question.destructive = true;
    return m_desk.ask.choose(this, question) == 0;
}

void RestoreDialog::accept()
{
    const backups::Backup *backup = m_backups->backup(m_table->currentIndex().row());
    if (!backup || !m_ok->isEnabled())
        return;
    RestoreChoice choice{backup->path, {}};
    if (m_asNew->isChecked())
        choice.newFile = *m_file->value();
    else if (!confirmsReplacing(momentText(backup->at, m_desk.clock.today())))
        return;
    Result<> done;
    {
        const WaitCursor wait;
        done = m_restore(choice);
    }
    if (done)
        QDialog::accept();
    else
        m_problem->say(done.error().message);
}

} // namespace gelt
