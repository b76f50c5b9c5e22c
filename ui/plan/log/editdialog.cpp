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

} // namespace

EditDialog::EditDialog(const Desk &desk, const QString &title, const QString &act, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_body(new QVBoxLayout)
    , m_form(new QFormLayout)
    , m_content(new QWidget)
    , m_problem(new FieldWords(this))
    , m_failure(new FieldWords(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
    , m_act(act)
{
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBody(), 1);
    m_foot = makeFoot();
    layout->addLayout(m_foot);
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

/// Scrolls up and down only.
QWidget *EditDialog::makeBody()
{
    using namespace style;
    auto *scroller = new QScrollArea(this);
    scroller->setWidgetResizable(true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setFocusPolicy(Qt::NoFocus);
    m_content->setLayout(m_body);
    m_body->setContentsMargins(metric::margin, metric::margin, metric::margin, 0);
    m_body->setSpacing(metric::margin);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setHorizontalSpacing(metric::margin);
    m_form->setVerticalSpacing(metric::gap);
    m_body->addLayout(m_form);
    m_body->addStretch(1);
    scroller->setWidget(m_content);
    return scroller;
}

QLayout *EditDialog::makeFoot()
{
    using namespace style;
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(metric::margin, metric::gap, metric::margin, metric::margin);
    foot->setSpacing(metric::gap);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_failure->setObjectName(QStringLiteral("failure"));
    foot->addWidget(m_failure);
    foot->addWidget(m_problem);
    foot->addWidget(m_buttons);
    m_failure->hide();
    return foot;
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
    if (isVisible())
        QMetaObject::invokeMethod(this, [this] { fit(Fit::Grow); }, Qt::QueuedConnection);
}

void EditDialog::fit(Fit how)
{
    const QSize room = screen() ? screen()->availableSize() : QSize(mostHeight, mostHeight);
    const int least = std::max(fontMetrics().averageCharWidth() * characters, m_content->minimumSizeHint().width());
    const int wide = std::min(std::max(least, isVisible() ? width() : 0), room.width());
    const auto heightOf = [wide](const QLayout *layout) {
        return layout->hasHeightForWidth() ? layout->totalHeightForWidth(wide) : layout->totalSizeHint().height();
    };
    m_content->layout()->activate();
    const int wanted = heightOf(m_content->layout()) + heightOf(m_foot);
    resize(wide, std::max(how == Fit::Grow ? height() : 0, std::min({wanted, mostHeight, room.height()})));
}

void EditDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) {
        fit(Fit::Exactly);
        QMetaObject::invokeMethod(this, [this] { fit(Fit::Exactly); }, Qt::QueuedConnection); // once fields know their size
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
    fit(Fit::Grow);
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
