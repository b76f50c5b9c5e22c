// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/welcomepage.h"

#include "core/domain/limits.h"
#include "ui/files/commandbutton.h"
#include "ui/files/droparea.h"
#include "ui/files/droppedfile.h"
#include "ui/files/planfiles.h"
#include "ui/files/recentmodel.h"
#include "ui/files/signlabel.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFrame>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QScrollArea>

namespace gelt {
namespace {

constexpr int visibleRecent = 6; ///< more are scrolled to

} // namespace

WelcomePage::WelcomePage(PlanFiles &files, QWidget *parent)
    : QWidget(parent), m_files(files), m_recentModel(new RecentModel(files.recent(), this))
{
    setAcceptDrops(true);
    setAccessibleName(tr("Welcome"));
    auto *page = new QWidget(this);
    auto *rows = new QVBoxLayout(page);
    m_rows = rows;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(style::metric::group + style::metric::margin);
    m_columns->addWidget(makeCommands(), 4, Qt::AlignTop);
    m_columns->addWidget(makeSide(), 3, Qt::AlignTop);
    rows->addWidget(makeHead());
    rows->addLayout(m_columns);
    rows->addStretch();
    page->setMaximumWidth(fontMetrics().averageCharWidth() * 150);

    auto *centred = new QWidget;
    auto *across = new QHBoxLayout(centred);
    across->setContentsMargins(0, 0, 0, 0);
    across->addStretch(1);
    across->addWidget(page, 1000);
    across->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(centred);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    centred->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_recentModel, &QAbstractItemModel::modelReset, this, &WelcomePage::showRecent);
    showRecent();
}

QWidget *WelcomePage::makeHead()
{
    auto *head = new QWidget(this);
    auto *title = new QLabel(QStringLiteral("Plan GEL-T"), head);
    title->setFont(style::sized(font(), style::TextSize::Figure));
    auto *words = makeQuiet(tr("Action plan, minutes and commitments of the Online Government committee."), head);
    QFont large = style::sized(font(), style::TextSize::Section);
    large.setWeight(QFont::Normal);
    words->setFont(large);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::metric::gap);
    layout->addWidget(title);
    layout->addWidget(words);
    return head;
}

QWidget *WelcomePage::makeCommands()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::metric::gap + 2);
    const auto add = [&](const char *name, style::Glyph glyph, const QString &title, const QString &description) {
        auto *button = new CommandButton(glyph, title, description, box);
        button->setObjectName(QLatin1StringView(name));
        layout->addWidget(button);
        return button;
    };
    CommandButton *import = add("import", style::Glyph::Import, tr("Import the plan there is already"),
                                tr("From Word, Excel, LibreOffice or text. How each row was understood is shown before "
                                   "anything is saved."));
    import->setPrimary(true);
    setFocusProxy(import);
    CommandButton *fresh = add("new", style::Glyph::Template, tr("Make a plan from the GEL-T template"),
                               tr("Phases and activities of the GEL-T Manual version 3.0, to be adjusted to the municipality."));
    CommandButton *open = add("open", style::Glyph::OpenFolder, tr("Open a plan"),
                              tr("A .gelt file of this computer, a USB stick or the network."));
    CommandButton *example = add("example", style::Glyph::Example, tr("See the example"),
                                 tr("A plan of 2012–2015 with follow-ups and people. It can be changed without risk."));
    connect(import, &CommandButton::clicked, this, [this] { Q_EMIT importRequested({}); });
    connect(fresh, &CommandButton::clicked, this, &WelcomePage::newRequested);
    connect(open, &CommandButton::clicked, this, [this] { Q_EMIT openRequested({}); });
    connect(example, &CommandButton::clicked, this, &WelcomePage::exampleRequested);
    m_drop = new DropArea(tr("A file can also be dropped here"), box);
    layout->addSpacing(style::metric::gap / 2);
    layout->addWidget(m_drop);
    return box;
}

QWidget *WelcomePage::makeSide()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::metric::group);
    layout->addWidget(makeRecent());
    layout->addWidget(makePerson());
    layout->addWidget(makeNotes());
    return side;
}

QLabel *WelcomePage::makeHeading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(style::sized(font(), style::TextSize::Section));
    label->setWordWrap(true);
    return label;
}

QLabel *WelcomePage::makeQuiet(const QString &text, QWidget *parent)
{
    auto *label = new ToneLabel(ToneLabel::Tone::Quiet, parent);
    label->setText(text);
    return label;
}

