// SPDX-License-Identifier: Apache-2.0
#include "app/duties.hpp"

#include "modules/files/service.hpp"
#include "processes/close_unrated.hpp"
#include "views/agenda/view.hpp"
#include "views/files/view.hpp"

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

/// Unused for a whole day: nobody will use it now.
log::Order order_of(views::files::Lapsed const& lapsed)
{
    return {.by = system_actor(lapsed.congress),
            .request = "duty/sweep_files/" + lapsed.file.text,
            .body_hash = "",
            .streams = {},
            .run = [file = lapsed.file](Work& work) -> Result<std::string> {
                CHECK(files::sweep({file}, work));
                return std::string("{}");
            }};
}

constexpr std::int64_t day_ms = 24LL * 3'600'000;

} // namespace

std::vector<jobs::Duty> all_duties(Clock const& clock)
{
    return {{"sweep_files",
             [&clock](Tables& tables, Date) {
                 std::vector<log::Order> orders;
                 auto const before = Instant{clock.now().ms - day_ms};
                 for (auto const& lapsed : views::files::lapsed_files(tables, before))
                     orders.push_back(order_of(lapsed));
                 return orders;
             }},
            {"close_unrated", [](Tables& tables, Date today) {
                 std::vector<log::Order> orders;
                 for (auto const& lapsed : views::agenda::lapsed_ratings(tables, today))
                     orders.push_back(order_of(lapsed, today));
                 return orders;
             }}};
}

} // namespace ztc::app
