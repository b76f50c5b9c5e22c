// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/recentmodel.h"

#include "ui/files/recentfiles.h"
#include "ui/style/glyphs.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QThread>

#include <algorithm>

namespace gelt {

RecentModel::RecentModel(RecentFiles &files, QObject *parent) : QAbstractListModel(parent), m_files(files)
{
    connect(&files, &RecentFiles::changed, this, &RecentModel::refresh);
    refresh();
}

void RecentModel::refresh()
{
    beginResetModel();
    m_entries.clear();
    for (const QString &path : m_files.paths())
        m_entries.push_back({path, false});
    endResetModel();
    const int round = ++m_round;
    if (m_entries.empty())
        return;

    // The thread has its own of everything and is waited for by nobody.
    const auto missing = std::make_shared<std::vector<bool>>();
    QThread *thread = QThread::create([paths = m_files.paths(), missing] {
        for (const QString &path : paths)
            missing->push_back(!QFileInfo::exists(path));
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    connect(thread, &QThread::finished, this, [this, round, missing] {
        if (round != m_round)
            return;
        for (std::size_t i = 0; i < m_entries.size(); ++i)
            m_entries[i].missing = (*missing)[i];
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        Q_EMIT looked();
    });
    thread->start();
}

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    const QFileInfo file(entry.path);
    switch (role) {
    case Qt::DisplayRole: return file.completeBaseName();
    case PathRole: return entry.path;
    case FolderRole: return QDir::toNativeSeparators(file.absolutePath());
    case MissingRole: return entry.missing;
    case Qt::ToolTipRole:
        return entry.missing ? tr("“%1” is not there any more, or its disk is not connected. The Delete key takes it out of "
                                  "the list.")
                                   .arg(QDir::toNativeSeparators(entry.path))
                             : QDir::toNativeSeparators(entry.path);
    case Qt::AccessibleTextRole:
        return entry.missing ? tr("%1, not there any more, in %2").arg(file.completeBaseName(), file.absolutePath())
                             : tr("%1, in %2").arg(file.completeBaseName(), file.absolutePath());
    default: return {};
    }
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics small(style::sized(option.font, style::TextSize::Table));
    return QSize(option.fontMetrics.averageCharWidth() * 20, option.fontMetrics.height() + small.height() + 2 * style::metric::gap);
}

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const style::Tokens &tokens = style::tokens(option.palette);
    const bool missing = index.data(RecentModel::MissingRole).toBool();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected)
        painter->fillRect(option.rect, tokens.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, tokens.alt);
    const int side = option.fontMetrics.height();
    QRect area = option.rect.adjusted(style::metric::margin, style::metric::gap, -style::metric::margin, -style::metric::gap);
    const QColor first = selected ? tokens.selectionText : missing ? tokens.text3 : tokens.text;
    const QColor second = selected ? tokens.selectionText : missing ? tokens.text3 : tokens.text2;
    style::paintGlyph(*painter, QRectF(area.left(), area.top(), side, side),
                      missing ? style::Glyph::Question : style::Glyph::File, missing ? second : tokens.accent);
    area.setLeft(area.left() + side + style::metric::gap);
    painter->setFont(option.font);
    painter->setPen(first);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, area.width()));
    const QFont small = style::sized(option.font, style::TextSize::Table);
    const QString folder = index.data(RecentModel::FolderRole).toString();
    const QString below = missing ? RecentModel::tr("Not there any more: %1").arg(folder) : folder;
    painter->setFont(small);
    painter->setPen(second);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
                      QFontMetrics(small).elidedText(below, Qt::ElideMiddle, area.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace gelt
