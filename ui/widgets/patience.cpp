// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/patience.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QGuiApplication>
#include <QProgressDialog>
#include <QTimer>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Patience)
};

constexpr int patienceMs = 400; ///< what takes less shows no progress

} // namespace

Result<> waitFor(const QString &text, QWidget *parent, LongTask::Work work)
{
    QEventLoop loop;
    bool isDone = false;
    LongTask task(text, std::move(work));
    QObject::connect(&task, &LongTask::finished, &loop, [&] {
        isDone = true;
        loop.quit();
    });
    task.start();
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    loop.exec(QEventLoop::ExcludeUserInputEvents); // what is typed meanwhile comes later
    QGuiApplication::restoreOverrideCursor();
    if (isDone)
        return task.result();

    QProgressDialog dialog(text, Tr::tr("Cancel"), 0, 100, parent);
    dialog.setObjectName(QStringLiteral("patience"));
    dialog.setWindowTitle(text);
    dialog.setWindowModality(Qt::ApplicationModal);
    dialog.setAutoReset(false);
    dialog.setAutoClose(false);
    dialog.setMinimumDuration(0);
    dialog.setValue(task.percent());
    QObject::connect(&task, &LongTask::progressed, &dialog, &QProgressDialog::setValue);
    QObject::connect(&dialog, &QProgressDialog::canceled, &task, &LongTask::cancel);
    loop.exec();
    return task.result();
}

} // namespace gelt
