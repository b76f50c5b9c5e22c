// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/files/filedesk.h"

#include <QDialog>

#include <functional>

class QPushButton;
class QRadioButton;
class QTableView;

namespace gelt {

class BackupModel;
class NewFileField;
class ToneLabel;

/// Which backup a person wants back, and where.
struct RestoreChoice {
    QString backup;
    QString newFile; ///< to be made; empty: in the place of the plan
};

/// The backups of a plan with their dates: one is restored to a new file or, said so, in the place of the plan, which is
/// kept as a backup.
class RestoreDialog : public QDialog {
    Q_OBJECT

public:
    /// Restores. Where it fails the dialog says why and stays.
    using Restore = std::function<Result<>(const RestoreChoice &choice)>;

    /// @param whyNotInPlace why the plan itself cannot be replaced now; empty: it can.
    RestoreDialog(const FileDesk &desk, const QString &planPath, const QString &whyNotInPlace, Restore restore,
                  QWidget *parent = nullptr);

    void accept() override;

private:
    void layOut(const QString &whyNotInPlace);
    void setUpTable();
    void proposeFile();
    void showState();
    bool confirmsReplacing(const QString &when);

    FileDesk m_desk;
    QString m_planPath;
    Restore m_restore;
    BackupModel *m_backups;
    QTableView *m_table;
    QRadioButton *m_asNew;
    QRadioButton *m_inPlace;
    NewFileField *m_file;
    ToneLabel *m_problem;
    QPushButton *m_ok;
};

} // namespace gelt
