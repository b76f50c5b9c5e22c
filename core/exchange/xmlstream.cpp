// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xmlstream.h"

#include <QCoreApplication>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Import)
};

constexpr int mostDepth = 200;
constexpr qint64 tokenBytes = 8LL << 20; ///< that may be read without meeting anything that stands for itself

} // namespace

/// What the parser reads from: an entry, cut off where one token goes on and on.
class XmlStream::Source : public QIODevice {
public:
    explicit Source(QIODevice &entry)
        : m_entry(entry)
    {
        setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    void beginToken() { m_sinceToken = 0; }
    bool isTooLarge() const { return m_sinceToken > tokenBytes; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 got = isTooLarge() ? -1 : m_entry.read(data, maxSize);
        m_sinceToken += std::max<qint64>(got, 0);
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_entry;
    qint64 m_sinceToken = 0;
};

XmlStream::XmlStream(std::unique_ptr<QIODevice> entry)
    : m_entry(std::move(entry))
    , m_source(std::make_unique<Source>(*m_entry))
    , m_xml(m_source.get())
{
}

XmlStream::~XmlStream() = default;

Result<std::unique_ptr<XmlStream>> XmlStream::open(const Archive &archive, const QByteArray &name)
{
    Result<std::unique_ptr<QIODevice>> entry = archive.stream(name);
    if (!entry)
        return entry.error();
    return std::unique_ptr<XmlStream>(new XmlStream(*std::move(entry)));
}

bool XmlStream::next()
{
    if (m_failure)
        return false;
    if (std::exchange(m_leaves, false))
        --m_depth;
    m_source->beginToken();
    switch (m_xml.readNext()) {
    case QXmlStreamReader::EndDocument:
        return false;
    case QXmlStreamReader::StartElement:
        if (++m_depth > mostDepth)
            fail();
        break;
    case QXmlStreamReader::EndElement:
        m_leaves = true;
        break;
    case QXmlStreamReader::Invalid:
    case QXmlStreamReader::NoToken:
    case QXmlStreamReader::DTD: // office programs write none; it is how entities are made to grow
    case QXmlStreamReader::EntityReference:
        fail();
        break;
    default:
        break;
    }
    return !m_failure;
}

void XmlStream::fail()
{
    m_failure = Archive::failure(*m_entry);
    if (m_failure)
        return;
    if (m_source->isTooLarge()) {
        m_failure = Error{ErrorCode::TooLarge,
                          Tr::tr("What is packed in the file is too large to be read; copy the table alone into a new "
                                 "file and import that."),
                          {}};
        return;
    }
    m_failure = Error{ErrorCode::Invalid,
                      Tr::tr("The file is damaged or was not copied whole; copy it again, or open it in the program "
                             "that made it and save it anew."),
                      m_xml.errorString()};
}

QString XmlStream::attribute(QStringView name, QStringView space) const
{
    const QXmlStreamAttributes all = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : all) {
        if (attribute.name() == name && attribute.namespaceUri().contains(space))
            return attribute.value().toString();
    }
    return {};
}

int XmlStream::number(QStringView name, int otherwise) const
{
    bool isNumber = false;
    const int number = attribute(name).toInt(&isNumber);
    return isNumber ? number : otherwise;
}

bool XmlStream::flag(QStringView name, bool otherwise) const
{
    const QString value = attribute(name);
    if (value.isEmpty())
        return otherwise;
    return value == QLatin1String("1") || value == QLatin1String("true") || value == QLatin1String("on");
}

void XmlStream::skip()
{
    const int depth = m_depth;
    while (next()) {
        if (isEnd() && m_depth == depth)
            return;
    }
}

} // namespace gelt
