// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/log/logs.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace gelt;
using namespace gelt::testing;

namespace {

std::vector<Entry> entries(std::initializer_list<int> keys)
{
    std::vector<Entry> all;
    for (const int key : keys) {
        Entry entry;
        entry.key = key;
        entry.title = QString::number(key);
        all.push_back(entry);
    }
    return all;
}

} // namespace

TEST_CASE("A list of entries is patched and keeps what is selected", "[log][model]")
{
    EntryList list;
    const QAbstractItemModelTester tester(&list.entries(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    list.entries().setEntries(entries({5, 4, 3, 2, 1}));
    list.setCurrentKey(3);
    const QSignalSpy resets(&list.entries(), &QAbstractItemModel::modelReset);

    list.entries().setEntries(entries({6, 5, 4, 3, 1}));
    CHECK(titlesOf(list) == QStringList{QStringLiteral("6"), QStringLiteral("5"), QStringLiteral("4"), QStringLiteral("3"), QStringLiteral("1")});
    CHECK(list.currentKey() == 3);
    list.entries().setEntries(entries({3}));
    CHECK(list.currentKey() == 3);
    list.entries().setEntries({});
    CHECK(list.currentKey() == 0);
    list.entries().setEntries(entries({9, 8}));
    CHECK(list.entries().rowCount() == 2);
    CHECK(resets.isEmpty());
}

TEST_CASE("An entry that says something else now is announced alone", "[log][model]")
{
    EntryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEntries(entries({3, 2, 1}));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    std::vector<Entry> now = entries({3, 2, 1});
    now[1].lines.push_back({QStringLiteral("Anulado"), EntryTone::Bad, false, {}});
    model.setEntries(now);
    REQUIRE(changed.size() == 1);
    CHECK(changed.front().at(0).toModelIndex().row() == 1);
    CHECK(model.index(1).data(Qt::AccessibleTextRole).toString() == QStringLiteral("2; Anulado"));
}

TEST_CASE("An entry is as high as its lines need, and higher where it is narrow", "[log][model]")
{
    EntryList list;
    std::vector<Entry> one = entries({1});
    one[0].lines.push_back({QStringLiteral("palabra ").repeated(40), EntryTone::Plain, false, {}});
    list.entries().setEntries(one);
    list.resize(800, 400);
    list.show();
    const int wide = list.visualRect(list.entries().index(0)).height();
    list.resize(300, 400);
    QApplication::processEvents();
    const int narrow = list.visualRect(list.entries().index(0)).height();
    CHECK(wide > list.fontMetrics().height() * 2);
    CHECK(narrow > wide);
}
