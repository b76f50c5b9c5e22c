// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actas/actafields.h"
#include "ui/actas/card.h"

#include <array>
#include <memory>

class QPushButton;

namespace gelt {

class FieldWords;
class LineField;
class TextField;

/// What was decided on a point, and the votes as they were counted. It is stored once it says something.
class DecisionCard : public Card {
    Q_OBJECT

public:
    /// @param id not stored: a new one of @p item.
    DecisionCard(OpenActa &open, AgendaItemId item, DecisionId id, QWidget *parent = nullptr);

    DecisionId id() const { return *m_id; }
    void refresh(int number); ///< @p number within the acta
    void flush(bool leaving) { m_fields.flush(leaving); }
    void focusText();
    void focusVotes();

private:
    void addVotes();
    void showVotes(const Decision *decision, bool editable);
    std::optional<Votes> typedVotes() const;
    void allInFavour();
    const Decision *find() const;

    OpenActa &m_open;
    AgendaItemId m_item;
    std::shared_ptr<DecisionId> m_id; ///< known as soon as it is stored, before anybody hears of it
    BoundFields<Decision> m_fields;
    TextField *m_text;
    std::array<LineField *, 3> m_votes{}; ///< in favour, against, blank
    QPushButton *m_unanimous;
    FieldWords *m_sum;
};

} // namespace gelt
