// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handover/index.h"

#include "core/base/sizetext.h"
#include "core/exchange/workbook.h"
#include "core/report/common.h"
#include "core/report/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace gelt::handover {
namespace {

using namespace report;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Handover)
};

QString kindName(Entry::Kind kind)
{
    switch (kind) {
    case Entry::Kind::Plan: return Tr::tr("Plan");
    case Entry::Kind::Acta: return Tr::tr("Acta");
    case Entry::Kind::Annex: return Tr::tr("Annex of an acta");
    case Entry::Kind::Report: return Tr::tr("Issued report");
    case Entry::Kind::Evidence: return Tr::tr("Evidence");
    }
    return {};
}

/// The hash so that lines of a narrow column break between its groups.
QString grouped(const QByteArray &sha256)
{
    const QString hex = QString::fromLatin1(sha256.toHex());
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 16)
        groups.append(hex.mid(i, 16));
    return groups.join(u' ');
}

Grid countsGrid(const Index &index)
{
    Grid grid;
    grid.caption = Tr::tr("What is handed over");
    grid.columns = {{Tr::tr("What"), ColumnKind::Text, 0, 40}, {Tr::tr("Files"), ColumnKind::Number, 24, 13},
                    {Tr::tr("Size"), ColumnKind::Number, 34, 13}};
    qint64 all = 0;
    for (const Entry::Kind kind : {Entry::Kind::Plan, Entry::Kind::Acta, Entry::Kind::Annex, Entry::Kind::Report, Entry::Kind::Evidence}) {
        int files = 0;
        qint64 bytes = 0;
        for (const Entry &entry : index.entries) {
            files += entry.kind == kind ? 1 : 0;
            bytes += entry.kind == kind ? entry.bytes : 0;
        }
        all += bytes;
        grid.rows.push_back({RowKind::Data, {Cell(kindName(kind)), Cell(index.locale.toString(files)),
                                             Cell(sizeText(bytes, index.locale))}});
    }
    grid.rows.push_back({RowKind::Total, {Cell(Tr::tr("All")), Cell(index.locale.toString(static_cast<qlonglong>(index.entries.size()))),
                                          Cell(sizeText(all, index.locale))}});
    return grid;
}

Grid filesGrid(const Index &index)
{
    Grid grid;
    grid.caption = Tr::tr("Files and the SHA-256 of their bytes");
    grid.dense = true;
    grid.columns = {{Tr::tr("File"), ColumnKind::Text, 0, 40},
                    {Tr::tr("What it is"), ColumnKind::Text, 62, 30},
                    {Tr::tr("Activities"), ColumnKind::Text, 22, 15},
                    {Tr::tr("Size"), ColumnKind::Number, 22, 13},
                    {QStringLiteral("SHA-256"), ColumnKind::Text, 62, 50}};
    for (const Entry::Kind kind : {Entry::Kind::Plan, Entry::Kind::Acta, Entry::Kind::Annex, Entry::Kind::Report, Entry::Kind::Evidence}) {
        bool begun = false;
        for (const Entry &entry : index.entries) {
            if (entry.kind != kind)
                continue;
            if (!begun)
                grid.rows.push_back({RowKind::Group, {Cell(kindName(kind)), Cell(), Cell(), Cell(), Cell()}});
            begun = true;
            const QString what = entry.code.isEmpty() ? entry.what : QStringLiteral("%1 \u00B7 %2").arg(entry.code, entry.what);
            grid.rows.push_back({RowKind::Data,
                                 {Cell(entry.path), Cell(what), Cell(entry.activities),
                                  Cell(sizeText(entry.bytes, index.locale)), Cell(grouped(entry.sha256))}});
        }
    }
    return grid;
}

