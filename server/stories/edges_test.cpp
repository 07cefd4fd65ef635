// SPDX-License-Identifier: Apache-2.0
// What the server says at its edges: the disk is full, the clock is wrong, somebody asks too much,
// a proxy asks for what is for this machine only, an old backup brings erased words back.
#include "stories/story.hpp"

#include <gmock/gmock.h>

#include <fstream>
#include <sstream>
#include <sys/mount.h>
#include <thread>

namespace ztc::stories {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

class AtTheEdge : public Town {
protected:
    Answer page(std::string const& path, std::vector<std::string> const& headers = {})
    {
        return stranger().raw("GET", path, "", headers);
    }
    Answer in_english(Caller& caller, std::string const& path, json::value const& body,
                      std::string const& key)
    {
        return caller.raw("POST", "/api/v1" + path, json::serialize(body),
                          {"Content-Type: application/json", "X-Requested-With: zhitongche",
                           "Accept-Language: en", "Idempotency-Key: " + key});
    }
};

ZTC_ON_BOTH_ENGINES(AtTheEdge);

TEST_P(AtTheEdge, whoever_is_too_fast_hears_in_words_how_long_to_wait)
{
    auto const body = json::object{{"matter", std::string(26, 'a')}};
    Answer last;
    for (int i = 0; i < 100 && last.status != 429; ++i) last = lin.post("/matters/withdraw", body);
    auto const seconds = last.headers["retry-after"];
    EXPECT_THAT(last.text, HasSubstr("请等 " + seconds + " 秒"));
    EXPECT_THAT(in_english(lin, "/matters/withdraw", body, "k").text,
                HasSubstr("Please wait " + seconds + " second"));
}

TEST_P(AtTheEdge, a_page_of_a_length_that_cannot_be_is_refused_where_it_stands)
{
    raised_by(lin);
    for (auto const* path : {"/my_matters", "/inbox"}) {
        auto& who = std::string_view(path) == "/inbox" ? chen : lin;
        for (auto const* limit : {"-1", "0", "101", "99999999999999999999"}) {
            auto const refused = who.get(std::string(path) + "?limit=" + limit);
            EXPECT_EQ(refused.status, 422) << path << " " << limit;
            EXPECT_THAT(refused.text, AllOf(HasSubstr("request.out_of_range"),
                                            HasSubstr(R"("pointer":"/limit")")));
        }
        for (auto const* limit : {"1", "100"})
            EXPECT_EQ(who.get(std::string(path) + "?limit=" + limit).status, 200);
        EXPECT_THAT(who.get(std::string(path) + "?limit=many").text,
                    HasSubstr("request.not_a_number"));
    }
}

TEST_P(AtTheEdge, the_printed_interface_is_the_committed_one)
{
    auto const served = page("/api/v1/openapi.json");
    std::stringstream committed;
    committed << std::ifstream(ZTC_SOURCE_DIR "/api/openapi.json").rdbuf();
    // Of 40,000 lines that differ, EXPECT_EQ would work out how, in 20 GB of memory.
    EXPECT_TRUE(served.text == committed.str()) << "./dev gen writes what is served";
    EXPECT_EQ(served.body().at("openapi").as_string(), "3.1.0");
}

TEST_P(AtTheEdge, the_figures_for_this_machine_do_not_go_through_a_proxy)
{
    auto const here = page("/metrics");
    EXPECT_EQ(here.status, 200);
    EXPECT_THAT(here.text, AllOf(HasSubstr("ztc_log_disk_full 0\n"),
                                 HasSubstr("ztc_log_ahead_of_clock_seconds 0\n")));
    for (auto const* header : {"X-Forwarded-For: 127.0.0.1", "Forwarded: for=127.0.0.1",
                               "X-Real-IP: 127.0.0.1", "X-Forwarded-Proto: https", "Via: 1.1 x"})
        EXPECT_EQ(page("/metrics", {header}).status, 404) << header;
}

TEST_P(AtTheEdge, a_clock_far_behind_the_log_is_named)
{
    EXPECT_EQ(page("/readyz").text, "ready\n");
    raised_by(lin);
    clock().advance(std::chrono::minutes(-5));
    EXPECT_EQ(page("/readyz").text, "ready\n");
    clock().advance(std::chrono::hours(-24 * 365));
    auto const ready = page("/readyz");
    EXPECT_THAT(ready.text,
                AllOf(StartsWith("ready\n"), HasSubstr("365 天"), HasSubstr("365 days")));
    EXPECT_THAT(page("/metrics").text, Not(HasSubstr("ztc_log_ahead_of_clock_seconds 0\n")));
}

TEST_P(AtTheEdge, words_and_key_of_the_erased_that_an_old_backup_brings_back_go_again)
{
    raised_by(lin, "示例：金丝雀标题", "示例：金丝雀正文");
    auto const person = std::string(lin.get("/me").body().at("viewer").at("person").as_string());
    auto const owner = "person/" + person;
    auto const keys = [&] {
        return sql::open("sqlite:" + (folder() / "keyring.db").string(), sql::Access::read_write);
    };
    auto const database = [&] { return sql::open(house().store->url(), sql::Access::read_write); };
    auto const blob = [](Row const& row) { return std::string(row.blob(0)); };
    auto const old_key =
        keys()->one("SELECT wrapped FROM owner_key WHERE owner = $1", blob, owner).value();
    auto const old_words = database()->rows(
        "SELECT ref, sealed FROM vault WHERE owner = $1",
        [](Row const& row) {
            return std::pair(std::string(row.text(0)), std::string(row.blob(1)));
        },
        owner);
    ASSERT_FALSE(old_words.empty());
    erase({person});

    keys()->run_with("UPDATE owner_key SET wrapped = $2 WHERE owner = $1", owner, Blob{old_key});
    for (auto const& [ref, sealed] : old_words)
        database()->run_with("UPDATE vault SET sealed = $2 WHERE ref = $1", ref, Blob{sealed});
    restart();

    EXPECT_EQ(database()->number(
                  "SELECT count(*) FROM vault WHERE owner = $1 AND sealed IS NOT NULL", owner),
              0);
    EXPECT_EQ(house().store->keyring().key_of(Owner{owner}).error().code, "vault.key_destroyed");
}

/// The town's database lies on a small disk of its own.
class OnASmallDisk : public Town {
protected:
    void SetUp() override
    {
        if (GetParam() != Engine::sqlite) GTEST_SKIP() << "the disk of PostgreSQL is not ours";
        mounted_ = ::mount("tmpfs", disk_.path().c_str(), "tmpfs", 0, "size=16m") == 0;
        if (!mounted_) GTEST_SKIP() << "may not mount a file system here";
        ::setenv("TMPDIR", disk_.path().c_str(), 1);
        Town::SetUp();
        ::unsetenv("TMPDIR");
    }
    void TearDown() override
    {
        Town::TearDown();
        if (mounted_) ::umount2(disk_.path().c_str(), MNT_DETACH);
    }
    std::filesystem::path filler() const { return disk_.path() / "filler"; }
    void fill()
    {
        std::ofstream out(filler(), std::ios::binary);
        std::string const block(4096, 'x');
        while (out.write(block.data(), static_cast<std::streamsize>(block.size())).flush()) {
        }
    }
    Answer ready() { return stranger().raw("GET", "/readyz", "", {}); }

private:
    log::testing::Folder disk_;
    bool mounted_ = false;
};

ZTC_ON_BOTH_ENGINES(OnASmallDisk);

TEST_P(OnASmallDisk, what_is_written_waits_until_there_is_room_and_nothing_acknowledged_is_lost)
{
    auto const body = raise_body("示例：满了", std::string(1500, 'x'), community);
    int acknowledged = 0;
    fill();
    Answer last;
    std::string key;
    for (int i = 0; i < 55 && last.status != 503; ++i) {
        key = "full-" + std::to_string(i);
        last = lin.post_as("/matters/raise", body, key);
        if (last.status == 201) ++acknowledged;
    }
    ASSERT_EQ(last.status, 503) << last.text;
    EXPECT_EQ(last.content_type, "application/problem+json");
    EXPECT_EQ(last.code(), "log.disk_full");
    EXPECT_THAT(last.text, AllOf(HasSubstr("磁盘满了"), HasSubstr("请等 30 秒")));
    EXPECT_EQ(last.headers["retry-after"], "30");
    auto const mine = lin.get("/my_matters?limit=100");
    EXPECT_EQ(mine.status, 200);
    EXPECT_EQ(mine.body().at("items").as_array().size(), static_cast<std::size_t>(acknowledged));
    EXPECT_EQ(ready().status, 503);
    EXPECT_THAT(ready().text, AllOf(StartsWith("log.disk_full"), HasSubstr("goes on by itself")));
    EXPECT_THAT(stranger().raw("GET", "/metrics", "", {}).text, HasSubstr("ztc_log_disk_full 1"));

    std::filesystem::remove(filler());
    for (int i = 0; i < 150 && ready().status != 200; ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    EXPECT_EQ(ready().text, "ready\n") << "found by itself, without anybody writing";
    EXPECT_EQ(lin.post_as("/matters/raise", body, key).status, 201);
    EXPECT_EQ(lin.get("/my_matters?limit=100").body().at("items").as_array().size(),
              static_cast<std::size_t>(acknowledged + 1));
}

} // namespace
} // namespace ztc::stories
