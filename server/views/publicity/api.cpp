// SPDX-License-Identifier: Apache-2.0
#include "kernel/enum_of.hpp"
#include "kernel/lines.hpp"
#include "kernel/routes.hpp"
#include "views/publicity/sql.hpp"
#include "views/publicity/view.hpp"

#include <algorithm>
#include <map>

namespace ztc::views::publicity {

using namespace ztc::publicity;

constexpr std::size_t shown_at_most = 500;

struct RegisterQuery {
    std::optional<Date> from, until; // left out: this year until today
    std::optional<EntryKind> kind;
    std::optional<OutletLevel> level;
    std::optional<EntryState> state; // left out: those that count
};
BOOST_DESCRIBE_STRUCT(RegisterQuery, (), (from, until, kind, level, state))

struct Named {
    PersonId person;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(Named, (), (person, name))

struct Body {
    NodeId node;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(Body, (), (node, name))

struct Entry {
    std::string entry;
    EntryKind kind{};
    EntryState state{};
    PieceId held_by; // the piece in whose history it stands
    PieceId piece;   // the piece that it counts for
    NodeId node;
    std::string headline, outlet;
    OutletLevel level{};
    Date published_on;
    std::optional<std::string> link;
    std::optional<FileId> snapshot;
    std::vector<Named> deputies;
    std::optional<std::string> author;
    std::optional<std::string> reason; // why it was struck
    std::vector<PieceId> twins;        // pieces that may be the same article
};
BOOST_DESCRIBE_STRUCT(Entry, (),
                      (entry, kind, state, held_by, piece, node, headline, outlet, level,
                       published_on, link, snapshot, deputies, author, reason, twins))

struct LevelCount {
    OutletLevel level{};
    std::int64_t pieces = 0, reprints = 0;
};
BOOST_DESCRIBE_STRUCT(LevelCount, (), (level, pieces, reprints))

struct RegisterPage {
    Date today, from, until;
    std::int64_t pieces = 0;   // 篇
    std::int64_t reprints = 0; // 次
    std::int64_t struck = 0;
    std::int64_t with_twins = 0; // pieces that may be the same as another
    std::vector<LevelCount> levels;
    std::vector<Entry> entries; // the latest first, five hundred at most
    std::int64_t more = 0;      // that are not shown
    std::vector<Body> bodies;   // whose register the viewer keeps
};
BOOST_DESCRIBE_STRUCT(RegisterPage, (),
                      (today, from, until, pieces, reprints, struck, with_twins, levels, entries,
                       more, bodies))

namespace {

struct Stored {
    Entry entry; // without words
    std::string headline_ref, headline_print, outlet_ref;
    std::optional<std::string> link_ref, author_ref, reason_ref;
    std::vector<std::string> deputies;
};

Stored read_stored(Row const& row)
{
    Stored out;
    out.entry.entry = std::string(row.text(0));
    out.entry.held_by = {std::string(row.text(1))};
    out.entry.piece = {std::string(row.text(2))};
    out.entry.kind = enum_of<EntryKind>(row.text(3));
    out.entry.state = enum_of<EntryState>(row.text(4));
    out.entry.node = {std::string(row.text(5))};
    out.headline_ref = std::string(row.text(6));
    out.headline_print = std::string(row.text(7));
    out.outlet_ref = std::string(row.text(8));
    out.entry.level = enum_of<OutletLevel>(row.text(9));
    out.entry.published_on = row.date(10);
    out.link_ref = row.optional_text(11);
    if (!row.null(12)) out.entry.snapshot = FileId{std::string(row.text(12))};
    out.deputies = text::lines(row.text(13));
    out.author_ref = row.optional_text(14);
    out.reason_ref = row.optional_text(15);
    return out;
}

class Page {
public:
    Page(RegisterQuery const& query, Reading& reading) : query_(query), reading_(reading) {}

