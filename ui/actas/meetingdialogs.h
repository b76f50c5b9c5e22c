// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/acta.h"
#include "ui/plan/log/editdialog.h"

#include <functional>

namespace gelt {

class ChoiceField;
class DateEdit;
class LineField;
class TextField;
class TimeEdit;

/// Begins the minutes of a meeting: when, where, of what kind and with which agenda.
class NewMeetingDialog : public EditDialog {
    Q_OBJECT

public:
    explicit NewMeetingDialog(const Desk &desk, QWidget *parent);

    ActaId made() const { return m_made; } ///< once it was accepted

protected:
    QString problem() const override;
    Result<> write() override;
    bool isModified() const override;

private:
    DateEdit *m_date;
    TimeEdit *m_time;
    ChoiceField *m_kind;
    LineField *m_place;
    ChoiceField *m_agenda;
    FieldWords *m_past;
    ActaId m_made;
};

/// Puts an older acta on paper on the record: its number, day, kind and place.
class OlderActaDialog : public EditDialog {
    Q_OBJECT

public:
    explicit OlderActaDialog(const Desk &desk, QWidget *parent);

    ActaId made() const { return m_made; }

protected:
    QString problem() const override;
    Result<> write() override;
    bool isModified() const override;

private:
    LineField *m_number;
    DateEdit *m_date;
    ChoiceField *m_kind;
    LineField *m_place;
    ActaId m_made;
};

/// Asks for the words of an act (a reason, a cause, observations), says what it does, and does it.
class WordsDialog : public EditDialog {
    Q_OBJECT

public:
    struct Act {
        QString title;
        QString text;   ///< what will happen, above the field
        QString label;  ///< of the field: "&Reason:"
        QString name;   ///< of the field, for who cannot see it
        QString button; ///< a verb
        QString missing; ///< why nothing is done without words; empty: they may be left out
        std::function<Result<>(const QString &words)> run;
    };

    WordsDialog(const Desk &desk, const Act &act, QWidget *parent);

protected:
    QString problem() const override;
    Result<> write() override;
    bool isModified() const override;

private:
    Act m_what;
    TextField *m_words;
};

} // namespace gelt
