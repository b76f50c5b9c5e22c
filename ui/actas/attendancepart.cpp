// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/attendancepart.h"

#include "core/storage/actas.h"
#include "ui/actas/actawords.h"
#include "ui/actas/attendancedelegate.h"
#include "ui/actas/attendancemodel.h"
#include "ui/actas/guestdialog.h"
#include "ui/actas/section.h"
#include "ui/session/session.h"
#include "ui/style/tokens.h"
#include "ui/widgets/fieldwords.h"
#include "ui/widgets/people.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace gelt {
namespace {

constexpr int fewestRows = 3; ///< seen at once; what is edited in a row needs as much
constexpr int mostRows = 10;  ///< a longer roll scrolls by itself
constexpr int leastName = 24; ///< characters of a name that are always seen
constexpr int leastWords = 13; ///< of a delegate or an excuse, on each of two lines
constexpr int mostWords = 44;
constexpr double headShare = 0.92; ///< of the size of the text: its words stand over narrow choices

} // namespace

AttendancePart::AttendancePart(OpenActa &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_model(new AttendanceModel([this](const Attendance &line) { return write(line); }, this))
    , m_table(new QTableView(this))
    , m_failure(new FieldWords(this))
    , m_add(new QPushButton(tr("Add guest…"), this))
    , m_all(new QPushButton(tr("The rest are present"), this))
    , m_renew(new QPushButton(tr("Renew the roll"), this))
{
    makeTable();
    makeActions();
    m_add->setObjectName(QStringLiteral("addGuest"));
    m_all->setObjectName(QStringLiteral("allPresent"));
    m_renew->setObjectName(QStringLiteral("renewRoll"));
    m_all->setToolTip(tr("Everybody of whom nothing was said yet is noted as present"));
    m_renew->setToolTip(tr("Brings the roll in step with the members of the committee on the day of the meeting"));
    m_failure->hide();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(style::metric::margin, 0, style::metric::margin, style::metric::gap);
    row->addWidget(m_all);
    row->addWidget(m_add);
    row->addWidget(m_renew);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(style::metric::gap);
    column->addWidget(m_table);
    column->addWidget(m_failure);
    column->addLayout(row);
    setFocusProxy(m_table);

    connect(m_add, &QPushButton::clicked, this, &AttendancePart::addGuest);
    connect(m_all, &QPushButton::clicked, this, &AttendancePart::allPresent);
    connect(m_renew, &QPushButton::clicked, this, &AttendancePart::renewRoll);
    connect(&open, &OpenActa::changed, this, &AttendancePart::refresh);
}

void AttendancePart::makeTable()
{
    m_table->setObjectName(QStringLiteral("attendance"));
    m_table->setAccessibleName(tr("Attendance. 1 to 5 choose how somebody took part"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new AttendanceDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setObjectName(QStringLiteral("rollHead"));
    header->setSectionResizeMode(QHeaderView::Fixed);
    for (const int column : {AttendanceModel::Arrived, AttendanceModel::Left})
        m_table->setColumnHidden(column, true); // they stand under the words, and are edited with them
    header->setMinimumSectionSize(style::metric::control);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->viewport()->installEventFilter(this);
    m_table->installEventFilter(this);
    connect(m_table, &QAbstractItemView::clicked, this, &AttendancePart::choose);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AttendancePart::showActions);
    fit();
}

void AttendancePart::makeActions()
{
    const auto make = [this](const QString &text, auto act) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, act);
        m_table->addAction(action);
        return action;
    };
    m_chair = make(tr("Chairs the meeting"), [this] { setRole(MeetingRole::Chair); });
    m_secretary = make(tr("Is the secretary"), [this] { setRole(MeetingRole::Secretary); });
    m_vote = make(tr("Has a vote"), [this] { setVote(); });
    m_remove = make(tr("Take off the roll"), [this] { removeLine(); });
    for (QAction *action : {m_chair, m_secretary, m_vote})
        action->setCheckable(true);
    m_remove->setShortcut(QKeySequence(Qt::Key_Delete));
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

const Attendance *AttendancePart::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->line(row) : nullptr;
}