    Result<RegisterPage> made()
    {
        RegisterPage out;
        out.today = reading_.today();
        out.until = query_.until.value_or(out.today);
        out.from = query_.from.value_or(Date{out.until.year() / 1 / 1});
        if (out.until < out.from) return refuse("request.out_of_range", "/until");
        auto all = kept(out.from, out.until);
        count(all, out);
        mark_twins(all, out);
        for (auto& stored : all)
            if (wanted(stored.entry)) show(std::move(stored), out);
        for (auto& node : reading_.tables().rows(
                 list_bodies, [](Row const& row) { return NodeId{std::string(row.text(0))}; },
                 reading_.congress()))
            if (reading_.viewer().may_at(Right::keep_publicity, node))
                out.bodies.push_back({node, name_of(node.text)});
        return out;
    }

private:
    std::vector<Stored> kept(Date from, Date until)
    {
        auto all =
            reading_.tables().rows(list_entries, read_stored, reading_.congress(), from, until);
        std::erase_if(all, [&](Stored const& one) {
            return !reading_.viewer().may_at(Right::keep_publicity, one.entry.node);
        });
        return all;
    }
    static void count(std::vector<Stored> const& all, RegisterPage& out)
    {
        using enum OutletLevel;
        for (auto const level : {subdistrict, district, city, province, national})
            out.levels.push_back({level, 0, 0});
        for (auto const& stored : all) {
            auto const& entry = stored.entry;
            if (entry.state == EntryState::struck) {
                ++out.struck;
                continue;
            }
            auto& level = out.levels.at(static_cast<std::size_t>(entry.level));
            bool const piece = entry.kind == EntryKind::piece;
            ++(piece ? out.pieces : out.reprints);
            ++(piece ? level.pieces : level.reprints);
        }
    }
    static void mark_twins(std::vector<Stored>& all, RegisterPage& out)
    {
        std::map<std::pair<std::string, std::string>, std::vector<Stored*>> alike;
        for (auto& one : all)
            if (one.entry.kind == EntryKind::piece && one.entry.state == EntryState::counted)
                alike[{one.headline_print, format_date(one.entry.published_on)}].push_back(&one);
        for (auto const& [key, same] : alike) {
            if (same.size() < 2) continue;
            out.with_twins += static_cast<std::int64_t>(same.size());
            for (auto* one : same)
                for (auto const* other : same)
                    if (one != other) one->entry.twins.push_back(other->entry.piece);
        }
    }
    bool wanted(Entry const& entry) const
    {
        return entry.state == query_.state.value_or(EntryState::counted) &&
               (!query_.kind || entry.kind == *query_.kind) &&
               (!query_.level || entry.level == *query_.level);
    }
    void show(Stored stored, RegisterPage& out)
    {
        if (out.entries.size() >= shown_at_most) {
            ++out.more;
            return;
        }
        auto const opened = [&](std::optional<std::string> const& ref) {
            return ref ? reading_.open(*ref) : std::nullopt;
        };
        auto& entry = stored.entry;
        entry.headline = reading_.open(stored.headline_ref).value_or("");
        entry.outlet = reading_.open(stored.outlet_ref).value_or("");
        entry.link = opened(stored.link_ref);
        entry.author = opened(stored.author_ref);
        entry.reason = opened(stored.reason_ref);
        for (auto const& id : stored.deputies) entry.deputies.push_back({{id}, name_of(id)});
        out.entries.push_back(std::move(entry));
    }
    std::string name_of(std::string const& id)
    {
        if (auto const known = names_.find(id); known != names_.end()) return known->second;
        auto const ref = reading_.tables().one(
            find_name, [](Row const& row) { return std::string(row.text(0)); }, reading_.congress(),
            id);
        return names_[id] = ref ? reading_.open(*ref).value_or("") : "";
    }

    RegisterQuery const& query_;
    Reading& reading_;
    std::map<std::string, std::string> names_;
};

Result<RegisterPage> register_page(RegisterQuery const& query, Reading& reading)
{
    return Page(query, reading).made();
}

} // namespace

void declare(Routes& routes)
{
    routes.get("/publicity", &register_page)
        .says("The register of publicity of some days, of the bodies whose register the viewer "
              "keeps: how many pieces, how many reprints, by level; and the entries.")
        .needs(Right::keep_publicity)
        .refuses({"request.out_of_range"});
}

} // namespace ztc::views::publicity
