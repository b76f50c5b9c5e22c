// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actas/openacta.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QTabBar;
class QToolButton;

namespace gelt {

class ActaActs;
class AgendaPart;
class AttendancePart;
class ClosingPart;
class DevelopmentPart;
class FieldWords;
class HeaderPart;
class PreviewPane;
class Section;
class Speller;
struct ActaFinding;
struct Place;

/**
 * Writes one acta: its parts one below the other, and beside them the pages as they will be printed. In a narrow window
 * the two are tabs. Everything is written at each pause of who types.
 */
class ActaEditor : public QWidget {
    Q_OBJECT

public:
    /// @param acts,speller outlive this.
    ActaEditor(const Desk &desk, ActaActs &acts, Speller &speller, QWidget *parent = nullptr);

    OpenActa &open() { return m_open; }
    void edit(ActaId acta);
    /// Shows the point, decision or commitment that @p place names.
    void showPlace(const Place &place);
    /// Goes to where a finding is mended.
    void goTo(const ActaFinding &finding);
    /// What is pending before the approval; goes to the place a person chooses.
    void check();
    void approve();
    bool focusNextPane(); ///< @return false behind the last one
    void zoom(int steps);
    void remember();
    QString statusText() const;
    /// Acts of the keyboard and the menu.
    QList<QAction *> writingActions() const { return m_actions; }
    AgendaItemId item() const;

Q_SIGNALS:
    void backWanted();
    void statusChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeParts();
    void makeActions();
    void goToText();
    void takeSecondStep();
    void takeMainStep();
    void refresh();
    void showHead();
    void fit();
    void reveal(QWidget *part, Section *section);

    Desk m_desk;
    ActaActs &m_acts;
    OpenActa m_open;
    HeaderPart *m_header;
    AttendancePart *m_attendance;
    AgendaPart *m_agenda;
    DevelopmentPart *m_development;
    ClosingPart *m_closing;
    PreviewPane *m_preview;
    Section *m_attendanceSection = nullptr;
    Section *m_agendaSection = nullptr;
    Section *m_developmentSection = nullptr;
    Section *m_closingSection = nullptr;
    QScrollArea *m_scroll = nullptr;
    QSplitter *m_splitter = nullptr;
    QTabBar *m_tabs = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_sign = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_second = nullptr; ///< the other step that the state allows
    QPushButton *m_main = nullptr;   ///< the step that comes next
    FieldWords *m_why = nullptr;
    QList<QAction *> m_actions;
    bool m_isNarrow = false;
};

} // namespace gelt
