// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/planreader.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace gelt {

/// A source as it was read once, so that it can be read again with other choices and without the file.
struct ImportedSource {
    QString name; ///< the file's, or what stands for it
    ImportFormat format = ImportFormat::Text;
    QByteArray sha256;
    QByteArray bytes; ///< of an interchange file; else empty
    Delimited table;  ///< of a table or text
    bool isPasted = false;

    /// Whether it is a table whose columns a person may name, and not a text in paragraphs.
    bool isTable() const;
};

/// What to read, and how.
struct ImportRequest {
    QString path;                                 ///< a file, read where there is no source yet
    std::optional<ImportFormat> format;           ///< nothing: what the file seems to be
    std::shared_ptr<const ImportedSource> source; ///< read before
    ImportOptions options;                        ///< the name of the source is set here
    std::optional<ColumnChoice> columns;          ///< what a person said of the columns
    std::shared_ptr<const PlanContents> known;    ///< of the plan it is to be added to: equal titles are doubted
};

/// What came of it.
struct ImportOutcome {
    std::shared_ptr<const ImportedSource> source; ///< nothing: it could not even be read
    ColumnChoice columns;                         ///< as they were taken
    Result<ImportDraft> draft = Error{};
};

/// Reads it here and now. Lists that were pasted without a header or a deadline are read as what they seem to be.
ImportOutcome readImport(const ImportRequest &request);

/**
 * Reads in a thread, one request at a time: a new one takes the place of the one before, whose outcome is dropped.
 */
class ImportReader : public QObject {
    Q_OBJECT

public:
    explicit ImportReader(QObject *parent = nullptr);
    ~ImportReader() override; ///< waits for what is being read

    void start(const ImportRequest &request);
    /// Nothing comes of what is being read.
    void cancel();
    bool isReading() const { return m_job != nullptr; }

Q_SIGNALS:
    void finished(const std::shared_ptr<const gelt::ImportOutcome> &outcome);

private:
    struct Job;
    std::shared_ptr<Job> m_job; ///< the one whose outcome counts
    std::vector<QThread *> m_threads;
};

} // namespace gelt
