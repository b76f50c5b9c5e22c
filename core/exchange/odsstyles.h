// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/numberlook.h"
#include "core/exchange/xmlstream.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace gelt {

/// What the styles of an OpenDocument file say of how its cells show dates and numbers, and of sheets nobody sees.
class OdsStyles {
public:
    /// Takes the style that may begin at the stream's token, and moves behind it.
    void take(XmlStream &xml);

    /// The look of a cell's style; nothing where it says nothing.
    std::optional<NumberLook> lookOf(const QString &cellStyle) const;
    bool hidesTable(const QString &tableStyle) const { return m_hidden.contains(tableStyle); }

private:
    struct CellStyle {
        QString data;
        QString parent;
    };
    void takeNumber(XmlStream &xml);
    void takeStyle(XmlStream &xml);

    QHash<QString, NumberLook> m_looks;
    QHash<QString, CellStyle> m_cells;
    QSet<QString> m_hidden;
};

} // namespace gelt
