// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/finish.h"

#include "core/print/pdfmetadata.h"
#include "core/print/structuretree.h"
#include "core/print/tagging.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QIODevice>
#include <QRegularExpression>
#include <QSet>

#include <qpdf/Pipeline.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <array>
#include <exception>
#include <stdexcept>

namespace gelt::print {
namespace {

using Object = QPDFObjectHandle;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Print)
};

constexpr qsizetype idBytes = 16;

/// What the pass throws when the device takes no more; libqpdf hands it through.
struct DeviceRefused : std::runtime_error {
    using std::runtime_error::runtime_error;
};

class ToDevice : public Pipeline {
public:
    explicit ToDevice(QIODevice &device)
        : Pipeline("device", nullptr)
        , m_device(&device)
    {
    }

    void write(const unsigned char *data, size_t size) override
    {
        m_waiting.append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)); // many are of a few bytes
        if (m_waiting.size() >= most)
            flush();
    }
    void finish() override {}

    void flush()
    {
        if (m_device->write(m_waiting) != m_waiting.size())
            throw DeviceRefused(m_device->errorString().toStdString());
        m_size += m_waiting.size();
        m_hash.addData(m_waiting);
        m_end = QByteArray(m_end + m_waiting.last(std::min(mostEnd, m_waiting.size())));
        m_end = m_end.last(std::min(mostEnd, m_end.size()));
        m_waiting.resize(0);
    }

    /// Of all that was flushed, as is the next one.
    qint64 size() const { return m_size; }
    QByteArray digest() const { return m_hash.result().first(idBytes); }
    /// Where the file says that its cross-references begin.
    qint64 xref() const
    {
        const qsizetype at = m_end.lastIndexOf("startxref\n");
        bool isNumber = false;
        const qint64 place = at < 0 ? 0 : m_end.sliced(at + 10).split('\n').front().toLongLong(&isNumber);
        if (!isNumber)
            throw std::runtime_error("a file without cross-references was written");
        return place;
    }

private:
    static constexpr qsizetype mostEnd = 64;
    static constexpr qsizetype most = 65'536;
    QIODevice *m_device;
    qint64 m_size = 0;
    QCryptographicHash m_hash{QCryptographicHash::Sha1};
    QByteArray m_waiting;
    QByteArray m_end;
};

Object textObject(const QString &text) { return Object::newUnicodeString(metadataText(text).toStdString()); }

void setCatalog(QPDF &pdf, const PdfFacts &facts)
{
    Object root = pdf.getRoot();
    if (!facts.language.isEmpty())
        root.replaceKey("/Lang", textObject(facts.language));
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    if (facts.outline.size() > 1)
        root.replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

/// Info and XMP say the same, as ISO 19005-2 clause 6.6.2.3 asks.
void setMetadata(QPDF &pdf, const PdfFacts &facts)
{
    Object info = pdf.makeIndirectObject(Object::newDictionary());
    const auto say = [&](const char *key, const QString &value) {
        if (!value.isEmpty())
            info.replaceKey(key, textObject(value));
    };
    say("/Title", facts.title);
    say("/Author", facts.author);
    say("/Subject", facts.subject);
    say("/Creator", pdfCreator());
    say("/Producer", pdfCreator());
    const std::string moment = pdfDate(facts.moment).toStdString();
    info.replaceKey("/CreationDate", Object::newString(moment));
    info.replaceKey("/ModDate", Object::newString(moment));
    pdf.getTrailer().replaceKey("/Info", info);

    Object metadata = Object::newStream(&pdf, xmpPacket(facts).toStdString());
    metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", pdf.makeIndirectObject(metadata));
}

/// What stays the same in a file whatever is added to it; the writer makes the other half from the contents.
QByteArray setIdentifier(QPDF &pdf, const PdfFacts &facts)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(xmpPacket(facts));
    for (const OutlineEntry &entry : facts.outline)
        hash.addData(entry.title.toUtf8());
    for (std::size_t page = 0; page < facts.structure.pages(); ++page)
        hash.addData(QByteArray::number(static_cast<qulonglong>(facts.structure.marks(page).size())));
    QByteArray id = hash.result().first(idBytes);
    Object both = Object::newArray();
    both.appendItem(Object::newString(id.toStdString()));
    both.appendItem(Object::newString(id.toStdString()));
    pdf.getTrailer().replaceKey("/ID", both);
    return id;
}

struct Bookmark {
    Object object;
    int level = 0;
    int parent = -1; ///< -1: the outline itself
    std::vector<int> children;
};

