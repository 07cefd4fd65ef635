// SPDX-License-Identifier: Apache-2.0
#include "kernel/lines.hpp"
#include "modules/matters/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "views/inbox/sql.hpp"
#include "views/inbox/view.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::inbox {
namespace {

using namespace ztc::matters;
using boost::describe::enum_to_string;

constexpr std::string_view imported_box = "imported";

/// Where a matter stands after a move, and whose move is next: 'body', 'unit', 'deputy' or nobody
/// here.
struct Standing {
    Stage stage;
    std::string_view next;
    std::optional<Date> due_on = {};
    std::optional<Date> due_from = {};
};

class Folding {
public:
    Folding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    void operator()(MatterRaised const& e)
    {
        bool const imported = e.origin == Origin::imported;
        auto const raised_at = e.said_at.value_or(recorded_.recorded_at);
        std::int64_t const open = imported ? 0 : 1;
        auto const about = text::one_a_line(e.about);
        for (auto const& body : e.within)
            out_.run(add_entry, congress(), about ? accusations_desk(body) : body.text, e.matter,
                     body == e.within.back() ? 1 : 0,
                     imported ? imported_box : enum_to_string(Stage::raised, ""), open, e.number,
                     e.title.ref, e.category, e.community, raised_at,
                     imported ? std::string(no_day) : format_date(e.accept_due_on),
                     format_date(date_of(raised_at)),
                     imported ? e.said_at.value_or(raised_at) : recorded_.recorded_at, about);
        count(e.matter, 1);
    }
    void operator()(MatterAccepted const& e)
    {
        recounted(e.matter, [&] {
            if (e.deputy) {
                out_.run(add_desk, congress(), e.matter, *e.deputy, "deputy");
                out_.run(set_deputy, congress(), e.matter, *e.deputy);
            }
            move(e.matter,
                 {Stage::accepted, e.deputy ? "deputy" : "body", e.refer_due_on, e.accepted_on});
        });
    }
    void operator()(MatterMoreAsked const& e)
    {
        recounted(e.matter, [&] { out_.run(hold_entry, congress(), e.matter, "more", now()); });
    }
    void operator()(MatterMoreSupplied const& e)
    {
        recounted(e.matter, [&] {
            out_.run(go_on_entry, congress(), e.matter,
                     e.due_on ? format_date(*e.due_on) : std::string(no_day), now());
        });
    }
    void operator()(MatterCorrected const& e)
    {
        out_.run(set_category, congress(), e.matter, e.category, now());
    }
    void operator()(MatterDeputyNamed const& e)
    {
        recounted(e.matter, [&] {
            out_.run(drop_other_deputies, congress(), e.matter, e.deputy);
            out_.run(add_desk, congress(), e.matter, e.deputy, "deputy");
            out_.run(set_deputy, congress(), e.matter, e.deputy);
            out_.run(deputy_next, congress(), e.matter, e.deputy);
        });
    }
    void operator()(MatterMerged const& e)
    {
        recounted(e.matter, [&] { out_.run(merge_entry, congress(), e.matter, now()); });
    }
    void operator()(MatterUnmerged const& e)
    {
        recounted(e.matter, [&] { out_.run(unmerge_entry, congress(), e.matter, now()); });
    }
    void operator()(MatterReferralProposed const& e) { asks(e.matter, "approval", "body"); }
    void operator()(MatterReferralReturned const& e) { answers_ask(e.matter, "body", 1); }
    void operator()(MatterReliefAsked const& e) { asks(e.matter, "relief", "body"); }
    void operator()(MatterReliefRuled const& e) { answers_ask(e.matter, "unit"); }
    void operator()(MatterExtensionAsked const& e) { asks(e.matter, "extension", "body"); }
    void operator()(MatterExtended const& e) { due(e.matter, e.answer_due_on, "extension"); }
    void operator()(MatterExtensionRefused const& e) { answers_ask(e.matter, "unit"); }
    void operator()(MatterPaused const& e)
    {
        recounted(e.matter, [&] { out_.run(hold_entry, congress(), e.matter, "pause", now()); });
    }
    void operator()(MatterResumed const& e) { due(e.matter, e.answer_due_on, ""); }
    void operator()(MatterUrged const& e) { asks(e.matter, enum_to_string(e.kind, ""), "unit"); }
    void operator()(MatterProgressReported const& e)
    {
        out_.run(clear_asks, congress(), e.matter, now());
    }
    void operator()(MatterTakenOn const& e)
    {
        touch(e.matter);
        recounted(e.matter, [&] { out_.run(take_on_entry, congress(), e.matter); });
    }
    void operator()(MatterPassedOn const& e) { touch(e.matter); }
    void operator()(MatterTookOver const& e) { touch(e.matter); }
    void operator()(MatterGaveBack const& e) { touch(e.matter); }
    void operator()(MatterJoined const& e) { touch(e.matter); }
    void operator()(MatterDelivered const& e) { touch(e.matter); }
    void operator()(MatterSlipped const& e) { touch(e.matter); }
    void operator()(MatterContested const& e) { touch(e.matter); }
    void operator()(MatterReminded const&) {}
    void operator()(MatterEscalated const& e)
    {
        recounted(e.matter, [&] { out_.run(escalate_entry, congress(), e.matter, now()); });
    }
    void operator()(MatterDueConfirmed const& e)
    {
        recounted(e.matter, [&] {
            out_.run(confirm_due_entry, congress(), e.matter, format_date(e.due_on), now());
        });
    }
    void operator()(MatterLookedInto const& e)
    {
        touch(e.matter);
        recounted(e.matter, [&] { out_.run(looked_into_entry, congress(), e.matter, now()); });
    }
    void operator()(MatterReferred const& e)
    {
        recounted(e.matter, [&] {
            out_.run(drop_other_units, congress(), e.matter, e.to_unit);
            out_.run(add_desk, congress(), e.matter, e.to_unit, "unit");
            out_.run(set_unit, congress(), e.matter, e.to_unit);
            move(e.matter, {Stage::referred, "unit", e.answer_due_on, e.referred_on});
        });
    }
    void operator()(MatterAnswered const& e)
    {
        if (e.said_at) return; // imported: it stays in its box
        recounted(e.matter, [&] { move(e.matter, {Stage::answered, ""}); });
    }
    void operator()(MatterRated const& e) { touch(e.matter); }
    void operator()(MatterReopened const& e)
    {
        recounted(e.matter, [&] {
            move(e.matter, {Stage::referred, "unit", e.answer_due_on, e.reopened_on});
            out_.run(reopen_entry, congress(), e.matter);
        });
    }
    void operator()(MatterRedirected const& e) { touch(e.matter); }
    void operator()(MatterWithdrawn const& e) { touch(e.matter); }
    void operator()(MatterClosed const& e)
    {
        recounted(e.matter, [&] { move(e.matter, {Stage::closed, ""}); });
    }

