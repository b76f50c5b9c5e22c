// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/choicepopup.h"

#include "core/base/text.h"

#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

namespace gelt {
namespace {

constexpr int manyChoices = 12;

} // namespace

ChoicePopup::ChoicePopup(const std::vector<Choice> &choices, const QString &name, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setObjectName(QStringLiteral("choices"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    if (choices.size() > manyChoices) {
        m_search = new QLineEdit(this);
        m_search->setPlaceholderText(tr("Search"));
        m_search->setClearButtonEnabled(true);
        connect(m_search, &QLineEdit::textChanged, this, &ChoicePopup::narrow);
        layout->addWidget(m_search);
    }
    m_list->setAccessibleName(name);
    m_list->setFrameShape(QFrame::NoFrame);
    for (const Choice &choice : choices) {
        auto *item = new QListWidgetItem(choice.icon, choice.text, m_list);
        item->setData(Qt::UserRole, choice.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(choice.isChosen ? Qt::Checked : Qt::Unchecked);
    }
    connect(m_list, &QListWidget::itemChanged, this, &ChoicePopup::changed);
    // A click on the words ticks as one on the box does.
    connect(m_list, &QListWidget::itemActivated, this, [](QListWidgetItem *item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    layout->addWidget(m_list);
}

void ChoicePopup::openAt(QWidget *button)
{
    const int rows = std::min(m_list->count(), manyChoices);
    const int height = rows * std::max(24, m_list->sizeHintForRow(0)) + 16 + (m_search ? m_search->sizeHint().height() + 8 : 0);
    const int width = std::clamp(m_list->sizeHintForColumn(0) + 40, 200, 480);
    QRect place(button->mapToGlobal(QPoint(0, button->height() + 2)), QSize(width, height));
    const QRect screen = button->screen()->availableGeometry();
    place.moveRight(std::min(place.right(), screen.right()));
    if (place.bottom() > screen.bottom())
        place.moveBottom(button->mapToGlobal(QPoint(0, -2)).y());
    setGeometry(place);
    show();
    m_list->setCurrentRow(0);
    (m_search ? static_cast<QWidget *>(m_search) : m_list)->setFocus();
}

std::vector<QVariant> ChoicePopup::chosen() const
{
    std::vector<QVariant> values;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            values.push_back(m_list->item(row)->data(Qt::UserRole));
    }
    return values;
}

void ChoicePopup::narrow(const QString &text)
{
    const QString wanted = folded(text);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!folded(m_list->item(row)->text()).contains(wanted));
}

void ChoicePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace gelt
