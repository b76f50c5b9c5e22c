// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/agendatemplatesdialog.h"

#include "core/base/text.h"
#include "core/storage/tables.h"
#include "ui/session/session.h"
#include "ui/style/tokens.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/linefield.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>

namespace gelt {

AgendaTemplatesDialog::AgendaTemplatesDialog(const Desk &desk, QWidget *parent)
    : EditDialog(desk, tr("Agendas to begin with"), tr("Save"), parent)
    , m_which(new QComboBox(this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_name(new LineField(Field::Place::Form, this))
    , m_points(new TextField(Field::Place::Form, 6, 14, this))
{
    const Meetings &meetings = desk.session.contents().meetings;
    for (const AgendaTemplate &agenda : meetings.templates) {
        Draft draft{agenda, {}, {}};
        for (const AgendaTemplateItem &item : meetings.templateItems) {
            if (item.agendaTemplate == agenda.id) {
                draft.titles.append(item.title);
                draft.before.push_back(item);
            }
        }
        m_before.push_back(draft);
    }
    m_drafts = m_before;
    addText(tr("A meeting begins with the usual agenda or with one of these. One point a line; the points that the program "
               "fills in (roll call, previous acta, follow-up of commitments…) keep their words."));
    auto *add = new QPushButton(tr("New agenda"), this);
    add->setObjectName(QStringLiteral("add"));
    add->setAutoDefault(false);
    m_remove->setObjectName(QStringLiteral("remove"));
    m_remove->setAutoDefault(false);
    m_which->setObjectName(QStringLiteral("which"));
    m_which->setAccessibleName(tr("Agenda"));
    m_name->setObjectName(QStringLiteral("name"));
    m_points->setObjectName(QStringLiteral("points"));
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->addWidget(m_which, 1);
    row->addWidget(add);
    row->addWidget(m_remove);
    form()->addRow(tr("&Agenda:"), head);
    form()->addRow(tr("&Name:"), m_name);
    form()->addRow(tr("&Points:"), m_points);
    m_name->setLabel(tr("Name of the agenda"));
    m_points->setLabel(tr("Points, one a line"));
    connect(m_which, &QComboBox::currentIndexChanged, this, &AgendaTemplatesDialog::choose);
    connect(add, &QPushButton::clicked, this, &AgendaTemplatesDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &AgendaTemplatesDialog::remove);
    for (Field *field : {static_cast<Field *>(m_name), static_cast<Field *>(m_points)})
        connect(field, &Field::edited, this, &AgendaTemplatesDialog::takeTyped);
    fill();
    choose(m_which->currentIndex());
}

void AgendaTemplatesDialog::fill()
{
    const QSignalBlocker quiet(m_which);
    const int before = m_current;
    m_which->clear();
    for (const Draft &draft : m_drafts)
        m_which->addItem(draft.agenda.name);
    m_which->setCurrentIndex(m_drafts.empty() ? -1 : std::clamp(before, 0, static_cast<int>(m_drafts.size()) - 1));
}

void AgendaTemplatesDialog::choose(int index)
{
    m_current = index;
    const bool has = index >= 0;
    m_name->setText(has ? m_drafts[static_cast<std::size_t>(index)].agenda.name : QString());
    m_points->setText(has ? m_drafts[static_cast<std::size_t>(index)].titles.join(u'\n') : QString());
    for (QWidget *part : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_points), static_cast<QWidget *>(m_remove)})
        part->setEnabled(has);
    showState();
}

void AgendaTemplatesDialog::takeTyped()
{
    if (m_current < 0)
        return;
    Draft &draft = m_drafts[static_cast<std::size_t>(m_current)];
    draft.agenda.name = m_name->text();
    draft.titles = m_points->text().split(u'\n');
    draft.titles.removeIf([](const QString &title) { return title.trimmed().isEmpty(); });
    m_which->setItemText(m_current, draft.agenda.name);
    showState();
}

void AgendaTemplatesDialog::add()
{
    Draft draft;
    draft.agenda.order = static_cast<int>(m_drafts.size()) + 1;
    draft.agenda.name = tr("Agenda %1").arg(draft.agenda.order);
    for (const AgendaTemplateItem &item : usualAgenda())
        draft.titles.append(item.title);
    m_drafts.push_back(draft);
    m_current = static_cast<int>(m_drafts.size()) - 1;
    fill();
    choose(m_current);
    m_name->input()->setFocus();
}

void AgendaTemplatesDialog::remove()
{
    if (m_current < 0)
        return;
    const auto at = m_drafts.begin() + m_current;
    if (at->agenda.id.isStored())
        m_removed.push_back(*at);
    m_drafts.erase(at);
    fill();
    choose(m_which->currentIndex());
}

QString AgendaTemplatesDialog::problem() const
{
    for (const Draft &draft : m_drafts) {
        if (const Result<> right = validate(draft.agenda); !right)
            return right.error().message;
        if (draft.titles.isEmpty())
            return tr("“%1” has no points.").arg(excerpt(draft.agenda.name));
        for (const QString &title : draft.titles) {
            if (const Result<> right = validate(AgendaTemplateItem{{}, {}, 1, AgendaRole::Topic, title}); !right)
                return right.error().message;
        }
    }
    return {};
}

bool AgendaTemplatesDialog::isModified() const { return m_drafts != m_before; }

/// The role that the words had before, or those of the usual agenda have.
AgendaRole AgendaTemplatesDialog::roleOf(const Draft &draft, const QString &title)
{
    const std::vector<AgendaTemplateItem> usual = usualAgenda();
    for (const std::vector<AgendaTemplateItem> *items : {&draft.before, &usual}) {
        for (const AgendaTemplateItem &item : *items) {
            if (folded(item.title) == folded(title))
                return item.role;
        }
    }
    return AgendaRole::Topic;
}

Result<> AgendaTemplatesDialog::write()
{
    return desk().session.perform(
        tr("Change the agendas to begin with"), [drafts = m_drafts, removed = m_removed](Transaction &transaction) -> Result<> {
            for (const std::vector<Draft> *list : {&drafts, &removed}) {
                for (const Draft &draft : *list) {
                    for (const AgendaTemplateItem &item : draft.before)
                        transaction.remove<AgendaTemplateItem>(item.id);
                }
            }
            for (const Draft &draft : removed)
                transaction.remove<AgendaTemplate>(draft.agenda.id);
            for (Draft draft : drafts) {
                draft.agenda.name = draft.agenda.name.trimmed();
                const AgendaTemplate stored =
                    draft.agenda.id.isStored() ? transaction.update(draft.agenda) : transaction.insert(draft.agenda);
                int order = 0;
                for (const QString &title : draft.titles)
                    transaction.insert(AgendaTemplateItem{{}, stored.id, ++order, roleOf(draft, title), title.trimmed()});
            }
            return {};
        });
}

} // namespace gelt
