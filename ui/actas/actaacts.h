// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actachecks.h"
#include "core/domain/meetings.h"
#include "core/undo/history.h"
#include "ui/page.h"
#include "ui/print/printing.h"

#include <QObject>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace gelt {

/**
 * What can be done with an acta as a whole, from the list and from its editor: its papers, the steps of its life, its
 * files. Asks where something cannot be undone, and tells what the file refuses.
 */
class ActaActs : public QObject {
    Q_OBJECT

public:
    /// @param parent the page, over which questions appear.
    ActaActs(const Desk &desk, QWidget *parent);

    /// @name Papers
    ///@{
    enum class Paper { Acta, Notice, AttendanceSheet };
    void preview(ActaId acta, Paper paper = Paper::Acta);
    void print(ActaId acta);
    /// Of a signed one the very bytes that were signed.
    void savePdf(ActaId acta);
    /// Asks which decision where there are several.
    void extract(ActaId acta);
    ///@}

    /// @name Its life
    ///@{
    void sendToReview(ActaId acta);
    void returnToDraft(ActaId acta);
    /// Looks what is pending first. @return the place that a person wants to mend before.
    std::optional<ActaFinding> approve(ActaId acta);
    void reopen(ActaId acta);
    void sign(ActaId acta);
    void archive(ActaId acta);
    void annul(ActaId acta);
    /// @return the new acta, not stored where none was begun.
    ActaId clarify(ActaId acta);
    /// @return whether it is gone.
    bool remove(ActaId acta);
    ///@}

    void attachScan(ActaId acta);
    /// Opens a file that is kept with it: the signed pages, else the newest scan.
    void openKept(ActaId acta);

Q_SIGNALS:
    void said(const QString &text);

private:
    const Meetings &meetings() const;
    const Acta *find(ActaId acta) const;
    bool perform(const QString &what, const History::Body &body);
    bool performFinal(const QString &what, const History::Body &body);
    /// Asks whether what cannot be undone is to be done.
    bool agrees(const QString &title, const QString &text, const QString &detail, const QString &yes, const QString &no);
    bool finish(const Acta &acta, const QString &overrideReason);
    Result<QByteArray> pagesOf(const Acta &acta) const;
    const ActaFile *keptPages(ActaId acta) const;
    void show(const std::function<report::Document(report::Paper)> &make);
    QWidget *window() const { return m_parent; }

    Desk m_desk;
    QWidget *m_parent;
    Printing m_printing;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of files that are looked at
};

} // namespace gelt
