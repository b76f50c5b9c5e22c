// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidence.h"
#include "core/storage/database.h"

#include <QHash>
#include <QImage>
#include <QTemporaryDir>
#include <QThreadPool>

#include <deque>

namespace gelt {

/**
 * A picture no larger than @p side × @p side of an image file, the right way up; null where the file is no picture of a
 * known kind, or one so large that reading it would take much memory.
 */
QImage thumbnailOf(const QString &path, int side);

/// Small pictures of evidence, made one after the other while nothing else happens; the decoding runs in another thread.
class Thumbnails : public QObject {
    Q_OBJECT

public:
    /// @param database outlives this.
    explicit Thumbnails(Database &database, QObject *parent = nullptr);
    ~Thumbnails() override;

    /// Sends ready() for it, soon or at once; never where there is no picture to be had.
    void want(const Evidence &evidence);
    /// Forgets what is wanted and not begun.
    void clear() { m_wanted.clear(); }

Q_SIGNALS:
    void ready(gelt::EvidenceId evidence, const QImage &picture);

private:
    void begin();
    void take(const Evidence &evidence, const QString &path, const QImage &picture);

    Database &m_database;
    QTemporaryDir m_folder;
    QThreadPool m_pool;
    std::deque<Evidence> m_wanted;
    QHash<QByteArray, QImage> m_known; ///< by hash; null where there is none
    bool m_isBusy = false;
};

} // namespace gelt
