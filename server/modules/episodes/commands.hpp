// SPDX-License-Identifier: Apache-2.0
//
// What may be asked of an episode, and what is answered. Who asks is the actor and never stands in
// here.
#pragma once

#include "kernel/done.hpp"
#include "kernel/text.hpp"
#include "modules/episodes/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <vector>

namespace ztc::episodes {

using Title = Text<1, 60>;
using Script = Text<1, 6000>;
using Reason = Text<1, 300>;
using Link = Text<1, 500>;

struct Plan {
    NodeId node; // the body whose column it is
    PersonId deputy;
    Title title;
    std::optional<Script> script = {}; // left out: the deputy writes it
};
BOOST_DESCRIBE_STRUCT(Plan, (), (node, deputy, title, script))

struct PlannedReply {
    std::uint64_t position;
    EpisodeId episode;
};
BOOST_DESCRIBE_STRUCT(PlannedReply, (), (position, episode))

struct Revise {
    EpisodeId episode;
    Title title;
    Script script;
};
BOOST_DESCRIBE_STRUCT(Revise, (), (episode, title, script))

struct Submit {
    EpisodeId episode;
};
BOOST_DESCRIBE_STRUCT(Submit, (), (episode))

struct Review {
    EpisodeId episode;
    Stage stage; // as it was shown: another one by now is refused
    Outcome outcome;
    std::optional<Reason> reason = {}; // needed to send it back
};
BOOST_DESCRIBE_STRUCT(Review, (), (episode, stage, outcome, reason))

struct Attach {
    EpisodeId episode;
    FileId film;
    std::optional<FileId> poster = {};
    std::optional<Text<1, 60000>> subtitles = {}; // WebVTT
    Text<1, 20000> transcript;
    std::int64_t others_seen; // besides the deputy, who can be recognised
};
BOOST_DESCRIBE_STRUCT(Attach, (), (episode, film, poster, subtitles, transcript, others_seen))

struct Consent {
    EpisodeId episode;
    Text<1, 20> wording_version; // of the words that were shown
};
BOOST_DESCRIBE_STRUCT(Consent, (), (episode, wording_version))

/// Somebody else who is seen, on paper.
struct AddConsent {
    EpisodeId episode;
    Text<1, 40> name;
    Text<1, 20> wording_version;
    std::optional<FileId> scan = {}; // of the paper, or a photograph of it
};
BOOST_DESCRIBE_STRUCT(AddConsent, (), (episode, name, wording_version, scan))

struct ConsentReply {
    std::uint64_t position;
    ConsentId consent;
};
BOOST_DESCRIBE_STRUCT(ConsentReply, (), (position, consent))

struct Publish {
    EpisodeId episode;
};
BOOST_DESCRIBE_STRUCT(Publish, (), (episode))

struct LinkChannel {
    EpisodeId episode;
    std::optional<Link> link = {}; // left out: there is none any more
};
BOOST_DESCRIBE_STRUCT(LinkChannel, (), (episode, link))

struct Withdraw {
    EpisodeId episode;
};
BOOST_DESCRIBE_STRUCT(Withdraw, (), (episode))

struct WithdrawConsent {
    EpisodeId episode;
    ConsentId consent;
};
BOOST_DESCRIBE_STRUCT(WithdrawConsent, (), (episode, consent))

struct TakeDown {
    EpisodeId episode;
    Reason reason;
};
BOOST_DESCRIBE_STRUCT(TakeDown, (), (episode, reason))

/// By the server itself; there is no route.
struct CountViewings {
    EpisodeId episode;
    Date on;
    std::int64_t viewings = 0;
};

} // namespace ztc::episodes
