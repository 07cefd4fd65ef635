// SPDX-License-Identifier: Apache-2.0
//
// What people say, who they are and how they sign in is nowhere in the clear: not in a byte of the
// data folder, not in a row of the database, not in a line of the program's own log.
#include "stories/story.hpp"

#include <gtest/gtest.h>
#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>

#include <fstream>
#include <sstream>

namespace ztc::stories {
namespace {

/// Everything that the program logs while this object lives.
class Logged {
public:
    Logged() : before_(spdlog::default_logger())
    {
        auto sink = std::make_shared<spdlog::sinks::ostream_sink_mt>(text_, true);
        auto logger = std::make_shared<spdlog::logger>("story", std::move(sink));
        logger->set_level(spdlog::level::trace);
        spdlog::set_default_logger(std::move(logger));
    }
    ~Logged() { spdlog::set_default_logger(before_); }
    Logged(Logged const&) = delete;
    Logged& operator=(Logged const&) = delete;
    std::string text() const { return text_.str(); }

private:
    std::ostringstream text_;
    std::shared_ptr<spdlog::logger> before_;
};

class Canary : public Town {
protected:
    void SetUp() override
    {
        logged = std::make_unique<Logged>();
        Town::SetUp();
    }
    bool wants_it_founded() const override { return true; } // what is logged meanwhile counts
    void TearDown() override
    {
        Town::TearDown();
        logged.reset();
    }

    /// A word that stands nowhere else, to be looked for.
    std::string word(std::string const& where)
    {
        words.push_back("canary" + where + "金丝雀" + where);
        return words.back();
    }

    void act(Caller& caller, std::string const& path, json::object const& body)
    {
        auto const answer = caller.post(path, body);
        EXPECT_EQ(answer.status, 201) << path << " " << answer.text;
    }

    void walk_the_line()
    {
        auto body = raise_body(word("title"), word("text"), community);
        body["place"] = word("place");
        auto const raised = lin.post("/matters/raise", body);
        ASSERT_EQ(raised.status, 201) << raised.text;
        json::value const matter = raised.body().at("matter");
        act(chen, "/matters/accept",
            {{"matter", matter}, {"deputy", zhou_person.text}, {"note", word("accept")}});
        act(zhou, "/matters/look_into", {{"matter", matter}, {"note", word("look")}});
        act(chen, "/matters/refer",
            {{"matter", matter}, {"to_unit", bureau.text}, {"note", word("refer")}});
        act(li, "/matters/answer",
            {{"matter", matter},
             {"outcome", "planned"},
             {"text", word("answer")},
             {"planned_on", "2026-03-20"},
             {"owner", word("owner")},
             {"reason", word("reason")}});
        act(lin, "/matters/rate",
            {{"matter", matter},
             {"attitude", "satisfied"},
             {"result", "satisfied"},
             {"words", word("rate")}});
        auto const other = lin.post("/matters/raise", raise_body("示例", "示例", community));
        act(chen, "/matters/redirect",
            {{"matter", other.body().at("matter")}, {"to", "court"}, {"words", word("door")}});
        act(lin, "/matters/withdraw", {{"matter", raised_by(lin)}, {"reason", word("back")}});
        EXPECT_NE(lin.get("/matters/" + std::string(matter.as_string())).text.find(words[1]),
                  std::string::npos)
            << "it is there for whom it is for";
    }

    /// What is asked of one's own data, and what is answered.
    void ask_about_ones_own()
    {
        act(lin, "/people/correct_name", {{"name", word("name")}});
        act(lin, "/privacy/ask_erasure", {{"words", word("erasure")}});
        auto const me = lin.get("/me").body().at("viewer").at("person");
        act(gao, "/privacy/refuse_erasure",
            {{"person", me}, {"reason", "matter_open"}, {"words", word("refusal")}});
        std::string const fresh = "13911223355";
        words.push_back(fresh);
        auto const code = lin.post("/login/code", {{"phone", fresh}}).body().at("demo_code");
        codes.emplace_back(code.as_string());
        act(lin, "/my_data/change_phone", {{"phone", fresh}, {"code", code}});
        Caller auditor(port());
        staff(auditor, "示例审计", Role::auditor, top);
        auto const record = auditor.get("/audit").text;
        auto const taken = lin.get("/my_data/export").text + lin.get("/my_data/print").text;
        EXPECT_NE(taken.find(fresh), std::string::npos) << "it is there for whom it is for";
        for (auto const& said : words)
            EXPECT_EQ(record.find(said), std::string::npos) << "who audits reads " << said;
    }

