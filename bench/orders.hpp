// SPDX-License-Identifier: Apache-2.0
//
// Many commands under way at once, so that the writer takes them in batches. Whatever is refused
// ends the program: the story is our own.
#pragma once

#include "app/house.hpp"

#include <fmt/format.h>

#include <functional>
#include <semaphore>

namespace ztc::bench {

class Orders {
public:
    explicit Orders(app::House& house) : house_(house) {}

    void submit(Actor const& by, std::function<Result<>(Work&)> run)
    {
        free_.acquire();
        house_.store->writer().submit(
            log::Order{by,
                       "",
                       "",
                       {},
                       [run = std::move(run)](Work& work) -> Result<std::string> {
                           CHECK(run(work));
                           return std::string("{}");
                       }},
            [this](log::Outcome outcome) {
                if (outcome.fault || !outcome.answer) {
                    fmt::print(stderr, "refused: {}\n",
                               outcome.fault ? "fault" : outcome.answer.error().code);
                    std::abort(); // the story is our own
                }
                free_.release();
            });
    }

    void wait()
    {
        for (std::ptrdiff_t n = 0; n < in_flight; ++n) free_.acquire();
        free_.release(in_flight);
    }

private:
    static constexpr std::ptrdiff_t in_flight = 512;
    app::House& house_;
    std::counting_semaphore<in_flight> free_{in_flight};
};

} // namespace ztc::bench
