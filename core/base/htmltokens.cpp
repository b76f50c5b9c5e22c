// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/htmltokens.h"

#include <algorithm>
#include <array>

namespace gelt {
namespace {

struct Entity {
    const char16_t *name;
    char16_t character;
};

/// Those that office programs write in Spanish and English texts; they write all others by number.
constexpr std::array entities{
    Entity{u"nbsp", 0x00A0},   Entity{u"amp", u'&'},      Entity{u"lt", u'<'},       Entity{u"gt", u'>'},
    Entity{u"quot", u'"'},     Entity{u"apos", u'\''},    Entity{u"aacute", 0x00E1}, Entity{u"eacute", 0x00E9},
    Entity{u"iacute", 0x00ED}, Entity{u"oacute", 0x00F3}, Entity{u"uacute", 0x00FA}, Entity{u"uuml", 0x00FC},
    Entity{u"ntilde", 0x00F1}, Entity{u"Aacute", 0x00C1}, Entity{u"Eacute", 0x00C9}, Entity{u"Iacute", 0x00CD},
    Entity{u"Oacute", 0x00D3}, Entity{u"Uacute", 0x00DA}, Entity{u"Uuml", 0x00DC},   Entity{u"Ntilde", 0x00D1},
    Entity{u"iexcl", 0x00A1},  Entity{u"iquest", 0x00BF}, Entity{u"ordm", 0x00BA},   Entity{u"ordf", 0x00AA},
    Entity{u"deg", 0x00B0},    Entity{u"laquo", 0x00AB},  Entity{u"raquo", 0x00BB},  Entity{u"middot", 0x00B7},
    Entity{u"sect", 0x00A7},   Entity{u"shy", 0x00AD},    Entity{u"hellip", 0x2026}, Entity{u"ndash", 0x2013},
    Entity{u"mdash", 0x2014},  Entity{u"lsquo", 0x2018},  Entity{u"rsquo", 0x2019},  Entity{u"ldquo", 0x201C},
    Entity{u"rdquo", 0x201D},  Entity{u"bull", 0x2022},   Entity{u"euro", 0x20AC}};

constexpr qsizetype longestEntity = 12;

bool isNameStart(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

bool isNamePart(QChar c) { return isNameStart(c) || (c >= u'0' && c <= u'9') || c == u':' || c == u'-' || c == u'_'; }

/// What "&…;" stands for, without the signs around it; empty for no entity.
QString entityText(QStringView name)
{
    if (!name.startsWith(u'#')) {
        const auto found = std::ranges::find_if(entities, [&](const Entity &entity) { return name == entity.name; });
        return found == entities.end() ? QString() : QString(QChar(found->character));
    }
    const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
    bool ok = false;
    const uint code = name.sliced(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
    const bool control = code < 0x20 && code != u'\t' && code != u'\n' && code != u'\r';
    if (!ok || control || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return {};
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

} // namespace

QString withoutEntities(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&') {
            const qsizetype end = text.sliced(i, std::min(longestEntity, text.size() - i)).indexOf(u';');
            const QString character = end > 1 ? entityText(text.sliced(i + 1, end - 1)) : QString();
            if (!character.isEmpty()) {
                out += character;
                i += end;
                continue;
            }
        }
        out += text[i];
    }
    return out;
}

int HtmlToken::number(QStringView attribute, int otherwise) const
{
    for (qsizetype at = attributes.indexOf(attribute, 0, Qt::CaseInsensitive); at >= 0;
         at = attributes.indexOf(attribute, at + 1, Qt::CaseInsensitive)) {
        if (at > 0 && isNamePart(attributes[at - 1])) // "mso-colspan" is another
            continue;
        qsizetype i = at + attribute.size();
        const auto skip = [&](auto &&wanted) {
            while (i < attributes.size() && wanted(attributes[i]))
                ++i;
        };
        skip([](QChar c) { return c.isSpace() || c == u'=' || c == u'"' || c == u'\''; });
        const qsizetype start = i;
        skip([](QChar c) { return c >= u'0' && c <= u'9'; });
        bool ok = false;
        const int value = attributes.sliced(start, std::min<qsizetype>(i - start, 9)).toInt(&ok);
        if (ok)
            return value;
    }
    return otherwise;
}

HtmlToken HtmlReader::next()
{
    for (;;) {
        HtmlToken token;
        if (m_at >= m_html.size())
            return token;
        if (m_html[m_at] == u'<') {
            if (skipSpecial())
                continue;
            if (readTag(token)) {
                const bool hidden = token.kind == HtmlToken::Kind::Open
                                    && (token.name == QLatin1String("script") || token.name == QLatin1String("style")
                                        || token.name == QLatin1String("head") || token.name == QLatin1String("title"));
                if (!hidden)
                    return token;
                skipElement(token.name);
                continue;
            }
        }
        token.kind = HtmlToken::Kind::Text;
        token.text = readText();
        return token;
    }
}

/// Comments and declarations ("<!--[if gte mso 9]>", "<![endif]>", "<?xml …>"). False: there is none here.
bool HtmlReader::skipSpecial()
{
    const QStringView rest = m_html.sliced(m_at);
    if (rest.startsWith(QLatin1String("<!--"))) {
        const qsizetype end = rest.indexOf(QLatin1String("-->"), 4);
        m_at = end < 0 ? m_html.size() : m_at + end + 3;
        return true;
    }
    if (rest.startsWith(QLatin1String("<!")) || rest.startsWith(QLatin1String("<?"))) {
        const qsizetype end = rest.indexOf(u'>');
        m_at = end < 0 ? m_html.size() : m_at + end + 1;
        return true;
    }
    return false;
}

bool HtmlReader::readTag(HtmlToken &token)
{
    qsizetype i = m_at + 1;
    const bool closes = i < m_html.size() && m_html[i] == u'/';
    if (closes)
        ++i;
    const qsizetype name = i;
    if (i >= m_html.size() || !isNameStart(m_html[i]))
        return false;
    while (i < m_html.size() && isNamePart(m_html[i]))
        ++i;
    token.name = m_html.sliced(name, i - name).toString().toLower();
    const qsizetype attributes = i;
    QChar quote;
    bool value = false; // a quotation mark begins a value only behind "=": one that is lost swallows nothing
    for (; i < m_html.size(); ++i) {
        const QChar c = m_html[i];
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if (value && (c == u'"' || c == u'\'')) {
            quote = c;
        } else if (c == u'>') {
            break;
        }
        value = c == u'=' || (value && quote.isNull() && c.isSpace());
    }
    token.kind = closes ? HtmlToken::Kind::Close : HtmlToken::Kind::Open;
    token.attributes = m_html.sliced(attributes, i - attributes);
    m_at = std::min(i + 1, m_html.size());
    return true;
}

void HtmlReader::skipElement(const QString &name)
{
    if (name == QLatin1String("head")) { // may be left open
        for (m_at = m_html.indexOf(u'<', m_at); m_at >= 0; m_at = m_html.indexOf(u'<', m_at + 1)) {
            const QStringView rest = m_html.sliced(m_at);
            if (rest.startsWith(QLatin1String("</head"), Qt::CaseInsensitive)
                || rest.startsWith(QLatin1String("<body"), Qt::CaseInsensitive))
                return;
        }
        m_at = m_html.size();
        return;
    }
    const QString closing = QStringLiteral("</") + name;
    const qsizetype end = m_html.indexOf(closing, m_at, Qt::CaseInsensitive);
    const qsizetype behind = end < 0 ? -1 : m_html.indexOf(u'>', end);
    m_at = behind < 0 ? m_html.size() : behind + 1;
}

/// To the next "<"; one that stands here is text, since it began no tag.
QString HtmlReader::readText()
{
    const qsizetype start = m_at;
    qsizetype end = m_html.indexOf(u'<', m_at + 1);
    if (end < 0)
        end = m_html.size();
    m_at = end;
    return withoutEntities(m_html.sliced(start, end - start));
}

} // namespace gelt
