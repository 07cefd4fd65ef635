// SPDX-License-Identifier: Apache-2.0
//
// The record of a person as its events add up.
#pragma once

#include "modules/people/events.hpp"

#include <set>
#include <utility>

namespace ztc::people {

struct Person {
    PersonId id; // empty: there is no such person
    PersonKind kind = PersonKind::resident;
    std::set<std::pair<IdentifierKind, std::string>> identifiers; // with their fingerprints
    std::optional<std::string> account;                           // fingerprint of the sign-in name
    std::optional<TextRef> account_name;                          // the name itself
    std::optional<PersonId> merged_into;
    std::set<PersonId> took_over; // those merged into this one
    std::optional<std::string> notice_version;
    bool named = false;
    bool erased = false;
    std::uint64_t version = 0;

    bool known() const { return !id.empty(); }

    void apply(Registered const& event)
    {
        id = event.person;
        kind = event.kind;
    }
    void apply(Named const&) { named = true; }
    void apply(Identified const& event)
    {
        identifiers.emplace(event.identifier, event.fingerprint);
    }
    void apply(IdentifierDropped const& event)
    {
        identifiers.erase({event.identifier, event.fingerprint});
    }
    void apply(AccountOpened const& event)
    {
        account = event.fingerprint;
        account_name = event.name;
    }
    void apply(AccountClosed const&)
    {
        account.reset();
        account_name.reset();
    }
    void apply(DeputyDescribed const&) { kind = PersonKind::deputy; }
    void apply(Merged const& event)
    {
        if (event.person == id)
            merged_into = event.into;
        else
            took_over.insert(event.person);
    }
    void apply(Unmerged const& event)
    {
        if (event.person == id)
            merged_into.reset();
        else
            took_over.erase(event.person);
    }
    void apply(NoticeAccepted const& event) { notice_version = event.notice_version; }
    void apply(NoticeWithdrawn const&) { notice_version.reset(); }
    void apply(Erased const&)
    {
        erased = true;
        named = false;
        identifiers.clear();
        account.reset();
    }
};

inline Person fold(std::span<Recorded const> stream)
{
    return folded<Person, Registered, Named, Identified, IdentifierDropped, AccountOpened,
                  AccountClosed, DeputyDescribed, Merged, Unmerged, NoticeAccepted, NoticeWithdrawn,
                  Erased>(stream);
}

} // namespace ztc::people
