// SPDX-License-Identifier: Apache-2.0
#include "app/duties.hpp"

#include "app/duties_privacy.hpp"
#include "app/duties_suggestions.hpp"
#include "modules/files/service.hpp"
#include "modules/matters/rules.hpp"
#include "modules/receptions/events.hpp"
#include "modules/receptions/service.hpp"
#include "modules/stations/events.hpp"
#include "modules/stations/policy.hpp"
#include "modules/stations/service.hpp"
#include "processes/by_the_clock.hpp"
#include "processes/close_unrated.hpp"
#include "views/agenda/view.hpp"
#include "views/files/view.hpp"
#include "views/receptions/view.hpp"
#include "views/stations/view.hpp"

#include <boost/describe/enum_to_string.hpp>

#include <algorithm>
#include <map>

namespace ztc::app {

namespace {

namespace agenda = views::agenda;

/// The same day asked twice is done once.
log::Order order_of(std::string const& duty, std::string const& congress,
                    matters::MatterId const& matter, Date today, processes::Reaction run)
{
    return {.by = system_actor(congress),
            .request = "duty/" + duty + "/" + matter.text + "/" + format_date(today),
            .body_hash = "",
            .streams = {},
            .run = [run = std::move(run)](Work& work) -> Result<std::string> {
                CHECK(run(work));
                return std::string("{}");
            }};
}

std::vector<log::Order> close_unrated(Tables& tables, Date today)
{
    std::vector<log::Order> orders;
    for (auto const& lapsed : agenda::lapsed_ratings(tables, today))
        orders.push_back(order_of("close_unrated", lapsed.congress, lapsed.matter, today,
                                  processes::close_unrated(lapsed.matter)));
    return orders;
}

/// The policies of the congresses that a round meets, each read once.
template <class Policy>
class PoliciesOf {
public:
    PoliciesOf(Tables& tables, Date today) : tables_(tables), today_(today) {}

    Policy const& of(std::string const& congress)
    {
        auto const known = policies_.find(congress);
        if (known != policies_.end()) return known->second;
        auto const set = log::policy_version(tables_, congress, Policy::policy_name, today_);
        return policies_[congress] = set ? policy_from<Policy>(set->body) : Policy{};
    }

private:
    Tables& tables_;
    Date today_;
    std::map<std::string, Policy> policies_;
};
using Policies = PoliciesOf<matters::MatterPolicy>;

/// No policy reminds earlier (check_policy).
constexpr int longest_before = 60;

std::vector<log::Order> remind_units(Tables& tables, Date today)
{
    std::vector<log::Order> orders;
    Policies policies(tables, today);
    for (auto const& due : agenda::answers_due_soon(tables, today, add_days(today, longest_before)))
        if (days_between(today, due.due_on) <= policies.of(due.congress).due_soon_days)
            orders.push_back(order_of("remind_before_due", due.congress, due.matter, today,
                                      processes::remind(due.matter)));
    return orders;
}

/// Whether an office of the ladder is to be told that was not.
bool ladder_climbs(agenda::Clocked const& late, matters::MatterPolicy const& policy,
                   std::int64_t working_days_late)
{
    auto const& ladder =
        late.clock == matters::ClockKind::answer ? policy.answer_ladder : policy.desk_ladder;
    return std::ranges::any_of(ladder, [&](matters::Rung const& rung) {
        auto const role = boost::describe::enum_to_string(rung.tells, "") + std::string("\n");
        return rung.working_days_late <= working_days_late &&
               ("\n" + late.told).find("\n" + role) == std::string::npos;
    });
}

constexpr std::size_t at_a_time = 500;

/// Pages through what is overdue: most of it waits for a rung of another day.
std::vector<log::Order> escalate(Tables& tables, Date today, Calendar const& calendar)
{
    std::vector<log::Order> orders;
    Policies policies(tables, today);
    agenda::After after;
    for (bool more = true; more && orders.size() < at_a_time;) {
        auto const page = agenda::overdue(tables, today, after);
        for (auto const& late : page) {
            auto const days = calendar.working_days_after(late.due_on, today);
            if (ladder_climbs(late, policies.of(late.congress), days))
                orders.push_back(order_of("escalate/" + format_date(late.due_on), late.congress,
                                          late.matter, today, processes::escalate(late.matter)));
        }
        more = page.size() == at_a_time;
        if (more) after = page.back();
    }
    return orders;
}

/// Only those whose year has its table by now.
std::vector<log::Order> confirm_days(Tables& tables, Date today, Calendar const& calendar)
{
    std::vector<log::Order> orders;
    agenda::After after;
    for (bool more = true; more && orders.size() < at_a_time;) {
        auto const page = agenda::provisional(tables, after);
        for (auto const& day : page)
            if (calendar.day(day.due_on).certainty == Certainty::certain)
                orders.push_back(order_of("confirm_due/" + format_date(day.due_on), day.congress,
                                          day.matter, today, processes::confirm_due(day.matter)));
        more = page.size() == at_a_time;
        if (more) after = page.back();
    }
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

/// Once for each day that a reception has, however often it is asked.
std::vector<log::Order> give_notices(Tables& tables, Date today)
{
    std::vector<log::Order> orders;
    for (auto const& due : views::receptions::due_notices(tables, today))
        orders.push_back({.by = system_actor(due.congress),
                          .request = "duty/give_notice/" + due.reception.text + "/" +
                                     format_date(due.held_on) + "/" + format_date(today),
                          .body_hash = "",
                          .streams = {receptions::stream_of(due.reception)},
                          .run = [reception = due.reception](Work& work) -> Result<std::string> {
                              CHECK(receptions::give_notice(reception, work));
                              return std::string("{}");
                          }});
    return orders;
}

/// Once for each silence, however often it is asked.
std::vector<log::Order> tell_silences(Tables& tables, Date today)
{
    std::vector<log::Order> orders;
    PoliciesOf<stations::StationPolicy> policies(tables, today);
    auto const latest = add_days(today, -static_cast<int>(stations::silent_days_at_least));
    for (auto const& one : views::stations::silences(tables, latest)) {
        if (days_between(one.since, today) < policies.of(one.congress).silent_days) continue;
        orders.push_back({.by = system_actor(one.congress),
                          .request = "duty/tell_silence/" + one.station.text + "/" +
                                     format_date(one.since) + "/" + format_date(today),
                          .body_hash = "",
                          .streams = {stations::stream_of(one.station)},
                          .run = [silence = stations::Silence{one.station, one.since}](
                                     Work& work) -> Result<std::string> {
                              CHECK(stations::tell_silence(silence, work));
                              return std::string("{}");
                          }});
    }
    return orders;
}

} // namespace

std::vector<jobs::Duty> all_duties(House& house)
{
    std::vector<jobs::Duty> duties{
        {"sweep_files",
         [&house](Tables& tables, Date) { return sweep_files(tables, house.clock.now()); }},
        {"close_unrated", &close_unrated},
        {"give_notices", &give_notices},
        {"tell_silences", &tell_silences},
        {"confirm_days",
         [&house](Tables& tables, Date today) {
             return confirm_days(tables, today, house.store->calendar());
         }},
        {"remind_units", &remind_units},
        {"escalate", [&house](Tables& tables, Date today) {
             return escalate(tables, today, house.store->calendar());
         }}};
    for (auto& duty : privacy_duties()) duties.push_back(std::move(duty));
    for (auto& duty : suggestion_duties([&house] { return house.store->calendar(); }))
        duties.push_back(std::move(duty));
    return duties;
}

} // namespace ztc::app
