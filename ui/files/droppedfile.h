// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

class QMimeData;

namespace gelt {

/// A file that somebody dropped on a window.
struct DroppedFile {
    enum class Kind {
        Plan,  ///< to be opened
        Source ///< to be imported
    };
    Kind kind = Kind::Source;
    QString path;

    bool operator==(const DroppedFile &) const = default;
};

/// Whether something is being dragged that droppedFile() has a word for.
bool holdsFiles(const QMimeData &data);

/**
 * What to do with what was dropped, by what it is and not only by its name.
 * @return in words: Invalid for several files, a folder, a program or something that holds no plan; TooLarge; NotFound.
 */
Result<DroppedFile> droppedFile(const QMimeData &data);
Result<DroppedFile> droppedFile(const QString &path);

} // namespace gelt
