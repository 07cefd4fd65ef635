// SPDX-License-Identifier: Apache-2.0
#include "kernel/lines.hpp"
#include "modules/bulletins/events.hpp"
#include "modules/matters/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "modules/publicity/events.hpp"
#include "modules/receptions/events.hpp"
#include "views/bulletins/sql.hpp"
#include "views/bulletins/view.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::bulletins {
namespace {

using namespace ztc::bulletins;
using boost::describe::enum_to_string;

std::optional<std::string> ref_of(std::optional<TextRef> const& text)
{
    if (!text) return std::nullopt;
    return text->ref;
}

std::string lines_of(std::vector<NodeId> const& nodes)
{
    std::string out;
    for (auto const& node : nodes) (out += node.text) += '\n';
    return out;
}

std::string lines_of(std::vector<Figure> const& figures)
{
    std::string out;
    for (auto const& one : figures) {
        out += enum_to_string(one.kind, "") + (' ' + std::to_string(one.n));
        if (one.of) out += ' ' + std::to_string(*one.of);
        out += '\n';
    }
    return out;
}

class Folding {
public:
    Folding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    // ---- bulletins -----------------------------------------------------------------------------
    void operator()(Drafted const& e)
    {
        out_.run(add_bulletin, congress(), e.bulletin, e.node, enum_to_string(e.kind, ""),
                 e.from_on, e.until_on, e.title.ref, e.introduction.ref, at(), writer());
    }
    void operator()(Revised const& e)
    {
        out_.run(revise_bulletin, congress(), e.bulletin, e.title.ref, e.introduction.ref,
                 writer());
    }
    void operator()(Approved const& e)
    {
        out_.run(approve_bulletin, congress(), e.bulletin, lines_of(e.figures), e.counted_until,
                 recorded_.actor, e.approved_on);
    }
    void operator()(Published const& e)
    {
        out_.run(publish_bulletin, congress(), e.bulletin, e.published_on);
    }
    void operator()(ztc::bulletins::Withdrawn const& e)
    {
        out_.run(withdraw_bulletin, congress(), e.bulletin, e.withdrawn_on, e.reason.ref);
    }

    // ---- receptions ----------------------------------------------------------------------------
    void operator()(ztc::receptions::Planned const& e)
    {
        add("reception", e.reception.text, e.held_on, e.within, {}, e.station.text);
    }
    void operator()(ztc::receptions::Moved const& e)
    {
        end("reception", e.reception.text);
        out_.run(move_fact, congress(), "reception", e.reception, at(), e.held_on);
    }
    void operator()(ztc::receptions::Cancelled const& e) { end("reception", e.reception.text); }
    void operator()(ztc::receptions::Held const& e)
    {
        follow("reception", e.reception.text, "held", e.visitors);
    }
    void operator()(ztc::receptions::PointRecorded const& e)
    {
        out_.run(add_point, congress(), e.reception, e.point, at(), e.heard_on);
    }
    void operator()(ztc::receptions::PointAnswered const& e)
    {
        follow("point", e.point.text, "settled");
    }
    void operator()(ztc::receptions::PointRaised const& e)
    {
        follow("point", e.point.text, "settled");
    }

    // ---- matters -------------------------------------------------------------------------------
    void operator()(ztc::matters::MatterRaised const& e)
    {
        bool const complains = e.about && !e.about->empty(); // counted, never named
        add("raised", e.matter.text, date_of(e.said_at.value_or(recorded_.recorded_at)), e.within,
            complains ? std::nullopt : std::optional(e.number), {});
    }
    void operator()(ztc::matters::MatterAnswered const& e)
    {
        follow("raised", e.matter.text, "answered");
        if (e.outcome == ztc::matters::AnswerOutcome::done) follow("raised", e.matter.text, "done");
    }
    void operator()(ztc::matters::MatterDelivered const& e)
    {
        follow("raised", e.matter.text, "done");
    }
    void operator()(ztc::matters::MatterContested const& e) { end("done", e.matter.text); }
    void operator()(ztc::matters::MatterReopened const& e)
    {
        end("answered", e.matter.text);
        end("done", e.matter.text);
    }
    void operator()(ztc::matters::MatterMerged const& e)
    {
        follow("raised", e.matter.text, "ended");
    }
    void operator()(ztc::matters::MatterUnmerged const& e) { end("ended", e.matter.text); }
    void operator()(ztc::matters::MatterRedirected const& e)
    {
        follow("raised", e.matter.text, "ended");
    }
    void operator()(ztc::matters::MatterWithdrawn const& e)
    {
        follow("raised", e.matter.text, "ended");
    }

