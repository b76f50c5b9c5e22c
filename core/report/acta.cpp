// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/acta.h"

#include "core/report/common.h"
#include "core/report/format.h"
#include "core/report/minutestext.h"
#include "core/report/roll.h"

#include <QCoreApplication>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::ActaPages)
};

constexpr double hang = 9; ///< mm: of the agenda's numbers

class ActaPages {
public:
    ActaPages(const PlanContents &contents, std::span<const ReviewedCommitment> reviewed, const Acta &acta,
              const QLocale &locale)
        : m_contents(contents)
        , m_meetings(contents.meetings)
        , m_reviewed(reviewed)
        , m_acta(acta)
        , m_locale(locale)
    {
    }

    std::vector<Block> blocks()
    {
        addHead();
        addAgenda();
        addDevelopment();
        addCommitments();
        addNextMeeting();
        addEnd();
        addAnnexes();
        return std::move(m_blocks);
    }

private:
    void add(Block block) { m_blocks.push_back(std::move(block)); }

    void addSentence(const QString &words, double indentMm = 0, bool close = false)
    {
        Passage sentence;
        sentence.text = {plain(words)};
        sentence.indentMm = indentMm;
        sentence.close = close;
        add(std::move(sentence));
    }

    void addRow(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            add(LabelledRows{label, {{{plain(value)}, {}}}});
    }

    /// What became of the whole paper is said in full below its title; the mark of every page may be too short for it.
    void addNotice(const QString &words)
    {
        Passage notice;
        notice.text = {bold(words)};
        notice.centred = true;
        add(std::move(notice));
    }

    void addHead()
    {
        add(letterhead(m_contents, meetingLine(m_acta), displayName(m_acta)));
        if (const Acta *clarified = m_acta.clarifies.isStored() ? findActa(m_meetings, m_acta.clarifies) : nullptr)
            //: %1 is "ACTA 001", %2 a day
            addNotice(Tr::tr("Clarifies %1 of %2").arg(displayName(*clarified), longDate(clarified->date, m_locale)));
        if (m_acta.state == ActaState::Annulled && m_acta.annulled)
            //: %1 is a day, %2 a reason in a person's words
            addNotice(Tr::tr("Annulled on %1. Cause: %2")
                          .arg(longDate(m_acta.annulled->date, m_locale), m_acta.annulled->cause));
        const QString city = cityOf(m_contents, m_acta);
        const QString date = longDate(m_acta.date, m_locale);
        addRow(Tr::tr("DATE:"), city.isEmpty() ? date : QString(city + QStringLiteral(", ") + date));
        addRow(Tr::tr("TIME:"), hours());
        addRow(Tr::tr("PLACE:"), m_acta.place);
        for (LabelledRows &group : rollBlocks(ofActa(m_meetings.attendance, m_acta.id)))
            add(std::move(group));
    }

    QString hours() const
    {
        if (m_acta.from.isValid() && m_acta.to.isValid())
            //: the hours of a meeting
            return Tr::tr("From %1 to %2").arg(timeText(m_acta.from), timeText(m_acta.to));
        if (m_acta.from.isValid())
            return Tr::tr("From %1").arg(timeText(m_acta.from));
        return m_acta.to.isValid() ? Tr::tr("Until %1").arg(timeText(m_acta.to)) : QString();
    }

    void addAgenda()
    {
        const auto items = ofActa(m_meetings.items, m_acta.id);
        if (items.empty())
            return;
        add(SectionHead{Tr::tr("AGENDA"), true});
        for (Block &block : agendaBlocks(items))
            add(std::move(block));
    }

    void addDevelopment()
    {
        const auto items = ofActa(m_meetings.items, m_acta.id);
        if (items.empty())
            return;
        add(SectionHead{Tr::tr("DEVELOPMENT"), true});
        int number = 0;
        for (const AgendaItem &item : items) {
            Passage title;
            title.text = {bold(item.title)};
            title.mark = QStringLiteral("%1.").arg(++number);
            title.hangMm = hang;
            title.outlineLevel = 3;
            const std::size_t at = m_blocks.size();
            add(std::move(title));
            addItem(item);
            std::get<Passage>(m_blocks[at]).keepsWithNext = m_blocks.size() > at + 1;
        }
    }

    void addItem(const AgendaItem &item)
    {
        std::vector<Block> text = textBlocks(item.development, hang);
        const bool said = !text.empty();
        for (Block &block : text)
            add(std::move(block));
        if (item.role == AgendaRole::Commitments) {
            if (!m_reviewed.empty())
                add(reviewedGrid(m_contents, m_reviewed));
            else if (!said)
                addSentence(Tr::tr("There were no commitments to look at."), hang, true);
        }
        for (const Decision *decision : decisionsOf(m_meetings, item)) {
            for (Block &block : decisionBlocks(*decision, ++m_decisions, hang))
                add(std::move(block));
        }
    }

    void addCommitments()
    {
        const auto commitments = ofActa(m_meetings.commitments, m_acta.id);
        if (commitments.empty())
            return;
        add(SectionHead{Tr::tr("COMMITMENTS"), true});
        Grid grid;
        grid.look = GridLook::Minutes;
        grid.columns = {{Tr::tr("No."), ColumnKind::Number, 9, 9},
                        {Tr::tr("Commitment"), ColumnKind::Text, 0, 40},
                        {Tr::tr("Responsible"), ColumnKind::Text, 43, 24},
                        {Tr::tr("Date"), ColumnKind::Date, 24, 22},
                        {Tr::tr("Activity"), ColumnKind::Text, 22, 15}};
        for (const Commitment &commitment : commitments)
            grid.rows.push_back({RowKind::Data,
                                 {Cell(QString::number(commitment.number)), Cell(commitment.text),
                                  personCell(commitment.responsibleText), dueCell(commitment.due),
                                  Cell(activityNumber(m_contents, commitment.activity))}});
        add(std::move(grid));
    }

