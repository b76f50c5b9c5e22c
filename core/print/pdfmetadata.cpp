// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdfmetadata.h"

#include <QUuid>

namespace gelt::print {
namespace {

QString escaped(const QString &text) { return metadataText(text).toHtmlEscaped(); }

/// One language alternative, or nothing for an empty text.
QString alternative(const char *name, const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<dc:%1><rdf:Alt><rdf:li xml:lang=\"x-default\">%2</rdf:li></rdf:Alt></dc:%1>\n")
        .arg(QLatin1StringView(name), escaped(text));
}

/// A name that is the same for the same document at the same moment.
QString documentId(const PdfFacts &facts)
{
    constexpr QUuid space(0x8f0c3b52, 0x6f0e, 0x4d8c, 0x9a, 0x51, 0x3c, 0x17, 0x62, 0xd0, 0xe4, 0x2b);
    const QString name = facts.moment.toIso() + u'\n' + facts.title + u'\n' + facts.author + u'\n' + facts.subject;
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

/// PDF/A asks that properties which its own part does not name are described in the packet itself.
QString accessibilitySchema()
{
    return QStringLiteral(
        "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
        " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
        " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
        "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n"
        "<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\n"
        "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\n"
        "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n"
        "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n"
        "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n"
        "<pdfaProperty:category>internal</pdfaProperty:category>\n"
        "<pdfaProperty:description>The part of ISO 14289 that the file conforms to</pdfaProperty:description>\n"
        "</rdf:li></rdf:Seq></pdfaSchema:property>\n"
        "</rdf:li></rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n");
}

} // namespace

QString pdfCreator() { return QStringLiteral("Plan GEL-T"); }

QString metadataText(const QString &text)
{
    QString out = text;
    for (qsizetype i = 0; i < out.size(); ++i) {
        const QChar unit = out[i];
        if (unit.isHighSurrogate() && i + 1 < out.size() && out[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        if (unit.isSurrogate() || unit.unicode() >= 0xFFFE)
            out[i] = QChar::ReplacementCharacter;
        else if (unit.category() == QChar::Other_Control)
            out[i] = u' ';
    }
    return out;
}

QString pdfDate(Instant moment) { return moment.toUtc().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")); }

QByteArray xmpPacket(const PdfFacts &facts)
{
    const QString date = facts.moment.toUtc().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
    const QString author =
        facts.author.isEmpty()
            ? QString()
            : QString(u"<dc:creator><rdf:Seq><rdf:li>" + escaped(facts.author) + u"</rdf:li></rdf:Seq></dc:creator>\n");
    const QString language = facts.language.isEmpty()
                                 ? QString()
                                 : QString(u"<dc:language><rdf:Bag><rdf:li>" + escaped(facts.language)
                                           + u"</rdf:li></rdf:Bag></dc:language>\n");
    const QString packet =
        u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        u"<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        u"<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        u"<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        u" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\""
        u" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
        u" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
        u"<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n"
        u"<pdfuaid:part>1</pdfuaid:part>\n"
        u"<dc:format>application/pdf</dc:format>\n"
        + alternative("title", facts.title) + alternative("description", facts.subject) + author + language
        + u"<xmp:CreateDate>" + date + u"</xmp:CreateDate>\n<xmp:ModifyDate>" + date
        + u"</xmp:ModifyDate>\n<xmp:MetadataDate>" + date + u"</xmp:MetadataDate>\n<xmp:CreatorTool>"
        + escaped(pdfCreator()) + u"</xmp:CreatorTool>\n<pdf:Producer>" + escaped(pdfCreator())
        + u"</pdf:Producer>\n<xmpMM:DocumentID>uuid:" + documentId(facts)
        + u"</xmpMM:DocumentID>\n</rdf:Description>\n" + accessibilitySchema() + u"</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
    return packet.toUtf8();
}

} // namespace gelt::print
