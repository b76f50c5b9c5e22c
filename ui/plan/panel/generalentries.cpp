// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/panel/generalentries.h"

#include "ui/style/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gelt {
namespace {

QLabel *label(const QString &text, bool isQuiet, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFont(style::sized(label->font(), style::TextSize::Table));
    label->setForegroundRole(isQuiet ? QPalette::PlaceholderText : QPalette::WindowText);
    return label;
}

} // namespace

GeneralEntries::GeneralEntries(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_words(new FieldWords(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(style::metric::gap);
    m_layout->addWidget(m_words);
    m_words->hide();
    hide();
}

void GeneralEntries::setEntries(const std::vector<Entry> &entries)
{
    if (m_entries == entries)
        return;
    m_entries = entries;
    for (QWidget *row : m_rows) {
        row->hide(); // a button of it may be what calls
        m_layout->removeWidget(row);
        row->deleteLater();
    }
    m_rows.clear();
    for (const Entry &entry : m_entries) {
        m_rows.push_back(makeRow(entry));
        m_layout->insertWidget(static_cast<int>(m_rows.size()) - 1, m_rows.back());
        m_rows.back()->show();
    }
    setFailure({});
    setVisible(!m_entries.empty());
}

void GeneralEntries::setFailure(const QString &why)
{
    m_words->say(why, WordsTone::Problem);
    m_words->setVisible(!why.isEmpty());
}

QWidget *GeneralEntries::makeRow(const Entry &entry)
{
    auto *row = new QWidget(this);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    QLabel *text = label(entry.text, entry.isVoid, row);
    if (entry.isVoid) {
        QFont struck = text->font();
        struck.setStrikeOut(true);
        text->setFont(struck);
    }
    layout->addWidget(text);
    if (!entry.detail.isEmpty())
        layout->addWidget(label(entry.detail, true, row));
    if (entry.acts.isEmpty())
        return row;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::metric::gap);
    for (int act = 0; act < entry.acts.size(); ++act) {
        auto *button = new QPushButton(entry.acts[act], row);
        button->setAccessibleDescription(entry.text);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, id = entry.id, act] { Q_EMIT acted(id, act); });
    }
    buttons->addStretch(1);
    layout->addLayout(buttons);
    return row;
}

} // namespace gelt
