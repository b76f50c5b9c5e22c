// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file.h"
#include "core/exchange/interchange.h"
#include "core/handover/verify.h"
#include "core/storage/actas.h"
#include "core/storage/contents.h"
#include "core/storage/importfile.h"
#include "core/storage/reporting.h"
#include "tests/support/need.h"

#include <QFile>
#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

namespace gelt::test {

/// A folder with the plan "p.gelt" in it: two activities proved by one file, a signed acta and a draft.
class Given {
public:
    /// @param more of the interchange JSON that the plan begins with; behind a comma.
    /// @param actas more of them, each behind with a comma.
    explicit Given(const QByteArray &more = {}, const QByteArray &actas = {})
    {
        ImportOptions options;
        options.today = QDate(2013, 8, 12);
        const QByteArray json = R"({"format":"plan-gelt","version":1,
"plan":{"name":"Plan","entity":{"name":"Municipio de Ejemplo"},"from":"2012-01-01","to":"2015-12-31"},
"activities":[{"number":1,"title":"Política","deadline":"Junio 2012"},{"number":2,"title":"Canales","deadline":"Permanente"}],
"actas":[)" + actas + R"({"id":"a","state":"aprobada","number":"2013-001","date":"2013-04-24","approved_on":"2013-04-30"},{"id":"b","date":"2013-06-14"}])"
                                + (more.isEmpty() ? QByteArray() : "," + more) + "}";
        const PlanContents draft = need(interchange::read(json, options)).contents;
        m_database = need(imports::createFile(path(QStringLiteral("p.gelt")), draft, {QStringLiteral("p.json"), QStringLiteral("json"), {}},
                                              imports::Way::Replace, {QStringLiteral("make"), {}}, clock()));
        write(QStringLiteral("decreto.txt"), evidence());
        need(m_database->write({QStringLiteral("prove"), {}}, [&](Transaction &transaction) -> Result<> {
            reporting::Report report;
            report.lines.push_back({{}, {}});
            report.lines[0].entry.activity = idOf(transaction, 1);
            report.lines[0].entry.date = QDate(2012, 6, 20);
            report.lines[0].entry.note = QStringLiteral("Adoptada");
            report.lines[0].entry.kind = FollowUpKind::Note;
            report.proofs.push_back(reporting::proofOf(path(QStringLiteral("decreto.txt")), QDate(2012, 6, 20)));
            auto recorded = reporting::record(transaction, report);
            if (!recorded)
                return recorded.error();
            EvidenceLink second;
            second.evidence = recorded->kept.evidence[0].id;
            second.activity = idOf(transaction, 2);
            auto linked = reporting::link(transaction, second);
            if (!linked)
                return linked.error();
            const std::vector<Acta> all = contents::read(transaction).meetings.actas;
            const Acta acta = *std::ranges::find(all, std::optional(ActaNumber{2013, 1}), &Acta::number);
            return actas::sign(transaction, acta.id, acta.rowVersion, signedPages(), QDate(2013, 5, 2));
        }));
        QFile::remove(path(QStringLiteral("decreto.txt")));
    }

    static QByteArray evidence() { return "Decreto 014 de 2012"; }
    static QByteArray signedPages() { return "%PDF-1.7\nthe pages that were signed\n%%EOF\n"; }
    static Clock clock() { return Clock::fixed(*Instant::fromIso(u"2013-08-12T15:41:07.000Z")); }

    Database &database() { return *m_database; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray bytesOf(const QString &name) const { return need(readFile(path(name), 1 << 30)); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile::remove(path(name)); // nothing is written over a plan otherwise
        need(writeFile(path(name), bytes));
    }
    handover::Summary writeTo(const QString &name) { return need(handover::write(*m_database, path(name), {QLocale::c(), {}})); }

    /// All files below a folder, sorted.
    QStringList filesOf(const QString &name) const
    {
        QStringList files;
        QDirIterator walk(path(name), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append(QDir(path(name)).relativeFilePath(walk.next()));
        files.sort();
        return files;
    }

private:
    static ActivityId idOf(Transaction &transaction, int number)
    {
        const PlanContents plan = contents::read(transaction);
        return std::ranges::find(plan.activities, number, &Activity::number)->id;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

} // namespace gelt::test
