// SPDX-License-Identifier: Apache-2.0
//
// A running site: the house with its door open. `serve` runs one until it is told to stop; the
// stories run one each, on a port of the kernel's choosing and with a clock that stands.
#pragma once

#include "app/door.hpp"
#include "app/house.hpp"
#include "app/words.hpp"
#include "kernel/routes.hpp"

#include <memory>

namespace ztc::app {

class RunningSite {
public:
    /// `web`: the folder of the built pages; empty: no pages, only the API.
    RunningSite(House& house, std::filesystem::path web, Demo demo = {});
    ~RunningSite(); // stops: finishes what is in flight
    RunningSite(RunningSite const&) = delete;
    RunningSite& operator=(RunningSite const&) = delete;

    std::uint16_t port() const;
    /// Accepts no more, finishes requests and what the writer holds.
    void stop();

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

/// One line when the log lies well ahead of the clock, which is or was wrong; else empty.
std::string ahead_in_words(log::Writer const& writer);

/// Every route, with those that app serves by itself.
Routes all_routes();

} // namespace ztc::app
