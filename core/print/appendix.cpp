// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/appendix.h"

#include <qpdf/Pipeline.hh>

#include <stdexcept>

namespace gelt::print {
namespace {

constexpr int packed = 200; ///< objects a container
constexpr int level = 4;    ///< of compression

/// As zlib has it, without the length that Qt puts before it.
QByteArray deflated(const char *data, std::size_t size)
{
    return qCompress(reinterpret_cast<const uchar *>(data), static_cast<qsizetype>(size), level).sliced(4);
}

void appendNumber(QByteArray &bytes, qint64 number, int width)
{
    for (int i = width - 1; i >= 0; --i)
        bytes.append(static_cast<char>((number >> (8 * i)) & 0xff));
}

/// A row of the cross-references: its kind, and two numbers that depend on it (ISO 32000-1, table 18).
void appendEntry(QByteArray &bytes, int kind, qint64 first, int second)
{
    appendNumber(bytes, kind, 1);
    appendNumber(bytes, first, 5);
    appendNumber(bytes, second, 2);
}

} // namespace

Appendix::Appendix(Pipeline &out, WrittenPdf written, int objects)
    : m_out(&out)
    , m_written(std::move(written))
    , m_at(m_written.size)
    , m_objects(objects)
{
}

void Appendix::put(std::string_view bytes)
{
    m_out->write(reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size());
    m_at += static_cast<qint64>(bytes.size());
}

void Appendix::putStream(int number, const std::string &dictionary, const QByteArray &data)
{
    put(std::to_string(number) + " 0 obj\n<<" + dictionary + "/Filter/FlateDecode/Length "
        + std::to_string(data.size()) + ">>\nstream\n");
    put({data.constData(), static_cast<std::size_t>(data.size())});
    put("\nendstream\nendobj\n");
}

void Appendix::add(std::string_view object)
{
    m_places += std::to_string(m_written.next + m_added) + ' ' + std::to_string(m_waiting.size()) + ' ';
    m_waiting += object;
    m_waiting += '\n';
    ++m_added;
    if (++m_waitingCount == packed)
        pack();
}

void Appendix::pack()
{
    if (m_waitingCount == 0)
        return;
    const std::string all = m_places + m_waiting;
    const int number = m_written.next + m_objects + static_cast<int>(m_containers.size());
    m_containers.push_back(m_at);
    putStream(number,
              "/Type/ObjStm/N " + std::to_string(m_waitingCount) + "/First " + std::to_string(m_places.size()),
              deflated(all.data(), all.size()));
    m_places.clear();
    m_waiting.clear();
    m_waitingCount = 0;
}

void Appendix::replace(int number, std::string_view object)
{
    m_replaced = number;
    m_replacedAt = m_at;
    put(std::to_string(number) + " 0 obj\n");
    put(object);
    put("\nendobj\n");
}

void Appendix::finish()
{
    pack();
    if (m_added != m_objects)
        throw std::runtime_error("other objects were added than were told");
    const int firstContainer = m_written.next + m_objects;
    const int own = firstContainer + static_cast<int>(m_containers.size());
    QByteArray rows;
    appendEntry(rows, 1, m_replacedAt, 0);
    for (int i = 0; i < m_objects; ++i)
        appendEntry(rows, 2, firstContainer + i / packed, i % packed);
    for (const qint64 container : m_containers)
        appendEntry(rows, 1, container, 0);
    const qint64 at = m_at;
    appendEntry(rows, 1, at, 0);

    const auto hex = [](const QByteArray &bytes) { return '<' + bytes.toHex().toStdString() + '>'; };
    std::string trailer = "/Type/XRef/W[1 5 2]/Index[" + std::to_string(m_replaced) + " 1 " + std::to_string(m_written.next)
                          + ' ' + std::to_string(own + 1 - m_written.next) + "]/Size " + std::to_string(own + 1) + "/Prev "
                          + std::to_string(m_written.xref) + "/Root " + std::to_string(m_written.catalog) + " 0 R/Info "
                          + std::to_string(m_written.info) + " 0 R/ID[" + hex(m_written.id) + hex(m_written.digest) + ']';
    putStream(own, trailer, deflated(rows.constData(), static_cast<std::size_t>(rows.size())));
    put("startxref\n" + std::to_string(at) + "\n%%EOF\n");
}

} // namespace gelt::print
