// SPDX-License-Identifier: Apache-2.0
//
// One matter as each viewer may see it: the line with its six stops, what was said, who holds it
// until when, and which moves are the viewer's.
#pragma once

#include "kernel/module.hpp"
#include "kernel/reading.hpp"
#include "modules/links/types.hpp"
#include "modules/matters/types.hpp"

namespace ztc::views::matter_page {

View view();

/// The position of the event that raised it, for the receipt; only for its raiser and its desks.
/// Refuses matters.unknown.
Result<std::uint64_t> receipt_position(matters::MatterId const& matter, Reading& reading);

/// Whether the page of that matter shows the viewer that file: exactly as the page itself does.
bool shows_file(matters::MatterId const& matter, matters::FileId const& file, Reading& reading);

/// Those whose screens change when the matter does: the raiser, the deputy, the bodies.
std::vector<std::string> watchers(matters::MatterId const& matter, std::string const& congress,
                                  Tables& tables);

/// Of those the raiser and the desk: what happens between them is no sign to unit and deputy.
std::vector<std::string> raiser_and_desk(matters::MatterId const& matter,
                                         std::string const& congress, Tables& tables);
/// What a token opens.
struct FoundLink {
    links::LinkId link;
    matters::MatterId matter;
    NodeId unit;
    links::LinkState state{};
};
std::optional<FoundLink> find_link(std::string const& token_print, Reading& reading);

/// The number that people say; nothing when there is no such matter.
std::optional<std::string> number_of_matter(matters::MatterId const& matter,
                                            std::string const& congress, Tables& tables);

/// The name and phone refs of whoever raised or follows; for messages.
std::optional<std::string> phone_ref(std::string const& congress, PersonId const& person,
                                     Tables& tables);

} // namespace ztc::views::matter_page
