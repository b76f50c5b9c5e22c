// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/elements.h"

namespace gelt::print {

/// The standard structure type of a role (ISO 32000-1, 14.8.4).
constexpr const char *nameOf(Role role)
{
    switch (role) {
    case Role::Artifact: return "Artifact";
    case Role::Division: return "Div";
    case Role::Heading1: return "H1";
    case Role::Heading2: return "H2";
    case Role::Heading3: return "H3";
    case Role::Paragraph: return "P";
    case Role::Caption: return "Caption";
    case Role::Figure: return "Figure";
    case Role::Span: return "Span";
    case Role::Table: return "Table";
    case Role::Row: return "TR";
    case Role::ColumnHeader:
    case Role::RowHeader: return "TH";
    case Role::Cell: return "TD";
    case Role::List:
    case Role::NumberedList: return "L";
    case Role::ListItem: return "LI";
    case Role::Label: return "Lbl";
    case Role::ItemBody: return "LBody";
    case Role::Contents: return "TOC";
    case Role::ContentsItem: return "TOCI";
    case Role::Reference: return "Reference";
    case Role::Link: return "Link";
    }
    return "P";
}

} // namespace gelt::print
