// SPDX-License-Identifier: Apache-2.0
//
// MP4 and WebM made plain in place: names, places, dates and tags are blanked, nothing moves, so
// that what points into the file stays true. Memory of its own is never needed, however large it
// is. Neither sound nor picture is decoded.
#pragma once

#include "kernel/result.hpp"

#include <span>

namespace ztc::media {

/// What a container holds; `other` is captions, places, the camera's own notes.
struct Tracks {
    bool sound = false, film = false, other = false;
};

/// MP4 (ISO 14496-12). Refuses media.cannot_read when it cannot be walked to its end.
Result<Tracks> clean_boxes(std::span<char> bytes);
/// WebM (RFC 8794); the same.
Result<Tracks> clean_elements(std::span<char> bytes);

} // namespace ztc::media
