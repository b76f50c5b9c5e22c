// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/yeartextsdialog.h"

#include "core/storage/tables.h"
#include "core/storage/yeartexts.h"
#include "ui/ask.h"
#include "ui/reports/challengesedit.h"
#include "ui/reports/reportoptions.h"
#include "ui/session/session.h"
#include "ui/style/glyphs.h"
#include "ui/style/tokens.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/fieldwords.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gelt {
namespace {

namespace metric = style::metric;

QScrollArea *scrolled(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

} // namespace

YearTextsDialog::YearTextsDialog(const Desk &desk, int year, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_year(year)
    , m_tabs(new QTabWidget(this))
    , m_challenges(new ChallengesEdit(desk, this))
{
    setWindowTitle(tr("Achievements and challenges"));
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->addTab(scrolled(makeTexts()), tr("&Texts"));
    m_tabs->addTab(scrolled(m_challenges), tr("C&hallenges"));
    m_tabs->addTab(scrolled(makeSigning()), tr("&Version and signatures"));
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("close"));
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &YearTextsDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metric::gap);
    column->addWidget(makeHead());
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
    const QFontMetrics metrics(fontMetrics());
    resize(QSize(metrics.averageCharWidth() * 104, metrics.lineSpacing() * 34).boundedTo(screen()->availableSize() * 0.9));
    connect(m_tabs, &QTabWidget::currentChanged, this, &YearTextsDialog::flush);
    connect(&desk.session, &Session::changed, this, &YearTextsDialog::refresh);
    showYear();
}

QWidget *YearTextsDialog::makeHead()
{
    auto *head = new QWidget(this);
    m_years = new QComboBox(head);
    m_years->setObjectName(QStringLiteral("year"));
    std::vector<int> years = yearsOf(m_desk.session.contents(), m_desk.session.today());
    if (std::ranges::find(years, m_year) == years.end())
        years.insert(years.begin(), m_year);
    for (const int year : years)
        m_years->addItem(QString::number(year), year);
    m_years->setCurrentIndex(m_years->findData(m_year));
    auto *label = new QLabel(tr("&Year:"), head);
    label->setBuddy(m_years);
    m_lastYears = new QPushButton(style::icon(style::Glyph::Duplicate), tr("Take &last year’s"), head);
    m_lastYears->setObjectName(QStringLiteral("lastYears"));
    m_lastYears->setAutoDefault(false);
    m_why = new FieldWords(head);
    m_why->setObjectName(QStringLiteral("why"));
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::gap);
    row->addWidget(label);
    row->addWidget(m_years);
    row->addStretch(1);
    row->addWidget(m_lastYears);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_why);
    connect(m_years, &QComboBox::activated, this, [this] { chooseYear(m_years->currentData().toInt()); });
    connect(m_lastYears, &QPushButton::clicked, this, &YearTextsDialog::takeLastYears);
    return head;
}

QWidget *YearTextsDialog::makeTexts()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(metric::gap / 2);
    const auto text = [&](const QString &label, const QString &hint, const char *name, QString YearTexts::*member,
                          const QString &what) {
        auto *field = new TextField(Field::Place::Form, 5, 14, page);
        field->setObjectName(QLatin1StringView(name));
        field->setPlaceholder(hint);
        auto *head = new QLabel(label, page);
        head->setBuddy(field->input());
        QString plain = label;
        field->setLabel(plain.remove(u'&'));
        column->addWidget(head);
        column->addWidget(field);
        column->addSpacing(metric::gap);
        bindText(field, member, what);
    };
    text(tr("&Presentation"), tr("What this report is and how it came about; empty: the usual words"), "presentation",
         &YearTexts::presentation, tr("Change the presentation of the report"));
    text(tr("&Achievements"), tr("A paragraph each"), "achievements", &YearTexts::achievements,
         tr("Change the achievements of the year"));
    text(tr("&Difficulties"), tr("A paragraph each"), "difficulties", &YearTexts::difficulties,
         tr("Change the difficulties of the year"));
    column->addStretch(1);
    return page;
}

