// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing the decision of which an extract is wanted.
#include "tests/ui/actas/support.h"
#include "ui/actas/extractdialog.h"
#include "ui/print/preview.h"

#include <QListWidget>

using namespace gelt;

namespace {

/// An acta with decisions that were noted against the order of its agenda.
struct Decided : Actas {
    explicit Decided(const QString &path) : Actas(path)
    {
        const ActaId id = begin();
        need(session().perform(QStringLiteral("decide"), [id, items = meetings().items](Transaction &transaction) -> Result<> {
            const auto add = [&](std::size_t point, int order, const QString &text) {
                Decision decision;
                decision.acta = id;
                decision.item = items[point].id;
                decision.order = order;
                decision.text = text;
                transaction.insert(decision);
            };
            add(4, 1, QStringLiteral("Publicar el directorio de trámites"));
            add(1, 1, QStringLiteral("Aprobar el orden del día"));
            add(4, 2, QStringLiteral("Mantener el plazo de la actividad 9"));
            return {};
        }));
        page.edit(id);
    }
};

} // namespace

TEST_CASE("Decisions are offered in the order of the agenda and found by their words", "[actas]")
{
    const QTemporaryDir folder;
    Decided actas(committeePlan(folder));
    ExtractDialog dialog(actas.meetings(), actas.acta().id, &actas.page);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    auto &list = part<QListWidget>(dialog, "decisions");
    REQUIRE(list.count() == 3);
    CHECK(list.item(0)->text() == QStringLiteral("Aprobar el orden del día"));
    CHECK(list.item(2)->text() == QStringLiteral("Mantener el plazo de la actividad 9"));
    CHECK(list.currentRow() == 0);

    auto &filter = part<QLineEdit>(dialog, "filter");
    CHECK(filter.hasFocus());
    QTest::keyClick(&filter, Qt::Key_Down);
    CHECK(list.currentRow() == 1);
    QTest::keyClicks(&filter, QStringLiteral("tramites"));
    CHECK(list.count() == 1);
    CHECK(list.currentItem()->text() == QStringLiteral("Publicar el directorio de trámites"));
    QTest::keyClicks(&filter, QStringLiteral(" nada"));
    CHECK(part<QLabel>(dialog, "none").isVisible());
    CHECK_FALSE(part<QPushButton>(dialog, "show").isEnabled());
    QTest::keyClick(&filter, Qt::Key_Return);
    CHECK(dialog.isVisible());
}

TEST_CASE("The extract of the decision that was chosen is shown, and none where nothing was", "[actas]")
{
    const QTemporaryDir folder;
    Decided actas(committeePlan(folder));
    inDialog<ExtractDialog>([](ExtractDialog &dialog) { dialog.reject(); });
    actas.action("extract").trigger();
    CHECK_FALSE(actas.page.findChild<Preview *>());
    inDialog<ExtractDialog>([&](ExtractDialog &dialog) {
        QTest::keyClicks(&part<QLineEdit>(dialog, "filter"), QStringLiteral("plazo"));
        CHECK(dialog.decision() == actas.meetings().decisions.back().id);
        QTest::keyClick(&part<QLineEdit>(dialog, "filter"), Qt::Key_Return);
    });
    actas.action("extract").trigger();
    CHECK(actas.page.findChild<Preview *>());
}
