// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actas/actalistmodel.h"
#include "ui/actas/actatexts.h"
#include "ui/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTimer;

namespace gelt {

class FieldWords;

/// The list of all actas: what is shown of them, what is strange about their numbers, and what to do where there is none.
class ActaListView : public QWidget {
    Q_OBJECT

public:
    /// @param prepare begins the first one.
    ActaListView(const Desk &desk, QAction *prepare, QWidget *parent = nullptr);

    /// What can be done with the selected one; nullptr is a line.
    void setMenu(const QList<QAction *> &actions) { m_menu = actions; }
    ActaId current() const;
    void select(ActaId id); ///< takes the filters away where they hide it
    void focusFilter();
    /// @return whether there was a filter to take away.
    bool clearFilters();
    void copy();
    int shown() const { return m_model->rowCount(); }
    /// Follows the plan; while it is not seen it waits with that.
    void refresh();
    void remember();

Q_SIGNALS:
    void activated(gelt::ActaId acta);
    void currentChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeEmpty(const QString &name, const QString &text, QPushButton *act);
    void makeTable();
    void fitRows();
    void fitColumns();
    void look();
    void readTexts(std::size_t most);
    void showNumbers();
    void fillYears();

    Desk m_desk;
    ActaListModel *m_model;
    ActaTexts m_texts;
    bool m_isStale = true;      ///< the rows
    QTimer *m_idle; ///< brings the texts up to the plan
    bool m_areTextsBehind = true;
    bool m_hasColumns = false; ///< of their width, once there are rows
    QList<QAction *> m_menu;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QLineEdit *m_query;
    QComboBox *m_state;
    QComboBox *m_year;
    QLabel *m_count;
    QPushButton *m_clear;
    FieldWords *m_numbers;
};

} // namespace gelt
