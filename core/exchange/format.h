// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/codes.h"

#include <QByteArray>
#include <QString>

namespace gelt {

/// What a plan can be imported from.
enum class ImportFormat { Text, Csv, Json, Xlsx, Ods, Docx };

template <>
struct Codes<ImportFormat> {
    static constexpr std::array all{Code{ImportFormat::Text, u"text"}, Code{ImportFormat::Csv, u"csv"},
                                    Code{ImportFormat::Json, u"json"}, Code{ImportFormat::Xlsx, u"xlsx"},
                                    Code{ImportFormat::Ods, u"ods"},   Code{ImportFormat::Docx, u"docx"}};
};

/**
 * The format of a file by what it holds, then by its name; text where neither says.
 * @param head the first bytes, a few thousand are enough.
 */
ImportFormat guessFormat(const QString &fileName, const QByteArray &head);

/// What a file is that people try to import and nothing can be read from: a plan file, another database, a PDF; with what
/// to do instead. @return Unsupported.
Result<> refuseOtherKinds(const QByteArray &head);

} // namespace gelt
