// SPDX-License-Identifier: Apache-2.0
#include "platform/media/film.hpp"

#include "platform/media/containers.hpp"
#include "platform/media/sniff.hpp"

namespace ztc::media {

Result<std::string_view> plain_film(std::span<char> bytes)
{
    auto const format = sniff({bytes.data(), bytes.size()});
    if (format != Format::mp4 && format != Format::webm) return refuse("media.not_a_film");
    bool const mp4 = format == Format::mp4;
    auto const tracks = TRY(mp4 ? clean_boxes(bytes) : clean_elements(bytes));
    if (!tracks.film) return refuse("media.not_a_film");
    if (tracks.other) return refuse("media.other_tracks");
    return std::string_view(mp4 ? "video/mp4" : "video/webm");
}

} // namespace ztc::media
