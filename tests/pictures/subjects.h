// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/pictures/album.h"
#include "ui/files/filedesk.h"
#include "ui/mainwindow.h"
#include "ui/page.h"

/// What pictures are made of. The plan in the window may be empty: what it has not is left out.
struct Subjects {
    const Album &album;
    gelt::MainWindow &window;
    gelt::FileDesk files;
    gelt::Desk desk; ///< of the window's session
};

void takePages(const Subjects &of);
void takeActas(const Subjects &of);
void takeMenus(const Subjects &of);
void takeCommitteeDialogs(const Subjects &of);
void takeFileDialogs(const Subjects &of, const QString &imported);
void takeLogDialogs(const Subjects &of);
void takePlanDialogs(const Subjects &of);
void takeOtherDialogs(const Subjects &of);
