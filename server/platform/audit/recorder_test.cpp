// SPDX-License-Identifier: Apache-2.0
#include "platform/audit/recorder.hpp"

#include "platform/audit/book.hpp"
#include "platform/log/testing.hpp"

#include <gmock/gmock.h>

namespace ztc::audit {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class Reads : public log::testing::OnALog {
protected:
    void SetUp() override
    {
        OnALog::SetUp();
        if (IsSkipped()) return;
        recorder_ = std::make_unique<Recorder>(house().writer(), house().clock());
    }
    void TearDown() override
    {
        recorder_.reset();
        OnALog::TearDown();
    }

    Recorder& recorder() { return *recorder_; }

    static Viewer clerk(std::string name)
    {
        return log::testing::somebody(std::move(name),
                                      {log::testing::office(Role::committee_clerk, "committee")});
    }
    static Look of(std::string matter, std::string about, Seen seen = Seen::words)
    {
        return {.surface = Surface::page,
                .seen = seen,
                .matter = std::move(matter),
                .about = PersonId{std::move(about)}};
    }
    void looks(Viewer const& viewer, Look look) { recorder().take(viewer, std::vector{look}); }

    std::vector<std::int64_t> numbers(Question const& question)
    {
        EXPECT_EQ(recorder().keep(), Recorder::Kept::yes);
        auto const db = house().connection(sql::Access::read_only);
        std::vector<std::int64_t> out;
        for (auto const& line : find(*db, "demo", question)) out.push_back(line.number);
        return out;
    }
    std::optional<std::int64_t> broken()
    {
        EXPECT_EQ(recorder().keep(), Recorder::Kept::yes);
        return first_broken(*house().connection(sql::Access::read_only), "demo");
    }
    /// As somebody would who has the database and no scruples.
    void by_force(std::string const& sql)
    {
        auto const db = house().connection();
        if (engine() == sql::Engine::postgresql) {
            db->exec("ALTER TABLE audit DISABLE TRIGGER USER");
            db->exec(sql);
            db->exec("ALTER TABLE audit ENABLE TRIGGER USER");
        } else {
            for (auto const* trigger : {"changed", "removed"})
                db->exec("DROP TRIGGER audit_is_never_" + std::string(trigger));
            db->exec(sql);
        }
    }

private:
    std::unique_ptr<Recorder> recorder_;
};
ZTC_ON_BOTH_ENGINES(Reads);

TEST_P(Reads, are_found_by_who_whose_which_and_when)
{
    looks(clerk("gao"), of("lamp", "lin"));
    house().clock().advance(std::chrono::hours{24});
    looks(clerk("gao"), of("drain", "wang"));
    looks(clerk("chen"), of("lamp", "lin"));
    EXPECT_THAT(numbers({}), ElementsAre(3, 2, 1));
    EXPECT_THAT(numbers({.about = PersonId{"lin"}}), ElementsAre(3, 1));
    EXPECT_THAT(numbers({.person = PersonId{"gao"}}), ElementsAre(2, 1));
    EXPECT_THAT(numbers({.matter = "lamp"}), ElementsAre(3, 1));
    EXPECT_THAT(numbers({.about = PersonId{"lin"}, .person = PersonId{"chen"}}), ElementsAre(3));
    EXPECT_THAT(numbers({.person = PersonId{"gao"}, .matter = "lamp"}), ElementsAre(1));
    auto const today = house().clock().today();
    EXPECT_THAT(numbers({.from = today}), ElementsAre(3, 2));
    EXPECT_THAT(numbers({.until = add_days(today, -1)}), ElementsAre(1));
    EXPECT_THAT(numbers({.from = add_days(today, 1)}), IsEmpty());
    EXPECT_THAT(numbers({.before = 3, .limit = 1}), ElementsAre(2));
}

TEST_P(Reads, keep_the_office_through_which_it_was_looked_at)
{
    auto const two =
        log::testing::somebody("gao", {log::testing::office(Role::resident, ""),
                                       log::testing::office(Role::committee_director, "committee"),
                                       log::testing::office(Role::deputy, "station")});
    looks(two, of("lamp", "lin"));
    looks(two, through(of("lamp", "lin"), two.offices[2]));
    ASSERT_THAT(numbers({}), SizeIs(2));
    auto const lines = find(*house().connection(sql::Access::read_only), "demo", {});
    EXPECT_EQ(lines[1].look.role, Role::committee_director);
    EXPECT_EQ(lines[0].look.role, Role::deputy);
    EXPECT_EQ(lines[0].look.node, NodeId{"station"});
}

TEST_P(Reads, of_ones_own_by_visitors_and_by_the_program_are_not_recorded)
{
    looks(clerk("lin"), of("lamp", "lin"));
    looks({"demo", {}, {}, {}}, of("lamp", "lin"));
    looks(clerk("system"), of("lamp", "lin"));
    EXPECT_THAT(numbers({}), IsEmpty());
}

TEST_P(Reads, can_neither_be_changed_nor_removed)
{
    looks(clerk("gao"), of("lamp", "lin"));
    ASSERT_THAT(numbers({}), SizeIs(1));
    auto const db = house().connection();
    EXPECT_THROW(db->exec("UPDATE audit SET person = 'nobody'"), sql::Error);
    EXPECT_THROW(db->exec("DELETE FROM audit"), sql::Error);
    EXPECT_THROW(db->exec("INSERT INTO audit (congress, number, at, person, surface, seen, hash) "
                          "SELECT congress, number + 2, at, person, surface, seen, hash "
                          "FROM audit"),
                 sql::Error);
}

TEST_P(Reads, tell_when_one_was_changed_by_force)
{
    for (auto const* matter : {"a", "b", "c"}) looks(clerk("gao"), of(matter, "lin"));
    EXPECT_EQ(broken(), std::nullopt);
    by_force("UPDATE audit SET person = 'chen' WHERE number = 2");
    EXPECT_EQ(broken(), 2);
}

TEST_P(Reads, tell_when_one_was_removed_by_force)
{
    for (auto const* matter : {"a", "b", "c"}) looks(clerk("gao"), of(matter, "lin"));
    EXPECT_EQ(broken(), std::nullopt);
    by_force("DELETE FROM audit WHERE number = 2");
    EXPECT_EQ(broken(), 2);
}

TEST_P(Reads, of_many_at_once_are_all_there_and_in_one_chain)
{
    std::vector<std::thread> threads;
    for (int t = 0; t < 8; ++t)
        threads.emplace_back([&, t] {
            for (int n = 0; n < 50; ++n)
                looks(clerk("clerk" + std::to_string(t)), of("m" + std::to_string(n), "lin"));
        });
    for (auto& thread : threads) thread.join();
    EXPECT_THAT(numbers({.limit = 1000}), SizeIs(400));
    EXPECT_EQ(broken(), std::nullopt);
}

TEST_P(Reads, are_written_when_the_recorder_ends)
{
    {
        Recorder last(house().writer(), house().clock());
        last.take(clerk("gao"), std::vector{of("lamp", "lin")});
    }
    EXPECT_THAT(find(*house().connection(sql::Access::read_only), "demo", {}), SizeIs(1));
}

TEST_P(Reads, that_cannot_be_written_are_said_so_and_not_lost)
{
    auto const db = house().connection();
    db->exec("ALTER TABLE audit RENAME TO audit_away");
    looks(clerk("gao"), of("lamp", "lin", Seen::identity));
    EXPECT_EQ(recorder().keep(), Recorder::Kept::no);
    db->exec("ALTER TABLE audit_away RENAME TO audit");
    while (recorder().keep() == Recorder::Kept::no) std::this_thread::yield();
    EXPECT_THAT(find(*db, "demo", {}), SizeIs(1));
}

TEST_P(Reads, are_found_by_an_index_and_never_walked_through)
{
    if (engine() != sql::Engine::sqlite) return; // PostgreSQL decides by what it holds
    auto const db = house().connection(sql::Access::read_only);
    for (auto const* where : {"about = 'x'", "matter = 'x'", "person = 'x'", "at >= 5"}) {
        auto const order = std::string(where) == "at >= 5" ? "at, number" : "number DESC";
        for (auto const& step :
             db->rows("EXPLAIN QUERY PLAN SELECT number FROM audit WHERE congress = 'demo' AND " +
                          std::string(where) + " ORDER BY " + order + " LIMIT 50",
                      [](Row const& row) { return std::string(row.text(3)); }))
            EXPECT_TRUE(step.starts_with("SEARCH ")) << where << ": " << step;
    }
}

} // namespace
} // namespace ztc::audit
