// SPDX-License-Identifier: Apache-2.0
#include "views/matter_page/delays.hpp"

#include "views/matter_page/sql.hpp"

#include <algorithm>

namespace ztc::views::matter_page {

namespace {

/// Walks one matter's steps after the other's.
class Walk {
public:
    explicit Walk(Date today) : today_(today) {}

    void step(Row const& row)
    {
        if (row.text(0) != matter_) begin(row);
        auto const type = row.text(2);
        if (type == "matters.raised")
            raised_at_ = row.instant(3);
        else if (type == "matters.answered")
            answer(row.instant(3));
        else if (type == "matters.closed")
            promised_for_.reset();
        else if (!row.null(4))
            promised_for_ = row.date(4);
    }

    AllAnswerFigures finish()
    {
        end();
        return std::move(all_);
    }

private:
    void begin(Row const& row)
    {
        end();
        matter_ = row.text(0);
        figures_ = row.text(1) == "imported" ? &all_.imported : &all_.own;
        promised_for_.reset();
        answered_ = false;
    }

    void answer(Instant at)
    {
        auto const on = date_of(at);
        if (promised_for_) ++(on <= *promised_for_ ? figures_->in_time : figures_->late);
        promised_for_.reset();
        if (std::exchange(answered_, true)) return;
        auto const elapsed = std::chrono::milliseconds{at.ms - raised_at_.ms};
        figures_->answered.push_back(
            {date_of(raised_at_), on,
             static_cast<int>(std::chrono::floor<std::chrono::days>(elapsed).count())});
    }

    void end()
    {
        if (!figures_) return;
        if (!answered_) ++figures_->unanswered;
        if (promised_for_) ++(*promised_for_ < today_ ? figures_->silent : figures_->running);
    }

    Date today_;
    AllAnswerFigures all_;
    AnswerFigures* figures_ = nullptr;
    std::string matter_;
    Instant raised_at_;
    bool answered_ = false;
    std::optional<Date> promised_for_;
};

} // namespace

AllAnswerFigures answer_figures(Tables& from, std::string const& congress, Date today)
{
    Walk walk(today);
    from.query(list_steps_of_answers, [&](Row const& row) { walk.step(row); }, congress);
    return walk.finish();
}

std::vector<int> answer_delays(AnswerFigures const& figures)
{
    std::vector<int> days;
    for (auto const& delay : figures.answered) days.push_back(delay.days);
    std::ranges::sort(days);
    return days;
}

std::optional<int> percentile(std::vector<int> const& sorted, int percent)
{
    if (sorted.empty()) return std::nullopt;
    auto const rank = (sorted.size() * static_cast<std::size_t>(percent) + 99) / 100;
    return sorted[std::max<std::size_t>(rank, 1) - 1];
}

} // namespace ztc::views::matter_page
