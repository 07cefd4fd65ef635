// SPDX-License-Identifier: Apache-2.0
#include "modules/delegations/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "views/delegations/sql.hpp"
#include "views/delegations/view.hpp"

namespace ztc::views::delegations {
namespace {

using namespace ztc::delegations;

class Folding {
public:
    Folding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    void operator()(DelegationRecorded const& e)
    {
        std::string deputies;
        for (auto const& deputy : e.deputies) (deputies += deputy.text) += '\n';
        std::optional<std::string> materials;
        if (e.materials) materials = e.materials->ref;
        out_.run(add_visit, congress(), e.delegation, recorded_.position, e.station, e.who.ref,
                 e.from_where.ref, e.people, e.visited_on, e.theme.ref, deputies, materials);
    }
    void operator()(DelegationStruck const& e)
    {
        out_.run(strike_visit, congress(), e.delegation, e.reason.ref);
    }
    void operator()(organisation::NodeAdded const& e) { name(e.node.text, e.name); }
    void operator()(organisation::NodeRenamed const& e) { name(e.node.text, e.name); }
    void operator()(people::Named const& e) { name(e.person.text, e.name); }

private:
    std::string const& congress() const { return recorded_.congress; }
    void name(std::string const& id, TextRef const& ref)
    {
        out_.run(set_name, congress(), id, ref.ref);
    }

    Recorded const& recorded_;
    Statements& out_;
};

} // namespace

void fold(Recorded const& recorded, Statements& out)
{
    Folding folding(recorded, out);
    dispatch<DelegationRecorded, DelegationStruck, organisation::NodeAdded,
             organisation::NodeRenamed, people::Named>(recorded, folding);
}

} // namespace ztc::views::delegations
