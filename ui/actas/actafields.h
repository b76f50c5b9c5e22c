// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actas/openacta.h"
#include "ui/widgets/field.h"

#include <functional>
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
        for (const Binding &binding : m_bindings) {
            if (!binding.field->isModified())
                binding.show(row);
            binding.field->setReadOnly(!editable);
        }
    }

    /// Forgets what is typed: another row is meant from now on.
    void reset()
    {
        for (const Binding &binding : m_bindings)
            binding.field->restore();
    }

    /// Writes what is typed and right; what is only half typed waits.
    void flush()
    {
        for (const Binding &binding : m_bindings) {
            if (binding.field->isModified() && binding.field->problem().isEmpty())
                binding.field->commit();
        }
    }

private:
    void write(const Binding &binding)
    {
        const bool isNew = !m_idOf().isStored() && m_create;
        const Result<> done = isNew ? m_create(binding.take())
                                    : m_open.template changeRow<Row>(binding.what, m_idOf(), binding.take());
        if (!done)
            binding.field->setFailure(done.error().message);
    }

    OpenActa &m_open;
    std::function<decltype(Row::id)()> m_idOf;
    std::function<Result<>(const Change &)> m_create;
    std::vector<Binding> m_bindings;
};

/// @name Bindings of the usual fields; @p at gives the place of the value within the row.
///@{
/// A field whose text is the value.
template <class Row, class TextField, class At>
typename BoundFields<Row>::Binding boundText(TextField *field, At at, const QString &what)
{
    return {field,
            [field, at](const Row &row) {
                Row shown = row;
                field->setText(at(shown));
            },
            [field, at]() -> typename BoundFields<Row>::Change {
                return [at, text = field->text()](Row &row) { at(row) = text; };
            },
            what};
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
            what};
}
///@}

} // namespace gelt