QWidget *WelcomePage::makeRecent()
{
    auto *box = new QWidget(this);
    QLabel *heading = makeHeading(tr("&Recent"), box);
    m_recent = new QListView(box);
    m_recent->setObjectName(QStringLiteral("recent"));
    m_recent->setAccessibleName(tr("Recent plans"));
    m_recent->setModel(m_recentModel);
    m_recent->setItemDelegate(new RecentDelegate(m_recent));
    m_recent->setUniformItemSizes(true);
    m_recent->setMouseTracking(true);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_recent->installEventFilter(this);
    heading->setBuddy(m_recent);
    auto *open = new QAction(style::icon(style::Glyph::OpenFolder), tr("Open"), m_recent);
    auto *remove = new QAction(style::icon(style::Glyph::Close), tr("Take out of the list"), m_recent);
    remove->setObjectName(QStringLiteral("removeRecent"));
    m_recent->addActions({open, remove});
    connect(m_recent, &QListView::clicked, this, &WelcomePage::openRecent);
    connect(open, &QAction::triggered, this, [this] { openRecent(m_recent->currentIndex()); });
    connect(remove, &QAction::triggered, this, &WelcomePage::removeRecent);

    m_noRecent = new QFrame(box);
    m_noRecent->setFrameShape(QFrame::StyledPanel);
    auto *none = new QVBoxLayout(m_noRecent);
    none->setContentsMargins(style::metric::margin, style::metric::margin, style::metric::margin, style::metric::margin);
    auto *noneYet = new QLabel(tr("No plan has been opened on this computer yet."), m_noRecent);
    noneYet->setWordWrap(true);
    none->addWidget(noneYet);
    none->addWidget(makeQuiet(tr("The next ones will stand in this list."), m_noRecent));
    m_noRecent->setAutoFillBackground(true);
    m_noRecent->setBackgroundRole(QPalette::AlternateBase);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::metric::gap);
    layout->addWidget(heading);
    layout->addWidget(m_recent);
    layout->addWidget(m_noRecent);
    return box;
}

QWidget *WelcomePage::makePerson()
{
    auto *box = new QWidget(this);
    QLabel *heading = makeHeading(tr("&Who records at this computer?"), box);
    m_person = new QLineEdit(m_files.desk().settings.get(setting::person), box);
    m_person->setObjectName(QStringLiteral("person"));
    m_person->setPlaceholderText(tr("Name or position"));
    m_person->setMaxLength(static_cast<int>(limits::nameChars));
    m_person->addAction(style::icon(style::Glyph::User), QLineEdit::LeadingPosition);
    heading->setBuddy(m_person);
    connect(m_person, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_files.desk().settings.set(setting::person, text.trimmed());
        Q_EMIT personChanged(text.trimmed());
    });
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::metric::gap);
    layout->addWidget(heading);
    layout->addWidget(m_person);
    layout->addWidget(makeQuiet(tr("It stands with every follow-up and every minutes. It can be changed at any time in the bar "
                                   "at the bottom."),
                                box));
    return box;
}

QWidget *WelcomePage::makeNotes()
{
    auto *box = new QWidget(this);
    auto *layout = new QGridLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::metric::gap);
    layout->addWidget(makeHeading(tr("How it is saved"), box), 0, 0, 1, 2);
    const std::pair<style::Glyph, QString> notes[] = {
        {style::Glyph::FileCopy, tr("A plan is a single file. It is copied to a USB stick or sent by mail whole.")},
        {style::Glyph::ShieldCheck, tr("Every change is saved at once, and there are automatic backups.")},
        {style::Glyph::World, tr("It works without the internet. It asks for no account and sends no data.")}};
    int row = 1;
    for (const auto &[glyph, text] : notes) {
        layout->addWidget(new SignLabel(glyph, box), row, 0, Qt::AlignTop);
        layout->addWidget(makeQuiet(text, box), row, 1);
        ++row;
    }
    layout->setColumnStretch(1, 1);
    return box;
}

void WelcomePage::showRecent()
{
    const int rows = m_recentModel->rowCount();
    m_recent->setVisible(rows > 0);
    m_noRecent->setVisible(rows == 0);
    const int height = m_recent->sizeHintForRow(0) * std::min(rows, visibleRecent) + 2 * m_recent->frameWidth();
    m_recent->setFixedHeight(std::max(height, 1));
}

void WelcomePage::openRecent(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT openRequested(index.data(RecentModel::PathRole).toString());
}

void WelcomePage::removeRecent()
{
    const QModelIndex current = m_recent->currentIndex();
    if (!current.isValid())
        return;
    const int row = current.row();
    m_files.recent().remove(current.data(RecentModel::PathRole).toString());
    m_recent->setCurrentIndex(m_recentModel->index(std::min(row, m_recentModel->rowCount() - 1)));
}

bool WelcomePage::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_recent && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete) {
            removeRecent();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openRecent(m_recent->currentIndex());
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn && object == m_recent && !m_recent->currentIndex().isValid())
        m_recent->setCurrentIndex(m_recentModel->index(0)); // so that the arrows begin somewhere
    return QWidget::eventFilter(object, event);
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < fontMetrics().averageCharWidth() * 110;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const bool low = height() < fontMetrics().height() * 40;
    m_rows->setContentsMargins(style::metric::group, low ? style::metric::margin : 2 * style::metric::group,
                               style::metric::group, style::metric::margin);
    m_rows->setSpacing(low ? style::metric::margin : style::metric::group);
}

void WelcomePage::showEvent(QShowEvent *event)
{
    m_recentModel->refresh();
    const QString person = m_files.desk().settings.get(setting::person);
    if (m_person->text().trimmed() != person)
        m_person->setText(person);
    QWidget::showEvent(event);
}

void WelcomePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!holdsFiles(*event->mimeData()))
        return;
    event->acceptProposedAction();
    m_drop->setLit(true);
}

void WelcomePage::dragLeaveEvent(QDragLeaveEvent *) { m_drop->setLit(false); }

void WelcomePage::dropEvent(QDropEvent *event)
{
    m_drop->setLit(false);
    event->acceptProposedAction();
    const Result<DroppedFile> file = droppedFile(*event->mimeData());
    if (!file)
        m_files.desk().ask.tell(this, file.error());
    else if (file->kind == DroppedFile::Kind::Plan)
        Q_EMIT openRequested(file->path);
    else
        Q_EMIT importRequested(file->path);
}

} // namespace gelt
