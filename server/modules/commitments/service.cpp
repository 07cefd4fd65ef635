// SPDX-License-Identifier: Apache-2.0
#include "modules/commitments/service.hpp"

#include "kernel/appending.hpp"
#include "modules/commitments/rules.hpp"

namespace ztc::commitments {

namespace {

Commitment find(CommitmentId const& id, Work& work)
{
    return fold(work.stream(stream_of(id)));
}

/// By its unit; said in whose place.
Result<Commitment> find_of_unit(CommitmentId const& id, Work& work)
{
    auto commitment = find(id, work);
    CHECK(rules::of_the_unit(commitment, work.by()));
    if (auto const away = work.by().in_place_of(Right::handle_suggestions, commitment.unit))
        work.act_for(*away);
    return commitment;
}

Result<> take_proof(Commitment const& commitment, std::vector<FileId> const& proof, Work& work)
{
    return files::take_files(proof, files::FileKind::photo, stream_of(commitment.id), "/proof",
                             work);
}

} // namespace

Result<CommitmentId> make(Promised const& promised, Work& work)
{
    Made const event{.commitment = work.new_id<CommitmentId>(),
                     .suggestion = promised.suggestion,
                     .unit = promised.unit,
                     .signatories = promised.signatories,
                     .seats = promised.seats,
                     .ask = promised.ask,
                     .words = sealed("words", promised.words, work),
                     .owner = sealed("owner", promised.owner, work),
                     .made_on = work.today(),
                     .due_on = promised.due_on,
                     .rate_within = promised.rate_within};
    TRY(work.append(stream_of(event.commitment), 0, event));
    return event.commitment;
}

Result<MilestoneReply> set_milestone(SetMilestone const& command, Work& work)
{
    auto const commitment = TRY(find_of_unit(command.commitment, work));
    CHECK(rules::set_milestone(commitment, command, work.today()));
    MilestoneSet const event{commitment.id, work.new_id<MilestoneId>(),
                             sealed("words", command.words.text, work), command.due_on,
                             work.today()};
    return MilestoneReply{TRY(append_one(commitment, event, work)).position, event.milestone};
}

Result<Done> reach_milestone(ReachMilestone const& command, Work& work)
{
    auto const commitment = TRY(find_of_unit(command.commitment, work));
    auto const proof = command.proof.value_or(std::vector<FileId>());
    CHECK(rules::reach_milestone(commitment, command.milestone, proof.size()));
    CHECK(take_proof(commitment, proof, work));
    return append_one(commitment,
                      MilestoneReached{commitment.id, command.milestone,
                                       sealed("words", command.words.text, work), proof,
                                       work.today()},
                      work);
}

Result<Done> slip(Slip const& command, Work& work)
{
    auto const commitment = TRY(find_of_unit(command.commitment, work));
    CHECK(rules::slip(commitment, command.due_on, work.today()));
    return append_one(commitment,
                      Slipped{commitment.id, command.due_on,
                              sealed("reason", command.reason.text, work), work.today()},
                      work);
}

Result<DeliveredReply> deliver(Deliver const& command, Work& work)
{
    auto const commitment = TRY(find_of_unit(command.commitment, work));
    CHECK(rules::deliver(commitment, command.proof.size()));
    CHECK(take_proof(commitment, command.proof, work));
    std::optional<Date> rate_due_on;
    if (commitment.rate_within)
        rate_due_on = work.calendar().due(work.today(), *commitment.rate_within).due_on;
    auto const done =
        TRY(append_one(commitment,
                       Delivered{commitment.id, sealed("words", command.words.text, work),
                                 command.proof, work.today(), rate_due_on},
                       work));
    return DeliveredReply{done.position, rate_due_on};
}

Result<Done> rate_delivery(RateDelivery const& command, Work& work)
{
    auto const commitment = find(command.commitment, work);
    auto const& by = work.by().person;
    CHECK(rules::rate(commitment, command, by));
    std::optional<TextRef> words;
    if (command.words) words = sealed("words", command.words->text, work);
    return append_one(commitment,
                      DeliveryRated{commitment.id, by, command.satisfaction, words, work.today()},
                      work);
}

Result<Done> reopen(Reopen const& command, Work& work)
{
    auto const commitment = find(command.commitment, work);
    CHECK(rules::reopen(commitment, command.due_on, work.today()));
    return append_one(commitment,
                      Reopened{commitment.id, command.due_on,
                               sealed("reason", command.reason.text, work), work.today()},
                      work);
}

} // namespace ztc::commitments
