// SPDX-License-Identifier: Apache-2.0
//
// What the log says of the record of reads; stream "audit/reads". This file only grows. Counts and
// hashes only, and they are public: whoever holds a checkpoint holds the operator to them.
#pragma once

#include "kernel/event.hpp"

#include <boost/describe/class.hpp>

#include <cstdint>
#include <string>

namespace ztc::audit {

inline constexpr std::string_view stream_of_reads = "audit/reads";

/// So many lines there were, and this is the hash of the last (SHA-256, hexadecimal).
struct Anchored {
    static constexpr auto type = "audit.anchored";
    static constexpr std::string_view on_notice_board[] = {"anchored_on", "lines", "hash"};
    Date anchored_on;
    std::int64_t lines;
    std::string hash;
};
BOOST_DESCRIBE_STRUCT(Anchored, (), (anchored_on, lines, hash))

/// The lines up to this one were removed when their retention ended; its hash carries the chain.
struct Cut {
    static constexpr auto type = "audit.cut";
    static constexpr std::string_view on_notice_board[] = {"cut_on", "until_line", "hash"};
    Date cut_on;
    std::int64_t until_line;
    std::string hash;
};
BOOST_DESCRIBE_STRUCT(Cut, (), (cut_on, until_line, hash))

} // namespace ztc::audit
