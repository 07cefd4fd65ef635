// SPDX-License-Identifier: Apache-2.0
#include "modules/matters/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "views/matter_page/sql.hpp"
#include "views/matter_page/view.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::matter_page {
namespace {

using namespace ztc::matters;
using boost::describe::enum_to_string;

std::optional<std::string> ref_of(std::optional<TextRef> const& text)
{
    if (!text) return std::nullopt;
    return text->ref;
}

struct Due {
    std::string_view what;
    Date on;
    Date from;
    Certainty certainty;
};

struct Step {
    std::optional<std::string> text = {};
    std::optional<std::string> detail = {};
    std::optional<std::string> result = {};
    std::optional<Date> due_on = {};
    std::optional<NodeId> by_node = {};
};

class Folding {
public:
    Folding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    void operator()(MatterRaised const& e)
    {
        bool const imported = e.origin == Origin::imported;
        auto const raised_at = e.said_at.value_or(recorded_.recorded_at);
        auto const station = e.within.size() > 1 ? e.within[e.within.size() - 2] : e.community;
        std::string photos;
        for (auto const& photo : e.photos) (photos += photo.text) += '\n';
        auto const due = imported ? std::nullopt : std::optional(e.accept_due_on);
        auto const due_what = imported ? std::nullopt : std::optional<std::string_view>("accept");
        out_.run(add_matter, congress(), e.matter, e.number, e.raised_by, e.community, station,
                 e.category, enum_to_string(e.identity, ""), enum_to_string(e.origin, ""),
                 e.title.ref, e.text.ref, ref_of(e.place), photos, raised_at, recorded_.position,
                 due_what, due, due ? std::optional(date_of(raised_at)) : std::nullopt,
                 due ? std::optional(enum_to_string(e.certainty, "")) : std::nullopt,
                 imported ? std::optional(date_of(recorded_.recorded_at)) : std::nullopt, e.voice);
        step(e.matter, {.text = e.text.ref, .due_on = due}, e.said_at);
    }
    void operator()(MatterAccepted const& e)
    {
        if (e.deputy) out_.run(set_deputy, congress(), e.matter, *e.deputy);
        move(e.matter, Stage::accepted);
        step(e.matter, {.text = ref_of(e.note)});
    }
    void operator()(MatterLookedInto const& e)
    {
        out_.run(looked_into_matter, congress(), e.matter, recorded_.version);
        step(e.matter, {.text = e.note.ref});
    }
    void operator()(MatterReferred const& e)
    {
        out_.run(set_unit, congress(), e.matter, e.to_unit);
        move(e.matter, Stage::referred, Due{"answer", e.answer_due_on, e.referred_on, e.certainty});
        step(e.matter, {.text = ref_of(e.note), .due_on = e.answer_due_on, .by_node = e.to_unit});
    }
    void operator()(MatterAnswered const& e)
    {
        if (e.rate_due_on)
            move(e.matter, Stage::answered,
                 Due{"rate", *e.rate_due_on, e.answered_on, Certainty::certain});
        else
            move(e.matter, Stage::answered);
        auto const at = e.said_at.value_or(recorded_.recorded_at);
        out_.run(add_answer_step, congress(), e.matter, recorded_.position, recorded_.type, at,
                 dated_on(at), recorded_.actor, e.text.ref,
                 e.outcome ? std::optional(enum_to_string(*e.outcome, "")) : std::nullopt,
                 e.planned_on, e.done_on, e.rate_due_on, ref_of(e.owner), ref_of(e.reason));
    }
    void operator()(MatterRated const& e)
    {
        out_.run(set_version, congress(), e.matter, recorded_.version);
        step(e.matter, {.text = ref_of(e.words),
                        .detail = enum_to_string(e.attitude, ""),
                        .result = enum_to_string(e.result, "")});
    }
    void operator()(MatterReopened const& e)
    {
        move(e.matter, Stage::referred, Due{"answer", e.answer_due_on, e.reopened_on, e.certainty});
        step(e.matter, {.due_on = e.answer_due_on});
    }
    void operator()(MatterRedirected const& e)
    {
        out_.run(set_version, congress(), e.matter, recorded_.version);
        step(e.matter, {.text = e.words.ref, .detail = enum_to_string(e.to, "")});
    }
    void operator()(MatterWithdrawn const& e)
    {
        out_.run(set_version, congress(), e.matter, recorded_.version);
        step(e.matter, {.text = ref_of(e.reason)});
    }
    void operator()(MatterClosed const& e)
    {
        move(e.matter, Stage::closed);
        out_.run(set_closing, congress(), e.matter, enum_to_string(e.closing, ""));
        step(e.matter, {.detail = enum_to_string(e.closing, "")});
    }

    void operator()(organisation::NodeAdded const& e) { name(e.node.text, e.name); }
    void operator()(organisation::NodeRenamed const& e) { name(e.node.text, e.name); }
    void operator()(people::Named const& e) { name(e.person.text, e.name); }
    void operator()(people::Identified const& e)
    {
        if (e.identifier == people::IdentifierKind::phone)
            out_.run(set_phone, congress(), e.person, e.value.ref);
    }

private:
    std::string const& congress() const { return recorded_.congress; }

    void name(std::string const& id, TextRef const& ref)
    {
        out_.run(set_name, congress(), id, ref.ref);
    }

    std::optional<Date> dated_on(Instant at) const
    {
        if (at == recorded_.recorded_at) return std::nullopt;
        return date_of(at);
    }

    void move(MatterId const& matter, Stage stage, std::optional<Due> const& due = {})
    {
        std::optional<std::string_view> what;
        std::optional<Date> on, from;
        std::optional<std::string> certainty;
        if (due) {
            what = due->what;
            on = due->on;
            from = due->from;
            certainty = enum_to_string(due->certainty, "");
        }
        out_.run(move_matter, congress(), matter, enum_to_string(stage, ""), what, on, from,
                 certainty, recorded_.version);
    }

    void step(MatterId const& matter, Step const& step, std::optional<Instant> said_at = {})
    {
        auto const at = said_at.value_or(recorded_.recorded_at);
        out_.run(add_step, congress(), matter, recorded_.position, recorded_.type, at, dated_on(at),
                 recorded_.actor, step.by_node, step.text, step.detail, step.result, nullptr,
                 nullptr, step.due_on, nullptr, nullptr);
    }

    Recorded const& recorded_;
    Statements& out_;
};

} // namespace

void fold(Recorded const& recorded, Statements& out)
{
    dispatch<MatterRaised, MatterAccepted, MatterLookedInto, MatterReferred, MatterAnswered,
             MatterRated, MatterReopened, MatterRedirected, MatterWithdrawn, MatterClosed,
             organisation::NodeAdded, organisation::NodeRenamed, people::Named, people::Identified>(
        recorded, Folding(recorded, out));
}

} // namespace ztc::views::matter_page
