// SPDX-License-Identifier: Apache-2.0
#include "app/duties.hpp"

#include "processes/close_unrated.hpp"
#include "views/agenda/view.hpp"

namespace ztc::app {

namespace {

/// The same day asked twice is done once.
log::Order order_of(views::agenda::Lapsed const& lapsed, Date today)
{
    auto run = processes::close_unrated(lapsed.matter);
    return {.by = system_actor(lapsed.congress),
            .request = "duty/close_unrated/" + lapsed.matter.text + "/" + format_date(today),
            .body_hash = "",
            .streams = {},
            .run = [run = std::move(run)](Work& work) -> Result<std::string> {
                CHECK(run(work));
                return std::string("{}");
            }};
}

} // namespace

std::vector<jobs::Duty> all_duties()
{
    return {{"close_unrated", [](Tables& tables, Date today) {
                 std::vector<log::Order> orders;
                 for (auto const& lapsed : views::agenda::lapsed_ratings(tables, today))
                     orders.push_back(order_of(lapsed, today));
                 return orders;
             }}};
}

} // namespace ztc::app
