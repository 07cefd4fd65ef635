// SPDX-License-Identifier: Apache-2.0
#include "app/hand_over_first.hpp"

#include "app/door_replies.hpp"
#include "app/told.hpp"
#include "modules/handover/types.hpp"
#include "views/handover/view.hpp"
#include "views/inbox/view.hpp"
#include "views/organisation/view.hpp"
#include "views/people/view.hpp"

#include <boost/describe/enum_to_string.hpp>

#include <algorithm>

namespace ztc::app {

/// What would be nobody's; `code` is that of the refusal.
struct LeftLine {
    std::string code;
    std::int64_t count = 0;
    std::optional<NodeId> node = {};
    std::optional<std::string> node_name = {};
};
BOOST_DESCRIBE_STRUCT(LeftLine, (), (code, count, node, node_name))
struct Leaving {
    std::vector<LeftLine> left;
};
BOOST_DESCRIBE_STRUCT(Leaving, (), (left))
struct LeavingQuery {
    PersonId person;
};
BOOST_DESCRIBE_STRUCT(LeavingQuery, (), (person))

namespace {

namespace held = views::handover;

std::string text_in(boost::json::object const& body, std::string_view member)
{
    auto const* value = body.if_contains(member);
    return value && value->is_string() ? std::string(value->as_string()) : "";
}

/// Some offices of a person end and the rest stay.
class Ending {
public:
    Ending(PersonId person, std::vector<Office> ends, std::vector<Office> stays, Reading& reading)
        : person_(std::move(person)), ends_(std::move(ends)), stays_(std::move(stays)),
          reading_(reading)
    {}

    std::vector<LeftLine> left()
    {
        auto& tables = reading_.tables();
        auto const& congress = reading_.congress();
        if (ends([](Office const& one) { return one.role == Role::deputy; }))
            add("handover.follows_matters", held::followed_by(tables, congress, person_));
        if (ends([](Office const& one) { return one.rights().has(Right::hand_over); }))
            add("handover.waits_for_signature", held::waiting_for(tables, congress, person_));
        for (auto const& office : ends_) {
            auto const same_unit = [&](Office const& one) {
                return handover::at_a_unit(one.role) && one.node == office.node;
            };
            if (handover::at_a_unit(office.role) && ends(same_unit))
                add("handover.took_on_matters",
                    held::taken_on_by(tables, congress, person_, office.node), office.node);
            if (is_last_desk(office)) add("handover.last_office", open_at(office), office.node);
        }
        return std::move(left_);
    }

private:
    template <class F>
    bool ends(F const& such) const
    {
        return std::any_of(ends_.begin(), ends_.end(), such) &&
               std::none_of(stays_.begin(), stays_.end(), such);
    }

    void add(std::string code, std::int64_t count, std::optional<NodeId> node = {})
    {
        bool const told = std::any_of(left_.begin(), left_.end(), [&](auto const& line) {
            return line.code == code && line.node == node;
        });
        if (count > 0 && !told) left_.push_back({std::move(code), count, std::move(node), {}});
    }

    /// A station lives by a liaison officer, a committee by a director, a unit by a clerk or head.
    static bool keeps(Role own, Role other)
    {
        return handover::at_a_unit(own) ? handover::at_a_unit(other) : own == other;
    }

    /// Nobody else who can still sign in keeps that desk, nor he himself by what stays.
    bool is_last_desk(Office const& office)
    {
        bool const a_desk = office.role == Role::liaison_officer ||
                            office.role == Role::committee_director ||
                            handover::at_a_unit(office.role);
        bool const himself = std::any_of(stays_.begin(), stays_.end(), [&](auto const& one) {
            return one.node == office.node && keeps(office.role, one.role);
        });
        if (!a_desk || himself) return false;
        auto& tables = reading_.tables();
        auto const others = held::others_at(tables, reading_.congress(), office.node, person_);
        return std::none_of(others.begin(), others.end(), [&](auto const& other) {
            return keeps(office.role, other.second) &&
                   views::people::account(tables, reading_.congress(), other.first);
        });
    }

    /// A director hears what else nobody of his committee reads.
    std::int64_t open_at(Office const& office)
    {
        auto& tables = reading_.tables();
        auto const& congress = reading_.congress();
        auto count = views::inbox::open_at(tables, congress, office.node.text);
        if (office.role == Role::committee_director)
            count += views::inbox::open_at(tables, congress,
                                           views::inbox::accusations_desk(office.node));
        return count;
    }

    PersonId person_;
    std::vector<Office> ends_, stays_;
    Reading& reading_;
    std::vector<LeftLine> left_;
};

std::vector<LeftLine> left_by(PersonId const& person, Reading& reading)
{
    auto ends = views::organisation::offices_of(reading.tables(), reading.congress(), person);
    return Ending(person, std::move(ends), {}, reading).left();
}

/// Named one by one: what, and of which body.
Result<> none(std::vector<LeftLine> const& left)
{
    if (left.empty()) return {};
    Refusal refusal = refuse(left.front().code);
    for (auto const& line : left) refusal.errors.push_back({"/person", line.code});
    return refusal;
}

Result<> may_close_account(boost::json::object const& body, Reading& reading)
{
    return none(left_by({text_in(body, "person")}, reading));
}

Result<> may_end_role(boost::json::object const& body, Reading& reading)
{
    PersonId const person{text_in(body, "person")};
    auto const role = text_in(body, "role"), node = text_in(body, "node");
    std::vector<Office> ends, stays;
    for (auto& office :
         views::organisation::offices_of(reading.tables(), reading.congress(), person)) {
        bool const this_one =
            office.node.text == node && role == boost::describe::enum_to_string(office.role, "");
        (this_one ? ends : stays).push_back(std::move(office));
    }
    return none(Ending(person, std::move(ends), std::move(stays), reading).left());
}

void answer_leaving(House& house, Call&& call)
{
    PersonId const person{std::string(call.request.query("person").value_or(""))};
    auto const leaving = house.store->read(call.actor, [&](Reading& reading) {
        Leaving out{left_by(person, reading)};
        Told told(reading);
        for (auto& line : out.left)
            if (line.node) line.node_name = told.body(*line.node);
        return out;
    });
    call.reply(http::json(200, described::to_json(leaving)));
}

} // namespace

void declare_leaving(Routes& routes)
{
    routes.served_by_app<LeavingQuery, Leaving>(Route::Method::get, "/staff/leaving")
        .says("What would be nobody's if this person's account or offices ended: how many matters, "
              "and of which body.")
        .needs(Right::manage_people);
}

void guard_leaving(Router& router, Routes const& routes, House& house)
{
    router.check_before("/people/close_account", &may_close_account);
    router.check_before("/organisation/end_role", &may_end_role);
    for (auto const& route : routes.all())
        if (route.path == "/staff/leaving")
            router.serve(route, [&house](Call&& call) { answer_leaving(house, std::move(call)); });
}

} // namespace ztc::app
