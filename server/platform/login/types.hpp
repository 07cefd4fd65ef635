// SPDX-License-Identifier: Apache-2.0
//
// The plain words of signing in, for whoever declares routes: no thread, no database. A token is
// shown to nobody but its holder; the house keeps only its SHA-256.
#pragma once

#include "kernel/id.hpp"
#include "kernel/result.hpp"

#include <boost/describe/enum.hpp>

#include <exception>
#include <functional>
#include <optional>
#include <string>

namespace ztc::login {

/// How the token travels: a browser's cookie, or the Authorization header of a mini-program.
BOOST_DEFINE_ENUM_CLASS(Carry, cookie, bearer)

/// `resident`: signed in by a phone code, for 30 days. `staff`: by name and password, for a working
/// day. Offices that see other people's matters are for `staff` sessions only; a deputy may act
/// from either. `first_password`: by a password that somebody else has seen; nothing can be done in
/// it but to change the password.
BOOST_DEFINE_ENUM_CLASS(SessionKind, resident, staff, first_password)

struct Token {
    std::string text;
    Carry carry;
};

struct Session {
    std::string congress;
    PersonId person;
    SessionKind kind;
    bool operator==(Session const&) const = default;
};

struct SignedIn {
    std::string token;
    Session session;
};

/// A code that was sent to it came back.
struct ProvenPhone {
    std::string number; // eleven digits
};

/// Who asks, before we know them: the congress of the site, and Request::remote.
struct Asker {
    std::string congress;
    std::string remote;
};

struct CodeSent {
    int valid_minutes;
    std::optional<std::string> demo_code; // in demo mode only
};

/// What became of it: an answer, a refusal, or a fault of the machine (a 5xx, like any exception).
template <class T>
struct Finished {
    Result<T> answer;
    int retry_after_seconds = 0; // for the header of a 429 or 503
    std::exception_ptr fault = nullptr;
};

/// Called once, from the writer's thread, a hasher's, or the caller's own: it must not block.
template <class T>
using Then = std::function<void(Finished<T>)>;

} // namespace ztc::login
