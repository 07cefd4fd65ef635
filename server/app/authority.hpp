// SPDX-License-Identifier: Apache-2.0
//
// From a token to an actor: the session, the person's offices as the organisation has them now, and
// what kind of session it is. Offices that see other people's matters count only in a session of
// name and password; a phone code makes a resident, or a deputy. A session of name and password is
// nobody's any more once the account is closed; one of a first password holds no office at all.
#pragma once

#include "kernel/actor.hpp"
#include "kernel/clock.hpp"
#include "platform/http/message.hpp"
#include "platform/log/store.hpp"
#include "platform/login/login.hpp"

#include <map>
#include <mutex>

namespace ztc::app {

class Authority {
public:
    Authority(log::Store& store, login::Login& login, std::string congress, Clock const& clock);

    /// A visitor of the site when there is no session.
    Actor actor_of(http::Request const& request);
    Actor actor_of(login::Session const& session);

private:
    struct Standing {
        std::vector<Office> offices;
        bool has_account = false;
        std::vector<PersonId> stands_in_for; // deputies who are away on that day
        std::vector<Office> lent;            // of officers who are away on that day
        Date on{};
    };
    Standing standing_of(PersonId const& person);

    log::Store& store_;
    login::Login& login_;
    std::string congress_;
    Clock const& clock_;
    std::mutex mutex_;
    std::map<PersonId, Standing> remembered_; // emptied when the organisation changes
    std::uint64_t changes_ = 0;
};

} // namespace ztc::app
