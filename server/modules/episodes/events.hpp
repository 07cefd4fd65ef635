// SPDX-License-Identifier: Apache-2.0
//
// Everything that can happen to an episode; one stream for each, "episodes/<id>". This file only
// grows. Words and names lie in the vault; of those who watched it there is a number and no more.
#pragma once

#include "kernel/event.hpp"
#include "kernel/text.hpp"
#include "modules/episodes/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc::episodes {

inline std::string stream_of(EpisodeId const& episode)
{
    return "episodes/" + episode.text;
}

struct Planned {
    static constexpr auto type = "episodes.planned";
    static constexpr std::string_view on_notice_board[] = {"node", "planned_on"};
    EpisodeId episode;
    NodeId node;
    std::vector<NodeId> within;
    PersonId deputy;
    TextRef title;
    std::optional<TextRef> script;
    Date planned_on;
};
BOOST_DESCRIBE_STRUCT(Planned, (), (episode, node, within, deputy, title, script, planned_on))

struct Revised {
    static constexpr auto type = "episodes.revised";
    EpisodeId episode;
    TextRef title;
    TextRef script;
    Date revised_on;
};
BOOST_DESCRIBE_STRUCT(Revised, (), (episode, title, script, revised_on))

struct Submitted {
    static constexpr auto type = "episodes.submitted";
    EpisodeId episode;
    Date submitted_on;
};
BOOST_DESCRIBE_STRUCT(Submitted, (), (episode, submitted_on))

struct Reviewed {
    static constexpr auto type = "episodes.reviewed";
    static constexpr std::string_view on_notice_board[] = {"stage", "outcome", "reviewed_on"};
    EpisodeId episode;
    Stage stage;
    Outcome outcome;
    std::optional<TextRef> reason;
    Date reviewed_on;
};
BOOST_DESCRIBE_STRUCT(Reviewed, (), (episode, stage, outcome, reason, reviewed_on))

/// Consents given before were for another film.
struct MaterialAttached {
    static constexpr auto type = "episodes.material_attached";
    EpisodeId episode;
    FileId film;
    std::optional<FileId> poster;
    std::optional<TextRef> subtitles;
    TextRef transcript;
    std::int64_t others_seen;
    Date attached_on;
};
BOOST_DESCRIBE_STRUCT(MaterialAttached, (),
                      (episode, film, poster, subtitles, transcript, others_seen, attached_on))

/// By the deputy who speaks.
struct Consented {
    static constexpr auto type = "episodes.consented";
    static constexpr std::string_view on_notice_board[] = {"wording_version", "consented_on"};
    EpisodeId episode;
    std::string wording_version;
    std::int64_t policy_version; // where those words stand
    Date consented_on;
};
BOOST_DESCRIBE_STRUCT(Consented, (), (episode, wording_version, policy_version, consented_on))

/// By somebody else who is seen, on paper.
struct ConsentAdded {
    static constexpr auto type = "episodes.consent_added";
    EpisodeId episode;
    ConsentId consent;
    TextRef name;
    std::string wording_version;
    std::int64_t policy_version;
    std::optional<FileId> scan;
    Date added_on;
};
BOOST_DESCRIBE_STRUCT(ConsentAdded, (),
                      (episode, consent, name, wording_version, policy_version, scan, added_on))

/// What was public is so no more, and its bytes go.
struct ConsentWithdrawn {
    static constexpr auto type = "episodes.consent_withdrawn";
    static constexpr std::string_view on_notice_board[] = {"withdrawn_on"};
    EpisodeId episode;
    std::optional<ConsentId> consent; // absent: the deputy's
    Date withdrawn_on;
};
BOOST_DESCRIBE_STRUCT(ConsentWithdrawn, (), (episode, consent, withdrawn_on))

struct Published {
    static constexpr auto type = "episodes.published";
    static constexpr std::string_view on_notice_board[] = {"published_on"};
    EpisodeId episode;
    Date published_on;
};
BOOST_DESCRIBE_STRUCT(Published, (), (episode, published_on))

/// Where else it can be seen; absent: nowhere any more.
struct Linked {
    static constexpr auto type = "episodes.linked";
    EpisodeId episode;
    std::optional<TextRef> link;
    Date linked_on;
};
BOOST_DESCRIBE_STRUCT(Linked, (), (episode, link, linked_on))

struct TakenDown {
    static constexpr auto type = "episodes.taken_down";
    static constexpr std::string_view on_notice_board[] = {"taken_down_on"};
    EpisodeId episode;
    TextRef reason;
    Date taken_down_on;
};
BOOST_DESCRIBE_STRUCT(TakenDown, (), (episode, reason, taken_down_on))

struct ViewingsCounted {
    static constexpr auto type = "episodes.viewings_counted";
    EpisodeId episode;
    Date watched_on;
    std::int64_t viewings; // more than those counted before
};
BOOST_DESCRIBE_STRUCT(ViewingsCounted, (), (episode, watched_on, viewings))

} // namespace ztc::episodes
