// SPDX-License-Identifier: Apache-2.0
//
// A filled-in workbook put to work: compared with what the site holds, it becomes a plan, one step
// for each line, and the plan is carried out, each step as one command that is done whole or not at
// all. Broken off and run again, the new plan is exactly the rest; run once more, it is empty.
// While any cell is wrong nothing is planned at all. Nothing is ever taken away because a line is
// missing.
#pragma once

#include "app/house.hpp"
#include "app/onboard_form.hpp"

#include <memory>

namespace ztc::app::onboard {

/// Bodies are the system administrator's, people the security administrator's (等保 8.1.4.2 d).
enum class Part : std::uint8_t { bodies, people, both };

enum class Effect : std::uint8_t { added, changed, already_there };

/// What a change changes, as a person reads it: a new phone is shown masked.
struct Difference {
    std::string field; // the header of the column
    std::string before;
    std::string after;
};

struct Step {
    Sheet sheet{};
    int row = 0;
    std::string name = {};
    Effect effect{};
    std::vector<Difference> differences = {};
    std::function<Result<>(Work&)> run = {}; // empty when nothing is to be done
};

struct Plan {
    std::vector<Step> steps; // in an order in which they can be carried out
    std::vector<CellError> errors;
};

/// Reads only.
Plan plan(House& house, Workbook const& workbook, Part part);

struct Watcher {
    std::function<void(std::size_t done, std::size_t of)> progress = {};
};

/// Refuses what a step is refused for, with its place as "/<sheet>/<row>"; what came before stays
/// done.
Result<> carry_out(House& house, Plan const& plan, Actor const& by, Watcher const& watcher = {});

} // namespace ztc::app::onboard
