// SPDX-License-Identifier: Apache-2.0
//
// Everything that can happen to the record of a person; stream "people/<person id>". This file only
// grows. Nothing here may name anybody: names and identifiers are TextRefs in the vault under the
// person's own key, fingerprints are keyed. Nothing about a resident stands on the notice board.
#pragma once

#include "kernel/event.hpp"
#include "kernel/text.hpp"
#include "modules/people/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>

namespace ztc::people {

inline std::string stream_of(PersonId const& person)
{
    return "people/" + person.text;
}

struct Registered {
    static constexpr auto type = "people.registered";
    PersonId person;
    PersonKind kind;
};
BOOST_DESCRIBE_STRUCT(Registered, (), (person, kind))

struct Named {
    static constexpr auto type = "people.named";
    PersonId person;
    TextRef name;
};
BOOST_DESCRIBE_STRUCT(Named, (), (person, name))

/// `fingerprint` is unique within the congress for each kind of identifier.
struct Identified {
    static constexpr auto type = "people.identified";
    PersonId person;
    IdentifierKind identifier;
    std::string fingerprint;
    TextRef value;
};
BOOST_DESCRIBE_STRUCT(Identified, (), (person, identifier, fingerprint, value))

/// The person may sign in by name and password; the password is never in the log.
struct AccountOpened {
    static constexpr auto type = "people.account_opened";
    PersonId person;
    std::string fingerprint;          // of the sign-in name
    std::optional<TextRef> name = {}; // to sign in with; older events lack it
};
BOOST_DESCRIBE_STRUCT(AccountOpened, (), (person, fingerprint, name))

/// Somebody who looks after accounts gave the account a first password, which its owner changes
/// when he signs in. Who it was stands in the envelope; the password is never in the log.
struct PasswordGiven {
    static constexpr auto type = "people.password_given";
    PersonId person;
};
BOOST_DESCRIBE_STRUCT(PasswordGiven, (), (person))

/// Nobody signs in by this account any more; the name is free again.
struct AccountClosed {
    static constexpr auto type = "people.account_closed";
    PersonId person;
};
BOOST_DESCRIBE_STRUCT(AccountClosed, (), (person))

/// A number is no longer the person's, and free again.
struct IdentifierDropped {
    static constexpr auto type = "people.identifier_dropped";
    PersonId person;
    IdentifierKind identifier;
    std::string fingerprint;
};
BOOST_DESCRIBE_STRUCT(IdentifierDropped, (), (person, identifier, fingerprint))

/// The person is a deputy from now on, as described; replaces what was said before.
struct DeputyDescribed {
    static constexpr auto type = "people.deputy_described";
    static constexpr std::string_view on_notice_board[] = {"congress_level", "term_no"};
    PersonId person;
    CongressLevel congress_level;
    std::optional<TextRef> electoral_district;
    std::optional<std::int64_t> term_no; // 届次
};
BOOST_DESCRIBE_STRUCT(DeputyDescribed, (), (person, congress_level, electoral_district, term_no))

/// Two records are one person: whoever is found as `person` is `into`. Stands in the streams of
/// both, so that erasing the one finds the other.
struct Merged {
    static constexpr auto type = "people.merged";
    PersonId person;
    PersonId into;
};
BOOST_DESCRIBE_STRUCT(Merged, (), (person, into))

/// They are two after all. Stands in both streams.
struct Unmerged {
    static constexpr auto type = "people.unmerged";
    PersonId person;
    PersonId from;
};
BOOST_DESCRIBE_STRUCT(Unmerged, (), (person, from))

/// The notice on personal information was shown and accepted (个保法 17).
struct NoticeAccepted {
    static constexpr auto type = "people.notice_accepted";
    PersonId person;
    std::string notice_version;        // "2026-11"
    std::optional<NoticeWay> way = {}; // older events lack it
};
BOOST_DESCRIBE_STRUCT(NoticeAccepted, (), (person, notice_version, way))

/// Accepted no longer (个保法 15); whoever raises another matter accepts it anew.
struct NoticeWithdrawn {
    static constexpr auto type = "people.notice_withdrawn";
    PersonId person;
    std::string notice_version;
};
BOOST_DESCRIBE_STRUCT(NoticeWithdrawn, (), (person, notice_version))

/// No longer said: erasing is asked for and approved in the module privacy.
struct ErasureRequested {
    static constexpr auto type = "people.erasure_requested";
    PersonId person;
    ErasureBasis basis;
};
BOOST_DESCRIBE_STRUCT(ErasureRequested, (), (person, basis))

/// All words of the person were destroyed; the identifiers are free again.
struct Erased {
    static constexpr auto type = "people.erased";
    PersonId person;
};
BOOST_DESCRIBE_STRUCT(Erased, (), (person))

/// Whether the person of this stream is gone: nothing more may be written under his key.
inline bool is_erased(std::span<Recorded const> stream)
{
    bool erased = false;
    for (auto const& recorded : stream)
        dispatch<Erased>(recorded, [&](Erased const&) { erased = true; });
    return erased;
}

} // namespace ztc::people
