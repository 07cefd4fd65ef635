// SPDX-License-Identifier: Apache-2.0
//
// Where secret ballots lie until they are counted. Promises: a code counts once, however many send
// it at the same moment; nobody can ask for a count before its caller says that the voting is over;
// nothing kept here ties a ballot to a code, a code to a person, or either to a moment. A ballot
// must never be written to a journal, an event or a metric.
#pragma once

#include "kernel/result.hpp"
#include "kernel/tables.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ztc::ballots {

inline constexpr std::size_t options = 4;

/// The option chosen for each question, from 0; nothing: left open. The first is always answered.
using Choices = std::vector<std::optional<std::size_t>>;

struct Count {
    std::int64_t cast = 0;
    std::vector<std::vector<std::int64_t>> chosen; // of each question, each option
};

/// What a code is good for.
struct Found {
    std::string ballot;
    bool used = false;
};

class BallotBox {
public:
    virtual ~BallotBox() = default;

    /// New codes for a ballot of so many questions, in no order.
    virtual std::vector<std::string> make_codes(std::string const& congress,
                                                std::string const& ballot, std::size_t questions,
                                                std::size_t how_many) = 0;
    virtual std::optional<Found> find(std::string const& congress, std::string const& code) = 0;

    /// Asked within the same transaction, of the ballot that the code is for.
    using IsOpen = std::function<Result<>(Tables&, std::string const& ballot)>;
    /// What became of it: done, a refusal (ballots.unknown_code, ballots.used, ballots.incomplete
    /// and what `IsOpen` refuses), or a fault.
    struct Said {
        Result<> answer;
        std::exception_ptr fault = nullptr;
    };
    virtual void cast(std::string const& congress, std::string const& code, Choices choices,
                      IsOpen is_open, std::function<void(Said)> done) = 0;

    /// Nothing when no code was ever made. The caller knows that the voting is over.
    virtual std::optional<Count> count(std::string const& congress, std::string const& ballot) = 0;
    virtual void empty(std::string const& congress, std::string const& ballot) = 0;
};

} // namespace ztc::ballots
