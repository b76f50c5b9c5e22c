// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/backupmodel.h"

#include "core/base/sizetext.h"
#include "ui/files/savestate.h"

#include <QDir>

namespace gelt {

QString backupReason(const QString &reason)
{
    if (reason == backups::dailyReason)
        return BackupModel::tr("Of every day");
    if (reason == QStringLiteral("manual"))
        return BackupModel::tr("Made by hand");
    if (reason == QStringLiteral("import"))
        return BackupModel::tr("Before an import");
    if (reason == QStringLiteral("migration"))
        return BackupModel::tr("Before the file was brought to a newer version");
    if (reason == QStringLiteral("signing"))
        return BackupModel::tr("Before minutes were signed");
    if (reason == beforeRestoring)
        return BackupModel::tr("Before another backup was restored");
    return reason;
}

BackupModel::BackupModel(std::vector<backups::Backup> backups, QDate today, const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent), m_backups(std::move(backups)), m_today(today), m_locale(locale)
{
}

const backups::Backup *BackupModel::backup(int row) const
{
    return row >= 0 && row < rowCount() ? &m_backups[static_cast<std::size_t>(row)] : nullptr;
}

int BackupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
}

int BackupModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : parts; }

QVariant BackupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const backups::Backup &backup = m_backups[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole)
        return QDir::toNativeSeparators(backup.path);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<int>(Qt::AlignVCenter | (index.column() == Size ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When: return momentText(backup.at, m_today);
    case Why: return backupReason(backup.reason);
    case Size: return sizeText(backup.bytes, m_locale);
    default: return {};
    }
}

QVariant BackupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("Made");
    case Why: return tr("Why");
    case Size: return tr("Size");
    default: return {};
    }
}

} // namespace gelt
