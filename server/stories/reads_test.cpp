// SPDX-License-Identifier: Apache-2.0
//
// Whoever holds an office and opens somebody's matter is on record, and whoever audits can read it:
// who, through which office, which matter, where, when, and never a word of the case. Once a day
// the log says how far the record has come, so that a line that goes missing shows.
#include "app/duties.hpp"
#include "app/reads_check.hpp"
#include "platform/audit/book.hpp"
#include "platform/audit/recorder.hpp"
#include "platform/jobs/scheduler.hpp"
#include "stories/story.hpp"

#include <gmock/gmock.h>

namespace ztc::stories {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::UnorderedElementsAre;

class Reads : public Town {
protected:
    void SetUp() override
    {
        Town::SetUp();
        if (!IsSkipped()) staff(auditor, "示例审计", Role::auditor, top);
    }

    json::object record(std::string const& query = "")
    {
        auto const answer = auditor.get("/audit" + query);
        EXPECT_EQ(answer.status, 200) << answer.text;
        return answer.body().as_object();
    }
    static std::vector<std::string> column(json::object const& page, std::string const& member)
    {
        std::vector<std::string> out;
        for (auto const& line : page.at("lines").as_array()) {
            auto const* value = line.as_object().if_contains(member);
            out.push_back(value ? std::string(value->as_string()) : "-");
        }
        return out;
    }
    void next_day(std::string_view day)
    {
        EXPECT_EQ(house().audit->keep(), audit::Recorder::Kept::yes);
        on(day);
        jobs::Scheduler(*house().store, house().clock, app::all_duties(house())).ask_now();
    }

    Caller auditor{0};
};
ZTC_ON_BOTH_ENGINES(Reads);

TEST_P(Reads, of_a_matter_by_each_office_are_on_record_and_ones_own_are_not)
{
    auto const matter = referred();
    for (auto* reader : {&lin, &chen, &zhou, &li})
        EXPECT_EQ(reader->get("/matters/" + matter).status, 200);
    EXPECT_EQ(he.get("/matters/" + matter).status, 404);
    auto const page = record();
    EXPECT_THAT(column(page, "name"), ElementsAre("示例李办事", "示例周代表", "示例陈联络"));
    EXPECT_THAT(column(page, "role"), ElementsAre("unit_clerk", "deputy", "liaison_officer"));
    EXPECT_THAT(column(page, "body_name"), ElementsAre("示例城管局", "示例联络站", "示例联络站"));
    EXPECT_THAT(column(page, "seen"), ElementsAre("words", "masked", "masked"));
    EXPECT_THAT(column(page, "surface"), ElementsAre("page", "page", "page"));
    EXPECT_THAT(auditor.get("/audit").text, Not(HasSubstr("示例：路灯不亮")));
    EXPECT_THAT(auditor.get("/audit").text, Not(HasSubstr("林示例金丝雀")));
}

TEST_P(Reads, of_sheets_and_receipts_are_on_record)
{
    auto const matter = answered();
    for (auto const* sheet : {"/receipt.pdf", "/letter.pdf", "/receipt"})
        EXPECT_EQ(chen.get("/matters/" + matter + sheet).status, 200) << sheet;
    EXPECT_EQ(li.get("/matters/" + matter + "/referral.pdf").status, 200);
    EXPECT_EQ(lin.get("/matters/" + matter + "/receipt").status, 200);
    EXPECT_THAT(column(record(), "surface"), ElementsAre("print", "copied", "print", "print"));
    EXPECT_THAT(column(record(), "role"),
                ElementsAre("unit_clerk", "liaison_officer", "liaison_officer", "liaison_officer"));
}

TEST_P(Reads, that_show_who_somebody_is_wait_for_their_record)
{
    auto body = raise_body("示例", "示例", community);
    body["identity"] = "to_unit";
    auto const raised = lin.post("/matters/raise", body);
    auto const matter = std::string(raised.body().at("matter").as_string());
    chen.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}});
    chen.post("/matters/refer", {{"matter", matter}, {"to_unit", bureau.text}});
    auto const seen = li.get("/matters/" + matter);
    EXPECT_THAT(seen.text, HasSubstr(lin_phone));
    auto const db = open(sql::Access::read_only); // no waiting: it is there when the answer is
    auto const lines = audit::find(*db, house().congress(), {});
    ASSERT_THAT(lines, ::testing::SizeIs(1));
    EXPECT_EQ(lines[0].look.seen, Seen::identity);

    auto const away = open(sql::Access::read_write);
    away->exec("ALTER TABLE audit RENAME TO audit_away");
    auto const refused = li.get("/matters/" + matter);
    EXPECT_EQ(refused.status, 503);
    EXPECT_EQ(refused.code(), "audit.not_kept");
    EXPECT_THAT(refused.text, Not(HasSubstr(lin_phone)));
    away->exec("ALTER TABLE audit_away RENAME TO audit");
}

