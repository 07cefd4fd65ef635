// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "views/episodes/page.hpp"

namespace ztc::views::episodes {

struct ListQuery {};
BOOST_DESCRIBE_STRUCT(ListQuery, (), ())

struct EpisodeList {
    Date today;
    std::vector<EpisodeLine> episodes; // the newest first
    std::vector<Body> bodies;          // whose column the viewer keeps
};
BOOST_DESCRIBE_STRUCT(EpisodeList, (), (today, episodes, bodies))

struct OwnEpisodes {
    std::vector<EpisodeLine> episodes;
};
BOOST_DESCRIBE_STRUCT(OwnEpisodes, (), (episodes))

struct PageQuery {
    EpisodeId episode;
};
BOOST_DESCRIBE_STRUCT(PageQuery, (), (episode))

namespace {

Result<EpisodeList> list(ListQuery const&, Reading& reading)
{
    return EpisodeList{reading.today(), kept_lines(reading), bodies(reading)};
}

Result<OwnEpisodes> own(ListQuery const&, Reading& reading)
{
    return OwnEpisodes{own_lines(reading)};
}

Result<EpisodePage> page(PageQuery const& query, Reading& reading)
{
    return episode_page(query.episode, reading);
}

} // namespace

void declare(Routes& routes)
{
    routes.get("/episodes", &list)
        .says("The episodes of “Deputies speak” of the bodies whose column the viewer keeps.")
        .needs(Right::keep_publicity);
    routes.get("/my_episodes", &own)
        .says("The episodes in which the viewer speaks.")
        .needs(Right::join_activities);
    routes.get("/episodes/{episode}", &page)
        .says("An episode: script, reviews, film, consents and what may be done next; for the desk "
              "and for the deputy who speaks, to whom the names of others are not shown.")
        .needs_sign_in()
        .refuses({"episodes.unknown"});
}

} // namespace ztc::views::episodes
