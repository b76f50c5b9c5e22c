// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handover/handover.h"
#include "core/handover/names.h"
#include "core/handover/sums.h"

#include <vector>

class QIODevice;

namespace gelt::handover {

/// A file of a hand-over as its index tells of it.
struct Entry {
    enum class Kind { Plan, Acta, Annex, Report, Evidence };

    Kind kind = Kind::Plan;
    QString path;
    QString what; ///< "ACTA 2013-001, approved", the title of evidence
    QString code; ///< of evidence; else empty
    QString activities; ///< numbers of those that evidence proves something of; may be empty
    qint64 bytes = 0;
    QByteArray sha256;
};

/// The folder in which a hand-over grows: each file is written once, counted and hashed on its way.
class Folder {
public:
    /// @param path of a folder that exists.
    explicit Folder(QString path) : m_path(std::move(path)) {}

    /// Writes a file of a name that is not taken: entry.path, else with a number behind. Its path, size and hash are
    /// noted. @return what writeFile() or @p body returns.
    Result<> add(Entry entry, const std::function<Result<>(QIODevice &)> &body);
    /// Notes a file that stands there already.
    Result<> adopt(Entry entry);
    /// Writes a file that no index tells of: the index itself.
    Result<> addIndex(QStringView name, const std::function<Result<>(const QString &path)> &write);

    QString pathOf(QStringView name) const;
    const std::vector<Entry> &entries() const { return m_entries; }
    /// Of all files.
    std::vector<Sum> sums() const { return m_sums; }

private:
    Result<Entry> hashed(Entry entry) const;

    QString m_path;
    NamesTaken m_names;
    std::vector<Entry> m_entries;
    std::vector<Sum> m_sums;
};

} // namespace gelt::handover
