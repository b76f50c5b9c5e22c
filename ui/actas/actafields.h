// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actas/openacta.h"
#include "ui/widgets/field.h"

#include <functional>
#include <optional>
#include <vector>

namespace gelt {

/// Fields that each show one value of a row of the open acta and write it when they are left or at a pause.
template <class Row>
class BoundFields {
public:
    using Change = std::function<void(Row &)>; ///< holds by value what it sets
    struct Binding {
        Field *field;
        std::function<void(const Row &)> show;
        std::function<Change()> take;
        QString what; ///< the edit, as an imperative sentence
        /// Whether half of it is something else (a day, a number): it is not written at a pause while somebody types it.
        bool waits = false;
    };

    /// @param open outlives this. @param idOf tells which row is meant when something is written.
    BoundFields(OpenActa &open, std::function<decltype(Row::id)()> idOf) : m_open(open), m_idOf(std::move(idOf)) {}

    /// Of a row that is not stored yet: makes it with what was typed first.
    void setCreate(std::function<Result<>(const Change &)> create) { m_create = std::move(create); }

    void bind(Binding binding)
    {
        Field *field = binding.field;
        m_bindings.push_back(std::move(binding));
        const std::size_t index = m_bindings.size() - 1;
        QObject::connect(field, &Field::edited, &m_open, &OpenActa::touch);
        QObject::connect(field, &Field::committed, field, [this, index] { write(m_bindings[index]); });
    }

    /// Shows what the row says; a field that somebody types in keeps what is typed.
    void show(const Row &row, bool editable)
    {
        m_row = row;
        for (const Binding &binding : m_bindings) {
            if (!binding.field->isModified())
                binding.show(row);
            if (m_isEditable != editable)
                binding.field->setReadOnly(!editable);
        }
        m_isEditable = editable;
    }

    /// Forgets what is typed: another row is meant from now on.
    void reset()
    {
        for (const Binding &binding : m_bindings)
            binding.field->restore();
    }

    /// Writes what is typed and right. @param leaving whether it is the last occasion, or a pause only.
    void flush(bool leaving)
    {
        for (const Binding &binding : m_bindings) {
            const bool goesOn = binding.waits && !leaving && binding.field->input()->hasFocus();
            if (!goesOn && binding.field->isModified() && binding.field->problem().isEmpty())
                binding.field->commit();
        }
    }

private:
    void write(const Binding &binding)
    {
        const bool isNew = !m_idOf().isStored() && m_create;
        // What is typed into one field without anything between is one step of undo.
        const QString key = QStringLiteral("field:%1:%2").arg(reinterpret_cast<quintptr>(binding.field)).arg(m_idOf().value);
        const Result<> done = isNew ? m_create(binding.take())
                                    : m_open.template changeRow<Row>(binding.what, m_idOf(), binding.take(), key);
        if (!done)
            binding.field->setFailure(done.error().message);
        else if (m_idOf().isStored())
            binding.show(m_row); // as the file has it now
    }

    OpenActa &m_open;
    std::function<decltype(Row::id)()> m_idOf;
    std::function<Result<>(const Change &)> m_create;
    std::vector<Binding> m_bindings;
    Row m_row; ///< as it was shown last
    std::optional<bool> m_isEditable; ///< as it was shown last; nothing: not yet
};

/// @name Bindings of the usual fields; @p at gives the place of the value within the row.
///@{
/// A field whose text is the value.
template <class Row, class Text, class At>
typename BoundFields<Row>::Binding boundText(Text *field, At at, const QString &what)
{
    return {field,
            [field, at](const Row &row) {
                Row shown = row;
                field->setText(at(shown));
            },
            [field, at]() -> typename BoundFields<Row>::Change {
                return [at, text = field->text()](Row &row) { at(row) = text; };
            },
            what, false};
}
/// A field of days or times, which shows the value by @p set.
template <class Row, class ValueField, class Set, class At>
typename BoundFields<Row>::Binding boundValue(ValueField *field, Set set, At at, const QString &what)
{
    return {field,
            [field, set, at](const Row &row) {
                Row shown = row;
                (field->*set)(at(shown));
            },
            [field, at]() -> typename BoundFields<Row>::Change {
                return [at, value = *field->value()](Row &row) { at(row) = value; };
            },
            what, true};
}
///@}

} // namespace gelt
