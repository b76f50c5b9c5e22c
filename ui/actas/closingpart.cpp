// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/closingpart.h"

#include "core/storage/actas.h"
#include "ui/actas/timeedit.h"
#include "ui/ask.h"
#include "ui/session/session.h"
#include "ui/style/tokens.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/textfield.h"

#include <QDragEnterEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace gelt {
namespace {

constexpr int fewestRows = 2;
constexpr int mostRows = 6;

template <class Part>
int orderBehind(std::span<const Part> parts)
{
    int order = 0;
    for (const Part &part : parts)
        order = std::max(order, part.order);
    return order + 1;
}

void fit(QTableView &table)
{
    const int row = table.fontMetrics().height() + style::metric::gap;
    table.verticalHeader()->setDefaultSectionSize(row);
    const int rows = std::clamp(table.model()->rowCount(), fewestRows, mostRows);
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() + rows * table.verticalHeader()->defaultSectionSize()
                         + 2 * table.frameWidth());
}

bool takeSheets(Annex &annex, const QString &typed)
{
    bool isNumber = false;
    const int sheets = typed.toInt(&isNumber);
    if (!typed.isEmpty() && (!isNumber || sheets < 0))
        return false;
    annex.sheets = typed.isEmpty() ? std::nullopt : std::optional(sheets);
    return true;
}

} // namespace

