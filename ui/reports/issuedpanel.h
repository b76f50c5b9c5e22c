// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/yearreport.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListView;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace gelt {

class FieldWords;
class IssuedModel;
struct ComparedReport;

/// The reports that were issued, and of the chosen one whether its file is whole and what it would say now. Knows no file:
/// whoever holds the plan answers what is asked for.
class IssuedPanel : public QWidget {
    Q_OBJECT

public:
    explicit IssuedPanel(QWidget *parent = nullptr);

    void setReports(const std::vector<IssuedReport> &reports);
    int count() const;
    const IssuedReport *current() const;
    void choose(IssuedReportId id);

    /// Whether the kept bytes are those that were issued; nothing: not known. @param why in a sentence, where they cannot
    /// be read at all.
    void showIntegrity(std::optional<bool> isWhole, const QString &why = {});
    void showComparison(const ComparedReport &compared);
    void showComparing(bool isComparing); ///< meanwhile nothing else can be asked for

Q_SIGNALS:
    void chosen(); ///< current() is another
    void openWanted();
    void copyWanted();
    void compareWanted();

private:
    QWidget *makeDetails();
    QWidget *makeFoot();
    void showCurrent();
    void showActs();

    IssuedModel *m_model;
    QListView *m_list;
    QLabel *m_head;
    QStackedWidget *m_stack;
    QWidget *m_details = nullptr;
    FieldWords *m_integrity = nullptr;
    QLabel *m_hash = nullptr;
    FieldWords *m_verdict = nullptr;
    QLabel *m_differences = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_compare = nullptr;
    IssuedReportId m_shown;
    bool m_isComparing = false;
};

} // namespace gelt
