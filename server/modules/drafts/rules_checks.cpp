// SPDX-License-Identifier: Apache-2.0
//
// What is looked at while one writes. Each answers with one sentence, the article it rests on and
// the words it is about; it is advice, for the deputy to weigh.
#include "kernel/search_words.hpp"
#include "kernel/text.hpp"
#include "modules/drafts/policy.hpp"
#include "modules/drafts/rules_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace ztc::drafts {

namespace {

using rules::sentences_of;

std::string article_of(CheckKind kind, DraftPolicy const& policy)
{
    for (auto const& one : policy.articles)
        if (one.check == kind) return one.article;
    return policy.basis;
}

/// Looks at one draft under one policy.
class Looking {
public:
    Looking(Checked const& text, DraftPolicy const& policy) : text_(text), policy_(policy)
    {
        whole_ = text_.title + "\n" + text_.situation + "\n" + asks();
    }

    std::vector<Check> all()
    {
        competence();
        exclusions();
        own_words();
        one_matter();
        evidence();
        figures();
        similar();
        length();
        if (text_.kind == SuggestionKind::motion) motion_parts();
        return std::move(out_);
    }

private:
    std::string asks() const
    {
        std::string all;
        for (auto const& ask : text_.asks) (all += ask) += '\n';
        return all;
    }
    std::vector<std::string> found_in(std::string_view words,
                                      std::vector<std::string> const& sought) const
    {
        std::vector<std::string> found;
        for (auto const& word : sought)
            if (words.find(word) != words.npos) found.push_back(word);
        return found;
    }
    Check& say(CheckKind kind, Verdict verdict, std::string zh, std::string en)
    {
        return out_.emplace_back(Check{.check = kind,
                                       .verdict = verdict,
                                       .article = article_of(kind, policy_),
                                       .zh = std::move(zh),
                                       .en = std::move(en),
                                       .exclusion = {},
                                       .found = {},
                                       .groups = {}});
    }
    static std::string listed(std::vector<std::string> const& words)
    {
        std::string all;
        for (auto const& word : words) all += (all.empty() ? "“" : "”“") + word;
        return all + "”";
    }

    void competence()
    {
        std::vector<std::string> found;
        for (auto const& level : policy_.levels) {
            if (level.level <= policy_.level) continue;
            auto const more = found_in(text_.title + "\n" + asks(), level.words);
            found.insert(found.end(), more.begin(), more.end());
        }
        if (found.empty()) {
            say(CheckKind::competence, Verdict::fine, "没有看到要别级办的事。",
                "Nothing points to another level.");
            return;
        }
        auto& check = say(CheckKind::competence, Verdict::look,
                          listed(found) + "像是上级的职权：可以关联、跟踪，不照抄成本级的建议。",
                          listed(found) + " looks like another level's: link and follow it there.");
        check.found = std::move(found);
        check.exclusion = Exclusion::beyond_competence;
    }

    void exclusions()
    {
        bool any = false;
        for (auto const& rule : policy_.exclusions) {
            auto found = found_in(whole_, rule.words);
            if (found.empty()) continue;
            any = true;
            auto& check = say(CheckKind::exclusions, Verdict::look, rule.zh, rule.en);
            check.article = rule.article;
            check.exclusion = rule.exclusion;
            check.found = std::move(found);
        }
        if (!any)
            say(CheckKind::exclusions, Verdict::fine, "没有看到不应当提的事。",
                "Nothing of what may not be suggested was seen.");
    }

