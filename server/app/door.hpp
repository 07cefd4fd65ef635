// SPDX-License-Identifier: Apache-2.0
//
// The routes that app serves by itself: signing in and out, who am I, the site, receipts, the
// stream of changes. Declared with their schemas like all others.
#pragma once

#include "app/errands.hpp"
#include "app/router.hpp"
#include "platform/clock/shifted_clock.hpp"
#include "platform/http/events.hpp"
#include "platform/login/login.hpp"

namespace ztc::app {

/// A sample account of a demo, shown to everybody.
struct SampleAccount {
    std::string key;  // whom it is to be, in POST /demo/sign_in
    std::string who;  // "联络员 / liaison officer"
    std::string name; // to sign in with, or only to be known by
    std::optional<std::string> password;
    std::optional<std::string> phone; // signs in by code
};
BOOST_DESCRIBE_STRUCT(SampleAccount, (), (key, who, name, password, phone))

/// What only a sample town has.
struct Demo {
    std::vector<SampleAccount> accounts = {};
    ShiftedClock* clock = nullptr; // the town's, for "next day"
};

struct Door {
    House& house;
    Words const& words;
    login::Login& login;
    Authority& authority;
    http::EventHub& events;
    Errands& errands;
    Demo demo;
};

/// The answer to whoever has just signed in: who it is, and the token as asked for.
login::Then<login::SignedIn> begin_session(Door& door, std::shared_ptr<Call> call,
                                           login::Carry carry);

/// Adds the declarations; `connect` then says who serves them.
void declare_door(Routes& routes);
void connect_door(Router& router, Routes const& routes, Door& door);

} // namespace ztc::app
