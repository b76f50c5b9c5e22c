// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/officetables.h"

using namespace gelt;
using namespace gelt::test;

namespace {

std::vector<TableRow> realRows() { return need(readTextRows(drafts::fixture("plan-de-accion-2012.txt"))); }

/// Each row where it stands in the text, so that doubts name the same rows.
Grid realGrid()
{
    Grid grid;
    for (const TableRow &row : realRows()) {
        grid.resize(static_cast<std::size_t>(row.number));
        grid.back() = row.cells;
    }
    return grid;
}

QByteArray realDocument()
{
    QByteArray body;
    for (const TableRow &row : realRows())
        body += row.loose ? docxParagraph(row.cells.front(), row.dress != Dress::Plain) : docxTable({row.cells});
    return body;
}

} // namespace

TEST_CASE("The real plan is the same draft from a text, a workbook, an OpenDocument sheet and a document", "[office]")
{
    const ImportDraft text = need(readTextPlan(drafts::fixture("plan-de-accion-2012.txt"), drafts::options()));
    const auto parts = GENERATE(as<Parts>(), xlsxParts(xlsxRows(realGrid())),
                                odsParts("<table:table table:name=\"Plan\">" + odsRows(realGrid()) + "</table:table>"),
                                docxParts(realDocument()));
    const ImportDraft draft = officetables::draft(parts);
    drafts::checkSound(draft);
    REQUIRE(draft.contents.activities.size() == 22);
    CHECK(draft.contents == text.contents);
    CHECK(draft.unread == text.unread);
    REQUIRE(draft.doubts.size() == 1);
    CHECK(draft.doubts[0].value == text.doubts[0].value);
    if (parts.back().first != "word/document.xml") {
        CHECK(draft.doubts == text.doubts);
        CHECK(draft.rows == text.rows);
    }
}

TEST_CASE("Formats are known by what a file holds", "[office]")
{
    const auto guess = [](const char *name, const QByteArray &bytes) {
        return guessFormat(QLatin1String(name), bytes.left(4096));
    };
    CHECK(guess("a.bin", zipOf(xlsxParts(QByteArray()))) == ImportFormat::Xlsx);
    CHECK(guess("a.bin", zipOf(odsParts(QByteArray()))) == ImportFormat::Ods);
    CHECK(guess("a.bin", zipOf(docxParts(QByteArray()))) == ImportFormat::Docx);
    CHECK(guess("a.xlsm", zipOf({{"a", "b"}})) == ImportFormat::Xlsx);
    const QByteArray old = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, '\0');
    CHECK(guess("a.xls", old) == ImportFormat::Xlsx);
    CHECK(guess("a.doc", old) == ImportFormat::Docx);
}
