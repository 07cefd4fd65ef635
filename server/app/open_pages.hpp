// SPDX-License-Identifier: Apache-2.0
//
// The reading pages below /open/: what is public, where the stations are, the figures that the site
// publishes. HTML without a script, for every browser and for paper. Sets no cookie, knows no
// session, counts nobody but how often a film is watched (viewings.hpp). Thread-safe.
#pragma once

#include "app/file_desk.hpp"
#include "app/house.hpp"
#include "app/viewings.hpp"
#include "app/words.hpp"
#include "platform/http/rate_limit.hpp"

namespace ztc::app {

class OpenPages {
public:
    OpenPages(House& house, Words const& words, FileDesk& files)
        : house_(house), words_(words), files_(files), viewings_(house),
          requests_({.burst = 600, .refill_per_second = 50})
    {}

    /// Nothing when the path is not below /open/.
    std::optional<http::Response> answer(http::Request const& request);

private:
    std::optional<http::Response> photo_at(std::string const& path, http::Request const& request);
    std::optional<http::Response> calendar_at(std::string const& path);
    std::optional<http::Response> data_at(std::string const& path);

    std::optional<http::Response> say_media_at(std::string const& path,
                                               http::Request const& request);

    House& house_;
    Words const& words_;
    FileDesk& files_;
    Viewings viewings_;
    http::RateLimit requests_;
};

} // namespace ztc::app
