// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actas/actafields.h"
#include "ui/actas/card.h"
#include "ui/widgets/people.h"

#include <memory>

namespace gelt {

class DateEdit;
class LineField;
class PersonField;
class TextField;

/// What somebody undertook on a point: what, who, by when, for which activity. It is stored once it says something.
class CommitmentCard : public Card {
    Q_OBJECT

public:
    /// @param id not stored: a new one of @p item.
    CommitmentCard(OpenActa &open, AgendaItemId item, CommitmentId id, QWidget *parent = nullptr);

    CommitmentId id() const { return *m_id; }
    void refresh();
    void flush(bool leaving) { m_fields.flush(leaving); }
    void focusText();
    void focusMissing(); ///< the responsible, or else the date

private:
    void layOut();
    void bind();
    void showActivity();
    QString nameOf(const Commitment &commitment) const;
    QString activityText(ActivityId id) const;
    ActivityId typedActivity() const;
    const Commitment *find() const;

    OpenActa &m_open;
    AgendaItemId m_item;
    std::shared_ptr<CommitmentId> m_id; ///< known as soon as it is stored, before anybody hears of it
    BoundFields<Commitment> m_fields;
    TextField *m_text;
    PersonField *m_responsible;
    DateEdit *m_due;
    LineField *m_activity;
};

} // namespace gelt
