// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/importreader.h"

#include "core/base/file.h"
#include "core/domain/limits.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QThread>

namespace gelt {
namespace {

constexpr qsizetype headBytes = 4096;

Result<std::shared_ptr<const ImportedSource>> readSource(const ImportRequest &request)
{
    const bool mayBeJson = request.format ? *request.format == ImportFormat::Json
                                          : request.path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    Result<QByteArray> bytes = readFile(request.path, mayBeJson ? limits::jsonBytes : limits::tableBytes);
    if (!bytes)
        return bytes.error();
    auto source = std::make_shared<ImportedSource>();
    source->name = QFileInfo(request.path).fileName();
    source->format = request.format ? *request.format : guessFormat(request.path, bytes->left(headBytes));
    source->sha256 = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    if (source->format == ImportFormat::Json) {
        source->bytes = *std::move(bytes);
        return std::shared_ptr<const ImportedSource>(std::move(source));
    }
    Result<Delimited> table = readPlanRows(source->format, *bytes, request.options.sheet);
    if (!table)
        return table.error();
    source->table = *std::move(table);
    return std::shared_ptr<const ImportedSource>(std::move(source));
}

void readDraft(const ImportRequest &request, ImportOutcome &outcome)
{
    const ImportedSource &source = *outcome.source;
    ImportOptions options = request.options;
    options.sourceName = source.name;
    if (source.format == ImportFormat::Json) {
        outcome.draft = readPlan(source.format, source.bytes, options);
        return;
    }
    outcome.columns = request.columns ? *request.columns : guessColumns(source.table.rows);
    outcome.draft = readPlanTable(source.table, options, request.columns);
    if (!outcome.draft && !request.columns && source.isPasted && outcome.draft.error().code == ErrorCode::Invalid)
        outcome.draft = readPlanTable(source.table, options, outcome.columns);
    if (outcome.draft && request.known)
        doubtKnownTitles(*outcome.draft, *request.known);
}

} // namespace

bool ImportedSource::isTable() const
{
    if (format == ImportFormat::Json)
        return false;
    constexpr std::size_t sampled = 500;
    std::size_t filled = 0;
    std::size_t wide = 0;
    for (const TableRow &row : std::span(table.rows).first(std::min(sampled, table.rows.size()))) {
        filled += row.filled() > 0 ? 1 : 0;
        wide += row.filled() > 1 ? 1 : 0;
    }
    return filled > 0 && (isPasted || 2 * wide >= filled);
}

ImportOutcome readImport(const ImportRequest &request)
{
    ImportOutcome outcome;
    outcome.source = request.source;
    if (!outcome.source) {
        Result<std::shared_ptr<const ImportedSource>> source = readSource(request);
        if (!source) {
            outcome.draft = source.error();
            return outcome;
        }
        outcome.source = *std::move(source);
    }
    readDraft(request, outcome);
    return outcome;
}

struct ImportReader::Job {
    ImportRequest request;
    std::shared_ptr<const ImportOutcome> outcome;
};

ImportReader::ImportReader(QObject *parent) : QObject(parent) {}

ImportReader::~ImportReader()
{
    for (QThread *thread : m_threads) {
        thread->disconnect(this);
        thread->wait();
        delete thread;
    }
}

void ImportReader::start(const ImportRequest &request)
{
    const auto job = std::make_shared<Job>();
    job->request = request;
    m_job = job;
    QThread *thread = QThread::create([job] { job->outcome = std::make_shared<ImportOutcome>(readImport(job->request)); });
    m_threads.push_back(thread);
    connect(thread, &QThread::finished, this, [this, thread, job] {
        std::erase(m_threads, thread);
        thread->wait();
        thread->deleteLater();
        if (m_job != job)
            return;
        m_job.reset();
        Q_EMIT finished(job->outcome);
    });
    thread->start();
}

void ImportReader::cancel() { m_job.reset(); }

} // namespace gelt
