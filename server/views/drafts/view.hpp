// SPDX-License-Identifier: Apache-2.0
//
// Drafts as they can be read, by whom they are for and by nobody else; and what matters add up to.
#pragma once

#include "kernel/module.hpp"
#include "kernel/reading.hpp"
#include "modules/drafts/types.hpp"
#include "modules/matters/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc::views::drafts {

View view();

using ztc::drafts::DraftId;
using ztc::drafts::MatterId;

/// Whether the viewer may see what was attached to the draft.
bool shows_file(DraftId const& draft, ztc::files::FileId const& file, Reading& reading);

// ---- the brief of a topic -----------------------------------------------------------------------

/// One matter as it counts; never its raiser, nor his words.
struct BriefMatter {
    MatterId matter;
    std::string number;
    std::string category, category_zh;
    NodeId community;
    std::string community_name;
    Date raised_on;
    std::int64_t people = 0;
    std::optional<matters::AnswerOutcome> outcome;
    std::optional<Date> answered_on;
};
BOOST_DESCRIBE_STRUCT(BriefMatter, (),
                      (matter, number, category, category_zh, community, community_name, raised_on,
                       people, outcome, answered_on))

struct BriefShare {
    std::string name;
    std::int64_t matters = 0, people = 0;
};
BOOST_DESCRIBE_STRUCT(BriefShare, (), (name, matters, people))

struct Brief {
    Date today, from, until;
    std::int64_t people = 0, answered = 0, done = 0, planned = 0, cannot = 0;
    std::vector<BriefShare> by_category, by_community;
    std::vector<BriefMatter> matters; // the oldest first
};
BOOST_DESCRIBE_STRUCT(Brief, (),
                      (today, from, until, people, answered, done, planned, cannot, by_category,
                       by_community, matters))

/// `matters`: ids with commas between. Refuses drafts.nothing_to_brief, also for one that the
/// viewer may not read.
Result<Brief> brief_of(std::string_view matters, Reading& reading);

} // namespace ztc::views::drafts
