// SPDX-License-Identifier: Apache-2.0
//
// A film made fit to keep, in place: MP4 or WebM, walked to its end, without what people and
// cameras write beside picture and sound. Whether a browser has the codec is not looked at.
#pragma once

#include "kernel/result.hpp"

#include <span>
#include <string_view>

namespace ztc::media {

/// "video/mp4" or "video/webm". Refuses media.not_a_film (also for sound alone), media.cannot_read,
/// and media.other_tracks: a camera's track of places cannot be blanked without knowing it.
Result<std::string_view> plain_film(std::span<char> bytes);

} // namespace ztc::media
