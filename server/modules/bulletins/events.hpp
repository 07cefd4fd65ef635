// SPDX-License-Identifier: Apache-2.0
//
// Everything that can happen to a bulletin; one running stream for each, "bulletins/<id>". This
// file only grows. The figures are frozen in the event by which it was approved, with the place in
// the log up to which they were counted: whatever happens later, they and their lists stay.
#pragma once

#include "kernel/event.hpp"
#include "kernel/text.hpp"
#include "modules/bulletins/types.hpp"

#include <boost/describe/class.hpp>

#include <string>
#include <vector>

namespace ztc::bulletins {

inline std::string stream_of(BulletinId const& bulletin)
{
    return "bulletins/" + bulletin.text;
}

struct Drafted {
    static constexpr auto type = "bulletins.drafted";
    static constexpr std::string_view on_notice_board[] = {"node", "from_on", "until_on"};
    BulletinId bulletin;
    NodeId node; // of it and all below it
    std::vector<NodeId> within;
    PeriodKind kind;
    Date from_on;
    Date until_on;
    TextRef title;
    TextRef introduction;
    Date drafted_on;
};
BOOST_DESCRIBE_STRUCT(Drafted, (),
                      (bulletin, node, within, kind, from_on, until_on, title, introduction,
                       drafted_on))

struct Revised {
    static constexpr auto type = "bulletins.revised";
    static constexpr std::string_view on_notice_board[] = {"revised_on"};
    BulletinId bulletin;
    TextRef title;
    TextRef introduction;
    Date revised_on;
};
BOOST_DESCRIBE_STRUCT(Revised, (), (bulletin, title, introduction, revised_on))

/// By a second person, who saw these figures.
struct Approved {
    static constexpr auto type = "bulletins.approved";
    static constexpr std::string_view on_notice_board[] = {"approved_on"};
    BulletinId bulletin;
    std::vector<Figure> figures;
    std::int64_t counted_until; // position of the last event that was counted
    Date approved_on;
};
BOOST_DESCRIBE_STRUCT(Approved, (), (bulletin, figures, counted_until, approved_on))

struct Published {
    static constexpr auto type = "bulletins.published";
    static constexpr std::string_view on_notice_board[] = {"published_on"};
    BulletinId bulletin;
    Date published_on;
};
BOOST_DESCRIBE_STRUCT(Published, (), (bulletin, published_on))

/// It is shown to nobody outside any more; its days are free for another.
struct Withdrawn {
    static constexpr auto type = "bulletins.withdrawn";
    static constexpr std::string_view on_notice_board[] = {"withdrawn_on"};
    BulletinId bulletin;
    TextRef reason;
    Date withdrawn_on;
};
BOOST_DESCRIBE_STRUCT(Withdrawn, (), (bulletin, reason, withdrawn_on))

} // namespace ztc::bulletins