/// @return how many entries are seen below @p at when it is open.
int linkChildren(Object parent, const std::vector<int> &children, std::vector<Bookmark> &marks, bool open)
{
    int seen = 0;
    for (std::size_t i = 0; i < children.size(); ++i) {
        Bookmark &mark = marks[static_cast<std::size_t>(children[i])];
        mark.object.replaceKey("/Parent", parent);
        if (i > 0)
            mark.object.replaceKey("/Prev", marks[static_cast<std::size_t>(children[i - 1])].object);
        if (i + 1 < children.size())
            mark.object.replaceKey("/Next", marks[static_cast<std::size_t>(children[i + 1])].object);
        const int below = linkChildren(mark.object, mark.children, marks, open); // three levels at most
        if (below > 0)
            mark.object.replaceKey("/Count", Object::newInteger(open ? below : -below));
        seen += 1 + (open ? below : 0);
    }
    if (!children.empty()) {
        parent.replaceKey("/First", marks[static_cast<std::size_t>(children.front())].object);
        parent.replaceKey("/Last", marks[static_cast<std::size_t>(children.back())].object);
    }
    return seen;
}

void setOutline(QPDF &pdf, const PdfFacts &facts)
{
    constexpr std::size_t mostOpen = 60; // a longer outline begins folded
    if (facts.outline.empty())
        return;
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    std::vector<Bookmark> marks;
    std::vector<int> top;
    std::array<int, 4> lastOfLevel{-1, -1, -1, -1};
    for (const OutlineEntry &entry : facts.outline) {
        const auto page = static_cast<std::size_t>(entry.page);
        Object object = pdf.makeIndirectObject(Object::newDictionary());
        object.replaceKey("/Title", textObject(entry.title));
        Object target = Object::newArray();
        target.appendItem(pages.at(page).getObjectHandle());
        target.appendItem(Object::newName("/XYZ"));
        target.appendItem(Object::newInteger(0));
        target.appendItem(Object::newReal(facts.pageHeights.at(page) - entry.top, 2));
        target.appendItem(Object::newNull());
        object.replaceKey("/Dest", target);

        const int at = static_cast<int>(marks.size());
        const auto level = static_cast<std::size_t>(std::clamp(entry.level, 1, 3));
        const int parent = lastOfLevel[level - 1];
        marks.push_back({object, entry.level, parent, {}});
        if (parent < 0)
            top.push_back(at);
        else
            marks[static_cast<std::size_t>(parent)].children.push_back(at);
        lastOfLevel[level] = at;
        for (std::size_t deeper = level + 1; deeper < lastOfLevel.size(); ++deeper)
            lastOfLevel[deeper] = at;
    }
    Object outline = pdf.makeIndirectObject(Object::newDictionary());
    outline.replaceKey("/Type", Object::newName("/Outlines"));
    const int seen = linkChildren(outline, top, marks, marks.size() <= mostOpen);
    outline.replaceKey("/Count", Object::newInteger(seen));
    pdf.getRoot().replaceKey("/Outlines", outline);
}

/// Every font that any page uses, once.
std::vector<Object> fontsOf(QPDF &pdf)
{
    std::vector<Object> fonts;
    QSet<int> seen;
    for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        Object listed = page.getAttribute("/Resources", false).getKey("/Font");
        if (!listed.isDictionary())
            continue;
        for (const std::string &name : listed.getKeys()) {
            Object font = listed.getKey(name);
            if (font.isDictionary() && !seen.contains(font.getObjectID())) {
                seen.insert(font.getObjectID());
                fonts.push_back(font);
            }
        }
    }
    return fonts;
}

QString streamText(Object stream)
{
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    return QString::fromLatin1(reinterpret_cast<const char *>(data->getBuffer()),
                               static_cast<qsizetype>(data->getSize()));
}

/// Qt says that the blank is a TAB, and a ligature one character: neither is found by who searches for words.
void mendToUnicode(Object font)
{
    Object map = font.getKey("/ToUnicode");
    if (!map.isStream())
        return;
    static const QRegularExpression list(QStringLiteral("\\[[^\\]]*\\]")); // codes stand outside, characters inside
    const QString text = streamText(map);
    QString mended;
    qsizetype done = 0;
    for (auto match = list.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        QString characters = found.captured().toUpper();
        characters.replace(QLatin1StringView("<0009>"), QLatin1StringView("<0020>"))
            .replace(QLatin1StringView("<FB00>"), QLatin1StringView("<00660066>"))
            .replace(QLatin1StringView("<FB01>"), QLatin1StringView("<00660069>"))
            .replace(QLatin1StringView("<FB02>"), QLatin1StringView("<0066006C>"))
            .replace(QLatin1StringView("<FB03>"), QLatin1StringView("<006600660069>"))
            .replace(QLatin1StringView("<FB04>"), QLatin1StringView("<00660066006C>"));
        mended += QStringView(text).sliced(done, found.capturedStart() - done) + characters;
        done = found.capturedEnd();
    }
    mended += QStringView(text).sliced(done);
    map.replaceStreamData(mended.toStdString(), Object::newNull(), Object::newNull());
}

