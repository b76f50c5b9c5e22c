// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "ui/files/planfiles.h"
#include "ui/page.h"

#include <QMainWindow>
#include <QPointer>

#include <map>
#include <memory>

class QLabel;
class QStackedWidget;
class QToolBar;
class QToolButton;
class QVBoxLayout;

namespace gelt {

class CutOffSelector;
class FilterState;
class Navigation;
class PendingStrip;
class PersonChooser;
class SaveState;
class SearchIndex;
class SearchPopup;
class Speller;
class Strip;
class SummaryStrip;
class Tray;
class WelcomePage;
struct WindowActions;
struct SessionChange;

/**
 * The window: menus, tool bar, navigation and status bar around the page that has the room. It opens and closes plans and
 * hands everything else to the pages, which are made when they are first shown.
 */
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// All of them outlive the window.
    struct Surroundings {
        Settings &settings;
        Ask &ask;
        Clock clock;
        QLocale locale;
        QString systemUser; ///< as the operating system calls whoever is logged in
    };

    explicit MainWindow(const Surroundings &around);
    ~MainWindow() override;

    /// Opens a plan with all the questions that come with it. @return false where the window stays as it was.
    bool openFile(const QString &path);
    QString path() const; ///< of the open plan; empty: none
    /// Lets the open plan go as it is, with its undo and whatever is not in its file yet, for another window to go on with.
    std::unique_ptr<Session> handOver();
    /// Goes on with a plan that another window had; nothing: none was open.
    void goOnWith(std::unique_ptr<Session> session);
    /// Instead of showing the window: stays beside the clock where the desktop has such a place.
    void stayInTray();
    /// Opens what was open when the program ended last, where it is still there; else the welcome page stays.
    void openLast();
    Session *session() const { return m_session.get(); }
    Page *page(PageId id); ///< made where it is not yet; nullptr without a session
    void showPage(PageId id);
    void showPlace(const Place &place);

Q_SIGNALS:
    /// The person chose another language: the window is to be made anew.
    void languageChosen(const QString &code);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeShell();
    void makeToolBar();
    void makeStatusBar();
    void connectActions();
    void connectFileActions();
    void makeWelcome();
    void makeFileStrips();
    bool mayLeave();
    void importFrom(const QString &source);
    bool arrive(std::unique_ptr<Session> session);
    void take(std::unique_ptr<Session> session);
    std::unique_ptr<Session> leave();
    void connectSession();
    void sayWhatWaits();
    void reopen(const QString &path);
    void showWelcome();
    PageId rememberedPage() const;
    void search();
    void showPreferences();
    void showKeys();
    void showAbout();
    void showCounts();
    void followReminders();
    void quit();
    Page *makePage(PageId id);
    Page *currentPage() const;
    void clearPages();
    void fillToolBar();
    void dropPageTools();
    void fillPageMenu();
    void fillRecent();
    void showState();
    void showPageState();
    void showHistory();
    void say(const QString &text);
    void remember();
    void fit();
    void nextPane();
    void turn(Result<> (Session::*step)());

    Surroundings m_around;
    PlanFiles m_files;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<FilterState> m_filter;
    std::unique_ptr<Speller> m_speller; ///< made with the page of the actas
    std::unique_ptr<WindowActions> m_actions;
    std::map<PageId, Page *> m_pages; ///< owned by m_stack
    QStackedWidget *m_stack = nullptr;
    QWidget *m_frame = nullptr; ///< navigation and pages
    QVBoxLayout *m_strips = nullptr;
    Navigation *m_navigation = nullptr;
    CutOffSelector *m_cutOff = nullptr;
    QToolButton *m_search = nullptr;
    QToolBar *m_bar = nullptr;
    QAction *m_barGap = nullptr;  ///< in front of it stand the acts of the page
    QList<QAction *> m_pageTools;
    Strip *m_cutOffStrip = nullptr;
    PendingStrip *m_pending = nullptr;
    SummaryStrip *m_summary = nullptr;
    SaveState *m_saveState = nullptr;
    PersonChooser *m_person = nullptr;
    WelcomePage *m_welcome = nullptr; ///< made when there is no plan to show
    std::unique_ptr<SearchIndex> m_searchIndex;
    QPointer<SearchPopup> m_searchPopup;
    std::unique_ptr<Tray> m_tray; ///< where the person wants to be reminded
    QLabel *m_pageState = nullptr;
};

} // namespace gelt
