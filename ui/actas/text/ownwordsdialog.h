// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDialog>
#include <QStringList>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace gelt {

class FieldWords;
class Speller;

/**
 * The person's own words, which are right wherever they stand: to be seen, found, added and taken out. Each change is
 * kept at once, and what was done here can be taken back until it closes.
 */
class OwnWordsDialog : public QDialog {
    Q_OBJECT

public:
    /// @param speller outlives this.
    explicit OwnWordsDialog(Speller &speller, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    /// One change of the list: these words came, or went.
    struct Step {
        QStringList words;
        bool added = false;
    };

    QLayout *makeHead();
    QLayout *makeFoot();
    void showWords();
    void showButtons();
    void add();
    void removeSelected();
    void takeBack();
    bool put(const QStringList &words, bool added);
    bool isKnown(const QString &word) const;

    Speller &m_speller;
    QLineEdit *m_word;
    QListWidget *m_list;
    QLabel *m_count;
    FieldWords *m_said;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_undo;
    std::vector<Step> m_steps;
};

} // namespace gelt
