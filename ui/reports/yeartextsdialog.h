// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/yearreport.h"
#include "ui/page.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace gelt {

class ChallengesEdit;
class ChoiceField;
class Field;
class FieldWords;
class LineField;
class TextField;

/**
 * What people write for the annual report of a year: presentation, achievements, difficulties, challenges, and who signs
 * for it. Everything is written when it is left, a step of undo each; what last year said can be taken over.
 */
class YearTextsDialog : public QDialog {
    Q_OBJECT

public:
    YearTextsDialog(const Desk &desk, int year, QWidget *parent = nullptr);

    int year() const { return m_year; }
    void reject() override; ///< Close: nothing that is typed is lost

private:
    QWidget *makeHead();
    QWidget *makeTexts();
    QWidget *makeSigning();
    void showYear();
    void refresh();
    void chooseYear(int year);
    bool flush();
    void takeLastYears();
    const YearTexts *textsOf(int year) const;
    bool hasSomething(int year) const;
    void bindText(TextField *field, QString YearTexts::*text, const QString &what);
    void bindLine(LineField *field, QString YearTexts::*text, const QString &what);
    void bindPerson(ChoiceField *field, PersonId YearTexts::*person, const QString &what);
    void write(Field *field, const QString &what, const std::function<void(YearTexts &)> &change);

    Desk m_desk;
    int m_year = 0;
    QComboBox *m_years = nullptr;
    QPushButton *m_lastYears = nullptr;
    FieldWords *m_why = nullptr;
    QTabWidget *m_tabs;
    ChallengesEdit *m_challenges;
    std::vector<Field *> m_fields;
    std::vector<std::function<void(const YearTexts &)>> m_show; ///< one a field
};

} // namespace gelt
