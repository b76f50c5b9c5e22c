// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reportsreader.h"

#include "core/base/text.h"
#include "core/domain/limits.h"

#include <algorithm>

namespace gelt::interchange {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Interchange)
};

QString line(const Node &node, const QString &key) { return node.text(key, limits::nameChars); }
QString words(const Node &node, const QString &key) { return node.text(key, limits::textChars); }

} // namespace

int ReportsReader::year(const Node &node)
{
    return static_cast<int>(node.integer(QStringLiteral("year"), limits::firstYear, limits::lastYear).value_or(0));
}

PersonId ReportsReader::person(const Node &node, const QString &key) const
{
    const QString name = line(node, key);
    if (!name.isEmpty() && !m_people.contains(name))
        node.fail(key, Tr::tr("there is no person “%1”.").arg(excerpt(name)));
    return m_people.value(name);
}

void ReportsReader::readYear(const Node &node)
{
    YearTexts texts;
    texts.id = {++m_lastId};
    texts.year = year(node);
    texts.presentation = words(node, QStringLiteral("presentation"));
    texts.achievements = words(node, QStringLiteral("achievements"));
    texts.difficulties = words(node, QStringLiteral("difficulties"));
    texts.version = line(node, QStringLiteral("version"));
    texts.series = line(node, QStringLiteral("series"));
    texts.preparedBy = person(node, QStringLiteral("prepared_by"));
    texts.reviewedBy = person(node, QStringLiteral("reviewed_by"));
    texts.approvedBy = person(node, QStringLiteral("approved_by"));
    node.check(validate(texts));
    auto &all = m_draft.contents.yearTexts;
    if (std::ranges::find(all, texts.year, &YearTexts::year) != all.end())
        node.fail(QStringLiteral("year"), Tr::tr("the texts of %1 are given twice.").arg(texts.year));
    all.push_back(std::move(texts));
}

void ReportsReader::readChallenge(const Node &node)
{
    Challenge challenge;
    challenge.id = {++m_lastId};
    challenge.year = year(node);
    challenge.order = ++m_challenges[challenge.year];
    challenge.party = node.code<Party>(QStringLiteral("party")).value_or(Party::Committee);
    challenge.challenge = words(node, QStringLiteral("challenge"));
    challenge.responsibility = words(node, QStringLiteral("responsibility"));
    challenge.due = line(node, QStringLiteral("due"));
    challenge.activities = line(node, QStringLiteral("activities"));
    node.check(validate(challenge));
    m_draft.contents.challenges.push_back(std::move(challenge));
}

void ReportsReader::readIssued(const Node &node)
{
    constexpr int sha256Digits = 64;
    constexpr int mostPages = 1'000'000;
    IssuedReport report;
    report.id = {++m_lastId};
    const auto kind = node.code<ReportKind>(QStringLiteral("kind"));
    if (!kind)
        node.fail(QStringLiteral("kind"), Tr::tr("it is not said what was issued."));
    report.kind = kind.value_or(ReportKind::Annual);
    report.title = line(node, QStringLiteral("title"));
    report.year = year(node);
    report.cutOff = node.date(QStringLiteral("cut_off"));
    report.isPublic = node.boolean(QStringLiteral("public")).value_or(false);
    if (const auto green = node.scaled(QStringLiteral("green_from"), 100, 0, 100'00))
        report.thresholds.green = Percent::fromHundredths(*green);
    if (const auto yellow = node.scaled(QStringLiteral("yellow_from"), 100, 0, 100'00))
        report.thresholds.yellow = Percent::fromHundredths(*yellow);
    report.record = recordedOf(node);
    report.sha256 = QByteArray::fromHex(node.text(QStringLiteral("sha256"), sha256Digits).toLatin1());
    report.bytes = node.integer(QStringLiteral("size"), 0, limits::evidenceBytes).value_or(0);
    report.pages = static_cast<int>(node.integer(QStringLiteral("pages"), 0, mostPages).value_or(0));
    if (report.record.at.msSinceEpoch == 0)
        node.fail(QStringLiteral("recorded"), Tr::tr("it is not said when the report was issued."));
    node.check(validate(report));
    m_draft.contents.issuedReports.push_back(std::move(report));
}

void ReportsReader::sort()
{
    PlanContents &contents = m_draft.contents;
    std::ranges::stable_sort(contents.yearTexts, {}, &YearTexts::year);
    std::ranges::stable_sort(contents.challenges, {}, &Challenge::year);
    std::ranges::stable_sort(contents.issuedReports, {}, [](const IssuedReport &report) { return report.record.at; });
}

void ReportsReader::read()
{
    m_root.forEach(QStringLiteral("years"), [this](const Node &node) { readYear(node); });
    m_root.forEach(QStringLiteral("challenges"), [this](const Node &node) { readChallenge(node); });
    m_root.forEach(QStringLiteral("issued_reports"), [this](const Node &node) { readIssued(node); });
    sort();
    if (!m_draft.contents.issuedReports.empty())
        m_draft.doubts.push_back({0, QStringLiteral("issued_reports"), {},
                                  Tr::tr("the pages of issued reports do not travel in this format; only their names and "
                                         "hashes come in.")});
}

} // namespace gelt::interchange
