// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actas/actafields.h"

#include <QWidget>

namespace gelt {

class ChoiceField;
class DateEdit;
class LineField;
class TimeEdit;

/// The head of an acta: what meeting it was, when, from when to when, and where.
class HeaderPart : public QWidget {
    Q_OBJECT

public:
    explicit HeaderPart(OpenActa &open, QWidget *parent = nullptr);

    void focusTime(); ///< the first of the two that is missing
    void focusPlace();

private:
    void refresh();

    OpenActa &m_open;
    BoundFields<Acta> m_fields;
    ChoiceField *m_kind;
    DateEdit *m_date;
    TimeEdit *m_from;
    TimeEdit *m_to;
    LineField *m_place;
};

} // namespace gelt
