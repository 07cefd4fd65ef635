// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/matters/policy.hpp"
#include "views/publication/page.hpp"
#include "views/publication/sql.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>
#include <map>
#include <set>

namespace ztc::views::publication {

namespace {

using namespace ztc::publication;

constexpr auto newest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t page_length = 20, page_length_max = 100;

std::int64_t length_of(std::optional<std::int64_t> const& limit)
{
    return std::clamp<std::int64_t>(limit.value_or(page_length), 1, page_length_max);
}

struct MatterQuery {
    MatterId matter;
};
BOOST_DESCRIBE_STRUCT(MatterQuery, (), (matter))

struct PublicQuery {
    std::optional<NodeId> community;
    std::optional<Text<1, 40>> category;
    std::optional<std::int64_t> before;
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(PublicQuery, (), (community, category, before, limit))

struct DeskQuery {
    Text<1, 20> box; // consented, drafted, proposed, outdated, published, taken_down
    std::optional<std::int64_t> before;
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(DeskQuery, (), (box, before, limit))

struct DeskItem {
    MatterId matter;
    std::string number, title, category, community_name;
    PublicationState state{};
    std::optional<Date> consent_on, published_on;
    bool newer_answer = false;
};
BOOST_DESCRIBE_STRUCT(DeskItem, (),
                      (matter, number, title, category, community_name, state, consent_on,
                       published_on, newer_answer))

struct BoxCount {
    std::string box;
    std::int64_t n = 0;
};
BOOST_DESCRIBE_STRUCT(BoxCount, (), (box, n))

struct DeskList {
    std::vector<DeskItem> items;
    std::optional<std::string> next;
    std::vector<BoxCount> counts;
};
BOOST_DESCRIBE_STRUCT(DeskList, (), (items, next, counts))

/// The code and those below it, as ",a,b,"; empty for all.
std::string with_those_below(std::string const& code, Reading& reading)
{
    if (code.empty()) return {};
    std::string codes = "," + code + ",";
    for (auto const& category : policy_of<matters::MatterPolicy>(reading).categories)
        if (category.parent == code) codes += category.code + ",";
    return codes;
}

Result<PublicList> list(PublicQuery const& query, Reading& reading)
{
    return public_list({.community = query.community ? query.community->text : "",
                        .category = query.category ? query.category->text : "",
                        .before = query.before.value_or(newest),
                        .limit = length_of(query.limit)},
                       reading);
}

Result<PublicPage> one(MatterQuery const& query, Reading& reading)
{
    return public_page(query.matter, reading);
}

Result<DeskPage> for_desk_and_raiser(MatterQuery const& query, Reading& reading)
{
    return desk_page(query.matter, reading);
}

/// All that the viewer reviews for.
std::set<NodeId> reach_of(Viewer const& viewer)
{
    std::set<NodeId> nodes;
    for (auto const& office : viewer.offices)
        if (office.rights().has(Right::review_publication))
            nodes.insert(office.reach.begin(), office.reach.end());
    return nodes;
}

DeskItem item_of(StoredPublication const& stored, Reading& reading)
{
    auto const& title = stored.public_title_ref  ? *stored.public_title_ref
                        : stored.draft_title_ref ? *stored.draft_title_ref
                                                 : stored.title_ref;
    return {.matter = stored.matter,
            .number = stored.number,
            .title = reading.open(title).value_or(""),
            .category = stored.category,
            .community_name = name_by_id(stored.held.community.text, reading),
            .state = stored.state,
            .consent_on = stored.consent_on,
            .published_on = stored.published_on,
            .newer_answer = stored.sight == StoredPublication::Sight::outdated};
}

std::vector<BoxCount> counts_of(std::set<NodeId> const& nodes, Reading& reading)
{
    std::map<std::string, std::int64_t> by_box;
    for (auto const& node : nodes)
        reading.tables().query(
            count_boxes,
            [&](Row const& row) { by_box[std::string(row.text(0))] += row.integer(1); },
            reading.congress(), node);
    std::vector<BoxCount> out;
    for (auto const& [box, n] : by_box) out.push_back({box, n});
    return out;
}

bool handled_by(StoredPublication const& stored, Viewer const& viewer)
{
    return matters::relation(stored.held, viewer).desk;
}

Result<DeskList> for_desk(DeskQuery const& query, Reading& reading)
{
    auto const limit = length_of(query.limit);
    auto const nodes = reach_of(reading.viewer());
    std::vector<StoredPublication> rows;
    for (auto const& node : nodes) {
        auto more = reading.tables().rows(list_box, read_stored, reading.congress(), node,
                                          query.box.text, query.before.value_or(newest), limit + 1);
        std::ranges::move(more, std::back_inserter(rows));
    }
    std::ranges::sort(rows, std::greater{}, &StoredPublication::moved_at);
    std::erase_if(rows, [&](auto const& row) { return !handled_by(row, reading.viewer()); });
    DeskList out;
    if (static_cast<std::int64_t>(rows.size()) > limit) {
        rows.resize(static_cast<std::size_t>(limit));
        out.next = std::to_string(rows.back().moved_at);
    }
    for (auto const& row : rows) out.items.push_back(item_of(row, reading));
    out.counts = counts_of(nodes, reading);
    return out;
}

} // namespace

PublicList public_list(PublicFilter const& filter, Reading& reading)
{
    auto rows = reading.tables().rows(list_public, read_stored, reading.congress(), filter.before,
                                      filter.community, with_those_below(filter.category, reading),
                                      filter.limit + 1);
    PublicList out;
    if (static_cast<std::int64_t>(rows.size()) > filter.limit) {
        rows.pop_back();
        out.next = std::to_string(*rows.back().listed_at);
    }
    for (auto const& row : rows) out.items.push_back(public_matter(row, reading));
    return out;
}

Result<PublicPage> public_page(MatterId const& matter, Reading& reading)
{
    auto const stored = find_stored(matter, reading);
    PublicPage out;
    if (stored && stored->listed_at)
        out.matter = public_matter(*stored, reading);
    else if (stored && stored->taken_down_on)
        out.taken_down = Stub{*stored->taken_down_on, *stored->taken_down_for};
    else
        return refuse("publication.unknown");
    return out;
}

void declare(Routes& routes)
{
    routes.get("/public_matters", &list)
        .says("What is public, newest first: in reviewed words, with the days of its line.")
        .open_to_anyone();
    routes.get("/public_matters/{matter}", &one)
        .says("One public matter; or that it was taken down, and why.")
        .open_to_anyone()
        .refuses({"publication.unknown"});
    routes.get("/matters/{matter}/publication", &for_desk_and_raiser)
        .says("Whether its raiser agreed to publication, and for the desk what was said beside "
              "what everybody would read.")
        .needs_sign_in()
        .refuses({"matters.unknown", "access.denied"});
    routes.get("/publications", &for_desk)
        .says("What the desk has to write, decide or look at again before it is public.")
        .needs(Right::review_publication);
}

} // namespace ztc::views::publication
