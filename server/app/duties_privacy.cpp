// SPDX-License-Identifier: Apache-2.0
#include "app/duties_privacy.hpp"

#include "app/house.hpp"
#include "kernel/encoding.hpp"
#include "modules/audit/service.hpp"
#include "modules/privacy/policy.hpp"
#include "modules/privacy/service.hpp"
#include "platform/audit/book.hpp"
#include "platform/log/statements.hpp"
#include "views/audit/view.hpp"
#include "views/organisation/view.hpp"
#include "views/privacy/view.hpp"

#include <boost/describe/enum_to_string.hpp>

#include <algorithm>
#include <set>

namespace ztc::app {

namespace {

using privacy::PrivacyPolicy;

/// What rules in a congress on that day; a duty has no Reading to ask.
PrivacyPolicy policy_on(Tables& tables, std::string const& congress, Date today)
{
    auto const version = policy_at(tables.rows(log::sql_text::select_stream, log::recorded_of,
                                               congress, policy_stream(PrivacyPolicy::policy_name)),
                                   today);
    return version ? policy_from<PrivacyPolicy>(version->body) : PrivacyPolicy{};
}

log::Order order_of(std::string const& congress, std::string request,
                    std::function<Result<>(Work&)> run)
{
    return {.by = system_actor(congress),
            .request = "duty/" + std::move(request),
            .body_hash = "",
            .streams = {},
            .run = [run = std::move(run)](Work& work) -> Result<std::string> {
                CHECK(run(work));
                return std::string("{}");
            }};
}

std::vector<log::Order> erase_approved(Tables& tables, Date today)
{
    std::vector<log::Order> orders;
    for (auto const& asked : views::privacy::to_erase(tables, today))
        orders.push_back(order_of(asked.congress, "erase/" + asked.person.text,
                                  [person = asked.person](Work& work) {
                                      return privacy::carry_out_erasure(person, work);
                                  }));
    return orders;
}

/// Days before the last one on which those who approve are reminded.
constexpr int reminded_before = 3;

std::vector<PersonId> approvers_in(Tables& tables, std::string const& congress)
{
    std::set<PersonId> persons;
    for (auto const& held : views::organisation::offices_held(tables, congress))
        if (rights_of(held.role).has(Right::erase_texts)) persons.insert(held.person);
    return {persons.begin(), persons.end()};
}

std::vector<log::Order> remind_of_erasures(Tables& tables, Date today)
{
    using privacy::Reminder;
    std::vector<log::Order> orders;
    for (auto const& asked :
         views::privacy::to_remind_of(tables, today, add_days(today, reminded_before))) {
        auto const kind = asked.answer_due_on < today ? Reminder::overdue : Reminder::before_due;
        auto request = "remind_of_erasure/" + asked.person.text + "/" +
                       std::string(boost::describe::enum_to_string(kind, "")) + "/" +
                       format_date(asked.answer_due_on);
        orders.push_back(order_of(asked.congress, std::move(request),
                                  [person = asked.person, kind,
                                   approvers = approvers_in(tables, asked.congress)](Work& work) {
                                      return privacy::remind(person, kind, approvers, work);
                                  }));
    }
    return orders;
}

std::vector<log::Order> call_second_for_erasures(Tables& tables, Date)
{
    std::vector<log::Order> orders;
    for (auto const& asked : views::privacy::to_call_second(tables)) {
        auto request = "call_second/" + asked.person.text + "/" + std::to_string(asked.first_at);
        orders.push_back(
            order_of(asked.congress, std::move(request),
                     [person = asked.person, approvers = approvers_in(tables, asked.congress)](
                         Work& work) { return privacy::call_second(person, approvers, work); }));
    }
    return orders;
}

std::vector<log::Order> lapse_voices(Tables& tables, Date today)
{
    std::map<std::string, PrivacyPolicy> policies;
    std::vector<log::Order> orders;
    for (auto const& over : views::privacy::closed_with_voice(tables)) {
        auto const [policy, fresh] = policies.try_emplace(over.congress);
        if (fresh) policy->second = policy_on(tables, over.congress, today);
        auto const& kept = policy->second;
        if (kept.voice_goes != privacy::VoiceGoes::by_itself ||
            over.closed_on > views::privacy::years_before(today, kept.voice_years))
            continue;
        orders.push_back(order_of(
            over.congress, "lapse_voice/" + over.matter.text,
            [matter = over.matter](Work& work) { return privacy::lapse_voice(matter, work); }));
    }
    return orders;
}

/// What visitors wished and said is kept as long as what is said in a matter.
std::vector<log::Order> lapse_receptions(Tables& tables, Date today)
{
    std::map<std::string, std::int64_t> years;
    std::vector<log::Order> orders;
    auto const last = views::privacy::years_before(today, 1); // nothing is kept for less
    for (auto const& held : views::privacy::receptions_until(tables, last)) {
        auto const [kept, fresh] = years.try_emplace(held.congress, 0);
        if (fresh) kept->second = policy_on(tables, held.congress, today).matter_years;
        if (held.held_on > views::privacy::years_before(today, kept->second)) continue;
        orders.push_back(order_of(held.congress, "lapse_reception/" + held.reception.text,
                                  [reception = held.reception](Work& work) {
                                      return privacy::lapse_reception(reception, work);
                                  }));
    }
    return orders;
}

// ---- the record of reads ----------------------------------------------------------------------

/// Once a day, when somebody looked at something since: how far it has come.
std::vector<log::Order> anchor_reads(Tables& tables, Date today)
{
    std::vector<log::Order> orders;
    for (auto const& congress : audit::congresses(tables)) {
        auto const last = views::audit::last_anchor(tables, congress);
        auto const end = audit::end_of(tables, congress);
        if (last && (last->on >= today || last->lines >= end.count)) continue;
        orders.push_back(
            order_of(congress, "anchor_reads/" + format_date(today),
                     [mark = audit::Mark{end.count, hex(end.hash)}](Work& work) -> Result<> {
                         CHECK(audit::anchor(mark, work));
                         return {};
                     }));
    }
    return orders;
}

/// The log says first what will be cut off; the newest lines always stay, so that the chain goes
/// on.
std::vector<log::Order> say_reads_cut(Tables& tables, Date today)
{
    std::vector<log::Order> orders;
    for (auto const& congress : audit::congresses(tables)) {
        auto const years = policy_on(tables, congress, today).audit_years;
        auto const moment = start_of(views::privacy::years_before(today, years));
        auto const until = audit::last_before(tables, congress, moment);
        if (until <= views::audit::cut_until(tables, congress)) continue;
        auto const hash = audit::hash_at(tables, congress, until);
        if (!hash) continue;
        orders.push_back(order_of(congress, "cut_reads/" + std::to_string(until),
                                  [mark = audit::Mark{until, hex(*hash)}](Work& work) -> Result<> {
                                      CHECK(audit::say_cut(mark, work));
                                      return {};
                                  }));
    }
    return orders;
}

std::vector<log::Chore> cut_reads(Tables& tables, Date)
{
    std::vector<log::Chore> chores;
    for (auto const& congress : audit::congresses(tables)) {
        auto const until = views::audit::cut_until(tables, congress);
        if (until <= audit::cut_until(tables, congress)) continue;
        auto const hash = audit::hash_at(tables, congress, until);
        if (!hash) continue;
        chores.push_back({[congress, until,
                           hash = *hash](Tables&, Statements& statements) -> Result<std::string> {
            audit::cut_off(statements, congress, until, hash);
            return std::string("{}");
        }});
    }
    return chores;
}

// ---- messages that never left ------------------------------------------------------------------

constexpr std::string_view unsent_before =
    "SELECT DISTINCT congress FROM outbox WHERE state IN ('waiting', 'failed') AND queued_at < $1";
constexpr std::string_view forget_unsent =
    "DELETE FROM outbox WHERE congress = $1 AND state IN ('waiting', 'failed') AND queued_at < $2";

/// What nobody could be told for so long is told no more.
std::vector<log::Chore> forget_messages(Tables& tables, Date today)
{
    std::vector<log::Chore> chores;
    auto const text = [](Row const& row) { return std::string(row.text(0)); };
    for (auto const& congress : tables.rows(unsent_before, text, start_of(add_days(today, -7)))) {
        auto const days = policy_on(tables, congress, today).outbox_days;
        auto const moment = start_of(add_days(today, -static_cast<int>(days)));
        auto const old = tables.rows(unsent_before, text, moment);
        if (std::find(old.begin(), old.end(), congress) == old.end()) continue;
        chores.push_back(
            {[congress, moment](Tables&, Statements& statements) -> Result<std::string> {
                statements.run(forget_unsent, congress, moment);
                return std::string("{}");
            }});
    }
    return chores;
}

std::vector<log::Order> nothing(Tables&, Date)
{
    return {};
}

} // namespace

std::vector<jobs::Duty> privacy_duties()
{
    return {{"erase_approved", &erase_approved},
            {"remind_of_erasures", &remind_of_erasures},
            {"call_second_for_erasures", &call_second_for_erasures},
            {"lapse_voices", &lapse_voices},
            {"lapse_receptions", &lapse_receptions},
            {"anchor_reads", &anchor_reads},
            {"cut_reads", &say_reads_cut, &cut_reads},
            {"forget_messages", &nothing, &forget_messages}};
}

} // namespace ztc::app
