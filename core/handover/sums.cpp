// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handover/sums.h"

#include "core/handover/names.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace gelt::handover {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Handover)
};

constexpr qsizetype hexDigits = 64;

Error badLine(qsizetype number)
{
    return {ErrorCode::Invalid,
            Tr::tr("Line %1 of SHA256SUMS is not what the program writes, so nothing can be verified.").arg(number), {}};
}

} // namespace

QByteArray sumsText(std::vector<Sum> sums)
{
    std::ranges::sort(sums, {}, &Sum::path);
    QByteArray text;
    for (const Sum &sum : sums)
        text += sum.sha256.toHex() + "  " + sum.path.toUtf8() + '\n';
    return text;
}

Result<std::vector<Sum>> readSums(const QByteArray &text)
{
    std::vector<Sum> sums;
    QSet<QString> paths;
    const QList<QByteArray> lines = text.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray line = lines[i].endsWith('\r') ? lines[i].chopped(1) : lines[i];
        if (line.isEmpty() && i + 1 == lines.size())
            break;
        const QByteArray sha256 = QByteArray::fromHex(line.left(hexDigits));
        const QString path = QString::fromUtf8(line.mid(hexDigits + 2));
        const bool isLine = line.size() > hexDigits + 2 && sha256.size() * 2 == hexDigits && sha256.toHex() == line.left(hexDigits)
                            && line[hexDigits] == ' ' && (line[hexDigits + 1] == ' ' || line[hexDigits + 1] == '*');
        if (!isLine || !isInside(path) || paths.contains(path))
            return badLine(i + 1);
        paths.insert(path);
        sums.push_back({path, sha256});
    }
    return sums;
}

} // namespace gelt::handover
