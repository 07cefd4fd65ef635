// SPDX-License-Identifier: Apache-2.0
//
// How soon a draft is read and a department answers, what a suggestion must rest on, what is not
// allowed as one and by which words one is asked to look; data of each congress. The checks made
// with it are advice: they say what to look at and never hold a draft up, but for the letter that
// was merely passed on.
#pragma once

#include "kernel/result.hpp"
#include "kernel/working_day.hpp"
#include "modules/drafts/types.hpp"

#include <boost/describe/class.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ztc::drafts {

using suggestions::Exclusion;
using suggestions::Level;

/// What is looked at while one writes.
BOOST_DEFINE_ENUM_CLASS(CheckKind,
                        competence,   // 属于本级职权
                        exclusions,   // 不是不应当提的事
                        own_words,    // 不是代转信件
                        one_matter,   // 一事一议
                        evidence,     // 有依据
                        figures,      // 数字有出处
                        similar,      // 以前提过相近的
                        length,       // 写得具体
                        motion_parts) // 议案：案由、案据、方案

BOOST_DEFINE_ENUM_CLASS(Verdict,
                        fine,    // 过
                        look,    // 请看
                        add,     // 请补
                        blocked) // 不能提出

/// One of those that the local rules do not allow, and the words that make one look.
struct ExclusionRule {
    Exclusion exclusion{};
    std::string article;
    std::string zh;
    std::string en;
    std::vector<std::string> words;
};
BOOST_DESCRIBE_STRUCT(ExclusionRule, (), (exclusion, article, zh, en, words))

/// What one speaks of, by the categories of matters.
struct Topic {
    std::string category;
    std::vector<std::string> words;
};
BOOST_DESCRIBE_STRUCT(Topic, (), (category, words))

/// Who else answers for it.
struct LevelWords {
    Level level{};
    std::vector<std::string> words;
};
BOOST_DESCRIBE_STRUCT(LevelWords, (), (level, words))

struct CheckArticle {
    CheckKind check{};
    std::string article;
};
BOOST_DESCRIBE_STRUCT(CheckArticle, (), (check, article))

std::vector<ExclusionRule> shipped_exclusions();
std::vector<Topic> shipped_topics();
std::vector<LevelWords> shipped_levels();
std::vector<CheckArticle> shipped_articles();

struct DraftPolicy {
    static constexpr std::string_view policy_name = "drafts";
    std::string basis = "代表建议起草和阅看办法（样例）";
    Period reading_within{3, PeriodUnit::working_days};
    Period opinion_within{5, PeriodUnit::working_days};
    std::int64_t evidence_at_least = 1;
    std::int64_t own_words_at_least = 20; // characters that stand in no letter
    std::int64_t similar_from_percent = 30;
    std::int64_t situation_at_least = 60; // characters
    std::int64_t situation_at_most = 2000;
    Level level = Level::district; // of the congress that it is filed with
    std::vector<ExclusionRule> exclusions = shipped_exclusions();
    std::vector<Topic> topics = shipped_topics();
    std::vector<LevelWords> levels = shipped_levels();
    std::vector<CheckArticle> articles = shipped_articles();
};
BOOST_DESCRIBE_STRUCT(DraftPolicy, (),
                      (basis, reading_within, opinion_within, evidence_at_least, own_words_at_least,
                       similar_from_percent, situation_at_least, situation_at_most, level,
                       exclusions, topics, levels, articles))

/// Refuses drafts.policy_range, drafts.policy_words with pointers into the policy.
Result<> check_policy(DraftPolicy const& policy);

// ---- the checks ---------------------------------------------------------------------------------

/// A draft as it is looked at.
struct Checked {
    SuggestionKind kind{};
    std::string title, situation;
    std::vector<std::string> asks;
    std::optional<std::string> feasibility;
    std::vector<std::string> evidence;   // the words of each
    std::vector<std::int64_t> counted;   // what the linked matters add up to
    std::vector<std::string> letters;    // what residents wrote in the linked matters
    std::vector<std::string> similar_to; // titles of earlier ones that are near
};

/// Asks that belong together, and the words that say so.
struct AskGroup {
    std::vector<std::int64_t> asks; // from 1
    std::vector<std::string> words;
};
BOOST_DESCRIBE_STRUCT(AskGroup, (), (asks, words))

struct Check {
    CheckKind check{};
    Verdict verdict{};
    std::string article;
    std::string zh, en;
    std::optional<Exclusion> exclusion;
    std::vector<std::string> found; // the words or figures that it is about
    std::vector<AskGroup> groups;   // how it could be split
};
BOOST_DESCRIBE_STRUCT(Check, (), (check, verdict, article, zh, en, exclusion, found, groups))

std::vector<Check> checks_of(Checked const& text, DraftPolicy const& policy);

/// How much of two texts is the same, in percent of what either says.
std::int64_t nearness(std::string_view one, std::string_view other);

/// Nothing of it is the deputy's own: it is a letter word for word.
bool is_forwarded(std::string_view situation, std::vector<std::string> const& asks,
                  std::vector<std::string> const& letters, DraftPolicy const& policy);

} // namespace ztc::drafts
