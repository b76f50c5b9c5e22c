// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/shortcutsdialog.h"

#include "core/base/text.h"
#include "ui/committee/inputs.h"
#include "ui/style/tokens.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace gelt {
namespace {

constexpr int groupRole = Qt::UserRole;

void addRow(QList<KeyRow> &rows, const QAction &action, const QString &before)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    const QString act = readTitle(action.text());
    const KeyRow row{keys.join(QStringLiteral(" · ")), before + act};
    if (!act.isEmpty() && !rows.contains(row))
        rows.append(row);
}

void addActs(QList<KeyRow> &rows, const QList<QAction *> &actions, const QString &before)
{
    for (const QAction *action : actions) {
        if (!action || action->isSeparator())
            continue;
        if (const QMenu *menu = action->menu<QMenu *>())
            addActs(rows, menu->actions(), before + readTitle(menu->title()) + QStringLiteral(" › "));
        else
            addRow(rows, *action, before);
    }
}

/// How one thing is done: its name and the steps.
struct HowTo {
    QString title;
    QStringList steps;
};

} // namespace

QString readTitle(const QString &text)
{
    QString read;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('&') && i + 1 < text.size())
            ++i; // "&&" is one that is meant
        read += text[i];
    }
    while (read.endsWith(QChar(u'…')))
        read.chop(1);
    return read;
}

QList<KeyRow> actRows(const QList<QAction *> &actions)
{
    QList<KeyRow> rows;
    addActs(rows, actions, {});
    return rows;
}

QList<KeyRow> keyRows(const QList<QAction *> &actions)
{
    QList<KeyRow> rows;
    for (const QAction *action : actions) {
        if (action && !action->shortcuts().isEmpty())
            addRow(rows, *action, {});
    }
    return rows;
}

void dropRepeated(QList<KeyGroup> &groups)
{
    QList<KeyRow> known;
    for (KeyGroup &group : groups) {
        group.rows.removeIf([&](const KeyRow &row) { return known.contains(row); });
        known.append(group.rows);
    }
    groups.removeIf([](const KeyGroup &group) { return group.rows.isEmpty(); });
}

ShortcutsDialog::ShortcutsDialog(const QList<KeyGroup> &groups, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("help"));
    setWindowTitle(tr("Help"));
    auto *tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->addTab(makeKeys(groups), tr("Actions and keys"));
    tabs->addTab(makeHowTo(), tr("How to"));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().lineSpacing() * 24);
    m_query->setFocus();
}

QWidget *ShortcutsDialog::makeKeys(const QList<KeyGroup> &groups)
{
    auto *page = new QWidget(this);
    m_query = new QLineEdit(page);
    m_query->setObjectName(QStringLiteral("keyQuery"));
    m_query->setPlaceholderText(tr("Find an action or a key"));
    m_query->setAccessibleName(m_query->placeholderText());
    m_query->setClearButtonEnabled(true);
    m_table = new QTableWidget(0, 2, page);
    m_table->setObjectName(QStringLiteral("keys"));
    m_table->setAccessibleName(tr("Actions and their keys"));
    m_table->setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    fill(groups);
    m_nothing = committee::hintLabel(tr("No action matches."), page);
    m_nothing->setObjectName(QStringLiteral("noKey"));
    m_nothing->hide();
    auto *column = new QVBoxLayout(page);
    column->setSpacing(style::metric::gap);
    column->addWidget(m_query);
    column->addWidget(m_nothing);
    column->addWidget(m_table, 1);
    connect(m_query, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    return page;
}

void ShortcutsDialog::fill(const QList<KeyGroup> &groups)
{
    QFont bold(m_table->font());
    bold.setBold(true);
    for (const KeyGroup &group : groups) {
        const int head = m_table->rowCount();
        m_table->insertRow(head);
        auto *title = new QTableWidgetItem(group.title);
        title->setFont(bold);
        title->setFlags(Qt::ItemIsEnabled); // the arrow keys pass over it
        m_table->setItem(head, 0, title);
        m_table->setSpan(head, 0, 1, 2);
        for (const KeyRow &one : group.rows) {
            const int row = m_table->rowCount();
            m_table->insertRow(row);
            auto *act = new QTableWidgetItem(one.act);
            act->setData(groupRole, group.title);
            m_table->setItem(row, 0, act);
            m_table->setItem(row, 1, new QTableWidgetItem(one.keys));
        }
    }
    m_table->resizeColumnToContents(0);
}

/// A title stays with whatever of its group is shown; who looks for it sees the whole group.
void ShortcutsDialog::filter(const QString &query)
{
    const QStringList words = folded(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int shown = 0;
    bool groupShown = false;
    for (int row = m_table->rowCount() - 1; row >= 0; --row) {
        const QTableWidgetItem &act = *m_table->item(row, 0);
        if (!m_table->item(row, 1)) { // a title; its rows were seen before, from below
            m_table->setRowHidden(row, !groupShown);
            groupShown = false;
            continue;
        }
        const QString searched = folded(QStringList{act.data(groupRole).toString(), act.text(), m_table->item(row, 1)->text()}.join(u' '));
        const bool matches = std::ranges::all_of(words, [&](const QString &word) { return searched.contains(word); });
        m_table->setRowHidden(row, !matches);
        groupShown = groupShown || matches;
        shown += matches ? 1 : 0;
    }
    m_nothing->setVisible(shown == 0);
}

QWidget *ShortcutsDialog::makeHowTo()
{
    const QList<HowTo> all{
        {tr("Report a follow-up"),
         {tr("Choose the activity in the action plan."), tr("Press Ctrl+Return, or “Report follow-up”."),
          tr("Say the day it speaks of and the progress, or which period was done. A note may be all there is."),
          tr("A wrong follow-up is voided with a reason; it stays in the history.")}},
        {tr("Extend a deadline"),
         {tr("Edit the deadline of the activity."), tr("Say that it is an extension, not a correction: the day of the decision, the reason and the acta."),
          tr("The first deadline stays; reports show both.")}},
        {tr("Attach evidence"),
         {tr("Drop a file on the activity, or press Ctrl+E."), tr("Say what it is and whether it is public or reserved."),
          tr("The file is kept within the plan, so that it goes wherever the plan goes.")}},
        {tr("Look at another day"),
         {tr("Press Ctrl+T and choose the cut-off."), tr("Every page shows the figures of that day; nothing can be changed meanwhile."),
          tr("Ctrl+Shift+T goes back to today.")}},
        {tr("Restore a backup"),
         {tr("Choose “Restore a backup” in the File menu."), tr("Choose a copy by its day and hour."),
          tr("It is opened as a file of its own; the plan of now stays where it is.")}},
    };
    QString html;
    for (const HowTo &one : all) {
        html += QStringLiteral("<h3>%1</h3><ol>").arg(one.title.toHtmlEscaped());
        for (const QString &step : one.steps)
            html += QStringLiteral("<li>%1</li>").arg(step.toHtmlEscaped());
        html += QLatin1StringView("</ol>");
    }
    auto *text = new QTextBrowser(this);
    text->setObjectName(QStringLiteral("howTo"));
    text->setAccessibleName(tr("How the main things are done"));
    text->setFrameShape(QFrame::NoFrame);
    text->setHtml(html);
    return text;
}

} // namespace gelt
