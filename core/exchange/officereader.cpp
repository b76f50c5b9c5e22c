// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/officereader.h"

#include "core/exchange/archive.h"
#include "core/exchange/docxreader.h"
#include "core/exchange/odsreader.h"
#include "core/exchange/xlsxbook.h"
#include "core/exchange/xlsxreader.h"

#include <QCoreApplication>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Import)
};

Error otherFormat(const QString &detail)
{
    return {ErrorCode::Invalid,
            Tr::tr("The file holds neither a spreadsheet nor a document whose tables can be read; open it in the program "
                   "that made it and save it as .xlsx, .ods or .docx."),
            detail};
}

} // namespace

Result<Delimited> readOfficeRows(const QByteArray &bytes, const QString &sheet)
{
    const Result<Archive> archive = Archive::open(bytes);
    if (!archive)
        return archive.error();
    if (archive->contains("content.xml")) {
        const Result<QByteArray> type = archive->read("mimetype", 200);
        const bool isOther = type && type->contains("opendocument") && !type->contains("spreadsheet");
        return isOther ? Result<Delimited>(otherFormat(QString::fromUtf8(*type))) : readOdsRows(*archive, sheet);
    }
    const Result<QByteArray> main = mainPart(*archive);
    if (!main)
        return main.error();
    if (main->endsWith(".xml") && archive->contains(*main)) {
        const QByteArray name = main->sliced(main->lastIndexOf('/') + 1);
        if (name.startsWith("workbook") || main->startsWith("xl/"))
            return readXlsxRows(*archive, *main, sheet);
        if (name.startsWith("document") || main->startsWith("word/"))
            return readDocxRows(*archive, *main);
    }
    return otherFormat(QString::fromUtf8(*main));
}

} // namespace gelt
