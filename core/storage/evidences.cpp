// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/evidences.h"

#include "core/base/text.h"
#include "core/domain/limits.h"
#include "core/storage/database.h"
#include "core/storage/sqlerror.h"
#include "core/storage/tables.h"

#include <QCoreApplication>
#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace gelt::evidences {
namespace {

constexpr qint64 chunkBytes = 1 << 20;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Evidences)
};

struct Fingerprint {
    QByteArray sha256;
    qint64 bytes = 0;
};

Error tooLarge(const QString &path)
{
    return {ErrorCode::TooLarge,
            Tr::tr("“%1” is larger than %2 MB. Keep it elsewhere and add its address instead.")
                .arg(QDir::toNativeSeparators(path))
                .arg(limits::evidenceBytes >> 20),
            {}};
}

Error unreadable(const QString &path, const QString &why)
{
    return {ErrorCode::Io,
            Tr::tr("“%1” cannot be read. Check that it is there and may be read.").arg(QDir::toNativeSeparators(path)),
            why};
}

/// Hands every chunk of the file to @p take. @return what was read.
template <class Take>
Result<Fingerprint> readThrough(const QString &path, Take &&take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Fingerprint found;
    for (;;) {
        const QByteArray chunk = file.read(chunkBytes);
        if (chunk.isEmpty())
            break;
        found.bytes += chunk.size();
        if (found.bytes > limits::evidenceBytes) // it may have grown since it was looked at
            return tooLarge(path);
        hash.addData(chunk);
        take(chunk);
    }
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    found.sha256 = hash.result();
    return found;
}

Result<> needFile(const QString &path)
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, Tr::tr("There is no file “%1”. Check the name.").arg(shown), {}};
    if (!info.isFile())
        return Error{ErrorCode::Invalid, Tr::tr("“%1” is not a file. Choose a file, or put the folder into a ZIP file.")
                                             .arg(shown),
                     {}};
    if (info.size() > limits::evidenceBytes)
        return tooLarge(path);
    return {};
}

qint64 blobOf(Transaction &transaction, const QByteArray &sha256)
{
    Statement statement = transaction.prepare(QStringLiteral("SELECT id FROM blob WHERE sha256 = ?"));
    statement.bind(sha256);
    return statement.step() ? statement.get<qint64>(0) : 0;
}

/// Takes the chunks of a new blob, one after the other.
class Chunks {
public:
    Chunks(Transaction &transaction, const Fingerprint &print)
        : m_chunk(transaction.prepare(QStringLiteral("INSERT INTO blob_chunk (blob_id, part, data) VALUES (?, ?, ?)")))
    {
        Statement blob = transaction.prepare(QStringLiteral("INSERT INTO blob (sha256, bytes) VALUES (?, ?)"));
        blob.bind(print.sha256, print.bytes).run();
        m_blob = blob.lastId();
    }
    void add(const QByteArray &bytes) { m_chunk.bind(m_blob, m_part++, bytes).run(); }

private:
    Statement m_chunk;
    qint64 m_blob = 0;
    int m_part = 0;
};

/// Stores the bytes in chunks, so that memory is bounded whatever the file's size.
Result<> store(Transaction &transaction, const QString &path, const Fingerprint &expected)
{
    Chunks chunks(transaction, expected);
    const Result<Fingerprint> stored = readThrough(path, [&](const QByteArray &bytes) { chunks.add(bytes); });
    if (!stored)
        return stored.error();
    if (stored->sha256 != expected.sha256)
        return Error{ErrorCode::Conflict,
                     Tr::tr("“%1” changed while it was being read. Close it in the other program and add it again.")
                         .arg(QDir::toNativeSeparators(path)),
                     {}};
    return {};
}

/// What a file is made of, once it is known to be one; nothing of it is kept.
Result<Fingerprint> fingerprintOf(const QString &path)
{
    if (Result<> file = needFile(path); !file)
        return file.error();
    return readThrough(path, [](const QByteArray &) {});
}

