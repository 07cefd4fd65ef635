// SPDX-License-Identifier: Apache-2.0
//
// The files of open data below /open/data. Of open_pages.cpp alone.
#pragma once

#include "app/config.hpp"
#include "kernel/reading.hpp"

#include <optional>
#include <string>

namespace ztc::app {

struct DownloadableFile {
    std::string content_type, bytes;
};

/// "suggestions.csv", "suggestions.json"; nothing when there is no such file.
std::optional<DownloadableFile> open_data_file(SiteConfig const& site, std::string const& which,
                                               Reading& reading);

} // namespace ztc::app
