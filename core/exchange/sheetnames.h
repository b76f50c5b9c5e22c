// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace gelt {

/// Names that spreadsheets and file systems take, each given once, whatever its case.
class SheetNames {
public:
    static constexpr qsizetype longest = 31; ///< UTF-16 units

    /// @p wanted without the signs that are forbidden, cut, and with " (2)" behind it where it was given before.
    QString next(const QString &wanted);

private:
    QSet<QString> m_given; ///< in small letters
};

} // namespace gelt
