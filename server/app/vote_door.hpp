// SPDX-License-Identifier: Apache-2.0
//
// The page that the code on a sealed card leads to: whoever holds the card says how he finds the
// deputy's report, once, without a script and without an account. The code is the whole of what is
// known about him. The page never says what was chosen, nor how anybody else chose; nothing is
// chosen by merely opening it; it is kept by nobody and found by no search engine. What is sent
// here must never come into a journal.
#pragma once

#include "app/house.hpp"
#include "app/open_look.hpp"
#include "platform/ballots/ballot_box.hpp"
#include "platform/http/rate_limit.hpp"

namespace ztc::app {

inline constexpr std::string_view vote_path = "/vote/";

/// Where the code on a card leads.
std::string vote_address(SiteConfig const& site, std::string const& code);

class VoteDoor {
public:
    VoteDoor(House& house, Words const& words, ballots::BallotBox& box)
        : house_(house), words_(words), box_(box),
          wrong_codes_({.burst = 60, .refill_per_second = 0.2}),
          uses_({.burst = 120, .refill_per_second = 2})
    {}

    /// The page of a card, or the one to type a code into; nothing when the path is neither.
    std::optional<http::Response> look(http::Request const& request);
    /// A ballot; leads back to the page, which then says that the card was used.
    void cast(http::Request const& request, http::Reply reply);

private:
    struct Holder;
    Result<Holder> holder_of(http::Request const& request);
    http::Response page(http::Request const& request, Holder const& holder);
    http::Response typing(http::Request const& request);
    http::Response nothing(http::Request const& request, Refusal const& refusal);

    House& house_;
    Words const& words_;
    ballots::BallotBox& box_;
    http::RateLimit wrong_codes_; // of one address, which a whole hall may share
    http::RateLimit uses_;        // of one code
};

} // namespace ztc::app
