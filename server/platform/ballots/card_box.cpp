// SPDX-License-Identifier: Apache-2.0
#include "platform/ballots/card_box.hpp"

#include "kernel/encoding.hpp"

#include <fmt/format.h>
#include <sodium.h>

#include <algorithm>

namespace ztc::ballots {

namespace {

constexpr std::string_view select_box =
    "SELECT questions, sealed FROM ballot_box WHERE congress = $1 AND ballot = $2";
constexpr std::string_view insert_box =
    "INSERT INTO ballot_box (congress, ballot, questions, sealed) VALUES ($1, $2, $3, $4)";
constexpr std::string_view update_box =
    "UPDATE ballot_box SET sealed = $3 WHERE congress = $1 AND ballot = $2";
constexpr std::string_view delete_box =
    "DELETE FROM ballot_box WHERE congress = $1 AND ballot = $2";
constexpr std::string_view insert_code =
    "INSERT INTO ballot_code (congress, code, ballot, used) VALUES ($1, $2, $3, 0)";
constexpr std::string_view select_code =
    "SELECT ballot, used FROM ballot_code WHERE congress = $1 AND code = $2";
constexpr std::string_view use_code =
    "UPDATE ballot_code SET used = 1 WHERE congress = $1 AND code = $2";
constexpr std::string_view count_used =
    "SELECT count(*) FROM ballot_code WHERE congress = $1 AND ballot = $2 AND used = 1";
constexpr std::string_view delete_codes =
    "DELETE FROM ballot_code WHERE congress = $1 AND ballot = $2";

constexpr std::size_t digits = 8; // of each number: the sealed text has one length

struct Box {
    std::size_t questions = 0;
    std::string sealed;
};

std::optional<Box> box_of(Tables& tables, std::string const& congress, std::string const& ballot)
{
    return tables.one(
        select_box,
        [](Row const& row) {
            return Box{static_cast<std::size_t>(row.integer(0)), std::string(row.blob(1))};
        },
        congress, ballot);
}

std::optional<Found> found_in(Tables& tables, std::string const& congress, std::string const& hash)
{
    return tables.one(
        select_code, [](Row const& row) { return Found{std::string(row.text(0)), row.yes(1)}; },
        congress, hash);
}

/// What the sealed text is bound to.
std::string place_of(std::string const& congress, std::string const& ballot)
{
    return "ztc/ballot_box/v1\n" + congress + "\n" + ballot;
}

Count nothing_in(std::size_t questions)
{
    return {0, std::vector(questions, std::vector<std::int64_t>(options, 0))};
}

std::string as_text(Count const& count)
{
    auto out = fmt::format("{:0{}}", count.cast, digits);
    for (auto const& question : count.chosen)
        for (auto const number : question) out += fmt::format("{:0{}}", number, digits);
    return out;
}

Count from_text(std::string_view text, std::size_t questions)
{
    ZTC_ENSURE(text.size() == digits * (1 + questions * options));
    auto const next = [&] {
        auto const number = std::stoll(std::string(text.substr(0, digits)));
        text.remove_prefix(digits);
        return number;
    };
    auto out = nothing_in(questions);
    out.cast = next();
    for (auto& question : out.chosen)
        for (auto& number : question) number = next();
    return out;
}

bool fits(Choices const& choices, std::size_t questions)
{
    return choices.size() == questions && choices.front().has_value() &&
           std::ranges::all_of(choices, [](auto const& one) { return !one || *one < options; });
}

std::string new_code()
{
    unsigned char bytes[8];
    randombytes_buf(bytes, sizeof bytes);
    return base32({reinterpret_cast<char const*>(bytes), sizeof bytes}).substr(0, code_length);
}

void finish(log::Writer& writer, log::Chore chore)
{
    auto const done = writer.run(std::move(chore));
    if (!done) throw std::runtime_error("ballots: " + done.error().code);
}

} // namespace

std::string code_in(std::string_view typed)
{
    std::string out;
    for (char c : typed) {
        if (c == ' ' || c == '-') continue;
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        bool const is_one = (c >= 'a' && c <= 'z') || (c >= '2' && c <= '7');
        if (!is_one || out.size() == code_length) return {};
        out += c;
    }
    return out.size() == code_length ? out : std::string{};
}

std::string CardBox::hash_of(std::string const& congress, std::string const& code) const
{
    return store_.texts().fingerprint(congress, "ballot_code", code);
}

std::vector<std::string> CardBox::make_codes(std::string const& congress, std::string const& ballot,
                                             std::size_t questions, std::size_t how_many)
{
    std::vector<std::string> codes, hashes;
    for (std::size_t i = 0; i < how_many; ++i) {
        codes.push_back(new_code());
        hashes.push_back(hash_of(congress, codes.back()));
    }
    std::ranges::sort(hashes); // how they lie in the table says nothing about the cards
    auto const sealed = store_.texts().seal_bytes(congress, place_of(congress, ballot),
                                                  as_text(nothing_in(questions)));
    finish(store_.writer(), log::Chore{[&](Tables& tables, Statements& out) -> Result<std::string> {
               if (!box_of(tables, congress, ballot))
                   out.run(insert_box, congress, ballot, static_cast<std::int64_t>(questions),
                           Blob{sealed});
               for (auto const& hash : hashes) out.run(insert_code, congress, hash, ballot);
               return std::string("{}");
           }});
    return codes;
}

std::optional<Found> CardBox::find(std::string const& congress, std::string const& code)
{
    if (code_in(code) != code) return std::nullopt;
    return found_in(*store_.reads().lease(), congress, hash_of(congress, code));
}

void CardBox::cast(std::string const& congress, std::string const& code, Choices choices,
                   IsOpen is_open, std::function<void(Said)> done)
{
    auto run = [this, congress, hash = hash_of(congress, code), choices = std::move(choices),
                is_open = std::move(is_open)](Tables& tables,
                                              Statements& out) -> Result<std::string> {
        auto const found = found_in(tables, congress, hash);
        if (!found) return refuse("ballots.unknown_code");
        if (found->used) return refuse("ballots.used");
        CHECK(is_open(tables, found->ballot));
        auto const box = box_of(tables, congress, found->ballot);
        ZTC_ENSURE(box.has_value());
        if (!fits(choices, box->questions)) return refuse("ballots.incomplete");
        auto const place = place_of(congress, found->ballot);
        auto count =
            from_text(store_.texts().open_bytes(congress, place, box->sealed), box->questions);
        ++count.cast;
        for (std::size_t i = 0; i < choices.size(); ++i)
            if (choices[i]) ++count.chosen[i][*choices[i]];
        out.run(use_code, congress, hash);
        out.run(update_box, congress, found->ballot,
                Blob{store_.texts().seal_bytes(congress, place, as_text(count))});
        return std::string("{}");
    };
    store_.writer().submit(log::Chore{std::move(run)},
                           [done = std::move(done)](log::Outcome outcome) {
                               Said said{{}, outcome.fault};
                               if (!outcome.answer) said.answer = outcome.answer.error();
                               done(std::move(said));
                           });
}

std::optional<Count> CardBox::count(std::string const& congress, std::string const& ballot)
{
    std::optional<Count> out;
    finish(store_.writer(), log::Chore{[&](Tables& tables, Statements&) -> Result<std::string> {
               auto const box = box_of(tables, congress, ballot);
               if (!box) return std::string("{}");
               out = from_text(
                   store_.texts().open_bytes(congress, place_of(congress, ballot), box->sealed),
                   box->questions);
               if (tables.number(count_used, congress, ballot) != out->cast)
                   throw std::runtime_error("ballots: a box does not hold what was cast");
               return std::string("{}");
           }});
    return out;
}

void CardBox::empty(std::string const& congress, std::string const& ballot)
{
    finish(store_.writer(), log::Chore{[&](Tables&, Statements& out) -> Result<std::string> {
               out.run(delete_codes, congress, ballot);
               out.run(delete_box, congress, ballot);
               return std::string("{}");
           }});
}

} // namespace ztc::ballots
