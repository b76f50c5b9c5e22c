// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

class Pipeline;

namespace gelt::print {

/// A PDF as it was written, and what its trailer says.
struct WrittenPdf {
    qint64 size = 0; ///< bytes
    qint64 xref = 0; ///< where its cross-references begin
    int next = 0;    ///< the first number that no object has
    int catalog = 0;
    int info = 0;
    QByteArray id;     ///< that stays, whatever is added
    QByteArray digest; ///< of its bytes
};

/**
 * Objects that are added behind a whole PDF, as an incremental update (ISO 32000-1, 7.5.6). They are packed and written as
 * they come, so a million of them need no more memory than a few hundred.
 */
class Appendix {
public:
    /// @param objects how many will be added; they have the numbers from written.next on.
    Appendix(Pipeline &out, WrittenPdf written, int objects);

    /// The next object: a dictionary or an array. Its number is the one before it plus 1.
    void add(std::string_view object);
    /// An object in place of one that was written.
    void replace(int number, std::string_view object);
    /// The cross-references and the trailer; nothing comes after.
    void finish();

private:
    void pack();
    void put(std::string_view bytes);
    void putStream(int number, const std::string &dictionary, const QByteArray &data);

    Pipeline *m_out;
    WrittenPdf m_written;
    qint64 m_at;
    int m_objects;
    int m_added = 0;
    int m_replaced = 0;
    qint64 m_replacedAt = 0;
    std::string m_places;            ///< of the objects that wait to be packed
    std::string m_waiting;
    int m_waitingCount = 0;
    std::vector<qint64> m_containers; ///< where each of them begins
};

} // namespace gelt::print
