// SPDX-License-Identifier: Apache-2.0
//
// Subtitles, read strictly and written anew: what we serve is what we understood, and styles,
// regions, settings and markup of somebody else never reach a reader's browser.
#include "modules/episodes/rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

namespace ztc::episodes::rules {

namespace {

constexpr std::size_t faults_at_most = 20;

std::vector<std::string_view> lines_of(std::string_view text)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (text.starts_with(mark)) text.remove_prefix(mark.size());
    std::vector<std::string_view> lines;
    for (;;) {
        auto const end = text.find('\n');
        auto line = text.substr(0, end);
        if (line.ends_with('\r')) line.remove_suffix(1);
        lines.push_back(line);
        if (end == text.npos) return lines;
        text.remove_prefix(end + 1);
    }
}

/// Takes exactly `digits` digits off the front.
std::optional<std::int64_t> number(std::string_view& text, std::size_t digits)
{
    if (text.size() < digits) return std::nullopt;
    std::int64_t value = 0;
    for (char const c : text.substr(0, digits)) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    text.remove_prefix(digits);
    return value;
}

bool take(std::string_view& text, std::string_view what)
{
    if (!text.starts_with(what)) return false;
    text.remove_prefix(what.size());
    return true;
}

/// "00:01.000" or "01:00:01.000" off the front, in milliseconds.
std::optional<std::int64_t> moment(std::string_view& text)
{
    auto const first = number(text, 2);
    if (!first || !take(text, ":")) return std::nullopt;
    auto const second = number(text, 2);
    if (!second) return std::nullopt;
    bool const has_hours = take(text, ":");
    auto const third = has_hours ? number(text, 2) : second;
    if (!third || !take(text, ".")) return std::nullopt;
    auto const ms = number(text, 3);
    auto const hours = has_hours ? *first : 0, minutes = has_hours ? *second : *first;
    if (!ms || minutes > 59 || *third > 59) return std::nullopt;
    return ((hours * 60 + minutes) * 60 + *third) * 1000 + *ms;
}

struct Timing {
    std::int64_t from, until;
};

std::optional<Timing> timing(std::string_view line)
{
    auto const from = moment(line);
    if (!from || !take(line, " --> ")) return std::nullopt;
    auto const until = moment(line);
    if (!until || !line.empty() || *until <= *from) return std::nullopt;
    return Timing{*from, *until};
}

std::string printed(std::int64_t ms)
{
    return fmt::format("{:02}:{:02}:{:02}.{:03}", ms / 3'600'000, ms / 60'000 % 60, ms / 1000 % 60,
                       ms % 1000);
}

class Reader {
public:
    explicit Reader(std::string_view text) : lines_(lines_of(text)) {}

    Result<std::string> read()
    {
        if (lines_[0] != "WEBVTT") say("episodes.subtitles_head", 0);
        if (lines_.size() > 1 && !lines_[1].empty()) say("episodes.subtitles_head", 1);
        for (at_ = 2; at_ < lines_.size() && errors_.size() < faults_at_most;) block();
        if (errors_.empty() && cues_ == 0) say("episodes.subtitles_none", 0);
        if (errors_.empty())
            return Result<std::string>(boost::system::in_place_value, std::move(out_));
        return Refusal{errors_[0].code, std::move(errors_)};
    }

private:
    /// What stands between two empty lines: a remark, or a cue with or without a name.
    void block()
    {
        if (lines_[at_].empty()) {
            ++at_;
            return;
        }
        if (lines_[at_] == "NOTE" || lines_[at_].starts_with("NOTE ")) return skip();
        bool const named = lines_[at_].find("-->") == std::string_view::npos &&
                           at_ + 1 < lines_.size() &&
                           lines_[at_ + 1].find("-->") != std::string_view::npos;
        if (named) ++at_;
        auto const time = timing(lines_[at_]);
        if (!time) {
            say("episodes.subtitles_timing", at_);
            return skip();
        }
        if (time->from < latest_) say("episodes.subtitles_order", at_);
        latest_ = time->from;
        ++at_;
        words(*time);
    }
    void words(Timing const& time)
    {
        out_ += '\n' + printed(time.from) + " --> " + printed(time.until) + '\n';
        auto const begin = at_;
        for (; at_ < lines_.size() && !lines_[at_].empty(); ++at_) {
            auto const line = lines_[at_];
            if (line.find_first_of("<>") != line.npos) say("episodes.subtitles_words", at_);
            out_ += std::string(line) + '\n';
        }
        if (at_ == begin) say("episodes.subtitles_words", std::min(at_, lines_.size() - 1));
        ++cues_;
    }
    void skip()
    {
        while (at_ < lines_.size() && !lines_[at_].empty()) ++at_;
    }
    void say(std::string code, std::size_t line)
    {
        errors_.push_back({"/subtitles/" + std::to_string(line + 1), std::move(code)});
    }

    std::vector<std::string_view> lines_;
    std::size_t at_ = 0;
    std::size_t cues_ = 0;
    std::int64_t latest_ = 0;
    std::string out_ = "WEBVTT\n";
    std::vector<FieldError> errors_;
};

} // namespace

Result<std::string> plain_subtitles(std::string_view text)
{
    return Reader(text).read();
}

} // namespace ztc::episodes::rules
