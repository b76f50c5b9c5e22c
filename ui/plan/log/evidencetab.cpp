// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/log/evidencetab.h"

#include "core/base/sizetext.h"
#include "core/storage/reporting.h"
#include "ui/ask.h"
#include "ui/plan/log/addevidence.h"
#include "ui/plan/log/addressdialog.h"
#include "ui/plan/log/emptywords.h"
#include "ui/plan/log/entrylist.h"
#include "ui/plan/log/evidencedialog.h"
#include "ui/plan/log/linkdialog.h"
#include "ui/plan/log/logwords.h"
#include "ui/plan/log/thumbnails.h"
#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace gelt {
namespace {

/// The evidence of an activity with its links, in the order of the codes.
std::vector<std::pair<const Evidence *, std::vector<EvidenceLink>>> evidenceOf(const PlanContents &contents, ActivityId activity)
{
    std::vector<std::pair<const Evidence *, std::vector<EvidenceLink>>> found;
    for (const EvidenceLink &link : ofActivity(contents.evidenceLinks, activity)) {
        const auto evidence = std::ranges::lower_bound(contents.evidence, link.evidence, {}, &Evidence::id);
        if (evidence == contents.evidence.end() || evidence->id != link.evidence)
            continue;
        const auto known = std::ranges::find(found, &*evidence, &std::pair<const Evidence *, std::vector<EvidenceLink>>::first);
        if (known == found.end())
            found.push_back({&*evidence, {link}});
        else
            known->second.push_back(link);
    }
    std::ranges::sort(found, {}, [](const auto &one) { return one.first->id; });
    return found;
}

} // namespace

EvidenceTab::EvidenceTab(const Desk &desk, QWidget *parent)
    : ActivityTab(desk, parent)
    , m_list(new EntryList(this))
    , m_empty(new EmptyWords(this))
    , m_stack(new QStackedLayout)
    , m_sum(new QLabel(this))
    , m_files(new QPushButton(style::icon(style::Glyph::Evidence), tr("File…"), this))
    , m_address(new QPushButton(style::icon(style::Glyph::Link), tr("Address…"), this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_save(new QPushButton(tr("Save as…"), this))
    , m_more(new QToolButton(this))
    , m_thumbnails(new Thumbnails(desk.session.database(), this))
{
    using namespace style;
    setAcceptDrops(true);
    m_files->setObjectName(QStringLiteral("addFiles"));
    m_address->setObjectName(QStringLiteral("addAddress"));
    m_open->setObjectName(QStringLiteral("open"));
    m_save->setObjectName(QStringLiteral("save"));
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setText(tr("More"));
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_list->setObjectName(QStringLiteral("evidence"));
    m_list->setAccessibleName(tr("Evidence"));
    m_sum->setObjectName(QStringLiteral("sum"));
    m_sum->setFont(sized(font(), TextSize::Table));
    m_sum->setContentsMargins(metric::margin, 0, metric::margin, 0);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, metric::gap, 0, metric::gap);
    layout->setSpacing(metric::gap);
    layout->addWidget(rowOf({m_files, m_address}));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_sum);
    m_acts = rowOf({m_open, m_save, m_more});
    layout->addWidget(m_acts);
    setContent(content);
    addActions();

    connect(m_list, &EntryList::currentKeyChanged, this, &EvidenceTab::showButtons);
    connect(m_list, &EntryList::doubleClicked, this, &EvidenceTab::openCurrent);
    connect(m_files, &QPushButton::clicked, this, &EvidenceTab::addFiles);
    connect(m_address, &QPushButton::clicked, this, &EvidenceTab::addAddress);
    connect(m_open, &QPushButton::clicked, this, &EvidenceTab::openCurrent);
    connect(m_save, &QPushButton::clicked, this, &EvidenceTab::saveCurrent);
    connect(m_thumbnails, &Thumbnails::ready, this,
            [this](EvidenceId evidence, const QImage &picture) { m_list->entries().setPicture(evidence.value, picture); });
}

EvidenceTab::~EvidenceTab() = default;

/// Buttons side by side, in more lines where the panel is narrow.
QWidget *EvidenceTab::rowOf(std::initializer_list<QWidget *> buttons)
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(style::metric::gap);
    flow->setContentsMargins(style::metric::margin, 0, style::metric::margin, 0);
    for (QWidget *button : buttons)
        flow->addWidget(button);
    flow->addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
    row->setLayout(flow);
    return row;
}

