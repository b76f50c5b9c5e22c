// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/edits.h"
#include "ui/plan/plancolumns.h"
#include "ui/style/glyphs.h"
#include "ui/style/tokens.h"

#include <QStyledItemDelegate>

#include <optional>

class QTreeView;

namespace gelt {

class PlanModel;

/// Paints the plan's rows (two lines each, or one where rows are compact) and hands out the editor of each column.
class PlanDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    PlanDelegate(PlanModel &model, QTreeView *view);

    void setCompact(bool compact) { m_compact = compact; }
    bool isCompact() const { return m_compact; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    /// A cell was edited: to be performed.
    void edited(const gelt::edits::Named &edit) const;
    /// A deadline was: whether that corrects it or extends it is still to be asked.
    void deadlineEdited(gelt::ActivityId activity, const gelt::Deadline &deadline) const;

private:
    /// What all cells of a row share while they are painted.
    struct Pen {
        QPainter &painter;
        const style::Tokens &tokens;
        QFont font;
        bool isSelected = false;
        QRect rect;

        QColor text() const { return isSelected ? tokens.selectionText : tokens.text; }
        QColor quiet() const { return isSelected ? tokens.selectionText : tokens.text2; }
    };

    void paintPhase(Pen &pen, const QModelIndex &index) const;
    /// Whether a phase's name runs over this cell, which has nothing to say of it.
    bool isUnderName(const QModelIndex &phase) const;
    int rightOfName(const QModelIndex &phase) const;
    void paintActivity(Pen &pen, const PlanRow &row, PlanColumn column, const QModelIndex &index) const;
    void paintLines(const Pen &pen, const QString &first, const QColor &firstColor, const QString &second,
                    const QColor &secondColor, Qt::Alignment alignment,
                    std::optional<style::Glyph> secondSign = {}) const;
    void paintWrapped(const Pen &pen, const QString &text, const QColor &color) const;
    void paintProgress(const Pen &pen, const PlanRow &row) const;
    void paintCompliance(const Pen &pen, const std::optional<Percent> &compliance, const QLocale &locale, bool isBold) const;
    void paintState(const Pen &pen, const PlanRow &row) const;
    void paintEvidence(const Pen &pen, const QString &count) const;

    PlanModel &m_model;
    QTreeView *m_view;
    bool m_compact = false;
};

} // namespace gelt
