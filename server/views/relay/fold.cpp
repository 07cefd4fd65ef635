// SPDX-License-Identifier: Apache-2.0
#include "kernel/lines.hpp"
#include "modules/matters/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "modules/relay/events.hpp"
#include "views/relay/sql.hpp"
#include "views/relay/view.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::relay {
namespace {

using namespace ztc::matters;
using namespace ztc::relay;
using boost::describe::enum_to_string;

class Folding {
public:
    Folding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    void operator()(MatterRaised const& e)
    {
        auto const station = e.within.size() > 1 ? e.within[e.within.size() - 2] : e.community;
        auto const about = text::one_a_line(e.about);
        out_.run(add_matter, congress(), e.matter, e.raised_by, e.community, station, about,
                 enum_to_string(e.identity, ""),
                 e.hidden_names ? std::optional(e.hidden_names->ref) : std::nullopt);
    }
    void operator()(MatterAccepted const& e)
    {
        if (e.deputy) out_.run(set_deputy, congress(), e.matter, *e.deputy);
        stands(e.matter, Stage::accepted);
    }
    void operator()(MatterDeputyNamed const& e)
    {
        out_.run(set_deputy, congress(), e.matter, e.deputy);
    }
    void operator()(MatterReferred const& e)
    {
        out_.run(set_unit, congress(), e.matter, e.to_unit);
        stands(e.matter, Stage::referred);
    }
    void operator()(MatterAnswered const& e) { stands(e.matter, Stage::answered); }
    void operator()(MatterReopened const& e) { stands(e.matter, Stage::referred); }
    void operator()(MatterClosed const& e) { stands(e.matter, Stage::closed); }
    void operator()(MatterMerged const& e) { out_.run(set_merged, congress(), e.matter, 1); }
    void operator()(MatterUnmerged const& e) { out_.run(set_merged, congress(), e.matter, 0); }

    void operator()(Said const& e)
    {
        std::string files;
        for (auto const& photo : e.photos) (files += photo.text) += '\n';
        out_.run(add_message, congress(), e.matter, recorded_.position, recorded_.recorded_at,
                 enum_to_string(e.side, ""), enum_to_string(e.hearers, ""), e.text.ref, files);
    }
    void operator()(ConsentGiven const& e) { knows(e.matter, Identity::to_unit); }
    void operator()(ConsentWithdrawn const& e) { knows(e.matter, e.identity); }

    void operator()(organisation::NodeAdded const& e) { name(e.node.text, e.name); }
    void operator()(organisation::NodeRenamed const& e) { name(e.node.text, e.name); }
    void operator()(people::Named const& e) { name(e.person.text, e.name); }

private:
    std::string const& congress() const { return recorded_.congress; }
    void stands(MatterId const& matter, Stage stage)
    {
        out_.run(set_stage, congress(), matter, enum_to_string(stage, ""));
    }
    void knows(MatterId const& matter, Identity identity)
    {
        out_.run(set_identity, congress(), matter, enum_to_string(identity, ""));
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
    dispatch<MatterRaised, MatterAccepted, MatterDeputyNamed, MatterReferred, MatterAnswered,
             MatterReopened, MatterClosed, MatterMerged, MatterUnmerged, Said, ConsentGiven,
             ConsentWithdrawn, organisation::NodeAdded, organisation::NodeRenamed, people::Named>(
        recorded, Folding(recorded, out));
}

} // namespace ztc::views::relay