Grid addressesGrid(const Index &index)
{
    Grid grid;
    grid.caption = Tr::tr("Evidence that is an address");
    grid.dense = true;
    grid.columns = {{Tr::tr("Code"), ColumnKind::Date, 20, 15}, {Tr::tr("Title"), ColumnKind::Text, 80, 30},
                    {Tr::tr("Address"), ColumnKind::Text, 0, 40}, {Tr::tr("Seen on"), ColumnKind::Date, 26, 20}};
    for (const Evidence &evidence : index.contents.evidence) {
        if (!evidence.url.isEmpty())
            grid.rows.push_back({RowKind::Data,
                                 {Cell(evidence.code), Cell(evidence.title), Cell(evidence.url),
                                  evidence.capturedOn.isValid() ? Cell(shortDate(evidence.capturedOn)) : absent(Tr::tr("no date"))}});
    }
    return grid;
}

Paragraph body(const QString &text) { return {{plain(text)}, ParagraphStyle::Body}; }

Section summary(const Index &index)
{
    const Plan &plan = index.contents.plan;
    Section section{Orientation::Portrait, {}};
    section.blocks.push_back(Title{Tr::tr("Index of the hand-over"), QStringLiteral("%1 \u00B7 %2").arg(plan.name, shortDate(index.day)),
                                   plan.entity.arms});
    section.blocks.push_back(countsGrid(index));
    section.blocks.push_back(Heading{2, {}, Tr::tr("How to verify it")});
    section.blocks.push_back(body(Tr::tr("SHA256SUMS lists every file with the SHA-256 of its bytes, this index included. "
                                         "“plan-gelt verify” reads all of them and says whether anything was changed, is missing or was put in "
                                         "afterwards; “sha256sum -c SHA256SUMS” does so without the program.")));
    section.blocks.push_back(body(Tr::tr("The program shows the SHA-256 of SHA256SUMS when it has written or verified the hand-over: "
                                         "written into the acta of the hand-over it proves the whole.")));
    if (!index.absent.isEmpty()) {
        section.blocks.push_back(Heading{2, {}, Tr::tr("What is missing")});
        section.blocks.push_back(body(Tr::tr("The plan names %n file(s) that it does not hold: %1.", nullptr,
                                             static_cast<int>(index.absent.size()))
                                          .arg(index.absent.join(QStringLiteral(", ")))));
    }
    return section;
}

} // namespace

Document indexDocument(const Index &index)
{
    const Plan &plan = index.contents.plan;
    Document document;
    document.title = Tr::tr("Index of the hand-over of %1").arg(plan.name);
    document.author = plan.entity.name;
    document.subject = Tr::tr("Hand-over of %1").arg(shortDate(index.day));
    document.language = index.locale.bcp47Name();
    document.headerLeft = entityLine(plan) + QStringLiteral(" \u00B7 ") + Tr::tr("Index of the hand-over");
    document.headerRight = shortDate(index.day);
    document.footerLeft = Tr::tr("Written on %1").arg(shortDate(index.day));
    document.sections.push_back(summary(index));
    Section files{Orientation::Landscape, {filesGrid(index)}};
    if (Grid addresses = addressesGrid(index); !addresses.rows.empty())
        files.blocks.push_back(std::move(addresses));
    document.sections.push_back(std::move(files));
    return document;
}

Result<> writeIndexSheet(const Index &index, const QString &path, const Clock &clock)
{
    DataTable files;
    files.name = Tr::tr("Files");
    files.columns = {{Tr::tr("File"), CellType::Text, 50},       {Tr::tr("Kind"), CellType::Text, 18},
                     {Tr::tr("Code"), CellType::Text, 10},       {Tr::tr("What it is"), CellType::Text, 50},
                     {Tr::tr("Activities"), CellType::Text, 14}, {Tr::tr("Bytes"), CellType::Integer, 14},
                     {QStringLiteral("SHA-256"), CellType::Text, 66}};
    files.rows = index.entries.size();
    files.read = [&](std::size_t row, DataRow &cells) {
        const Entry &entry = index.entries[row];
        cells = {entry.path,       kindName(entry.kind), entry.code, entry.what,
                 entry.activities, entry.bytes,          QString::fromLatin1(entry.sha256.toHex())};
    };
    WorkbookOptions options;
    options.title = Tr::tr("Index of the hand-over of %1").arg(index.contents.plan.name);
    options.author = index.contents.plan.entity.name;
    const auto written = writeWorkbook({files}, path, clock, options);
    return written ? Result<>() : Result<>(written.error());
}

} // namespace gelt::handover
