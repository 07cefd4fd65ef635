// SPDX-License-Identifier: Apache-2.0
//
// A photograph made fit to keep: decoded and written anew by a program of its own that is shut in
// before it sees a byte (worker/). Nothing the camera wrote beside the pixels survives; they stand
// upright. Whatever the bytes do to that program, here it is one refused file. Blocks for up to
// `patience`: never call it from a loop or from the writer.
#pragma once

#include "kernel/result.hpp"
#include "platform/media/sniff.hpp"

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace ztc::media {

struct Photo {
    std::string page;  // JPEG, at most 2000 pixels on its long side
    std::string thumb; // JPEG, at most 480
    int width = 0;     // of the page
    int height = 0;
};

/// zhitongche-photo beside the running program.
std::filesystem::path worker_program();

struct PhotoSettings {
    std::filesystem::path worker = worker_program();
    std::chrono::milliseconds patience{20'000};
};

/// In thousandths of the sides of the page, from its upper left corner.
struct Area {
    int left = 0, top = 0, width = 0, height = 0;
};

/// With `blacked_out` nothing of those areas is in what comes back, in no size of it.
/// Refuses media.cannot_read, media.too_many_pixels. Throws when the worker cannot be run at all.
Result<Photo> make_photo(Format format, std::string_view bytes, PhotoSettings const& settings = {},
                         std::vector<Area> const& blacked_out = {});

} // namespace ztc::media