void EvidenceTab::addActions()
{
    auto *menu = new QMenu(m_more);
    const auto add = [&](const QString &text, const QList<QKeySequence> &keys, void (EvidenceTab::*act)()) {
        auto *action = new QAction(text, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add(tr("Open"), {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}, &EvidenceTab::openCurrent);
    m_saveAs = add(tr("Save as…"), {}, &EvidenceTab::saveCurrent);
    m_edit = add(tr("Details…"), {QKeySequence(Qt::Key_F2)}, &EvidenceTab::editCurrent);
    m_link = add(tr("Link to another activity…"), {}, &EvidenceTab::linkCurrent);
    m_unlink = add(tr("Unlink"), {QKeySequence(QKeySequence::Delete)}, &EvidenceTab::unlinkCurrent);
    menu->addActions({m_edit, m_link, m_unlink});
    m_more->setMenu(menu);
}

void EvidenceTab::showActivity(bool isAnother)
{
    const auto all = evidenceOf(session().contents(), activity());
    std::vector<Entry> entries;
    qint64 bytes = 0;
    if (isAnother)
        m_thumbnails->clear();
    for (const auto &[evidence, links] : all) {
        entries.push_back(logwords::entryOf(*evidence, links, desk().locale));
        bytes += evidence->fileBytes;
    }
    m_list->entries().setEntries(std::move(entries));
    for (const auto &[evidence, links] : all)
        m_thumbnails->want(*evidence);
    if (isAnother)
        m_list->scrollToTop();
    m_sum->setText(tr("%n piece(s) of evidence, %1", nullptr, static_cast<int>(all.size())).arg(sizeText(bytes, desk().locale)));
    m_sum->setVisible(!all.empty());
    m_empty->say(session().isEditable() ? tr("No evidence. A file can be dropped here.") : tr("No evidence."));
    m_stack->setCurrentWidget(all.empty() ? static_cast<QWidget *>(m_empty) : m_list);
    m_acts->setVisible(!all.empty());
    showButtons();
}

const Evidence *EvidenceTab::currentEvidence() const
{
    const std::vector<Evidence> &all = session().contents().evidence;
    const auto found = std::ranges::lower_bound(all, EvidenceId{m_list->currentKey()}, {}, &Evidence::id);
    return found != all.end() && found->id.value == m_list->currentKey() ? &*found : nullptr;
}

void EvidenceTab::showButtons()
{
    const QString why = whyNotEditable();
    const Evidence *evidence = currentEvidence();
    m_files->setEnabled(why.isEmpty());
    m_files->setToolTip(why.isEmpty() ? tr("Add files as evidence (Ctrl+E); they can also be dropped here") : why);
    m_address->setEnabled(why.isEmpty());
    m_address->setToolTip(why.isEmpty() ? tr("Add a web address as evidence") : why);
    m_open->setEnabled(evidence);
    m_open->setToolTip(evidence ? tr("Open with the program that the system has for it (Enter)") : tr("Select the evidence to open."));
    m_more->setEnabled(evidence);
    m_save->setEnabled(evidence && evidence->hasFile());
    m_saveAs->setEnabled(m_save->isEnabled());
    for (QAction *action : {m_edit, m_link, m_unlink})
        action->setEnabled(evidence && why.isEmpty());
}

void EvidenceTab::report(const QString &words)
{
    if (!words.isEmpty())
        Q_EMIT said(words);
}

void EvidenceTab::addFiles()
{
    if (activity().isStored())
        report(addEvidenceFiles(desk(), activity(), this));
}

void EvidenceTab::addAddress()
{
    if (!session().isEditable() || !hasCurrent())
        return;
    const int number = current().number;
    const ActivityId id = activity();
    AddressDialog(desk(), [this, number, id](const reporting::Proof &proof) {
        return session().perform(tr("Add evidence to activity %1").arg(number), [proof, id](Transaction &transaction) -> Result<> {
            const auto kept = reporting::keep(transaction, {proof}, {EvidenceLink{{}, {}, id, {}, {}}});
            return kept ? Result<>() : Result<>(kept.error());
        });
    }, this).exec();
}

void EvidenceTab::openCurrent()
{
    if (const Evidence *evidence = currentEvidence())
        openEvidence(desk(), m_folder, Evidence(*evidence), this);
}

void EvidenceTab::saveCurrent()
{
    const Evidence *evidence = currentEvidence();
    const QString code = evidence ? evidence->code : QString();
    if (evidence && saveEvidence(desk(), Evidence(*evidence), this))
        report(tr("Evidence %1 saved.").arg(code));
}

void EvidenceTab::editCurrent()
{
    const Evidence *evidence = currentEvidence();
    if (evidence && session().isEditable())
        EvidenceDialog(desk(), *evidence, this).exec();
}

void EvidenceTab::linkCurrent()
{
    const Evidence *evidence = currentEvidence();
    if (evidence && session().isEditable())
        LinkDialog(desk(), *evidence, activity(), this).exec();
}

void EvidenceTab::unlinkCurrent()
{
    const Evidence *evidence = currentEvidence();
    if (!evidence || !session().isEditable() || !hasCurrent())
        return;
    std::vector<EvidenceLinkId> links;
    bool elsewhere = false;
    for (const EvidenceLink &link : session().contents().evidenceLinks) {
        if (link.evidence != evidence->id)
            continue;
        if (link.activity == activity())
            links.push_back(link.id);
        else
            elsewhere = true;
    }
    const Question question{tr("Unlink evidence"),
                            tr("%1 proves nothing else, so it leaves the plan with this. Undo brings it back.").arg(evidence->code),
                            evidence->title, {tr("Take it out of the plan"), tr("Keep it")}, 1, 1, true};
    if (!elsewhere && desk().ask.choose(this, question) != 0)
        return;
    const Result<> done = session().perform(
        tr("Unlink evidence %1 from activity %2").arg(evidence->code).arg(current().number),
        [links](Transaction &transaction) { return reporting::unlink(transaction, links, reporting::Orphan::Remove); });
    if (!done)
        desk().ask.tell(this, done.error());
}

void EvidenceTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (session().isEditable() && hasCurrent())
        takeDrop(*event);
}

void EvidenceTab::dropEvent(QDropEvent *event)
{
    const Dropped dropped = takeDrop(*event);
    const ActivityId id = activity();
    // Later, because questions must not hold up whoever dropped it.
    QMetaObject::invokeMethod(this, [this, dropped, id] { report(addEvidence(desk(), id, dropped, this)); }, Qt::QueuedConnection);
}

} // namespace gelt
