// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ask.h"

#include "ui/style/glyphs.h"
#include "ui/style/tokens.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Ask)
};

QString programName() { return QStringLiteral("Plan GEL-T"); }

QString folderOf(const FileQuestion &question)
{
    if (!question.folder.isEmpty())
        return question.folder;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// Says what went wrong; what only a technician reads waits behind a button.
class MessageDialog : public QDialog {
public:
    MessageDialog(const Error &error, QWidget *parent) : QDialog(parent)
    {
        setObjectName(QStringLiteral("message"));
        setWindowTitle(programName());
        const int side = 2 * fontMetrics().height();
        auto *sign = new QLabel(this);
        sign->setPixmap(style::icon(style::Glyph::Warning, style::tokens(palette()).warn)
                            .pixmap(QSize(side, side), devicePixelRatioF()));
        auto *text = new QLabel(error.message, this);
        text->setObjectName(QStringLiteral("text"));
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
        auto *close = new QPushButton(Tr::tr("Close"), this);
        close->setObjectName(QStringLiteral("close"));
        close->setDefault(true);
        connect(close, &QPushButton::clicked, this, &QDialog::accept);

        auto *words = new QHBoxLayout;
        words->setSpacing(style::metric::margin);
        words->addWidget(sign, 0, Qt::AlignTop);
        words->addWidget(text, 1);
        auto *buttons = new QHBoxLayout;
        buttons->addStretch();
        buttons->addWidget(close);
        auto *layout = new QVBoxLayout(this);
        layout->setSpacing(style::metric::margin);
        layout->setSizeConstraint(QLayout::SetFixedSize); // follows the details
        layout->addLayout(words);
        layout->addLayout(buttons);
        if (!error.detail.isEmpty())
            addDetails(error.detail, *layout, *buttons);
    }

private:
    void addDetails(const QString &detail, QVBoxLayout &layout, QHBoxLayout &buttons)
    {
        auto *view = new QPlainTextEdit(detail, this);
        view->setObjectName(QStringLiteral("detail"));
        view->setAccessibleName(Tr::tr("Details"));
        view->setReadOnly(true);
        view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        view->setFixedHeight(fontMetrics().height() * 6);
        view->hide();
        layout.insertWidget(1, view);
        auto *button = new QPushButton(Tr::tr("Details…"), this);
        button->setObjectName(QStringLiteral("details"));
        button->setCheckable(true);
        button->setAutoDefault(false);
        buttons.insertWidget(0, button);
        connect(button, &QPushButton::toggled, view, &QWidget::setVisible);
    }
};

/// Whether opening the file would run it.
bool isProgram(const QFileInfo &file)
{
    static const QStringList suffixes{
        QStringLiteral("exe"), QStringLiteral("com"), QStringLiteral("bat"),  QStringLiteral("cmd"), QStringLiteral("msi"),
        QStringLiteral("scr"), QStringLiteral("pif"), QStringLiteral("ps1"),  QStringLiteral("vbs"), QStringLiteral("vbe"),
        QStringLiteral("js"),  QStringLiteral("jse"), QStringLiteral("wsf"),  QStringLiteral("hta"), QStringLiteral("jar"),
        QStringLiteral("lnk"), QStringLiteral("reg"), QStringLiteral("sh"),   QStringLiteral("run"), QStringLiteral("desktop"),
        QStringLiteral("app"), QStringLiteral("appimage")};
    return suffixes.contains(file.suffix().toLower());
}

} // namespace

int DialogAsk::choose(QWidget *parent, const Question &question)
{
    QMessageBox box(parent);
    box.setWindowTitle(question.title.isEmpty() ? programName() : question.title);
    box.setTextFormat(Qt::PlainText);
    box.setText(question.text);
    box.setInformativeText(question.detail);
    const bool isAsked = question.answers.size() > 1;
    box.setIcon(question.destructive ? QMessageBox::Warning : isAsked ? QMessageBox::Question : QMessageBox::Information);
    const qsizetype last = question.answers.size() - 1;
    const qsizetype escape = question.escape < 0 ? last : question.escape;
    QList<QAbstractButton *> buttons;
    for (qsizetype i = 0; i <= last; ++i) {
        // One role for all but the way out, so that the system keeps their order.
        QPushButton *button =
            box.addButton(question.answers[i], i == escape ? QMessageBox::RejectRole : QMessageBox::AcceptRole);
        buttons.append(button);
        if (i == escape)
            box.setEscapeButton(button);
        if (i == question.standard)
            box.setDefaultButton(button);
    }
    box.exec();
    const qsizetype chosen = buttons.indexOf(box.clickedButton());
    return static_cast<int>(chosen < 0 ? escape : chosen);
}

std::optional<QString> DialogAsk::line(QWidget *parent, const QString &title, const QString &label, const QString &before)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setTextValue(before);
    dialog.setOkButtonText(Tr::tr("Accept"));
    dialog.setCancelButtonText(Tr::tr("Cancel"));
    dialog.resize(dialog.fontMetrics().averageCharWidth() * 50, dialog.sizeHint().height());
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

QString DialogAsk::fileToOpen(QWidget *parent, const FileQuestion &question)
{
    return QFileDialog::getOpenFileName(parent, question.title, folderOf(question), question.filter);
}

QStringList DialogAsk::filesToOpen(QWidget *parent, const FileQuestion &question)
{
    return QFileDialog::getOpenFileNames(parent, question.title, folderOf(question), question.filter);
}

QString DialogAsk::fileToWrite(QWidget *parent, const FileQuestion &question)
{
    const QFileInfo suggested(folderOf(question));
    QFileDialog dialog(parent, question.title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilter(question.filter);
    dialog.setDefaultSuffix(question.suffix); // before the question whether to replace, which is about the whole name
    dialog.setDirectory(suggested.isDir() ? suggested.filePath() : suggested.path());
    if (!suggested.isDir())
        dialog.selectFile(suggested.fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString DialogAsk::folder(QWidget *parent, const FileQuestion &question)
{
    return QFileDialog::getExistingDirectory(parent, question.title, folderOf(question));
}

void DialogAsk::tell(QWidget *parent, const Error &error) { MessageDialog(error, parent).exec(); }

bool DialogAsk::openOutside(const QString &pathOrUrl)
{
    const QFileInfo file(pathOrUrl);
    if (file.exists())
        return !isProgram(file) && QDesktopServices::openUrl(QUrl::fromLocalFile(file.absoluteFilePath()));
    const QUrl url(pathOrUrl, QUrl::StrictMode);
    static const QStringList schemes{QStringLiteral("https"), QStringLiteral("http"), QStringLiteral("mailto")};
    return url.isValid() && schemes.contains(url.scheme().toLower()) && QDesktopServices::openUrl(url);
}

} // namespace gelt
