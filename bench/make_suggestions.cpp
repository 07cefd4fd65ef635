// SPDX-License-Identifier: Apache-2.0
//
// The sample town with so many suggestions for bench_suggestions: bench_make_suggestions FOLDER
// COUNT. Two hundred are of the session that is going on, at every size: to be referred, with their
// unit, or to be rated. Of the others nine in ten are records of earlier years, and one in ten was
// handled here and is closed.
#include "bench/orders.hpp"
#include "bench/town.hpp"
#include "demo/cast.hpp"
#include "demo/story_clock.hpp"
#include "modules/suggestions/service.hpp"

#include <fmt/format.h>

using namespace ztc;
using namespace ztc::bench;

namespace {

using namespace ztc::suggestions;

constexpr std::size_t going_on = 200;
constexpr std::size_t at_once = 1'000;
constexpr std::string_view words =
    "示例：加压泵房老旧，晚高峰十八层以上没有水，走访了四户，都要等到半夜才能做饭。";

class Session {
public:
    Session(app::House& house, demo::Cast const& cast, std::size_t count)
        : house_(house), cast_(cast), ids_(count), unit_(cast.nodes.at("city_management"))
    {
        for (auto const& key :
             {"shen", "lu", "gu", "office_clerk", "city_management_clerk", "city_management_head"})
            actors_.emplace(key, actor_of(house, cast.people.at(key)));
    }

    void all()
    {
        for (std::size_t from = 0; from < ids_.size(); from += at_once) {
            auto const until = std::min(from + at_once, ids_.size());
            auto const step = [&](auto const& wants, auto const& take) {
                for (auto n = from; n < until; ++n)
                    if (!is_record(n) && wants(n)) take(n);
                orders_.wait();
            };
            auto const closed = [this](std::size_t n) { return n < ids_.size() - open(); };
            for (auto n = from; n < until; ++n) is_record(n) ? bring_in(n) : hand_in(n);
            orders_.wait();
            step([=](auto n) { return closed(n) || n % 4 > 0; }, [this](auto n) { refer(n); });
            step([=](auto n) { return closed(n) || n % 4 > 2; }, [this](auto n) { reply(n); });
            step(closed, [this](auto n) { close(n); });
            if (until % (10 * at_once) == 0) fmt::print(stderr, "  {} suggestions\n", until);
        }
    }

private:
    std::size_t open() const { return std::min(going_on, ids_.size()); }
    /// The newest are of this session.
    bool is_record(std::size_t n) const { return n < ids_.size() - open() && n % 10 > 0; }
    static char const* lead_of(std::size_t n)
    {
        static constexpr char const* deputies[] = {"shen", "lu", "gu"};
        return deputies[n % 3];
    }

    void bring_in(std::size_t n)
    {
        Past const past{.kind = SuggestionKind::suggestion,
                        .number = fmt::format("2020{:06}", n),
                        .title = fmt::format("示例：关于第 {} 处用水难的建议", n),
                        .proposer = "示例代表",
                        .situation = std::string(words),
                        .units = {"示例城管局"},
                        .known_units = {},
                        .reply = std::string(words),
                        .outcome = "A",
                        .year = 2020,
                        .replied_on = Date{std::chrono::year{2020} / 6 / 1},
                        .source = {},
                        .key = fmt::format("record-{}", n)};
        send("office_clerk", [past](Work& work) -> Result<> {
            CHECK(import_past(past, work));
            return {};
        });
    }
    void hand_in(std::size_t n)
    {
        Paper const paper{.kind = SuggestionKind::suggestion,
                          .lead = cast_.people.at(lead_of(n)),
                          .seats = {cast_.nodes.at("triangle_station")},
                          .cosigners = {},
                          .title = fmt::format("示例：关于第 {} 处用水难的建议", n),
                          .situation = std::string(words),
                          .asks = {"示例：年底前改造泵房。"},
                          .visibility = Visibility::full,
                          .wished_units = {unit_},
                          .submitted_on = date_of(house_.clock.now()),
                          .key = fmt::format("paper-{}", n)};
        send("office_clerk", [this, paper, n](Work& work) -> Result<> {
            ids_[n] = TRY(import_paper(paper, work)).value();
            return {};
        });
    }
    void refer(std::size_t n)
    {
        run("office_clerk", &suggestions::refer, Refer{ids_[n], {{unit_, UnitPart::sole}}});
    }
    void reply(std::size_t n)
    {
        run("city_management_clerk", &draft_reply,
            DraftReply{ids_[n],
                       unit_,
                       {"D"},
                       {{1, PointOutcome::cannot, {std::string(words)}}},
                       {"示例·经办"}});
        run("city_management_head", &sign_reply,
            SignReply{ids_[n], unit_, 1, {fmt::format("示例函〔2026〕{}号", n + 1)}, {}});
    }
    void close(std::size_t n)
    {
        run(lead_of(n), &give_feedback,
            GiveFeedback{ids_[n],
                         {{Dimension::attitude, Satisfaction::satisfied},
                          {Dimension::result, Satisfaction::satisfied}},
                         {}});
        run("office_clerk", &suggestions::close, Close{ids_[n]});
    }

    template <class Command, class Reply>
    void run(std::string const& who, Result<Reply> (*handler)(Command const&, Work&),
             Command command)
    {
        send(who, [handler, command = std::move(command)](Work& work) -> Result<> {
            CHECK(handler(command, work));
            return {};
        });
    }
    void send(std::string const& who, std::function<Result<>(Work&)> does)
    {
        orders_.submit(actors_.at(who), std::move(does));
    }

    app::House& house_;
    demo::Cast const& cast_;
    std::vector<SuggestionId> ids_;
    NodeId unit_;
    std::map<std::string, Actor> actors_;
    Orders orders_{house_};
};

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) return fmt::print(stderr, "bench_make_suggestions FOLDER COUNT\n"), 2;
    auto const now = RealClock().now();
    demo::StoryClock clock({start_of(date_of(now)).ms + 1'000});
    auto const house = found_town(argv[1], clock);
    auto const cast = demo::settle(*house);
    Session(*house, cast, std::stoul(argv[2])).all();
}
