// SPDX-License-Identifier: Apache-2.0
//
// The clock of a story that is told after it happened: it stands where the story is.
#pragma once

#include "kernel/clock.hpp"

#include <atomic>

namespace ztc::demo {

class StoryClock final : public Clock {
public:
    explicit StoryClock(Instant at) : at_ms_(at.ms) {}

    Instant now() const override { return {at_ms_}; }
    void set(Instant at) { at_ms_ = at.ms; }

private:
    std::atomic<std::int64_t> at_ms_; // the writer and the hashers read it too
};

} // namespace ztc::demo
