// SPDX-License-Identifier: Apache-2.0
//
// Finding a matter by number, phone or words, as far as the viewer may see it. The route is served
// by app, which alone can make keyed hashes of what is sought; everything else is decided here.
#pragma once

#include "kernel/module.hpp"
#include "kernel/reading.hpp"
#include "modules/matters/types.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ztc::views::search {

View view();

/// Where the words stand.
BOOST_DEFINE_ENUM_CLASS(FoundIn, number, phone, title, text, place, hotline_number, supplied, told)

struct Query {
    Text<1, 60> q;
    std::optional<Text<1, 20>> after;
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(Query, (), (q, after, limit))

struct Found {
    matters::MatterId matter;
    std::string number;
    std::string title;
    std::string category;
    std::string community_name;
    matters::Stage stage{};
    Instant raised_at;
    std::optional<std::string> unit_name;
    std::optional<std::string> deputy_name;
    FoundIn found_in{};
    std::optional<std::string> words; // around what was found, when it is not the title
    bool complaint = false;
    bool imported = false;
};
BOOST_DESCRIBE_STRUCT(Found, (),
                      (matter, number, title, category, community_name, stage, raised_at, unit_name,
                       deputy_name, found_in, words, complaint, imported))

struct Page {
    std::vector<Found> items;
    std::optional<std::string> next; // there may be more
};
BOOST_DESCRIBE_STRUCT(Page, (), (items, next))

/// What the index and the record of persons hold for what is sought.
struct Keyed {
    std::function<std::vector<std::string>(std::vector<std::string> const& grams)> tokens;
    std::function<std::string(std::string_view phone)> phone_print;
};

/// Refuses request.invalid.
Result<Page> find(Query const& query, Keyed const& keyed, Reading& reading);

} // namespace ztc::views::search
