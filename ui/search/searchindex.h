// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/corpus.h"
#include "ui/session/session.h"

#include <QTimer>

#include <array>

namespace gelt {

/// What a search of the whole plan finds, in the order in which it is shown.
enum class FindingKind { Activity, FollowUp, Acta, Commitment, Person, Evidence };
inline constexpr std::size_t findingKindCount = 6;

/// One thing that was found. Which keys there are depends on the kind.
struct Finding {
    FindingKind kind = FindingKind::Activity;
    ActivityId activity; ///< also of a follow-up
    FollowUpId followUp;
    PersonId person;
    EvidenceId evidence;
    ActaId acta;
    AgendaItemId item; ///< of the acta, where the words stand in one
    CommitmentId commitment;

    bool operator==(const Finding &) const = default;
};

/// Everything of one kind that was found: the best, and how many there are in all.
struct FindingGroup {
    std::vector<Finding> best; ///< at most SearchIndex::most
    int all = 0;

    bool operator==(const FindingGroup &) const = default;
};
using Findings = std::array<FindingGroup, findingKindCount>; ///< by FindingKind

/**
 * Searches activities, follow-ups, actas, commitments, people and evidence of an open plan at once, without case, accents and hyphens.
 *
 * The texts are gathered in small slices while the program has nothing else to do, so that neither the start nor the
 * first keystroke waits for them; a search meanwhile finds what is there already. It follows the session's changes.
 */
class SearchIndex : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t most = 50; ///< of a kind

    explicit SearchIndex(const Session &session, QObject *parent = nullptr);

    /**
     * What holds every word of @p query; nothing where it has no word. Activities: by number first, then by title, then
     * by whatever else is said of them; follow-ups and actas: the latest first; the others as the plan has them.
     */
    Findings find(QStringView query) const;

    /// Whether all texts are gathered.
    bool isReady() const { return m_stage == Stage::Ready; }
    /// Gathers at once what a first keystroke needs: what is said of activities.
    void prepare();
    /// Gathers all that is missing at once.
    void finish();

Q_SIGNALS:
    /// The same search may find something else now.
    void changed();

private:
    enum class Stage { Activities, FollowUps, Actas, Commitments, Persons, Evidence, Ready };

    /// A follow-up and the day it speaks of, for the order.
    struct Said {
        ActivityId activity;
        FollowUpId followUp;
        QDate date;

        bool operator==(const Said &) const = default;
    };

    /// A piece of an acta.
    struct InActa {
        ActaId acta;
        AgendaItemId item;

        bool operator==(const InActa &) const = default;
    };

    void restart();
    void gather();
    bool gatherSlice(std::size_t chars);
    void onChanged(const SessionChange &change);
    void follow(const SessionChange &change);
    /// @return how many characters that were.
    std::size_t add(const Activity &activity);
    std::size_t add(const FollowUp &followUp);
    std::size_t add(const Person &person);
    std::size_t add(const Evidence &evidence);
    std::size_t add(const Acta &acta);
    std::size_t add(const Commitment &commitment);

    FindingGroup activities(QStringView query) const;
    FindingGroup followUps(QStringView query) const;
    FindingGroup actas(QStringView query) const;

    const Session &m_session;
    QTimer m_idle;
    Stage m_stage = Stage::Activities;
    std::size_t m_next = 0; ///< what comes next in the stage
    Corpus<ActivityId> m_titles;
    Corpus<Said> m_followUps;
    Corpus<PersonId> m_people;
    Corpus<EvidenceId> m_evidence;
    Corpus<InActa> m_actas;
    Corpus<CommitmentId> m_commitments;
};

} // namespace gelt
