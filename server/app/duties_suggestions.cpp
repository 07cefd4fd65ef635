// SPDX-License-Identifier: Apache-2.0
#include "app/duties_suggestions.hpp"

#include "app/house.hpp"
#include "modules/suggestions/service.hpp"
#include "modules/supervision/policy.hpp"
#include "modules/supervision/service.hpp"
#include "views/agenda/view.hpp"

#include <boost/describe/enum_to_string.hpp>

#include <algorithm>
#include <map>

namespace ztc::app {

namespace {

using supervision::SupervisionPolicy;
using supervision::Waiting;
using views::agenda::Awaited;

constexpr std::size_t page_of_awaited = 500;

log::Order order_for(std::string const& duty, Awaited const& awaited, Date today,
                     std::function<Result<>(Work&)> run)
{
    auto const waiting = std::string(boost::describe::enum_to_string(awaited.waiting, ""));
    return {.by = system_actor(awaited.congress),
            .request = "duty/" + duty + "/" + awaited.suggestion.text + "/" + waiting + "/" +
                       awaited.whom + "/" + format_date(awaited.due_on) + "/" + format_date(today),
            .body_hash = "",
            .streams = {"suggestions/" + awaited.suggestion.text,
                        "supervision/" + awaited.suggestion.text},
            .run = [run = std::move(run)](Work& work) -> Result<std::string> {
                CHECK(run(work));
                return std::string("{}");
            }};
}

class SupervisionPolicies {
public:
    SupervisionPolicies(Tables& tables, Date today) : tables_(tables), today_(today) {}
    SupervisionPolicy const& of(std::string const& congress)
    {
        auto const known = policies_.find(congress);
        if (known != policies_.end()) return known->second;
        auto const set =
            log::policy_version(tables_, congress, SupervisionPolicy::policy_name, today_);
        return policies_[congress] =
                   set ? policy_from<SupervisionPolicy>(set->body) : SupervisionPolicy{};
    }

private:
    Tables& tables_;
    Date today_;
    std::map<std::string, SupervisionPolicy> policies_;
};

supervision::Awaited command_of(Awaited const& one)
{
    return {one.suggestion, one.waiting, one.whom, one.due_on};
}

std::vector<log::Order> remind_of_suggestions(Tables& tables, Date today)
{
    std::vector<log::Order> orders;
    SupervisionPolicies policies(tables, today);
    auto const until = add_days(today, static_cast<int>(supervision::remind_days_at_most));
    for (auto const& one : views::agenda::awaited_soon(tables, today, until)) {
        auto const days = policies.of(one.congress).remind_days;
        if (days == 0 || days_between(today, one.due_on) > days) continue;
        orders.push_back(order_for("remind_of_suggestion", one, today,
                                   [command = command_of(one)](Work& work) -> Result<> {
                                       CHECK(supervision::remind(command, work));
                                       return {};
                                   }));
    }
    return orders;
}

bool climbs(Awaited const& late, SupervisionPolicy const& policy, std::int64_t working_days_late)
{
    return std::ranges::any_of(policy.ladder, [&](supervision::Rung const& rung) {
        auto const role = boost::describe::enum_to_string(rung.tells, "") + std::string("\n");
        return rung.working_days_late <= working_days_late &&
               ("\n" + late.told).find("\n" + role) == std::string::npos;
    });
}

/// The deputies owe nothing: once their days are over, it ends.
log::Order end_of(Awaited const& lapsed, Date today)
{
    return order_for("close_unrated_suggestion", lapsed, today,
                     [id = lapsed.suggestion](Work& work) -> Result<> {
                         CHECK(suggestions::close_unrated(id, work));
                         return {};
                     });
}

/// Pages through what is late: most of it waits for a rung of another day.
std::vector<log::Order> see_to_the_late(Tables& tables, Date today, Calendar const& calendar)
{
    std::vector<log::Order> orders;
    SupervisionPolicies policies(tables, today);
    std::optional<Awaited> after;
    for (bool more = true; more && orders.size() < page_of_awaited;) {
        auto const page = views::agenda::awaited_late(tables, today, after);
        for (auto const& late : page) {
            if (late.waiting == Waiting::feedback) {
                orders.push_back(end_of(late, today));
                continue;
            }
            auto const days = calendar.working_days_late(late.due_on, today);
            if (!days || !climbs(late, policies.of(late.congress), *days)) continue;
            orders.push_back(order_for("escalate_suggestion", late, today,
                                       [command = command_of(late)](Work& work) -> Result<> {
                                           CHECK(supervision::escalate(command, work));
                                           return {};
                                       }));
        }
        more = page.size() == page_of_awaited;
        if (more) after = page.back();
    }
    return orders;
}

} // namespace

std::vector<jobs::Duty> suggestion_duties(std::function<Calendar()> calendar)
{
    return {
        {"remind_of_suggestions", &remind_of_suggestions},
        {"see_to_late_suggestions", [calendar = std::move(calendar)](Tables& tables, Date today) {
             return see_to_the_late(tables, today, calendar());
         }}};
}

} // namespace ztc::app