QWidget *YearTextsDialog::makeSigning()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [&](const QString &label, Field *field, const char *name) {
        field->setObjectName(QLatin1StringView(name));
        form->addRow(label, field);
        QString plain = label;
        field->setLabel(plain.remove(u'&').remove(u':'));
    };
    auto *version = new LineField(Field::Place::Form, page);
    auto *series = new LineField(Field::Place::Form, page);
    version->setPlaceholder(tr("1.0"));
    series->setPlaceholder(tr("Of the archive: 100-22.04"));
    add(tr("Ve&rsion:"), version, "version");
    add(tr("&Series:"), series, "series");
    bindLine(version, &YearTexts::version, tr("Change the version of the report"));
    bindLine(series, &YearTexts::series, tr("Change the series of the report"));
    std::vector<ChoiceField::Choice> people{{tr("Nobody yet"), QVariant::fromValue<qlonglong>(0)}};
    for (const Person &person : m_desk.session.contents().people)
        people.push_back({displayName(person), QVariant::fromValue<qlonglong>(person.id.value)});
    const auto person = [&](const QString &label, const char *name, PersonId YearTexts::*member, const QString &what) {
        auto *field = new ChoiceField(Field::Place::Form, page);
        field->setChoices(people);
        add(label, field, name);
        bindPerson(field, member, what);
    };
    person(tr("Pr&epared by:"), "preparedBy", &YearTexts::preparedBy, tr("Change who prepared the report"));
    person(tr("Revie&wed by:"), "reviewedBy", &YearTexts::reviewedBy, tr("Change who reviewed the report"));
    person(tr("Appr&oved by:"), "approvedBy", &YearTexts::approvedBy, tr("Change who approved the report"));
    return page;
}

void YearTextsDialog::bindText(TextField *field, QString YearTexts::*text, const QString &what)
{
    m_fields.push_back(field);
    m_show.push_back([field, text](const YearTexts &texts) { field->setText(texts.*text); });
    connect(field, &Field::committed, this, [this, field, text, what] {
        write(field, what, [text, typed = field->text()](YearTexts &texts) { texts.*text = typed; });
    });
}

void YearTextsDialog::bindLine(LineField *field, QString YearTexts::*text, const QString &what)
{
    m_fields.push_back(field);
    m_show.push_back([field, text](const YearTexts &texts) { field->setText(texts.*text); });
    connect(field, &Field::committed, this, [this, field, text, what] {
        write(field, what, [text, typed = field->text()](YearTexts &texts) { texts.*text = typed; });
    });
}

void YearTextsDialog::bindPerson(ChoiceField *field, PersonId YearTexts::*person, const QString &what)
{
    m_fields.push_back(field);
    m_show.push_back([field, person](const YearTexts &texts) {
        field->setValue(QVariant::fromValue<qlonglong>((texts.*person).value));
    });
    connect(field, &Field::committed, this, [this, field, person, what] {
        write(field, what, [person, id = PersonId{field->value().toLongLong()}](YearTexts &texts) { texts.*person = id; });
    });
}

/// One step of undo; what is typed into one field without anything between is one too.
void YearTextsDialog::write(Field *field, const QString &what, const std::function<void(YearTexts &)> &change)
{
    const int year = m_year;
    const Result<> done = m_desk.session.perform(
        what,
        [year, change](Transaction &transaction) -> Result<> {
            YearTexts texts = yeartexts::ofYear(transaction, year).value_or(YearTexts{});
            texts.year = year;
            change(texts);
            yeartexts::put(transaction, texts);
            return {};
        },
        QStringLiteral("yearTexts:%1:%2").arg(field->objectName()).arg(year));
    if (!done) {
        field->setFailure(done.error().message);
        return;
    }
    const auto which = static_cast<std::size_t>(std::ranges::find(m_fields, field) - m_fields.begin());
    if (const YearTexts *texts = textsOf(year))
        m_show[which](*texts);
}

