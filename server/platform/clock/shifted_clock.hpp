// SPDX-License-Identifier: Apache-2.0
//
// The clock of a sample town: another clock, some whole days ahead, and once ahead never back. A
// file keeps how many days, so that a restart goes on where the town was. Never for a real site.
#pragma once

#include "kernel/clock.hpp"
#include "kernel/result.hpp"

#include <atomic>
#include <filesystem>
#include <memory>
#include <mutex>

namespace ztc {

class ShiftedClock final : public Clock {
public:
    static constexpr int most_days = 400;

    /// `real` must outlive it. No file yet: no days. Refuses demo.bad_clock when the file holds
    /// anything but a number of days.
    static Result<std::unique_ptr<ShiftedClock>> open(std::filesystem::path file,
                                                      Clock const& real);

    Instant now() const override;
    /// Durable before anybody sees the new day. Refuses demo.far_enough.
    Result<Date> next_day();

private:
    ShiftedClock(std::filesystem::path file, Clock const& real, int days)
        : file_(std::move(file)), real_(real), days_(days)
    {}

    std::filesystem::path const file_;
    Clock const& real_;
    std::atomic<int> days_;
    std::mutex moving_;
};

} // namespace ztc
