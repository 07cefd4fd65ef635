// SPDX-License-Identifier: Apache-2.0
#include "platform/jobs/process_runner.hpp"

#include "kernel/codec.hpp"
#include "platform/jobs/something_happened_for_tests.hpp"

#include <atomic>

ZTC_EVENT_CODEC(ztc::jobs::testing::Happened);
ZTC_EVENT_CODEC(ztc::jobs::testing::Noted);

namespace ztc::jobs {
namespace {

using namespace ztc::jobs::testing;
using log::testing::somebody;

std::function<Result<>(Work&)> take_note(Recorded const& recorded)
{
    std::function<Result<>(Work&)> command;
    dispatch<Happened>(recorded,
                       [&](Happened const& event) { command = note("notes", event.what); });
    return command;
}

std::function<Result<>(Work&)> take_note_of_even_ones(Recorded const& recorded)
{
    std::function<Result<>(Work&)> command;
    dispatch<Happened>(recorded, [&](Happened const& event) {
        command = [what = event.what](Work& work) -> Result<> {
            if (what % 2 != 0) return refuse("test.odd");
            return note("notes", what)(work);
        };
    });
    return command;
}

std::atomic<int> faults_to_come = 0;

std::function<Result<>(Work&)> take_note_when_the_machine_lets_me(Recorded const& recorded)
{
    std::function<Result<>(Work&)> command;
    dispatch<Happened>(recorded, [&](Happened const& event) {
        command = [what = event.what](Work& work) -> Result<> {
            if (what == 2 && faults_to_come-- > 0) throw std::runtime_error("disk full");
            return note("patient notes", what)(work);
        };
    });
    return command;
}

class ProcessRunnerTest : public log::testing::OnALog {
protected:
    Process const noting{"take_note", &take_note};

    void happened(std::int64_t first, std::int64_t last)
    {
        for (auto what = first; what <= last; ++what) house().given("things", Happened{what});
    }

    std::vector<std::int64_t> noted(std::string const& stream = "notes")
    {
        std::vector<std::int64_t> all;
        for (auto const& recorded : house().recorded(stream))
            dispatch<Noted>(recorded, [&](Noted const& event) { all.push_back(event.what); });
        return all;
    }

    template <class F>
    bool comes_true(F const& f)
    {
        for (int i = 0; i < 500; ++i) {
            if (f()) return true;
            std::this_thread::sleep_for(std::chrono::milliseconds{20});
        }
        return false;
    }

    std::int64_t saved_position(std::string const& name)
    {
        return house().connection()->number("SELECT position FROM process_position WHERE name = $1",
                                            name);
    }

