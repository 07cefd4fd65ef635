// SPDX-License-Identifier: Apache-2.0
#include "kernel/lines.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "modules/publicity/events.hpp"
#include "views/publicity/sql.hpp"
#include "views/publicity/view.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::publicity {
namespace {

using namespace ztc::publicity;
using boost::describe::enum_to_string;

std::optional<std::string> ref_of(std::optional<TextRef> const& text)
{
    if (!text) return std::nullopt;
    return text->ref;
}

std::optional<std::string> ids_of(std::vector<PersonId> const& persons)
{
    std::vector<std::string> ids;
    for (auto const& person : persons) ids.push_back(person.text);
    return ids.empty() ? std::nullopt : text::one_a_line(ids);
}

class Folding {
public:
    Folding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    void operator()(PieceRegistered const& e)
    {
        out_.run(add_piece, congress(), e.piece, recorded_.position, e.node, e.headline.ref,
                 e.headline_print, e.outlet.ref, enum_to_string(e.level, ""), e.published_on,
                 ref_of(e.link), e.snapshot, ids_of(e.deputies), ref_of(e.author));
    }
    void operator()(ReprintAdded const& e)
    {
        out_.run(publicity::add_reprint, congress(), e.piece, e.reprint, recorded_.position,
                 e.outlet.ref, enum_to_string(e.level, ""), e.published_on, ref_of(e.link),
                 e.snapshot);
    }
    void operator()(PieceJoined const& e) { out_.run(join_piece, congress(), e.piece, e.into); }
    void operator()(EntryStruck const& e)
    {
        if (e.reprint)
            out_.run(strike_reprint, congress(), *e.reprint, e.reason.ref);
        else
            out_.run(strike_piece, congress(), e.piece, e.reason.ref);
    }
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

private:
    std::string const& congress() const { return recorded_.congress; }
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
    dispatch<PieceRegistered, ReprintAdded, PieceJoined, EntryStruck, organisation::NodeAdded,
             organisation::NodeRenamed, organisation::NodeClosed, people::Named>(recorded, folding);
}

} // namespace ztc::views::publicity
