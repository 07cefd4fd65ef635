// SPDX-License-Identifier: Apache-2.0
//
// The workbook over HTTP: the template, a check that writes nothing, and the carrying out, by an
// administrator and for his part only. One workbook at a time is carried out, on a thread of its
// own.
#pragma once

#include "app/door.hpp"
#include "app/onboarding.hpp"

#include <atomic>
#include <thread>

namespace ztc::app {

class OnboardDesk {
public:
    explicit OnboardDesk(Door& door) : door_(door) {}
    OnboardDesk(OnboardDesk const&) = delete;
    OnboardDesk& operator=(OnboardDesk const&) = delete;

    void check(Call&& call);
    void carry_out(Call&& call);

private:
    void run(Call call, onboard::Plan plan);

    Door& door_;
    std::atomic<bool> busy_ = false;
    std::jthread worker_; // last: joined before the rest goes
};

void declare_onboarding(Routes& routes);
void connect_onboarding(Router& router, Routes const& routes, OnboardDesk& desk);

} // namespace ztc::app
