// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/request.h"
#include "ui/page.h"
#include "ui/print/printing.h"
#include "ui/reports/pagemaker.h"

#include <QTemporaryDir>

#include <map>
#include <memory>

class QActionGroup;
class QListWidget;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTimer;
class QToolButton;

namespace gelt {

class IssuedPanel;
class OptionsPanel;
class ReportPreview;
class LongTask;
struct SessionChange;

/**
 * All documents of a plan: what each says is chosen at the left, its pages stand in the middle as they will print, and at
 * the right what was issued.
 */
class ReportsPage : public Page {
    Q_OBJECT

public:
    explicit ReportsPage(const Desk &desk, QWidget *parent = nullptr);
    ~ReportsPage() override;

    QList<QAction *> toolActions() override;
    QList<QAction *> menuActions() override;
    QString statusText() const override;
    void focusFilter() override; ///< search in the pages
    bool leave() override;
    void print() override;
    void preview() override; ///< to the pages
    bool canPrint() const override { return true; }
    void zoom(int steps) override;
    void toggleSidePanel() override; ///< the issued reports
    bool hasSidePanel() const override { return true; }
    bool focusNextPane() override;
    void remember() override;

    void showKind(ReportKind kind);
    ReportKind kind() const { return m_kind; }
    /// Whether pages are being made or a file is being written.
    bool isBusy() const;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    QWidget *makeLeft();
    QWidget *makeButtons();
    QWidget *makeMiddle();
    void place(bool narrow);
    void showState();
    void onChanged(const SessionChange &change);
    void askAgain(bool isOther);
    report::ReportRequest &request() { return m_requests[m_kind]; }
    report::ReportRequest firstRequest(ReportKind kind) const;
    PagesWanted wanted();
    void takeKnownOn();
    void showIssued();

    // reportacts.cpp
    void savePdf();
    void saveTables(bool asWorkbook);
    QString markedTitle() const;
    QString askForFile(const QString &title, const QString &filter, const QString &suffix);
    void issue();
    void keepIssued(const IssuedReport &draft, const QByteArray &pdf, qint64 madeOf);
    void checkIssued();
    void openIssued();
    void copyIssued();
    void compareIssued();
    void editTexts();
    // handoveracts.cpp
    void writeHandover();
    void verifyHandover();

    void run(LongTask *task, const std::function<void()> &done);
    Result<QByteArray> bytesOfIssued() const;

    ReportKind m_kind = ReportKind::Annual;
    std::map<ReportKind, report::ReportRequest> m_requests; ///< as they were asked for since the page was made
    std::shared_ptr<const PlanContents> m_contents; ///< as they are now; null: they changed
    QDate m_knownOn;                               ///< only what was recorded by the end of it counts; invalid: all
    std::shared_ptr<const PlanContents> m_known;   ///< as they were then: no later edit changes that
    QDate m_sessionCutOff;
    bool m_isStale = true;
    QTimer *m_soon;
    QListWidget *m_kinds = nullptr;
    OptionsPanel *m_options = nullptr;
    QScrollArea *m_optionsScroll = nullptr;
    QPushButton *m_issueButton = nullptr;
    ReportPreview *m_preview = nullptr;
    IssuedPanel *m_issued = nullptr;
    QSplitter *m_splitter = nullptr;
    QTabBar *m_tabs = nullptr; ///< where there is no room beside the pages
    QStackedWidget *m_middle = nullptr;
    bool m_isNarrow = false;
    bool m_issuedWanted = true;
    QActionGroup *m_kindActions = nullptr;
    QAction *m_printAct = nullptr;
    QAction *m_pdf = nullptr;
    QAction *m_sheet = nullptr;
    QAction *m_csv = nullptr;
    QAction *m_issue = nullptr;
    QAction *m_texts = nullptr;
    QAction *m_method = nullptr;
    QAction *m_phasesAct = nullptr;
    QAction *m_handover = nullptr;
    QAction *m_verify = nullptr;
    QAction *m_find = nullptr;
    QAction *m_openIssued = nullptr;
    QAction *m_copyIssued = nullptr;
    QAction *m_compareIssued = nullptr;
    QAction *m_sidePanel = nullptr;
    LongTask *m_task = nullptr; ///< under way
    Printing m_printing;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of files that were opened
};

} // namespace gelt
