// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pagemaker.h"

#include "core/print/fonts.h"
#include "core/storage/database.h"
#include "core/storage/evidences.h"

#include <QThread>

#include <algorithm>

namespace gelt {
namespace {

/// How many rows of tables are laid out to show the first pages: more than a sheet can hold.
constexpr std::size_t firstRows = 80;
/// Of so many activities a document takes longer than a person notices.
constexpr std::size_t largePlan = 2'000;

bool isLarge(const PagesWanted &wanted) { return wanted.contents && wanted.contents->activities.size() > largePlan; }

std::size_t rowsOf(const report::Block &block)
{
    if (const auto *grid = std::get_if<report::Grid>(&block))
        return grid->rows.size();
    if (const auto *line = std::get_if<report::TimeLine>(&block))
        return line->rows.size();
    return 1;
}

std::size_t rowsOf(const report::Document &document)
{
    std::size_t rows = 0;
    for (const report::Section &section : document.sections) {
        for (const report::Block &block : section.blocks)
            rows += rowsOf(block);
    }
    return rows;
}

/// The table as far as it is shown at first; it goes on with the whole document.
report::Block cut(const report::Block &block, std::size_t rows)
{
    if (const auto *grid = std::get_if<report::Grid>(&block); grid && grid->rows.size() > rows) {
        report::Grid first = *grid;
        first.rows.resize(rows);
        return first;
    }
    if (const auto *line = std::get_if<report::TimeLine>(&block); line && line->rows.size() > rows) {
        report::TimeLine first = *line;
        first.rows.resize(rows);
        return first;
    }
    return block;
}

/// The beginning of a long document, enough for more than its first page.
report::Document beginning(const report::Document &whole)
{
    report::Document first;
    first.title = whole.title;
    first.author = whole.author;
    first.subject = whole.subject;
    first.language = whole.language;
    first.paper = whole.paper;
    first.headerLeft = whole.headerLeft;
    first.headerRight = whole.headerRight;
    first.footerLeft = whole.footerLeft;
    first.style = whole.style;
    first.mark = whole.mark;
    std::size_t rows = 0;
    for (const report::Section &section : whole.sections) {
        if (rows >= firstRows)
            break;
        report::Section &kept = first.sections.emplace_back();
        kept.orientation = section.orientation;
        for (const report::Block &block : section.blocks) {
            if (rows >= firstRows)
                break;
            kept.blocks.push_back(cut(block, firstRows));
            rows += rowsOf(block);
        }
    }
    return first;
}

/// The bytes of a photograph; slides ask for a few of them.
QByteArray pictureOf(const PagesWanted &wanted, EvidenceId id)
{
    const std::vector<Evidence> &all = wanted.contents->evidence;
    const auto found = std::ranges::find(all, id, &Evidence::id);
    if (wanted.planPath.isEmpty() || found == all.end() || !found->hasFile())
        return {};
    const auto plan = Database::open(wanted.planPath, Database::Mode::ReadOnly, wanted.clock);
    if (!plan)
        return {};
    const Result<QByteArray> bytes =
        (*plan)->read([&](Transaction &transaction) { return evidences::bytesOf(transaction, found->sha256); });
    return bytes ? *bytes : QByteArray();
}

} // namespace

report::Document documentOf(const PagesWanted &wanted)
{
    return report::makeReport(
        *wanted.contents, wanted.request, wanted.locale, [&](EvidenceId id) { return pictureOf(wanted, id); }, wanted.isWanted);
}

PageMaker::PageMaker(Making making, QObject *parent)
    : QObject(parent)
    , m_making(std::move(making))
{
    print::Fonts(); // the list of fonts is the window thread's to change
}

PageMaker::~PageMaker()
{
    if (!m_job)
        return;
    m_job->isUnwanted = true;
    m_job->thread->wait();
}

void PageMaker::make(PagesWanted wanted)
{
    if (!m_job) {
        start(std::move(wanted));
        return;
    }
    const bool wasBusy = isBusy();
    m_job->isUnwanted = true;
    m_next = std::move(wanted);
    if (!wasBusy)
        Q_EMIT busyChanged();
}

void PageMaker::cancel()
{
    if (!isBusy())
        return;
    m_next.reset();
    m_job->isUnwanted = true;
    Q_EMIT busyChanged();
}

void PageMaker::start(PagesWanted wanted)
{
    m_job = std::make_unique<Job>();
    m_job->wanted = std::move(wanted);
    m_job->wanted.isWanted = [&job = *m_job] { return !job.isUnwanted; };
    m_percent = 0;
    m_job->thread.reset(QThread::create([this, &job = *m_job] { work(job); }));
    connect(m_job->thread.get(), &QThread::finished, this, &PageMaker::finish);
    m_job->thread->start();
    Q_EMIT busyChanged();
}

/// What was made in the other thread goes over as a whole; the fonts stay behind.
void PageMaker::hand(Job &job, print::Pages pages, bool isWhole)
{
    pages.leaveThread();
    auto shared = std::make_shared<print::Pages>(std::move(pages));
    QMetaObject::invokeMethod(
        this,
        [this, &job, isWhole, shared] {
            if (m_job.get() != &job || job.isUnwanted)
                return;
            shared->enterThread();
            if (isWhole)
                Q_EMIT made(shared);
            else
                Q_EMIT begun(shared);
        },
        Qt::QueuedConnection);
}

/// In the other thread.
void PageMaker::work(Job &job)
{
    if (isLarge(job.wanted)) {
        PagesWanted first = job.wanted;
        first.request.beginning = firstRows;
        hand(job, print::layOut(m_making(first)), false);
        if (job.isUnwanted)
            return;
    }
    report::Document document = m_making(job.wanted);
    if (job.isUnwanted)
        return;
    if (rowsOf(document) > 2 * firstRows)
        hand(job, print::layOut(beginning(document)), false);
    const print::Progress progress = [this, &job](int percent) {
        if (m_percent.exchange(percent) != percent)
            QMetaObject::invokeMethod(this, [this, percent] { Q_EMIT progressed(percent); }, Qt::QueuedConnection);
        return !job.isUnwanted;
    };
    if (std::optional<print::Pages> pages = print::layOut(std::move(document), progress))
        hand(job, std::move(*pages), true);
}

void PageMaker::finish()
{
    m_job->thread->wait();
    const bool wasWanted = !m_job->isUnwanted;
    m_job.reset();
    if (m_next)
        start(*std::exchange(m_next, std::nullopt));
    else if (wasWanted)
        Q_EMIT busyChanged();
}

} // namespace gelt
