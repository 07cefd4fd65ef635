// SPDX-License-Identifier: Apache-2.0
//
// Ballots by one-time codes on sealed cards. Each call waits for the writer, but for `cast`, which
// must be callable from any thread that serves a request.
#pragma once

#include "platform/ballots/ballot_box.hpp"
#include "platform/log/store.hpp"

namespace ztc::ballots {

/// Twelve letters and digits, sixty bits: three groups of four on the card.
inline constexpr std::size_t code_length = 12;

/// As it is kept, of what somebody typed: lower case, without spaces and dashes. Empty when it
/// cannot be one.
std::string code_in(std::string_view typed);

class CardBox final : public BallotBox {
public:
    explicit CardBox(log::Store& store) : store_(store) {}

    std::vector<std::string> make_codes(std::string const& congress, std::string const& ballot,
                                        std::size_t questions, std::size_t how_many) override;
    std::optional<Found> find(std::string const& congress, std::string const& code) override;
    void cast(std::string const& congress, std::string const& code, Choices choices, IsOpen is_open,
              std::function<void(Said)> done) override;
    std::optional<Count> count(std::string const& congress, std::string const& ballot) override;
    void empty(std::string const& congress, std::string const& ballot) override;

private:
    std::string hash_of(std::string const& congress, std::string const& code) const;

    log::Store& store_;
};

} // namespace ztc::ballots
