// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "views/reveals/page.hpp"
#include "views/reveals/sql.hpp"
#include "views/reveals/view.hpp"

#include <algorithm>

namespace ztc::views::reveals {

namespace {

BOOST_DEFINE_ENUM_CLASS(RevealBox,
                        waiting, // for the viewer to decide
                        mine)    // that the viewer asked

struct BoxQuery {
    RevealBox box;
};
BOOST_DESCRIBE_STRUCT(BoxQuery, (), (box))

struct RequestList {
    std::vector<Request> requests;
};
BOOST_DESCRIBE_STRUCT(RequestList, (), (requests))

bool is_for(RevealBox box, Request const& request)
{
    return box == RevealBox::mine ||
           std::ranges::find(request.may, RevealMove::approve) != request.may.end();
}

Result<RequestList> boxes(BoxQuery const& query, Reading& reading)
{
    auto const stored = query.box == RevealBox::mine
                            ? reading.tables().rows(list_mine, read_request, reading.congress(),
                                                    reading.viewer().person)
                            : reading.tables().rows(list_waiting, read_request, reading.congress());
    RequestList out;
    for (auto const& one : stored) {
        auto const matter = find_matter_of(one.matter, reading);
        if (!matter || !at_the_desk(*matter, reading.viewer())) continue;
        auto request = request_for(one, *matter, reading);
        if (is_for(query.box, request)) out.requests.push_back(std::move(request));
    }
    return out;
}

struct OneQuery {
    RevealId reveal;
};
BOOST_DESCRIBE_STRUCT(OneQuery, (), (reveal))

Result<Shown> one(OneQuery const& query, Reading& reading)
{
    auto const stored =
        reading.tables().one(find_request, read_request, reading.congress(), query.reveal);
    auto const matter = stored ? find_matter_of(stored->matter, reading) : std::nullopt;
    if (!matter) return refuse("reveals.unknown");
    return shown(*stored, *matter, reading);
}

struct MatterQuery {
    matters::MatterId matter;
};
BOOST_DESCRIBE_STRUCT(MatterQuery, (), (matter))

struct OfMatter {
    std::vector<Request> requests; // the desk sees all; the raiser those that looked
    bool may_ask = false;
};
BOOST_DESCRIBE_STRUCT(OfMatter, (), (requests, may_ask))

/// One open request for each person: whoever waits or may look now need not ask.
bool needs_to_ask(std::vector<Request> const& requests)
{
    return std::ranges::none_of(requests, [](Request const& request) {
        bool const waits = request.state == RevealState::asked;
        bool const shows = request.state == RevealState::approved && !request.over;
        return request.yours && (waits || shows);
    });
}

Result<OfMatter> of_matter(MatterQuery const& query, Reading& reading)
{
    auto const matter = find_matter_of(query.matter, reading);
    if (!matter) return refuse("matters.unknown");
    bool const desk = at_the_desk(*matter, reading.viewer());
    bool const raiser = matters::relation(matter->held, reading.viewer()).raiser;
    if (!desk && !raiser) return refuse("matters.unknown");
    OfMatter out;
    auto const stored =
        reading.tables().rows(list_of_matter, read_request, reading.congress(), query.matter);
    for (auto const& request : stored)
        if (desk || request.looked_at)
            out.requests.push_back(request_for(request, *matter, reading));
    out.may_ask = desk && !matter->imported && needs_to_ask(out.requests);
    return out;
}

} // namespace

void declare(Routes& routes)
{
    routes.get("/reveals", &boxes)
        .says("Requests to see a raiser: those that wait for the viewer as the second person, or "
              "the viewer's own.")
        .needs(Right::reveal_raiser);
    routes.get("/reveals/{reveal}", &one)
        .says("Name and phone in full, for whoever asked, was approved and has just looked.")
        .needs(Right::reveal_raiser)
        .refuses({"reveals.unknown", "reveals.not_approved", "reveals.over", "reveals.look_first"});
    routes.get("/matters/{matter}/reveals", &of_matter)
        .says("Who asked to see the raiser of a matter; the raiser reads who looked, and why.")
        .needs_sign_in()
        .refuses({"matters.unknown"});
}

} // namespace ztc::views::reveals
