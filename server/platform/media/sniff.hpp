// SPDX-License-Identifier: Apache-2.0
//
// What a file is, by its first bytes and by nothing else: what a browser or a file's name says
// about it is never believed.
#pragma once

#include <optional>
#include <string_view>

namespace ztc::media {

enum class Format { jpeg, png, webp, heif, webm, ogg, mp4, mp3, wav, pdf };

/// Nothing for what we do not take.
std::optional<Format> sniff(std::string_view bytes);

bool is_picture(Format format);
bool is_sound(Format format);

/// "image/jpeg"; what a stored file of this format is served as.
std::string_view media_type(Format format);

} // namespace ztc::media
