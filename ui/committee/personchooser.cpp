// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/personchooser.h"

#include "core/base/text.h"
#include "ui/ask.h"
#include "ui/committee/roll.h"
#include "ui/session/session.h"
#include "ui/settings.h"
#include "ui/style/glyphs.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QStyleOptionToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gelt {
namespace {

constexpr int nameRole = Qt::UserRole;
constexpr int searchRole = Qt::UserRole + 1;
constexpr int buttonChars = 34; ///< longer names are cut, with the whole one in the tooltip
constexpr int popupChars = 60;
constexpr int popupRows = 10;

} // namespace

PersonChooser::PersonChooser(Settings &settings, Ask &ask, QWidget *parent)
    : QToolButton(parent)
    , m_settings(settings)
    , m_ask(ask)
    , m_popup(new QFrame(this, Qt::Popup))
    , m_query(new QLineEdit(m_popup))
    , m_list(new QListWidget(m_popup))
{
    setObjectName(QStringLiteral("personChooser"));
    setIcon(style::icon(style::Glyph::User));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setFont(style::sized(font(), style::TextSize::Table));

    m_popup->setFrameShape(QFrame::StyledPanel);
    m_popup->setObjectName(QStringLiteral("personPopup"));
    m_query->setObjectName(QStringLiteral("personQuery"));
    m_query->setPlaceholderText(tr("Name or position"));
    m_query->setAccessibleName(tr("Find a person by name or position"));
    m_query->setClearButtonEnabled(true);
    m_query->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("personList"));
    m_list->setAccessibleName(tr("Who registers"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *other = new QPushButton(tr("Another person…"), m_popup);
    other->setObjectName(QStringLiteral("otherPerson"));
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(style::metric::gap, style::metric::gap, style::metric::gap, style::metric::gap);
    column->setSpacing(style::metric::gap);
    column->addWidget(m_query);
    column->addWidget(m_list, 1);
    column->addWidget(other);

    connect(this, &QToolButton::clicked, this, &PersonChooser::openList);
    connect(m_query, &QLineEdit::textChanged, this, &PersonChooser::filterList);
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        choose(item->data(nameRole).toString());
    });
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        choose(item->data(nameRole).toString());
    });
    connect(other, &QPushButton::clicked, this, &PersonChooser::chooseOther);
    showPerson();
}

QString PersonChooser::person() const { return m_settings.get(setting::person); }

void PersonChooser::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        if (!person().isEmpty())
            session->setPerson(person());
        connect(session, &Session::personChanged, this, [this] {
            m_settings.set(setting::person, m_session->author().person);
            showPerson();
        });
    }
    showPerson();
}

void PersonChooser::choose(const QString &person)
{
    m_popup->hide();
    const QString name = simplified(person);
    if (name.isEmpty() || name == this->person())
        return;
    m_settings.set(setting::person, name);
    if (m_session)
        m_session->setPerson(name);
    showPerson();
    Q_EMIT personChosen(name);
}

void PersonChooser::showPerson()
{
    const QString name = person();
    const int widest = fontMetrics().averageCharWidth() * buttonChars;
    const QString shown = fontMetrics().elidedText(name, Qt::ElideRight, widest);
    setText(name.isEmpty() ? tr("Who registers?") : tr("Registers: %1").arg(shown));
    setAccessibleName(name.isEmpty() ? tr("Who registers? Nobody was chosen yet.") : tr("Registers: %1").arg(name));
    setToolTip(name.isEmpty() ? tr("Choose who works at this computer: their name goes into every entry")
                              : tr("%1 goes into every entry as who made it. Choose somebody else here.").arg(name));
}

void PersonChooser::openList()
{
    m_query->clear();
    fillList();
    const int width = fontMetrics().averageCharWidth() * popupChars;
    const int rows = std::clamp(m_list->count(), 3, popupRows);
    m_list->setFixedHeight(rows * (m_list->fontMetrics().lineSpacing() + style::metric::gap) + 2 * m_list->frameWidth());
    m_popup->setFixedWidth(width);
    m_popup->adjustSize();
    QPoint at = mapToGlobal(QPoint(0, 0)) - QPoint(0, m_popup->height());
    if (const QScreen *screen = this->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - m_popup->width())));
        if (at.y() < room.top())
            at.setY(mapToGlobal(QPoint(0, height())).y());
    }
    m_popup->move(at);
    m_popup->show();
    m_query->setFocus();
}

/// Members of today first, then the others who are offered.
void PersonChooser::fillList()
{
    m_list->clear();
    if (!m_session)
        return;
    const PlanContents &contents = m_session->contents();
    std::vector<Person> people = roll::offered(contents);
    std::ranges::stable_partition(people, [&](const Person &person) {
        return seatOn(contents, person.id, m_session->today()) != nullptr;
    });
    for (const Person &person : people) {
        const Membership *seat = seatOn(contents, person.id, m_session->today());
        const QString label = roll::label(person);
        auto *item = new QListWidgetItem(seat ? tr("%1 (member)").arg(label) : label, m_list);
        item->setToolTip(item->text());
        item->setData(nameRole, displayName(person));
        item->setData(searchRole, folded(QStringList{person.name, person.position, person.unit}.join(QLatin1Char('\n'))));
        if (displayName(person) == this->person())
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
}

void PersonChooser::filterList(const QString &query)
{
    const QStringList words = folded(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString texts = item->data(searchRole).toString();
        item->setHidden(!std::ranges::all_of(words, [&](const QString &word) { return texts.contains(word); }));
        if (!first && !item->isHidden())
            first = item;
    }
    m_list->setCurrentItem(first);
}

void PersonChooser::chooseOther()
{
    m_popup->hide();
    const std::optional<QString> name = m_ask.line(window(), tr("Who registers?"), tr("Name of who works at this computer:"),
                                                   person());
    if (name)
        choose(*name);
}

bool PersonChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_query && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
            m_list->setFocus();
            QApplication::sendEvent(m_list, event);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_list->currentItem())
                choose(m_list->currentItem()->data(nameRole).toString());
            return true;
        default: break;
        }
    }
    return QToolButton::eventFilter(watched, event);
}

/// As a button with a menu: the style paints the sign that something opens.
void PersonChooser::initStyleOption(QStyleOptionToolButton *option) const
{
    QToolButton::initStyleOption(option);
    option->features |= QStyleOptionToolButton::HasMenu;
}

void PersonChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        showPerson();
    QToolButton::changeEvent(event);
}

} // namespace gelt
