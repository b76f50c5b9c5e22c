// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace gelt {

/// A piece of HTML: a run of text, or a tag.
struct HtmlToken {
    enum class Kind { Text, Open, Close, End };

    Kind kind = Kind::End;
    QString text;           ///< of a text: with its entities read
    QString name;           ///< of a tag: lower case
    QStringView attributes; ///< of a tag that opens: as written

    /// A whole number that an attribute of the tag gives (colspan="3"), or @p otherwise.
    int number(QStringView attribute, int otherwise) const;
};

/**
 * Cuts HTML into texts and tags; comments, declarations and what stands in script, style, head and title is passed
 * over. Linear in the text, whatever it is: a "<" that begins no tag is text.
 */
class HtmlReader {
public:
    explicit HtmlReader(QStringView html)
        : m_html(html)
    {
    }

    HtmlToken next();

    /// To behind the tag that closes the element just opened; to the end where none does.
    void skipElement(const QString &name);

private:
    bool readTag(HtmlToken &token);
    bool skipSpecial();
    QString readText();

    QStringView m_html;
    qsizetype m_at = 0;
};

/// The text with its entities ("&ntilde;", "&#241;", "&#xF1;") read; what is none stays as written.
QString withoutEntities(QStringView text);

} // namespace gelt
