// SPDX-License-Identifier: Apache-2.0
//
// The page that a short message leads to: somebody without an account reads what would be public
// and says yes or no, or takes a yes back, without a script. Whoever holds the link is taken for
// the raiser, as with a letter; so it shows no name, number or door, does nothing when it is merely
// opened (messages are previewed), is kept by nobody and found by no search engine.
#pragma once

#include "app/file_desk.hpp"
#include "app/open_look.hpp"
#include "modules/publication/types.hpp"
#include "platform/http/rate_limit.hpp"

namespace ztc::app {

inline constexpr std::string_view ask_path = "/open/ask/";

/// Where the link of a question leads. Its token lies nowhere: it is made of the question's id by
/// the keys of the vault, when the message leaves and when the link comes back.
std::string ask_address(House& house, std::string const& congress, publication::AskId const& ask);

class AskDoor {
public:
    AskDoor(House& house, Words const& words, FileDesk& files)
        : house_(house), words_(words), files_(files),
          wrong_tokens_({.burst = 30, .refill_per_second = 0.1}),
          uses_({.burst = 120, .refill_per_second = 2})
    {}

    /// The page, or one of its photographs; nothing when the path is not below /open/ask/.
    std::optional<http::Response> look(http::Request const& request);
    /// What was said on it; leads back to the page.
    void say(http::Request const& request, http::Reply reply);

private:
    struct Bearer;
    Result<Bearer> bearer_of(http::Request const& request);
    http::Response page(http::Request const& request, Bearer const& bearer);
    http::Response nothing(http::Request const& request, Refusal const& refusal);

    House& house_;
    Words const& words_;
    FileDesk& files_;
    http::RateLimit wrong_tokens_; // of one address
    http::RateLimit uses_;         // of one link
};

} // namespace ztc::app