    // ---- publicity -----------------------------------------------------------------------------
    void operator()(ztc::publicity::PieceRegistered const& e)
    {
        out_.run(add_fact, congress(), "piece", e.piece, at(), e.published_on, lines_of(e.within),
                 nullptr, nullptr, e.headline.ref, e.outlet.ref, ref_of(e.link),
                 enum_to_string(e.level, ""));
    }
    void operator()(ztc::publicity::ReprintAdded const& e)
    {
        out_.run(bulletins::add_reprint, congress(), e.piece, e.reprint, at(), e.published_on,
                 e.outlet.ref, ref_of(e.link), enum_to_string(e.level, ""));
    }
    void operator()(ztc::publicity::PieceJoined const& e)
    {
        end("piece", e.piece.text);
        out_.run(join_piece, congress(), e.piece, at());
    }
    void operator()(ztc::publicity::EntryStruck const& e)
    {
        if (e.reprint)
            end("reprint", e.reprint->text);
        else
            out_.run(bulletins::strike_piece, congress(), e.piece, at());
    }

    // ---- names ---------------------------------------------------------------------------------
    void operator()(ztc::organisation::NodeAdded const& e)
    {
        using ztc::organisation::NodeKind;
        bool const has_bulletins =
            e.kind != NodeKind::community && e.kind != NodeKind::handling_unit;
        if (has_bulletins) out_.run(add_body, congress(), e.node, at());
        out_.run(set_name, congress(), e.node, e.name.ref);
    }
    void operator()(ztc::organisation::NodeRenamed const& e)
    {
        out_.run(set_name, congress(), e.node, e.name.ref);
    }
    void operator()(ztc::organisation::NodeClosed const& e)
    {
        out_.run(close_body, congress(), e.node);
    }
    void operator()(ztc::people::Named const& e)
    {
        out_.run(set_name, congress(), e.person, e.name.ref);
    }

private:
    std::string const& congress() const { return recorded_.congress; }
    std::uint64_t at() const { return recorded_.position; }
    std::string writer() const { return recorded_.actor.text + '\n'; }
    void add(std::string_view kind, std::string const& subject, Date on,
             std::vector<NodeId> const& within, std::optional<std::string> const& label,
             std::optional<std::string> const& name_id)
    {
        out_.run(add_fact, congress(), kind, subject, at(), on, lines_of(within), label, name_id,
                 nullptr, nullptr, nullptr, nullptr);
    }
    void follow(std::string_view base, std::string const& subject, std::string_view kind,
                std::int64_t amount = 0)
    {
        out_.run(follow_fact, congress(), base, subject, kind, at(), amount);
    }
    void end(std::string_view kind, std::string const& subject)
    {
        out_.run(end_fact, congress(), kind, subject, at());
    }

    Recorded const& recorded_;
    Statements& out_;
};

} // namespace

void fold(Recorded const& recorded, Statements& out)
{
    Folding folding(recorded, out);
    dispatch<Drafted, Revised, Approved, Published, ztc::bulletins::Withdrawn>(recorded, folding);
    dispatch<ztc::receptions::Planned, ztc::receptions::Moved, ztc::receptions::Cancelled,
             ztc::receptions::Held, ztc::receptions::PointRecorded, ztc::receptions::PointAnswered,
             ztc::receptions::PointRaised>(recorded, folding);
    dispatch<ztc::matters::MatterRaised, ztc::matters::MatterAnswered,
             ztc::matters::MatterDelivered, ztc::matters::MatterContested,
             ztc::matters::MatterReopened, ztc::matters::MatterMerged, ztc::matters::MatterUnmerged,
             ztc::matters::MatterRedirected, ztc::matters::MatterWithdrawn>(recorded, folding);
    dispatch<ztc::publicity::PieceRegistered, ztc::publicity::ReprintAdded,
             ztc::publicity::PieceJoined, ztc::publicity::EntryStruck, ztc::organisation::NodeAdded,
             ztc::organisation::NodeRenamed, ztc::organisation::NodeClosed, ztc::people::Named>(
        recorded, folding);
}

} // namespace ztc::views::bulletins
