// SPDX-License-Identifier: Apache-2.0
//
// What may be asked of a draft, and what is answered. Who asks is the actor and never stands in
// here.
#pragma once

#include "kernel/date.hpp"
#include "kernel/done.hpp"
#include "kernel/text.hpp"
#include "modules/drafts/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <vector>

namespace ztc::drafts {

/// Of nothing, or of matters.
struct Begin {
    SuggestionKind kind;
    suggestions::Title title;
    std::optional<std::vector<MatterId>> matters = {};
};
BOOST_DESCRIBE_STRUCT(Begin, (), (kind, title, matters))

struct BegunReply {
    std::uint64_t position;
    DraftId draft;
};
BOOST_DESCRIBE_STRUCT(BegunReply, (), (position, draft))

/// The whole text as it shall stand. `based_on` is the revision that the writer had before him.
struct Write {
    DraftId draft;
    std::int64_t based_on; // 0: none yet
    suggestions::Title title;
    suggestions::Situation situation;
    std::vector<suggestions::Ask> asks;
    std::optional<suggestions::Words> feasibility = {};
    Visibility visibility;
    std::vector<FormedBy> formed_by;
    RaisedBefore raised_before;
    Wish wish;
    std::vector<NodeId> wished_units;
};
BOOST_DESCRIBE_STRUCT(Write, (),
                      (draft, based_on, title, situation, asks, feasibility, visibility, formed_by,
                       raised_before, wish, wished_units))

struct RevisedReply {
    std::uint64_t position;
    std::int64_t revision;
    std::int64_t signatures_cleared; // of those who had signed the text before
};
BOOST_DESCRIBE_STRUCT(RevisedReply, (), (position, revision, signatures_cleared))

struct LinkMatters {
    DraftId draft;
    std::vector<MatterId> matters; // all of them
};
BOOST_DESCRIBE_STRUCT(LinkMatters, (), (draft, matters))

struct AddEvidence {
    DraftId draft;
    EvidenceKind kind;
    suggestions::Words words;
    Date happened_on;
    std::optional<std::vector<FileId>> photos = {};
    std::optional<FileId> voice = {};
    std::optional<std::vector<FileId>> scans = {};
    std::optional<SuggestionId> earlier = {};
};
BOOST_DESCRIBE_STRUCT(AddEvidence, (),
                      (draft, kind, words, happened_on, photos, voice, scans, earlier))

struct EvidenceReply {
    std::uint64_t position;
    EvidenceId evidence;
};
BOOST_DESCRIBE_STRUCT(EvidenceReply, (), (position, evidence))

struct RemoveEvidence {
    DraftId draft;
    EvidenceId evidence;
};
BOOST_DESCRIBE_STRUCT(RemoveEvidence, (), (draft, evidence))

struct AskOpinion {
    DraftId draft;
    NodeId unit;
    Text<1, 500> question;
};
BOOST_DESCRIBE_STRUCT(AskOpinion, (), (draft, unit, question))

struct GiveOpinion {
    DraftId draft;
    NodeId unit;
    Feasibility feasibility;
    std::optional<std::int64_t> cost_fen = {};
    std::optional<std::int64_t> year = {};
    Text<1, 1000> words;
};
BOOST_DESCRIBE_STRUCT(GiveOpinion, (), (draft, unit, feasibility, cost_fen, year, words))

struct AskReading {
    DraftId draft;
};
BOOST_DESCRIBE_STRUCT(AskReading, (), (draft))

struct Comment {
    DraftId draft;
    Passage passage;
    std::optional<std::int64_t> ask = {}; // from 1
    std::optional<Text<1, 1000>> quoted = {};
    Text<1, 1000> words;
    std::optional<Text<1, 1000>> proposed = {};
};
BOOST_DESCRIBE_STRUCT(Comment, (), (draft, passage, ask, quoted, words, proposed))

struct CommentReply {
    std::uint64_t position;
    CommentId comment;
};
BOOST_DESCRIBE_STRUCT(CommentReply, (), (position, comment))

struct SettleComment {
    DraftId draft;
    CommentId comment;
    Settling settling;
    std::optional<Text<1, 500>> reply = {};
};
BOOST_DESCRIBE_STRUCT(SettleComment, (), (draft, comment, settling, reply))

struct FinishReading {
    DraftId draft;
    Text<1, 1000> words;
};
BOOST_DESCRIBE_STRUCT(FinishReading, (), (draft, words))

struct InviteCosigners {
    DraftId draft;
    std::vector<PersonId> deputies;
};
BOOST_DESCRIBE_STRUCT(InviteCosigners, (), (draft, deputies))

/// Of the text that he has before him, and of no other.
struct Cosign {
    DraftId draft;
    std::int64_t revision;
};
BOOST_DESCRIBE_STRUCT(Cosign, (), (draft, revision))

struct DeclineCosigning {
    DraftId draft;
};
BOOST_DESCRIBE_STRUCT(DeclineCosigning, (), (draft))

struct Drop {
    DraftId draft;
};
BOOST_DESCRIBE_STRUCT(Drop, (), (draft))

} // namespace ztc::drafts
