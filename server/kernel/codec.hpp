// SPDX-License-Identifier: Apache-2.0
//
// Turns described events into JSON and leaf lines and back. Included by a module's codec.cpp only,
// where ZTC_EVENT_CODEC(Event) instantiates it once for each event.
//
// A member goes to the notice board only when the event names it in `on_notice_board`; every text
// is committed to by its own salt; all the rest is covered by the commitment to the whole body.
#pragma once

#include "kernel/described.hpp"
#include "kernel/event.hpp"
#include "kernel/policy.hpp"

namespace ztc {

namespace codec {

template <class Event>
concept HasNoticeBoard = requires { Event::on_notice_board; };

template <class Event>
bool published(std::string_view member)
{
    if constexpr (HasNoticeBoard<Event>)
        for (std::string_view name : Event::on_notice_board)
            if (name == member) return true;
    return false;
}

/// As it is printed on the board: the JSON form without quotes.
template <class T>
std::string printed(T const& value)
{
    auto text = described::to_json(value);
    if (text.size() >= 2 && text.front() == '"') return text.substr(1, text.size() - 2);
    return text;
}

template <class T>
void add_line(std::vector<LeafLine>& lines, std::string_view key, T const& value, bool is_published)
{
    if constexpr (described::is_optional<T>::value) {
        if (value) add_line(lines, key, *value, is_published);
    } else if constexpr (std::is_same_v<T, TextRef>) {
        lines.push_back({LeafLine::Kind::commitment, std::string(key), value.commitment});
    } else if (is_published) {
        lines.push_back({LeafLine::Kind::published, std::string(key), printed(value)});
    }
}

} // namespace codec

template <class Event>
NewEvent encode(Event const& event)
{
    NewEvent out{Event::type, described::to_json(event), {}};
    boost::mp11::mp_for_each<described::members<Event>>([&](auto member) {
        codec::add_line(out.lines, member.name, event.*member.pointer,
                        codec::published<Event>(member.name));
    });
    return out;
}

template <class Event>
Event decode(std::string_view body)
{
    return described::from_stored<Event>(body);
}

template <class Event>
EventKind kind_of()
{
    auto schema = described::schema_of<Event>();
    schema.erase("additionalProperties"); // stored events are read tolerantly
    EventKind kind{Event::type, boost::json::serialize(schema), {}};
    if constexpr (codec::HasNoticeBoard<Event>)
        kind.on_notice_board.assign(std::begin(Event::on_notice_board),
                                    std::end(Event::on_notice_board));
    return kind;
}

/// A member that came with a later release has its default in a version that was set before it.
template <class Policy>
Policy policy_from(std::string_view body)
{
    auto members = boost::json::parse(described::to_json(Policy{})).as_object();
    auto const set = boost::json::parse(body);
    for (auto const& [name, value] : set.as_object()) members[name] = value;
    return described::from_stored<Policy>(boost::json::serialize(members));
}

/// Strict, as a request is; a `Result<> check_policy(Policy const&)` beside the policy says more.
template <class Policy>
Result<> valid_policy(std::string_view body)
{
    auto const document = TRY(described::parse(body));
    auto const policy = TRY(described::from_request<Policy>(document));
    if constexpr (requires { check_policy(policy); }) return check_policy(policy);
    return {};
}

/// Where a `Result<> check_kept(Policy const& before, Policy const& after)` stands beside it.
template <class Policy>
Result<> kept_policy(std::string_view before, std::string_view after)
{
    if constexpr (requires(Policy const& policy) { check_kept(policy, policy); })
        return check_kept(policy_from<Policy>(before), policy_from<Policy>(after));
    return {};
}

template <class Policy>
PolicyKind policy_kind(std::string_view zh, std::string_view en)
{
    PolicyKind kind{Policy::policy_name, described::to_json(Policy{}), &valid_policy<Policy>, zh,
                    en};
    if constexpr (requires(Policy const& policy) { check_kept(policy, policy); })
        kind.keeps = &kept_policy<Policy>;
    return kind;
}

} // namespace ztc

#define ZTC_EVENT_CODEC(Event)                                                                     \
    template ::ztc::NewEvent ztc::encode(Event const&);                                            \
    template Event ztc::decode<Event>(std::string_view);                                           \
    template ::ztc::EventKind ztc::kind_of<Event>()

#define ZTC_POLICY_CODEC(Policy)                                                                   \
    template Policy ztc::policy_from<Policy>(std::string_view);                                    \
    template ::ztc::Result<> ztc::valid_policy<Policy>(std::string_view);                          \
    template ::ztc::PolicyKind ztc::policy_kind<Policy>(std::string_view, std::string_view)