TEST_P(Reads, are_found_by_person_matter_and_day_page_by_page)
{
    auto const first = raised_by(lin), second = raised_by(wang);
    chen.get("/matters/" + first);
    gao.get("/matters/" + first);
    next_day("2026-03-03");
    chen.get("/matters/" + second);
    auto const all = record();
    auto const& line = all.at("lines").at(2).as_object();
    auto const text = [&](char const* member) { return std::string(line.at(member).as_string()); };
    EXPECT_THAT(column(record("?about=" + text("about")), "name"),
                ElementsAre("示例高主任", "示例陈联络"));
    EXPECT_THAT(column(record("?person=" + text("person")), "name"),
                ElementsAre("示例陈联络", "示例陈联络"));
    EXPECT_THAT(column(record("?number=" + text("matter_number")), "name"),
                ElementsAre("示例高主任", "示例陈联络"));
    EXPECT_THAT(column(record("?number=2026-999999"), "name"), IsEmpty());
    EXPECT_THAT(column(record("?from=2026-03-03"), "name"), ElementsAre("示例陈联络"));
    EXPECT_THAT(column(record("?until=2026-03-02"), "name"),
                ElementsAre("示例高主任", "示例陈联络"));
    auto const page = record("?limit=2");
    EXPECT_EQ(page.at("next").as_int64(), 2);
    EXPECT_THAT(column(record("?limit=2&before=2"), "name"), ElementsAre("示例陈联络"));
    EXPECT_EQ(auditor.get("/audit?limit=101").status, 422);
    EXPECT_EQ(auditor.get("/audit?from=yesterday").status, 422);
}

TEST_P(Reads, are_anchored_in_the_log_each_day_so_that_removal_shows)
{
    auto const matter = raised_by(lin);
    chen.get("/matters/" + matter);
    gao.get("/matters/" + matter);
    EXPECT_EQ(record().at("state").as_string(), "not_anchored_yet");
    next_day("2026-03-03");
    auto const anchored = record();
    EXPECT_EQ(anchored.at("state").as_string(), "agrees");
    EXPECT_EQ(anchored.at("anchored_lines").as_int64(), 2);
    EXPECT_EQ(anchored.at("anchored_on").as_string(), "2026-03-03");

    auto const db = open(sql::Access::read_write);
    db->exec(engine() == sql::Engine::postgresql ? "ALTER TABLE audit DISABLE TRIGGER USER"
                                                 : "DROP TRIGGER audit_is_never_removed");
    db->exec("DELETE FROM audit WHERE number = 2");
    EXPECT_EQ(record().at("state").as_string(), "differs");
}

