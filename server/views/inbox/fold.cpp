// SPDX-License-Identifier: Apache-2.0
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

constexpr std::string_view no_day = "9999-12-31"; // sorts behind every day
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
        for (auto const& body : e.within)
            out_.run(add_entry, congress(), body, e.matter, body == e.within.back() ? 1 : 0,
                     imported ? imported_box : enum_to_string(Stage::raised, ""), open, e.number,
                     e.title.ref, e.category, e.community, raised_at,
                     imported ? std::string(no_day) : format_date(e.accept_due_on),
                     format_date(date_of(raised_at)),
                     imported ? e.said_at.value_or(raised_at) : recorded_.recorded_at);
        count(e.matter, 1);
    }
    void operator()(MatterAccepted const& e)
    {
        recounted(e.matter, [&] {
            if (e.deputy) {
                out_.run(add_desk, congress(), e.matter, *e.deputy, "deputy");
                out_.run(set_deputy, congress(), e.matter, *e.deputy);
            }
            move(e.matter, {Stage::accepted, e.deputy ? "deputy" : "body"});
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
    dispatch<MatterRaised, MatterAccepted, MatterLookedInto, MatterReferred, MatterAnswered,
             MatterRated, MatterReopened, MatterRedirected, MatterWithdrawn, MatterClosed,
             organisation::NodeAdded, organisation::NodeRenamed, people::Named>(
        recorded, Folding(recorded, out));
}

} // namespace ztc::views::inbox
