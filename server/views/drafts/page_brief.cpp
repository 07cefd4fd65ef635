// SPDX-License-Identifier: Apache-2.0
//
// What matters add up to: topics that lie near each other, and the brief of one. Numbers, days and
// places; neither who raised them nor what he said.
#include "kernel/routes.hpp"
#include "modules/matters/policy.hpp"
#include "views/drafts/page_stored.hpp"
#include "views/drafts/sql.hpp"

#include <algorithm>

namespace ztc::views::drafts {

namespace {

constexpr std::size_t matters_at_most = 50, topics_at_most = 30;
constexpr int days_back = 365;

/// Of the desk or of the deputy who follows it; a complaint of somebody is in no brief.
bool may_brief(StoredMatter const& matter, Viewer const& viewer)
{
    auto const how = matters::relation(matter.held, viewer);
    return matter.counts && matter.held.about.empty() && (how.desk || how.deputy);
}

std::string words_of_category(std::string const& code, matters::MatterPolicy const& policy)
{
    for (auto const& one : policy.categories)
        if (one.code == code) return one.zh;
    return code;
}

BriefMatter line_of(StoredMatter const& stored, matters::MatterPolicy const& policy, Names& names,
                    Reading& reading)
{
    return {.matter = stored.matter,
            .number = stored.number,
            .category = stored.category,
            .category_zh = words_of_category(stored.category, policy),
            .community = stored.held.community,
            .community_name = names.of(stored.held.community.text),
            .raised_on = stored.raised_on,
            .people = people_of(stored, reading),
            .outcome = stored.outcome,
            .answered_on = stored.answered_on};
}

void add_share(std::vector<BriefShare>& shares, std::string const& name, std::int64_t people)
{
    auto found = std::ranges::find(shares, name, &BriefShare::name);
    if (found == shares.end()) found = shares.insert(shares.end(), {name, 0, 0});
    ++found->matters;
    found->people += people;
}

void count(BriefMatter const& matter, Brief& out)
{
    out.people += matter.people;
    out.answered += matter.answered_on ? 1 : 0;
    if (matter.outcome) {
        using enum matters::AnswerOutcome;
        out.done += *matter.outcome == done ? 1 : 0;
        out.planned += *matter.outcome == planned ? 1 : 0;
        out.cannot += *matter.outcome == cannot ? 1 : 0;
    }
    add_share(out.by_category, matter.category_zh, matter.people);
    add_share(out.by_community, matter.community_name, matter.people);
}

std::vector<std::string> ids_in(std::string_view list)
{
    std::vector<std::string> out;
    while (!list.empty()) {
        auto const end = std::min(list.find(','), list.size());
        if (end > 0) out.emplace_back(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    std::ranges::sort(out);
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

struct BriefQuery {
    Text<1, 2000> matters; // ids with commas between, at most 50
};
BOOST_DESCRIBE_STRUCT(BriefQuery, (), (matters))

Result<Brief> brief(BriefQuery const& query, Reading& reading)
{
    return brief_of(query.matters.text, reading);
}

// ---- topics -------------------------------------------------------------------------------------

struct TopicsQuery {};
BOOST_DESCRIBE_STRUCT(TopicsQuery, (), ())

/// Matters of one kind in one community, within a year.
struct TopicLine {
    std::string category, category_zh;
    NodeId community;
    std::string community_name;
    std::int64_t people = 0;
    Date from, until;
    std::vector<MatterId> matters;
};
BOOST_DESCRIBE_STRUCT(TopicLine, (),
                      (category, category_zh, community, community_name, people, from, until,
                       matters))

struct TopicList {
    Date today;
    std::vector<TopicLine> topics; // those that concern most first
};
BOOST_DESCRIBE_STRUCT(TopicList, (), (today, topics))

Result<TopicList> topics(TopicsQuery const&, Reading& reading)
{
    TopicList out{.today = reading.today(), .topics = {}};
    auto const policy = policy_of<matters::MatterPolicy>(reading);
    Names names(reading);
    for (auto const& one : reading.tables().rows(list_matters, read_matter, reading.congress(),
                                                 add_days(out.today, -days_back))) {
        if (!may_brief(one, reading.viewer())) continue;
        auto const line = line_of(one, policy, names, reading);
        auto found = std::ranges::find_if(out.topics, [&](TopicLine const& topic) {
            return topic.category == line.category && topic.community == line.community;
        });
        if (found == out.topics.end())
            found = out.topics.insert(out.topics.end(), {line.category,
                                                         line.category_zh,
                                                         line.community,
                                                         line.community_name,
                                                         0,
                                                         line.raised_on,
                                                         line.raised_on,
                                                         {}});
        if (found->matters.size() >= matters_at_most) continue;
        found->people += line.people;
        found->from = std::min(found->from, line.raised_on);
        found->matters.push_back(line.matter);
    }
    std::ranges::stable_sort(out.topics, std::ranges::greater{}, &TopicLine::people);
    if (out.topics.size() > topics_at_most) out.topics.resize(topics_at_most);
    return out;
}

} // namespace

Result<Brief> brief_of(std::string_view matters, Reading& reading)
{
    auto const ids = ids_in(matters);
    if (ids.empty() || ids.size() > matters_at_most)
        return refuse("drafts.nothing_to_brief", "/matters");
    Brief out{};
    out.today = reading.today();
    auto const policy = policy_of<matters::MatterPolicy>(reading);
    Names names(reading);
    for (auto const& id : ids) {
        auto const stored =
            reading.tables().one(find_matter, read_matter, reading.congress(), MatterId{id});
        if (!stored || !may_brief(*stored, reading.viewer()))
            return refuse("drafts.nothing_to_brief", "/matters");
        out.matters.push_back(line_of(*stored, policy, names, reading));
    }
    std::ranges::sort(out.matters, {},
                      [](BriefMatter const& one) { return std::tie(one.raised_on, one.number); });
    for (auto const& one : out.matters) count(one, out);
    out.from = out.matters.front().raised_on;
    out.until = out.matters.back().raised_on;
    auto const most_first = [](std::vector<BriefShare>& shares) {
        std::ranges::stable_sort(shares, std::ranges::greater{}, &BriefShare::people);
    };
    most_first(out.by_category);
    most_first(out.by_community);
    return out;
}

void declare_brief(Routes& routes)
{
    routes.get("/topics", &topics)
        .says("Matters of one kind in one community, of those the viewer may read, within a year: "
              "what a suggestion could be about.")
        .needs(Right::research_topics);
    routes.get("/topic_brief", &brief)
        .says("What some matters add up to: people, days, communities, kinds, answers. Neither who "
              "raised them nor what he said.")
        .needs(Right::research_topics)
        .refuses({"drafts.nothing_to_brief"});
}

} // namespace ztc::views::drafts
