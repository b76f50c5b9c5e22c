// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/log/activitytab.h"
#include "ui/plan/log/evidencefiles.h"

class QAction;
class QLabel;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace gelt {

class EntryList;
class Thumbnails;

/// What proves an activity: files and pages, with small pictures of images. Files are dropped on it or chosen.
class EvidenceTab : public ActivityTab {
    Q_OBJECT

public:
    explicit EvidenceTab(const Desk &desk, QWidget *parent = nullptr);
    ~EvidenceTab() override;

    void addFiles();
    void addAddress();
    void openCurrent();
    void saveCurrent();
    void editCurrent();
    void linkCurrent();
    void unlinkCurrent();

protected:
    void showActivity(bool isAnother) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *rowOf(std::initializer_list<QWidget *> buttons);
    void addActions();
    const Evidence *currentEvidence() const;
    void showButtons();
    void report(const QString &words); ///< to the status bar, where there is something to say

    EntryList *m_list;
    EmptyWords *m_empty;
    QStackedLayout *m_stack;
    QLabel *m_sum;
    QPushButton *m_files;
    QPushButton *m_address;
    QPushButton *m_open;
    QPushButton *m_save;
    QToolButton *m_more;
    QWidget *m_acts = nullptr; ///< on the selected evidence
    QAction *m_saveAs = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_link = nullptr;
    QAction *m_unlink = nullptr;
    Thumbnails *m_thumbnails;
    EvidenceFolder m_folder;
};

} // namespace gelt
