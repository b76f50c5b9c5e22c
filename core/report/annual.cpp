// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/annual.h"

#include "core/report/annualparts.h"
#include "core/report/common.h"
#include "core/report/documents.h"
#include "core/report/format.h"
#include "core/report/papers.h"

#include <QCoreApplication>

namespace gelt::report {
namespace annual {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::Annual)
};

QString personName(const Source &source, PersonId id)
{
    const auto found = std::ranges::find(source.contents.people, id, &Person::id);
    return found == source.contents.people.end() ? QString() : displayName(*found);
}

Blocks cover(const Source &source)
{
    const Plan &plan = source.contents.plan;
    Cover cover;
    cover.arms = plan.entity.arms;
    cover.armsAlternative = Tr::tr("Coat of arms of %1").arg(entityLine(plan));
    cover.entity = {capitals(plan.entity.name.isEmpty() ? plan.name : plan.entity.name)};
    if (!plan.entity.department.isEmpty())
        cover.entity.push_back(Tr::tr("Department of %1").arg(plan.entity.department));
    const QString nit = plan.entity.nit.isEmpty() ? QString() : Tr::tr("NIT %1").arg(plan.entity.nit);
    const QString category = plan.entity.category.isEmpty() ? QString() : Tr::tr("Category %1").arg(plan.entity.category);
    if (const QString codes = footerOf({nit, category}); !codes.isEmpty())
        cover.entity.push_back(codes);
    cover.kicker = Tr::tr("Territorial Online Government strategy · Action plan %1").arg(years(plan.period));
    cover.title = Tr::tr("Annual compliance report");
    cover.subtitle = source.isPartial() ? Tr::tr("Year %1, partial cut-off").arg(source.year())
                                        : Tr::tr("Year %1").arg(source.year());
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            cover.facts.push_back({label, value});
    };
    add(Tr::tr("Cut-off"), longDate(source.cutOff(), source.locale));
    add(Tr::tr("Issued on"), longDate(source.request.issuedAt.date(), source.locale));
    if (const QDateTime &known = source.request.knownAt; known.isValid())
        add(Tr::tr("Known on"), Tr::tr("%1, %2").arg(longDate(known.date(), source.locale),
                                                    known.time().toString(QStringLiteral("HH:mm"))));
    add(Tr::tr("Version"), source.texts.version);
    const QString author = personName(source, source.texts.preparedBy);
    add(Tr::tr("Prepared by"), author.isEmpty() ? source.contents.meetings.settings.group : author);
    add(Tr::tr("Archive series"), source.texts.series);
    if (source.request.isPublic)
        add(Tr::tr("Public version"), Tr::tr("without personal data or reserved evidence"));
    return {std::move(cover)};
}

Blocks tableOfContents(const Source &)
{
    TableOfContents contents;
    contents.title = Tr::tr("Contents");
    contents.tablesTitle = Tr::tr("Tables");
    contents.figuresTitle = Tr::tr("Figures");
    contents.emphasised = QStringLiteral("4");
    return {std::move(contents)};
}

/// What makes a part.
using Part = Blocks (*)(const Source &);

/// Parts that stand on sheets of one orientation, each on a new page. They are moved: their tables may be very long.
Section sheets(Orientation orientation, const Source &source, std::initializer_list<Part> parts, const Wanted &isWanted)
{
    Section section{orientation, {}};
    for (const Part part : parts) {
        if (!isWanted())
            break;
        if (!section.blocks.empty())
            section.blocks.push_back(PageBreak{});
        std::ranges::move(part(source), std::back_inserter(section.blocks));
    }
    return section;
}

Document frame(const Source &source)
{
    const Plan &plan = source.contents.plan;
    Document document;
    document.title = Tr::tr("Annual compliance report %1 of %2").arg(source.year()).arg(entityLine(plan));
    document.author = plan.entity.name;
    document.subject = source.isPartial() ? Tr::tr("Partial cut-off %1").arg(shortDate(source.cutOff()))
                                          : Tr::tr("Cut-off %1").arg(shortDate(source.cutOff()));
    document.language = source.locale.bcp47Name();
    document.headerLeft =
        footerOf({entityLine(plan), Tr::tr("Annual compliance report, year %1").arg(source.year())});
    document.headerRight = document.subject;
    document.footerLeft =
        footerOf({source.texts.version.isEmpty() ? QString() : Tr::tr("Version %1").arg(source.texts.version),
                  Tr::tr("Issued on %1").arg(shortDate(source.request.issuedAt.date())), source.request.filter});
    return document;
}

} // namespace

bool Source::leavesOut(AnnualPart part) const
{
    return std::ranges::find(request.withoutParts, part) != request.withoutParts.end();
}

FrameworkTarget Source::targetOf(const Phase &phase) const
{
    return report::targetOf(frameworks, phase.component, contents.plan.entity.category, cutOff());
}

Heading part(int number, const QString &title) { return {1, QString::number(number), title}; }

Paragraph lead(const QString &text) { return {{plain(text)}, ParagraphStyle::Lead}; }

Paragraph body(const QString &text) { return {{plain(text)}, ParagraphStyle::Body}; }

Paragraph note(const QString &text) { return {{quiet(text)}, ParagraphStyle::Note}; }

Paragraph nothing(const QString &text) { return {{Run{text, false, Tone::Absent}}, ParagraphStyle::Body}; }

Cell textOr(const QString &text, const QString &absence) { return text.isEmpty() ? absent(absence) : Cell(text); }

} // namespace annual

Document annualReport(const PlanContents &contents, const PlanMeasure &measure, const ReportRequest &request,
                      const QLocale &locale, const Wanted &isWanted)
{
    using namespace annual;
    const bool isWhole = request.beginning == 0;
    const YearFigures figures = isWhole ? yearFigures(contents, measure.cutOff) : YearFigures();
    const std::vector<Framework> frameworks = knownFrameworks();
    const auto written = std::ranges::find(contents.yearTexts, request.year, &YearTexts::year);
    const YearTexts texts = written == contents.yearTexts.end() ? YearTexts{} : *written;
    const auto [first, last] = std::ranges::equal_range(contents.challenges, request.year, {}, &Challenge::year);
    const Source source{{contents, measure, locale}, request, figures, frameworks, texts, {first, last},
                        isWhole ? chosenPlaces(contents, request.phases) : std::vector<std::size_t>()};

    Document document = frame(source);
    if (!isWhole) {
        document.sections.push_back(sheets(Orientation::Portrait, source, {cover}, isWanted));
        return document;
    }
    document.sections.push_back(sheets(Orientation::Portrait, source,
                                       {cover, tableOfContents, annual::presentation, committee, annual::method, summary,
                                        annual::phases},
                                       isWanted));
    document.sections.push_back(sheets(Orientation::Landscape, source, {annual::activities, recurring}, isWanted));
    document.sections.push_back(sheets(Orientation::Portrait, source,
                                       {annual::commitments, annual::texts, evidence, signatures}, isWanted));
    return document;
}

} // namespace gelt::report
