// SPDX-License-Identifier: Apache-2.0
#include "kernel/described.hpp"
#include "modules/matters/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "modules/publication/events.hpp"
#include "views/publication/sql.hpp"
#include "views/publication/view.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::publication {
namespace {

using namespace ztc::matters;
using namespace ztc::publication;
using boost::describe::enum_to_string;

std::optional<std::string> ref_of(std::optional<TextRef> const& text)
{
    if (!text) return std::nullopt;
    return text->ref;
}

std::optional<std::string> shown_of(std::optional<std::vector<ztc::people::Shown>> const& shown)
{
    if (!shown) return std::nullopt;
    return described::to_json(*shown);
}

std::string lines_of(std::vector<files::FileId> const& photos)
{
    std::string lines;
    for (auto const& photo : photos) (lines += photo.text) += '\n';
    return lines;
}

class Folding {
public:
    Folding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    // ---- the line of a matter ------------------------------------------------------------------
    void operator()(MatterRaised const& e)
    {
        bool const complaint = e.about && !e.about->empty();
        if (complaint || e.origin == Origin::imported) return;
        auto const station = e.within.size() > 1 ? e.within[e.within.size() - 2] : e.community;
        out_.run(add_matter, congress(), e.matter, e.raised_by, e.community, station, e.category,
                 enum_to_string(e.origin, ""), e.number, e.title.ref, e.text.ref,
                 ref_of(e.hidden_names), today(), recorded_.position, shown_of(e.shown),
                 lines_of(e.photos));
    }
    void operator()(MatterMoreSupplied const& e)
    {
        if (!e.photos.empty())
            out_.run(add_raised_photos, congress(), e.matter, lines_of(e.photos));
    }
    void operator()(MatterAccepted const& e)
    {
        out_.run(set_accepted, congress(), e.matter, e.accepted_on, e.deputy);
    }
    void operator()(MatterDeputyNamed const& e)
    {
        out_.run(set_deputy, congress(), e.matter, e.deputy);
    }
    void operator()(MatterCorrected const& e)
    {
        out_.run(set_category, congress(), e.matter, e.category);
    }
    void operator()(MatterLookedInto const& e)
    {
        out_.run(set_looked_into, congress(), e.matter, e.looked_into_on);
    }
    void operator()(MatterReferred const& e)
    {
        out_.run(set_referred, congress(), e.matter, e.referred_on, e.answer_due_on, e.to_unit);
    }
    void operator()(MatterExtended const& e)
    {
        out_.run(set_due, congress(), e.matter, e.answer_due_on);
    }
    void operator()(MatterPaused const& e) { out_.run(set_due, congress(), e.matter, nullptr); }
    void operator()(MatterResumed const& e)
    {
        out_.run(set_due, congress(), e.matter, e.answer_due_on);
    }
    void operator()(MatterDueConfirmed const& e)
    {
        if (e.clock == ClockKind::answer) out_.run(set_due, congress(), e.matter, e.due_on);
    }
    void operator()(MatterAnswered const& e)
    {
        std::optional<std::string> outcome;
        if (e.outcome) outcome = enum_to_string(*e.outcome, "");
        out_.run(set_answered, congress(), e.matter, e.text.ref, e.answered_on, outcome,
                 e.planned_on, e.done_on);
        out_.run(settle, congress(), e.matter);
    }
    void operator()(MatterDelivered const& e)
    {
        out_.run(set_delivered, congress(), e.matter, e.done_on);
    }
    void operator()(MatterSlipped const& e)
    {
        out_.run(set_slipped, congress(), e.matter, e.planned_on, e.times);
    }
    void operator()(MatterRated const& e)
    {
        if (e.rated_by) return; // a neighbour
        out_.run(set_rated, congress(), e.matter, e.rated_on, enum_to_string(e.attitude, ""),
                 enum_to_string(e.result, ""));
    }
    void operator()(MatterReopened const& e)
    {
        out_.run(set_reopened, congress(), e.matter, e.reopened_on, e.answer_due_on);
    }
    void operator()(MatterClosed const& e)
    {
        bool const stopped = e.closing == Closing::withdrawn || e.closing == Closing::redirected;
        out_.run(set_closed, congress(), e.matter, stopped ? 1 : 0);
        out_.run(settle, congress(), e.matter);
    }
    void operator()(MatterMerged const& e) { merge(e.matter, 1); }
    void operator()(MatterUnmerged const& e) { merge(e.matter, 0); }
    void operator()(MatterJoined const& e) { out_.run(add_joined, congress(), e.matter, e.person); }
    void operator()(MatterTookOver const& e)
    {
        for (auto const& person : e.persons) out_.run(add_joined, congress(), e.matter, person);
    }
    void operator()(MatterGaveBack const& e)
    {
        for (auto const& person : e.persons) out_.run(drop_joined, congress(), e.matter, person);
    }

