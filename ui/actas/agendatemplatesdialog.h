// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agendaitem.h"
#include "ui/plan/log/editdialog.h"

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace gelt {

class LineField;
class TextField;

/// The agendas to begin a meeting with: each a name and one point a line. What the program fills in is known by its
/// words, those of the usual agenda.
class AgendaTemplatesDialog : public EditDialog {
    Q_OBJECT

public:
    explicit AgendaTemplatesDialog(const Desk &desk, QWidget *parent);

protected:
    QString problem() const override;
    Result<> write() override;
    bool isModified() const override;

private:
    struct Draft {
        AgendaTemplate agenda;
        QStringList titles;
        std::vector<AgendaTemplateItem> before;

        bool operator==(const Draft &) const = default;
    };

    void fill();
    void choose(int index);
    void takeTyped();
    void add();
    void remove();
    static AgendaRole roleOf(const Draft &draft, const QString &title);

    std::vector<Draft> m_before;
    std::vector<Draft> m_drafts;
    std::vector<Draft> m_removed;
    int m_current = -1;
    QComboBox *m_which;
    QPushButton *m_remove;
    LineField *m_name;
    TextField *m_points;
};

} // namespace gelt
