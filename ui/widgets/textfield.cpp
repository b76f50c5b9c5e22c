// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textfield.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>
#include <cmath>
#include <functional>

namespace gelt {
namespace {

/// Says when its lines are laid out for another width.
class Edit : public QPlainTextEdit {
public:
    using QPlainTextEdit::QPlainTextEdit;
    std::function<void()> resized;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPlainTextEdit::resizeEvent(event);
        if (resized)
            resized();
    }
};

} // namespace

TextField::TextField(Place place, int fewest, int most, QWidget *parent)
    : Field(place, parent)
    , m_edit(new Edit(this))
    , m_fewest(fewest)
    , m_most(most)
{
    m_edit->setObjectName(QStringLiteral("text"));
    m_edit->setTabChangesFocus(true);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (place == Place::Cell)
        m_edit->setFrameShape(QFrame::NoFrame);
    auto *row = new QHBoxLayout;
    row->addWidget(m_edit);
    setInputMultiline();
    setInput(m_edit, row);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isSetting)
            return;
        m_isTouched = true;
        noteEdited();
    });
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TextField::fitHeight);
    static_cast<Edit *>(m_edit)->resized = [this] { fitHeight(); };
    fitHeight();
}

QString TextField::text() const { return m_edit->toPlainText(); }

void TextField::setQuietly(const QString &text)
{
    const QScopedValueRollback setting(m_isSetting, true);
    m_edit->setPlainText(text);
}

void TextField::setText(const QString &text)
{
    m_isSeveral = false;
    m_isTouched = false;
    m_original = text;
    showSeveral();
    if (m_edit->toPlainText() != text) // keeps cursor and scroll position of what stays
        setQuietly(text);
    noteSet();
}

void TextField::setSeveral()
{
    m_isSeveral = true;
    m_isTouched = false;
    m_original.clear();
    setQuietly({});
    showSeveral();
    noteSet();
}

void TextField::showSeveral()
{
    const QString ofEmpty = m_edit->isReadOnly() && m_placeholder.isEmpty() ? QStringLiteral("\u2014") : m_placeholder;
    m_edit->setPlaceholderText(m_isSeveral ? tr("(several values)") : ofEmpty);
}

void TextField::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    showSeveral();
}

void TextField::setOriginal(const QString &text)
{
    m_original = text;
    m_isSeveral = false;
    showSeveral();
}

bool TextField::isModified() const { return m_isSeveral ? m_isTouched : m_edit->toPlainText() != m_original; }

void TextField::restore()
{
    m_isTouched = false;
    setQuietly(m_original);
}

void TextField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    showSeveral();
    m_edit->setFrameShape(readOnly || place() == Place::Cell ? QFrame::NoFrame : QFrame::StyledPanel);
    showAsText(m_edit->viewport(), readOnly);
    fitHeight();
    if (readOnly)
        m_edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

/// The size of a plain text document is in lines.
void TextField::fitHeight()
{
    if (place() == Place::Cell)
        return;
    const int lines = std::clamp(static_cast<int>(std::ceil(m_edit->document()->size().height())), m_fewest, m_most);
    const int around = 2 * (m_edit->frameWidth() + static_cast<int>(std::ceil(m_edit->document()->documentMargin())));
    const int height = static_cast<int>(std::ceil(QFontMetricsF(m_edit->font()).lineSpacing() * lines)) + around + 2;
    if (m_edit->minimumHeight() != height || m_edit->maximumHeight() != height)
        m_edit->setFixedHeight(height);
}

bool TextField::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_edit && event->type() == QEvent::FontChange)
        fitHeight();
    return Field::eventFilter(object, event);
}

} // namespace gelt
