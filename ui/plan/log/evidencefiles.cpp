// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/log/evidencefiles.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/domain/filekind.h"
#include "core/storage/evidences.h"
#include "ui/ask.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::EvidenceFiles)
};

Result<> extractTo(Database &database, const Evidence &evidence, const QString &path)
{
    return writeFile(path, [&](QIODevice &device) -> Result<> {
        return database.read([&](Transaction &transaction) { return evidences::extract(transaction, evidence.sha256, device); });
    });
}

bool isProgramFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && filekind::isProgram(file.fileName(), file.read(filekind::headBytes));
}

void offerToSave(const Desk &desk, const Evidence &evidence, QWidget *parent)
{
    const Question question{Tr::tr("Open evidence"),
                            Tr::tr("“%1” is a program or script and is not opened from here: it could harm this computer.")
                                .arg(excerpt(evidence.fileName)),
                            {}, {Tr::tr("Save it elsewhere…"), Tr::tr("Close")}, 1, 1, true};
    if (desk.ask.choose(parent, question) == 0)
        saveEvidence(desk, evidence, parent);
}

void openAddress(const Desk &desk, const Evidence &evidence, QWidget *parent)
{
    const QUrl url(evidence.url);
    const bool isWeb = url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https");
    if (!isWeb)
        desk.ask.tell(parent, {ErrorCode::Invalid, Tr::tr("“%1” is no address of a web page, so it is not opened.").arg(excerpt(evidence.url)), {}});
    else if (!desk.ask.openOutside(evidence.url))
        desk.ask.tell(parent, {ErrorCode::NotFound, Tr::tr("No program of this computer opens “%1”.").arg(excerpt(evidence.url)), {}});
}

} // namespace

Result<QString> EvidenceFolder::copyOf(Database &database, const Evidence &evidence)
{
    if (!m_folder.isValid())
        return Error{ErrorCode::Io, Tr::tr("There is no place for temporary files. Check that the disk has room."), m_folder.errorString()};
    const QString folder = m_folder.filePath(QString::fromLatin1(evidence.sha256.toHex().left(16)));
    const QString path = QString(folder + QChar(u'/') + filekind::portableName(evidence.fileName));
    if (QFileInfo::exists(path))
        return path;
    QDir().mkpath(folder);
    if (const Result<> written = extractTo(database, evidence, path); !written)
        return written.error();
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ReadUser);
    return path;
}

void openEvidence(const Desk &desk, EvidenceFolder &folder, const Evidence &evidence, QWidget *parent)
{
    if (!evidence.hasFile()) {
        openAddress(desk, evidence, parent);
        return;
    }
    if (filekind::isProgram(evidence.fileName)) {
        offerToSave(desk, evidence, parent);
        return;
    }
    const Result<QString> copy = folder.copyOf(desk.session.database(), evidence);
    if (!copy)
        desk.ask.tell(parent, copy.error());
    else if (isProgramFile(*copy))
        offerToSave(desk, evidence, parent);
    else if (!desk.ask.openOutside(*copy))
        desk.ask.tell(parent, {ErrorCode::NotFound,
                               Tr::tr("No program of this computer opens “%1”. Save it and open it from there.").arg(excerpt(evidence.fileName)),
                               {}});
}

bool saveEvidence(const Desk &desk, const Evidence &evidence, QWidget *parent)
{
    if (!evidence.hasFile())
        return false;
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path = desk.ask.fileToWrite(
        parent, {Tr::tr("Save evidence %1").arg(evidence.code), documents.filePath(filekind::portableName(evidence.fileName)), {}, {}});
    if (path.isEmpty())
        return false;
    const Result<> written = extractTo(desk.session.database(), evidence, path);
    if (!written)
        desk.ask.tell(parent, written.error());
    return written.has_value();
}

} // namespace gelt