Evidence completed(Transaction &transaction, Evidence draft)
{
    if (draft.code.isEmpty())
        draft.code = nextCode(transaction);
    if (draft.record.at.msSinceEpoch == 0)
        draft.record = transaction.record();
    return draft;
}

/// The name of a file as a list shows it.
QString nameOf(const QString &path)
{
    const QString name = oneLine(QFileInfo(path).fileName());
    return name.isEmpty() ? QStringLiteral("archivo") : name;
}

Result<KeptFile> keepPrinted(Transaction &transaction, const QString &path, const Fingerprint &print)
{
    if (blobOf(transaction, print.sha256) == 0) {
        if (Result<> stored = store(transaction, path, print); !stored)
            return stored.error();
    }
    return KeptFile{nameOf(path), print.sha256, print.bytes};
}

Result<Evidence> addPrinted(Transaction &transaction, const QString &path, const Fingerprint &print, Evidence draft)
{
    const Result<KeptFile> kept = keepPrinted(transaction, path, print);
    if (!kept)
        return kept.error();
    draft.fileName = kept->name;
    draft.fileBytes = kept->bytes;
    draft.sha256 = kept->sha256;
    return transaction.insert(completed(transaction, std::move(draft)));
}

} // namespace

QString codeOfNumber(int number) { return QStringLiteral("E-%1").arg(number, 3, 10, QLatin1Char('0')); }

int nextCodeNumber(Transaction &transaction)
{
    Statement statement = transaction.prepare(QStringLiteral(
        "SELECT coalesce(max(CAST(substr(code, 3) AS INTEGER)), 0) + 1 FROM (SELECT code FROM evidence UNION ALL "
        "SELECT json_extract(before_json, '$.code') FROM change WHERE kind = 'delete' AND table_name = 'evidence') "
        "WHERE code GLOB 'E-[0-9]*' AND length(code) <= 10 AND NOT substr(code, 3) GLOB '*[^0-9]*'"));
    return statement.step() ? statement.get<int>(0) : 1;
}

QString nextCode(Transaction &transaction) { return codeOfNumber(nextCodeNumber(transaction)); }

QSet<QString> codes(Transaction &transaction)
{
    QSet<QString> found;
    Statement statement = transaction.prepare(QStringLiteral("SELECT code FROM evidence"));
    while (statement.step())
        found.insert(statement.get<QString>(0));
    return found;
}

Result<QByteArray> look(const QString &path, qint64 bytes)
{
    if (Result<> whole = needFile(path); !whole)
        return whole.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    const QByteArray head = file.read(bytes);
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    return head;
}

Result<KeptFile> keepFile(Transaction &transaction, const QString &path)
{
    const Result<Fingerprint> print = fingerprintOf(path);
    if (!print)
        return print.error();
    return keepPrinted(transaction, path, *print);
}

Result<KeptFile> keepBytes(Transaction &transaction, const QString &name, const QByteArray &bytes)
{
    if (bytes.size() > limits::evidenceBytes)
        return tooLarge(name);
    const Fingerprint print{QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), bytes.size()};
    if (blobOf(transaction, print.sha256) == 0) {
        Chunks chunks(transaction, print);
        for (qsizetype at = 0; at < bytes.size(); at += chunkBytes)
            chunks.add(bytes.mid(at, chunkBytes));
    }
    return KeptFile{name, print.sha256, print.bytes};
}

Result<Evidence> addFile(Transaction &transaction, const QString &path, Evidence draft)
{
    const Result<Fingerprint> print = fingerprintOf(path);
    if (!print)
        return print.error();
    return addPrinted(transaction, path, *print, std::move(draft));
}

Evidence addUrl(Transaction &transaction, Evidence draft)
{
    return transaction.insert(completed(transaction, std::move(draft)));
}

