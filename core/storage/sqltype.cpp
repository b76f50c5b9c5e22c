// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqltype.h"

#include "core/base/text.h"
#include "core/storage/sqlerror.h"

#include <QCoreApplication>

namespace gelt::sqltype {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::SqlType)
};

} // namespace

void refuse(const QVariant &value)
{
    throw SqlError(Error{ErrorCode::Damaged,
                         Tr::tr("The plan file holds “%1” where that can have no meaning. Restore the last backup.")
                             .arg(excerpt(value.toString())),
                         QString::fromLatin1(value.typeName())});
}

qint64 integer(const QVariant &value, qint64 least, qint64 most)
{
    const qint64 number = value.toLongLong();
    if (number < least || number > most)
        refuse(value);
    return number;
}

} // namespace gelt::sqltype
