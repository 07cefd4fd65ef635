// SPDX-License-Identifier: Apache-2.0
//
// A module and a view as small as can be, for the tests, the kill rig and the figures of the log:
// notes with words in the vault and a running number, kept in a view that counts them.
#pragma once

#include "kernel/module.hpp"

#include <boost/describe/class.hpp>

namespace ztc::log::testing {

struct Noted {
    static constexpr auto type = "sample.noted";
    static constexpr std::string_view on_notice_board[] = {"number"};
    PersonId about;
    std::int64_t number;
    TextRef words;
};
BOOST_DESCRIBE_STRUCT(Noted, (), (about, number, words))

struct Struck {
    static constexpr auto type = "sample.struck";
    PersonId about;
};
BOOST_DESCRIBE_STRUCT(Struck, (), (about))

inline PersonId const chen{"aaaaaaaaaaaaaaaaaaaaachen2"}, liu{"aaaaaaaaaaaaaaaaaaaaaaliu2"};

/// `sample/<id>`.
std::string note_stream(PersonId const& about);

/// Adds a note about somebody; the words lie under that person's key. Answers the words' reference.
Result<TextRef> take_note(Work& work, PersonId const& about, std::string_view words);

/// Kept in view_sample_note: one row for each note that was not struck.
View notes_view();

} // namespace ztc::log::testing
