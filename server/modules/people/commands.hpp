// SPDX-License-Identifier: Apache-2.0
//
// What may be asked about people, and what is answered.
#pragma once

#include "kernel/done.hpp"
#include "kernel/text.hpp"
#include "modules/people/events.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc::people {

struct Register {
    PersonKind kind;
    Text<1, 60> name;
    std::optional<Text<1, 30>> phone;
    std::optional<Text<1, 40>> paper; // the number on a paper form
};
BOOST_DESCRIBE_STRUCT(Register, (), (kind, name, phone, paper))

struct RegisteredPerson {
    std::uint64_t position;
    PersonId person;
};
BOOST_DESCRIBE_STRUCT(RegisteredPerson, (), (position, person))

/// Somebody stands at the counter, rings up, or left a slip of paper.
struct Meet {
    std::optional<Text<1, 60>> name = {};
    std::optional<Text<1, 30>> phone = {};
};
BOOST_DESCRIBE_STRUCT(Meet, (), (name, phone))

struct MetPerson {
    PersonId person;
};
BOOST_DESCRIBE_STRUCT(MetPerson, (), (person))

struct OpenAccount {
    PersonId person;
    Text<2, 60> name; // to sign in with
};
BOOST_DESCRIBE_STRUCT(OpenAccount, (), (person, name))

struct CloseAccount {
    PersonId person;
};
BOOST_DESCRIBE_STRUCT(CloseAccount, (), (person))

struct Rename {
    PersonId person;
    Text<1, 60> name;
};
BOOST_DESCRIBE_STRUCT(Rename, (), (person, name))

/// The new phone takes the place of every other.
struct ChangePhone {
    PersonId person;
    Text<1, 30> phone;
};
BOOST_DESCRIBE_STRUCT(ChangePhone, (), (person, phone))

struct DescribeDeputy {
    PersonId person;
    CongressLevel congress_level;
    std::optional<Text<1, 60>> electoral_district;
    std::optional<std::int64_t> term_no;
};
BOOST_DESCRIBE_STRUCT(DescribeDeputy, (), (person, congress_level, electoral_district, term_no))

struct Merge {
    PersonId person;
    PersonId into;
};
BOOST_DESCRIBE_STRUCT(Merge, (), (person, into))

struct Unmerge {
    PersonId person;
};
BOOST_DESCRIBE_STRUCT(Unmerge, (), (person))

/// One's own; who asks is the actor.
struct CorrectName {
    Text<1, 60> name;
};
BOOST_DESCRIBE_STRUCT(CorrectName, (), (name))

struct WithdrawNotice {};
BOOST_DESCRIBE_STRUCT(WithdrawNotice, (), ())

std::vector<std::string> streams(OpenAccount const& command);
std::vector<std::string> streams(CloseAccount const& command);
std::vector<std::string> streams(Rename const& command);
std::vector<std::string> streams(ChangePhone const& command);
std::vector<std::string> streams(DescribeDeputy const& command);
std::vector<std::string> streams(Merge const& command);
std::vector<std::string> streams(Unmerge const& command);

} // namespace ztc::people
