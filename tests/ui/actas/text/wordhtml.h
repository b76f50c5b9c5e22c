// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// HTML as Word puts it on the clipboard: much ado about formats, and everything in it that a careless reader would load.
namespace wordhtml {

/// Where a file, a server, a share or a device would be asked for by who loads it.
inline QString head()
{
    return QString::fromUtf8(
        "<html xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
        "xmlns:w=\"urn:schemas-microsoft-com:office:word\" xmlns:m=\"http://schemas.microsoft.com/office/2004/12/omml\" "
        "xmlns=\"http://www.w3.org/TR/REC-html40\"><head><meta http-equiv=Content-Type content=\"text/html; charset=utf-8\">"
        "<meta name=ProgId content=Word.Document><meta name=Generator content=\"Microsoft Word 14\">"
        "<base href=\"http://127.0.0.1:9/base/\"><meta http-equiv=refresh content=\"0;url=http://127.0.0.1:9/\">"
        "<link rel=File-List href=\"file:///C:%5CUsers%5CAna%5CAppData%5CLocal%5CTemp%5Cmsohtmlclip1%5C01%5Cclip_filelist.xml\">"
        "<link rel=themeData href=\"file:///etc/hostname\"><link rel=stylesheet href=\"http://127.0.0.1:9/a.css\">"
        "<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->"
        "<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View><w:LidThemeOther>ES-CO</w:LidThemeOther>"
        "</w:WordDocument></xml><![endif]--><style><!-- @import url('file:///etc/hostname'); @font-face "
        "{font-family:Calibri; src:url(file:///etc/hostname); panose-1:2 15 5 2 2 2 4 3 2 4;} p.MsoNormal, li.MsoNormal "
        "{mso-style-unhide:no; margin-bottom:10.0pt; background:url(http://127.0.0.1:9/b.png); font-size:11.0pt;} --></style>"
        "<script src=\"http://127.0.0.1:9/s.js\">document.write('<p>escrito por un programa</p>');</script></head>"
        "<body lang=ES-CO background=\"file:///etc/hostname\" style='tab-interval:35.4pt'><!--StartFragment-->");
}

/// A paragraph, an item, a picture in three ways and a table within a table; about 5,000 characters, 250 of them words.
inline QString piece(int number)
{
    const QString span = QStringLiteral(
        "<span lang=ES-CO style='font-size:12.0pt;line-height:115%;font-family:\"Arial\",\"sans-serif\";mso-fareast-font-family:"
        "\"Times New Roman\";mso-bidi-font-family:\"Times New Roman\";color:#1F497D;mso-themecolor:text2;background:yellow;"
        "mso-highlight:yellow;letter-spacing:-.15pt;mso-ansi-language:ES-CO;mso-fareast-language:ES-CO'>");
    const QString paragraph = QStringLiteral(
        "<p class=MsoNormal align=center style='mso-margin-top-alt:auto;mso-margin-bottom-alt:auto;text-align:justify;"
        "text-justify:inter-ideograph;line-height:normal;tab-stops:35.4pt 70.8pt;mso-layout-grid-align:none;"
        "background-image:url(file:///etc/hostname)'>");
    const QString cell = QStringLiteral(
        "<td width=173 valign=top style='width:130.0pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;"
        "padding:0cm 5.4pt 0cm 5.4pt' background=\"http://127.0.0.1:9/c.png\">");
    const QString n = QString::number(number);
    return paragraph + span + QStringLiteral("Se present\u00f3 el informe n\u00famero ") + n
           + QStringLiteral(" de <b style='mso-bidi-font-weight:normal'>trámites</b><o:p></o:p></span>") + span
           + QString::fromUtf8(" y el comité pidió <i>publicar</i> los datos.<o:p></o:p></span></p>"
                               "<!-- comentario con <img src=\"http://127.0.0.1:9/no.png\"> dentro -->"
                               "<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]>"
                               "<span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·"
                               "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;&nbsp;</span></span></span><![endif]>")
           + span + QStringLiteral("pendiente ") + n
           + QString::fromUtf8("<o:p></o:p></span></p><p class=MsoNormal><!--[if gte vml 1]><v:shape id=\"Imagen\" type=\"#_x0000_t75\" "
                               "style='width:441pt;height:220pt'><v:imagedata src=\"file:///etc/hostname\" o:href=\"http://127.0.0.1:9/v.png\"/>"
                               "</v:shape><![endif]--><![if !vml]><img width=588 height=294 src=\"file:///C:/Users/Ana/AppData/Local/Temp/"
                               "msohtmlclip1/01/clip_image001.png\" v:shapes=\"Imagen\"><img src=\"file:///etc/hostname\">"
                               "<img src=\"http://127.0.0.1:9/remota.png\"><img src=\"//127.0.0.1/compartida/x.png\">"
                               "<img src=\"data:image/png;base64,iVBORw0KGgo=\"><![endif]></p>"
                               "<iframe src=\"file:///etc/hostname\"></iframe><object data=\"http://127.0.0.1:9/o.swf\"></object>"
                               "<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>"
                               "<tr style='mso-yfti-irow:0'>")
           + cell + paragraph + span + QStringLiteral("celda ") + n + QStringLiteral("<o:p></o:p></span></p></td>") + cell
           + QStringLiteral("<table class=MsoTableGrid><tr>") + cell + span + QStringLiteral("interior</span></td>") + cell
           + QStringLiteral("<a href=\"http://127.0.0.1:9/\">enlace</a></td></tr></table></td></tr></table>");
}

/// As many pieces as go into @p characters.
inline QString page(qsizetype characters)
{
    QString html = head();
    const QString end = QStringLiteral("<!--EndFragment--></body></html>");
    for (int number = 1;; ++number) {
        const QString next = piece(number);
        if (html.size() + next.size() + end.size() > characters)
            return html + end;
        html += next;
    }
}

} // namespace wordhtml
