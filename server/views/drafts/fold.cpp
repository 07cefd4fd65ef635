// SPDX-License-Identifier: Apache-2.0
#include "kernel/lines.hpp"
#include "modules/drafts/events.hpp"
#include "modules/matters/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "views/drafts/sql.hpp"
#include "views/drafts/view.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::drafts {
namespace {

using namespace ztc::drafts;
using boost::describe::enum_to_string;

std::optional<std::string> ref_of(std::optional<TextRef> const& text)
{
    if (!text) return std::nullopt;
    return text->ref;
}

class Folding {
public:
    Folding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    void operator()(Begun const& e)
    {
        out_.run(add_draft, congress(), e.draft, recorded_.position, enum_to_string(e.kind, ""),
                 e.lead, text::ids_a_line(e.seats), e.title.ref, e.begun_on);
        for (auto const& matter : e.matters) out_.run(add_link, congress(), e.draft, matter);
    }
    void operator()(Revised const& e)
    {
        std::string formed_by;
        for (auto how : e.formed_by) (formed_by += enum_to_string(how, "")) += '\n';
        out_.run(add_revision, congress(), e.draft, e.revision, e.title.ref, e.situation.ref,
                 e.asks.ref, ref_of(e.feasibility), enum_to_string(e.visibility, ""), formed_by,
                 enum_to_string(e.raised_before, ""), enum_to_string(e.wish, ""),
                 text::ids_a_line(e.wished_units), e.adopted, e.revised_on, recorded_.recorded_at);
        out_.run(set_revision, congress(), e.draft, e.revision, e.title.ref, e.revised_on);
    }
    void operator()(MattersLinked const& e)
    {
        out_.run(drop_links, congress(), e.draft);
        for (auto const& matter : e.matters) out_.run(add_link, congress(), e.draft, matter);
    }
    void operator()(EvidenceAdded const& e)
    {
        out_.run(add_evidence, congress(), e.draft, e.evidence, recorded_.position,
                 enum_to_string(e.kind, ""), e.words.ref, text::ids_a_line(e.files), e.happened_on,
                 recorded_.actor);
    }
    void operator()(EvidenceRemoved const& e)
    {
        out_.run(drop_evidence, congress(), e.draft, e.evidence);
    }
    void operator()(OpinionAsked const& e)
    {
        out_.run(add_opinion, congress(), e.draft, e.unit, e.question.ref, e.asked_on, e.due_on);
    }
    void operator()(OpinionGiven const& e)
    {
        out_.run(give_opinion, congress(), e.draft, e.unit, enum_to_string(e.feasibility, ""),
                 e.cost_fen, e.year, e.words.ref, e.given_on);
    }
    void operator()(ReadingAsked const& e)
    {
        out_.run(ask_reading, congress(), e.draft, e.asked_on, e.due_on, e.revision);
    }
    void operator()(Commented const& e)
    {
        out_.run(add_comment, congress(), e.draft, e.comment, recorded_.position, recorded_.actor,
                 e.revision, enum_to_string(e.passage, ""), e.ask, ref_of(e.quoted), e.words.ref,
                 ref_of(e.proposed), e.commented_on);
    }
    void operator()(CommentSettled const& e)
    {
        out_.run(settle_comment, congress(), e.draft, e.comment, enum_to_string(e.settling, ""),
                 ref_of(e.reply), e.settled_on);
    }
    void operator()(ReadingDone const& e)
    {
        out_.run(finish_reading, congress(), e.draft, e.done_on, recorded_.actor, e.words.ref);
    }
    void operator()(CosignersInvited const& e)
    {
        for (auto const& deputy : e.deputies)
            out_.run(add_cosigner, congress(), e.draft, deputy, recorded_.position);
    }
    void operator()(Cosigned const& e)
    {
        out_.run(set_signed, congress(), e.draft, e.deputy, e.revision, e.signed_on);
    }
    void operator()(CosigningDeclined const& e)
    {
        out_.run(set_declined, congress(), e.draft, e.deputy, e.declined_on);
    }
    void operator()(Filed const& e)
    {
        out_.run(file_draft, congress(), e.draft, e.suggestion, e.filed_on);
    }
    void operator()(GivenBack const& e) { out_.run(give_back, congress(), e.draft); }
    void operator()(Dropped const& e) { out_.run(drop_draft, congress(), e.draft); }

    void operator()(matters::MatterRaised const& e)
    {
        auto const raised_at = e.said_at.value_or(recorded_.recorded_at);
        out_.run(add_matter, congress(), e.matter, recorded_.position, e.number, e.category,
                 e.community, e.raised_by, text::one_a_line(e.about), e.text.ref,
                 date_of(raised_at));
    }
    void operator()(matters::MatterAccepted const& e)
    {
        if (e.deputy) out_.run(set_deputy, congress(), e.matter, *e.deputy);
    }
    void operator()(matters::MatterDeputyNamed const& e)
    {
        out_.run(set_deputy, congress(), e.matter, e.deputy);
    }
    void operator()(matters::MatterReferred const& e)
    {
        out_.run(set_unit, congress(), e.matter, e.to_unit);
    }
    void operator()(matters::MatterCorrected const& e)
    {
        out_.run(set_category, congress(), e.matter, e.category);
    }
    void operator()(matters::MatterJoined const& e) { joined(e.matter, e.person); }
    void operator()(matters::MatterTookOver const& e)
    {
        for (auto const& person : e.persons) joined(e.matter, person);
    }
    void operator()(matters::MatterGaveBack const& e)
    {
        for (auto const& person : e.persons) out_.run(drop_joined, congress(), e.matter, person);
    }
    void operator()(matters::MatterMerged const& e) { counts(e.matter, 0); }
    void operator()(matters::MatterUnmerged const& e) { counts(e.matter, 1); }
    void operator()(matters::MatterRedirected const& e) { counts(e.matter, 0); }
    void operator()(matters::MatterWithdrawn const& e) { counts(e.matter, 0); }
    void operator()(matters::MatterAnswered const& e)
    {
        std::optional<std::string> outcome;
        if (e.outcome) outcome = enum_to_string(*e.outcome, "");
        out_.run(set_answer, congress(), e.matter, outcome, e.answered_on);
    }
    void operator()(matters::MatterReopened const& e)
    {
        out_.run(set_answer, congress(), e.matter, nullptr, nullptr);
    }

    void operator()(organisation::NodeAdded const& e) { name(e.node.text, e.name); }
    void operator()(organisation::NodeRenamed const& e) { name(e.node.text, e.name); }
    void operator()(people::Named const& e) { name(e.person.text, e.name); }

private:
    std::string const& congress() const { return recorded_.congress; }
    void joined(MatterId const& matter, PersonId const& person)
    {
        out_.run(add_joined, congress(), matter, person);
    }
    void counts(MatterId const& matter, int yes) { out_.run(set_counts, congress(), matter, yes); }
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
    using namespace ztc::matters;
    dispatch<Begun, Revised, MattersLinked, EvidenceAdded, EvidenceRemoved, OpinionAsked,
             OpinionGiven, ReadingAsked, Commented, CommentSettled, ReadingDone, CosignersInvited,
             Cosigned, CosigningDeclined, Filed, GivenBack, Dropped, MatterRaised, MatterAccepted,
             MatterDeputyNamed, MatterReferred, MatterCorrected, MatterJoined, MatterTookOver,
             MatterGaveBack, MatterMerged, MatterUnmerged, MatterRedirected, MatterWithdrawn,
             MatterAnswered, MatterReopened, organisation::NodeAdded, organisation::NodeRenamed,
             people::Named>(recorded, folding);
}

} // namespace ztc::views::drafts
