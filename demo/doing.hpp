// SPDX-License-Identifier: Apache-2.0
//
// The people of the town doing what the tales say: each step is the command of whoever makes it, as
// on a real site. The story is our own, so a refusal in it is a bug and throws.
#pragma once

#include "demo/cast.hpp"
#include "demo/texts.hpp"
#include "modules/matters/commands.hpp"

namespace ztc::demo {

/// What a tale has come to so far.
struct Told {
    matters::MatterId matter = {};
    std::string_view deputy = {};
    std::string_view unit = {};
    std::string_view suggested = {};    // whose it is, as its unit says
    std::optional<Date> due_on = {};    // of the answer
    std::optional<Date> wanted_on = {}; // instead of it
    std::optional<Date> planned_on = {};
    Told const* before = nullptr; // the tale told just before this one
};

class Doing {
public:
    Doing(app::House& house, Cast const& cast) : house_(house), cast_(cast) {}

    void raise(Tale const& tale, Told& told);

    void step(Tale const& tale, Told& told, MoreAsked const& step);
    void step(Tale const& tale, Told& told, MoreSupplied const& step);
    void step(Tale const& tale, Told& told, Merged const& step);
    void step(Tale const& tale, Told& told, Joined const& step);
    void step(Tale const& tale, Told& told, Accepted const& step);
    void step(Tale const& tale, Told& told, LookedInto const& step);
    void step(Tale const& tale, Told& told, Referred const& step);
    void step(Tale const& tale, Told& told, Urged const& step);
    void step(Tale const& tale, Told& told, TakenOn const& step);
    void step(Tale const& tale, Told& told, Progress const& step);
    void step(Tale const& tale, Told& told, ReliefAsked const& step);
    void step(Tale const& tale, Told& told, ReliefRuled const& step);
    void step(Tale const& tale, Told& told, ExtensionAsked const& step);
    void step(Tale const& tale, Told& told, Extended const& step);
    void step(Tale const& tale, Told& told, Paused const& step);
    void step(Tale const& tale, Told& told, Resumed const& step);
    void step(Tale const& tale, Told& told, Answered const& step);
    void step(Tale const& tale, Told& told, Delivered const& step);
    void step(Tale const& tale, Told& told, Slipped const& step);
    void step(Tale const& tale, Told& told, Contested const& step);
    void step(Tale const& tale, Told& told, Rated const& step);
    void step(Tale const& tale, Told& told, RatedFor const& step);
    void step(Tale const& tale, Told& told, Withdrawn const& step);
    void step(Tale const& tale, Told& told, Redirected const& step);

private:
    template <class Command, class Reply>
    Reply run(std::string_view who, Result<Reply> (*handler)(Command const&, Work&),
              Command const& command);
    Actor actor(std::string_view who) const;
    Date today() const { return house_.clock.today(); }

    app::House& house_;
    Cast const& cast_;
};

} // namespace ztc::demo
