// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/widgets/deadlineedit.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QFormLayout;
class QRadioButton;

namespace gelt {

class DateEdit;
class TextField;

/**
 * Asks what a changed deadline is: the correction of something written wrongly, or an extension (prórroga), which is a
 * decision with its day, acta and reason. It shows the first deadline and the one in force.
 *
 * It closes only when the change was written: where that fails it says why and keeps what was typed.
 */
class ExtensionDialog : public QDialog {
    Q_OBJECT

public:
    /// The deadlines of whatever is edited.
    struct Now {
        QString title;    ///< of the window: "Deadline of activity 9"
        QString first;    ///< the first deadline in words
        QString inForce;  ///< the one in force in words; empty where it is the first
        Deadline current; ///< in force
    };
    /// What the person decided.
    struct Decision {
        bool isExtension = false;
        Deadline deadline;
        Extension extension; ///< where it is one: day, deadline, reason and acta
    };
    using Keep = std::function<Result<>(const Decision &)>;

    /// @param wanted what the person wrote already. @param extensionOnly nothing but an extension is possible.
    ExtensionDialog(const Now &now, const Deadline &wanted, bool extensionOnly, const DeadlineContext &context,
                    Keep keep, QWidget *parent = nullptr);

    /// @return Invalid, in words, while something is missing.
    Result<Decision> value() const;

    void accept() override;

private:
    void build(const Now &now);
    void showState();
    bool isExtension() const;

    DeadlineContext m_context;
    Deadline m_current;
    Keep m_keep;
    bool m_extensionOnly;
    DeadlineEdit *m_deadline;
    QRadioButton *m_correction;
    QRadioButton *m_extension;
    QWidget *m_decision; ///< what only an extension has
    DateEdit *m_day;
    LineField *m_acta;
    TextField *m_reason;
    FieldWords *m_words;
    QDialogButtonBox *m_buttons;
};

/**
 * Changes the deadline in force of one activity or of several: asks whether it is a correction or an extension, unless
 * none of them had a deadline before, and performs it.
 * @return whether it was changed; an error where it could not be written and nothing was asked.
 */
Result<bool> changeDeadline(const Desk &desk, const std::vector<ActivityId> &ids, const Deadline &wanted,
                            QWidget *parent);
/// The same for the words typed into a cell; says itself what could not be written.
bool changeDeadline(const Desk &desk, ActivityId id, const QString &text, QWidget *parent);
/// Asks for an extension of one activity or of several, and performs it. @return whether it was recorded.
bool extendDeadline(const Desk &desk, const std::vector<ActivityId> &ids, QWidget *parent);

} // namespace gelt
