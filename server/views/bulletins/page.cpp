// SPDX-License-Identifier: Apache-2.0
//
// A bulletin as it is read: by those who write and approve it, and, once published, by everybody.
#include "kernel/enum_of.hpp"
#include "kernel/lines.hpp"
#include "views/bulletins/page_counted.hpp"
#include "views/bulletins/sql.hpp"

#include <algorithm>
#include <map>
#include <sstream>

namespace ztc::views::bulletins {

namespace {

struct StoredBulletin {
    BulletinLine line; // without words
    std::string title_ref, introduction_ref;
    std::vector<std::string> written_by;
    std::optional<std::string> approved_by;
    std::vector<Figure> figures; // frozen
    std::optional<std::int64_t> counted_until;
    std::optional<std::string> reason_ref;
};

std::optional<Date> date_at(Row const& row, int column)
{
    if (row.null(column)) return std::nullopt;
    return row.date(column);
}

std::vector<Figure> figures_in(std::string_view stored)
{
    std::vector<Figure> out;
    for (auto const& line : text::lines(stored)) {
        std::istringstream in(line);
        std::string kind;
        Figure figure;
        in >> kind >> figure.n;
        figure.kind = enum_of<FigureKind>(kind);
        if (std::int64_t of = 0; in >> of) figure.of = of;
        out.push_back(figure);
    }
    return out;
}

StoredBulletin read_bulletin(Row const& row)
{
    StoredBulletin out;
    out.line.bulletin = {std::string(row.text(0))};
    out.line.node = {std::string(row.text(1))};
    out.line.kind = enum_of<PeriodKind>(row.text(2));
    out.line.from_on = row.date(3);
    out.line.until_on = row.date(4);
    out.line.state = enum_of<BulletinState>(row.text(5));
    out.title_ref = std::string(row.text(6));
    out.introduction_ref = std::string(row.text(7));
    out.written_by = text::lines(row.text(8));
    out.approved_by = row.optional_text(9);
    out.line.approved_on = date_at(row, 10);
    out.figures = figures_in(row.text(11));
    out.counted_until = row.optional_integer(12);
    out.line.published_on = date_at(row, 13);
    out.line.withdrawn_on = date_at(row, 14);
    out.reason_ref = row.optional_text(15);
    return out;
}

class Words {
public:
    explicit Words(Reading& reading) : reading_(reading) {}

    std::string name(std::string const& id)
    {
        if (auto const known = names_.find(id); known != names_.end()) return known->second;
        auto const ref = reading_.tables().one(
            find_name, [](Row const& row) { return std::string(row.text(0)); }, reading_.congress(),
            id);
        return names_[id] = ref ? reading_.open(*ref).value_or("") : "";
    }
    std::optional<std::string> opened(std::optional<std::string> const& ref)
    {
        return ref ? reading_.open(*ref) : std::nullopt;
    }
    BulletinLine line(StoredBulletin const& stored)
    {
        auto out = stored.line;
        out.node_name = name(out.node.text);
        out.title = reading_.open(stored.title_ref).value_or("");
        return out;
    }
    std::vector<Fact> facts(Counted counted)
    {
        for (std::size_t i = 0; i < counted.facts.size(); ++i) {
            auto& fact = counted.facts[i];
            auto const& refs = counted.refs[i];
            if (refs.name_id) fact.words = name(*refs.name_id);
            if (refs.headline) fact.words = reading_.open(*refs.headline).value_or("");
            fact.outlet = opened(refs.outlet);
            fact.link = opened(refs.link);
        }
        return std::move(counted.facts);
    }

private:
    Reading& reading_;
    std::map<std::string, std::string> names_;
};

std::optional<StoredBulletin> find(BulletinId const& id, Reading& reading)
{
    return reading.tables().one(find_bulletin, read_bulletin, reading.congress(), id);
}

Scope scope_of(StoredBulletin const& stored)
{
    return {stored.line.node, stored.line.from_on, stored.line.until_on, stored.counted_until};
}

BulletinPage filled(StoredBulletin const& stored, Reading& reading)
{
    Words words(reading);
    BulletinPage out;
    out.line = words.line(stored);
    out.introduction = reading.open(stored.introduction_ref).value_or("");
    for (auto const& writer : stored.written_by) {
        auto name = words.name(writer);
        if (std::ranges::find(out.written_by, name) == out.written_by.end())
            out.written_by.push_back(std::move(name));
    }
    if (stored.approved_by) out.approved_by = words.name(*stored.approved_by);
    out.reason = words.opened(stored.reason_ref);
    auto counted = bulletins::counted(scope_of(stored), reading);
    out.figures = stored.counted_until ? stored.figures : counted.figures;
    out.counted_until = stored.counted_until.value_or(counted.counted_until);
    out.facts = words.facts(std::move(counted));
    out.over = reading.today() > stored.line.until_on;
    return out;
}

} // namespace

Result<BulletinPage> bulletin_page(BulletinId const& bulletin, Reading& reading)
{
    auto const stored = find(bulletin, reading);
    auto const& viewer = reading.viewer();
    if (!stored || !viewer.may_at(Right::keep_publicity, stored->line.node))
        return refuse("bulletins.unknown", "/bulletin");
    auto out = filled(*stored, reading);
    auto const state = out.line.state;
    bool const wrote =
        std::ranges::find(stored->written_by, viewer.person.text) != stored->written_by.end();
    bool const approves = viewer.may_at(Right::approve_publicity, stored->line.node);
    out.may_write = state == BulletinState::drafted;
    out.may_approve = state == BulletinState::drafted && approves && !wrote && out.over;
    out.may_publish = state == BulletinState::approved;
    out.may_withdraw = state != BulletinState::withdrawn && approves;
    return out;
}

Result<> check_figures(BulletinId const& bulletin, std::vector<Figure> const& figures,
                       std::int64_t counted_until, Reading& reading)
{
    auto const stored = find(bulletin, reading);
    if (!stored || stored->counted_until) return {}; // the command says what is the matter
    auto scope = scope_of(*stored);
    bool const now = counted(scope, reading).figures == figures;
    scope.as_of = counted_until;
    if (!now || counted(scope, reading).figures != figures)
        return refuse("bulletins.figures_changed", "/figures");
    return {};
}

std::vector<BulletinLine> lines(Reading& reading)
{
    Words words(reading);
    std::vector<BulletinLine> out;
    for (auto const& stored :
         reading.tables().rows(list_bulletins, read_bulletin, reading.congress()))
        out.push_back(words.line(stored));
    return out;
}

std::vector<Body> bodies(Reading& reading)
{
    Words words(reading);
    std::vector<Body> out;
    for (auto const& node : reading.tables().rows(
             list_bodies, [](Row const& row) { return NodeId{std::string(row.text(0))}; },
             reading.congress()))
        if (reading.viewer().may_at(Right::keep_publicity, node))
            out.push_back({node, words.name(node.text)});
    return out;
}

std::vector<BulletinLine> published(Reading& reading)
{
    auto out = lines(reading);
    std::erase_if(out, [](auto const& one) { return one.state != BulletinState::published; });
    return out;
}

std::optional<BulletinPage> published_one(BulletinId const& bulletin, Reading& reading)
{
    auto const stored = find(bulletin, reading);
    if (!stored || !stored->line.published_on) return std::nullopt;
    return filled(*stored, reading);
}

} // namespace ztc::views::bulletins
