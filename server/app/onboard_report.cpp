// SPDX-License-Identifier: Apache-2.0
#include "app/onboard_report.hpp"

namespace ztc::app::onboard {

namespace {

void count(Step const& step, SheetCount& into)
{
    switch (step.effect) {
    case Effect::added: ++into.added; break;
    case Effect::changed: ++into.changed; break;
    case Effect::already_there: ++into.already_there; break;
    }
}

ToldChange told(Step const& step)
{
    ToldChange change{std::string(name_of(step.sheet)), step.row, step.name, {}};
    for (auto const& one : step.differences)
        change.differences.push_back({one.field, one.before, one.after});
    return change;
}

ToldError told(CellError const& error, std::vector<RefusalWords> const& words)
{
    ToldError told{error.sheet, error.cell, error.code, error.code, error.code};
    for (auto const& one : words)
        if (one.code == error.code) {
            told.zh = one.zh;
            told.en = one.en;
        }
    return told;
}

} // namespace

Report report_of(Plan const& plan)
{
    Report report;
    for (auto const sheet : all_sheets) {
        SheetCount counts{std::string(name_of(sheet))};
        for (auto const& step : plan.steps)
            if (step.sheet == sheet) count(step, counts);
        if (counts.added + counts.changed + counts.already_there > 0)
            report.sheets.push_back(std::move(counts));
    }
    for (auto const& step : plan.steps)
        if (step.effect == Effect::changed) report.changes.push_back(told(step));
    auto const words = all_refusals();
    for (auto const& error : plan.errors) report.errors.push_back(told(error, words));
    return report;
}

} // namespace ztc::app::onboard
