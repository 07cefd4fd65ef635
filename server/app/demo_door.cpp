// SPDX-License-Identifier: Apache-2.0
#include "app/demo_door.hpp"

#include "app/door_replies.hpp"

#include <algorithm>

namespace ztc::app {

struct BeSomebody {
    Text<1, 40> key; // of a sample account
    std::optional<login::Carry> carry;
};
BOOST_DESCRIBE_STRUCT(BeSomebody, (), (key, carry))
struct NextDay {};
BOOST_DESCRIBE_STRUCT(NextDay, (), ())
struct NextDayReply {
    Date today;
};
BOOST_DESCRIBE_STRUCT(NextDayReply, (), (today))

namespace {

void be_somebody(Door& door, Call&& call)
{
    auto const body = body_of<BeSomebody>(call, door.words);
    if (!body) return;
    auto const& accounts = door.demo.accounts;
    auto const account = std::ranges::find(accounts, body->key.text, &SampleAccount::key);
    if (!door.house.config.site.demo || account == accounts.end())
        return call.reply(door.words.problem(refuse("login.no_sample"), call.language));
    auto const carry = body->carry.value_or(login::Carry::cookie);
    auto const asker = asker_of(door, call);
    door.login.sign_in_as_sample(
        asker, {account->phone, account->name}, carry,
        begin_session(door, std::make_shared<Call>(std::move(call)), carry));
}

/// Every open page hears of it; what the new day obliges somebody to, the scheduler sees to within
/// a second, by itself.
void next_day(Door& door, Call&& call)
{
    if (!body_of<NextDay>(call, door.words)) return;
    if (!door.house.config.site.demo || !door.demo.clock)
        return call.reply(door.words.problem(refuse("demo.not_here"), call.language));
    auto const today = door.demo.clock->next_day();
    if (!today) return call.reply(door.words.problem(today.error(), call.language));
    call.reply(http::json(200, described::to_json(NextDayReply{*today})));
    door.events.publish_to_all("day", "{\"today\":\"" + format_date(*today) + "\"}");
}

} // namespace

void declare_demo(Routes& routes)
{
    routes.served_by_app<BeSomebody, SignedInReply>(Route::Method::post, "/demo/sign_in")
        .says("Be one of the sample persons, in a demo: no code, no password.")
        .open_to_anyone()
        .refuses({"login.no_sample", "login.too_often"});
    routes.served_by_app<NextDay, NextDayReply>(Route::Method::post, "/demo/next_day")
        .says("The town's next day, in a demo; its time never goes back.")
        .needs_sign_in()
        .refuses({"demo.not_here", "demo.far_enough"});
}

void connect_demo(Router& router, Routes const& routes, Door& door)
{
    for (auto const& route : routes.all()) {
        if (route.path == "/demo/sign_in")
            router.serve(route, [&door](Call&& call) { be_somebody(door, std::move(call)); });
        if (route.path == "/demo/next_day")
            router.serve(route, [&door](Call&& call) { next_day(door, std::move(call)); });
    }
}

} // namespace ztc::app
