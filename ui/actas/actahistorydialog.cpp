// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/actahistorydialog.h"

#include "core/report/historywords.h"
#include "core/storage/changelog.h"
#include "ui/actas/actawords.h"
#include "ui/plan/log/entrylist.h"
#include "ui/plan/log/logwords.h"
#include "ui/session/session.h"
#include "ui/style/glyphs.h"
#include "ui/style/tokens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace gelt {

ActaHistoryDialog::ActaHistoryDialog(const Desk &desk, ActaId acta, QWidget *parent)
    : QDialog(parent)
    , m_list(new EntryList(this))
{
    setObjectName(QStringLiteral("actaHistory"));
    const Acta *of = findActa(desk.session.contents().meetings, acta);
    setWindowTitle(of ? tr("History · %1").arg(actawords::title(*of)) : tr("History"));
    m_list->setObjectName(QStringLiteral("history"));
    m_list->setAccessibleName(tr("History"));
    auto *none = new QLabel(tr("Nothing was recorded of this acta: the file was made by an older program, or its history was replaced."), this);
    none->setObjectName(QStringLiteral("none"));
    none->setWordWrap(true);
    auto *copy = new QPushButton(style::icon(style::Glyph::Copy), tr("&Copy"), this);
    copy->setObjectName(QStringLiteral("copy"));
    copy->setToolTip(tr("The whole history as text, to be pasted into a document"));
    copy->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::metric::margin, style::metric::margin, style::metric::margin, style::metric::margin);
    column->setSpacing(style::metric::gap);
    column->addWidget(m_list, 1);
    column->addWidget(none);
    auto *row = new QHBoxLayout;
    row->addWidget(copy);
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    fill(desk, acta);
    none->setVisible(m_text.isEmpty());
    m_list->setVisible(!m_text.isEmpty());
    copy->setEnabled(!m_text.isEmpty());
    const QFontMetrics metrics(font());
    resize(metrics.averageCharWidth() * 90, metrics.height() * 30);
}

void ActaHistoryDialog::fill(const Desk &desk, ActaId acta)
{
    const auto log = desk.session.database().read([acta](Transaction &transaction) { return changelog::ofActa(transaction, acta); });
    if (!log) {
        m_text = log.error().message;
        return;
    }
    std::vector<Entry> entries;
    for (const report::HistoryEntry &entry :
         report::historyWords(*log, desk.session.contents(), QTimeZone::systemTimeZone(), desk.locale)) {
        entries.push_back(logwords::entryOf(entry));
        QStringList lines{report::heading(entry), entry.what};
        for (const report::HistoryLine &line : entry.lines)
            lines.append(QStringLiteral("- ") + line.whole);
        m_text += lines.join(u'\n') + QStringLiteral("\n\n");
    }
    m_list->entries().setEntries(std::move(entries));
}

} // namespace gelt