    void operator()(organisation::NodeAdded const& e) { name(e.node.text, e.name); }
    void operator()(organisation::NodeRenamed const& e) { name(e.node.text, e.name); }
    void operator()(people::Named const& e) { name(e.person.text, e.name); }

private:
    std::string const& congress() const { return recorded_.congress; }
    Instant now() const { return recorded_.recorded_at; }

    /// Something waits for the word of desks of this kind.
    void asks(MatterId const& matter, std::string_view what, std::string_view of)
    {
        recounted(matter, [&] { out_.run(ask_entry, congress(), matter, what, of, now()); });
    }
    void answers_ask(MatterId const& matter, std::string_view next, std::int64_t returned = 0)
    {
        recounted(matter,
                  [&] { out_.run(answer_ask_entry, congress(), matter, next, now(), returned); });
    }
    /// A new day; what else waits for a word, but for `answered`, goes on waiting.
    void due(MatterId const& matter, Date on, std::string_view answered)
    {
        recounted(matter, [&] {
            out_.run(set_due_entry, congress(), matter, format_date(on), now(), answered);
        });
    }

    void touch(MatterId const& matter) { out_.run(touch_entry, congress(), matter, now()); }

    void name(std::string const& id, TextRef const& ref)
    {
        out_.run(set_name, congress(), id, ref.ref);
    }

    void count(MatterId const& matter, std::int64_t by)
    {
        out_.run(count_boxes, congress(), matter, by);
        out_.run(count_days, congress(), matter, by);
    }

    /// Taken out of every count of its desks, changed, and counted anew.
    template <class F>
    void recounted(MatterId const& matter, F&& change)
    {
        count(matter, -1);
        change();
        count(matter, 1);
    }

    void move(MatterId const& matter, Standing const& to)
    {
        out_.run(move_entry, congress(), matter, enum_to_string(to.stage, ""),
                 to.stage == Stage::closed ? 0 : 1, to.next,
                 to.due_on ? format_date(*to.due_on) : std::string(no_day),
                 to.due_from ? format_date(*to.due_from) : std::string(no_day), now());
    }

    Recorded const& recorded_;
    Statements& out_;
};

} // namespace

void fold(Recorded const& recorded, Statements& out)
{
    Folding folding(recorded, out);
    dispatch_all(recorded, folding);
    dispatch<organisation::NodeAdded, organisation::NodeRenamed, people::Named>(recorded, folding);
}

} // namespace ztc::views::inbox
