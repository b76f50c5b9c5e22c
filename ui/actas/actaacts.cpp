// SPDX-License-Identifier: GPL-3.0-or-later
// Papers and files of an acta; its life stands in actalife.cpp.
#include "ui/actas/actaacts.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/domain/filekind.h"
#include "core/print/pdf.h"
#include "core/storage/actas.h"
#include "core/storage/evidences.h"
#include "ui/actas/actapapers.h"
#include "ui/actas/actawords.h"
#include "ui/actas/extractdialog.h"
#include "ui/ask.h"
#include "ui/print/preview.h"
#include "ui/session/session.h"

#include <QDir>
#include <QStandardPaths>

namespace gelt {

ActaActs::ActaActs(const Desk &desk, QWidget *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_parent(parent)
    , m_printing(desk.settings, desk.ask, desk.session.clock())
{
}

const Meetings &ActaActs::meetings() const { return m_desk.session.contents().meetings; }

const Acta *ActaActs::find(ActaId acta) const { return findActa(meetings(), acta); }

bool ActaActs::perform(const QString &what, const History::Body &body)
{
    const Result<> done = m_desk.session.perform(what, body);
    if (!done)
        m_desk.ask.tell(window(), done.error());
    return done.has_value();
}

bool ActaActs::performFinal(const QString &what, const History::Body &body)
{
    const Result<> done = m_desk.session.performFinal(what, body);
    if (!done)
        m_desk.ask.tell(window(), done.error());
    return done.has_value();
}

void ActaActs::show(const std::function<report::Document(report::Paper)> &make)
{
    auto *preview = new Preview(make, m_printing, m_desk.settings, window());
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

void ActaActs::preview(ActaId acta, Paper paper)
{
    if (!find(acta))
        return;
    show([desk = m_desk, acta, paper](report::Paper size) {
        switch (paper) {
        case Paper::Notice: return actapapers::notice(desk, acta, size);
        case Paper::AttendanceSheet: return actapapers::attendanceSheet(desk, acta, size);
        case Paper::Acta: break;
        }
        return actapapers::acta(desk, acta, size);
    });
}

void ActaActs::print(ActaId acta)
{
    if (find(acta))
        m_printing.print(window(), actapapers::acta(m_desk, acta, paperOf(m_desk.settings)));
}

const ActaFile *ActaActs::keptPages(ActaId acta) const
{
    const auto files = ofActa(meetings().files, acta);
    const auto pages = std::ranges::find(files, ActaFileKind::Signed, &ActaFile::kind);
    if (pages != files.end())
        return &*pages;
    return files.empty() ? nullptr : &files.back();
}

Result<QByteArray> ActaActs::pagesOf(const Acta &acta) const
{
    const ActaFile *kept = keptPages(acta.id);
    if (!kept || kept->kind != ActaFileKind::Signed)
        return print::pdfBytes(actapapers::acta(m_desk, acta.id, paperOf(m_desk.settings)), m_desk.session.clock());
    return m_desk.session.database().read(
        [&](Transaction &transaction) { return evidences::bytesOf(transaction, kept->sha256); });
}

void ActaActs::savePdf(ActaId id)
{
    const Acta *acta = find(id);
    if (!acta)
        return;
    const ActaFile *kept = keptPages(id);
    if (!kept || kept->kind != ActaFileKind::Signed) {
        m_printing.savePdf(window(), actapapers::acta(m_desk, id, paperOf(m_desk.settings)));
        return;
    }
    FileQuestion question;
    question.title = tr("Save the signed pages");
    question.folder =
        QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(filekind::portableName(kept->fileName));
    question.filter = tr("PDF documents (*.pdf)");
    question.suffix = QStringLiteral("pdf");
    const QString path = m_desk.ask.fileToWrite(window(), question);
    if (path.isEmpty())
        return;
    const Result<QByteArray> pages = pagesOf(*acta);
    const Result<> written = pages ? writeFile(path, *pages) : Result<>(pages.error());
    if (!written)
        m_desk.ask.tell(window(), written.error());
    else
        Q_EMIT said(tr("“%1” written, byte for byte as it was signed").arg(QDir::toNativeSeparators(path)));
}

void ActaActs::extract(ActaId acta)
{
    const auto decisions = ofActa(meetings().decisions, acta);
    if (decisions.empty()) {
        Q_EMIT said(tr("This acta has no decisions."));
        return;
    }
    DecisionId which = decisions.front().id;
    if (decisions.size() > 1) {
        ExtractDialog dialog(meetings(), acta, window());
        if (dialog.exec() != QDialog::Accepted || !dialog.decision().isStored())
            return;
        which = dialog.decision();
    }
    show([desk = m_desk, id = which](report::Paper size) { return actapapers::extract(desk, id, size); });
}

void ActaActs::attachScan(ActaId id)
{
    const Acta *acta = find(id);
    if (!acta)
        return;
    FileQuestion question;
    question.title = tr("Attach the scan of the signed paper");
    question.filter = tr("Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;All files (*)");
    const QString path = m_desk.ask.fileToOpen(window(), question);
    if (path.isEmpty())
        return;
    if (performFinal(tr("Attach a scan to %1").arg(actawords::inSentence(*acta)), [id, path](Transaction &transaction) -> Result<> {
            const Result<ActaFile> kept = actas::attachScan(transaction, id, path);
            return kept ? Result<>() : Result<>(kept.error());
        }))
        Q_EMIT said(tr("The scan is kept with the acta"));
}

void ActaActs::openKept(ActaId id)
{
    const ActaFile *kept = keptPages(id);
    if (!kept)
        return;
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(filekind::portableName(kept->fileName));
    const Result<QByteArray> bytes = m_desk.session.database().read(
        [&](Transaction &transaction) { return evidences::bytesOf(transaction, kept->sha256); });
    const Result<> written = bytes ? writeFile(path, *bytes) : Result<>(bytes.error());
    if (!written)
        m_desk.ask.tell(window(), written.error());
    else if (filekind::isProgram(kept->fileName) || !m_desk.ask.openOutside(path))
        m_desk.ask.tell(window(), {ErrorCode::NotFound,
                                   tr("No program of this computer opens “%1”. Save it and open it from there.")
                                       .arg(excerpt(kept->fileName)),
                                   {}});
}

} // namespace gelt
