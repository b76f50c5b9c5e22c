// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/decode.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Import)
};

/// What Windows-1252 has from 0x80 to 0x9F where Latin-1 has control characters; 0 where it has nothing.
constexpr char16_t windows1252[32] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                      0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                      0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

Error notText(qsizetype offset)
{
    return {ErrorCode::Invalid,
            Tr::tr("This is not a text file: a character no text holds is at byte %1; save the table or text again as "
                   "UTF-8 and import that.")
                .arg(offset + 1),
            {}};
}

/// How many bytes a valid UTF-8 sequence of more than one byte takes at @p at; 0: there is none.
qsizetype longSequence(const QByteArray &bytes, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0u; };
    const auto follows = [&](qsizetype n) {
        for (qsizetype i = 1; i <= n; ++i) {
            if ((byte(at + i) & 0xC0u) != 0x80u)
                return false;
        }
        return true;
    };
    const unsigned first = byte(at), second = byte(at + 1);
    if (first >= 0xC2 && first <= 0xDF && follows(1))
        return 2;
    if (first >= 0xE0 && first <= 0xEF && follows(2) && !(first == 0xE0 && second < 0xA0)
        && !(first == 0xED && second > 0x9F))
        return 3;
    if (first >= 0xF0 && first <= 0xF4 && follows(3) && !(first == 0xF0 && second < 0x90)
        && !(first == 0xF4 && second > 0x8F))
        return 4;
    return 0;
}

/// What the bytes look like as UTF-8.
struct Utf8Look {
    qsizetype good = 0; ///< sequences of more than one byte
    qsizetype bad = 0;  ///< bytes that belong to none
    qsizetype firstBad = -1;
};

Utf8Look lookAt(const QByteArray &bytes)
{
    Utf8Look look;
    for (qsizetype i = 0; i < bytes.size();) {
        if (static_cast<unsigned char>(bytes[i]) < 0x80) {
            ++i;
        } else if (const qsizetype length = longSequence(bytes, i); length > 0) {
            ++look.good;
            i += length;
        } else {
            if (look.bad++ == 0)
                look.firstBad = i;
            ++i;
        }
    }
    return look;
}

Result<QString> fromWindows1252(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const char16_t c = byte >= 0x80 && byte < 0xA0 ? windows1252[byte - 0x80] : char16_t(byte);
        if (c == 0)
            return notText(i);
        text[i] = QChar(c);
    }
    return text;
}

Result<QString> afterMark(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    // Stateless, because otherwise half a character at the end waits for its other half and is no error.
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    const bool cut = encoding != QStringConverter::Utf8 && bytes.size() % 2 != 0;
    if (decoder.hasError() || cut || !text.isValidUtf16() || text.contains(QChar(QChar::Null))) {
        return Error{ErrorCode::Invalid,
                     Tr::tr("The text is damaged: its beginning says it is Unicode, but it is not valid; save the "
                            "table or text again as UTF-8 and import that."),
                     {}};
    }
    return text;
}

Result<QString> fromBytes(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return afterMark(QByteArrayView(bytes).sliced(3), QStringConverter::Utf8);
    if (bytes.startsWith("\xFF\xFE"))
        return afterMark(QByteArrayView(bytes).sliced(2), QStringConverter::Utf16LE);
    if (bytes.startsWith("\xFE\xFF"))
        return afterMark(QByteArrayView(bytes).sliced(2), QStringConverter::Utf16BE);

    if (const qsizetype null = bytes.indexOf('\0'); null >= 0)
        return notText(null);
    const Utf8Look look = lookAt(bytes);
    if (look.bad == 0)
        return QString::fromUtf8(bytes);
    // More whole sequences than stray bytes: read as Windows-1252 every accent would come in broken.
    if (look.good > look.bad)
        return notText(look.firstBad);
    return fromWindows1252(bytes);
}

} // namespace

Result<QString> decodeText(const QByteArray &bytes)
{
    Result<QString> decoded = fromBytes(bytes);
    if (!decoded)
        return decoded;
    QString text = *std::move(decoded);
    qsizetype out = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar c = text[i];
        if (c == u'\r' || c == u'\f' || c == u'\v' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            c = u'\n';
        } else if (c < u' ' && c != u'\t' && c != u'\n') {
            return notText(i);
        }
        text[out++] = c;
    }
    text.truncate(out);
    return text;
}

} // namespace gelt