void AttendancePart::showActions()
{
    const Attendance *line = current();
    const bool can = line && m_open.isEditable();
    for (QAction *action : {m_chair, m_secretary, m_vote, m_remove})
        action->setEnabled(can);
    m_chair->setChecked(line && line->role == MeetingRole::Chair);
    m_secretary->setChecked(line && line->role == MeetingRole::Secretary);
    m_vote->setChecked(line && line->vote);
    m_vote->setEnabled(can && !line->guest);
}

void AttendancePart::refresh()
{
    const Acta *acta = m_open.acta();
    if (!acta)
        return;
    const int row = m_table->currentIndex().row();
    const int column = std::max(0, m_table->currentIndex().column());
    const auto roll = m_open.parts(&Meetings::attendance);
    const bool editable = m_open.isEditable();
    m_model->show(roll, editable);
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), column));
    for (QPushButton *button : {m_add, m_all, m_renew})
        button->setVisible(editable);
    fit();
    showActions();
    if (!m_section)
        return;
    const actawords::Quorum quorum = actawords::quorumOf(roll, m_open.meetings().settings.quorum);
    if (quorum.reached)
        m_section->setSummary(quorum.sentence, style::Glyph::Done, [](const style::Tokens &t) { return t.ok; });
    else
        m_section->setSummary(quorum.sentence, style::Glyph::Warning, [](const style::Tokens &t) { return t.warn; });
}

/// As high as its rows, within bounds.
void AttendancePart::fit()
{
    m_table->setFont(style::sized(font(), style::TextSize::Table));
    QFont head = m_table->font();
    head.setPointSizeF(head.pointSizeF() * headShare);
    m_table->horizontalHeader()->setFont(head);
    fitColumns();
    const int row = 2 * m_table->fontMetrics().height() + style::metric::gap;
    m_table->verticalHeader()->setDefaultSectionSize(row);
    const int rows = std::clamp(m_model->rowCount(), fewestRows, mostRows);
    const bool scrolls = m_table->horizontalScrollBar()->maximum() > 0;
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * row
                            + (scrolls ? m_table->horizontalScrollBar()->sizeHint().height() : 0));
}

/// As wide as its head, which is short; the role as its longest.
int AttendancePart::leastWidth(int column) const
{
    const QFontMetrics head(m_table->horizontalHeader()->font());
    const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    int width = head.horizontalAdvance(title) + style::metric::margin;
    if (column != AttendanceModel::Quality)
        return width;
    for (int row = 0; row < m_model->rowCount(); ++row)
        width = std::max(width, m_table->sizeHintForIndex(m_model->index(row, column)).width());
    return width;
}

/// Names and words share what the choices leave, and never have less than it takes to know them: then the rest scrolls.
void AttendancePart::fitColumns()
{
    const auto set = [this](int column, int width) {
        if (m_table->columnWidth(column) != width)
            m_table->setColumnWidth(column, width);
    };
    int others = 0;
    for (int column = 0; column < AttendanceModel::columns; ++column) {
        if (column == AttendanceModel::Who || column == AttendanceModel::Words || m_table->isColumnHidden(column))
            continue;
        set(column, leastWidth(column));
        others += m_table->columnWidth(column);
    }
    const int letter = m_table->fontMetrics().averageCharWidth();
    const int room = m_table->viewport()->width() - others;
    const int least = letter * leastName + style::metric::margin;
    const int words = std::clamp(room * 2 / 5, letter * leastWords, letter * mostWords);
    set(AttendanceModel::Words, std::max(letter * leastWords, std::min(words, room - least)));
    set(AttendanceModel::Who, std::max(least, room - m_table->columnWidth(AttendanceModel::Words)));
}

void AttendancePart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void AttendancePart::tell(const Result<> &done)
{
    m_failure->say(done ? QString() : done.error().message, WordsTone::Problem);
    m_failure->setVisible(!done);
}

/// One edit. Who chairs or writes does it alone: another one of that role gives it up.
bool AttendancePart::write(const Attendance &line)
{
    Attendance changed = line;
    const Attendance &before = m_model->line(m_model->rowOf(line.id));
    if (line.guest && line.name != before.name)
        changed.person = PeopleIndex(m_open.desk().session.contents().people).named(line.name);
    std::vector<Attendance> others;
    for (Attendance other : m_open.parts(&Meetings::attendance)) {
        if (line.role != MeetingRole::None && other.role == line.role && other.id != line.id) {
            other.role = MeetingRole::None;
            others.push_back(other);
        }
    }
    const Result<> done = m_open.write(what(before, line), [changed, others](Transaction &transaction) -> Result<> {
        if (!transaction.find<Attendance>(changed.id))
            return OpenActa::gone();
        for (const Attendance &other : others)
            transaction.update(other);
        transaction.update(changed);
        return {};
    });
    tell(done);
    return done.has_value();
}

