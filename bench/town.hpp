// SPDX-License-Identifier: Apache-2.0
//
// The sample town grown large: three years of matters, made through commands only, day by day. The
// shares are the same at every size (three in ten imported and answered, one in ten of the others
// never answered), so that two towns differ in nothing but the number of matters.
#pragma once

#include "app/house.hpp"

#include <filesystem>
#include <memory>
#include <string_view>

namespace ztc::bench {

/// Makes the town in a folder that must be empty, ending today. Says how far it is on stderr.
void grow_town(std::filesystem::path const& folder, std::size_t matters);

/// An empty one, on the day of the clock.
std::unique_ptr<app::House> found_town(std::filesystem::path const& folder, Clock const& clock);

/// The house of a folder, opened in this process.
std::unique_ptr<app::House> open_town(std::filesystem::path const& folder);

/// With the offices that he holds.
Actor actor_of(app::House& house, PersonId const& person);

/// A member of the sample cast (demo/cast.hpp) as a signed-in person of the town, by the name that
/// the town knows him under: "示例·许联络".
Actor member_of(app::House& house, std::string_view name);

} // namespace ztc::bench
