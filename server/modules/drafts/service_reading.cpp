// SPDX-License-Identifier: Apache-2.0
//
// Having it read: asked for, remarked upon, settled by the deputy, done.
#include "modules/drafts/service.hpp"
#include "modules/drafts/service_find.hpp"

namespace ztc::drafts {

Result<Done> ask_reading(AskReading const& command, Work& work)
{
    auto const draft = TRY(find_to_write(command.draft, work));
    CHECK(rules::ask_reading(draft));
    auto const in_force = policy_in_force<DraftPolicy>(work, work.today());
    return append(
        draft,
        ReadingAsked{.draft = draft.id,
                     .revision = draft.revision(),
                     .asked_on = work.today(),
                     .due_on =
                         work.calendar().due(work.today(), in_force.policy.reading_within).due_on,
                     .policy_version = in_force.version},
        work);
}

Result<CommentReply> comment(Comment const& command, Work& work)
{
    auto const draft = TRY(find_to_read(command.draft, work));
    CHECK(rules::check_comment(draft, command));
    auto const text = opened(draft, work);
    auto const asks = static_cast<std::int64_t>(text.asks.size());
    if (command.ask && (*command.ask < 1 || *command.ask > asks))
        return refuse("drafts.no_such_ask", "/ask");
    if (command.quoted)
        CHECK(rules::find_quote(rules::passage_of(text, command.passage, command.ask),
                                command.quoted->text));
    Commented const event{.draft = draft.id,
                          .comment = work.new_id<CommentId>(),
                          .revision = draft.revision(),
                          .passage = command.passage,
                          .ask = command.ask,
                          .quoted = sealed_if("quoted", command.quoted, work),
                          .words = sealed("words", command.words.text, work),
                          .proposed = sealed_if("proposed", command.proposed, work),
                          .commented_on = work.today()};
    auto const position = TRY(work.append(stream_of(draft.id), draft.version, event));
    return CommentReply{position, event.comment};
}

namespace {

/// Puts the proposed words in the place of the quoted ones.
Result<RevisedReply> adopt(Draft const& draft, CommentId const& comment, Work& work)
{
    auto const& remark = draft.comments.at(comment);
    auto const before = opened(draft, work);
    auto const after = TRY(rules::replaced(before, remark, work.open(*remark.quoted).value_or(""),
                                           work.open(*remark.proposed).value_or("")));
    auto const position = TRY(append_words(draft, after, comment, work));
    return RevisedReply{position, draft.revision() + 1,
                        static_cast<std::int64_t>(draft.signed_by().size())};
}

} // namespace

Result<RevisedReply> settle_comment(SettleComment const& command, Work& work)
{
    auto const draft = TRY(find_to_write(command.draft, work));
    CHECK(rules::settle(draft, command.comment));
    auto const& remark = draft.comments.at(command.comment);
    RevisedReply reply{0, draft.revision(), 0};
    auto version = draft.version;
    if (command.settling == Settling::adopted && remark.proposed && remark.quoted) {
        reply = TRY(adopt(draft, command.comment, work));
        ++version;
    }
    CommentSettled const event{draft.id, command.comment, command.settling,
                               sealed_if("reply", command.reply, work), work.today()};
    reply.position = TRY(work.append(stream_of(draft.id), version, event));
    return reply;
}

Result<Done> finish_reading(FinishReading const& command, Work& work)
{
    auto const draft = TRY(find_to_read(command.draft, work));
    return append(draft,
                  ReadingDone{draft.id, draft.revision(), sealed("words", command.words.text, work),
                              work.today()},
                  work);
}

std::vector<std::string> streams(AskReading const& command)
{
    return {stream_of(command.draft)};
}

std::vector<std::string> streams(Comment const& command)
{
    return {stream_of(command.draft)};
}

std::vector<std::string> streams(SettleComment const& command)
{
    return {stream_of(command.draft)};
}

std::vector<std::string> streams(FinishReading const& command)
{
    return {stream_of(command.draft)};
}

} // namespace ztc::drafts
