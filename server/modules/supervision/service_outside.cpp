// SPDX-License-Identifier: Apache-2.0
//
// Items of another congress: a number, a title, days with their source. What stands there is never
// copied to here.
#include "modules/supervision/service_find.hpp"

namespace ztc::supervision {

namespace {

Outside find_outside(OutsideId const& item, Work& work)
{
    return fold_outside(work.stream(stream_of_outside(item)));
}

/// What it is linked to is there.
Result<> are_known(FollowOutside const& command, Work& work)
{
    if (command.suggestions)
        for (auto const& one : *command.suggestions)
            if (work.stream(suggestions::stream_of(one)).empty())
                return refuse("supervision.unknown", "/suggestions");
    if (command.matters)
        for (auto const& one : *command.matters)
            if (work.stream("matters/" + one.text).empty())
                return refuse("supervision.unknown_matter", "/matters");
    return {};
}

} // namespace

Result<OutsideReply> follow_outside(FollowOutside const& command, Work& work)
{
    CHECK(rules::follow_outside(command, suggestions::own_level(work), work.today()));
    CHECK(are_known(command, work));
    std::optional<TextRef> units;
    if (command.units) units = sealed("units", command.units->text, work);
    OutsideFollowed const event{.item = work.new_id<OutsideId>(),
                                .level = command.level,
                                .number = sealed("number", command.number.text, work),
                                .title = sealed("title", command.title.text, work),
                                .source = sealed("source", command.source.text, work),
                                .units = units,
                                .submitted_on = command.submitted_on,
                                .replied_on = command.replied_on,
                                .suggestions =
                                    command.suggestions.value_or(std::vector<SuggestionId>()),
                                .matters = command.matters.value_or(std::vector<MatterId>()),
                                .confirmed_on = command.confirmed_on,
                                .followed_on = work.today()};
    return OutsideReply{TRY(work.append(stream_of_outside(event.item), 0, event)), event.item};
}

Result<Done> confirm_outside(ConfirmOutside const& command, Work& work)
{
    auto const outside = find_outside(command.item, work);
    CHECK(rules::confirm_outside(outside, command, work.today()));
    OutsideConfirmed const event{command.item, sealed("words", command.words.text, work),
                                 sealed("source", command.source.text, work), command.replied_on,
                                 command.confirmed_on};
    return Done{TRY(work.append(stream_of_outside(command.item), outside.version, event))};
}

Result<Done> end_outside(EndOutside const& command, Work& work)
{
    auto const outside = find_outside(command.item, work);
    CHECK(rules::end_outside(outside));
    OutsideEnded const event{command.item, sealed("words", command.words.text, work), work.today()};
    return Done{TRY(work.append(stream_of_outside(command.item), outside.version, event))};
}

std::vector<std::string> streams(FollowOutside const& command)
{
    std::vector<std::string> all;
    if (command.suggestions)
        for (auto const& one : *command.suggestions) all.push_back(suggestions::stream_of(one));
    if (command.matters)
        for (auto const& one : *command.matters) all.push_back("matters/" + one.text);
    return all;
}

std::vector<std::string> streams(ConfirmOutside const& command)
{
    return {stream_of_outside(command.item)};
}

std::vector<std::string> streams(EndOutside const& command)
{
    return {stream_of_outside(command.item)};
}

} // namespace ztc::supervision
