// SPDX-License-Identifier: Apache-2.0
//
// For the service tests of modules: what a command answers in the congress that the test stands in,
// run by the real writer on each engine; and a look inside a command.
#pragma once

#include "platform/log/testing.hpp"

namespace ztc::testing {

class OfAService : public log::testing::OnALog {
protected:
    template <class Command, class Reply>
    Result<Reply> does(Result<Reply> (*service)(Command const&, Work&), Command const& command,
                       Actor by = log::testing::somebody("admin"))
    {
        by.congress = congress_;
        return house().run(std::move(by), service, command);
    }

    /// Runs `f(Work&)` as a command of nobody in particular.
    template <class F>
    void inside(F&& f)
    {
        auto by = log::testing::somebody("inside");
        by.congress = congress_;
        auto const ran = house().run(std::move(by), [&](Work& work) -> Result<> {
            f(work);
            return {};
        });
        ASSERT_TRUE(ran) << ran.error().code;
    }

    void in_congress(std::string congress) { congress_ = std::move(congress); }
    void on(Date day) { house().clock().set(day); }

private:
    std::string congress_ = "demo";
};

} // namespace ztc::testing
