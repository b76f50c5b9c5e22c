// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actas/openacta.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace gelt {

class ActaTextEdit;
class IgnoredWords;
class CommitmentCard;
class DecisionCard;
class FieldWords;
class ReviewPart;
class Section;
class Speller;

/// What was said on one point of the agenda, and under it what was decided and who undertook what.
class DevelopmentPart : public QWidget {
    Q_OBJECT

public:
    /// @param speller outlives this.
    DevelopmentPart(OpenActa &open, Speller &speller, QWidget *parent = nullptr);

    void setSection(Section *section) { m_section = section; }
    void setItem(AgendaItemId item);
    AgendaItemId item() const { return m_item; }
    int place() const;    ///< of the point in the agenda, from 0; -1 where there is none
    double share() const; ///< of its text that stands before the cursor, 0 to 1

    void focusText();
    void focusDecision(DecisionId decision);     ///< its votes
    void focusCommitment(CommitmentId commitment); ///< what it lacks
    /// A decision or commitment of these words, or an empty one to be filled in.
    void addDecision(const QString &words);
    void addCommitment(const QString &words);
    /// How many words of the point are to be looked at, in a sentence; empty where there are none.
    QString spelling() const;
    QAction *decisionAction() const { return m_decide; }
    QAction *commitmentAction() const { return m_commit; }

Q_SIGNALS:
    void spellingChanged();
    /// The cursor of who types is here, within this part.
    void cursorMoved(const QRect &at);

private:
    void makeActions();
    QWidget *makeBar();
    void refresh();
    void showCards();
    void showText(const AgendaItem &item);
    void flush(bool leaving);
    void writeText();
    Result<> writeTaken(const QString &what, const History::Body &body);
    void connectText();
    const AgendaItem *find() const;
    int decisionsBefore() const;
    DecisionCard *makeCard(DecisionId id);
    CommitmentCard *makeCard(CommitmentId id);
    template <class Id>
    void removePart(const QString &what, Id id);
    void tell(const Result<> &done);

    OpenActa &m_open;
    Section *m_section = nullptr;
    AgendaItemId m_item;
    int m_visit = 0;       ///< each time a point is gone to is a step of undo of its own
    bool m_isTyped = false; ///< text that is not written yet
    bool m_isShowing = false;
    QString m_shown;       ///< the text as the file has it, as far as the editor knows
    QAction *m_decide;
    QAction *m_commit;
    Speller &m_speller;
    IgnoredWords *m_ignored; ///< of this acta, until it is closed
    ActaTextEdit *m_text;
    FieldWords *m_failure;
    ReviewPart *m_review;
    QVBoxLayout *m_cards;
    std::vector<DecisionCard *> m_decisions;
    std::vector<CommitmentCard *> m_commitments;
};

} // namespace gelt
