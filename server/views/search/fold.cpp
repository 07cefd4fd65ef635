// SPDX-License-Identifier: Apache-2.0
#include "kernel/lines.hpp"
#include "modules/matters/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "modules/privacy/events.hpp"
#include "views/search/sql.hpp"
#include "views/search/view.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::search {
namespace {

using namespace ztc::matters;
using boost::describe::enum_to_string;

std::optional<std::string> ref_of(std::optional<TextRef> const& text)
{
    if (!text) return std::nullopt;
    return text->ref;
}

std::string joined(std::vector<NodeId> const& nodes)
{
    std::string out;
    for (auto const& node : nodes) (out += out.empty() ? "" : " ") += node.text;
    return out;
}

class Folding {
public:
    Folding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    void operator()(MatterRaised const& e)
    {
        auto const about = text::one_a_line(e.about);
        out_.run(add_matter, congress(), recorded_.position, e.matter, e.number, e.title.ref,
                 e.text.ref, ref_of(e.place), ref_of(e.hotline_number), ref_of(e.hidden_names),
                 e.category, e.community, e.raised_by, e.said_at.value_or(recorded_.recorded_at),
                 enum_to_string(e.identity, ""), e.origin == Origin::imported ? 1 : 0, about,
                 joined(e.within));
    }
    void operator()(MatterAccepted const& e)
    {
        stage(e.matter, Stage::accepted);
        if (e.deputy) out_.run(set_deputy, congress(), e.matter, *e.deputy);
    }
    void operator()(MatterMoreSupplied const& e) { said(e.matter, e.text); }
    void operator()(MatterCorrected const& e)
    {
        out_.run(set_category, congress(), e.matter, e.category);
    }
    void operator()(MatterDeputyNamed const& e)
    {
        out_.run(set_deputy, congress(), e.matter, e.deputy);
    }
    void operator()(MatterLookedInto const& e)
    {
        out_.run(looked_into_matter, congress(), e.matter);
        told(e.matter, e.note);
    }
    void operator()(MatterReferred const& e)
    {
        stage(e.matter, Stage::referred);
        out_.run(set_unit, congress(), e.matter, e.to_unit);
    }
    void operator()(MatterProgressReported const& e) { told(e.matter, e.text); }
    void operator()(MatterAnswered const& e)
    {
        if (!e.said_at) stage(e.matter, Stage::answered); // imported: it is nobody's here
        told(e.matter, e.text);
    }
    void operator()(MatterDelivered const& e) { told(e.matter, e.text); }
    void operator()(MatterReopened const& e) { stage(e.matter, Stage::referred); }
    void operator()(MatterClosed const& e) { stage(e.matter, Stage::closed); }

    void operator()(organisation::NodeAdded const& e) { name(e.node.text, e.name); }
    void operator()(organisation::NodeRenamed const& e) { name(e.node.text, e.name); }
    void operator()(people::Named const& e) { name(e.person.text, e.name); }
    void operator()(people::Identified const& e)
    {
        if (e.identifier == people::IdentifierKind::phone)
            out_.run(add_phone, congress(), e.fingerprint, e.person);
    }
    void operator()(people::IdentifierDropped const& e)
    {
        out_.run(drop_phone, congress(), e.fingerprint, e.person);
    }
    void operator()(people::Erased const& e)
    {
        out_.run(forget_said, congress(), e.person);
        out_.run(drop_phones, congress(), e.person);
    }
    void operator()(privacy::MatterLapsed const& e)
    {
        out_.run(forget_said_in, congress(), e.matter);
    }

private:
    std::string const& congress() const { return recorded_.congress; }

    void stage(MatterId const& matter, Stage now)
    {
        out_.run(set_stage, congress(), matter, enum_to_string(now, ""));
    }
    void said(MatterId const& matter, TextRef const& text)
    {
        out_.run(add_text, congress(), matter, recorded_.position, "raiser", text.ref);
        out_.run(add_said, congress(), matter, text.ref);
    }
    void told(MatterId const& matter, TextRef const& text)
    {
        out_.run(add_text, congress(), matter, recorded_.position, "official", text.ref);
        out_.run(add_told, congress(), matter, text.ref);
    }
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
    dispatch<MatterRaised, MatterAccepted, MatterMoreSupplied, MatterCorrected, MatterDeputyNamed,
             MatterLookedInto, MatterReferred, MatterProgressReported, MatterAnswered,
             MatterDelivered, MatterReopened, MatterClosed, organisation::NodeAdded,
             organisation::NodeRenamed, people::Named, people::Identified,
             people::IdentifierDropped, people::Erased, privacy::MatterLapsed>(
        recorded, Folding(recorded, out));
}

} // namespace ztc::views::search
