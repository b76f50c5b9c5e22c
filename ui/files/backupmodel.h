// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/backup.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace gelt {

/// The backups of a plan, the newest first.
class BackupModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Part { When, Why, Size };
    static constexpr int parts = Size + 1;

    BackupModel(std::vector<backups::Backup> backups, QDate today, const QLocale &locale, QObject *parent = nullptr);

    const backups::Backup *backup(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<backups::Backup> m_backups;
    QDate m_today;
    QLocale m_locale;
};

/// Why a backup was made, in words: "daily", "import", … ; any other word as it is.
QString backupReason(const QString &reason);

/// The reason of the backups that are made before another one takes the plan's place.
inline constexpr QStringView beforeRestoring = u"restore";

} // namespace gelt
