// SPDX-License-Identifier: Apache-2.0
//
// What a person sees of what is held about him: all of it, whole, and nothing of others.
#pragma once

#include "kernel/date.hpp"
#include "modules/callbacks/types.hpp"
#include "modules/files/types.hpp"
#include "modules/matters/types.hpp"
#include "modules/people/types.hpp"
#include "modules/privacy/types.hpp"
#include "modules/publication/types.hpp"
#include "modules/receptions/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc::views::privacy {

struct MyNotice {
    std::string notice_version;
    Instant accepted_at;
    std::optional<ztc::people::NoticeWay> way;
    std::optional<Instant> withdrawn_at;
};
BOOST_DESCRIBE_STRUCT(MyNotice, (), (notice_version, accepted_at, way, withdrawn_at))

struct MyWords {
    std::string member; // 'title', 'text', 'place', ...
    std::string text;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(MyWords, (), (member, text, at))

/// What somebody may consent to for one matter, and take back.
BOOST_DEFINE_ENUM_CLASS(ConsentTo,
                        known_to_unit, // 让承办单位知道是谁
                        be_public)     // 公开

struct MyConsent {
    ConsentTo purpose{};
    Date given_on;
    std::optional<ztc::publication::ConsentChannel> channel; // absent: by his own hand
    std::optional<Date> withdrawn_on;
    std::optional<ztc::publication::Covers> covers; // of what is public: photographs apart
    std::vector<ztc::people::Shown> shown;          // the exact wordings he agreed to
};
BOOST_DESCRIBE_STRUCT(MyConsent, (), (purpose, given_on, channel, withdrawn_on, covers, shown))

/// Somebody had name and phone in full before him, by the word of a second person.
struct MyReveal {
    std::string by;
    std::optional<std::string> reason; // absent once its retention ended
    Date asked_on;
    Instant looked_at; // last
    std::int64_t times = 0;
};
BOOST_DESCRIBE_STRUCT(MyReveal, (), (by, reason, asked_on, looked_at, times))

/// Somebody tried to reach him.
struct MyCall {
    Instant at;
    ztc::callbacks::CallChannel channel{};
    ztc::callbacks::CallOutcome outcome{};
    std::optional<ztc::callbacks::ReadBack> read_back;
    std::optional<std::string> note;
    std::optional<Date> again_on;
};
BOOST_DESCRIBE_STRUCT(MyCall, (), (at, channel, outcome, read_back, note, again_on))

struct MyMatter {
    matters::MatterId matter;
    std::string number;
    Instant raised_at;
    matters::Origin origin{};
    std::string notice_version;   // that was shown when it was raised
    matters::Identity identity{}; // what the unit may know now
    std::optional<Date> closed_on;
    std::optional<Date> lapsed_on; // what was written in it is gone
    std::vector<MyWords> words;
    std::vector<MyConsent> consents;
    std::vector<MyReveal> reveals;
    std::vector<MyCall> calls;
    std::vector<ztc::people::Shown> shown; // the exact wordings that stood before him
};
BOOST_DESCRIBE_STRUCT(MyMatter, (),
                      (matter, number, raised_at, origin, notice_version, identity, closed_on,
                       lapsed_on, words, consents, reveals, calls, shown))

struct MyJoined {
    std::string number;
    Date joined_on;
};
BOOST_DESCRIBE_STRUCT(MyJoined, (), (number, joined_on))

/// What somebody did about a reception, or at it.
BOOST_DEFINE_ENUM_CLASS(VisitDeed,
                        booked,     // 约号
                        given_back, // 退号
                        came,       // 到站
                        said)       // 说了话

struct MyVisitLine {
    VisitDeed deed{};
    Instant at;
    std::optional<std::string> words;
};
BOOST_DESCRIBE_STRUCT(MyVisitLine, (), (deed, at, words))

struct MyVisit {
    ztc::receptions::ReceptionId reception;
    Date held_on;
    std::vector<MyVisitLine> lines;
};
BOOST_DESCRIBE_STRUCT(MyVisit, (), (reception, held_on, lines))

struct MyFile {
    ztc::files::FileId file;
    ztc::files::FileKind kind{};
    std::string media;
    std::int64_t size = 0;
    Instant stored_at;
    std::optional<std::string> number; // of the matter that holds it
};
BOOST_DESCRIBE_STRUCT(MyFile, (), (file, kind, media, size, stored_at, number))

struct MyErasure {
    ztc::privacy::ErasureStage stage{};
    Date asked_on, answer_due_on;
    std::optional<std::string> words;
    std::optional<Date> erase_on;
    std::optional<ztc::privacy::RefusalReason> reason;
    std::optional<std::string> said;
};
BOOST_DESCRIBE_STRUCT(MyErasure, (),
                      (stage, asked_on, answer_due_on, words, erase_on, reason, said))

/// How long it is kept, by the policy in force.
struct Kept {
    std::int64_t matter_years = 0, voice_years = 0, audit_years = 0;
    std::string basis;
};
BOOST_DESCRIBE_STRUCT(Kept, (), (matter_years, voice_years, audit_years, basis))

struct MyHoldings {
    PersonId person;
    ztc::people::PersonKind kind{};
    Instant registered_at;
    std::optional<std::string> name, phone;
    std::vector<MyNotice> notices;
    std::vector<MyMatter> matters;
    std::vector<MyJoined> joined;
    std::vector<MyVisit> visits;
    std::vector<MyFile> files;
    std::optional<MyErasure> erasure;
    Kept kept;
};
BOOST_DESCRIBE_STRUCT(MyHoldings, (),
                      (person, kind, registered_at, name, phone, notices, matters, joined, visits,
                       files, erasure, kept))

} // namespace ztc::views::privacy
