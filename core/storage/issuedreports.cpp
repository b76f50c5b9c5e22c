// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/issuedreports.h"

#include "core/domain/limits.h"
#include "core/storage/evidences.h"
#include "core/storage/plans.h"
#include "core/storage/tables.h"

#include <QCoreApplication>

namespace gelt::issuedreports {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::IssuedReports)
};

Result<> needPages(const IssuedReport &draft, const QByteArray &pdf)
{
    if (!pdf.startsWith("%PDF-"))
        return Error{ErrorCode::Invalid,
                     Tr::tr("The pages that should be issued are no PDF. Nothing was issued; please report this fault."), {}};
    if (pdf.size() > limits::evidenceBytes)
        return Error{ErrorCode::TooLarge,
                     Tr::tr("The report “%1” is larger than %2 MB and cannot be kept in the plan. Issue it with fewer "
                            "pictures.")
                         .arg(draft.title)
                         .arg(limits::evidenceBytes >> 20),
                     {}};
    return {};
}

} // namespace

qint64 lastEdit(Transaction &transaction)
{
    Statement statement = transaction.prepare(QStringLiteral("SELECT coalesce(max(id), 0) FROM edit"));
    return statement.step() ? statement.get<qint64>(0) : 0;
}

Result<IssuedReport> issue(Transaction &transaction, IssuedReport draft, const QByteArray &pdf, std::optional<qint64> madeOf)
{
    if (madeOf && *madeOf != lastEdit(transaction))
        return Error{ErrorCode::Conflict,
                     Tr::tr("The plan was changed since the pages were made, so nothing was issued. Look at them again."), {}};
    if (Result<> pages = needPages(draft, pdf); !pages)
        return pages.error();
    const Result<evidences::KeptFile> kept = evidences::keepBytes(transaction, draft.title, pdf);
    if (!kept)
        return kept.error();
    draft.id = {};
    draft.record = transaction.record();
    draft.thresholds = plans::read(transaction).settings.thresholds;
    draft.sha256 = kept->sha256;
    draft.bytes = kept->bytes;
    if (Result<> whole = validate(draft); !whole)
        return whole.error();
    transaction.makeFinal();
    return transaction.insert(std::move(draft));
}

Result<QByteArray> bytesOf(Transaction &transaction, IssuedReportId id)
{
    const std::optional<IssuedReport> report = transaction.find<IssuedReport>(id);
    if (!report)
        return Error{ErrorCode::NotFound, Tr::tr("There is no such report among those that were issued."),
                     QString::number(id.value)};
    if (!hasBytes(transaction, *report))
        return Error{ErrorCode::NotFound,
                     Tr::tr("The pages of “%1” are not in this plan file: it came from another file without them. Look for "
                            "them where it was issued.")
                         .arg(report->title),
                     QString::fromLatin1(report->sha256.toHex())};
    Result<QByteArray> bytes = evidences::bytesOf(transaction, report->sha256);
    if (!bytes || bytes->size() != report->bytes)
        return Error{ErrorCode::Damaged,
                     Tr::tr("The pages of “%1” are damaged in the plan file. Restore them from a backup.").arg(report->title),
                     QString::fromLatin1(report->sha256.toHex())};
    return bytes;
}

bool hasBytes(Transaction &transaction, const IssuedReport &report) { return evidences::holds(transaction, report.sha256); }

} // namespace gelt::issuedreports
