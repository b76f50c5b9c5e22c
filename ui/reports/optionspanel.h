// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/request.h"
#include "ui/reports/reportoptions.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace gelt {

class DateEdit;
class FieldWords;

/// What a person chooses of one document; of each kind only what it knows. Takes a request and gives one.
class OptionsPanel : public QWidget {
    Q_OBJECT

public:
    explicit OptionsPanel(QDate today, QWidget *parent = nullptr);

    /// @param contents for years, phases and people.
    void setPlan(const PlanContents &contents);
    void setRequest(const report::ReportRequest &request);
    const report::ReportRequest &request() const { return m_request; }
    /// Only what a person had recorded by the end of this day counts. Invalid: what is recorded now.
    QDate knownOn() const { return m_knownOn; }
    void setKnownOn(QDate day);

Q_SIGNALS:
    void changed(); ///< by a person
    void knownOnChanged(); ///< by a person

private:
    void makeDays(QVBoxLayout &column);
    void makeAudience(QVBoxLayout &column);
    void makeParts(QVBoxLayout &column);
    void makeRows(QVBoxLayout &column);
    void makePaper(QVBoxLayout &column);
    QWidget *labelled(const QString &text, QWidget *input);
    void showRequest();
    void showChoices();
    void takeYear();
    void takeCutOff();
    void takeKnownOn();
    void chooseColumns();
    void choosePhases();
    void take();
    std::vector<PhaseId> phasesOfPlan() const;

    QDate m_today;
    report::ReportRequest m_request;
    PlanContents m_names; ///< only what the choices need: the plan itself, phases, people, who answers for what
    bool m_hasLoose = false; ///< some activity is under no phase
    QWidget *m_yearBox = nullptr;
    QComboBox *m_year = nullptr;
    QWidget *m_cutOffBox = nullptr;
    DateEdit *m_cutOff = nullptr;
    FieldWords *m_hint = nullptr;
    QDate m_knownOn;
    DateEdit *m_known = nullptr;
    FieldWords *m_knownHint = nullptr;
    QWidget *m_audience = nullptr;
    QRadioButton *m_internal = nullptr;
    QRadioButton *m_public = nullptr;
    QWidget *m_parts = nullptr;
    std::vector<QCheckBox *> m_partBoxes; ///< by AnnualPart
    QWidget *m_responsibleBox = nullptr;
    QComboBox *m_responsible = nullptr;
    QWidget *m_phasesBox = nullptr;
    QPushButton *m_phases = nullptr;
    QWidget *m_columnsBox = nullptr;
    QPushButton *m_columns = nullptr;
    QWidget *m_paperBox = nullptr;
    QComboBox *m_paper = nullptr;
    QWidget *m_orientationBox = nullptr;
    QComboBox *m_orientation = nullptr;
};

} // namespace gelt