ClosingPart::ClosingPart(OpenActa &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_fields(open, [&open] { return open.id(); })
    , m_nextDate(new DateEdit(Field::Place::Form, open.desk().session.today(), this))
    , m_nextTime(new TimeEdit(tr("hh:mm"), this))
    , m_nextPlace(new LineField(Field::Place::Form, this))
    , m_convenedOn(new DateEdit(Field::Place::Form, open.desk().session.today(), this))
    , m_convenedNote(new TextField(Field::Place::Form, 2, 6, this))
    , m_transcriber(new LineField(Field::Place::Form, this))
    , m_group(new LineField(Field::Place::Form, this))
    , m_city(new LineField(Field::Place::Form, this))
    , m_failure(new FieldWords(this))
{
    m_signers = new PartModel<ActaSigner>(
        {{tr("Name"), [](const ActaSigner &s) { return s.name; },
          [](ActaSigner &s, const QString &t) { s.name = t; return true; }},
         {tr("Position"), [](const ActaSigner &s) { return s.position; },
          [](ActaSigner &s, const QString &t) { s.position = t; return true; }}},
        [this](const ActaSigner &signer) { return put(tr("Change who signs an acta"), signer); }, this);
    m_annexes = new PartModel<Annex>(
        {{tr("Title"), [](const Annex &a) { return a.title; },
          [](Annex &a, const QString &t) { a.title = t; return !t.isEmpty(); }},
         {tr("Sheets"), [](const Annex &a) { return a.sheets ? QString::number(*a.sheets) : QString(); }, takeSheets},
         {tr("File"), [](const Annex &a) { return a.fileName; }, nullptr}},
        [this](const Annex &annex) { return put(tr("Change an annex"), annex); }, this);
    setAcceptDrops(true);
    m_failure->hide();
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(style::metric::gap);
    addFields(*form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::metric::margin, style::metric::gap, style::metric::margin, style::metric::margin);
    column->setSpacing(style::metric::gap);
    column->addWidget(makeSigners());
    column->addWidget(makeAnnexes());
    column->addWidget(m_failure);
    column->addLayout(form);
    bind();
    connect(&open, &OpenActa::opened, this, [this] { m_fields.reset(); });
    connect(&open, &OpenActa::changed, this, &ClosingPart::refresh);
    connect(&open, &OpenActa::paused, this, [this](bool leaving) { m_fields.flush(leaving); });
}

void ClosingPart::addFields(QFormLayout &form)
{
    m_nextDate->setObjectName(QStringLiteral("nextDate"));
    m_nextTime->setObjectName(QStringLiteral("nextTime"));
    m_nextPlace->setObjectName(QStringLiteral("nextPlace"));
    m_convenedOn->setObjectName(QStringLiteral("convenedOn"));
    m_transcriber->setObjectName(QStringLiteral("transcriber"));
    m_nextDate->setMayBeEmpty(tr("dd/mm/yyyy"));
    m_convenedOn->setMayBeEmpty(tr("dd/mm/yyyy"));
    auto *when = new QWidget(this);
    auto *row = new QHBoxLayout(when);
    row->setContentsMargins({});
    row->addWidget(m_nextDate, 2);
    row->addWidget(m_nextTime, 1);
    const auto add = [&form](const QString &label, QWidget *widget, Field *field, const QString &name) {
        auto *text = new QLabel(label);
        text->setBuddy(field->input());
        form.addRow(text, widget);
        field->setLabel(name);
    };
    add(tr("Next meeting:"), when, m_nextDate, tr("Day of the next meeting"));
    m_nextTime->setLabel(tr("Time of the next meeting"));
    add(tr("Next place:"), m_nextPlace, m_nextPlace, tr("Place of the next meeting"));
    add(tr("Notice of:"), m_convenedOn, m_convenedOn, tr("Day of the notice of meeting"));
    add(tr("Notice says:"), m_convenedNote, m_convenedNote, tr("What the notice of meeting says besides"));
    add(tr("Transcribed by:"), m_transcriber, m_transcriber, tr("Who transcribed the acta"));
    add(tr("Group:"), m_group, m_group, tr("Group that met"));
    add(tr("City:"), m_city, m_city, tr("City where the acta is dated"));
}

void ClosingPart::bind()
{
    const QString next = tr("Change the next meeting of an acta");
    const QString notice = tr("Change the notice of a meeting");
    m_fields.bind(boundValue<Acta>(m_nextDate, &DateEdit::setDate, [](Acta &a) -> QDate & { return a.next.date; }, next));
    m_fields.bind(boundValue<Acta>(m_nextTime, &TimeEdit::setTime, [](Acta &a) -> QTime & { return a.next.time; }, next));
    m_fields.bind(boundText<Acta>(m_nextPlace, [](Acta &a) -> QString & { return a.next.place; }, next));
    m_fields.bind(boundValue<Acta>(m_convenedOn, &DateEdit::setDate, [](Acta &a) -> QDate & { return a.convenedOn; }, notice));
    m_fields.bind(boundText<Acta>(m_convenedNote, [](Acta &a) -> QString & { return a.convenedNote; }, notice));
    m_fields.bind(boundText<Acta>(m_transcriber, [](Acta &a) -> QString & { return a.transcriber; },
                                  tr("Change who transcribed an acta")));
    m_fields.bind(boundText<Acta>(m_group, [](Acta &a) -> QString & { return a.group; }, tr("Change the group of an acta")));
    m_fields.bind(boundText<Acta>(m_city, [](Acta &a) -> QString & { return a.city; }, tr("Change the city of an acta")));
}

QTableView *ClosingPart::makeTable(QAbstractTableModel *model, const QString &name, const QString &accessibleName)
{
    auto *table = new QTableView(this);
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    table->setFont(style::sized(font(), style::TextSize::Table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    fit(*table);
    return table;
}

QWidget *ClosingPart::makeSigners()
{
    auto *part = new QWidget(this);
    m_signerTable = makeTable(m_signers, QStringLiteral("signers"), tr("Who signs"));
    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Who signs"), part), 1);
    const auto button = [&](const QString &text, const QString &name, auto act) {
        auto *made = new QPushButton(text, part);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, act);
        m_buttons.push_back(made);
        row->addWidget(made);
    };
    button(tr("Add"), QStringLiteral("addSigner"), [this] { addSigner(); });
    button(tr("Up"), QStringLiteral("signerUp"), [this] { moveSigner(-1); });
    button(tr("Remove"), QStringLiteral("removeSigner"), [this] { removeSigner(); });
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(style::metric::gap / 2);
    column->addLayout(row);
    column->addWidget(m_signerTable);
    return part;
}

QWidget *ClosingPart::makeAnnexes()
{
    auto *part = new QWidget(this);
    m_annexTable = makeTable(m_annexes, QStringLiteral("annexes"), tr("Annexes; a file can be dropped here"));
    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Annexes"), part), 1);
    const auto button = [&](const QString &text, const QString &name, auto act) {
        auto *made = new QPushButton(text, part);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, act);
        m_buttons.push_back(made);
        row->addWidget(made);
    };
    button(tr("Add"), QStringLiteral("addAnnex"), [this] { addAnnex(); });
    button(tr("Attach file…"), QStringLiteral("attachAnnex"), [this] { attachFile(); });
    button(tr("Remove"), QStringLiteral("removeAnnex"), [this] { removeAnnex(); });
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(style::metric::gap / 2);
    column->addLayout(row);
    column->addWidget(m_annexTable);
    return part;
}

void ClosingPart::refresh()
{
    const Acta *acta = m_open.acta();
    if (!acta)
        return;
    const bool editable = m_open.isEditable();
    m_fields.show(*acta, editable);
    m_signers->show(m_open.parts(&Meetings::signers), editable);
    m_annexes->show(m_open.parts(&Meetings::annexes), editable);
    for (QPushButton *button : m_buttons)
        button->setVisible(editable);
    fit(*m_signerTable);
    fit(*m_annexTable);
}

bool ClosingPart::tell(const Result<> &done)
{
    m_failure->say(done ? QString() : done.error().message, WordsTone::Problem);
    m_failure->setVisible(!done);
    return done.has_value();
}

template <class Part>
bool ClosingPart::put(const QString &what, const Part &part)
{
    return tell(m_open.write(what, [part](Transaction &transaction) -> Result<> {
        if (part.id.isStored() && !transaction.find<Part>(part.id))
            return OpenActa::gone();
        part.id.isStored() ? static_cast<void>(transaction.update(part)) : static_cast<void>(transaction.insert(part));
        return {};
    }));
}

void ClosingPart::addSigner()
{
    ActaSigner signer;
    signer.acta = m_open.id();
    signer.order = orderBehind(m_open.parts(&Meetings::signers));
    if (!put(tr("Add somebody who signs an acta"), signer))
        return;
    m_signerTable->setFocus();
    m_signerTable->setCurrentIndex(m_signers->index(m_signers->rowCount() - 1, 0));
    m_signerTable->edit(m_signerTable->currentIndex());
}

void ClosingPart::moveSigner(int by)
{
    const int row = m_signerTable->currentIndex().row();
    const ActaSigner *one = m_signers->at(row);
    const ActaSigner *other = m_signers->at(row + by);
    if (!one || !other)
        return;
    tell(m_open.write(tr("Change the order of who signs"), [one = *one, other = *other](Transaction &transaction) -> Result<> {
        ActaSigner first = one;
        ActaSigner second = other;
        std::swap(first.order, second.order);
        transaction.update(first);
        transaction.update(second);
        return {};
    }));
    m_signerTable->setCurrentIndex(m_signers->index(row + by, 0));
}

void ClosingPart::removeSigner()
{
    if (const ActaSigner *signer = m_signers->at(m_signerTable->currentIndex().row()))
        tell(m_open.write(tr("Remove somebody who signs an acta"), [id = signer->id](Transaction &transaction) -> Result<> {
            transaction.remove<ActaSigner>(id);
            return {};
        }));
}

void ClosingPart::addAnnex()
{
    Annex annex;
    annex.acta = m_open.id();
    annex.order = orderBehind(m_open.parts(&Meetings::annexes));
    annex.title = tr("New annex");
    if (!put(tr("Add an annex"), annex))
        return;
    m_annexTable->setFocus();
    m_annexTable->setCurrentIndex(m_annexes->index(m_annexes->rowCount() - 1, 0));
    m_annexTable->edit(m_annexTable->currentIndex());
}

void ClosingPart::removeAnnex()
{
    if (const Annex *annex = m_annexes->at(m_annexTable->currentIndex().row()))
        tell(m_open.write(tr("Remove an annex"), [id = annex->id](Transaction &transaction) -> Result<> {
            transaction.remove<Annex>(id);
            return {};
        }));
}

void ClosingPart::attachFile()
{
    FileQuestion question;
    question.title = tr("Attach a file to the acta");
    question.filter = tr("All files (*)");
    const QString path = m_open.desk().ask.fileToOpen(this, question);
    if (path.isEmpty())
        return;
    const Annex *annex = m_annexes->at(m_annexTable->currentIndex().row());
    attach(annex && annex->fileName.isEmpty() ? annex->id : AnnexId{}, path);
}

/// To an annex that is there, or to a new one that is called like the file.
void ClosingPart::attach(AnnexId id, const QString &path)
{
    const auto annexes = m_open.parts(&Meetings::annexes);
    const auto known = std::ranges::find(annexes, id, &Annex::id);
    Annex draft;
    draft.acta = m_open.id();
    if (id.isStored() && known != annexes.end())
        draft = *known;
    tell(m_open.write(tr("Attach a file to an acta"), [draft, path](Transaction &transaction) -> Result<> {
        const Result<Annex> stored = actas::attachAnnex(transaction, draft, path);
        return stored ? Result<>() : Result<>(stored.error());
    }));
}

void ClosingPart::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_open.isEditable() && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ClosingPart::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            attach({}, url.toLocalFile());
    }
    event->acceptProposedAction();
}

void ClosingPart::focusSigners() { m_signerTable->setFocus(Qt::OtherFocusReason); }

} // namespace gelt
