// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/supervision/service.hpp"

namespace ztc::supervision {

namespace {

constexpr std::string_view unknown = "supervision.unknown", not_running = "supervision.not_running",
                           wrong_day = "supervision.wrong_day",
                           not_a_deputy = "supervision.not_a_deputy",
                           too_many = "supervision.too_many",
                           too_many_photos = "supervision.too_many_photos",
                           unknown_visit = "supervision.unknown_visit",
                           visit_is_over = "supervision.visit_is_over",
                           not_today = "supervision.not_today",
                           signed_in_already = "supervision.signed_in_already",
                           not_yet = "supervision.not_yet";

void declare_items(Routes& routes)
{
    routes.post("/supervision/choose", &choose)
        .says("The chairpersons chose it as a key item: who supervises, by which plan.")
        .needs(Right::examine_suggestions)
        .refuses({unknown, not_running, "supervision.is_key_item", wrong_day, not_a_deputy});
    routes.post("/supervision/report", &report)
        .says("Report on a key item to the chairpersons; with it that supervision is over.")
        .needs(Right::examine_suggestions)
        .refuses({unknown, "supervision.no_key_item", "supervision.is_reported"});
    routes.post("/supervision/ask", &ask)
        .says("Ask a unit how it goes on, by a soft day; not the statutory inquiry.")
        .needs(Right::supervise_suggestions)
        .refuses({unknown, not_running, "supervision.unknown_unit", wrong_day, too_many});
    routes.post("/supervision/answer", &answer)
        .says("Answer a progress query, with photographs where there are any.")
        .needs(Right::handle_suggestions)
        .refuses({"supervision.unknown_query", "supervision.is_answered", too_many_photos,
                  "files.unknown", "files.already_used", "files.wrong_kind"});
    routes.post("/supervision/look", &look)
        .says("Say up to which step somebody has read, so that he is told what is new.")
        .needs(Right::read_suggestions)
        .refuses({unknown, "supervision.nothing_new"});
}

void declare_visits(Routes& routes)
{
    routes.post("/supervision/call_visit", &call_visit)
        .says("Call a visit and invite deputies to it, all signatories where none is named.")
        .needs(Right::supervise_suggestions)
        .refuses({unknown, wrong_day, "supervision.invite_somebody", too_many, not_a_deputy});
    routes.post("/supervision/cancel_visit", &cancel_visit)
        .says("Cancel a visit and say why.")
        .needs(Right::supervise_suggestions)
        .refuses({unknown, unknown_visit, visit_is_over});
    routes.post("/supervision/reply_to_visit", &reply_to_visit)
        .says("A deputy says whether he comes; the last word counts.")
        .needs(Right::make_suggestions)
        .refuses({unknown_visit, visit_is_over});
    routes.post("/supervision/sign_in", &sign_in)
        .says("Sign in at a visit by the code that is told at the place.")
        .needs(Right::make_suggestions)
        .refuses({unknown_visit, visit_is_over, "supervision.wrong_code", "supervision.not_invited",
                  not_today, signed_in_already});
    routes.post("/supervision/sign_in_for", &sign_in_for)
        .says("Sign in a deputy who stands there without a phone.")
        .needs(Right::supervise_suggestions)
        .refuses({unknown, unknown_visit, visit_is_over, "supervision.not_invited", not_today,
                  signed_in_already});
    routes.post("/supervision/note_visit", &note_visit)
        .says("Write down what a visit found, with photographs.")
        .needs(Right::supervise_suggestions)
        .refuses({unknown, unknown_visit, visit_is_over, not_yet, too_many_photos, "files.unknown",
                  "files.already_used", "files.wrong_kind"});
}

void declare_outside(Routes& routes)
{
    routes.post("/supervision/follow_outside", &follow_outside)
        .says("Follow an item of another congress: number, title, days and where they stand.")
        .needs(Right::supervise_suggestions)
        .refuses({"supervision.of_this_level", not_yet, too_many, unknown,
                  "supervision.unknown_matter"});
    routes.post("/supervision/confirm_outside", &confirm_outside)
        .says("Say what the source of a followed item says now, and when it was looked at.")
        .needs(Right::supervise_suggestions)
        .refuses({"supervision.unknown_item", "supervision.item_is_over",
                  "supervision.confirmed_later", not_yet});
    routes.post("/supervision/end_outside", &end_outside)
        .says("Follow an item no longer and say why.")
        .needs(Right::supervise_suggestions)
        .refuses({"supervision.unknown_item", "supervision.item_is_over"});
}

} // namespace

void declare(Routes& routes)
{
    declare_items(routes);
    declare_visits(routes);
    declare_outside(routes);
}

} // namespace ztc::supervision
