// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/filekind.h"
#include "tests/support/catch.h"

using namespace gelt;

TEST_CASE("What could run is known by its name or by how it begins", "[domain][filekind]")
{
    const auto name = GENERATE(as<QString>(), QStringLiteral("instalar.exe"), QStringLiteral("INSTALAR.EXE"), QStringLiteral("factura.pdf.exe"),
                               QStringLiteral("x.exe. "), QStringLiteral("a.bat"), QStringLiteral("a.cmd"), QStringLiteral("a.com"), QStringLiteral("a.msi"),
                               QStringLiteral("a.js"), QStringLiteral("a.vbs"), QStringLiteral("a.ps1"), QStringLiteral("a.sh"), QStringLiteral("a.jar"),
                               QStringLiteral("acceso.lnk"), QStringLiteral("x.desktop"));
    CAPTURE(name);
    CHECK(filekind::isProgram(name));
    CHECK_FALSE(filekind::isProgram(QString(name + QStringLiteral(".pdf"))));
}

TEST_CASE("A program under another name is known by its bytes", "[domain][filekind]")
{
    CHECK(filekind::isProgram(u"foto.jpg", QByteArray("MZ").leftJustified(64, '\0')));
    CHECK(filekind::isProgram(u"foto.jpg", QByteArray("\x7f" "ELF\x02\x01", 6)));
    CHECK(filekind::isProgram(u"leame", QByteArray("#!/bin/sh\nrm -rf .\n")));
    CHECK_FALSE(filekind::isProgram(u"nota.txt", QByteArray("MZ es una abreviatura")));
    CHECK_FALSE(filekind::isProgram(u"foto.jpg", QByteArray("\xff\xd8\xff\xe0", 4)));
    CHECK_FALSE(filekind::isProgram(u"vacio.pdf", QByteArray()));
}

TEST_CASE("A file's name gives a first guess of what it proves", "[domain][filekind]")
{
    CHECK(filekind::likelyKind(u"Acta 003 del comité.pdf") == EvidenceKind::Acta);
    CHECK(filekind::likelyKind(u"lista_de_asistencia-taller.PDF") == EvidenceKind::AttendanceList);
    CHECK(filekind::likelyKind(u"Lista de asistencia al acta.pdf") == EvidenceKind::AttendanceList);
    CHECK(filekind::likelyKind(u"RESOLUCIÓN 12.pdf") == EvidenceKind::AdministrativeAct);
    CHECK(filekind::likelyKind(u"oficio.docx") == EvidenceKind::Letter);
    CHECK(filekind::likelyKind(u"IMG_2013.JPG") == EvidenceKind::Photograph);
    CHECK(filekind::likelyKind(u"actas y más.zip") == EvidenceKind::Other); // not the word itself
    CHECK(filekind::likelyKind(u"") == EvidenceKind::Other);
}

TEST_CASE("A name from another system becomes one that this one can write", "[domain][filekind]")
{
    CHECK(filekind::portableName(u"Acta del comité (1).pdf") == QStringLiteral("Acta del comité (1).pdf"));
    CHECK(filekind::portableName(u"a:b*c?.pdf") == QStringLiteral("a_b_c_.pdf"));
    CHECK(filekind::portableName(u"../../etc/passwd") == QStringLiteral("_.._etc_passwd"));
    CHECK(filekind::portableName(u".oculto") == QStringLiteral("oculto"));
    CHECK(filekind::portableName(u"CON.txt") == QStringLiteral("_CON.txt"));
    CHECK(filekind::portableName(u"foto\u202Egpj.exe") == QStringLiteral("foto_gpj.exe"));
    CHECK(filekind::portableName(u" . ") == QStringLiteral("archivo"));
    const QString cut = filekind::portableName(QString(QString(300, u'x') + QStringLiteral(".pdf")));
    CHECK(cut.size() == 120);
    CHECK(cut.endsWith(QStringLiteral("x.pdf")));
}

TEST_CASE("A name that every file system takes says no more than it did", "[domain][filekind]")
{
    CHECK(filekind::portableName(u"acta: «una/dos» ¿sí?.pdf") == QStringLiteral("acta_ «una_dos» ¿sí_.pdf"));
    CHECK(filekind::portableName(u"..\\..\\etc/passwd") == QStringLiteral("_.._etc_passwd"));
    CHECK(filekind::portableName(u"CON.txt") == QStringLiteral("_CON.txt"));
    CHECK(filekind::portableName(u"nul") == QStringLiteral("_nul"));
    CHECK(filekind::portableName(u"  punto. . ") == QStringLiteral("punto"));
    CHECK(filekind::portableName(u"") == QStringLiteral("archivo"));
    CHECK(filekind::portableName(u"...") == QStringLiteral("archivo"));
    CHECK(filekind::portableName(u"a\u202Efdp.exe") == QStringLiteral("a_fdp.exe"));
    CHECK(filekind::portableName(u"a\tb\nc") == QStringLiteral("a_b_c"));
}

TEST_CASE("A long name of words ends with a whole one", "[domain][filekind]")
{
    CHECK(filekind::portableName(u"2014-01-28 Informe anual de cumplimiento 2013 de Municipio de Ejemplo, Tolima.pdf", 74)
          == QStringLiteral("2014-01-28 Informe anual de cumplimiento 2013 de Municipio de Ejemplo.pdf"));
    CHECK(filekind::portableName(u"dos palabras", 30) == QStringLiteral("dos palabras"));
}

TEST_CASE("A long name keeps its ending and no half character", "[domain][filekind]")
{
    const QString name = filekind::portableName(QString(QString(200, u'x') + QStringLiteral(".docx")), 80);
    CHECK(name.size() == 80);
    CHECK(name.endsWith(QStringLiteral("x.docx")));
    for (int length = 70; length < 90; ++length) {
        const QString cut = filekind::portableName(QString(QString(length, u'y') + QStringLiteral("😀😀😀😀😀")), 80);
        CHECK(cut.size() <= 80);
        CHECK_FALSE(cut.back().isHighSurrogate());
        CHECK(QString::fromUtf8(cut.toUtf8()) == cut);
    }
}