    void addNextMeeting()
    {
        const NextMeeting &next = m_acta.next;
        if (!next.date.isValid())
            return;
        const QString date = longDate(next.date, m_locale);
        QString sentence;
        if (next.time.isValid() && !next.place.isEmpty())
            sentence = Tr::tr("The next meeting will be on %1, at %2. Place: %3.")
                           .arg(date, timeText(next.time), withoutStop(next.place));
        else if (next.time.isValid())
            sentence = Tr::tr("The next meeting will be on %1, at %2.").arg(date, timeText(next.time));
        else if (!next.place.isEmpty())
            sentence = Tr::tr("The next meeting will be on %1. Place: %2.").arg(date, withoutStop(next.place));
        else
            sentence = Tr::tr("The next meeting will be on %1.").arg(date);
        add(SectionHead{Tr::tr("NEXT MEETING"), true});
        addSentence(sentence);
    }

    static QString withoutStop(QString text)
    {
        while (text.endsWith(u'.') || text.endsWith(u' '))
            text.chop(1);
        return text;
    }

    void addEnd()
    {
        const std::vector<Signer> signers = signersOf(m_meetings, m_acta);
        const QString end = timeText(m_acta.to);
        if (m_acta.to.isValid() && signers.empty())
            addSentence(Tr::tr("The meeting ended at %1.").arg(end));
        else if (m_acta.to.isValid())
            addSentence(Tr::tr("The meeting ended at %1. In witness whereof, they sign:").arg(end));
        else if (!signers.empty())
            addSentence(Tr::tr("In witness whereof, they sign:"));
        if (!signers.empty())
            add(signaturesOf(signers));
    }

    void addAnnexes()
    {
        QStringList annexes;
        for (const Annex &annex : ofActa(m_meetings.annexes, m_acta.id))
            annexes.append(annex.sheets ? Tr::tr("%1 (%n sheet(s))", nullptr, *annex.sheets).arg(annex.title)
                                        : annex.title);
        const bool transcribed = !m_acta.transcriber.isEmpty();
        if (!annexes.isEmpty()) {
            Passage passage;
            passage.small = true;
            passage.text = {bold(Tr::tr("ANNEXES:")), plain(u' ' + annexes.join(QStringLiteral("; ")) + u'.')};
            passage.keepsWithNext = transcribed;
            add(std::move(passage));
        }
        if (transcribed) {
            Passage passage;
            passage.small = true;
            passage.close = !annexes.isEmpty();
            passage.text = {plain(Tr::tr("Transcribed by: %1").arg(m_acta.transcriber))};
            add(std::move(passage));
        }
    }

    const PlanContents &m_contents;
    const Meetings &m_meetings;
    std::span<const ReviewedCommitment> m_reviewed;
    const Acta &m_acta;
    const QLocale &m_locale;
    std::vector<Block> m_blocks;
    int m_decisions = 0;
};

} // namespace

std::vector<Block> agendaBlocks(std::span<const AgendaItem> items)
{
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < items.size(); ++i) {
        Passage item;
        item.text = {plain(items[i].title)};
        item.mark = QStringLiteral("%1.").arg(i + 1);
        item.hangMm = hang;
        item.close = i > 0;
        item.keepsWithNext = i == 0 ? items.size() > 1 : i + 2 == items.size();
        blocks.push_back(std::move(item));
    }
    return blocks;
}

Grid reviewedGrid(const PlanContents &contents, std::span<const ReviewedCommitment> reviewed)
{
    Grid grid;
    grid.look = GridLook::Minutes;
    grid.columns = {{Tr::tr("Acta"), ColumnKind::Text, 22, 18},
                    {Tr::tr("Commitment"), ColumnKind::Text, 0, 40},
                    {Tr::tr("Responsible"), ColumnKind::Text, 36, 24},
                    {Tr::tr("Date"), ColumnKind::Date, 23, 22},
                    {Tr::tr("State"), ColumnKind::Text, 25, 20}};
    for (const ReviewedCommitment &line : reviewed) {
        const Commitment *commitment = findCommitment(contents.meetings, line.commitment);
        Cell what(line.text);
        if (!line.note.isEmpty())
            what.lines.push_back({quiet(line.note)});
        grid.rows.push_back(
            {RowKind::Data,
             {Cell(commitment ? commitmentPlace(contents.meetings, *commitment) : QString()), std::move(what),
              personCell(line.responsible), dueCell(line.due), Cell(displayName(line.state))}});
    }
    return grid;
}

Document acta(const PlanContents &contents, std::span<const ReviewedCommitment> reviewed, ActaId id,
              const ActaPrint &print, const QLocale &locale)
{
    const Acta *found = findActa(contents.meetings, id);
    if (!found)
        return noSuchActa(print, locale);
    Document document = paperOf(contents, *found, found->header, print, locale);
    document.title = displayName(*found);
    document.headerLeft = document.title;
    document.sections.push_back({Orientation::Portrait, ActaPages(contents, reviewed, *found, locale).blocks()});
    return document;
}

} // namespace gelt::report
