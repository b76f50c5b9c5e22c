// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/log/editdialog.h"
#include "ui/plan/log/followupdraft.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;

namespace gelt {

class DateEdit;
class PercentEdit;
class PersonField;
class ProofList;
class TextField;

/// Registers a follow-up of one activity, or the same of several: progress, a fulfilled period, one that does not
/// apply, or words alone, with what proves it.
class FollowUpDialog : public EditDialog {
    Q_OBJECT

public:
    /// @param occurrence the period to begin with; empty: the one that comes next.
    FollowUpDialog(const Desk &desk, const std::vector<ActivityId> &activities, const QString &occurrence, QWidget *parent);

protected:
    QString problem() const override;
    Result<> write() override;
    bool isModified() const override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addHead();
    void addWhat();
    void addProgress();
    void addOccurrences(const QString &wanted);
    void addWords();
    void addVerification();
    void listen();
    FieldWords *wordsFor(QWidget *field, const QString &label, QWidget **row);
    void take();      ///< what is typed, into the draft
    void showDraft(); ///< which rows there are, and what is said of them

    FollowUpDraft m_draft;
    QButtonGroup *m_what;
    PercentEdit *m_progress;
    QComboBox *m_occurrence;
    TextField *m_reason;
    DateEdit *m_date;
    TextField *m_note;
    PersonField *m_reportedBy;
    QCheckBox *m_verified;
    DateEdit *m_verifiedOn;
    PersonField *m_verifiedBy;
    TextField *m_opinion;
    ProofList *m_proofs;
    FieldWords *m_distribution;
    FieldWords *m_progressWords = nullptr;
    FieldWords *m_occurrenceWords = nullptr;
    FieldWords *m_dateWords = nullptr;
    QWidget *m_whatRow = nullptr;
    QWidget *m_progressRow = nullptr;
    QWidget *m_occurrenceRow = nullptr;
};

/**
 * Asks for a follow-up of these activities and records it. Nothing happens where nothing can be edited.
 * @param occurrence the period that it is about; empty: the one that comes next.
 * @return whether it was recorded.
 */
bool registerFollowUp(const Desk &desk, std::vector<ActivityId> activities, const QString &occurrence, QWidget *parent);

} // namespace gelt
