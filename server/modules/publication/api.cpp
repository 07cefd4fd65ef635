// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/publication/service.hpp"

namespace ztc::publication {

namespace {

constexpr auto unknown = "matters.unknown", denied = "access.denied";
constexpr auto never = "publication.never", not_accepted = "publication.not_accepted",
               ended = "publication.ended_otherwise", no_consent = "publication.no_consent";

void declare_consent(Routes& routes)
{
    routes.post("/publication/consent", &consent)
        .says("The raiser agrees that this matter be made public, without name, phone or door.")
        .needs(Right::follow_own_matters)
        .refuses({unknown, denied, never, not_accepted, ended, "publication.already_consented",
                  "people.unknown_wording", "people.outdated_wording"});
    routes.post("/publication/withdraw_consent", &withdraw_consent)
        .says("The raiser takes that back: nobody else can read it from now on.")
        .needs(Right::follow_own_matters)
        .refuses({unknown, denied, no_consent});
    routes.post("/publication/record_consent", &record_consent)
        .says("Write down the consent of somebody who came, called or wrote.")
        .needs(Right::review_publication)
        .refuses({unknown, denied, never, not_accepted, ended, "publication.already_consented",
                  "publication.not_a_record", "publication.raiser_says_so_himself",
                  "people.unknown_wording", "people.outdated_wording"});
    routes.post("/publication/ask_consent", &ask_consent)
        .says("Ask the raiser by short message, with a link to a page where he says yes or no "
              "without an account.")
        .needs(Right::review_publication)
        .refuses({unknown, denied, never, not_accepted, ended, "publication.already_consented",
                  "publication.raiser_says_so_himself", "publication.refused",
                  "publication.asked_lately", "publication.no_phone"});
    routes.post("/publication/record_withdrawal", &record_withdrawal)
        .says("Write down that the raiser takes the consent back.")
        .needs(Right::review_publication)
        .refuses({unknown, denied, no_consent, "publication.not_a_record"});
}

} // namespace

void declare(Routes& routes)
{
    declare_consent(routes);
    routes.post("/publication/draft", &draft)
        .says("The public wording; numbers and marked names are hidden whatever is sent.")
        .needs(Right::review_publication)
        .refuses({unknown, denied, never, not_accepted, ended, no_consent,
                  "publication.waits_for_director", "publication.no_photo_consent",
                  "publication.not_its_photo", "request.too_many"});
    routes.post("/publication/publish", &publish)
        .says("Make the wording public, or lay it before the director where policy says so.")
        .needs(Right::review_publication)
        .refuses({unknown, denied, never, not_accepted, ended, no_consent,
                  "publication.not_drafted", "publication.waits_for_director"});
    routes.post("/publication/approve", &approve)
        .says("The director agrees: it is public.")
        .needs(Right::approve_matters)
        .refuses({unknown, denied, never, not_accepted, ended, no_consent,
                  "publication.not_proposed", "publication.second_person"});
    routes.post("/publication/return_draft", &return_draft)
        .says("The director gives the wording back, with the reason.")
        .needs(Right::approve_matters)
        .refuses({unknown, denied, "publication.not_proposed", "publication.second_person"});
    routes.post("/publication/take_down", &take_down)
        .says("Hide what was public, with the reason, which stays to be read.")
        .needs(Right::review_publication)
        .refuses({unknown, denied, "publication.not_published"});
}

} // namespace ztc::publication
