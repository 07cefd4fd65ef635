// SPDX-License-Identifier: Apache-2.0
//
// A recorded note made fit to keep: its container is walked and what people and machines write
// beside the sound is taken out (names, places, dates, pictures, the recorder's tags). The sound
// itself is not decoded. What stays: the encoder's own name in OGG and WebM. A file that cannot be
// walked to its end, or that holds a film, is refused.
#pragma once

#include "kernel/result.hpp"
#include "platform/media/sniff.hpp"

#include <string>

namespace ztc::media {

/// Refuses media.cannot_read, media.holds_a_film.
Result<std::string> plain_sound(Format format, std::string bytes);

} // namespace ztc::media