Result<Taken> takeFile(Transaction &transaction, const QString &path, Evidence draft)
{
    const Result<Fingerprint> print = fingerprintOf(path);
    if (!print)
        return print.error();
    if (std::optional<Evidence> known = ofFile(transaction, print->sha256)) {
        if (blobOf(transaction, print->sha256) == 0) { // it came without its file, and here the file is
            if (Result<> stored = store(transaction, path, *print); !stored)
                return stored.error();
            transaction.note({TableId::Evidence, known->id.value, Change::Kind::Update}); // else it would not be kept
        }
        return Taken{*std::move(known), false};
    }
    Result<Evidence> added = addPrinted(transaction, path, *print, std::move(draft));
    if (!added)
        return added.error();
    return Taken{*std::move(added), true};
}

Taken takeUrl(Transaction &transaction, Evidence draft)
{
    // Evidence that is a file has no address, and is not the same as anything else without one.
    const auto known = transaction.select<Evidence>(QStringLiteral("WHERE url <> '' AND url = ? AND captured_on IS ? ORDER BY id LIMIT 1"),
                                                    draft.url, draft.capturedOn);
    if (!known.empty())
        return {known.front(), false};
    return {addUrl(transaction, std::move(draft)), true};
}

std::optional<Evidence> ofFile(Transaction &transaction, const QByteArray &sha256)
{
    const auto known = transaction.select<Evidence>(QStringLiteral("WHERE sha256 = ? ORDER BY id LIMIT 1"), sha256);
    return known.empty() ? std::nullopt : std::optional(known.front());
}

bool isLinked(Transaction &transaction, EvidenceId evidence)
{
    Statement statement = transaction.prepare(QStringLiteral("SELECT EXISTS (SELECT 1 FROM evidence_link WHERE evidence_id = ?)"));
    statement.bind(evidence);
    return statement.step() && statement.get<bool>(0);
}

bool holds(Transaction &transaction, const QByteArray &sha256) { return blobOf(transaction, sha256) != 0; }

Result<> extract(Transaction &transaction, const QByteArray &sha256, QIODevice &to)
{
    const qint64 blob = blobOf(transaction, sha256);
    if (blob == 0)
        return Error{ErrorCode::NotFound,
                     Tr::tr("The file of the evidence is not in this plan file. Ask whoever made the plan for it."),
                     QString::fromLatin1(sha256.toHex())};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Statement chunks = transaction.prepare(QStringLiteral("SELECT data FROM blob_chunk WHERE blob_id = ? ORDER BY part"));
    chunks.bind(blob);
    while (chunks.step()) {
        const QByteArray chunk = chunks.get<QByteArray>(0);
        hash.addData(chunk);
        if (to.write(chunk) != chunk.size())
            return Error{ErrorCode::Io,
                         Tr::tr("The file of the evidence could not be written. Check that the disk has room."),
                         to.errorString()};
    }
    if (hash.result() != sha256)
        return Error{ErrorCode::Damaged,
                     Tr::tr("The file of the evidence is damaged in the plan file. Restore it from a backup."),
                     QString::fromLatin1(sha256.toHex())};
    return {};
}

Result<QByteArray> bytesOf(Transaction &transaction, const QByteArray &sha256)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const Result<> whole = extract(transaction, sha256, buffer); !whole)
        return whole.error();
    return buffer.data();
}

Result<int> sweep(const Database &database)
try {
    Statement statement = database.connection().prepare(QStringLiteral(
        "DELETE FROM blob WHERE sha256 NOT IN (SELECT sha256 FROM evidence WHERE sha256 IS NOT NULL UNION ALL "
        "SELECT sha256 FROM annex WHERE sha256 IS NOT NULL UNION ALL SELECT sha256 FROM acta_file UNION ALL SELECT sha256 FROM issued_report)"));
    statement.run();
    return statement.affected();
} catch (const SqlError &error) {
    return error.error();
}

} // namespace gelt::evidences