TEST_P(Reads, are_walked_through_whole_so_that_a_single_byte_shows)
{
    auto const matter = raised_by(lin);
    for (auto* reader : {&chen, &gao, &chen}) reader->get("/matters/" + matter);
    next_day("2026-03-03");
    auto const db = open(sql::Access::read_write);
    auto const found = [&] {
        std::vector<std::string> out;
        for (auto const& finding : app::check_reads(*db).findings)
            out.push_back(std::to_string(finding.line) + " " + finding.what);
        return out;
    };
    EXPECT_EQ(app::check_reads(*db).lines, 3);
    EXPECT_EQ(app::check_reads(*db).anchors, 1);
    EXPECT_THAT(found(), IsEmpty());
    if (engine() == sql::Engine::postgresql)
        db->exec("ALTER TABLE audit DISABLE TRIGGER USER");
    else
        for (auto const* trigger : {"audit_is_never_changed", "audit_is_never_removed"})
            db->exec("DROP TRIGGER " + std::string(trigger));

    auto const hash_of_1 = *audit::hash_at(*db, house().congress(), 1);
    auto flipped = hash_of_1;
    flipped[7] = static_cast<char>(flipped[7] ^ 1);
    db->run_with("UPDATE audit SET hash = $1 WHERE number = 1", Blob{flipped});
    EXPECT_THAT(found(), ElementsAre("1 audit.broken"));
    db->run_with("UPDATE audit SET hash = $1 WHERE number = 1", Blob{hash_of_1});
    EXPECT_THAT(found(), IsEmpty());

    db->exec("UPDATE audit SET at = at + 1 WHERE number = 2");
    EXPECT_THAT(found(), ElementsAre("2 audit.broken"));
    EXPECT_EQ(record().at("state").as_string(), "agrees") << "the page compares the end alone";
    db->exec("UPDATE audit SET at = at - 1 WHERE number = 2");
    db->exec("UPDATE audit SET seen = 'Masked' WHERE number = 2");
    EXPECT_THAT(found(), ElementsAre("2 audit.broken")) << "no word of ours";
    db->exec("UPDATE audit SET seen = 'masked' WHERE number = 2");
    EXPECT_THAT(found(), IsEmpty());

    db->exec("DELETE FROM audit WHERE number = 3");
    EXPECT_THAT(found(), ElementsAre("3 audit.not_as_anchored")) << "the chain alone is whole";
}

TEST_P(Reads, of_the_conversation_of_a_search_and_of_a_reveal_are_on_record)
{
    auto const matter = referred();
    auto const ok = [](Answer const& answer) { EXPECT_LT(answer.status, 300) << answer.text; };
    ok(chen.get("/matters/" + matter + "/conversation"));
    EXPECT_THAT(column(record(), "surface"), IsEmpty()) << "nothing of hers was in it";
    ok(lin.post("/relay/say",
                {{"matter", matter}, {"text", "示例：还是不亮"}, {"hearers", "unit_too"}}));
    for (auto* reader : {&lin, &chen, &li}) ok(reader->get("/matters/" + matter + "/conversation"));
    EXPECT_THAT(column(record(), "role"), ElementsAre("unit_clerk", "liaison_officer"));

    ok(chen.get("/search?q=" + lin_phone));
    auto const asked = chen.post("/reveals/ask", {{"matter", matter}, {"reason", "示例：要上门"}});
    ok(asked);
    json::object const request{{"matter", matter}, {"reveal", asked.body().at("reveal")}};
    ok(gao.post("/reveals/approve", request));
    ok(chen.post("/reveals/look", request));
    auto const reveal = std::string(asked.body().at("reveal").as_string());
    auto const shown = chen.get("/reveals/" + reveal);
    ok(shown);
    EXPECT_THAT(shown.text, HasSubstr(lin_phone));
    auto const page = record();
    EXPECT_THAT(column(page, "surface"), ElementsAre("revealed", "list", "page", "page"));
    EXPECT_THAT(column(page, "seen"), ElementsAre("identity", "identity", "words", "words"));
    EXPECT_EQ(column(page, "basis").front(), "reveals/" + matter);
}

TEST_P(Reads, are_for_those_who_audit_alone)
{
    for (auto* other : {&lin, &chen, &gao, &li, &zhou}) EXPECT_EQ(other->get("/audit").status, 403);
    EXPECT_EQ(stranger().get("/audit").status, 401);
    Caller security(port());
    staff(security, "示例安全", Role::security_administrator, top);
    EXPECT_EQ(security.get("/audit").status, 200);
}

} // namespace
} // namespace ztc::stories
