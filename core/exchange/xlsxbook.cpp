// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxbook.h"

#include "core/exchange/sheetrows.h"
#include "core/exchange/xmlstream.h"

#include <QCoreApplication>
#include <QHash>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Import)
};

constexpr std::size_t mostStyles = 100'000;
constexpr std::size_t mostSheets = 1'000;
constexpr int mostBuiltinFormats = 164;

struct Relation {
    QString id;
    QString type; ///< the last word of its name
    QByteArray part;
};

/// Where a part's relation leads within the archive.
QByteArray resolved(const QByteArray &from, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.sliced(1).toUtf8();
    QList<QByteArray> steps = from.split('/');
    steps.removeLast();
    for (const QByteArray &step : target.toUtf8().split('/')) {
        if (step == ".." && !steps.isEmpty())
            steps.removeLast();
        else if (step != "." && step != "..")
            steps.append(step);
    }
    return steps.join('/');
}

QByteArray relationsPart(const QByteArray &part)
{
    const qsizetype slash = part.lastIndexOf('/');
    return part.first(slash + 1) + "_rels/" + part.sliced(slash + 1) + ".rels";
}

/// Those that lead out of the archive are not followed. A part without relations has none.
Result<std::vector<Relation>> relationsOf(const Archive &archive, const QByteArray &part)
{
    std::vector<Relation> relations;
    const QByteArray name = relationsPart(part);
    if (!archive.contains(name))
        return relations;
    auto xml = XmlStream::open(archive, name);
    if (!xml)
        return xml.error();
    while ((*xml)->next()) {
        if (!(*xml)->isStart() || (*xml)->name() != QLatin1String("Relationship")
            || (*xml)->attribute(u"TargetMode") == QLatin1String("External") || relations.size() >= mostStyles)
            continue;
        relations.push_back({(*xml)->attribute(u"Id"), (*xml)->attribute(u"Type").section(u'/', -1),
                             resolved(part, (*xml)->attribute(u"Target"))});
    }
    if ((*xml)->failure())
        return *(*xml)->failure();
    return relations;
}

/// "_x000D_" is how a control character is written.
QString unescaped(const QString &text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isCode = false;
        if (text[i] == u'_' && i + 6 < text.size() && text[i + 1] == u'x' && text[i + 6] == u'_') {
            const ushort code = text.mid(i + 2, 4).toUShort(&isCode, 16);
            if (isCode) {
                out += QChar(code);
                i += 6;
            }
        }
        if (!isCode)
            out += text[i];
    }
    return out;
}

class BookReader {
public:
    explicit BookReader(const Archive &archive)
        : m_archive(archive)
    {
    }

    Result<XlsxBook> read(const QByteArray &workbook)
    {
        const auto relations = relationsOf(m_archive, workbook);
        if (!relations)
            return relations.error();
        Result<> done = readSheets(workbook, *relations);
        for (const Relation &relation : *relations) {
            if (done && relation.type == QLatin1String("styles"))
                done = readStyles(relation.part);
            else if (done && relation.type == QLatin1String("sharedStrings"))
                done = readTexts(relation.part);
            m_book.hasMacros = m_book.hasMacros || relation.type == QLatin1String("vbaProject");
        }
        if (!done)
            return done.error();
        return std::move(m_book);
    }

private:
    static Result<> endOf(const XmlStream &xml) { return xml.failure() ? Result<>(*xml.failure()) : Result<>(); }

    Result<> readSheets(const QByteArray &workbook, const std::vector<Relation> &relations)
    {
        auto opened = XmlStream::open(m_archive, workbook);
        if (!opened)
            return opened.error();
        XmlStream &xml = **opened;
        while (xml.next()) {
            if (!xml.isStart())
                continue;
            if (xml.name() == QLatin1String("workbookPr")) {
                m_book.from1904 = xml.flag(u"date1904");
            } else if (xml.name() == QLatin1String("sheet") && m_book.sheets.size() < mostSheets) {
                const QString id = xml.attribute(u"id", u"elationships");
                const QString state = xml.attribute(u"state");
                const auto found = std::ranges::find(relations, id, &Relation::id);
                if (found != relations.end() && found->type == QLatin1String("worksheet"))
                    m_book.sheets.push_back({cellText(xml.attribute(u"name")), found->part,
                                             state == QLatin1String("hidden") || state == QLatin1String("veryHidden")});
            }
        }
        return endOf(xml);
    }

    Result<> readStyles(const QByteArray &part)
    {
        auto opened = XmlStream::open(m_archive, part);
        if (!opened)
            return opened.error();
        XmlStream &xml = **opened;
        QHash<int, NumberLook> own;
        bool ofCells = false;
        while (xml.next()) {
            if (xml.name() == QLatin1String("cellXfs")) {
                ofCells = xml.isStart();
            } else if (xml.isStart() && xml.name() == QLatin1String("numFmt")
                       && own.size() < static_cast<qsizetype>(mostStyles)) {
                own.insert(xml.number(u"numFmtId", -1), lookOfFormat(xml.attribute(u"formatCode")));
            } else if (xml.isStart() && ofCells && xml.name() == QLatin1String("xf")
                       && m_book.looks.size() < mostStyles) {
                const int id = xml.number(u"numFmtId", 0);
                m_book.looks.push_back(own.contains(id) ? own.value(id)
                                       : id < mostBuiltinFormats ? lookOfBuiltin(id)
                                                                 : NumberLook::Plain);
            }
        }
        return endOf(xml);
    }

    /// A text may be cut into runs of different dress; how it is pronounced is none of it.
    Result<> readTexts(const QByteArray &part)
    {
        auto opened = XmlStream::open(m_archive, part);
        if (!opened)
            return opened.error();
        XmlStream &xml = **opened;
        QString text;
        bool inText = false;
        qsizetype chars = 0;
        while (xml.next()) {
            if (xml.isText() && inText) {
                text += xml.text();
            } else if (xml.isStart() && xml.name() == QLatin1String("rPh")) {
                xml.skip();
            } else if (xml.name() == QLatin1String("t")) {
                inText = xml.isStart();
            } else if (xml.isEnd() && xml.name() == QLatin1String("si")) {
                chars += text.size();
                if (chars > tablelimits::chars || m_book.texts.size() >= tablelimits::cells)
                    return Error{ErrorCode::TooLarge,
                                 Tr::tr("The workbook holds too much text; copy the table alone into a new file and "
                                        "import that."),
                                 {}};
                m_book.texts.push_back(cellText(unescaped(std::exchange(text, QString()))));
            }
        }
        return endOf(xml);
    }

    const Archive &m_archive;
    XlsxBook m_book;
};

} // namespace

Result<QByteArray> mainPart(const Archive &archive)
{
    const auto relations = relationsOf(archive, {});
    if (!relations)
        return relations.error();
    const auto found = std::ranges::find(*relations, QStringLiteral("officeDocument"), &Relation::type);
    return found == relations->end() ? QByteArray() : found->part;
}

Result<XlsxBook> readXlsxBook(const Archive &archive, const QByteArray &workbook)
{
    return BookReader(archive).read(workbook);
}

} // namespace gelt
