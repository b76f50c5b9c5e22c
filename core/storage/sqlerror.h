// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <exception>

namespace gelt {

/**
 * A statement that failed, or a rule of the store that was broken, on its way out of a transaction. Thrown by whatever
 * takes a Transaction, caught by Database alone, which rolls back and hands on error().
 */
class SqlError : public std::exception {
public:
    /// Refuses in words that are final: a rule of the store, not an accident of the engine.
    explicit SqlError(Error error) : m_error(std::move(error)) {}
    /**
     * @param code the engine's extended result code, 0 where there is none.
     * @param text what the engine says; @param sql the statement; @param path the plan file.
     */
    static SqlError ofEngine(int code, const QString &text, const QString &sql, const QString &path);

    const Error &error() const { return m_error; }
    int code() const { return m_code; }
    const char *what() const noexcept override { return "gelt::SqlError"; }

private:
    Error m_error;
    int m_code = 0;
};

} // namespace gelt
