// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace gelt {

class SearchIndex;
class SearchModel;

/**
 * One search over the whole plan: a field, and below it what was found as it is typed. The arrow keys move in the list
 * while the field keeps the focus; Enter goes there, Escape and a click elsewhere close it.
 */
class SearchPopup : public QDialog {
    Q_OBJECT

public:
    /// @param index of the same session as @p desk; both outlive the popup. @p parent is the window that it lies over.
    SearchPopup(const Desk &desk, SearchIndex &index, QWidget *parent);

    /// Shows itself at the top of its window with what was typed last chosen, to be typed over.
    void popUp();

Q_SIGNALS:
    void goTo(const gelt::Place &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setUpField();
    void setUpList();
    void search();
    void open(const QModelIndex &index);
    void showHint();
    void step(int rows, bool wrap);
    void placeOverWindow();
    bool onKey(int key);

    const Desk m_desk;
    SearchIndex &m_index;
    SearchModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_hint;
};

} // namespace gelt
