// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencesdialog.h"

#include "core/base/text.h"
#include "ui/committee/inputs.h"
#include "ui/settings.h"
#include "ui/style/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gelt {
namespace {

/// A choice of a few words, each kept as a code.
struct Choice {
    QString code;
    QString text;
};

QComboBox *choices(const QString &name, const QList<Choice> &all, const QString &now, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    for (const Choice &choice : all)
        box->addItem(choice.text, choice.code);
    box->setCurrentIndex(qMax(0, box->findData(now)));
    return box;
}

QCheckBox *check(const QString &name, const QString &text, bool on, QWidget *parent)
{
    auto *box = new QCheckBox(text, parent);
    box->setObjectName(name);
    box->setChecked(on);
    return box;
}

} // namespace

PreferencesDialog::PreferencesDialog(Settings &settings, const QStringList &people, QWidget *parent)
    : QDialog(parent), m_settings(settings)
{
    setObjectName(QStringLiteral("preferences"));
    setWindowTitle(tr("Preferences"));
    auto *page = new QWidget;
    auto *parts = new QVBoxLayout(page);
    parts->setSpacing(style::metric::margin);
    parts->addWidget(makeWho(people));
    parts->addWidget(makeLook());
    parts->addWidget(makeReminders());
    parts->addWidget(committee::hintLabel(tr("These choices hold on this computer. What belongs to the plan stands in its properties."), page));
    parts->addStretch();
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("close"));
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 64, page->sizeHint().height() + buttons->sizeHint().height() + style::metric::group * 2);
}

QWidget *PreferencesDialog::makeWho(const QStringList &people)
{
    auto *group = new QGroupBox(tr("Who registers"), this);
    m_person = committee::completingLine(people, group);
    m_person->setObjectName(QStringLiteral("person"));
    m_person->setText(m_settings.get(setting::person));
    m_person->setToolTip(tr("The name that goes into every entry made at this computer"));
    auto *form = new QFormLayout(group);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Person:"), m_person);
    connect(m_person, &QLineEdit::editingFinished, this, &PreferencesDialog::takePerson);
    return group;
}

QWidget *PreferencesDialog::makeLook()
{
    auto *group = new QGroupBox(tr("Look and language"), this);
    auto *theme = choices(QStringLiteral("theme"),
                          {{QStringLiteral("system"), tr("As the system")}, {QStringLiteral("light"), tr("Light")},
                           {QStringLiteral("dark"), tr("Dark")}},
                          m_settings.get(setting::theme), group);
    // A language is named in itself, so that whoever reads only that one finds it.
    auto *language = choices(QStringLiteral("language"),
                             {{QStringLiteral("es"), QStringLiteral("Español")}, {QStringLiteral("en"), QStringLiteral("English")}},
                             m_settings.get(setting::language), group);
    auto *compact = check(QStringLiteral("compactRows"), tr("Compact &rows: one line each"),
                          m_settings.get(setting::compactRows), group);
    auto *form = new QFormLayout(group);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Theme:"), theme);
    form->addRow(tr("&Language:"), language);
    form->addRow(compact);
    connect(theme, &QComboBox::currentIndexChanged, this, [this, theme] {
        const QString code = theme->currentData().toString();
        m_settings.set(setting::theme, code);
        Q_EMIT themeChanged(code);
    });
    connect(language, &QComboBox::currentIndexChanged, this, [this, language] {
        const QString code = language->currentData().toString();
        m_settings.set(setting::language, code);
        Q_EMIT languageChanged(code);
    });
    connect(compact, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.set(setting::compactRows, on);
        Q_EMIT compactRowsChanged(on);
    });
    return group;
}

QWidget *PreferencesDialog::makeReminders()
{
    auto *group = new QGroupBox(tr("Reminders"), this);
    auto *remind = check(QStringLiteral("reminders"), tr("Remind once a day what is &overdue and due soon"),
                         m_settings.get(setting::reminders), group);
    auto *start = check(QStringLiteral("startAtLogin"), tr("&Start with the computer, beside the clock"),
                        m_settings.get(setting::startAtLogin), group);
    auto *column = new QVBoxLayout(group);
    column->addWidget(remind);
    column->addWidget(start);
    connect(remind, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.set(setting::reminders, on);
        Q_EMIT remindersChanged(on);
    });
    connect(start, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.set(setting::startAtLogin, on);
        Q_EMIT startAtLoginChanged(on);
    });
    return group;
}

void PreferencesDialog::takePerson()
{
    const QString person = simplified(m_person->text());
    if (person == m_settings.get(setting::person))
        return;
    m_settings.set(setting::person, person);
    Q_EMIT personChanged(person);
}

/// A name that is still being typed when the dialog is closed counts.
void PreferencesDialog::done(int result)
{
    takePerson();
    QDialog::done(result);
}

} // namespace gelt
