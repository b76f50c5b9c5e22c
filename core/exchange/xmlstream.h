// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/archive.h"

#include <QXmlStreamReader>

#include <memory>

namespace gelt {

/**
 * The XML of one entry of an archive, token by token and in bounded memory: no document type, no entities of its own, no
 * depth without end, no text without end. Elements go by their local names, because the same formats come with several
 * sets of namespaces.
 */
class XmlStream {
public:
    /// @return what Archive::stream() returns.
    static Result<std::unique_ptr<XmlStream>> open(const Archive &archive, const QByteArray &name);
    ~XmlStream();

    /// Moves to the next token; false at the end, and where it cannot be read on: then failure() says why.
    bool next();

    bool isStart() const { return m_xml.isStartElement(); }
    bool isEnd() const { return m_xml.isEndElement(); }
    bool isText() const { return m_xml.isCharacters(); }
    QStringView name() const { return m_xml.name(); }
    QStringView text() const { return m_xml.text(); }
    int depth() const { return m_depth; } ///< of the element that starts or ends here; the first has 1

    /// An attribute by its local name, empty where there is none.
    /// @param space a part of its namespace, where others have that name too.
    QString attribute(QStringView name, QStringView space = {}) const;
    int number(QStringView name, int otherwise) const;
    /// "1", "true" or "on".
    bool flag(QStringView name, bool otherwise = false) const;

    /// Moves to the end of the element that starts here.
    void skip();

    const std::optional<Error> &failure() const { return m_failure; }

private:
    class Source;
    explicit XmlStream(std::unique_ptr<QIODevice> entry);
    void fail();

    std::unique_ptr<QIODevice> m_entry;
    std::unique_ptr<Source> m_source;
    QXmlStreamReader m_xml;
    std::optional<Error> m_failure;
    int m_depth = 0;
    bool m_leaves = false; ///< the token before ended an element
};

} // namespace gelt
