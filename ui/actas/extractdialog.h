// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace gelt {

/// Asks of which decision of an acta an extract is wanted: each with its number, its words and the point it was made on,
/// found by any of them.
class ExtractDialog : public QDialog {
    Q_OBJECT

public:
    ExtractDialog(const Meetings &meetings, ActaId acta, QWidget *parent);

    /// The chosen one, once it was accepted; not stored where there is none.
    DecisionId decision() const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    struct Row {
        DecisionId id;
        QString text;   ///< in whole
        QString head;   ///< "Decision 3 · 5. Progress of the activities"
        QString votes;  ///< empty where nobody counted
        QString folded; ///< what is searched
    };

    void addRows(const Meetings &meetings, ActaId acta);
    void fill();

    std::vector<Row> m_rows;
    QLineEdit *m_filter;
    QListWidget *m_list;
    QLabel *m_none;
    QPushButton *m_show;
};

} // namespace gelt
