// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicefield.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyleOptionComboBox>

namespace gelt {
namespace {

/// Shortens what does not fit with an ellipsis.
class Box : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void initStyleOption(QStyleOptionComboBox *option) const override
    {
        QComboBox::initStyleOption(option);
        const QRect room = style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this);
        option->currentText = option->fontMetrics.elidedText(option->currentText, Qt::ElideRight, room.width() - 4);
    }
};

} // namespace

ChoiceField::ChoiceField(Place place, QWidget *parent)
    : Field(place, parent)
    , m_box(new Box(this))
    , m_text(new QLineEdit(this))
{
    m_box->setObjectName(QStringLiteral("box"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->setPlaceholderText(tr("(several values)"));
    m_text->setReadOnly(true);
    m_text->setFrame(false);
    m_text->hide();
    showAsText(m_text, true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_box);
    row->addWidget(m_text);
    setInput(m_box, row);
    connect(m_box, &QComboBox::activated, this, [this] {
        m_isTouched = value() != m_original;
        noteEdited();
        commit();
    });
}

void ChoiceField::setChoices(const std::vector<Choice> &choices)
{
    if (m_choices == choices)
        return;
    m_choices = choices;
    const QVariant now = m_isTouched ? value() : m_original;
    m_box->clear();
    for (const Choice &choice : choices) {
        m_box->addItem(choice.name, choice.value);
        m_box->setItemData(m_box->count() - 1, choice.name, Qt::ToolTipRole);
    }
    m_box->setCurrentIndex(now.isValid() ? m_box->findData(now) : -1);
    showValue();
}

void ChoiceField::setValue(const QVariant &value)
{
    m_original = value;
    restore();
    noteSet();
}

void ChoiceField::setSeveral() { setValue({}); }

QVariant ChoiceField::value() const { return m_box->currentData(); }

void ChoiceField::restore()
{
    m_isTouched = false;
    m_box->setCurrentIndex(m_original.isValid() ? m_box->findData(m_original) : -1);
    showValue();
}

void ChoiceField::showValue()
{
    m_box->setToolTip(m_box->currentText());
    m_text->setText(m_box->currentIndex() < 0 ? tr("(several values)") : m_box->currentText());
    m_text->setCursorPosition(0);
}

void ChoiceField::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_box->setVisible(!readOnly);
    m_text->setVisible(readOnly);
}

bool ChoiceField::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_box && event->type() == QEvent::Wheel) { // scrolling a form changes nothing in it
        event->ignore();
        return true;
    }
    return Field::eventFilter(object, event);
}

} // namespace gelt
