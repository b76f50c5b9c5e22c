// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/need.h"
#include "tests/ui/support/plans.h"

/// On 2013-08-12 two deadlines passed, one is today, one in seven days and one in eight.
inline const QByteArray waitingPlan = R"({"format":"plan-gelt","version":1,
"plan":{"name":"Plan 2013","entity":"Municipio","from":"2013-01-01","to":"2014-12-31"},"people":[],"phases":[],
"activities":[
{"number":1,"title":"a","description":"","deadline":"Junio 2013"},
{"number":2,"title":"b","description":"","deadline":"11/08/2013"},
{"number":3,"title":"c","description":"","deadline":"12/08/2013"},
{"number":4,"title":"d","description":"","deadline":"19/08/2013"},
{"number":5,"title":"e","description":"","deadline":"20/08/2013"}]})";

/// The same plan without anything that passed or comes soon.
inline const QByteArray calmPlan = R"({"format":"plan-gelt","version":1,
"plan":{"name":"Plan 2013","entity":"Municipio","from":"2013-01-01","to":"2014-12-31"},"people":[],"phases":[],
"activities":[{"number":1,"title":"a","description":"","deadline":"2014"}]})";
