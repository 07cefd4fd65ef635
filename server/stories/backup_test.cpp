// SPDX-License-Identifier: Apache-2.0
//
// The drill: a town at work is backed up while people write, its folder is lost, it is brought back
// in another place. Everything that was acknowledged before the backup is there, its log verifies,
// and whoever was erased afterwards stays erased.
#include "app/backup.hpp"
#include "modules/people/service.hpp"
#include "stories/story.hpp"

#include <gmock/gmock.h>

#include <fstream>
#include <thread>

namespace ztc::stories {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class Drill : public Town {
protected:
    void SetUp() override
    {
        Town::SetUp();
        if (IsSkipped()) return;
        for (auto const* name : {"disk", "safe", "safe-later"}) fs::create_directories(at(name));
        if (engine() == Engine::postgresql)
            elsewhere_ = sql::testing::FreshDatabase::make(Engine::postgresql);
    }

    fs::path at(std::string const& name) const { return outside_.path() / name; }
    app::BackupFiles files() const { return {at("disk/town.tar"), at("safe/town.keys")}; }
    Result<app::BackedUp> backed_up(app::BackupFiles const& to)
    {
        return app::back_up(house().config, to, clock(), [](auto const&) {});
    }
    app::RestoreFrom from(app::BackupFiles const& files) const
    {
        return {.from = files, .site = at("new"), .db = elsewhere_ ? elsewhere_->url() : ""};
    }
    Result<app::Restored> restored(app::RestoreFrom const& what)
    {
        return app::restore(what, clock(), [](auto const&) {});
    }
    /// The town of the restored folder answers a question.
    template <class F>
    auto ask(F const& question)
    {
        auto config = app::load_config(at("new")).value();
        config.server.port = 0;
        auto const house = app::open_house(config, clock()).value();
        app::RunningSite site(*house, fs::path{});
        return question(*house, site);
    }
    PersonId lin_person()
    {
        PersonId out;
        (void)house().store->writer().run(
            log::Order{app::system_actor(house().congress()),
                       "",
                       "",
                       {},
                       [&](Work& work) -> Result<std::string> {
                           out = TRY(people::resident_by_phone(lin_phone, work));
                           return std::string("{}");
                       }});
        return out;
    }
    /// It is nowhere where anybody would find it.
    void lose_the_folder()
    {
        stop_site();
        fs::rename(folder(), at("lost"));
        ASSERT_FALSE(fs::exists(folder() / "zhitongche.toml"));
    }
    /// What the town does after every story needs it once more.
    void TearDown() override
    {
        if (fs::exists(at("lost"))) fs::rename(at("lost"), folder());
        Town::TearDown();
    }

