// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/plan/edits.h"
#include "ui/widgets/field.h"

#include <functional>

class QLabel;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace gelt {

class ChoiceField;
class DeadlineEdit;
class GeneralEntries;
class FieldWords;
class PeopleEdit;
struct SessionChange;

/**
 * What an activity is, to be read and edited: the first tab of the side panel. For several activities at once a field
 * whose values differ says so, and what is typed becomes the value of all of them.
 *
 * Each field writes itself when it is left. It follows the session and leaves alone what is being typed; what the file
 * refuses stays in its field with the reason. At another cut-off, or in a file that is only read, it shows the same
 * and lets nothing be changed.
 */
class GeneralPanel : public QWidget {
    Q_OBJECT

public:
    explicit GeneralPanel(const Desk &desk, QWidget *parent = nullptr);

    /// Shows these activities; those that are not in the plan are left out. Takes first what was typed for others.
    void setActivities(const std::vector<ActivityId> &ids);
    /// Takes what is being typed, as leaving the field does; for when the window closes.
    void commit();
    /// Whether something typed could not be written, or is not taken yet.
    bool hasUnsaved() const;

    QSize minimumSizeHint() const override;

private:
    /// A field and how it is filled and written.
    struct Bound {
        Field *field = nullptr;
        QWidget *row = nullptr;
        bool ofOne = false;                                           ///< makes no sense for several activities at once
        std::function<void(const edits::Subjects &, bool anew)> load; ///< @c anew: whatever is typed
        std::function<edits::Named(const edits::Subjects &)> edit;    ///< none: write() does not know it
    };

    void build();
    void buildDeadlines();
    void buildPeople();
    void buildTexts();
    void buildNumbers();
    void buildStatuses();

    QWidget *addRow(const QString &label, QWidget *field, QVBoxLayout *to);
    Bound &bind(Field *field, QWidget *row);
    template <class Value>
    void setLoader(Bound &bound, std::function<Value(const Activity &, const edits::Subjects &)> of,
                   std::function<void(const Value &)> set, std::function<void()> setSeveral,
                   std::function<void(const Value &)> setOriginal);
    void bindLine(const QString &label, QVBoxLayout *to, QString Activity::*member, const char *name, bool ofOne,
                  std::function<edits::Named(const edits::Subjects &, const QString &)> edit);
    void bindText(const QString &label, QString Activity::*member, const char *name, int fewest, bool ofOne,
                  std::function<edits::Named(const edits::Subjects &, const QString &)> edit);

    void onChanged(const SessionChange &change);
    void load(bool anew);
    void loadChoices();
    void loadDeadlines(const edits::Subjects &subjects);
    void loadStatuses(const edits::Subjects &subjects);
    void write(std::size_t index);
    void writeDeadline();
    std::vector<ActivityId> ids() const { return m_ids; }
    edits::Subjects subjects() const { return edits::subjects(m_desk.session, m_ids); }
    std::optional<Voiding> askVoiding(const QString &title);
    void onExtensionAct(qint64 id);
    void onStatusAct(qint64 id, int act);
    void setStatus();

    Desk m_desk;
    std::vector<ActivityId> m_ids;
    std::vector<Bound> m_bound;
    Field *m_writing = nullptr; ///< whose value the session is told of now
    QStackedLayout *m_pages;
    QWidget *m_form;
    QVBoxLayout *m_rows;
    DeadlineEdit *m_firstDeadline = nullptr;
    QWidget *m_firstDeadlineRow = nullptr;
    DeadlineEdit *m_deadline = nullptr;
    QLabel *m_deadlineLabel = nullptr;
    QPushButton *m_extend = nullptr;
    GeneralEntries *m_extensions = nullptr;
    ChoiceField *m_phase = nullptr;
    PeopleEdit *m_responsible = nullptr;
    PeopleEdit *m_supporting = nullptr;
    GeneralEntries *m_statuses = nullptr;
    QWidget *m_statusRow = nullptr;
    QPushButton *m_setStatus = nullptr;
    bool m_isDeadlineQueued = false;
};

} // namespace gelt
