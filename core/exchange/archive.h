// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>
#include <optional>

namespace gelt {

/// What a packed file may hold: beyond it reading stops with an error, whatever the file says of itself.
namespace archivelimits {
inline constexpr qint64 entries = 20'000;
inline constexpr qint64 entryBytes = 256LL << 20; ///< of one entry, unpacked
inline constexpr qint64 allBytes = 512LL << 20;   ///< of all that is read, unpacked
inline constexpr qint64 ratio = 400;              ///< of an entry to what it takes packed, where it is not small
inline constexpr qint64 smallBytes = 8LL << 20;   ///< up to here the ratio does not matter
inline constexpr qsizetype nameChars = 500;       ///< of an entry
} // namespace archivelimits

/// Why a file is no archive that can be read, in words and with what to do: what of another format it seems to be, that
/// a password protects it, that it is not whole.
Error notReadable(const QByteArray &bytes);

/// That a password protects the file, and what to do.
Error passwordProtected();

/**
 * A ZIP archive in memory. Its entries are read as streams and never touch the disk, so their names are only keys: they
 * are looked up exactly, and one that stands for two entries, is absolute, climbs with ".." or holds a backslash or a
 * control character is not looked up at all.
 */
class Archive {
public:
    /// @return Invalid where it is no archive, is damaged or protected; TooLarge where it holds too many entries.
    static Result<Archive> open(const QByteArray &bytes);

    Archive(Archive &&) noexcept;
    Archive &operator=(Archive &&) noexcept;
    ~Archive();

    bool contains(const QByteArray &name) const;
    /// The names that may be looked up, in the order of the archive.
    QList<QByteArray> names() const;

    /// An entry as a stream that ends at archivelimits; it lives no longer than the archive.
    /// @return NotFound, Invalid (protected, packed in an unknown way), TooLarge.
    Result<std::unique_ptr<QIODevice>> stream(const QByteArray &name) const;

    /// A small entry whole. @return what stream() returns, and TooLarge over @p maxBytes.
    Result<QByteArray> read(const QByteArray &name, qint64 maxBytes = 1 << 20) const;

    /// Why the stream of an entry ended before its end; nothing: it did not.
    static std::optional<Error> failure(const QIODevice &stream);

private:
    struct State;
    explicit Archive(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace gelt
