// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/files/filesfixture.h"

#include <QDesktopServices>
#include <QDialog>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QUrl>

using namespace gelt;

namespace {

Question question()
{
    Question question;
    question.title = QStringLiteral("Título");
    question.text = QStringLiteral("Pasa <b>esto</b>.");
    question.answers = {QStringLiteral("Uno"), QStringLiteral("Dos"), QStringLiteral("Tres")};
    question.standard = 1;
    return question;
}

/// Receives what would be opened with another program.
class Opened : public QObject {
    Q_OBJECT

public:
    Opened()
    {
        for (const char *scheme : schemes)
            QDesktopServices::setUrlHandler(QLatin1StringView(scheme), this, "open");
    }
    ~Opened() override
    {
        for (const char *scheme : schemes)
            QDesktopServices::unsetUrlHandler(QLatin1StringView(scheme));
    }
    QList<QUrl> urls;

public Q_SLOTS:
    void open(const QUrl &url) { urls.append(url); }

private:
    static constexpr const char *schemes[] = {"file", "https", "mailto", "javascript"};
};

} // namespace

TEST_CASE("A question is answered by its buttons, Return and Escape", "[ask]")
{
    DialogAsk ask;
    const auto answer = [&](auto act) {
        whenShown<QMessageBox>(act);
        return ask.choose(nullptr, question());
    };
    CHECK(answer([](QMessageBox &box) {
              CHECK(box.text() == QStringLiteral("Pasa <b>esto</b>."));
              CHECK(box.textFormat() == Qt::PlainText);
              for (QAbstractButton *button : box.buttons()) {
                  if (button->text() == QStringLiteral("Uno"))
                      button->click();
              }
          })
          == 0);
    CHECK(answer([](QMessageBox &box) { QTest::keyClick(&box, Qt::Key_Return); }) == 1);
    CHECK(answer([](QMessageBox &box) { QTest::keyClick(&box, Qt::Key_Escape); }) == 2);
    CHECK(answer([](QMessageBox &box) { box.close(); }) == 2);
}

TEST_CASE("A line is given, or given up", "[ask]")
{
    DialogAsk ask;
    whenShown<QInputDialog>([](QInputDialog &dialog) {
        CHECK(dialog.textValue() == QStringLiteral("antes"));
        dialog.setTextValue(QStringLiteral("después"));
        dialog.accept();
    });
    CHECK(ask.line(nullptr, QStringLiteral("t"), QStringLiteral("l"), QStringLiteral("antes")) == QStringLiteral("después"));
    whenShown<QInputDialog>([](QInputDialog &dialog) { dialog.reject(); });
    CHECK_FALSE(ask.line(nullptr, QStringLiteral("t"), QStringLiteral("l"), {}));
}

TEST_CASE("What went wrong is told in words, with the technician's part behind a button", "[ask]")
{
    DialogAsk ask;
    whenShown<QDialog>([](QDialog &dialog) {
        CHECK(child<QLabel>(dialog, "text")->text() == QStringLiteral("No se pudo."));
        auto *detail = child<QPlainTextEdit>(dialog, "detail");
        CHECK_FALSE(detail->isVisible());
        click(dialog, "details");
        CHECK(detail->isVisible());
        CHECK(detail->toPlainText() == QStringLiteral("SQLite 14"));
        click(dialog, "close");
    });
    ask.tell(nullptr, {ErrorCode::Io, QStringLiteral("No se pudo."), QStringLiteral("SQLite 14")});
    whenShown<QDialog>([](QDialog &dialog) {
        CHECK_FALSE(dialog.findChild<QPlainTextEdit *>());
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    ask.tell(nullptr, {ErrorCode::Io, QStringLiteral("No se pudo."), {}});
}

TEST_CASE("A name to write gets its ending", "[ask]")
{
    const QTemporaryDir folder;
    DialogAsk ask;
    whenShown<QFileDialog>([](QFileDialog &dialog) {
        CHECK(dialog.acceptMode() == QFileDialog::AcceptSave);
        auto *name = dialog.findChild<QLineEdit *>();
        REQUIRE(name);
        CHECK(name->text() == QStringLiteral("propuesto.gelt"));
        name->setText(QStringLiteral("otro"));
        static_cast<QDialog &>(dialog).accept();
    });
    const QString path = ask.fileToWrite(nullptr, {QStringLiteral("t"), folder.filePath(QStringLiteral("propuesto.gelt")),
                                                   QStringLiteral("Planes (*.gelt)"), QStringLiteral("gelt")});
    CHECK(path == folder.filePath(QStringLiteral("otro.gelt")));
}

TEST_CASE("Files and addresses are opened outside; what would run is not", "[ask]")
{
    const Files files;
    DialogAsk ask;
    const Opened opened;
    const QString text = files.write("a.txt", "x");
    CHECK(ask.openOutside(text));
    CHECK(ask.openOutside(QStringLiteral("https://ejemplo.gov.co/acta?n=1")));
    CHECK(ask.openOutside(QStringLiteral("mailto:a@ejemplo.gov.co")));
    CHECK(opened.urls.size() == 3);
    CHECK_FALSE(ask.openOutside(files.write("a.exe", "MZ")));
    CHECK_FALSE(ask.openOutside(files.write("a.desktop", "x")));
    CHECK_FALSE(ask.openOutside(QStringLiteral("javascript:alert(1)")));
    CHECK_FALSE(ask.openOutside(QStringLiteral("file:///no/existe")));
    CHECK_FALSE(ask.openOutside(QStringLiteral("no es una dirección")));
    CHECK(opened.urls.size() == 3);
}

#include "dialogasktest.moc"
