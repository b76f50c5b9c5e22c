// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/files/importreader.h"
#include "ui/page.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QMimeData;
class QProgressBar;
class QPushButton;

namespace gelt {

class DraftPreview;
class ToneLabel;

/**
 * Rows copied elsewhere, before they become activities of the open plan: how each was understood, which cells were
 * refused and why, and what the columns are. Adding them is one step of undo.
 */
class PasteDialog : public QDialog {
    Q_OBJECT

public:
    /// @param under the phase proposed for rows that name none.
    PasteDialog(const Desk &desk, std::shared_ptr<const ImportedSource> source, PhaseId under, QWidget *parent = nullptr);

    bool isReading() const { return m_reader.isReading(); }
    void accept() override;

Q_SIGNALS:
    void shown(); ///< the rows were read

private:
    void layOut(PhaseId under);
    QWidget *makePhaseRow(PhaseId under);
    void read(const std::optional<ColumnChoice> &columns);
    void onRead(const std::shared_ptr<const ImportOutcome> &outcome);
    PlanContents contents() const;

    Desk m_desk;
    ImportReader m_reader;
    ImportRequest m_request;
    std::shared_ptr<const ImportOutcome> m_outcome;
    QProgressBar *m_progress;
    QLabel *m_summary;
    ToneLabel *m_problem;
    DraftPreview *m_preview;
    QWidget *m_phaseRow;
    QComboBox *m_phase;
    QPushButton *m_add;
};

/**
 * Shows what is on the clipboard as activities and, if the person wants them, adds them to the open plan.
 * Says in words why it cannot where there are no rows, or the plan cannot be changed now.
 * @param under the phase proposed for rows that name none.
 * @return whether activities were added.
 */
bool pasteActivities(const Desk &desk, const QMimeData &data, QWidget *parent, PhaseId under = {});

} // namespace gelt