    // ---- its publication -----------------------------------------------------------------------
    void operator()(ConsentGiven const& e)
    {
        out_.run(set_consent, congress(), e.matter, enum_to_string(e.channel, ""), e.given_on,
                 recorded_.position, enum_to_string(e.covers.value_or(Covers::words), ""),
                 shown_of(e.shown));
        out_.run(settle, congress(), e.matter);
    }
    void operator()(ConsentAsked const& e)
    {
        out_.run(add_ask, congress(), e.print, e.ask, e.matter, e.answer_until);
        out_.run(set_asked, congress(), e.matter, e.asked_on, e.answer_until, recorded_.position);
        out_.run(settle, congress(), e.matter);
    }
    void operator()(ConsentRefused const& e)
    {
        out_.run(set_refused, congress(), e.matter, e.refused_on, enum_to_string(e.channel, ""),
                 recorded_.position);
        out_.run(settle, congress(), e.matter);
    }
    void operator()(PhotoMasked const& e)
    {
        out_.run(add_masked_photo, congress(), e.matter, lines_of({e.file}));
    }
    void operator()(ConsentWithdrawn const& e)
    {
        out_.run(drop_consent, congress(), e.matter, recorded_.position);
        out_.run(settle, congress(), e.matter);
    }
    void operator()(Drafted const& e)
    {
        std::optional<std::string> photos;
        if (e.photos) photos = lines_of(*e.photos);
        out_.run(set_draft, congress(), e.matter, e.title.ref, e.said.ref, ref_of(e.answered),
                 recorded_.position, photos, ref_of(e.photo_words));
        out_.run(settle, congress(), e.matter);
    }
    void operator()(Proposed const& e)
    {
        std::optional<std::string> in_place_of;
        if (recorded_.on_behalf_of) in_place_of = recorded_.on_behalf_of->text;
        out_.run(set_proposed, congress(), e.matter, recorded_.position, recorded_.actor,
                 in_place_of);
        out_.run(settle, congress(), e.matter);
    }
    void operator()(Returned const& e)
    {
        out_.run(set_returned, congress(), e.matter, e.reason.ref, recorded_.position);
        out_.run(settle, congress(), e.matter);
    }
    void operator()(Published const& e)
    {
        out_.run(set_published, congress(), e.matter, e.published_on, recorded_.position,
                 recorded_.recorded_at);
        out_.run(settle, congress(), e.matter);
    }
    void operator()(TakenDown const& e)
    {
        out_.run(set_taken_down, congress(), e.matter, e.taken_down_on,
                 enum_to_string(e.reason, ""), recorded_.position);
        out_.run(settle, congress(), e.matter);
    }

    // ---- names and persons ---------------------------------------------------------------------
    void operator()(organisation::NodeAdded const& e) { name(e.node.text, e.name); }
    void operator()(organisation::NodeRenamed const& e) { name(e.node.text, e.name); }
    void operator()(people::Named const& e) { name(e.person.text, e.name); }
    void operator()(people::Erased const& e)
    {
        out_.run(erase_asks, congress(), e.person);
        out_.run(erase_raiser, congress(), e.person);
    }

    void operator()(auto const&) {} // the rest changes nothing that is public

private:
    std::string const& congress() const { return recorded_.congress; }
    Date today() const { return date_of(recorded_.recorded_at); }

    void merge(MatterId const& matter, int merged)
    {
        out_.run(set_merged, congress(), matter, merged);
        out_.run(settle, congress(), matter);
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
    Folding folding(recorded, out);
    matters::dispatch_all(recorded, folding);
    ztc::publication::dispatch_all(recorded, folding);
    dispatch<organisation::NodeAdded, organisation::NodeRenamed, people::Named, people::Erased>(
        recorded, folding);
}

} // namespace ztc::views::publication
