// SPDX-License-Identifier: Apache-2.0
//
// What may be asked of a reception, and what is answered. Who asks is the actor and never stands in
// here.
#pragma once

#include "kernel/date.hpp"
#include "kernel/done.hpp"
#include "kernel/text.hpp"
#include "modules/receptions/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc::receptions {

struct PlanRow {
    NodeId station;
    Date held_on;
    std::int64_t from_minute;
    std::int64_t until_minute;
    std::vector<PersonId> deputies;
};
BOOST_DESCRIBE_STRUCT(PlanRow, (), (station, held_on, from_minute, until_minute, deputies))

/// All of them or none.
struct Plan {
    std::vector<PlanRow> rows;
};
BOOST_DESCRIBE_STRUCT(Plan, (), (rows))

struct PlannedRow {
    ReceptionId reception;
    std::int64_t slots;
    Date notice_on;
};
BOOST_DESCRIBE_STRUCT(PlannedRow, (), (reception, slots, notice_on))

struct PlannedReply {
    std::uint64_t position;
    std::vector<PlannedRow> rows; // as they were asked for
};
BOOST_DESCRIBE_STRUCT(PlannedReply, (), (position, rows))

struct Move {
    ReceptionId reception;
    Date held_on;
    std::int64_t from_minute;
    std::int64_t until_minute;
    std::vector<PersonId> deputies;
    Text<1, 200> reason;
};
BOOST_DESCRIBE_STRUCT(Move, (), (reception, held_on, from_minute, until_minute, deputies, reason))

struct Cancel {
    ReceptionId reception;
    Text<1, 200> reason; // those who booked read it
};
BOOST_DESCRIBE_STRUCT(Cancel, (), (reception, reason))

struct Book {
    ReceptionId reception;
    std::int64_t slot; // 1: the first
    std::optional<Wish> wish = {};
};
BOOST_DESCRIBE_STRUCT(Book, (), (reception, slot, wish))

/// For somebody at the desk or on the phone.
struct BookFor {
    ReceptionId reception;
    std::int64_t slot;
    PersonId person;
    std::optional<Wish> wish = {};
};
BOOST_DESCRIBE_STRUCT(BookFor, (), (reception, slot, person, wish))

struct BookedReply {
    std::uint64_t position;
    BookingId booking;
    Date held_on;
    std::int64_t at_minute;
};
BOOST_DESCRIBE_STRUCT(BookedReply, (), (position, booking, held_on, at_minute))

struct CancelBooking {
    ReceptionId reception;
    BookingId booking;
};
BOOST_DESCRIBE_STRUCT(CancelBooking, (), (reception, booking))

/// By whoever stands before the code at the station; nobody is asked who he is.
struct CheckIn {
    ReceptionId reception;
    Text<10, 10> code;
    std::optional<Wish> wish = {};
};
BOOST_DESCRIBE_STRUCT(CheckIn, (), (reception, code, wish))

/// Written down by the officer or the deputy.
struct Receive {
    ReceptionId reception;
    std::optional<BookingId> booking = {};
    std::optional<Wish> wish = {};
};
BOOST_DESCRIBE_STRUCT(Receive, (), (reception, booking, wish))

struct CameReply {
    std::uint64_t position;
    VisitId visit;
};
BOOST_DESCRIBE_STRUCT(CameReply, (), (position, visit))

struct RecordPoint {
    ReceptionId reception;
    std::optional<VisitId> visit = {};
    std::optional<PersonId> deputy = {}; // who heard it
    PointWords words;
    std::optional<PointWords> answer = {}; // given there and then
};
BOOST_DESCRIBE_STRUCT(RecordPoint, (), (reception, visit, deputy, words, answer))

struct PointReply {
    std::uint64_t position;
    PointId point;
};
BOOST_DESCRIBE_STRUCT(PointReply, (), (position, point))

struct AnswerPoint {
    ReceptionId reception;
    PointId point;
    PointWords answer;
};
BOOST_DESCRIBE_STRUCT(AnswerPoint, (), (reception, point, answer))

/// As a matter is entered for somebody present.
struct RaisePoint {
    ReceptionId reception;
    PointId point;
    PersonId raised_by;
    matters::Title title;
    matters::Wording text;
    matters::CategoryCode category;
    NodeId community;
    std::optional<matters::Place> place = {};
    matters::Identity identity;
    Text<1, 20> notice_version; // of the notice that was read out or handed over (个保法 17)
    std::optional<Text<1, 20>> consent_version = {};
};
BOOST_DESCRIBE_STRUCT(RaisePoint, (),
                      (reception, point, raised_by, title, text, category, community, place,
                       identity, notice_version, consent_version))

struct RaisedReply {
    std::uint64_t position;
    MatterId matter;
    std::string number;
    std::string query_code;
    Date accept_due_on;
};
BOOST_DESCRIBE_STRUCT(RaisedReply, (), (position, matter, number, query_code, accept_due_on))

/// Closes the record.
struct Close {
    ReceptionId reception;
    std::vector<Attendance> attendance;
    std::int64_t visitors;
    std::optional<Text<1, 500>> note = {};
};
BOOST_DESCRIBE_STRUCT(Close, (), (reception, attendance, visitors, note))

} // namespace ztc::receptions
