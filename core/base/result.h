// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <type_traits>
#include <utility>
#include <variant>

namespace gelt {

/// What went wrong, for the program to decide on; what a person reads stands in Error::message.
enum class ErrorCode {
    Invalid,     ///< the input breaks a rule
    NotFound,    ///< there is no such file, row or activity
    Exists,      ///< something stands where a new thing should go
    NotOurFile,  ///< not a plan file at all
    TooNew,      ///< written by a newer version of the program
    Busy,        ///< somebody else holds the file
    ReadOnly,    ///< it can be read, not written
    Damaged,     ///< a plan file whose contents are broken
    DiskFull,    ///< no room to write
    Io,          ///< the system refused to read or write
    Conflict,    ///< the row was changed since it was read, or a rule of the file forbids the change
    TooLarge,    ///< over a limit
    Unsupported, ///< known, but not to this version
    Cancelled,   ///< a person gave up; nothing is left of it
    Internal     ///< a bug of ours
};

/**
 * A failure and its three readers: the program decides on @c code, a person reads @c message
 * (translated, one sentence that says what, where and what to do), the log keeps @c detail.
 */
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail;

    bool operator==(const Error &) const = default;
};

/// A value or an Error; the names are those of std::expected, which can replace it in C++23.
template <class T = void>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {} // NOLINT(google-explicit-constructor)
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {} // NOLINT(google-explicit-constructor)

    bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Done, or an Error.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_failed(true) {} // NOLINT(google-explicit-constructor)

    bool has_value() const noexcept { return !m_failed; }
    explicit operator bool() const noexcept { return has_value(); }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace gelt
