// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/reporting.h"
#include "ui/page.h"

#include <QStringList>
#include <QUrl>

#include <vector>

class QDropEvent;
class QMimeData;

namespace gelt {

/// Files and web addresses that somebody dropped.
struct Dropped {
    QStringList paths;
    QList<QUrl> urls;

    bool isEmpty() const { return paths.isEmpty() && urls.isEmpty(); }
};

/// What of a drop could be evidence; nothing for anything else than files and addresses.
Dropped droppedFrom(const QMimeData &mime);

/// Takes a drag that enters or a drop: files and addresses are copied, whatever the other side proposes, because what was
/// moved would be deleted there. @return what it brings; nothing where it is not taken.
Dropped takeDrop(QDropEvent &event);

/**
 * Looks at files and addresses before anything is written. What cannot be evidence (folders, devices, files that are
 * too large or cannot be read) is refused in words; programs and scripts are asked about, and so are files with which
 * the plan would hold very much. No file is read beyond its first bytes.
 * @param day of the fact, and on which addresses were seen.
 * @return what may be kept.
 */
std::vector<reporting::Proof> acceptProofs(const Desk &desk, const Dropped &dropped, QDate day, QWidget *parent);

/**
 * Keeps files and addresses as evidence of an activity, one step of undo. What is refused, asked or goes wrong is told
 * over @p parent.
 * @param occurrence a period of the activity; empty: the activity as a whole.
 * @return what became of them, for the status bar; empty where nothing was kept.
 */
QString addEvidence(const Desk &desk, ActivityId activity, const QStringList &paths, const QList<QUrl> &urls,
                    QWidget *parent, const QString &occurrence = {});
QString addEvidence(const Desk &desk, ActivityId activity, const Dropped &dropped, QWidget *parent);
/// The same, after asking for the files.
QString addEvidenceFiles(const Desk &desk, ActivityId activity, QWidget *parent);

/// Keeps proofs that were accepted. @return the same words.
QString keepEvidence(const Desk &desk, ActivityId activity, const std::vector<reporting::Proof> &proofs,
                     const QString &occurrence, QWidget *parent);

} // namespace gelt
