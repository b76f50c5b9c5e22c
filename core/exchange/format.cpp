// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/format.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Import)
};

/// Office documents are ZIP archives; the names of their first members stand in clear.
ImportFormat packed(const QString &suffix, const QByteArray &head)
{
    if (head.contains("opendocument.spreadsheet"))
        return ImportFormat::Ods;
    if (head.contains("word/"))
        return ImportFormat::Docx;
    if (head.contains("xl/"))
        return ImportFormat::Xlsx;
    if (suffix == QLatin1String("ods") || head.contains("content.xml"))
        return ImportFormat::Ods;
    return suffix.startsWith(QLatin1String("doc")) ? ImportFormat::Docx : ImportFormat::Xlsx;
}

} // namespace

ImportFormat guessFormat(const QString &fileName, const QByteArray &head)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (head.startsWith("PK\x03\x04"))
        return packed(suffix, head);
    if (head.startsWith("\xD0\xCF\x11\xE0")) // protected, or older than these formats: their readers say so
        return suffix.startsWith(QLatin1String("doc")) ? ImportFormat::Docx : ImportFormat::Xlsx;
    const QByteArray begin = (head.startsWith("\xEF\xBB\xBF") ? head.sliced(3) : head).trimmed();
    if (begin.startsWith('{') || suffix == QLatin1String("json"))
        return ImportFormat::Json;
    if (suffix == QLatin1String("csv") || suffix == QLatin1String("tsv"))
        return ImportFormat::Csv;
    if (suffix == QLatin1String("txt") || suffix == QLatin1String("text") || suffix == QLatin1String("md"))
        return ImportFormat::Text;
    if (suffix == QLatin1String("xlsx") || suffix == QLatin1String("xlsm"))
        return ImportFormat::Xlsx;
    if (suffix == QLatin1String("ods"))
        return ImportFormat::Ods;
    if (suffix == QLatin1String("docx") || suffix == QLatin1String("docm"))
        return ImportFormat::Docx;
    const qsizetype lineEnd = begin.indexOf('\n');
    const QByteArray line = lineEnd < 0 ? begin : begin.first(lineEnd);
    return line.count(';') > 1 || line.count(',') > 2 ? ImportFormat::Csv : ImportFormat::Text;
}

Result<> refuseOtherKinds(const QByteArray &head)
{
    if (head.startsWith("SQLite format 3"))
        return Error{ErrorCode::Unsupported,
                     Tr::tr("This is a plan file or another database, not a source for one. Of a plan make a JSON first (“plan-gelt "
                            "export PLAN --out X.json”) and import that."),
                     {}};
    if (head.startsWith("%PDF"))
        return Error{ErrorCode::Unsupported,
                     Tr::tr("This is a PDF, and no plan is read from one. Import the document that it was made from (DOCX, ODS or "
                            "XLSX), or copy its table into a text file."),
                     {}};
    return {};
}

} // namespace gelt
