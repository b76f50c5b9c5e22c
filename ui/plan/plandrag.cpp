// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plandrag.h"

#include "ui/plan/planmodel.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace gelt::drag {

QMimeData *toMime(const std::vector<ActivityId> &activities)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << QCoreApplication::applicationPid() << static_cast<quint32>(activities.size());
    for (const ActivityId id : activities)
        stream << id.value;
    auto *data = new QMimeData;
    data->setData(QLatin1StringView(PlanModel::mimeType), bytes);
    return data;
}

std::vector<ActivityId> fromMime(const QMimeData &data)
{
    const QByteArray bytes = data.data(QLatin1StringView(PlanModel::mimeType));
    QDataStream stream(bytes);
    qint64 process = 0;
    quint32 count = 0;
    stream >> process >> count;
    std::vector<ActivityId> activities;
    if (stream.status() != QDataStream::Ok || process != QCoreApplication::applicationPid())
        return activities; // keys of another window's file mean nothing here
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        qint64 id = 0;
        stream >> id;
        if (stream.status() == QDataStream::Ok)
            activities.push_back({id});
    }
    return activities;
}

} // namespace gelt::drag
