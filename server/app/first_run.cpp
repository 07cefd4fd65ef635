// SPDX-License-Identifier: Apache-2.0
#include "app/first_run.hpp"

#include "app/door_replies.hpp"
#include "views/people/view.hpp"

namespace ztc::app {

BOOST_DEFINE_ENUM_CLASS(SetupStep,
                        committee,   // 街道工委
                        stations,    // 联络站
                        communities, // 社区
                        units,       // 承办单位
                        officers,    // 联络员
                        directors,   // 工委主任
                        unit_clerks, // 承办单位经办人
                        deputies,    // 代表
                        passwords,   // 初始密码
                        messages,    // 短信或者邮件
                        phone)       // 居民能打的电话

BOOST_DEFINE_ENUM_CLASS(SetupHand, system_administrator, security_administrator,
                        server_operator) // 在服务器上改设置的人

struct SetupLine {
    SetupStep step{};
    SetupHand by{};
    bool done = false;
    std::int64_t count = 0; // how many there are; for passwords: how many are still missing
};
BOOST_DESCRIBE_STRUCT(SetupLine, (), (step, by, done, count))
struct SetupQuery {};
BOOST_DESCRIBE_STRUCT(SetupQuery, (), ())
struct SetupReply {
    std::vector<SetupLine> steps;
};
BOOST_DESCRIBE_STRUCT(SetupReply, (), (steps))

namespace {

constexpr std::string_view count_nodes =
    "SELECT count(*) FROM view_organisation_node WHERE congress = $1 AND kind = $2 "
    "AND closed_on IS NULL AND purpose IS NULL";
constexpr std::string_view count_offices =
    "SELECT count(*) FROM view_organisation_role role JOIN view_organisation_node node "
    "ON node.congress = role.congress AND node.node = role.node WHERE role.congress = $1 "
    "AND role.role = $2 AND role.ended_on IS NULL AND node.closed_on IS NULL";

std::int64_t accounts_without_password(Tables& tables, std::string const& congress)
{
    auto const passwords = login::passwords_of(tables, congress);
    std::int64_t missing = 0;
    for (auto const& row : views::people::staff_of(tables, congress))
        if (row.account && !passwords.contains(row.person)) ++missing;
    return missing;
}

SetupReply what_is_there(Tables& tables, Config const& config)
{
    using enum SetupStep;
    using enum SetupHand;
    auto const& congress = config.site.congress;
    SetupReply reply;
    auto const counted = [&](SetupStep step, SetupHand by, std::string_view sql,
                             std::string_view what) {
        auto const count = tables.number(sql, congress, what);
        reply.steps.push_back({step, by, count > 0, count});
    };
    counted(committee, system_administrator, count_nodes, "working_committee");
    counted(stations, system_administrator, count_nodes, "station");
    counted(communities, system_administrator, count_nodes, "community");
    counted(units, system_administrator, count_nodes, "handling_unit");
    counted(officers, security_administrator, count_offices, "liaison_officer");
    counted(directors, security_administrator, count_offices, "committee_director");
    counted(unit_clerks, security_administrator, count_offices, "unit_clerk");
    counted(deputies, security_administrator, count_offices, "deputy");
    auto const missing = accounts_without_password(tables, congress);
    bool const somebody_works = reply.steps[4].done || reply.steps[5].done;
    reply.steps.push_back(
        {passwords, security_administrator, missing == 0 && somebody_works, missing});
    reply.steps.push_back({messages, server_operator, config.messages.transport != "log", 0});
    reply.steps.push_back({phone, server_operator, !config.site.phone.empty(), 0});
    return reply;
}

void first_run(Door& door, Call&& call)
{
    auto const& actor = call.actor;
    if (!actor.may(Right::manage_organisation) && !actor.may(Right::manage_people))
        return call.reply(door.words.problem(refuse("access.denied"), call.language));
    auto const reply = what_is_there(*door.house.store->reads().lease(), door.house.config);
    call.reply(http::json(200, described::to_json(reply)));
}

} // namespace

void declare_first_run(Routes& routes)
{
    routes.served_by_app<SetupQuery, SetupReply>(Route::Method::get, "/first_run")
        .says("What a new site still lacks, in order, and whose hand each step needs.")
        .needs_sign_in()
        .refuses({"access.denied"});
}

void connect_first_run(Router& router, Routes const& routes, Door& door)
{
    for (auto const& route : routes.all())
        if (route.path == "/first_run")
            router.serve(route, [&door](Call&& call) { first_run(door, std::move(call)); });
}

} // namespace ztc::app
