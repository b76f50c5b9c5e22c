// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/log/prooflist.h"

#include "core/base/sizetext.h"
#include "core/base/text.h"
#include "ui/ask.h"
#include "ui/plan/log/addressdialog.h"
#include "ui/plan/log/logwords.h"
#include "ui/session/session.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

namespace gelt {

ProofList::ProofList(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_day(desk.session.today())
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(tr("Take out"), this))
{
    using namespace style;
    m_list->setObjectName(QStringLiteral("proofs"));
    m_list->setAccessibleName(tr("Evidence"));
    m_list->setFixedHeight(fontMetrics().height() * 4);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    auto *files = new QPushButton(icon(Glyph::Evidence), tr("File…"), this);
    files->setObjectName(QStringLiteral("addFiles"));
    files->setToolTip(tr("Choose files; they can also be dropped here"));
    auto *address = new QPushButton(icon(Glyph::Link), tr("Address…"), this);
    address->setObjectName(QStringLiteral("addAddress"));
    m_remove->setObjectName(QStringLiteral("takeOut"));
    m_remove->hide();
    for (QPushButton *button : {files, address, m_remove})
        button->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::gap);
    layout->addWidget(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::gap);
    buttons->addWidget(files);
    buttons->addWidget(address);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    setFocusProxy(files);

    auto *removing = new QAction(m_list);
    removing->setShortcut(QKeySequence::Delete);
    removing->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(removing);
    connect(removing, &QAction::triggered, this, &ProofList::removeCurrent);
    connect(files, &QPushButton::clicked, this, &ProofList::addFiles);
    connect(address, &QPushButton::clicked, this, &ProofList::addAddress);
    connect(m_remove, &QPushButton::clicked, this, &ProofList::removeCurrent);
}

void ProofList::show(const reporting::Proof &proof)
{
    const bool isFile = !proof.path.isEmpty();
    const QString name = excerpt(proof.details.title, 200);
    auto *item = new QListWidgetItem(style::icon(isFile ? style::Glyph::File : style::Glyph::World),
                                     isFile ? tr("%1 · %2").arg(name, sizeText(QFileInfo(proof.path).size(), m_desk.locale))
                                            : name);
    item->setToolTip(isFile ? proof.path : proof.details.url);
    m_list->addItem(item);
    m_list->setCurrentItem(item);
    m_list->setVisible(true);
    m_remove->setVisible(true);
}

void ProofList::add(const Dropped &dropped)
{
    for (reporting::Proof &proof : acceptProofs(m_desk, dropped, m_day, this)) {
        const bool isThere = std::ranges::any_of(m_proofs, [&](const reporting::Proof &known) {
            return known.path == proof.path && known.details.url == proof.details.url;
        });
        if (isThere)
            continue;
        show(proof);
        m_proofs.push_back(std::move(proof));
    }
    Q_EMIT edited();
}

void ProofList::addFiles()
{
    const QStringList paths = m_desk.ask.filesToOpen(this, {tr("Files that are evidence"), {}, {}, {}});
    if (!paths.isEmpty())
        add({paths, {}});
}

void ProofList::addAddress()
{
    AddressDialog dialog(m_desk, [this](const reporting::Proof &proof) -> Result<> {
        show(proof);
        m_proofs.push_back(proof);
        return {};
    }, this);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT edited();
}

void ProofList::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    delete m_list->takeItem(row);
    m_proofs.erase(m_proofs.begin() + row);
    m_list->setVisible(!m_proofs.empty());
    m_remove->setVisible(!m_proofs.empty());
    Q_EMIT edited();
}

} // namespace gelt
