// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/filekind.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace gelt::filekind {
namespace {

using Word = std::u16string_view;

constexpr std::array programs = std::to_array<Word>({
    u"exe", u"com",  u"bat", u"cmd", u"msi", u"msp",  u"scr",     u"pif",      u"cpl", u"dll", u"sys", u"lnk", u"url",
    u"reg", u"js",   u"jse", u"mjs", u"vbs", u"vbe",  u"wsf",     u"wsh",      u"hta", u"ps1", u"psm1", u"jar", u"class",
    u"sh",  u"bash", u"zsh", u"csh", u"py",  u"pl",   u"rb",      u"php",      u"run", u"bin", u"elf", u"so",  u"deb",
    u"rpm", u"apk",  u"app", u"dmg", u"pkg", u"appx", u"desktop", u"appimage", u"action", u"command", u"workflow"});
constexpr std::array pictures = std::to_array<Word>({u"jpg", u"jpeg", u"png", u"gif", u"bmp", u"webp", u"tif", u"tiff",
                                                     u"heic", u"heif", u"ico"});
/// Names that Windows gives to devices, whatever follows the point.
constexpr std::array devices = std::to_array<Word>({u"con", u"prn", u"aux", u"nul", u"com1", u"com2", u"com3", u"com4",
                                                    u"com5", u"com6", u"com7", u"com8", u"com9", u"lpt1", u"lpt2",
                                                    u"lpt3", u"lpt4", u"lpt5", u"lpt6", u"lpt7", u"lpt8", u"lpt9"});

template <std::size_t size>
bool holds(const std::array<Word, size> &words, const QString &word)
{
    return std::ranges::any_of(words, [&](Word known) { return word == QStringView(known.data(), static_cast<qsizetype>(known.size())); });
}

/// Windows ignores blanks and points at the end of a name, so "x.exe. " is a program as well.
QStringView withoutTail(QStringView name)
{
    while (!name.isEmpty() && (name.back() == u'.' || name.back().isSpace()))
        name.chop(1);
    return name;
}

QString extensionOf(QStringView fileName)
{
    const QStringView name = withoutTail(fileName);
    const qsizetype point = name.lastIndexOf(u'.');
    return point < 0 ? QString() : name.mid(point + 1).toString().toLower();
}

bool beginsWith(QByteArrayView head, QByteArrayView sign) { return head.startsWith(sign); }

} // namespace

bool isProgram(QStringView fileName, QByteArrayView head)
{
    if (holds(programs, extensionOf(fileName)))
        return true;
    const bool isWindows = beginsWith(head, "MZ") && head.size() >= headBytes; // shorter ones cannot run
    return isWindows || beginsWith(head, "\x7f" "ELF") || beginsWith(head, "#!")
           || beginsWith(head, "\xfe\xed\xfa\xce") || beginsWith(head, "\xfe\xed\xfa\xcf")
           || beginsWith(head, "\xce\xfa\xed\xfe") || beginsWith(head, "\xcf\xfa\xed\xfe")
           || beginsWith(head, "\xca\xfe\xba\xbe");
}

bool isPicture(QStringView fileName) { return holds(pictures, extensionOf(fileName)); }

EvidenceKind likelyKind(QStringView fileName)
{
    struct Hint {
        const char16_t *word;
        EvidenceKind kind;
    };
    static constexpr std::array hints{
        Hint{u"asistencia", EvidenceKind::AttendanceList}, Hint{u"acta", EvidenceKind::Acta},
        Hint{u"oficio", EvidenceKind::Letter},             Hint{u"informe", EvidenceKind::Report},
        Hint{u"decreto", EvidenceKind::AdministrativeAct}, Hint{u"resolucion", EvidenceKind::AdministrativeAct},
        Hint{u"acuerdo", EvidenceKind::AdministrativeAct}};
    QString words = fileName.toString();
    for (QChar &c : words) {
        if (!c.isLetter() && !c.isMark()) // marks are the accents of decomposed names
            c = u' ';
    }
    const QStringList found = folded(words).split(u' ', Qt::SkipEmptyParts);
    for (const Hint &hint : hints) {
        if (std::ranges::any_of(found, [&](const QString &word) { return word == QStringView(hint.word); }))
            return hint.kind;
    }
    return isPicture(fileName) ? EvidenceKind::Photograph : EvidenceKind::Other;
}

QString portableName(QStringView fileName, qsizetype most)
{
    QString name = fileName.toString();
    for (QChar &c : name) {
        const bool isReserved = QStringView(u"/\\:*?\"<>|").contains(c);
        // Format characters can make a name read backwards ("gpj.exe" as "exe.jpg").
        if (isReserved || c.unicode() < 0x20 || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control)
            c = u'_';
    }
    name = withoutTail(name).toString();
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    if (name.size() > most) {
        const QString extension = extensionOf(name);
        const qsizetype kept = extension.isEmpty() || extension.size() > 10 ? 0 : extension.size() + 1;
        qsizetype begin = most - kept;
        // A whole word is read easier than half of one, unless little would be left.
        const qsizetype blank = name.lastIndexOf(u' ', begin);
        if (blank > begin / 2) {
            begin = blank;
            while (begin > 1 && (name[begin - 1].isSpace() || QStringView(u",;.-_").contains(name[begin - 1])))
                --begin;
        }
        name = QString(name.left(name[begin - 1].isHighSurrogate() ? begin - 1 : begin)) + name.right(kept);
    }
    if (name.isEmpty())
        return QStringLiteral("archivo");
    if (holds(devices, name.section(u'.', 0, 0).trimmed().toLower()))
        name.prepend(u'_');
    return name;
}

} // namespace gelt::filekind