const YearTexts *YearTextsDialog::textsOf(int year) const
{
    const std::vector<YearTexts> &all = m_desk.session.contents().yearTexts;
    const auto found = std::ranges::find(all, year, &YearTexts::year);
    return found == all.end() ? nullptr : &*found;
}

bool YearTextsDialog::hasSomething(int year) const
{
    const YearTexts *texts = textsOf(year);
    const auto says = [](const QString &text) { return !text.trimmed().isEmpty(); };
    return (texts && (says(texts->presentation) || says(texts->achievements) || says(texts->difficulties)))
           || std::ranges::any_of(m_desk.session.contents().challenges,
                                  [&](const Challenge &each) { return each.year == year; });
}

void YearTextsDialog::showYear()
{
    for (Field *field : m_fields)
        field->restore();
    m_challenges->setYear(m_year);
    refresh();
}

void YearTextsDialog::refresh()
{
    YearTexts none;
    const YearTexts *texts = textsOf(m_year);
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (!m_fields[i]->isModified())
            m_show[i](texts ? *texts : none);
        m_fields[i]->setReadOnly(!m_desk.session.isEditable());
    }
    m_challenges->refresh();
    const bool canTake = !hasSomething(m_year) && hasSomething(m_year - 1);
    m_lastYears->setEnabled(m_desk.session.isEditable() && canTake);
    m_lastYears->setToolTip(!hasSomething(m_year - 1) ? tr("Nothing was written for %1.").arg(m_year - 1)
                            : canTake ? tr("Begins with the texts and challenges of %1.").arg(m_year - 1)
                                      : tr("Only where nothing is written for %1 yet.").arg(m_year));
    m_why->setVisible(!m_desk.session.isEditable());
    if (!m_desk.session.isEditable())
        m_why->say(tr("The plan is open to look at only, or shown as of another day: nothing can be changed."), WordsTone::Notice);
}

void YearTextsDialog::chooseYear(int year)
{
    if (!flush()) {
        m_years->setCurrentIndex(m_years->findData(m_year));
        return;
    }
    m_year = year;
    showYear();
}

/// @return false where something that is typed cannot be written and stays.
bool YearTextsDialog::flush()
{
    for (Field *field : m_fields) {
        if (field->isModified())
            field->commit();
    }
    const bool isWritten = std::ranges::none_of(m_fields, [](const Field *field) { return field->isModified(); });
    return m_challenges->flush() && isWritten;
}

void YearTextsDialog::takeLastYears()
{
    const int year = m_year;
    YearTexts texts = textsOf(year - 1) ? *textsOf(year - 1) : YearTexts();
    std::vector<Challenge> challenges;
    for (const Challenge &challenge : m_desk.session.contents().challenges) {
        if (challenge.year == year - 1)
            challenges.push_back(challenge);
    }
    const Result<> done = m_desk.session.perform(
        tr("Take over the texts of %1").arg(year - 1), [year, texts, challenges](Transaction &transaction) -> Result<> {
            YearTexts now = yeartexts::ofYear(transaction, year).value_or(YearTexts{});
            now.year = year;
            now.presentation = texts.presentation;
            now.achievements = texts.achievements;
            now.difficulties = texts.difficulties;
            if (now.series.isEmpty())
                now.series = texts.series;
            yeartexts::put(transaction, now);
            for (Challenge challenge : challenges) {
                challenge.id = {};
                challenge.year = year;
                yeartexts::addChallenge(transaction, challenge);
            }
            return {};
        });
    if (!done)
        m_desk.ask.tell(this, done.error());
}

void YearTextsDialog::reject()
{
    if (flush()) {
        QDialog::reject();
        return;
    }
    Question question;
    question.title = tr("Not saved");
    question.text = tr("Something that was typed could not be saved; beside it stands why.");
    question.answers = {tr("Close without it"), tr("Go on editing")};
    question.standard = 1;
    question.destructive = true;
    if (m_desk.ask.choose(this, question) == 0)
        QDialog::reject();
}

} // namespace gelt
