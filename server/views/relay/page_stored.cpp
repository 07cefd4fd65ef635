// SPDX-License-Identifier: Apache-2.0
//
// Reading what is stored of a conversation; who may read what of it is decided in page.cpp.
#include "kernel/enum_of.hpp"
#include "kernel/lines.hpp"
#include "views/relay/page.hpp"
#include "views/relay/sql.hpp"

namespace ztc::views::relay {

using namespace ztc::matters;

namespace {

template <class IdType>
std::optional<IdType> optional_id(Row const& row, int column)
{
    if (row.null(column)) return std::nullopt;
    return IdType{std::string(row.text(column))};
}

StoredMessage read_message(Row const& row)
{
    StoredMessage out{.position = row.integer(0),
                      .at = row.instant(1),
                      .side = enum_of<Side>(row.text(2)),
                      .hearers = enum_of<Hearers>(row.text(3)),
                      .unit = optional_id<NodeId>(row, 4),
                      .text_ref = std::string(row.text(5)),
                      .files = {}};
    for (auto& line : text::lines(row.text(6))) out.files.push_back({std::move(line)});
    return out;
}

} // namespace

std::optional<StoredTalk> find_talk(MatterId const& matter, Reading& reading)
{
    auto const read = [&](Row const& row) {
        return StoredTalk{.matter = matter,
                          .held = {.raised_by = {std::string(row.text(0))},
                                   .community = {std::string(row.text(1))},
                                   .deputy = optional_id<PersonId>(row, 3),
                                   .unit = optional_id<NodeId>(row, 4),
                                   .about = text::lines(row.text(5))},
                          .station = {std::string(row.text(2))},
                          .stage = enum_of<Stage>(row.text(6)),
                          .merged = row.yes(7),
                          .identity = enum_of<Identity>(row.text(8)),
                          .hidden_names_ref = row.optional_text(9)};
    };
    auto talk = reading.tables().one(find_matter, read, reading.congress(), matter);
    if (!talk || !relation(talk->held, reading.viewer()).any()) return std::nullopt;
    return talk;
}

std::vector<StoredMessage> messages_before(MatterId const& matter, std::int64_t before,
                                           std::int64_t most, Relation const& how, Reading& reading)
{
    bool const all = how.raiser || how.desk;
    return reading.tables().rows(all ? list_messages : list_messages_of_unit, read_message,
                                 reading.congress(), matter, before, most);
}

} // namespace ztc::views::relay
