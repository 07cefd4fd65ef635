// SPDX-License-Identifier: Apache-2.0
//
// Episodes as api answers them; of this view alone.
#pragma once

#include "modules/episodes/policy.hpp"
#include "views/episodes/view.hpp"

#include <boost/describe/class.hpp>

namespace ztc::views::episodes {

using ztc::episodes::ConsentId;
using ztc::episodes::ConsentState;
using ztc::episodes::Outcome;
using ztc::episodes::Stage;

struct EpisodeLine {
    EpisodeId episode;
    NodeId node;
    std::string node_name;
    PersonId deputy;
    std::string deputy_name;
    EpisodeState state{};
    Stage stage{}; // the one that is due, in review
    std::string title;
    bool has_script = false, has_film = false, deputy_consents = false;
    Date planned_on;
    std::optional<Date> published_on, ended_on;
    std::int64_t viewings = 0;
};
BOOST_DESCRIBE_STRUCT(EpisodeLine, (),
                      (episode, node, node_name, deputy, deputy_name, state, stage, title,
                       has_script, has_film, deputy_consents, planned_on, published_on, ended_on,
                       viewings))

struct ReviewLine {
    Stage stage{};
    Outcome outcome{};
    std::string by_name;
    std::optional<std::string> reason;
    Date reviewed_on;
    bool this_round = false;
};
BOOST_DESCRIBE_STRUCT(ReviewLine, (), (stage, outcome, by_name, reason, reviewed_on, this_round))

struct ConsentLine {
    ConsentId consent;
    std::string name;
    std::optional<FileId> scan;
    std::string wording_version;
    ConsentState state{};
    Date given_on;
    std::optional<Date> ended_on;
};
BOOST_DESCRIBE_STRUCT(ConsentLine, (),
                      (consent, name, scan, wording_version, state, given_on, ended_on))

struct EpisodePage {
    EpisodeLine line;
    std::string script;
    std::vector<std::string> written_by; // names
    std::vector<ReviewLine> reviews;
    std::optional<FileId> film, poster;
    std::string subtitles, transcript;
    std::int64_t others_seen = 0, others_consenting = 0;
    std::vector<ConsentLine> consents; // of others; for the desk alone
    std::optional<Date> consented_on;
    std::optional<std::string> consented_words; // the version
    std::optional<std::string> link;
    std::optional<std::string> reason; // why it was taken down; for the desk alone
    std::string wording_version, wording_zh, wording_en;
    std::int64_t film_max_mb = 0;
    bool may_write = false, may_review = false, may_attach = false, may_consent = false;
    bool may_publish = false, may_withdraw = false, may_keep = false, may_take_down = false;
};
BOOST_DESCRIBE_STRUCT(EpisodePage, (),
                      (line, script, written_by, reviews, film, poster, subtitles, transcript,
                       others_seen, others_consenting, consents, consented_on, consented_words,
                       link, reason, wording_version, wording_zh, wording_en, film_max_mb,
                       may_write, may_review, may_attach, may_consent, may_publish, may_withdraw,
                       may_keep, may_take_down))

struct Body {
    NodeId node;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(Body, (), (node, name))

/// Of the bodies whose column the viewer keeps, the newest first, five hundred at most.
std::vector<EpisodeLine> kept_lines(Reading& reading);
/// In which the viewer speaks.
std::vector<EpisodeLine> own_lines(Reading& reading);
std::vector<Body> bodies(Reading& reading);
/// Refuses episodes.unknown, to strangers as of nothing.
Result<EpisodePage> episode_page(EpisodeId const& episode, Reading& reading);

} // namespace ztc::views::episodes
