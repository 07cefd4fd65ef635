// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/episodes/service.hpp"

namespace ztc::episodes {

namespace {

void declare_script(Routes& routes)
{
    routes.post("/episodes/plan", &plan)
        .says("Begin an episode of the column “Deputies speak”: who speaks, about what; the script "
              "may come later, from the deputy.")
        .needs(Right::keep_publicity)
        .refuses({"episodes.unknown_node", "episodes.not_a_deputy"});
    routes.post("/episodes/revise", &revise)
        .says("Write title and script: the deputy who speaks, or the desk; until it is in review.")
        .needs_sign_in()
        .refuses({"episodes.unknown", "episodes.not_a_draft"});
    routes.post("/episodes/submit", &submit)
        .says("Hand the script in for its three reviews.")
        .needs_sign_in()
        .refuses({"episodes.unknown", "episodes.not_a_draft", "episodes.no_script"});
    routes.post("/episodes/review", &review)
        .says("Pass the stage that is due, or send the script back with a reason: facts at the "
              "station, wording at the committee, approval by the director; three people, none of "
              "whom wrote any of it.")
        .needs(Right::keep_publicity)
        .refuses({"episodes.unknown", "episodes.not_in_review", "episodes.other_stage",
                  "episodes.not_your_stage", "episodes.second_person", "episodes.reason_missing"});
}

void declare_film(Routes& routes)
{
    routes.post("/episodes/attach", &attach)
        .says("Give an approved episode its film, subtitles (WebVTT), poster and transcript, and "
              "say how many others are seen. Who consented before is asked anew.")
        .needs(Right::keep_publicity)
        .refuses({"episodes.unknown", "episodes.not_approved", "request.out_of_range",
                  "episodes.subtitles_head", "episodes.subtitles_timing",
                  "episodes.subtitles_order", "episodes.subtitles_words", "episodes.subtitles_none",
                  "files.unknown", "files.already_used", "files.wrong_kind"});
    routes.post("/episodes/consent", &consent)
        .says("The deputy who speaks consents to the finished film.")
        .needs_sign_in()
        .refuses({"episodes.unknown", "episodes.not_approved", "episodes.no_film",
                  "episodes.already_consented", "episodes.other_wording"});
    routes.post("/episodes/add_consent", &add_consent)
        .says("Register the consent on paper of somebody else who is seen.")
        .needs(Right::keep_publicity)
        .refuses({"episodes.unknown", "episodes.not_approved", "episodes.no_film",
                  "episodes.all_consented", "episodes.other_wording", "files.unknown",
                  "files.already_used", "files.wrong_kind"});
    routes.post("/episodes/publish", &publish)
        .says("Put it on the public pages, when everybody who is seen has consented.")
        .needs(Right::keep_publicity)
        .refuses({"episodes.unknown", "episodes.not_approved", "episodes.no_film",
                  "episodes.consent_missing"});
    routes.post("/episodes/link", &link_channel)
        .says("Say where else it can be seen, or that it can no more.")
        .needs(Right::keep_publicity)
        .refuses({"episodes.unknown", "episodes.not_approved", "episodes.wrong_link"});
}

} // namespace

void declare(Routes& routes)
{
    declare_script(routes);
    declare_film(routes);
    routes.post("/episodes/withdraw", &withdraw)
        .says("The deputy who speaks takes the consent back; what is public is taken down with the "
              "next request.")
        .needs_sign_in()
        .refuses({"episodes.unknown", "episodes.is_withdrawn", "episodes.nothing_to_withdraw"});
    routes.post("/episodes/withdraw_consent", &withdraw_consent)
        .says("Somebody who consented on paper takes it back.")
        .needs(Right::keep_publicity)
        .refuses({"episodes.unknown", "episodes.unknown_consent", "episodes.is_withdrawn",
                  "episodes.nothing_to_withdraw"});
    routes.post("/episodes/take_down", &take_down)
        .says("Take it down, and say why.")
        .needs(Right::approve_publicity)
        .refuses({"episodes.unknown", "episodes.not_published"});
}

} // namespace ztc::episodes