/// What an edit of a line is called.
QString AttendancePart::what(const Attendance &before, const Attendance &after)
{
    if (before.role != after.role || before.vote != after.vote)
        return tr("Change as what %1 is there").arg(actawords::calledOf(before));
    if (before.name != after.name || before.position != after.position)
        return tr("Change how %1 is called in an acta").arg(actawords::calledOf(before));
    return tr("Note the attendance of %1").arg(actawords::calledOf(after));
}

/// A click on a choice takes it; one on what somebody is there as, or on what is missing, begins to edit it.
void AttendancePart::choose(const QModelIndex &index)
{
    if (const Presence presence = AttendanceModel::presenceOf(index.column()); presence != Presence::Unknown)
        m_model->setPresence(index.row(), presence);
    else if (index.column() == AttendanceModel::Quality || index.data(AttendanceModel::MissingRole).isValid())
        edit(index);
}

void AttendancePart::edit(const QModelIndex &index)
{
    if (m_model->flags(index).testFlag(Qt::ItemIsEditable) && !m_table->isPersistentEditorOpen(index))
        m_table->edit(index);
}

/// 1 to 5 choose for the row and go on to the next one; the space bar chooses what it stands on, it and Enter edit where
/// there is something to write.
bool AttendancePart::takeKey(int key)
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || !m_open.isEditable())
        return false;
    if (key == Qt::Key_Space && AttendanceModel::presenceOf(index.column()) != Presence::Unknown) {
        choose(index);
        return true;
    }
    if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) {
        edit(index);
        return true;
    }
    if (key < Qt::Key_1 || key > Qt::Key_5)
        return false;
    const int column = AttendanceModel::InPerson + (key - Qt::Key_1);
    if (m_model->line(index.row()).presence != AttendanceModel::presenceOf(column))
        m_model->setPresence(index.row(), AttendanceModel::presenceOf(column));
    if (index.row() + 1 < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(index.row() + 1, index.column()));
    return true;
}

bool AttendancePart::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier
        && takeKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (object == m_table->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, [this] { fit(); }, Qt::QueuedConnection);
    return QWidget::eventFilter(object, event);
}

void AttendancePart::setRole(MeetingRole role)
{
    if (const Attendance *line = current()) {
        Attendance changed = *line;
        changed.role = line->role == role ? MeetingRole::None : role;
        write(changed);
    }
    showActions();
}

void AttendancePart::setVote()
{
    if (const Attendance *line = current()) {
        Attendance changed = *line;
        changed.vote = !changed.vote;
        write(changed);
    }
    showActions();
}

void AttendancePart::addGuest()
{
    GuestDialog dialog(m_open, this);
    dialog.exec();
}

void AttendancePart::removeLine()
{
    const Attendance *line = current();
    if (line && m_open.isEditable())
        tell(m_open.write(tr("Take %1 off the roll").arg(actawords::calledOf(*line)), [id = line->id](Transaction &transaction) -> Result<> {
            transaction.remove<Attendance>(id);
            return {};
        }));
}

void AttendancePart::renewRoll()
{
    tell(m_open.write(tr("Renew the roll of an acta"),
                      [id = m_open.id()](Transaction &transaction) { return actas::renewRoll(transaction, id); }));
}

void AttendancePart::allPresent()
{
    std::vector<Attendance> unsaid;
    for (const Attendance &line : m_open.parts(&Meetings::attendance)) {
        if (line.presence == Presence::Unknown)
            unsaid.push_back(line);
    }
    if (!unsaid.empty())
        tell(m_open.write(tr("Note the rest as present"), [unsaid](Transaction &transaction) -> Result<> {
            for (Attendance line : unsaid) {
                line.presence = Presence::InPerson;
                transaction.update(line);
            }
            return {};
        }));
}

void AttendancePart::focusLine(AttendanceId line)
{
    m_table->setFocus(Qt::OtherFocusReason);
    const int row = std::max(0, m_model->rowOf(line));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, AttendanceModel::InPerson));
}

} // namespace gelt
