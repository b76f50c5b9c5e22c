// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/text/ownwordsdialog.h"

#include "core/base/text.h"
#include "ui/actas/text/speller.h"
#include "ui/style/glyphs.h"
#include "ui/style/tokens.h"
#include "ui/widgets/fieldwords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gelt {

OwnWordsDialog::OwnWordsDialog(Speller &speller, QWidget *parent)
    : QDialog(parent)
    , m_speller(speller)
    , m_word(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_count(new QLabel(this))
    , m_said(new FieldWords(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_remove(new QPushButton(style::icon(style::Glyph::Delete), tr("&Remove"), this))
    , m_undo(new QPushButton(style::icon(style::Glyph::Undo), tr("&Undo"), this))
{
    setObjectName(QStringLiteral("ownWords"));
    setWindowTitle(tr("My dictionary"));
    m_list->setObjectName(QStringLiteral("words"));
    m_list->setAccessibleName(tr("My words"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    m_word->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::metric::margin, style::metric::margin, style::metric::margin, style::metric::margin);
    column->setSpacing(style::metric::gap);
    column->addLayout(makeHead());
    column->addWidget(m_list, 1);
    column->addWidget(m_said);
    column->addLayout(makeFoot());
    m_said->hide();
    connect(&m_speller, &Speller::changed, this, &OwnWordsDialog::showWords);
    const QFontMetrics metrics(font());
    resize(metrics.averageCharWidth() * 56, metrics.height() * 24);
    showWords();
    m_word->setFocus();
}

QLayout *OwnWordsDialog::makeHead()
{
    auto *head = new QVBoxLayout;
    head->setSpacing(style::metric::gap);
    auto *text = new QLabel(tr("Names, places and terms that the dictionary of the language does not have. They are kept on "
                               "this computer and are right in every acta."),
                            this);
    text->setWordWrap(true);
    head->addWidget(text);
    if (const QString why = m_speller.message(); !why.isEmpty()) {
        auto *missing = new FieldWords(this);
        missing->setObjectName(QStringLiteral("missing"));
        missing->say(why, WordsTone::Notice);
        head->addWidget(missing);
    }
    auto *label = new QLabel(tr("&Find or add a word:"), this);
    label->setBuddy(m_word);
    m_word->setObjectName(QStringLiteral("word"));
    m_word->setClearButtonEnabled(true);
    m_add->setObjectName(QStringLiteral("add"));
    auto *row = new QHBoxLayout;
    row->setSpacing(style::metric::gap);
    row->addWidget(m_word, 1);
    row->addWidget(m_add);
    head->addWidget(label);
    head->addLayout(row);
    m_add->setDefault(true);
    connect(m_word, &QLineEdit::textChanged, this, &OwnWordsDialog::showWords);
    connect(m_add, &QPushButton::clicked, this, &OwnWordsDialog::add);
    return head;
}

QLayout *OwnWordsDialog::makeFoot()
{
    m_remove->setObjectName(QStringLiteral("remove"));
    m_remove->setToolTip(tr("Takes the selected words out (Delete)"));
    m_undo->setObjectName(QStringLiteral("undo"));
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("close"));
    for (QPushButton *button : {m_remove, m_undo, close})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(style::metric::gap);
    row->addWidget(m_remove);
    row->addWidget(m_undo);
    row->addWidget(m_count, 1);
    row->addWidget(close);
    connect(m_remove, &QPushButton::clicked, this, &OwnWordsDialog::removeSelected);
    connect(m_undo, &QPushButton::clicked, this, &OwnWordsDialog::takeBack);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &OwnWordsDialog::showButtons);
    return row;
}

/// The words that hold what is typed, whatever the accents.
void OwnWordsDialog::showWords()
{
    const QStringList words = m_speller.ownWords();
    const QString wanted = folded(m_word->text().trimmed());
    const QListWidgetItem *current = m_list->currentItem();
    const QString before = current ? current->text() : QString();
    m_list->clear();
    for (const QString &word : words) {
        if (wanted.isEmpty() || folded(word).contains(wanted))
            m_list->addItem(word);
    }
    const auto again = m_list->findItems(before, Qt::MatchExactly);
    if (!before.isEmpty() && !again.isEmpty())
        m_list->setCurrentItem(again.first());
    const int all = static_cast<int>(words.size());
    if (all == 0)
        m_count->setText(tr("There are no words of yours yet"));
    else if (m_list->count() == all)
        m_count->setText(tr("%n word(s)", nullptr, all));
    else
        m_count->setText(tr("%1 of %n word(s)", nullptr, all).arg(m_list->count()));
    showButtons();
}

bool OwnWordsDialog::isKnown(const QString &word) const { return m_speller.ownWords().contains(word); }

void OwnWordsDialog::showButtons()
{
    const QString typed = m_word->text().simplified();
    m_add->setEnabled(!typed.isEmpty() && !typed.contains(u' ') && !isKnown(typed));
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
    m_undo->setEnabled(!m_steps.empty());
    if (m_steps.empty())
        m_undo->setToolTip({});
    else
        m_undo->setToolTip((m_steps.back().added ? tr("Takes out again: %1") : tr("Puts back: %1"))
                               .arg(excerpt(m_steps.back().words.join(QStringLiteral(", ")))));
}

/// All of them or, where the file refuses one, as many as it took; says why then.
bool OwnWordsDialog::put(const QStringList &words, bool added)
{
    Result<> done;
    for (const QString &word : words) {
        done = added ? m_speller.addOwnWord(word) : m_speller.removeOwnWord(word);
        if (!done)
            break;
    }
    m_said->say(done ? QString() : done.error().message, WordsTone::Problem);
    m_said->setVisible(!done);
    return done.has_value();
}

void OwnWordsDialog::add()
{
    const QString word = m_word->text().simplified();
    if (!m_add->isEnabled() || !put({word}, true))
        return;
    m_steps.push_back({{word}, true});
    m_word->clear();
    const auto found = m_list->findItems(word, Qt::MatchExactly);
    if (!found.isEmpty())
        m_list->setCurrentItem(found.first());
    m_word->setFocus();
    showButtons();
}

void OwnWordsDialog::removeSelected()
{
    QStringList words;
    int row = m_list->count();
    for (const QListWidgetItem *item : m_list->selectedItems()) {
        words.append(item->text());
        row = std::min(row, m_list->row(item));
    }
    if (words.isEmpty() || !put(words, false))
        return;
    m_steps.push_back({words, false});
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    showButtons();
}

void OwnWordsDialog::takeBack()
{
    if (m_steps.empty())
        return;
    const Step step = m_steps.back();
    if (!put(step.words, !step.added))
        return;
    m_steps.pop_back();
    m_word->clear();
    m_list->clearSelection();
    for (const QString &word : step.words) {
        for (QListWidgetItem *item : m_list->findItems(word, Qt::MatchExactly))
            item->setSelected(true);
    }
    showButtons();
}

/// Delete takes out, Ctrl+Z takes back, and the arrows lead from the line into the list.
bool OwnWordsDialog::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (object == m_list && key->key() == Qt::Key_Delete) {
            removeSelected();
            return true;
        }
        if (key->matches(QKeySequence::Undo) && (object == m_list || !m_word->isUndoAvailable())) {
            takeBack();
            return true;
        }
        if (object == m_word && key->key() == Qt::Key_Down && m_list->count() > 0) {
            m_list->setFocus();
            m_list->setCurrentRow(std::max(0, m_list->currentRow()));
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

} // namespace gelt
