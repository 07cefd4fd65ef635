// SPDX-License-Identifier: Apache-2.0
#include "modules/points/service.hpp"

#include "kernel/digest.hpp"
#include "modules/points/rules.hpp"

#include <fmt/format.h>

namespace ztc::points {

namespace {

TextRef seal_official(Work& work, std::string_view member, std::string_view words)
{
    return work.seal(Owner::congress(work.congress()), member, words);
}

/// One appeal of one deputy against one line of the days that were shown.
std::string key_of(MakeAppeal const& command, PersonId const& deputy)
{
    return fmt::format("{}/{}/{}/{}/{}", deputy.text, format_date(command.days.first),
                       format_date(command.days.last), command.item, command.act.value_or(""));
}

} // namespace

std::vector<std::string> streams(AdoptRule const&)
{
    return {stream_of_rules()};
}

std::vector<std::string> streams(WithdrawRule const&)
{
    return {stream_of_rules()};
}

std::vector<std::string> streams(Show const&)
{
    return {stream_of_rules()};
}

std::vector<std::string> streams(MakeAppeal const&)
{
    return {stream_of_rules()};
}

std::vector<std::string> streams(DecideAppeal const& command)
{
    return {stream_of(command.appeal)};
}

Result<Adopted> adopt_rule(AdoptRule const& command, Work& work)
{
    auto const state = fold_rules(work.stream(stream_of_rules()));
    auto event = TRY(rules::adopt(state, command, work.today()));
    event.body = rule_set_json(command.rules);
    event.sha256 = sha256_hex(event.body);
    event.decided_by = seal_official(work, "decided_by", command.decided_by.text);
    auto const position = TRY(work.append(stream_of_rules(), state.version, event));
    return Adopted{position, event.version};
}

Result<Done> withdraw_rule(WithdrawRule const& command, Work& work)
{
    auto const state = fold_rules(work.stream(stream_of_rules()));
    CHECK(rules::withdraw(state, command.version, work.today()));
    RuleWithdrawn const event{.version = command.version,
                              .withdrawn_on = work.today(),
                              .reason = seal_official(work, "reason", command.reason.text)};
    return Done{TRY(work.append(stream_of_rules(), state.version, event))};
}

Result<ShownReply> show(Show const& command, Work& work)
{
    auto const state = fold_rules(work.stream(stream_of_rules()));
    auto const event = TRY(rules::show(state, command.days, work.calendar(), work.today()));
    auto const position = TRY(work.append(stream_of_rules(), state.version, event));
    return ShownReply{position, event.rule_version, event.appeals_until};
}

Result<AppealMade> appeal(MakeAppeal const& command, Work& work)
{
    auto const state = fold_rules(work.stream(stream_of_rules()));
    auto const shown = TRY(rules::objected_to(state, command, work.today()));
    auto const deputy = work.by().person;
    auto const id = work.new_id<AppealId>();
    if (!work.claim("points_appeal", key_of(command, deputy), stream_of(id)))
        return refuse("points.already_appealed");
    Appealed const event{.appeal = id,
                         .deputy = deputy,
                         .days = command.days,
                         .rule_version = shown.rule_version,
                         .item = command.item,
                         .act = command.act,
                         .ground = work.seal(Owner::person(deputy), "ground", command.ground.text),
                         .appealed_on = work.today()};
    return AppealMade{TRY(work.append(stream_of(id), 0, event)), id};
}

Result<Done> decide_appeal(DecideAppeal const& command, Work& work)
{
    auto const state = fold_appeal(work.stream(stream_of(command.appeal)));
    CHECK(rules::decide(state, command, work.by()));
    AppealDecided const event{.appeal = command.appeal,
                              .deputy = state.made.deputy,
                              .verdict = command.verdict,
                              .act = state.made.act,
                              .reason = seal_official(work, "reason", command.reason.text),
                              .decided_on = work.today()};
    return Done{TRY(work.append(stream_of(command.appeal), state.version, event))};
}

} // namespace ztc::points
