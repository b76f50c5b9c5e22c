// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace gelt {

/// Paints cells that have a sign before their words: its roles say which sign and in which colour; other cells as usual.
class SignDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// @param glyphRole gives a style::Glyph as int, or nothing. @param colorRole gives a QColor.
    SignDelegate(int glyphRole, int colorRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_glyphRole;
    int m_colorRole;
};

} // namespace gelt
