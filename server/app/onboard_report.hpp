// SPDX-License-Identifier: Apache-2.0
//
// A plan as it is told: how many of what, each change, each cell that is wrong with its words.
#pragma once

#include "app/onboarding.hpp"

#include <boost/describe/class.hpp>

namespace ztc::app::onboard {

struct SheetCount {
    std::string sheet;
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t already_there = 0;
};
BOOST_DESCRIBE_STRUCT(SheetCount, (), (sheet, added, changed, already_there))

struct ToldDifference {
    std::string column;
    std::string before;
    std::string after;
};
BOOST_DESCRIBE_STRUCT(ToldDifference, (), (column, before, after))

struct ToldChange {
    std::string sheet;
    std::int64_t row = 0;
    std::string name;
    std::vector<ToldDifference> differences;
};
BOOST_DESCRIBE_STRUCT(ToldChange, (), (sheet, row, name, differences))

struct ToldError {
    std::string sheet;
    std::string cell;
    std::string code;
    std::string zh;
    std::string en;
};
BOOST_DESCRIBE_STRUCT(ToldError, (), (sheet, cell, code, zh, en))

struct Report {
    std::vector<SheetCount> sheets;
    std::vector<ToldChange> changes;
    std::vector<ToldError> errors;
};
BOOST_DESCRIBE_STRUCT(Report, (), (sheets, changes, errors))

Report report_of(Plan const& plan);

} // namespace ztc::app::onboard
