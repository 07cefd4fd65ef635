// SPDX-License-Identifier: Apache-2.0
#include "app/kept.hpp"

#include <algorithm>

namespace ztc::app {

bool reveals(Reading const& reading)
{
    return std::ranges::any_of(reading.looks(), &Look::reveals);
}

void reply_when_kept(House& house, Words const& words, http::Reply reply, Language language,
                     http::Response response)
{
    auto const shared = std::make_shared<http::Response>(std::move(response));
    house.audit->when_kept([&words, shared, reply, language](audit::Recorder::Kept kept) {
        if (kept == audit::Recorder::Kept::yes) return reply(std::move(*shared));
        reply(words.problem(refuse("audit.not_kept"), language));
    });
}

void answer_when_kept(House& house, Words const& words, Errands& errands, Call&& call,
                      std::function<http::Response(Call const&)> make)
{
    auto const shared = std::make_shared<Call>(std::move(call));
    house.audit->when_kept([&words, &errands, shared, make](audit::Recorder::Kept) {
        auto const sent = errands.send([&words, shared, make] {
            try {
                shared->reply(make(*shared));
            } catch (std::exception const& error) {
                shared->reply(words.fault(error, shared->language));
            }
        });
        if (!sent) shared->reply(words.problem(refuse("http.busy"), shared->language));
    });
}

} // namespace ztc::app
