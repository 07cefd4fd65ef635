// SPDX-License-Identifier: Apache-2.0
#include "modules/commitments/rules.hpp"

namespace ztc::commitments::rules {

namespace {

Result<> lies_ahead(Date due_on, Date today)
{
    auto const ahead = days_between(today, due_on);
    if (ahead < 1 || ahead > days_ahead_at_most) return refuse("commitments.wrong_day", "/due_on");
    return {};
}

Result<> check_proof(std::size_t proof)
{
    if (proof > proof_at_most) return refuse("commitments.too_many_files", "/proof");
    return {};
}

} // namespace

Result<> of_the_unit(Commitment const& commitment, Actor const& actor)
{
    if (!commitment.known() || !actor.may_at(Right::handle_suggestions, commitment.unit))
        return refuse("commitments.unknown", "/commitment");
    return {};
}

Result<> is_open(Commitment const& commitment)
{
    if (commitment.state != CommitmentState::open) return refuse("commitments.is_delivered");
    return {};
}

Result<> set_milestone(Commitment const& commitment, SetMilestone const& command, Date today)
{
    CHECK(is_open(commitment));
    CHECK(lies_ahead(command.due_on, today));
    if (command.due_on > commitment.due_on) return refuse("commitments.after_the_end", "/due_on");
    if (commitment.milestones.size() >= milestones_at_most)
        return refuse("commitments.too_many_milestones");
    return {};
}

Result<> reach_milestone(Commitment const& commitment, MilestoneId const& milestone,
                         std::size_t proof)
{
    CHECK(is_open(commitment));
    auto const found = commitment.milestones.find(milestone);
    if (found == commitment.milestones.end())
        return refuse("commitments.unknown_milestone", "/milestone");
    if (found->second == MilestoneState::reached)
        return refuse("commitments.is_reached", "/milestone");
    return check_proof(proof);
}

Result<> slip(Commitment const& commitment, Date due_on, Date today)
{
    CHECK(is_open(commitment));
    CHECK(lies_ahead(due_on, today));
    if (due_on <= commitment.due_on) return refuse("commitments.not_later", "/due_on");
    return {};
}

Result<> deliver(Commitment const& commitment, std::size_t proof)
{
    CHECK(is_open(commitment));
    if (proof == 0) return refuse("commitments.needs_proof", "/proof");
    return check_proof(proof);
}

Result<> rate(Commitment const& commitment, RateDelivery const& command, PersonId const& by)
{
    if (!commitment.known() || !commitment.is_signatory(by))
        return refuse("commitments.unknown", "/commitment");
    if (commitment.state != CommitmentState::delivered) return refuse("commitments.not_delivered");
    if (commitment.rated.contains(by)) return refuse("commitments.rated_already");
    if (command.satisfaction == Satisfaction::dissatisfied && !command.words)
        return refuse("commitments.say_why", "/words");
    return {};
}

Result<> reopen(Commitment const& commitment, Date due_on, Date today)
{
    if (!commitment.known()) return refuse("commitments.unknown", "/commitment");
    if (commitment.state != CommitmentState::delivered) return refuse("commitments.not_delivered");
    bool const somebody = std::ranges::any_of(
        commitment.rated, [](auto const& one) { return one.second == Satisfaction::dissatisfied; });
    if (!somebody) return refuse("commitments.nobody_dissatisfied");
    return lies_ahead(due_on, today);
}

} // namespace ztc::commitments::rules
