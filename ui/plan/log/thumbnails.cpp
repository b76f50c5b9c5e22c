// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/log/thumbnails.h"

#include "core/base/file.h"
#include "core/domain/filekind.h"
#include "core/storage/evidences.h"

#include <QFile>
#include <QImageReader>

#include <algorithm>
#include <array>

namespace gelt {
namespace {

constexpr int side = 160;              ///< pixels; enough for a display of three times the density
constexpr qint64 mostPixels = 32'000'000;       ///< that are decoded whole: 128 MB
constexpr qint64 mostScaledPixels = 400'000'000; ///< of formats that decode to a smaller size at once
constexpr qsizetype mostKnown = 400;

bool isKnownFormat(const QByteArray &format)
{
    static constexpr std::array known{"jpeg", "jpg", "png", "gif", "bmp", "webp", "tiff", "tif", "ico"};
    return std::ranges::any_of(known, [&](const char *name) { return format == name; });
}

} // namespace

QImage thumbnailOf(const QString &path, int wanted)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty() || !isKnownFormat(reader.format()))
        return {};
    const qint64 pixels = qint64(size.width()) * size.height();
    const bool scales = reader.format() == "jpeg" || reader.format() == "jpg";
    if (pixels > (scales ? mostScaledPixels : mostPixels))
        return {};
    if (size.width() > wanted || size.height() > wanted)
        reader.setScaledSize(size.scaled(wanted, wanted, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

Thumbnails::Thumbnails(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    m_pool.setMaxThreadCount(1);
}

Thumbnails::~Thumbnails()
{
    m_wanted.clear();
    m_pool.waitForDone(); // what runs there speaks of this
}

void Thumbnails::want(const Evidence &evidence)
{
    if (!evidence.hasFile() || !filekind::isPicture(evidence.fileName))
        return;
    if (const auto known = m_known.constFind(evidence.sha256); known != m_known.constEnd()) {
        if (!known->isNull())
            Q_EMIT ready(evidence.id, *known);
        return;
    }
    m_wanted.push_back(evidence);
    if (!m_isBusy)
        QMetaObject::invokeMethod(this, &Thumbnails::begin, Qt::QueuedConnection);
}

/// The file is read here, where the plan may be read; the picture is made of the copy.
void Thumbnails::begin()
{
    if (m_isBusy || m_wanted.empty() || !m_folder.isValid())
        return;
    const Evidence evidence = m_wanted.front();
    m_wanted.pop_front();
    const QString path = m_folder.filePath(QString::fromLatin1(evidence.sha256.toHex()));
    const Result<> written = writeFile(path, [&](QIODevice &device) -> Result<> {
        return m_database.read([&](Transaction &transaction) { return evidences::extract(transaction, evidence.sha256, device); });
    });
    m_isBusy = true;
    if (!written) {
        take(evidence, path, {});
        return;
    }
    m_pool.start([this, evidence, path] {
        const QImage picture = thumbnailOf(path, side);
        QMetaObject::invokeMethod(this, [this, evidence, path, picture] { take(evidence, path, picture); }, Qt::QueuedConnection);
    });
}

void Thumbnails::take(const Evidence &evidence, const QString &path, const QImage &picture)
{
    QFile::remove(path);
    if (m_known.size() >= mostKnown)
        m_known.clear();
    m_known.insert(evidence.sha256, picture);
    m_isBusy = false;
    if (!picture.isNull())
        Q_EMIT ready(evidence.id, picture);
    if (!m_wanted.empty())
        QMetaObject::invokeMethod(this, &Thumbnails::begin, Qt::QueuedConnection);
}

} // namespace gelt
