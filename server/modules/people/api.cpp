// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/people/service.hpp"

namespace ztc::people {

void declare(Routes& routes)
{
    routes.post("/people/register", &register_person)
        .says("Register a person with a name and, where known, a phone or the number of a paper "
              "form.")
        .needs(Right::manage_people)
        .refuses({"people.bad_phone", "people.identifier_taken"});
    routes.post("/people/meet", &meet)
        .says("Whose matter an officer writes down: found by phone, or registered as a resident.")
        .needs(Right::enter_matters)
        .refuses({"people.bad_phone"});
    routes.post("/people/open_account", &open_account)
        .says("Let a deputy or a member of staff sign in by name.")
        .needs(Right::manage_people)
        .refuses({"people.unknown", "people.erased", "people.merged_away",
                  "people.signs_in_by_phone", "people.account_exists",
                  "people.sign_in_name_taken"});
    routes.post("/people/close_account", &close_account)
        .says("Close an account: nobody signs in by it any more, and whoever sits there is out.")
        .needs(Right::manage_people)
        .refuses({"people.unknown", "people.erased", "people.merged_away", "people.no_account",
                  "people.own_account", "handover.follows_matters", "handover.took_on_matters",
                  "handover.waits_for_signature", "handover.last_office"});
    routes.post("/people/rename", &rename)
        .says("Give a person's record another name.")
        .needs(Right::manage_people)
        .refuses({"people.unknown", "people.erased", "people.merged_away"});
    routes.post("/people/change_phone", &change_phone)
        .says("Give a person another phone; the old number is nobody's from then on.")
        .needs(Right::manage_people)
        .refuses({"people.unknown", "people.erased", "people.merged_away", "people.bad_phone",
                  "people.identifier_taken"});
    routes.post("/people/describe_deputy", &describe_deputy)
        .says("Say of which congress and electoral district a person is a deputy.")
        .needs(Right::manage_people)
        .refuses({"people.unknown", "people.erased", "people.merged_away"});
    routes.post("/people/merge", &merge)
        .says("Two records are one person; can be taken back.")
        .needs(Right::manage_people)
        .refuses({"people.unknown", "people.erased", "people.merged_away", "people.same_person"});
    routes.post("/people/unmerge", &unmerge)
        .says("Take a merge back.")
        .needs(Right::manage_people)
        .refuses({"people.unknown", "people.erased", "people.not_merged"});
    routes.post("/people/correct_name", &correct_name)
        .says("Give one's own record another name (个保法 46).")
        .needs_sign_in()
        .refuses({"people.unknown", "people.erased", "people.merged_away"});
    routes.post("/people/withdraw_notice", &withdraw_notice)
        .says("Withdraw one's consent to the notice; the next matter asks for it anew (个保法 15).")
        .needs_sign_in()
        .refuses({"people.no_notice"});
}

} // namespace ztc::people
