// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QStackedWidget;

namespace gelt {

class ActaActs;
class ActaEditor;
class ActaListView;
class Speller;
struct Acta;
struct SessionChange;

/// The actas of the committee: their list, and the editor of one of them.
class ActasPage : public Page {
    Q_OBJECT

public:
    /// @param speller outlives the page.
    ActasPage(const Desk &desk, Speller &speller, QWidget *parent = nullptr);
    ~ActasPage() override;

    QList<QAction *> toolActions() override;
    QList<QAction *> menuActions() override;
    QString statusText() const override;
    void newItem() override;
    void focusFilter() override;
    bool leave() override;
    void copy() override;
    void print() override;
    void preview() override;
    bool canPrint() const override { return true; }
    void zoom(int steps) override;
    bool focusNextPane() override;
    void showPlace(const Place &place) override;
    void remember() override;

    /// Opens an acta in the editor.
    void edit(ActaId acta);
    void showList();

private:
    void makeActions();
    void makePaperActions();
    void makeLifeActions();
    template <class Act>
    QAction *make(const char *name, const QString &text, Act act);
    void onChanged(const SessionChange &change);
    void showActions();
    void showLife(const Acta *acta, bool editable);
    bool isEditing() const;
    ActaId current() const; ///< of the editor or the list
    void registerOlder();
    void removeCurrent();
    void clarifyCurrent();

    Speller &m_speller;
    ActaActs *m_acts;
    QStackedWidget *m_stack;
    ActaListView *m_list = nullptr;
    ActaEditor *m_editor = nullptr;

    QAction *m_new = nullptr;
    QAction *m_open = nullptr;
    QAction *m_older = nullptr;
    QAction *m_preview = nullptr;
    QAction *m_pdf = nullptr;
    QAction *m_notice = nullptr;
    QAction *m_sheet = nullptr;
    QAction *m_extract = nullptr;
    QAction *m_kept = nullptr;
    QAction *m_review = nullptr;
    QAction *m_return = nullptr;
    QAction *m_approve = nullptr;
    QAction *m_reopen = nullptr;
    QAction *m_sign = nullptr;
    QAction *m_scan = nullptr;
    QAction *m_archive = nullptr;
    QAction *m_annul = nullptr;
    QAction *m_clarify = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_templates = nullptr;
    QAction *m_settings = nullptr;
    QAction *m_words = nullptr;
    QAction *m_history = nullptr;
};

} // namespace gelt
