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
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace gelt {
namespace {

/// "Add &person…" as it is read: without the mark of the menu key.
QString plain(const QString &text)
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

/// How one thing is done: its name and the steps.
struct HowTo {
    QString title;
    QStringList steps;
};

} // namespace

QList<KeyRow> keyRows(const QList<QAction *> &actions)
{
    QList<KeyRow> rows;
    for (const QAction *action : actions) {
        if (!action || action->shortcuts().isEmpty())
            continue;
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys.append(sequence.toString(QKeySequence::NativeText));
        const KeyRow row{keys.join(QStringLiteral(" · ")), plain(action->text())};
        if (!row.act.isEmpty() && !rows.contains(row))
            rows.append(row);
    }
    return rows;
}

ShortcutsDialog::ShortcutsDialog(const QList<KeyRow> &rows, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("help"));
    setWindowTitle(tr("Help"));
    auto *tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->addTab(makeKeys(rows), tr("Keys"));
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

QWidget *ShortcutsDialog::makeKeys(const QList<KeyRow> &rows)
{
    auto *page = new QWidget(this);
    m_query = new QLineEdit(page);
    m_query->setObjectName(QStringLiteral("keyQuery"));
    m_query->setPlaceholderText(tr("Find a key or what it does"));
    m_query->setAccessibleName(m_query->placeholderText());
    m_query->setClearButtonEnabled(true);
    m_table = new QTableWidget(static_cast<int>(rows.size()), 2, page);
    m_table->setObjectName(QStringLiteral("keys"));
    m_table->setAccessibleName(tr("Keys and what they do"));
    m_table->setHorizontalHeaderLabels({tr("Keys"), tr("What they do")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(rows[row].keys));
        m_table->setItem(row, 1, new QTableWidgetItem(rows[row].act));
    }
    m_table->resizeColumnToContents(0);
    m_nothing = committee::hintLabel(tr("No key matches."), page);
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

void ShortcutsDialog::filter(const QString &query)
{
    const QStringList words = folded(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int shown = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString texts = m_table->item(row, 0)->text() + QLatin1Char(' ') + m_table->item(row, 1)->text();
        const QString searched = folded(texts);
        const bool matches = std::ranges::all_of(words, [&](const QString &word) { return searched.contains(word); });
        m_table->setRowHidden(row, !matches);
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
