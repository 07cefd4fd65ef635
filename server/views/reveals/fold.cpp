// SPDX-License-Identifier: Apache-2.0
#include "kernel/lines.hpp"
#include "modules/matters/events.hpp"
#include "modules/people/events.hpp"
#include "modules/reveals/events.hpp"
#include "views/reveals/sql.hpp"
#include "views/reveals/view.hpp"

namespace ztc::views::reveals {
namespace {

using namespace ztc::reveals;
using matters::MatterRaised;

class Folding {
public:
    Folding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    void operator()(MatterRaised const& e)
    {
        auto const about = text::one_a_line(e.about);
        out_.run(add_matter, congress(), e.matter, e.number, e.title.ref, e.raised_by, e.community,
                 about, e.origin == matters::Origin::imported ? 1 : 0);
    }
    void operator()(Asked const& e)
    {
        std::optional<std::string> in_place_of;
        if (recorded_.on_behalf_of) in_place_of = recorded_.on_behalf_of->text;
        out_.run(add_request, congress(), e.reveal, e.matter, e.asker, e.reason.ref,
                 recorded_.recorded_at, in_place_of);
    }
    void operator()(Approved const& e)
    {
        out_.run(decide_request, congress(), e.reveal, "approved", e.approver,
                 recorded_.recorded_at, nullptr, e.shown_until);
    }
    void operator()(Refused const& e)
    {
        out_.run(decide_request, congress(), e.reveal, "refused", e.refuser, recorded_.recorded_at,
                 e.reason.ref, nullptr);
    }
    void operator()(Looked const& e)
    {
        out_.run(add_look, congress(), e.reveal, recorded_.position, recorded_.recorded_at);
        out_.run(set_looked, congress(), e.reveal, recorded_.recorded_at);
    }
    void operator()(people::Named const& e)
    {
        out_.run(set_name, congress(), e.person, e.name.ref);
    }
    void operator()(people::Identified const& e)
    {
        if (e.identifier == people::IdentifierKind::phone)
            out_.run(set_phone, congress(), e.person, e.value.ref);
    }

private:
    std::string const& congress() const { return recorded_.congress; }
    Recorded const& recorded_;
    Statements& out_;
};

} // namespace

void fold(Recorded const& recorded, Statements& out)
{
    dispatch<MatterRaised, Asked, Approved, Refused, Looked, people::Named, people::Identified>(
        recorded, Folding(recorded, out));
}

} // namespace ztc::views::reveals
