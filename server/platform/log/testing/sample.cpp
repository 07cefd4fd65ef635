// SPDX-License-Identifier: Apache-2.0
#include "platform/log/testing/sample.hpp"

#include "kernel/codec.hpp"

ZTC_EVENT_CODEC(ztc::log::testing::Noted);
ZTC_EVENT_CODEC(ztc::log::testing::Struck);

namespace ztc::log::testing {

namespace {

constexpr std::string_view tables =
    "CREATE TABLE view_sample_note (congress TEXT NOT NULL, position BIGINT NOT NULL PRIMARY KEY, "
    "about TEXT NOT NULL, number BIGINT NOT NULL, words TEXT NOT NULL)";
constexpr std::string_view add_note =
    "INSERT INTO view_sample_note (congress, position, about, number, words) "
    "VALUES ($1, $2, $3, $4, $5)";
constexpr std::string_view strike_notes =
    "DELETE FROM view_sample_note WHERE congress = $1 AND about = $2";

void fold(Recorded const& recorded, Statements& out)
{
    dispatch<Noted>(recorded, [&](Noted const& event) {
        out.run(add_note, recorded.congress, recorded.position, event.about, event.number,
                event.words.ref);
    });
    dispatch<Struck>(recorded, [&](Struck const& event) {
        out.run(strike_notes, recorded.congress, event.about);
    });
}

} // namespace

std::string note_stream(PersonId const& about)
{
    return "sample/" + about.text;
}

Result<TextRef> take_note(Work& work, PersonId const& about, std::string_view words)
{
    auto const stream = note_stream(about);
    auto const version = work.stream(stream).size();
    Noted const event{about, work.next_number("notes"),
                      work.seal(Owner::person(about), "words", words)};
    CHECK(work.append(stream, version, event));
    return event.words;
}

View notes_view()
{
    return {.name = "sample_notes", .revision = 1, .tables = tables, .fold = &fold};
}

} // namespace ztc::log::testing
