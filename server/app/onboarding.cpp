// SPDX-License-Identifier: Apache-2.0
#include "app/onboarding.hpp"

#include "app/onboard_site.hpp"

namespace ztc::app::onboard {

namespace {

using Make = void (*)(Line const&, Site&, Plan&);

void make_all(Sheet sheet, Workbook const& workbook, Site& site, Plan& plan, Make make)
{
    auto const found = workbook.lines.find(sheet);
    if (found == workbook.lines.end()) return;
    for (auto const& line : found->second) make(line, site, plan);
}

} // namespace

Plan plan(House& house, Workbook const& workbook, Part part)
{
    Plan made;
    made.errors = workbook.errors;
    auto site = Site::read(house);
    if (part != Part::people) {
        plan_stations(workbook, site, made);
        make_all(Sheet::communities, workbook, site, made, &plan_community);
        make_all(Sheet::units, workbook, site, made, &plan_unit);
        make_all(Sheet::estates, workbook, site, made, &plan_estate);
    }
    if (part != Part::bodies) {
        make_all(Sheet::staff, workbook, site, made, &plan_staff);
        make_all(Sheet::deputies, workbook, site, made, &plan_deputy);
    }
    if (!made.errors.empty()) made.steps.clear();
    return made;
}

Result<> carry_out(House& house, Plan const& plan, Actor const& by, Watcher const& watcher)
{
    if (!plan.errors.empty()) return refuse("onboard.errors_left");
    std::size_t done = 0;
    for (auto const& step : plan.steps) {
        if (step.run) {
            auto const outcome = house.store->writer().run(
                log::Order{by, "", "", {}, [&](Work& work) -> Result<std::string> {
                               CHECK(step.run(work));
                               return std::string("{}");
                           }});
            if (!outcome)
                return refuse(outcome.error().code, "/" + std::string(name_of(step.sheet)) + "/" +
                                                        std::to_string(step.row));
        }
        if (watcher.progress) watcher.progress(++done, plan.steps.size());
    }
    return {};
}

} // namespace ztc::app::onboard
