// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/importfile.h"
#include "ui/files/filedesk.h"
#include "ui/files/importreader.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QMimeData;
class QPushButton;
class QRadioButton;

namespace gelt {

class DraftPreview;
class DropArea;
class NewFileField;
class Session;
class ToneLabel;

/// What a person decided to do with what was read.
struct ImportDecision {
    std::shared_ptr<const PlanContents> contents;
    ImportSource source;
    imports::Way way = imports::Way::Append;
    QString newFile; ///< to be made; empty: it goes into the plan that is open
};

/**
 * Importing with a look before: a file, or rows from the clipboard, is read in the background; what would come in and
 * what was doubted or refused is shown; entity, period and the day of percentages can be said, and the columns of a
 * table; then it becomes a new plan file or goes into the one that is open. Nothing is written before that.
 */
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// Carries a decision out. Where it fails the dialog says why and stays, with everything in it.
    using CarryOut = std::function<Result<>(const ImportDecision &decision)>;

    /// @param open the plan that is open, else nothing. It, and what @p desk refers to, outlive the dialog.
    ImportDialog(const FileDesk &desk, const Session *open, CarryOut carryOut, QWidget *parent = nullptr);

    void readFile(const QString &path);
    void readClipboard(const QMimeData &mime);
    bool isReading() const { return m_reader.isReading(); }
    /// The name of what is being imported.
    QString sourceName() const;

    void accept() override;

Q_SIGNALS:
    /// Something was read, or could not be.
    void shown();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    QLayout *makeSourceRow();
    QWidget *makeProgress();
    QWidget *makeOptions();
    QWidget *makeDestination();
    void chooseFile();
    void paste();
    void begin(const ImportRequest &request, const QString &name);
    void readAgain();
    void readSheet();
    void showSheets();
    void stopReading();
    void onRead(const std::shared_ptr<const ImportOutcome> &outcome);
    void showOutcome();
    void setReading(bool reading);
    void chooseDestination();
    void showState();
    void showProblem(const QString &text);
    bool isJson() const;
    bool intoOpenPlan() const;
    ImportOptions options() const;
    ImportDecision decision() const;
    bool confirmsReplacing();

    FileDesk m_desk;
    const Session *m_open;
    CarryOut m_carryOut;
    ImportReader m_reader;
    bool m_isRead = false;   ///< m_outcome is of the choices that stand in the dialog
    QString m_chosenSheet;   ///< by the person; empty: the one that seems to hold the plan
    bool m_destinationChosen = false; ///< by the person, and so kept
    ImportRequest m_request;
    std::shared_ptr<const ImportOutcome> m_outcome;
    std::shared_ptr<const PlanContents> m_known; ///< titles of the open plan
    QTimer m_progressTimer;

    QLabel *m_source;
    QComboBox *m_format;
    QComboBox *m_sheet; ///< of a workbook that has several
    QWidget *m_progress;
    QLabel *m_progressText;
    ToneLabel *m_problem;
    DropArea *m_drop; ///< while there is nothing to see
    DraftPreview *m_preview;
    QLabel *m_summary;
    QWidget *m_options;
    QWidget *m_destination;
    QLabel *m_entityLabel;
    QLineEdit *m_entity;
    QLabel *m_periodLabel;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QCheckBox *m_periodGuessed;
    QLabel *m_dateLabel;
    QDateEdit *m_date;
    QRadioButton *m_intoOpen;
    QRadioButton *m_intoNew;
    NewFileField *m_file;
    QPushButton *m_import;
};

} // namespace gelt