    void own_words()
    {
        if (is_forwarded(text_.situation, text_.asks, text_.letters, policy_)) {
            say(CheckKind::own_words, Verdict::blocked,
                "这是居民的信，没有代表自己的话，不能提出。请写您核实的情况和您的主张。",
                "This is a resident's letter without words of your own and cannot be filed.");
            return;
        }
        auto const copied = rules::copied_sentences(text_.situation, text_.letters);
        if (copied.empty()) {
            say(CheckKind::own_words, Verdict::fine, "文字由代表写成，不是转来的信。",
                "These are the deputy's own words.");
            return;
        }
        say(CheckKind::own_words, Verdict::look,
            fmt::format("有 {} 句和居民的原话一样，请用自己的话写核实的情况。", copied.size()),
            fmt::format("{} sentences are a resident's own words; please put it in yours.",
                        copied.size()))
            .found = copied;
    }

    std::vector<std::pair<std::string, std::string>> topics_in(std::string_view ask) const
    {
        std::vector<std::pair<std::string, std::string>> out;
        for (auto const& topic : policy_.topics)
            for (auto const& word : found_in(ask, topic.words))
                out.push_back({topic.category, word});
        return out;
    }

    /// Asks that share a topic are of one matter; one that names none goes with the one before it.
    std::vector<AskGroup> groups() const
    {
        std::vector<std::set<std::string>> topics;
        std::vector<AskGroup> groups;
        std::int64_t number = 0;
        for (auto const& ask : text_.asks) {
            ++number;
            auto const here = topics_in(ask);
            auto at = topics.empty() ? topics.size() : topics.size() - 1;
            if (!here.empty() || topics.empty()) {
                auto const near = std::ranges::find_if(topics, [&](auto const& of_group) {
                    return of_group.empty() || std::ranges::any_of(here, [&](auto const& one) {
                               return of_group.contains(one.first);
                           });
                });
                at = static_cast<std::size_t>(near - topics.begin());
            }
            if (at == topics.size()) {
                topics.emplace_back();
                groups.emplace_back();
            }
            groups[at].asks.push_back(number);
            for (auto const& [topic, word] : here) {
                topics[at].insert(topic);
                auto& words = groups[at].words;
                if (std::ranges::find(words, word) == words.end()) words.push_back(word);
            }
        }
        return groups;
    }

    void one_matter()
    {
        auto parts = groups();
        if (parts.size() < 2) {
            say(CheckKind::one_matter, Verdict::fine, "各条建议指向同一件事。",
                "All asks are of one matter.");
            return;
        }
        auto& check =
            say(CheckKind::one_matter, Verdict::look,
                fmt::format("像是 {} 件事：一事一议，可以拆成 {} 份。", parts.size(), parts.size()),
                fmt::format("This looks like {} matters: one each, in {} suggestions.",
                            parts.size(), parts.size()));
        check.groups = std::move(parts);
    }

    void evidence()
    {
        auto const have = static_cast<std::int64_t>(text_.evidence.size());
        if (have >= policy_.evidence_at_least) {
            say(CheckKind::evidence, Verdict::fine, fmt::format("有 {} 份依据材料。", have),
                fmt::format("There are {} pieces of evidence.", have));
            return;
        }
        say(CheckKind::evidence, Verdict::add,
            fmt::format("依据材料还差 {} 份：走访、访谈、照片、统计都可以。",
                        policy_.evidence_at_least - have),
            fmt::format("{} more pieces of evidence: a visit, an interview, a photo, a count.",
                        policy_.evidence_at_least - have));
    }

    bool is_supported(std::string const& figure) const
    {
        auto const says = [&](std::string const& words) {
            auto const figures = rules::figures_in(words);
            return std::ranges::find(figures, figure) != figures.end();
        };
        return std::ranges::any_of(text_.evidence, says) ||
               std::ranges::any_of(text_.counted, [&](std::int64_t count) {
                   return std::to_string(count) == figure;
               });
    }

    void figures()
    {
        std::vector<std::string> alone;
        for (auto const& figure : rules::figures_in(text_.situation))
            if (!is_supported(figure) && std::ranges::find(alone, figure) == alone.end())
                alone.push_back(figure);
        if (alone.empty()) {
            say(CheckKind::figures, Verdict::fine, "文中的数字都在材料里找得到。",
                "Every figure stands in the evidence.");
            return;
        }
        auto& check = say(CheckKind::figures, Verdict::add,
                          fmt::format("{}在材料里没有找到出处，补一份即可。", listed(alone)),
                          fmt::format("No evidence has {}; add where it is from.", listed(alone)));
        check.found = std::move(alone);
    }

