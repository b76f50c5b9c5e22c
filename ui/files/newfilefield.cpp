// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/newfilefield.h"

#include "ui/files/filedesk.h"
#include "ui/widgets/tonelabel.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace gelt {

NewFileField::NewFileField(Ask &ask, QWidget *parent)
    : QWidget(parent), m_ask(ask), m_line(new QLineEdit(this)), m_problem(new ToneLabel(ToneLabel::Tone::Problem, this))
{
    auto *choose = new QPushButton(tr("C&hange…"), this);
    choose->setObjectName(QStringLiteral("chooseFile"));
    choose->setAutoDefault(false);
    m_line->setObjectName(QStringLiteral("file"));
    m_line->setAccessibleName(tr("File"));
    m_problem->setObjectName(QStringLiteral("fileProblem"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_line, 0, 0);
    layout->addWidget(choose, 0, 1);
    layout->addWidget(m_problem, 1, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    setFocusProxy(m_line);
    connect(choose, &QPushButton::clicked, this, &NewFileField::choose);
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_isSaid = true; });
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        showState();
        Q_EMIT changed();
    });
    showState();
}

void NewFileField::propose(const QString &path)
{
    if (!m_isSaid)
        m_line->setText(QDir::toNativeSeparators(path));
}

Result<QString> NewFileField::value() const
{
    QString path = QDir::fromNativeSeparators(m_line->text().trimmed());
    if (path.isEmpty() || path.endsWith(u'/'))
        return Error{ErrorCode::Invalid, tr("The file has no name yet. Write one."), {}};
    if (!QDir::isAbsolutePath(path))
        return Error{ErrorCode::Invalid, tr("Write the whole name of the file with its folder, or choose it."), {}};
    if (!path.endsWith(QStringLiteral(".gelt"), Qt::CaseInsensitive))
        path += QStringLiteral(".gelt");
    const QFileInfo info(path);
    if (!QFileInfo(info.absolutePath()).isDir())
        return Error{ErrorCode::NotFound,
                     tr("There is no folder “%1”. Choose another.").arg(QDir::toNativeSeparators(info.absolutePath())), {}};
    if (info.exists() || info.isSymLink())
        return Error{ErrorCode::Exists, tr("There is a file with this name already; it stays. Choose another name."), {}};
    return path;
}

void NewFileField::choose()
{
    const QString before = QDir::fromNativeSeparators(m_line->text().trimmed());
    const QString path = m_ask.fileToWrite(this, planQuestion(tr("Name of the new plan"), before));
    if (path.isEmpty())
        return;
    m_isSaid = true;
    m_line->setText(QDir::toNativeSeparators(path));
}

void NewFileField::showState()
{
    const Result<QString> path = value();
    m_problem->say(path ? QString() : path.error().message);
    m_line->setToolTip(m_line->text());
}

} // namespace gelt
