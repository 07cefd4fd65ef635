// SPDX-License-Identifier: Apache-2.0
//
// The column “Deputies speak” as it can be read: by the desk, by the deputy who speaks, and, once
// public, by everybody. What is public no more says so and shows nothing of itself.
#pragma once

#include "kernel/module.hpp"
#include "kernel/reading.hpp"
#include "modules/episodes/types.hpp"

#include <string>
#include <vector>

namespace ztc::views::episodes {

View view();

using ztc::episodes::EpisodeId;
using ztc::episodes::EpisodeState;
using ztc::episodes::FileId;

/// A file that the episode holds: the film and what goes with it to the desk and the deputy who
/// speaks; the papers of others to the desk alone.
bool shows_file(EpisodeId const& episode, FileId const& file, Reading& reading);

// ---- what everybody may read -------------------------------------------------------------------

struct PublicEpisode {
    EpisodeId episode;
    EpisodeState state{}; // published, withdrawn or taken_down
    std::string title, deputy, node;
    std::string transcript;
    std::string subtitles; // WebVTT; empty: there are none
    std::optional<std::string> link;
    std::optional<FileId> film, poster;
    Date published_on;
    std::optional<Date> ended_on;
    std::int64_t viewings = 0;
};

/// The newest first.
std::vector<PublicEpisode> published(Reading& reading);
/// One that is public, or was.
std::optional<PublicEpisode> published_one(EpisodeId const& episode, Reading& reading);
/// Whether that file is the film or the poster of a public episode.
bool shows_to_everybody(EpisodeId const& episode, FileId const& file, Reading& reading);

} // namespace ztc::views::episodes
