// SPDX-License-Identifier: Apache-2.0
//
// What the routes of app share: who is answered as the viewer, how a body is read, and what a
// finished operation of sign-in says when it is not an answer.
#pragma once

#include "app/door.hpp"
#include "kernel/described.hpp"
#include "modules/people/types.hpp"

namespace ztc::app {

struct OfficeLine {
    Role role{};
    NodeId node;
    std::string node_name;
    std::optional<std::string> in_place_of = {}; // whose it is, when he is away
};
BOOST_DESCRIBE_STRUCT(OfficeLine, (), (role, node, node_name, in_place_of))
struct ViewerLine {
    PersonId person;
    std::optional<std::string> name;
    people::PersonKind kind{};
    std::vector<OfficeLine> roles;
    std::vector<Right> rights;
    std::optional<bool> must_change_password; // signed in by a password that somebody else gave
};
BOOST_DESCRIBE_STRUCT(ViewerLine, (), (person, name, kind, roles, rights, must_change_password))
struct Me {
    ViewerLine viewer;
};
BOOST_DESCRIBE_STRUCT(Me, (), (viewer))
struct SignedInReply {
    ViewerLine viewer;
    std::optional<std::string> token;
};
BOOST_DESCRIBE_STRUCT(SignedInReply, (), (viewer, token))

/// The body of a request as a described struct; answers the refusal itself when it is not one.
template <class T>
std::optional<T> body_of(Call const& call, Words const& words)
{
    auto document = described::parse(call.request.body);
    auto read = document ? described::from_request<T>(*document) : Result<T>(document.error());
    if (read) return *std::move(read);
    call.reply(words.problem(read.error(), call.language));
    return std::nullopt;
}

/// What a finished operation of sign-in says when it is not an answer.
template <class T>
bool said_no(login::Finished<T> const& done, Door& door, http::Reply const& reply,
             Language language)
{
    if (done.fault) {
        try {
            std::rethrow_exception(done.fault);
        } catch (std::exception const& error) {
            reply(door.words.fault(error, language));
        }
        return true;
    }
    if (done.answer) return false;
    auto const& refusal = done.answer.error();
    reply(done.retry_after_seconds > 0
              ? door.words.later(refusal, done.retry_after_seconds, language)
              : door.words.problem(refusal, language));
    return true;
}

inline login::Asker asker_of(Door& door, Call const& call)
{
    return {door.house.congress(), call.request.remote};
}

} // namespace ztc::app
