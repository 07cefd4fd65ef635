// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/program_for_tests.hpp"
#include "platform/sql/connection.hpp"

#include <gmock/gmock.h>

#include <netinet/in.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace ztc::app {
namespace {

using ::testing::AllOf;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

/// A site made by `init`, and files beside it.
class TheShell : public ::testing::Test {
protected:
    std::string site() const { return (folder_.path() / "site").string(); }
    std::string file(std::string const& name, std::string const& bytes)
    {
        return folder_.write(name, bytes).string();
    }

    std::vector<std::string>
    init_arguments(std::string const& password = "a horse in the garden",
                   std::string const& security_password = "two boats on the lake")
    {
        return {"init",
                "--data",
                site(),
                "--origin",
                "example.org/log",
                "--name",
                "示例站",
                "--place",
                "示例街道",
                "--congress",
                "示例人大",
                "--committee",
                "示例工委",
                "--admin",
                "sysadmin",
                "--password-file",
                file("one", password + "\n"),
                "--security-admin",
                "secadmin",
                "--security-password-file",
                file("two", security_password + "\n")};
    }
    Ran init(std::string const& password = "a horse in the garden",
             std::string const& security_password = "two boats on the lake")
    {
        return ran(init_arguments(password, security_password));
    }
    Ran import(std::string const& path, std::vector<std::string> more = {})
    {
        std::vector<std::string> arguments{"import", "messages", path, "--data", site()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return ran(std::move(arguments));
    }

    std::unique_ptr<sql::Connection> database(sql::Access access = sql::Access::read_only) const
    {
        return sql::open("sqlite:" + site() + "/zhitongche.db", access);
    }
    std::int64_t events() const { return database()->number("SELECT count(*) FROM event"); }

    FolderForTests folder_;
};

constexpr char const* head = "编号,主题,时间,详情,答复意见,答复时间\n";

std::string lamps(int count)
{
    std::string rows = head;
    for (int i = 1; i <= count; ++i)
        rows += std::to_string(i) + ",灯,2019-4-25,不亮,修好,2019-5-1\n";
    return rows;
}

// ---- usage -----------------------------------------------------------------------------------

TEST_F(TheShell, wrong_usage_is_two_and_help_is_none)
{
    EXPECT_EQ(ran({}).exit_code, 2);
    EXPECT_EQ(ran({"nonsense"}).exit_code, 2);
    EXPECT_EQ(ran({"verify", "receipt", "x"}).exit_code, 2); // neither key nor site
    EXPECT_EQ(ran({"import", "messages", "x", "--data", "y", "--map", "nothing"}).exit_code, 2);
    auto const help = ran({"--help"});
    EXPECT_EQ(help.exit_code, 0);
    EXPECT_THAT(help.out, HasSubstr("import"));
}

TEST_F(TheShell, a_refusal_is_one_with_its_code_and_words_in_both_languages)
{
    auto const refused = ran({"figures", "--data", site()});
    EXPECT_EQ(refused.exit_code, 1);
    EXPECT_THAT(refused.err, AllOf(HasSubstr("config.missing"), HasSubstr("请先运行"),
                                   HasSubstr("Please run zhitongche init")));
}

TEST_F(TheShell, a_fault_is_three_on_one_line)
{
    ASSERT_EQ(init().exit_code, 0);
    auto const fault =
        ran({"figures", "--data", site(), "--db", "sqlite:" + site() + "/not-there.db"});
    EXPECT_EQ(fault.exit_code, 3);
    EXPECT_EQ(std::count(fault.err.begin(), fault.err.end(), '\n'), 1) << fault.err;
}

TEST_F(TheShell, says_its_version)
{
    auto const said = ran({"--version"});
    EXPECT_EQ(said.exit_code, 0);
    EXPECT_EQ(said.out, "zhitongche " ZTC_VERSION "\n");
}

TEST_F(TheShell, what_the_machine_refuses_is_one_plain_line_with_code_and_place)
{
    ASSERT_EQ(init().exit_code, 0);
    auto const is_one_line = [](Ran const& run) {
        return run.exit_code == 3 && std::count(run.err.begin(), run.err.end(), '\n') == 1;
    };
    auto const no_database =
        ran({"figures", "--data", site(), "--db", "sqlite:" + site() + "/not-there.db"});
    EXPECT_TRUE(is_one_line(no_database)) << no_database.err;
    EXPECT_THAT(no_database.err, AllOf(HasSubstr("shell.database_unreachable"),
                                       HasSubstr("not-there.db"), HasSubstr("数据库")));
    auto const nowhere =
        ran({"init", "--data", "/proc/nowhere", "--origin", "example.org/log", "--name", "a",
             "--place", "b", "--congress", "c", "--admin", "sysadmin", "--password-file",
             file("one", "a horse in the garden\n"), "--security-admin", "secadmin",
             "--security-password-file", file("two", "two boats on the lake\n")});
    EXPECT_TRUE(is_one_line(nowhere)) << nowhere.err;
    EXPECT_THAT(nowhere.err, AllOf(HasSubstr("shell.not_there /proc/nowhere"),
                                   HasSubstr("Please check the path"), Not(HasSubstr("cannot"))));
}

TEST_F(TheShell, a_database_that_is_none_is_a_fault_of_one_line)
{
    ASSERT_EQ(init().exit_code, 0);
    auto const rubbish = file("rubbish.db", std::string(8192, 'x'));
    auto const fault = ran({"figures", "--data", site(), "--db", "sqlite:" + rubbish});
    EXPECT_EQ(fault.exit_code, 3);
    EXPECT_THAT(fault.err, AllOf(HasSubstr("shell.fault"), HasSubstr("程序出了故障")));
    EXPECT_EQ(std::count(fault.err.begin(), fault.err.end(), '\n'), 1) << fault.err;
}

TEST_F(TheShell, a_disk_without_room_is_named)
{
    auto const disk = folder_.path() / "disk";
    std::filesystem::create_directories(disk);
    if (::mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=64k") != 0)
        GTEST_SKIP() << "may not mount a file system here";
    auto arguments = init_arguments();
    *std::next(std::find(arguments.begin(), arguments.end(), "--data")) = disk / "site";
    auto const refused = ran(std::move(arguments));
    ::umount2(disk.c_str(), MNT_DETACH);
    EXPECT_EQ(refused.exit_code, 3);
    EXPECT_THAT(refused.err, AllOf(HasSubstr("shell.disk_full"), HasSubstr("Please make room")));
}

TEST_F(TheShell, a_port_in_use_is_named)
{
    ASSERT_EQ(init().exit_code, 0);
    int const taken = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in where{};
    where.sin_family = AF_INET;
    where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof where;
    ASSERT_EQ(::bind(taken, reinterpret_cast<sockaddr*>(&where), size), 0);
    ASSERT_EQ(::listen(taken, 1), 0);
    ASSERT_EQ(::getsockname(taken, reinterpret_cast<sockaddr*>(&where), &size), 0);
    auto const port = std::to_string(ntohs(where.sin_port));
    auto const refused = ran({"serve", "--data", site(), "--port", port});
    ::close(taken);
    EXPECT_EQ(refused.exit_code, 3);
    EXPECT_THAT(refused.err, AllOf(HasSubstr("shell.address_in_use 127.0.0.1:" + port),
                                   HasSubstr("--port"), HasSubstr("Another program")));
}

TEST_F(TheShell, a_folder_that_one_may_not_read_is_named)
{
    if (::getuid() != 0) GTEST_SKIP() << "only root can be somebody else";
    ASSERT_EQ(init().exit_code, 0);
    std::filesystem::permissions(site(), std::filesystem::perms::owner_all);
    auto const refused = ran_as_nobody({"serve", "--data", site()});
    EXPECT_EQ(refused.exit_code, 3) << refused.err;
    EXPECT_THAT(refused.err, AllOf(HasSubstr("shell.not_permitted " + site()),
                                   HasSubstr("没有读写"), Not(HasSubstr("Permission denied"))));
}

TEST_F(TheShell, a_way_out_for_messages_that_is_set_wrongly_is_named_as_the_file_names_it)
{
    ASSERT_EQ(init().exit_code, 0);
    auto text = ran({"config", "--data", site()}).out;
    text.replace(text.find("transport = 'log'"), 17, "transport = 'sms'");
    std::ofstream(site() + "/zhitongche.toml") << text;
    auto const refused = ran({"serve", "--data", site()});
    EXPECT_EQ(refused.exit_code, 1);
    EXPECT_THAT(refused.err, HasSubstr("notify.bad_settings /messages/sms_url"));
}

TEST_F(TheShell, a_log_dated_a_year_ahead_is_named_loudly_at_the_start)
{
    ASSERT_EQ(init().exit_code, 0);
    {
        auto const connection = database(sql::Access::read_write);
        connection->exec("DROP TRIGGER event_is_never_changed");
        connection->exec("UPDATE event SET recorded_at = recorded_at + 31536000000 WHERE position "
                         "= (SELECT max(position) FROM event)");
    }
    Program serving({"serve", "--data", site(), "--port", "0"});
    while (serving.so_far("out").find("ready") == std::string::npos)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    auto const said = serving.so_far("err");
    EXPECT_THAT(said, AllOf(HasSubstr("log.clock_behind"), HasSubstr("days after the clock"),
                            HasSubstr("--clock-is-right")));
    auto const list = file("list.csv", lamps(1));
    serving.kill();
    serving.wait();
    auto const refused = import(list);
    EXPECT_EQ(refused.exit_code, 3);
    EXPECT_THAT(refused.err, HasSubstr("log.clock_behind"));
}

// ---- init, config, vkey ----------------------------------------------------------------------

TEST_F(TheShell, init_makes_a_site_with_two_administrators_and_no_account_besides)
{
    auto const made = init();
    ASSERT_EQ(made.exit_code, 0) << made.err;
    auto const connection = database();
    EXPECT_EQ(connection->number("SELECT count(*) FROM credential"), 2);
    auto const roles = connection->rows("SELECT role FROM view_organisation_role ORDER BY role",
                                        [](Row const& row) { return std::string(row.text(0)); });
    EXPECT_THAT(roles, ::testing::ElementsAre("security_administrator", "system_administrator"));
    EXPECT_EQ(connection->number("SELECT count(DISTINCT person) FROM view_organisation_role"), 2);
    auto const key = ran({"vkey", "--data", site()});
    EXPECT_THAT(key.out, ::testing::StartsWith("example.org/log+"));
    EXPECT_THAT(made.out, HasSubstr(key.out));
    EXPECT_THAT(made.out + made.err, Not(HasSubstr("horse")));
}

TEST_F(TheShell, init_does_not_touch_a_site_that_is_there)
{
    ASSERT_EQ(init().exit_code, 0);
    auto const again = init();
    EXPECT_EQ(again.exit_code, 1);
    EXPECT_THAT(again.err, HasSubstr("init.not_empty"));
}

TEST_F(TheShell, init_writes_nothing_when_a_password_will_not_do)
{
    EXPECT_THAT(init("a horse in the garden", "short").err, HasSubstr("login.weak_password"));
    EXPECT_THAT(init("short", "a horse in the garden").err, HasSubstr("login.weak_password"));
    auto const same = init("a horse in the garden", "a horse in the garden");
    EXPECT_EQ(same.exit_code, 1);
    EXPECT_THAT(same.err, AllOf(HasSubstr("init.same_password"), HasSubstr("must not have")));
    EXPECT_FALSE(std::filesystem::exists(site()));
}

TEST_F(TheShell, init_goes_on_where_it_was_broken_off)
{
    ASSERT_EQ(init().exit_code, 0);
    database(sql::Access::read_write)->exec("DELETE FROM credential");
    EXPECT_EQ(init().exit_code, 0);
    EXPECT_EQ(database()->number("SELECT count(*) FROM credential"), 2);
    EXPECT_EQ(database()->number("SELECT count(*) FROM view_organisation_role"), 2);
    EXPECT_EQ(database()->number("SELECT count(*) FROM view_organisation_node"), 2);
}

TEST_F(TheShell, init_does_not_go_on_under_other_names)
{
    ASSERT_EQ(init().exit_code, 0);
    database(sql::Access::read_write)->exec("DELETE FROM credential");
    auto const otherwise = [&](std::string const& option, std::string const& value) {
        auto arguments = init_arguments();
        *std::next(std::find(arguments.begin(), arguments.end(), option)) = value;
        return ran(std::move(arguments));
    };
    for (auto const* option : {"--origin", "--name", "--place", "--congress", "--committee"}) {
        auto const refused = otherwise(option, "another");
        EXPECT_EQ(refused.exit_code, 1) << option;
        EXPECT_THAT(refused.err, AllOf(HasSubstr("init.differs /" + std::string(option + 2)),
                                       HasSubstr("now \"another\"")));
    }
    EXPECT_EQ(database()->number("SELECT count(*) FROM credential"), 0);
    EXPECT_THAT(ran({"vkey", "--data", site()}).out, ::testing::StartsWith("example.org/log+"));
}

TEST_F(TheShell, init_wants_passwords_from_somebody)
{
    auto const refused = ran({"init", "--data", site(), "--origin", "example.org/log", "--name",
                              "示例站", "--place", "示例街道", "--congress", "示例人大"});
    EXPECT_EQ(refused.exit_code, 2);
    EXPECT_FALSE(std::filesystem::exists(site()));
}

TEST_F(TheShell, config_prints_the_defaults_or_what_a_site_has)
{
    EXPECT_THAT(ran({"config"}).out, HasSubstr("port = 8080"));
    ASSERT_EQ(init().exit_code, 0);
    EXPECT_THAT(ran({"config", "--data", site()}).out, HasSubstr("示例街道"));
}

// ---- import ----------------------------------------------------------------------------------

TEST_F(TheShell, an_import_says_what_it_did_and_again_adds_nothing)
{
    ASSERT_EQ(init().exit_code, 0);
    auto const list = file("list.csv", lamps(30));
    auto const first = import(list);
    EXPECT_EQ(first.exit_code, 0) << first.err;
    EXPECT_THAT(first.out, EndsWith("30 rows: 30 added, 0 answers added, 0 already there, 0 "
                                    "rejected\n"));
    auto const before = events();
    EXPECT_THAT(import(list).out, EndsWith("30 rows: 0 added, 0 answers added, 30 already there, 0 "
                                           "rejected\n"));
    EXPECT_EQ(events(), before);
}

TEST_F(TheShell, rejected_rows_are_listed_and_written_to_a_file)
{
    ASSERT_EQ(init().exit_code, 0);
    auto const list =
        file("list.csv", std::string(head) + "7,灯,someday,不亮,,\n8,灯,2019-4-25,不亮,,\n");
    auto const rejected = (folder_.path() / "rejected.csv").string();
    auto const run = import(list, {"--rejected", rejected});
    EXPECT_EQ(run.exit_code, 0);
    EXPECT_THAT(run.out, AllOf(HasSubstr("line 2"), HasSubstr("number 7"), HasSubstr("/raised_at"),
                               HasSubstr("日期看不懂"), HasSubstr("cannot be read"),
                               HasSubstr("2 rows: 1 added")));
    std::stringstream text;
    text << std::ifstream(rejected).rdbuf();
    EXPECT_THAT(text.str(), HasSubstr("2,7,/raised_at,documents.not_a_date,"));
}

TEST_F(TheShell, a_dry_run_writes_nothing)
{
    ASSERT_EQ(init().exit_code, 0);
    auto const before = events();
    auto const run = import(file("list.csv", lamps(30)), {"--dry-run"});
    EXPECT_EQ(run.exit_code, 0) << run.err;
    EXPECT_THAT(run.out, HasSubstr("30 rows: 30 added"));
    EXPECT_EQ(events(), before);
}

TEST_F(TheShell, a_map_and_a_community_are_taken_from_the_command_line)
{
    ASSERT_EQ(init().exit_code, 0);
    auto const list = file("list.csv", "编号,时间,事由\n1,2019-4-25,不亮\n");
    EXPECT_THAT(import(list).err, HasSubstr("import.column_missing /text"));
    EXPECT_THAT(import(list, {"--map", "事由=text", "--community", "别的社区"}).err,
                HasSubstr("matters.unknown_community"));
    EXPECT_THAT(import(list, {"--map", "事由=text"}).out, HasSubstr("1 rows: 1 added"));
    EXPECT_THAT(import(list, {"--map", "事由=text", "--community", "导入（未分社区）"}).out,
                HasSubstr("1 already there"));
}

TEST_F(TheShell, an_import_that_was_killed_adds_exactly_the_rest_when_run_again)
{
    ASSERT_EQ(init().exit_code, 0);
    auto const list = file("list.csv", lamps(3000));
    {
        Program import({"import", "messages", list, "--data", site()});
        auto const reader = database();
        while (reader->number("SELECT count(*) FROM event WHERE type = 'matters.raised'") < 300)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        import.kill();
        EXPECT_EQ(import.wait().exit_code, -1);
    }
    auto const raised = [&] {
        return database()->number("SELECT count(*) FROM event WHERE type = 'matters.raised'");
    };
    auto const there = raised();
    ASSERT_LT(there, 3000);
    auto const rest = import(list);
    EXPECT_THAT(rest.out, EndsWith("3000 rows: " + std::to_string(3000 - there) +
                                   " added, 0 answers added, " + std::to_string(there) +
                                   " already there, 0 rejected\n"));
    EXPECT_EQ(raised(), 3000);
    EXPECT_EQ(ran({"verify", "log", "--data", site()}).exit_code, 0);
}

TEST_F(TheShell, suggestions_are_brought_in_with_their_replies_and_again_add_nothing)
{
    ASSERT_EQ(init().exit_code, 0);
    auto const list = file("list.jsonl", "{\"id\":\"a\",\"title\":\"修路\",\"reply\":\"已修\","
                                         "\"reply_date\":\"2019-05-01\",\"spare\":1}\n"
                                         "{\"id\":\"b\"}\nnot json\n");
    auto const before = events();
    auto const tried = ran({"import", "suggestions", list, "--data", site(), "--dry-run"});
    EXPECT_EQ(tried.exit_code, 0) << tried.err;
    EXPECT_THAT(tried.out, AllOf(HasSubstr("3 rows: 1 added, 0 already there, 2 rejected"),
                                 HasSubstr("column not imported: spare"),
                                 HasSubstr("line 2, 编号 / number b, /title request.missing"),
                                 HasSubstr("documents.not_an_object")));
    EXPECT_EQ(events(), before);
    auto const first = ran({"import", "suggestions", list, "--data", site()});
    EXPECT_THAT(first.out, EndsWith("3 rows: 1 added, 0 already there, 2 rejected\n"));
    EXPECT_EQ(events(), before + 1);
    auto const again = ran({"import", "suggestions", list, "--data", site()});
    EXPECT_THAT(again.out, EndsWith("3 rows: 0 added, 1 already there, 2 rejected\n"));
    EXPECT_EQ(events(), before + 1);
}

TEST_F(TheShell, an_import_of_suggestions_that_was_killed_adds_exactly_the_rest_when_run_again)
{
    ASSERT_EQ(init().exit_code, 0);
    std::string rows = "编号,标题,答复,答复日期\n";
    for (int i = 1; i <= 9000; ++i) rows += std::to_string(i) + ",修路,已修,2019-5-1\n";
    auto const list = file("list.csv", rows);
    auto const there = [&] {
        return database()->number("SELECT count(*) FROM event WHERE type = 'suggestions.imported'");
    };
    {
        Program import({"import", "suggestions", list, "--data", site()});
        while (there() < 300) std::this_thread::sleep_for(std::chrono::milliseconds(5));
        import.kill();
        EXPECT_EQ(import.wait().exit_code, -1);
    }
    auto const before = there();
    ASSERT_LT(before, 9000);
    auto const rest = ran({"import", "suggestions", list, "--data", site()});
    EXPECT_THAT(rest.out, EndsWith("9000 rows: " + std::to_string(9000 - before) + " added, " +
                                   std::to_string(before) + " already there, 0 rejected\n"));
    EXPECT_EQ(there(), 9000);
}

// ---- figures ---------------------------------------------------------------------------------

TEST_F(TheShell, figures_name_their_denominators_and_what_is_provisional)
{
    ASSERT_EQ(init().exit_code, 0);
    import(file("list.csv", std::string(head) + "1,灯,2019-4-25,不亮,修好,2019-5-1\n"
                                                "2,灯,2011-4-25,不亮,修好,2011-6-1\n"
                                                "3,灯,2019-4-25,不亮,,\n"));
    auto const figures = ran({"figures", "--data", site()});
    EXPECT_EQ(figures.exit_code, 0) << figures.err;
    EXPECT_THAT(figures.out, HasSubstr("answered: 2; 未答复 / not answered: 1"));
    EXPECT_THAT(figures.out, HasSubstr("median 6, 第 90 百分位 / p90 37"));
    EXPECT_THAT(figures.out, HasSubstr("within 15 days: 50.0 % (1 / 2)"));
    EXPECT_THAT(figures.out, HasSubstr("1 of them provisional"));
}

// ---- verify, replay --------------------------------------------------------------------------

TEST_F(TheShell, a_sound_log_is_verified_down_to_its_texts)
{
    ASSERT_EQ(init().exit_code, 0);
    import(file("list.csv", lamps(3)));
    auto const plain = ran({"verify", "log", "--data", site()});
    EXPECT_EQ(plain.exit_code, 0) << plain.out;
    EXPECT_THAT(plain.out, AllOf(HasSubstr("段文字没有核对"), EndsWith("(--texts): ok\n"),
                                 Not(HasSubstr(" 0 texts"))));
    auto const texts = ran({"verify", "log", "--data", site(), "--texts"});
    EXPECT_EQ(texts.exit_code, 0) << texts.out;
    EXPECT_THAT(texts.out, AllOf(EndsWith(" 0 erased: ok\n"), Not(HasSubstr(" 0 texts"))));
}

TEST_F(TheShell, a_changed_byte_is_named_by_its_position)
{
    ASSERT_EQ(init().exit_code, 0);
    import(file("list.csv", lamps(3)));
    auto const connection = database(sql::Access::read_write);
    connection->exec("DROP TRIGGER event_is_never_changed");
    auto const changed =
        connection->number("SELECT max(position) FROM event WHERE type = 'matters.answered'");
    connection->run_with(
        "UPDATE event SET body = replace(body, '2019', '2018') WHERE position = $1", changed);
    auto const found = ran({"verify", "log", "--data", site()});
    EXPECT_EQ(found.exit_code, 1);
    EXPECT_THAT(found.out,
                AllOf(HasSubstr("event " + std::to_string(changed) + ": log.body_altered"),
                      HasSubstr("内容被改动过"), HasSubstr("findings")));
}

TEST_F(TheShell, rows_cut_off_at_the_end_are_missed_by_the_signers_memory)
{
    ASSERT_EQ(init().exit_code, 0);
    std::filesystem::copy(site() + "/zhitongche.db", folder_.path() / "older.db");
    import(file("list.csv", lamps(3)));
    for (auto const* behind : {"-wal", "-shm"})
        std::filesystem::remove(site() + "/zhitongche.db" + behind);
    std::filesystem::copy(folder_.path() / "older.db", site() + "/zhitongche.db",
                          std::filesystem::copy_options::overwrite_existing);
    auto const found = ran({"verify", "log", "--data", site()});
    EXPECT_EQ(found.exit_code, 1);
    EXPECT_THAT(found.out, HasSubstr("log.events_missing_at_end"));
}

TEST_F(TheShell, views_are_rebuilt_one_or_all)
{
    ASSERT_EQ(init().exit_code, 0);
    auto const one = ran({"replay", "matter_page", "--data", site()});
    EXPECT_EQ(one.exit_code, 0) << one.err;
    EXPECT_EQ(std::count(one.out.begin(), one.out.end(), '\n'), 1);
    EXPECT_THAT(ran({"replay", "--data", site()}).out,
                AllOf(HasSubstr("matter_page: "), HasSubstr("organisation: ")));
    auto const unknown = ran({"replay", "nothing", "--data", site()});
    EXPECT_EQ(unknown.exit_code, 1);
    EXPECT_THAT(unknown.err, HasSubstr("replay.unknown_view"));
}

} // namespace
} // namespace ztc::app
