// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QSet>
#include <QTreeView>

namespace gelt {

class AgendaDelegate;
class AgendaModel;

/**
 * The list of what falls due. Groups fold on a click, Enter, Space and the arrow keys; which are folded, the chosen
 * line and the scroll position outlive every refresh of the model.
 */
class AgendaView : public QTreeView {
    Q_OBJECT

public:
    explicit AgendaView(AgendaModel &model, QWidget *parent = nullptr);

    void setCompact(bool compact);
    /// Keys of the groups that are folded.
    QSet<QString> folded() const { return m_folded; }
    void setFolded(const QSet<QString> &keys);
    void foldAll(bool fold);

    /// Chooses a line and unfolds and scrolls to it.
    void choose(const QModelIndex &index);

Q_SIGNALS:
    void foldedChanged();
    void chosenChanged(); ///< the current row is another, or none

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void keepPlace();
    void restorePlace();
    void layColumns();
    bool foldOnClick(QMouseEvent *event);
    void noteFold(const QModelIndex &group, bool isFolded);
    void noteChosen();
    QModelIndex keptPlace() const;
    QModelIndex groupNamed(const QString &key) const;

    AgendaModel &m_model;
    AgendaDelegate *m_delegate;
    QSet<QString> m_folded;
    bool m_isRestoring = false;
    struct {
        ActivityId activity; ///< of the chosen line; not stored: a group, or nothing
        QString occurrence;
        QString group; ///< its key
        int row = 0;   ///< within the group
        int scroll = 0;
    } m_kept;
};

} // namespace gelt
