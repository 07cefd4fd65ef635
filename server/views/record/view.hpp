// SPDX-License-Identifier: Apache-2.0
//
// The record of each deputy (履职档案): eight parts, each figure with the lines that it counts,
// each line with the event that it comes from. For himself and the committee above him; and the few
// facts of it that are public (代表法 58). Nobody is ranked.
#pragma once

#include "kernel/module.hpp"
#include "kernel/reading.hpp"
#include "modules/activities/types.hpp"
#include "modules/matters/types.hpp"
#include "modules/people/types.hpp"
#include "modules/receptions/types.hpp"
#include "modules/record/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc::views::record {

View view();

using ztc::record::ActKind;
using ztc::record::Claim;
using ztc::record::CorrectionId;
using ztc::record::EvidenceId;
using ztc::record::FileId;
using ztc::record::Part;
using ztc::record::Ruling;
using ztc::record::Source;

/// What is counted. Those with a denominator say "of how many".
BOOST_DEFINE_ENUM_CLASS(FigureKind,
                        received,    // 接待居民几场
                        present,     // 排了他的，到了几场
                        visitors,    // 见了几人
                        heard,       // 听到几条
                        settled,     // 听到的，答复或者转成事项几条
                        followed,    // 跟进几件
                        answered,    // 跟进的，答复几件
                        done,        // 答复的，办成几件
                        satisfied,   // 评价了的，对结果满意几件
                        looked_into, // 核实几次
                        urged,       // 催办、询问几次
                        called,      // 回访几次
                        joined)      // 参加活动几次

struct Figure {
    FigureKind kind{};
    std::int64_t n = 0;
    std::optional<std::int64_t> of;
    bool operator==(Figure const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Figure, (), (kind, n, of))

/// What became of a matter.
BOOST_DEFINE_ENUM_CLASS(Standing,
                        open,      // 还没有答复
                        done,      // 已办成
                        planned,   // 列入计划
                        delivered, // 列入计划，已兑现
                        cannot,    // 不能办
                        answered,  // 答复了，没有说是哪一种
                        ended)     // 撤回、另有渠道或者并入别件

/// Number and title for whoever may read that matter; to others it is one more of its kind.
struct MatterBrief {
    matters::MatterId matter;
    std::optional<std::string> number, title;
    Standing standing{};
    std::optional<Date> answered_on;
    std::optional<matters::Satisfaction> result;
};
BOOST_DESCRIBE_STRUCT(MatterBrief, (), (matter, number, title, standing, answered_on, result))

struct ReceptionBrief {
    ztc::receptions::ReceptionId reception;
    std::string station_name;
    std::int64_t from_minute = 0, until_minute = 0; // after midnight
    std::optional<std::int64_t> visitors;           // once its record is closed
};
BOOST_DESCRIBE_STRUCT(ReceptionBrief, (),
                      (reception, station_name, from_minute, until_minute, visitors))

struct ActivityBrief {
    ztc::activities::ActivityId activity;
    std::string kind, title;
};
BOOST_DESCRIBE_STRUCT(ActivityBrief, (), (activity, kind, title))

struct Correction {
    CorrectionId correction;
    Claim claim{};
    std::string says;
    Date asked_on;
    std::optional<Ruling> ruling; // none: to be decided
    std::optional<std::string> reason;
    std::optional<Date> decided_on;
    std::optional<std::string> decided_by;
};
BOOST_DESCRIBE_STRUCT(Correction, (),
                      (correction, claim, says, asked_on, ruling, reason, decided_on, decided_by))

struct Evidence {
    EvidenceId evidence;
    std::vector<FileId> photos;
    std::string shows;
    Date added_on;
};
BOOST_DESCRIBE_STRUCT(Evidence, (), (evidence, photos, shows, added_on))

struct Line {
    ActKind kind{};
    Part part{};
    Date on;
    Source source;
    std::vector<FigureKind> figures; // that count it
    std::vector<FigureKind> among;   // that count it among those of which they are
    std::optional<MatterBrief> matter;
    std::optional<ReceptionBrief> reception;
    std::optional<ztc::receptions::PointState> point;
    std::optional<ActivityBrief> activity;
    bool struck = false; // by an upheld correction not his: stays to be read, counts no more
    std::vector<Correction> corrections;
    std::vector<Evidence> evidence;
};
BOOST_DESCRIBE_STRUCT(Line, (),
                      (kind, part, on, source, figures, among, matter, reception, point, activity,
                       struck, corrections, evidence))

struct PartLine {
    Part part{};
    bool recorded = false; // false: nothing here records it yet
    std::int64_t lines = 0;
};
BOOST_DESCRIBE_STRUCT(PartLine, (), (part, recorded, lines))

/// Who he is (代表法 58).
struct Basics {
    PersonId deputy;
    std::string name;
    std::optional<ztc::people::CongressLevel> congress_level;
    std::optional<std::string> electoral_district;
    std::optional<std::int64_t> term_no;
    std::vector<std::string> stations; // where he holds the office now
    std::optional<Date> since;         // and since when
};
BOOST_DESCRIBE_STRUCT(Basics, (),
                      (deputy, name, congress_level, electoral_district, term_no, stations, since))

struct Record {
    Basics basics;
    Date today, from, until;
    std::vector<PartLine> parts;
    std::vector<Figure> figures;
    std::vector<Line> lines; // the latest first
    bool may_correct = false;
    bool may_decide = false;
};
BOOST_DESCRIBE_STRUCT(Record, (),
                      (basics, today, from, until, parts, figures, lines, may_correct, may_decide))

/// Left out: from the first of January of this year, until today.
struct Days {
    std::optional<Date> from, until;
};

/// Refuses record.unknown, to strangers as of nobody; record.wrong_days.
Result<Record> record_of(PersonId const& deputy, Days const& days, Reading& reading);

/// Whether the record shows the viewer that file.
bool shows_file(PersonId const& deputy, FileId const& file, Reading& reading);

// ---- what everybody may read -------------------------------------------------------------------

struct PublicReception {
    Date held_on;
    ReceptionBrief reception;
};

struct Profile {
    Basics basics;
    std::vector<Figure> figures;       // of this year
    std::vector<Figure> figures_since; // of all the time that he is a deputy here
    std::vector<PublicReception> receptions;
};

/// Those who are described and sit, the highest congress first; each with the figures of this year.
std::vector<Profile> profiles(Reading& reading);
/// Nothing for whoever is none of these.
std::optional<Profile> profile(PersonId const& deputy, Reading& reading);

} // namespace ztc::views::record