    log::testing::Folder outside_;
    std::unique_ptr<sql::testing::FreshDatabase> elsewhere_;
};

std::string content(fs::path const& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

TEST_P(Drill, everything_acknowledged_before_the_backup_is_there_again)
{
    auto const matter = answered();
    std::atomic<bool> enough = false;
    std::mutex mutex;
    std::vector<std::string> acknowledged;
    auto const body = raise_body("示例：一边备份一边反映", "示例：写着写着。", community);
    std::thread writing([&] {
        for (int n = 0; !enough; ++n) {
            auto const answer = wang.post_as("/matters/raise", body, "load-" + std::to_string(n));
            if (answer.status != 201) continue;
            std::lock_guard const lock(mutex);
            acknowledged.push_back(std::string(answer.body().at("matter").as_string()));
        }
    });
    auto const written = [&] {
        std::lock_guard const lock(mutex);
        return acknowledged;
    };
    while (written().size() < 10) std::this_thread::sleep_for(std::chrono::milliseconds{5});
    auto const before = written();
    auto const made = backed_up(files());
    enough = true;
    writing.join();
    ASSERT_TRUE(made) << made.error().code;
    EXPECT_GT(made->events, before.size());
    lose_the_folder();

    auto const back = restored(from(files()));
    ASSERT_TRUE(back) << back.error().code;
    EXPECT_THAT(back->verified.findings, IsEmpty());
    EXPECT_GE(back->verified.events, made->events);
    EXPECT_GT(back->verified.texts, 0U);
    EXPECT_EQ(back->erased_again, 0U);
    ask([&](app::House&, app::RunningSite& site) {
        Caller chen_again(site.port());
        EXPECT_EQ(
            chen_again
                .post("/login/staff", {{"name", "示例陈联络"}, {"password", "a sample password"}})
                .status,
            200);
        EXPECT_THAT(chen_again.get("/matters/" + matter).text, HasSubstr("灯已修好"));
        for (auto const& one : before)
            EXPECT_EQ(chen_again.get("/matters/" + one).status, 200) << one;
        // and it goes on: the next number follows
        EXPECT_EQ(
            chen_again
                .post("/matters/accept", {{"matter", before[0]}, {"deputy", zhou_person.text}})
                .status,
            201);
        return 0;
    });
}

TEST_P(Drill, who_was_erased_after_the_backup_stays_erased_by_the_keyring_that_was_left)
{
    raised_by(lin, "示例：题目", "示例：只有林说过的话");
    auto const person = lin_person();
    ASSERT_TRUE(backed_up(files()));
    erase(person);
    fs::copy_file(folder() / "keyring.db", at("left.db"));
    for (auto const* more : {"-wal", "-shm"})
        if (fs::exists(folder() / (std::string("keyring.db") + more)))
            fs::copy_file(folder() / (std::string("keyring.db") + more),
                          at(std::string("left.db") + more));
    lose_the_folder();
    auto what = from(files());
    what.later_keyring = at("left.db");
    auto const back = restored(what);
    ASSERT_TRUE(back) << back.error().code;
    EXPECT_EQ(back->erased_again, 1U);
    EXPECT_GT(back->verified.erased, 0U);
    EXPECT_THAT(back->verified.findings, IsEmpty());
    ask([&](app::House& house, app::RunningSite&) {
        EXPECT_EQ(house.store->keyring().key_of(Owner::person(person)).error().code,
                  "vault.key_destroyed");
        EXPECT_EQ(app::erasures(house.config).size(), 1U);
        return 0;
    });
}

TEST_P(Drill, who_was_erased_stays_erased_by_later_keys_and_by_the_list)
{
    raised_by(lin);
    auto const person = lin_person();
    ASSERT_TRUE(backed_up(files()));
    erase(person);
    clock().advance(std::chrono::seconds{1});
    app::BackupFiles const later{at("disk/later.tar"), at("safe-later/town.keys")};
    ASSERT_TRUE(backed_up(later));
    std::ofstream(at("list")) << "# example\n"
                              << app::erasures(house().config).at(0).person.text << " 2026-03-02\n";
    lose_the_folder();
    auto const by_keys = restored(from({files().data, later.keys}));
    ASSERT_TRUE(by_keys) << by_keys.error().code;
    EXPECT_EQ(by_keys->erased_again, 1U);
    if (engine() == Engine::postgresql) return; // one spare database

    fs::remove_all(at("new"));
    auto what = from(files());
    what.erased = at("list");
    auto const by_list = restored(what);
    ASSERT_TRUE(by_list) << by_list.error().code;
    EXPECT_EQ(by_list->erased_again, 1U);
    EXPECT_THAT(by_list->verified.findings, IsEmpty());
}

TEST_P(Drill, refuses_before_it_touches_anything)
{
    EXPECT_EQ(backed_up({at("disk/a"), at("disk/b")}).error().code, "backup.keys_beside_data");
    ASSERT_TRUE(backed_up(files()));
    EXPECT_EQ(backed_up(files()).error().code, "backup.exists");

    auto what = from(files());
    what.from.keys = at("disk/town.tar");
    EXPECT_EQ(restored(what).error().code, "backup.not_of_ours");
    what = from(files());
    what.from.data = at("nowhere");
    EXPECT_EQ(restored(what).error().code, "backup.not_there");
    auto damaged = content(files().data);
    damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 1);
    std::ofstream(at("damaged"), std::ios::binary) << damaged;
    what.from.data = at("damaged");
    EXPECT_EQ(restored(what).error().code, "backup.damaged");
    what = from(files());
    what.site = folder();
    EXPECT_EQ(restored(what).error().code, "backup.not_empty");
    what = from(files());
    what.db = engine() == Engine::postgresql ? "" : "postgresql://nowhere/x";
    EXPECT_EQ(restored(what).error().code,
              engine() == Engine::postgresql ? "backup.needs_db" : "backup.other_engine");
    if (engine() == Engine::postgresql) {
        what.db = url(); // the town's own
        EXPECT_EQ(restored(what).error().code, "backup.db_not_empty");
    }
    what = from(files());
    std::ofstream(at("bad-list")) << "not a person\n";
    what.erased = at("bad-list");
    EXPECT_EQ(restored(what).error().code, "backup.bad_erasures");
    EXPECT_FALSE(fs::exists(at("new")));

    clock().advance(std::chrono::seconds{1});
    app::BackupFiles const later{at("disk/later.tar"), at("safe-later/town.keys")};
    ASSERT_TRUE(backed_up(later));
    EXPECT_EQ(restored(from({later.data, files().keys})).error().code, "backup.other_keys");
}

TEST_P(Drill, without_the_keys_nothing_can_be_read)
{
    raised_by(lin, "示例：金丝雀题目", "示例：金丝雀的话");
    ASSERT_TRUE(backed_up(files()));
    auto const data = content(files().data);
    EXPECT_THAT(data, Not(HasSubstr("金丝雀")));
    EXPECT_THAT(data, Not(HasSubstr(lin_phone)));
    EXPECT_THAT(data, Not(HasSubstr("ztc-master")));
    EXPECT_THAT(content(files().keys), Not(HasSubstr("金丝雀")));
    EXPECT_THAT(content(files().keys), AllOf(HasSubstr("master.key"), HasSubstr("keyring.db")));
}

ZTC_ON_BOTH_ENGINES(Drill);

} // namespace
} // namespace ztc::stories
