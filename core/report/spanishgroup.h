// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The gender of Spanish names in headings: "del Comité", "de la Junta", "del Tolima", "de Antioquia".
namespace gelt::report {

/// Whether a group's name is feminine, by its first word: "Junta", "Comisión", "Mesa".
bool isFeminine(const QString &group);
/// Whether a department's name has an article: "el Tolima", not "Antioquia".
bool takesArticle(const QString &department);

} // namespace gelt::report
