// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "views/people/sql.hpp"
#include "views/people/view.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::people {
namespace {

using namespace ztc::people;
using boost::describe::enum_to_string;
using organisation::RoleEnded;
using organisation::RoleGranted;

class Folding {
public:
    Folding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    void operator()(Registered const& event)
    {
        out_.run(add_person, congress(), event.person, enum_to_string(event.kind, ""),
                 recorded_.position);
    }
    void operator()(Named const& event)
    {
        out_.run(set_name, congress(), event.person, event.name.ref);
    }
    void operator()(Identified const& event)
    {
        out_.run(add_identifier, congress(), enum_to_string(event.identifier, ""),
                 event.fingerprint, event.person);
        if (event.identifier == IdentifierKind::phone)
            out_.run(set_phone, congress(), event.person, event.value.ref);
    }
    void operator()(AccountOpened const& event)
    {
        auto const& name = event.name;
        out_.run(add_account, congress(), event.fingerprint, event.person,
                 name ? std::optional(name->ref) : std::nullopt);
    }
    void operator()(AccountClosed const& event)
    {
        out_.run(erase_account, congress(), event.person);
    }
    void operator()(IdentifierDropped const& event)
    {
        out_.run(drop_identifier, congress(), enum_to_string(event.identifier, ""),
                 event.fingerprint);
        if (event.identifier == IdentifierKind::phone)
            out_.run(set_phone, congress(), event.person, nullptr);
    }
    void operator()(DeputyDescribed const& event)
    {
        auto const& district = event.electoral_district;
        out_.run(set_kind, congress(), event.person, enum_to_string(PersonKind::deputy, ""));
        out_.run(describe_deputy, congress(), event.person,
                 enum_to_string(event.congress_level, ""),
                 district ? std::optional(district->ref) : std::nullopt, event.term_no);
    }
    void operator()(Merged const& event)
    {
        out_.run(set_merged_into, congress(), event.person, event.into);
    }
    void operator()(Unmerged const& event)
    {
        out_.run(set_merged_into, congress(), event.person, nullptr);
    }
    void operator()(Erased const& event)
    {
        for (auto const sql : {erase_person, erase_identifiers, erase_account, erase_deputy})
            out_.run(sql, congress(), event.person);
    }
    void operator()(RoleGranted const& event)
    {
        if (event.role == Role::deputy) out_.run(add_seat, congress(), event.person, event.node);
    }
    void operator()(RoleEnded const& event)
    {
        if (event.role == Role::deputy) out_.run(end_seat, congress(), event.person, event.node);
    }

private:
    std::string const& congress() const { return recorded_.congress; }

    Recorded const& recorded_;
    Statements& out_;
};

} // namespace

void fold(Recorded const& recorded, Statements& out)
{
    dispatch<Registered, Named, Identified, IdentifierDropped, AccountOpened, AccountClosed,
             DeputyDescribed, Merged, Unmerged, Erased, RoleGranted, RoleEnded>(
        recorded, Folding(recorded, out));
}

} // namespace ztc::views::people