    void similar()
    {
        if (text_.similar_to.empty()) {
            say(CheckKind::similar, Verdict::fine, "本系统里没有提过相近的。",
                "None like it was filed here.");
            return;
        }
        auto& check = say(CheckKind::similar, Verdict::look,
                          fmt::format("提过 {} 份相近的，请看怎么答的，写明还有什么没解决。",
                                      text_.similar_to.size()),
                          fmt::format("{} like it were filed; say what they left unsolved.",
                                      text_.similar_to.size()));
        check.found = text_.similar_to;
    }

    void length()
    {
        auto const long_is = static_cast<std::int64_t>(text::characters(text_.situation));
        if (text_.asks.empty() || long_is < policy_.situation_at_least) {
            say(CheckKind::length, Verdict::add,
                text_.asks.empty() ? "还没有具体建议：请写要谁做什么、什么时候。"
                                   : "事由写得太短：请写清在哪里、什么时候、多少人、多严重。",
                text_.asks.empty() ? "No ask yet: say who should do what, and by when."
                                   : "The situation is too short: where, when, how many, how bad.")
                .exclusion = Exclusion::no_substance;
            return;
        }
        if (long_is > policy_.situation_at_most) {
            say(CheckKind::length, Verdict::look,
                fmt::format("事由有 {} 字，超过 {} 字，可以把细节放进材料。", long_is,
                            policy_.situation_at_most),
                fmt::format("The situation has {} characters, over {}: details go to the evidence.",
                            long_is, policy_.situation_at_most));
            return;
        }
        say(CheckKind::length, Verdict::fine, "有情况，有具体建议，长短合适。",
            "It has a situation and asks, of a fitting length.");
    }

    void motion_parts()
    {
        bool const has = text_.feasibility && !text_.asks.empty();
        say(CheckKind::motion_parts, has ? Verdict::fine : Verdict::add,
            has ? "案由、案据、方案都有。" : "议案要有案由、案据和方案，请补上方案。",
            has ? "Cause, grounds and plan are there."
                : "A motion has a cause, grounds and a plan; please add the plan.");
    }

    Checked const& text_;
    DraftPolicy const& policy_;
    std::string whole_;
    std::vector<Check> out_;
};

} // namespace

std::vector<Check> checks_of(Checked const& text, DraftPolicy const& policy)
{
    return Looking(text, policy).all();
}

std::int64_t nearness(std::string_view one, std::string_view other)
{
    auto const pairs = [](std::string_view words) {
        std::set<std::string> out;
        for (auto& gram : search::grams_of(words))
            if (text::characters(gram) == 2) out.insert(std::move(gram));
        return out;
    };
    auto const a = pairs(one), b = pairs(other);
    std::int64_t both = 0;
    for (auto const& gram : a) both += b.contains(gram) ? 1 : 0;
    auto const all = static_cast<std::int64_t>(a.size() + b.size()) - both;
    return all == 0 ? 0 : both * 100 / all;
}

bool is_forwarded(std::string_view situation, std::vector<std::string> const& asks,
                  std::vector<std::string> const& letters, DraftPolicy const& policy)
{
    std::string whole(situation);
    for (auto const& ask : asks) (whole += '\n') += ask;
    if (rules::copied_sentences(whole, letters).empty()) return false;
    std::int64_t own = 0;
    for (auto const& sentence : sentences_of(whole))
        if (!rules::stands_in(sentence, letters))
            own += static_cast<std::int64_t>(text::characters(sentence));
    return own < policy.own_words_at_least;
}

} // namespace ztc::drafts