    void sign_in_rightly_and_wrongly()
    {
        std::string const phone = "13911223344", wrong = word("password");
        words.push_back(phone);
        words.push_back(lin_phone);
        auto newcomer = stranger();
        auto const sent = newcomer.post("/login/code", {{"phone", phone}});
        auto const code = std::string(sent.body().at("demo_code").as_string());
        codes.push_back(code);
        newcomer.post("/login/phone", {{"phone", phone}, {"code", "000000"}});
        EXPECT_EQ(newcomer.post("/login/phone", {{"phone", phone}, {"code", code}}).status, 200);
        EXPECT_EQ(
            stranger().post("/login/staff", {{"name", word("signin")}, {"password", wrong}}).status,
            401);
        for (auto const* caller : {&newcomer, &lin, &chen}) {
            auto const& cookie = caller->cookie();
            words.push_back(cookie.substr(cookie.find('=') + 1));
        }
        for (auto const* said : {"a sample password", "林示例金丝雀"}) words.emplace_back(said);
    }

    std::string all_files() const
    {
        std::string out;
        for (auto const& entry : std::filesystem::recursive_directory_iterator(folder())) {
            if (!entry.is_regular_file()) continue;
            std::ifstream in(entry.path(), std::ios::binary);
            out += "\n== " + entry.path().filename().string() + "\n";
            out.append(std::istreambuf_iterator<char>(in), {});
        }
        if (engine() != sql::Engine::sqlite) return out;
        auto const file = url().substr(url().find(':') + 1);
        for (auto const* part : {"", "-wal", "-shm"}) {
            std::ifstream in(file + part, std::ios::binary);
            out += "\n== database" + std::string(part) + "\n";
            out.append(std::istreambuf_iterator<char>(in), {});
        }
        return out;
    }

    /// Every row of every table; bytes as hexadecimal digits.
    std::string all_rows() const
    {
        std::string out;
        auto const db = open(sql::Access::read_only);
        auto const text = [](Row const& row) { return std::string(row.text(0)); };
        for (auto const& table :
             db->rows("SELECT tablename::text FROM pg_tables WHERE schemaname = "
                      "current_schema() ORDER BY 1",
                      text))
            for (auto const& row : db->rows("SELECT t::text FROM " + table + " t", text))
                out += table + " " + row + "\n";
        return out;
    }

    static std::string hex(std::string const& text)
    {
        std::string out;
        for (unsigned char const c : text) {
            out += "0123456789abcdef"[c >> 4];
            out += "0123456789abcdef"[c & 15];
        }
        return out;
    }

    std::unique_ptr<Logged> logged;
    std::vector<std::string> words;
    std::vector<std::string> codes; // six digits: looked for as values of their own
};
ZTC_ON_BOTH_ENGINES(Canary);

TEST_P(Canary, is_found_nowhere_in_the_clear)
{
    walk_the_line();
    ask_about_ones_own();
    sign_in_rightly_and_wrongly();
    auto bytes = all_files();
    if (engine() == sql::Engine::postgresql) bytes += all_rows();
    EXPECT_NE(bytes.find("matters.raised"), std::string::npos) << "the search reaches the log";
    stop_site();
    auto const said = logged->text();
    bytes += all_files();
    for (auto const& word : words) {
        EXPECT_EQ(bytes.find(word), std::string::npos) << word << " lies in the data";
        EXPECT_EQ(bytes.find(hex(word)), std::string::npos) << word << " lies in the data";
        EXPECT_EQ(said.find(word), std::string::npos) << word << " is logged";
    }
    for (auto const& code : codes)
        for (std::string const around : {"\"", "'", " ", ",", ":", "="}) {
            EXPECT_EQ(said.find(around + code), std::string::npos) << "a code is logged";
            EXPECT_EQ(bytes.find(around + code), std::string::npos) << "a code lies in the data";
        }
}

} // namespace
} // namespace ztc::stories