    void forget_position(std::string const& name, std::int64_t position)
    {
        house().connection()->run_with("UPDATE process_position SET position = $2 WHERE name = $1",
                                       name, position);
    }
};

using Numbers = std::vector<std::int64_t>;

TEST_P(ProcessRunnerTest, reacts_to_everything_that_happened_before_it_began)
{
    happened(1, 5);
    ProcessRunner(house().store(), {noting}).catch_up();
    EXPECT_EQ(noted(), (Numbers{1, 2, 3, 4, 5}));
}

TEST_P(ProcessRunnerTest, reads_more_events_than_one_page_holds)
{
    happened(1, 7);
    ProcessRunner(house().store(), {noting}, {.page = 3}).catch_up();
    EXPECT_EQ(noted(), (Numbers{1, 2, 3, 4, 5, 6, 7}));
}

TEST_P(ProcessRunnerTest, acts_as_the_system_and_names_the_event_in_its_request)
{
    happened(1, 1);
    ProcessRunner(house().store(), {noting}).catch_up();
    EXPECT_EQ(house().recorded("notes").at(0).actor.text, "system");
    EXPECT_EQ(house().connection()->number("SELECT count(*) FROM request "
                                           "WHERE request = 'process/take_note/1'"),
              1);
}

TEST_P(ProcessRunnerTest, does_nothing_twice_when_it_crashed_before_its_position_was_saved)
{
    happened(1, 5);
    ProcessRunner(house().store(), {noting}).catch_up();
    forget_position("take_note", 2);
    house().restart();
    happened(6, 6);
    ProcessRunner(house().store(), {noting}).catch_up();
    EXPECT_EQ(noted(), (Numbers{1, 2, 3, 4, 5, 6}));
}

TEST_P(ProcessRunnerTest, goes_on_from_its_durable_position_after_a_restart)
{
    happened(1, 3);
    ProcessRunner(house().store(), {noting}).catch_up();
    EXPECT_EQ(saved_position("take_note"), 6); // three that happened and three notes
    house().restart();
    ProcessRunner runner(house().store(), {noting});
    happened(4, 4);
    runner.catch_up();
    EXPECT_EQ(noted(), (Numbers{1, 2, 3, 4}));
}

TEST_P(ProcessRunnerTest, wakes_up_when_something_happens)
{
    ProcessRunner runner(house().store(), {noting});
    runner.start();
    happened(1, 2);
    EXPECT_TRUE(comes_true([&] { return noted() == Numbers{1, 2}; }));
}

TEST_P(ProcessRunnerTest, saves_how_far_it_came_when_it_stops)
{
    ProcessRunner runner(house().store(), {noting});
    runner.start();
    happened(1, 2);
    ASSERT_TRUE(comes_true([&] { return noted().size() == 2; }));
    runner.stop();
    EXPECT_GE(saved_position("take_note"), 2);
}

TEST_P(ProcessRunnerTest, saves_how_far_it_came_without_waiting_for_a_full_page)
{
    ProcessRunner runner(house().store(), {noting}, {.save_every = std::chrono::milliseconds{50}});
    runner.start();
    happened(1, 1);
    EXPECT_TRUE(comes_true([&] { return saved_position("take_note") == 2; }));
}

TEST_P(ProcessRunnerTest, passes_over_what_is_refused)
{
    happened(1, 4);
    ProcessRunner(house().store(), {{"even", &take_note_of_even_ones}}).catch_up();
    EXPECT_EQ(noted(), (Numbers{2, 4}));
}

TEST_P(ProcessRunnerTest, tries_again_after_a_fault_and_does_all_of_it_once)
{
    faults_to_come = 2;
    happened(1, 3);
    ProcessRunner runner(house().store(), {{"patient", &take_note_when_the_machine_lets_me}},
                         {.first_pause = std::chrono::milliseconds{5}});
    runner.start();
    ASSERT_TRUE(comes_true([&] { return noted("patient notes").size() == 3; }));
    runner.stop();
    auto all = noted("patient notes");
    std::sort(all.begin(), all.end());
    EXPECT_EQ(all, (Numbers{1, 2, 3}));
}

TEST_P(ProcessRunnerTest, lets_the_other_processes_go_on_while_one_is_held_back)
{
    faults_to_come = 1'000'000;
    happened(1, 3);
    ProcessRunner runner(house().store(),
                         {{"patient", &take_note_when_the_machine_lets_me}, noting});
    runner.start();
    EXPECT_TRUE(comes_true([&] { return noted() == Numbers{1, 2, 3}; }));
    runner.stop();
    EXPECT_EQ(saved_position("patient"), 0);
    faults_to_come = 0;
}

TEST_P(ProcessRunnerTest, begins_a_process_that_came_with_a_later_release_with_what_happens_then)
{
    happened(1, 2);
    ProcessRunner(house().store(),
                  {{"older", [](Recorded const&) { return std::function<Result<>(Work&)>{}; }}})
        .catch_up();
    house().restart();
    ProcessRunner runner(house().store(), {noting});
    happened(3, 3);
    runner.catch_up();
    EXPECT_EQ(noted(), (Numbers{3}));
}

ZTC_ON_BOTH_ENGINES(ProcessRunnerTest);

} // namespace
} // namespace ztc::jobs
