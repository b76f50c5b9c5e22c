// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/checksdialog.h"

#include "core/measure/commitments.h"
#include "ui/session/session.h"
#include "ui/style/glyphs.h"
#include "ui/style/tokens.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace gelt {

std::vector<ActaFinding> findingsOf(const Desk &desk, ActaId acta)
{
    const PlanContents &contents = desk.session.contents();
    return findingsBeforeApproval(contents.meetings, acta, !commitmentsToReview(contents, acta).empty());
}

ChecksDialog::ChecksDialog(const std::vector<ActaFinding> &findings, bool approving, QWidget *parent)
    : QDialog(parent)
    , m_findings(findings)
    , m_list(new QListWidget(this))
{
    setWindowTitle(approving ? tr("Approve the acta") : tr("Check before approval"));
    m_list->setObjectName(QStringLiteral("findings"));
    m_list->setAccessibleName(tr("What is pending"));
    m_list->setWordWrap(true);
    for (const ActaFinding &finding : m_findings)
        m_list->addItem(new QListWidgetItem(style::icon(style::Glyph::Warning), finding.message));
    m_list->setCurrentRow(0);
    auto *there = new QPushButton(tr("Take me there"), this);
    there->setObjectName(QStringLiteral("takeMeThere"));
    there->setEnabled(!m_findings.empty());
    there->setDefault(true);
    auto *close = new QPushButton(approving ? tr("Keep as draft") : tr("Close"), this);
    close->setObjectName(QStringLiteral("close"));
    close->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::metric::margin, style::metric::margin, style::metric::margin, style::metric::margin);
    column->setSpacing(style::metric::margin);
    auto *head = new QLabel(m_findings.empty()
                                ? tr("Nothing is pending: the acta can be approved.")
                                : tr("%n thing(s) to look at before the approval.", nullptr, static_cast<int>(m_findings.size())),
                            this);
    head->setObjectName(QStringLiteral("head"));
    head->setWordWrap(true);
    column->addWidget(head);
    column->addWidget(m_list, 1);
    m_list->setVisible(!m_findings.empty());
    if (approving)
        column->addWidget(makeOverride());
    auto *row = new QHBoxLayout;
    row->addWidget(there);
    row->addStretch(1);
    if (m_approve)
        row->addWidget(m_approve);
    row->addWidget(close);
    column->addLayout(row);

    connect(there, &QPushButton::clicked, this, &ChecksDialog::takeThere);
    connect(m_list, &QListWidget::itemActivated, this, &ChecksDialog::takeThere);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    const QFontMetrics metrics(font());
    resize(metrics.averageCharWidth() * 72, std::min(520, metrics.height() * (m_findings.empty() ? 8 : 20)));
    m_list->setFocus();
}

QWidget *ChecksDialog::makeOverride()
{
    auto *part = new QWidget(this);
    m_reason = new TextField(Field::Place::Form, 2, 4, part);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setLabel(tr("Reason to approve it all the same"));
    auto *label = new QLabel(tr("It can be approved all the same with a &reason, which stays in the history:"), part);
    label->setWordWrap(true);
    label->setBuddy(m_reason->input());
    m_approve = new QPushButton(tr("Approve all the same…"), this);
    m_approve->setObjectName(QStringLiteral("approveAnyway"));
    m_approve->setAutoDefault(false);
    m_approve->setEnabled(false);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(style::metric::gap);
    column->addWidget(label);
    column->addWidget(m_reason);
    connect(m_reason, &Field::edited, this, [this] { m_approve->setEnabled(!reason().isEmpty()); });
    connect(m_approve, &QPushButton::clicked, this, &QDialog::accept);
    return part;
}

QString ChecksDialog::reason() const { return m_reason ? m_reason->text().trimmed() : QString(); }

void ChecksDialog::takeThere()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < static_cast<int>(m_findings.size()))
        m_wanted = m_findings[static_cast<std::size_t>(row)];
    reject();
}

} // namespace gelt
