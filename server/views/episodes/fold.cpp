// SPDX-License-Identifier: Apache-2.0
#include "modules/episodes/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "views/episodes/sql.hpp"
#include "views/episodes/view.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::episodes {
namespace {

using namespace ztc::episodes;
using boost::describe::enum_to_string;

std::optional<std::string> ref_of(std::optional<TextRef> const& text)
{
    if (!text) return std::nullopt;
    return text->ref;
}

class Folding {
public:
    Folding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    // ---- the script ----------------------------------------------------------------------------
    void operator()(Planned const& e)
    {
        out_.run(add_episode, congress(), e.episode, recorded_.position, e.node, e.deputy,
                 e.title.ref, ref_of(e.script), e.script ? writer() : std::string(), e.planned_on);
    }
    void operator()(Revised const& e)
    {
        out_.run(revise_episode, congress(), e.episode, e.title.ref, e.script.ref, writer());
    }
    void operator()(Submitted const& e)
    {
        out_.run(submit_episode, congress(), e.episode);
        out_.run(begin_round, congress(), e.episode);
    }
    void operator()(Reviewed const& e)
    {
        out_.run(add_review, congress(), e.episode, recorded_.position, enum_to_string(e.stage, ""),
                 enum_to_string(e.outcome, ""), recorded_.actor, ref_of(e.reason), e.reviewed_on);
        auto const [state, stage] = after(e);
        out_.run(set_stage, congress(), e.episode, enum_to_string(state, ""),
                 enum_to_string(stage, ""));
    }

    // ---- film and consents ---------------------------------------------------------------------
    void operator()(MaterialAttached const& e)
    {
        out_.run(attach_material, congress(), e.episode, e.film, e.poster, ref_of(e.subtitles),
                 e.transcript.ref, e.others_seen);
        out_.run(outdate_consents, congress(), e.episode, e.attached_on);
    }
    void operator()(Consented const& e)
    {
        out_.run(consent_of_deputy, congress(), e.episode, e.consented_on, e.wording_version);
    }
    void operator()(ConsentAdded const& e)
    {
        out_.run(episodes::add_consent, congress(), e.episode, e.consent, recorded_.position,
                 e.name.ref, e.scan, e.wording_version, e.added_on);
    }
    void operator()(ConsentWithdrawn const& e)
    {
        if (e.consent)
            out_.run(withdraw_paper, congress(), *e.consent, e.withdrawn_on);
        else
            out_.run(consent_of_deputy, congress(), e.episode, nullptr, nullptr);
        out_.run(withdraw_episode, congress(), e.episode, e.withdrawn_on);
    }

    // ---- public --------------------------------------------------------------------------------
    void operator()(Published const& e)
    {
        out_.run(publish_episode, congress(), e.episode, e.published_on);
    }
    void operator()(Linked const& e)
    {
        out_.run(link_episode, congress(), e.episode, ref_of(e.link));
    }
    void operator()(TakenDown const& e)
    {
        out_.run(take_down_episode, congress(), e.episode, e.taken_down_on, e.reason.ref);
    }
    void operator()(ViewingsCounted const& e)
    {
        out_.run(add_viewings, congress(), e.episode, e.viewings);
    }

    // ---- whom and where ------------------------------------------------------------------------
    void operator()(organisation::NodeAdded const& e)
    {
        using organisation::NodeKind;
        bool const keeps = e.kind != NodeKind::community && e.kind != NodeKind::handling_unit;
        if (keeps) out_.run(add_body, congress(), e.node, recorded_.position);
        name(e.node.text, e.name);
    }
    void operator()(organisation::NodeRenamed const& e) { name(e.node.text, e.name); }
    void operator()(organisation::NodeClosed const& e) { out_.run(close_body, congress(), e.node); }
    void operator()(people::Named const& e) { name(e.person.text, e.name); }
    void operator()(people::Erased const& e)
    {
        out_.run(erase_deputy, congress(), e.person, date_of(recorded_.recorded_at));
    }

private:
    static std::pair<EpisodeState, Stage> after(Reviewed const& e)
    {
        if (e.outcome == Outcome::sent_back) return {EpisodeState::drafted, Stage::facts};
        if (e.stage == Stage::approval) return {EpisodeState::approved, Stage::approval};
        return {EpisodeState::in_review,
                e.stage == Stage::facts ? Stage::wording : Stage::approval};
    }
    std::string const& congress() const { return recorded_.congress; }
    std::string writer() const { return recorded_.actor.text + '\n'; }
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
    dispatch<Planned, Revised, Submitted, Reviewed, MaterialAttached, Consented, ConsentAdded,
             ConsentWithdrawn, ztc::episodes::Published, Linked, TakenDown, ViewingsCounted,
             organisation::NodeAdded, organisation::NodeRenamed, organisation::NodeClosed,
             people::Named, people::Erased>(recorded, folding);
}

} // namespace ztc::views::episodes
