// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linefield.h"

#include "ui/style/tokens.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace gelt {

LineField::LineField(Place place, QWidget *parent)
    : Field(place, parent)
    , m_row(new QHBoxLayout)
    , m_line(new QLineEdit(this))
{
    m_line->setObjectName(QStringLiteral("line"));
    m_row->setSpacing(style::metric::gap);
    m_row->addWidget(m_line, 1);
    if (place == Place::Cell)
        m_line->setFrame(false);
    setInput(m_line, m_row);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_isTouched = true;
        noteEdited();
    });
}

QString LineField::text() const { return m_line->text(); }

void LineField::setText(const QString &text)
{
    m_isSeveral = false;
    m_isTouched = false;
    m_original = text;
    showSeveral();
    if (m_line->text() != text)
        m_line->setText(text);
    if (!m_line->hasFocus())
        m_line->setCursorPosition(0);
    noteSet();
}

void LineField::type(const QString &text)
{
    m_line->setText(text);
    m_isTouched = true;
    noteEdited();
}

void LineField::setSeveral()
{
    m_isSeveral = true;
    m_isTouched = false;
    m_original.clear();
    m_line->clear();
    showSeveral();
    noteSet();
}

void LineField::showSeveral()
{
    const QString ofEmpty = m_line->isReadOnly() && m_placeholder.isEmpty() ? QStringLiteral("\u2014") : m_placeholder;
    m_line->setPlaceholderText(m_isSeveral ? tr("(several values)") : ofEmpty);
}

void LineField::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    showSeveral();
}

void LineField::setOriginal(const QString &text)
{
    m_original = text;
    m_isSeveral = false;
    showSeveral();
}

bool LineField::isModified() const { return m_isSeveral ? m_isTouched : m_line->text() != m_original; }

void LineField::restore()
{
    m_isTouched = false;
    m_line->setText(m_original);
    m_line->selectAll();
}

void LineField::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    showSeveral();
    m_line->setFrame(!readOnly && place() == Place::Form);
    showAsText(m_line, readOnly);
}

void LineField::addButton(QWidget *button) { m_row->addWidget(button); }

} // namespace gelt
