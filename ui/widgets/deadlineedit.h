// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"
#include "ui/widgets/linefield.h"

#include <optional>

namespace gelt {

/// What reading a deadline takes from its plan.
struct DeadlineContext {
    Period plan;
    Periodicity permanent = Periodicity::Quarterly;
    BusinessCalendar calendar;
    bool moves = false; ///< PlanSettings::moveDeadlines
    QDate today;
};
DeadlineContext deadlineContext(const PlanContents &contents, QDate today);

/**
 * A deadline in the words of the plan; below it, while it is typed, how it is read and the next business day where it
 * falls on a day off. Words that are not understood are kept, and a button (Alt+Down) asks what they mean.
 */
class DeadlineEdit : public LineField {
    Q_OBJECT

public:
    DeadlineEdit(Place place, const DeadlineContext &context, QWidget *parent = nullptr);

    void setContext(const DeadlineContext &context);
    void setValue(const Deadline &deadline);
    /// What Escape comes back to, as LineField::setOriginal().
    void setOriginalValue(const Deadline &deadline);
    /// The deadline that was set while its text stands, else the text as the reader or a person here reads it.
    Deadline value() const;
    QString problem() const override;
    bool isModified() const override;
    void restore() override;
    void setReadOnly(bool readOnly) override;

    void chooseReading(); ///< asks what the words mean

protected:
    void describe() override;
    void act() override { chooseReading(); }
    bool takeKey(QKeyEvent *event) override;

private:
    DeadlineContext m_context;
    Deadline m_value;
    std::optional<Deadline> m_byHand; ///< what a person said here of these words
};

} // namespace gelt
