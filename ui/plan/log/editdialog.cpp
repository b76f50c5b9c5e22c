// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/log/editdialog.h"

#include "ui/ask.h"
#include "ui/style/tokens.h"
#include "ui/widgets/fieldwords.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QShowEvent>
#include <QVBoxLayout>

namespace gelt {
namespace {

constexpr int mostHeight = 520;    ///< no dialog is taller (1024 × 600 screens)
constexpr int characters = 64;     ///< about how wide it is

/// Scrolls up and down only, and is as wide and high as what is in it within bounds.
class Scroller : public QScrollArea {
public:
    explicit Scroller(QWidget *parent) : QScrollArea(parent)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
    }
    QSize sizeHint() const override { return widget() ? widget()->sizeHint() : QScrollArea::sizeHint(); }
    QSize minimumSizeHint() const override
    {
        return {widget() ? widget()->minimumSizeHint().width() : 0, fontMetrics().height() * 4};
    }
};

} // namespace

EditDialog::EditDialog(const Desk &desk, const QString &title, const QString &act, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_problem(new FieldWords(this))
    , m_failure(new FieldWords(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
    , m_act(act)
{
    using namespace style;
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, metric::margin);
    layout->setSpacing(metric::gap);
    auto *scroller = new Scroller(this);
    auto *content = new QWidget(scroller);
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(metric::margin, metric::margin, metric::margin, 0);
    m_body->setSpacing(metric::margin);
    m_form = new QFormLayout;
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setHorizontalSpacing(metric::margin);
    m_form->setVerticalSpacing(metric::gap);
    m_body->addLayout(m_form);
    m_body->addStretch(1);
    scroller->setWidget(content);
    layout->addWidget(scroller, 1);

    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(metric::margin, 0, metric::margin, 0);
    foot->setSpacing(metric::gap);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_failure->setObjectName(QStringLiteral("failure"));
    foot->addWidget(m_failure);
    foot->addWidget(m_problem);
    foot->addWidget(m_buttons);
    layout->addLayout(foot);
    m_failure->hide();
    this->act()->setText(act);
    this->act()->setDefault(true);
    this->act()->setProperty("primary", true);
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));

    connect(m_buttons, &QDialogButtonBox::accepted, this, &EditDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &EditDialog::reject);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &EditDialog::accept);
    }
}

QPushButton *EditDialog::act() const { return m_buttons->button(QDialogButtonBox::Ok); }

QLabel *EditDialog::addText(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    m_body->insertWidget(m_body->indexOf(m_form), label);
    return label;
}

QString EditDialog::problemText() const { return problem(); }

void EditDialog::showState()
{
    const QString wrong = problem();
    m_problem->say(wrong, WordsTone::Notice);
    m_problem->setVisible(!wrong.isEmpty());
    act()->setEnabled(wrong.isEmpty());
}

void EditDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) {
        const int width = fontMetrics().averageCharWidth() * characters;
        const QSize room = screen() ? screen()->availableSize() : QSize(width, mostHeight);
        layout()->activate();
        resize(std::min(std::max(width, sizeHint().width()), room.width()),
               std::min({sizeHint().height(), std::max(mostHeight, fontMetrics().height() * 24), room.height()}));
    }
    QDialog::showEvent(event);
}

void EditDialog::accept()
{
    if (!problem().isEmpty())
        return;
    const Result<> written = write();
    if (written) {
        QDialog::accept();
        return;
    }
    m_failure->say(written.error().message, WordsTone::Problem);
    m_failure->setToolTip(written.error().detail);
    m_failure->show();
    act()->setText(tr("Try again"));
    act()->setFocus();
}

void EditDialog::reject()
{
    if (isModified()) {
        const Question question{windowTitle(), tr("What was typed here has not been recorded."), {},
                                {tr("Discard it"), tr("Go on writing")}, 1, 1, true};
        if (m_desk.ask.choose(this, question) != 0)
            return;
    }
    QDialog::reject();
}

} // namespace gelt
