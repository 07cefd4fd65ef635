// SPDX-License-Identifier: Apache-2.0
//
// What several stories begin with.
#pragma once

#include "app/house.hpp"
#include "stories/story.hpp"

namespace ztc::stories {

/// The shortest recording that is one.
std::string recording();

/// Sends the recording; the answer names its file.
Answer upload_recording(Caller& caller);

/// From now on, or no longer, the committee wants the director's word before a matter goes out.
void director_approves_referrals(app::House& house, bool wanted);

} // namespace ztc::stories
