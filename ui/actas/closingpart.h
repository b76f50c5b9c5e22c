// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actas/actafields.h"
#include "ui/actas/partmodel.h"

#include <QWidget>

class QFormLayout;
class QPushButton;
class QTableView;

namespace gelt {

class DateEdit;
class FieldWords;
class LineField;
class TextField;
class TimeEdit;

/// What stands around the meeting: the letter that calls to it, the next one, who signs, annexes, who transcribed.
class ClosingPart : public QWidget {
    Q_OBJECT

public:
    explicit ClosingPart(OpenActa &open, QWidget *parent = nullptr);

    void focusSigners();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addFields(QFormLayout &form);
    void bind();
    QWidget *makeSigners();
    QWidget *makeAnnexes();
    QTableView *makeTable(QAbstractTableModel *model, const QString &name, const QString &accessibleName);
    void refresh();
    void addSigner();
    void moveSigner(int by);
    void removeSigner();
    void addAnnex();
    void removeAnnex();
    void attachFile();
    void attach(AnnexId annex, const QString &path);
    template <class Part>
    bool put(const QString &what, const Part &part);
    bool tell(const Result<> &done);

    OpenActa &m_open;
    BoundFields<Acta> m_fields;
    DateEdit *m_nextDate;
    TimeEdit *m_nextTime;
    LineField *m_nextPlace;
    DateEdit *m_convenedOn;
    TextField *m_convenedNote;
    LineField *m_transcriber;
    LineField *m_group;
    LineField *m_city;
    PartModel<ActaSigner> *m_signers;
    PartModel<Annex> *m_annexes;
    QTableView *m_signerTable = nullptr;
    QTableView *m_annexTable = nullptr;
    std::vector<QPushButton *> m_buttons;
    FieldWords *m_failure;
};

} // namespace gelt
