// SPDX-License-Identifier: Apache-2.0
#include "app/duties.hpp"

#include "app/duties_privacy.hpp"
#include "modules/files/service.hpp"
#include "processes/close_unrated.hpp"
#include "processes/remind.hpp"
#include "views/agenda/view.hpp"
#include "views/files/view.hpp"

namespace ztc::app {

namespace {

using views::agenda::Lapsed;

/// The same day asked twice is done once.
log::Order order_of(std::string const& duty, Lapsed const& lapsed, Date today,
                    processes::Reaction run)
{
    return {.by = system_actor(lapsed.congress),
            .request = "duty/" + duty + "/" + lapsed.matter.text + "/" + format_date(today),
            .body_hash = "",
            .streams = {},
            .run = [run = std::move(run)](Work& work) -> Result<std::string> {
                CHECK(run(work));
                return std::string("{}");
            }};
}

/// Days before the last one on which a unit is reminded.
constexpr int reminded_before = 3;

std::vector<log::Order> close_unrated(Tables& tables, Date today)
{
    std::vector<log::Order> orders;
    for (auto const& lapsed : views::agenda::lapsed_ratings(tables, today))
        orders.push_back(
            order_of("close_unrated", lapsed, today, processes::close_unrated(lapsed.matter)));
    return orders;
}

std::vector<log::Order> remind_units(Tables& tables, Date today)
{
    using matters::ReminderKind;
    std::vector<log::Order> orders;
    auto const add = [&](Lapsed const& lapsed, ReminderKind kind, std::string const& name) {
        orders.push_back(order_of(name, lapsed, today, processes::remind(lapsed.matter, kind)));
    };
    for (auto const& due :
         views::agenda::answers_due_soon(tables, today, add_days(today, reminded_before)))
        add(due, ReminderKind::before_due, "remind_before_due");
    for (auto const& overdue : views::agenda::overdue_answers(tables, today))
        add(overdue, ReminderKind::overdue, "remind_of_overdue");
    return orders;
}

constexpr std::int64_t day_ms = 24LL * 3'600'000;

/// Unused for a whole day: nobody will use it now.
std::vector<log::Order> sweep_files(Tables& tables, Instant now)
{
    std::vector<log::Order> orders;
    for (auto const& lapsed : views::files::lapsed_files(tables, Instant{now.ms - day_ms}))
        orders.push_back({.by = system_actor(lapsed.congress),
                          .request = "duty/sweep_files/" + lapsed.file.text,
                          .body_hash = "",
                          .streams = {},
                          .run = [file = lapsed.file](Work& work) -> Result<std::string> {
                              CHECK(files::sweep({file}, work));
                              return std::string("{}");
                          }});
    return orders;
}

} // namespace

std::vector<jobs::Duty> all_duties(Clock const& clock)
{
    std::vector<jobs::Duty> duties{
        {"sweep_files",
         [&clock](Tables& tables, Date) { return sweep_files(tables, clock.now()); }},
        {"close_unrated", &close_unrated},
        {"remind_units", &remind_units}};
    for (auto& duty : privacy_duties()) duties.push_back(std::move(duty));
    return duties;
}

} // namespace ztc::app