/// The six letters that mark a subset, made from the subset itself: Qt's depend on the order of a hash.
void nameSubset(Object font)
{
    Object descendants = font.getKey("/DescendantFonts");
    if (!descendants.isArray() || descendants.getArrayNItems() < 1)
        throw std::runtime_error("a font without its glyphs");
    Object glyphs = descendants.getArrayItem(0);
    Object descriptor = glyphs.getKey("/FontDescriptor");
    Object program = descriptor.isDictionary() ? descriptor.getKey("/FontFile2") : Object::newNull();
    if (!program.isStream())
        throw std::runtime_error("a font that is not embedded");
    const auto data = program.getStreamData(qpdf_dl_generalized);
    const QByteArray digest = QCryptographicHash::hash(
        QByteArrayView(data->getBuffer(), static_cast<qsizetype>(data->getSize())), QCryptographicHash::Sha256);
    std::string tag;
    for (qsizetype i = 0; i < 6; ++i)
        tag += static_cast<char>('A' + static_cast<unsigned char>(digest[i]) % 26);

    const std::string name = descriptor.getKey("/FontName").getName();
    const std::size_t plus = name.find('+');
    const std::string plain = plus == std::string::npos ? name.substr(1) : name.substr(plus + 1);
    const Object marked = Object::newName("/" + tag + "+" + plain);
    descriptor.replaceKey("/FontName", marked);
    glyphs.replaceKey("/BaseFont", marked);
    font.replaceKey("/BaseFont", marked);
}

/// Gives the parts of a font numbers that follow from what it is: Qt's depend on the order of a hash, and objects that
/// are packed together stand in the order of their numbers.
void renumberParts(QPDF &pdf, Object holder)
{
    const auto renewed = [&](Object part) {
        if (!part.isIndirect())
            return part;
        return part.isStream() ? part.copyStream() : pdf.makeIndirectObject(part.shallowCopy());
    };
    if (holder.isArray()) {
        for (int i = 0; i < holder.getArrayNItems(); ++i) {
            const Object part = renewed(holder.getArrayItem(i));
            holder.setArrayItem(i, part);
            renumberParts(pdf, part);
        }
    } else if (holder.isDictionary()) {
        for (const std::string &key : holder.getKeys()) {
            const Object part = renewed(holder.getKey(key));
            holder.replaceKey(key, part);
            renumberParts(pdf, part);
        }
    } else if (holder.isStream()) {
        renumberParts(pdf, holder.getDict());
    }
}

void write(QPDF &pdf, const PdfFacts &facts, const TaggedObjects &tagged, const QByteArray &id, QIODevice &out)
{
    // Whatever is compressed here was compressed once before: four of nine takes half the time for a few percent more.
    Pl_Flate::setCompressionLevel(4);
    ToDevice device(out);
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&device);
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setNewlineBeforeEndstream(true);      // ISO 19005-2 clause 6.1.7.1
    writer.setDeterministicID(true);
    writer.write();
    device.flush();

    const auto numberOf = [&](QPDFObjGen object) { return writer.getRenumberedObjGen(object).getObj(); };
    const auto numbersOf = [&](const std::vector<QPDFObjGen> &objects) {
        std::vector<int> numbers;
        for (const QPDFObjGen object : objects)
            numbers.push_back(numberOf(object));
        return numbers;
    };
    WrittenPdf written;
    written.size = device.size();
    written.xref = device.xref();
    written.next = writer.getWrittenXRefTable().rbegin()->first.getObj() + 1;
    written.catalog = numberOf(pdf.getRoot().getObjGen());
    written.info = numberOf(pdf.getTrailer().getKey("/Info").getObjGen());
    written.id = id;
    written.digest = device.digest();
    appendStructure(device, written, facts.structure, facts.pageHeights,
                    {numberOf(tagged.tree), numbersOf(tagged.pages), numbersOf(tagged.links)});
    device.flush();
}

} // namespace

Result<> finishPdf(const QString &painted, const PdfFacts &facts, QIODevice &out)
{
    // libqpdf speaks in exceptions; they end here.
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);
        pdf.processFile(painted.toUtf8().constData()); // libqpdf takes UTF-8 on every system
        setCatalog(pdf, facts);
        setMetadata(pdf, facts);
        setOutline(pdf, facts);
        const TaggedObjects tagged = setStructure(pdf, facts.structure, facts.pageHeights);
        for (const Object &font : fontsOf(pdf)) {
            mendToUnicode(font);
            nameSubset(font);
            renumberParts(pdf, font);
        }
        write(pdf, facts, tagged, setIdentifier(pdf, facts), out);
        return {};
    } catch (const DeviceRefused &refused) {
        return Error{ErrorCode::Io, Tr::tr("The PDF could not be written. Choose another place."),
                     QString::fromUtf8(refused.what())};
    } catch (const std::exception &failure) {
        return Error{ErrorCode::Internal, Tr::tr("The PDF could not be put together. Please report this."),
                     QString::fromUtf8(failure.what())};
    }
}

} // namespace gelt::print
