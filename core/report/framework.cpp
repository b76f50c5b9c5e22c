// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/framework.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/domain/limits.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::Framework)
};

Error broken(const QString &detail)
{
    return {ErrorCode::Invalid, Tr::tr("These data describe no legal framework."), detail};
}

QString textAt(const QJsonObject &object, const char *key) { return object.value(QLatin1StringView(key)).toString(); }

QDate dayAt(const QJsonObject &object, const char *key)
{
    return QDate::fromString(textAt(object, key), QStringLiteral("yyyy-MM-dd"));
}

/// The targets of a year, one a component.
Result<std::vector<int>> readTargets(const QJsonArray &array, std::size_t components)
{
    std::vector<int> targets;
    for (const QJsonValue &value : array) {
        const int percent = value.toInt(-1);
        if (percent < 0 || percent > 100)
            return broken(QStringLiteral("a target outside 0-100"));
        targets.push_back(percent);
    }
    if (targets.size() != components)
        return broken(QStringLiteral("%1 targets for %2 components").arg(targets.size()).arg(components));
    return targets;
}

Result<FrameworkGroup> readGroup(const QJsonObject &object, std::size_t components)
{
    FrameworkGroup group;
    group.name = textAt(object, "name");
    for (const QJsonValue &category : object.value(QLatin1StringView("categories")).toArray())
        group.categories.append(category.toString());
    const QJsonObject targets = object.value(QLatin1StringView("targets")).toObject();
    for (auto year = targets.begin(); year != targets.end(); ++year) {
        bool isYear = false;
        const int number = year.key().toInt(&isYear);
        if (!isYear || number < limits::firstYear || number > limits::lastYear)
            return broken(QStringLiteral("“%1” is no year").arg(year.key()));
        Result<std::vector<int>> percents = readTargets(year.value().toArray(), components);
        if (!percents)
            return percents.error();
        group.targets.insert(number, *percents);
    }
    return group;
}

} // namespace

Result<Framework> readFramework(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return broken(problem.errorString());
    if (textAt(object, "format") != QLatin1StringView("plan-gelt-framework"))
        return broken(QStringLiteral("no “format” of a framework"));
    Framework framework;
    framework.code = textAt(object, "code");
    framework.name = textAt(object, "name");
    framework.subject = textAt(object, "subject");
    framework.from = dayAt(object, "from");
    framework.to = dayAt(object, "to");
    if (framework.code.isEmpty() || framework.name.isEmpty() || !framework.from.isValid())
        return broken(QStringLiteral("code, name or from is missing"));
    for (const QJsonValue &value : object.value(QLatin1StringView("components")).toArray()) {
        const QJsonObject component = value.toObject();
        framework.components.push_back({textAt(component, "code"), textAt(component, "name")});
        if (framework.components.back().code.isEmpty())
            return broken(QStringLiteral("a component without a code"));
    }
    for (const QJsonValue &value : object.value(QLatin1StringView("groups")).toArray()) {
        Result<FrameworkGroup> group = readGroup(value.toObject(), framework.components.size());
        if (!group)
            return group.error();
        framework.groups.push_back(*std::move(group));
    }
    return framework;
}

std::vector<Framework> knownFrameworks()
{
    std::vector<Framework> frameworks;
    const QDir folder(QStringLiteral(":/frameworks"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const Result<QByteArray> json = readFile(folder.filePath(name), limits::tableBytes);
        Result<Framework> framework = json ? readFramework(*json) : Result<Framework>(json.error());
        if (framework)
            frameworks.push_back(*std::move(framework));
    }
    std::ranges::stable_sort(frameworks, {}, &Framework::from);
    return frameworks;
}

QString categoryCode(const QString &category)
{
    const QString text = foldedTight(category);
    if (text.contains(QLatin1StringView("especial")) || text == QLatin1StringView("e"))
        return QStringLiteral("especial");
    static constexpr std::array words{"primera", "segunda", "tercera", "cuarta", "quinta", "sexta"};
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (text.contains(QLatin1StringView(words[i])))
            return QString::number(i + 1);
    }
    QString digits;
    for (const QChar sign : text) {
        if (sign.isDigit())
            digits.append(sign);
    }
    return digits.size() == 1 && digits >= QLatin1StringView("1") && digits <= QLatin1StringView("6") ? digits : QString();
}

FrameworkTarget targetOf(std::span<const Framework> frameworks, const QString &component, const QString &category,
                         QDate day)
{
    FrameworkTarget target;
    const QString code = categoryCode(category);
    for (const Framework &framework : frameworks) {
        const auto found = std::ranges::find(framework.components, component, &FrameworkComponent::code);
        if (component.isEmpty() || found == framework.components.end())
            continue;
        target.framework = &framework;
        target.component = &*found;
        const auto place = static_cast<std::size_t>(found - framework.components.begin());
        for (const FrameworkGroup &group : framework.groups) {
            const auto year = group.targets.constFind(day.year());
            if (!group.categories.contains(code) || year == group.targets.cend())
                continue;
            target.percent = (*year)[place];
            target.kind = framework.isInForce(day) ? TargetKind::Binding : TargetKind::Historical;
        }
        break;
    }
    return target;
}

} // namespace gelt::report
