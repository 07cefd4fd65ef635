// SPDX-License-Identifier: Apache-2.0
//
// Everything that can happen to a draft; stream `drafts/<id>`. This file only grows. The words are
// the congress's and lie in its vault; who may read them before they are filed is decided by the
// view: the lead, whom he invited to sign, and the readers once he asked them to.
#pragma once

#include "kernel/date.hpp"
#include "kernel/event.hpp"
#include "kernel/result.hpp"
#include "kernel/text.hpp"
#include "modules/drafts/types.hpp"

namespace ztc::drafts {

inline std::string stream_of(DraftId const& draft)
{
    return "drafts/" + draft.text;
}

struct Begun {
    static constexpr auto type = "drafts.begun";
    static constexpr std::string_view on_notice_board[] = {"begun_on"};
    DraftId draft;
    SuggestionKind kind;
    PersonId lead;
    std::vector<NodeId> seats; // where he is a deputy
    std::vector<MatterId> matters;
    TextRef title;
    Date begun_on;
};
BOOST_DESCRIBE_STRUCT(Begun, (), (draft, kind, lead, seats, matters, title, begun_on))

/// The text as it stands from now on. Who had signed another text has not signed this one.
struct Revised {
    static constexpr auto type = "drafts.revised";
    static constexpr std::string_view on_notice_board[] = {"revised_on"};
    DraftId draft;
    std::int64_t revision; // 1: the first text
    TextRef title;
    TextRef situation;
    TextRef asks; // one a line
    std::optional<TextRef> feasibility;
    Visibility visibility;
    std::vector<FormedBy> formed_by;
    RaisedBefore raised_before;
    Wish wish;
    std::vector<NodeId> wished_units;
    std::optional<CommentId> adopted; // the proposal it came from
    Date revised_on;
};
BOOST_DESCRIBE_STRUCT(Revised, (),
                      (draft, revision, title, situation, asks, feasibility, visibility, formed_by,
                       raised_before, wish, wished_units, adopted, revised_on))

struct MattersLinked {
    static constexpr auto type = "drafts.matters_linked";
    static constexpr std::string_view on_notice_board[] = {"linked_on"};
    DraftId draft;
    std::vector<MatterId> matters; // all of them, from now on
    Date linked_on;
};
BOOST_DESCRIBE_STRUCT(MattersLinked, (), (draft, matters, linked_on))

struct EvidenceAdded {
    static constexpr auto type = "drafts.evidence_added";
    static constexpr std::string_view on_notice_board[] = {"added_on"};
    DraftId draft;
    EvidenceId evidence;
    EvidenceKind kind;
    TextRef words;
    std::vector<FileId> files;
    std::optional<SuggestionId> earlier; // of an earlier suggestion
    Date happened_on;
    Date added_on;
};
BOOST_DESCRIBE_STRUCT(EvidenceAdded, (),
                      (draft, evidence, kind, words, files, earlier, happened_on, added_on))

struct EvidenceRemoved {
    static constexpr auto type = "drafts.evidence_removed";
    static constexpr std::string_view on_notice_board[] = {"removed_on"};
    DraftId draft;
    EvidenceId evidence;
    Date removed_on;
};
BOOST_DESCRIBE_STRUCT(EvidenceRemoved, (), (draft, evidence, removed_on))

/// A department is asked whether it can be done. Its silence holds nothing up.
struct OpinionAsked {
    static constexpr auto type = "drafts.opinion_asked";
    static constexpr std::string_view on_notice_board[] = {"asked_on", "due_on"};
    DraftId draft;
    NodeId unit;
    TextRef question;
    Date asked_on;
    Date due_on;
};
BOOST_DESCRIBE_STRUCT(OpinionAsked, (), (draft, unit, question, asked_on, due_on))

struct OpinionGiven {
    static constexpr auto type = "drafts.opinion_given";
    static constexpr std::string_view on_notice_board[] = {"given_on"};
    DraftId draft;
    NodeId unit;
    Feasibility feasibility;
    std::optional<std::int64_t> cost_fen;
    std::optional<std::int64_t> year; // of the budget it could stand in
    TextRef words;
    Date given_on;
};
BOOST_DESCRIBE_STRUCT(OpinionGiven, (), (draft, unit, feasibility, cost_fen, year, words, given_on))

struct ReadingAsked {
    static constexpr auto type = "drafts.reading_asked";
    static constexpr std::string_view on_notice_board[] = {"asked_on", "due_on"};
    DraftId draft;
    std::int64_t revision;
    Date asked_on;
    Date due_on; // what the readers promise
    std::int64_t policy_version = 0;
};
BOOST_DESCRIBE_STRUCT(ReadingAsked, (), (draft, revision, asked_on, due_on, policy_version))

/// A reader's remark, with or without other words for the passage.
struct Commented {
    static constexpr auto type = "drafts.commented";
    static constexpr std::string_view on_notice_board[] = {"commented_on"};
    DraftId draft;
    CommentId comment;
    std::int64_t revision;
    Passage passage;
    std::optional<std::int64_t> ask; // which of the asks, from 1
    std::optional<TextRef> quoted;   // the words it is about
    TextRef words;
    std::optional<TextRef> proposed; // in place of the quoted ones
    Date commented_on;
};
BOOST_DESCRIBE_STRUCT(Commented, (),
                      (draft, comment, revision, passage, ask, quoted, words, proposed,
                       commented_on))

struct CommentSettled {
    static constexpr auto type = "drafts.comment_settled";
    static constexpr std::string_view on_notice_board[] = {"settled_on"};
    DraftId draft;
    CommentId comment;
    Settling settling;
    std::optional<TextRef> reply;
    Date settled_on;
};
BOOST_DESCRIBE_STRUCT(CommentSettled, (), (draft, comment, settling, reply, settled_on))

struct ReadingDone {
    static constexpr auto type = "drafts.reading_done";
    static constexpr std::string_view on_notice_board[] = {"done_on"};
    DraftId draft;
    std::int64_t revision;
    TextRef words;
    Date done_on;
};
BOOST_DESCRIBE_STRUCT(ReadingDone, (), (draft, revision, words, done_on))

struct CosignersInvited {
    static constexpr auto type = "drafts.cosigners_invited";
    static constexpr std::string_view on_notice_board[] = {"invited_on"};
    DraftId draft;
    std::vector<PersonId> deputies;
    Date invited_on;
};
BOOST_DESCRIBE_STRUCT(CosignersInvited, (), (draft, deputies, invited_on))

/// Confirms that the text says what he wants (北京条例 11). It holds for this revision only.
struct Cosigned {
    static constexpr auto type = "drafts.cosigned";
    static constexpr std::string_view on_notice_board[] = {"signed_on"};
    DraftId draft;
    PersonId deputy;
    std::int64_t revision;
    Date signed_on;
};
BOOST_DESCRIBE_STRUCT(Cosigned, (), (draft, deputy, revision, signed_on))

struct CosigningDeclined {
    static constexpr auto type = "drafts.cosigning_declined";
    static constexpr std::string_view on_notice_board[] = {"declined_on"};
    DraftId draft;
    PersonId deputy;
    Date declined_on;
};
BOOST_DESCRIBE_STRUCT(CosigningDeclined, (), (draft, deputy, declined_on))

struct Filed {
    static constexpr auto type = "drafts.filed";
    static constexpr std::string_view on_notice_board[] = {"filed_on"};
    DraftId draft;
    SuggestionId suggestion;
    Date filed_on;
};
BOOST_DESCRIBE_STRUCT(Filed, (), (draft, suggestion, filed_on))

/// It came back from examination, to be written anew.
struct GivenBack {
    static constexpr auto type = "drafts.given_back";
    static constexpr std::string_view on_notice_board[] = {"given_back_on"};
    DraftId draft;
    SuggestionId suggestion;
    Date given_back_on;
};
BOOST_DESCRIBE_STRUCT(GivenBack, (), (draft, suggestion, given_back_on))

struct Dropped {
    static constexpr auto type = "drafts.dropped";
    static constexpr std::string_view on_notice_board[] = {"dropped_on"};
    DraftId draft;
    Date dropped_on;
};
BOOST_DESCRIBE_STRUCT(Dropped, (), (draft, dropped_on))

// ---- filing it, within the command of suggestions that calls it
// ----------------------------------

/// What an asked department said, or that it said nothing; travels with the suggestion.
struct Opinion {
    NodeId unit;
    std::optional<Feasibility> feasibility; // nothing: no answer
};
BOOST_DESCRIBE_STRUCT(Opinion, (), (unit, feasibility))

/// A draft ready to be filed, opened.
struct Filing {
    SuggestionKind kind{};
    PersonId lead;
    std::vector<NodeId> seats;
    std::vector<PersonId> cosigners; // who confirmed this very text
    std::int64_t revision = 0;
    std::string title, situation;
    std::vector<std::string> asks;
    std::optional<std::string> feasibility;
    Visibility visibility{};
    std::vector<FormedBy> formed_by;
    RaisedBefore raised_before{};
    Wish wish{};
    std::vector<NodeId> wished_units;
    std::vector<MatterId> matters;
    std::vector<Opinion> opinions;
};

/// The lead himself files it: appends `Filed`. Refuses drafts.unknown, drafts.not_yours,
/// drafts.is_filed, drafts.is_dropped, drafts.nothing_written, drafts.forwarded_letter (nothing of
/// it is the deputy's own: it is a resident's letter word for word), drafts.needs_evidence.
Result<Filing> take_to_file(DraftId const& draft, SuggestionId const& suggestion, Work& work);

/// Examination returned it: the deputy may write on.
Result<> give_back(DraftId const& draft, SuggestionId const& suggestion, Work& work);

} // namespace ztc::drafts
