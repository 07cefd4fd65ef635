// SPDX-License-Identifier: Apache-2.0
#include "views/publication/view.hpp"

#include "modules/matters/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "modules/publication/events.hpp"
#include "views/fed_view_for_tests.hpp"
#include "views/publication/sql.hpp"

#include <gmock/gmock.h>

namespace ztc::views::publication {
namespace {

using namespace ztc::matters;
using namespace ztc::publication;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using testing::words;

MatterId id(std::string const& name)
{
    return {name + std::string(26 - name.size(), 'a')};
}

class PublicationView : public testing::FedView {
protected:
    View view() const override { return publication::view(); }

    void raise(MatterId const& matter, std::string const& community = "garden",
               std::string const& category = "roads_light", Origin origin = Origin::web)
    {
        MatterRaised event{};
        event.matter = matter;
        event.number = "2026-000001";
        event.raised_by = {"lin"};
        event.community = {community};
        event.within = {{"committee"}, {"north"}, {community}};
        event.category = category;
        event.origin = origin;
        event.title = words("title");
        event.text = words("text");
        event.accept_due_on = today();
        happened(event);
        happened(MatterAccepted{matter, today(), PersonId{"zhou"}, {}});
    }
    void publish(MatterId const& matter)
    {
        happened(ConsentGiven{matter, ConsentChannel::app, today()});
        happened(Drafted{matter, words("public title"), words("public text"), {}, today()});
        happened(Published{matter, today(), 0});
    }
    void answer(MatterId const& matter)
    {
        MatterAnswered event{};
        event.matter = matter;
        event.outcome = AnswerOutcome::planned;
        event.text = words("answer");
        event.answered_on = today();
        event.planned_on = add_days(today(), 7);
        happened(event);
    }
    std::string all() { return get("/public_matters"); }
    std::string one(MatterId const& matter)
    {
        return get("/public_matters/{matter}", {{"matter", matter.text}});
    }
};
ZTC_ON_BOTH_ENGINES(PublicationView);

TEST_P(PublicationView, shows_everybody_the_reviewed_words_and_none_of_the_raisers_own)
{
    raise(id("b"));
    EXPECT_EQ(all(), R"({"items":[]})");
    publish(id("b"));
    EXPECT_THAT(all(), HasSubstr("words of public title"));
    EXPECT_THAT(all(), Not(HasSubstr("words of title")));
    EXPECT_THAT(all(), Not(HasSubstr("lin")));
    EXPECT_THAT(one(id("b")), HasSubstr(R"("stop":"accept","state":"done")"));
}

TEST_P(PublicationView, hides_it_without_a_trace_when_consent_is_taken_back)
{
    raise(id("b"));
    publish(id("b"));
    happened(ConsentWithdrawn{id("b"), ConsentChannel::app, today()});
    EXPECT_EQ(all(), R"({"items":[]})");
    EXPECT_EQ(one(id("b")), "publication.unknown");
    happened(ConsentGiven{id("b"), ConsentChannel::app, today()});
    EXPECT_EQ(all(), R"({"items":[]})") << "the wording has to be written and reviewed anew";
}

TEST_P(PublicationView, leaves_a_stub_with_the_reason_when_the_desk_takes_it_down)
{
    raise(id("b"));
    publish(id("b"));
    happened(TakenDown{id("b"), TakeDownReason::personal_data, {}, today()});
    EXPECT_EQ(all(), R"({"items":[]})");
    EXPECT_EQ(one(id("b")),
              R"({"taken_down":{"taken_down_on":"2026-11-24","reason":"personal_data"}})");
    happened(ConsentWithdrawn{id("b"), ConsentChannel::app, today()});
    EXPECT_EQ(one(id("b")), "publication.unknown");
}

TEST_P(PublicationView, has_no_row_for_complaints_and_imports)
{
    MatterRaised complaint{};
    complaint.matter = id("b");
    complaint.accept_due_on = today();
    complaint.about = std::vector<std::string>{"somebody"};
    happened(complaint);
    raise(id("c"), "garden", "roads", Origin::imported);
    publish(id("b"));
    publish(id("c"));
    EXPECT_EQ(all(), R"({"items":[]})");
    EXPECT_EQ(tables().number("SELECT count(*) FROM view_publication_matter"), 0);
}

TEST_P(PublicationView, hides_what_is_taken_back_merged_or_erased)
{
    for (auto const* name : {"b", "c", "d"}) {
        raise(id(name));
        publish(id(name));
    }
    happened(MatterClosed{id("b"), Closing::withdrawn, today()});
    happened(MatterMerged{id("c"), id("d"), words("reason"), today()});
    EXPECT_EQ(one(id("b")), "publication.unknown");
    EXPECT_EQ(one(id("c")), "publication.unknown");
    happened(MatterUnmerged{id("c"), id("d"), words("reason"), today()});
    EXPECT_THAT(one(id("c")), HasSubstr("words of public title"));
    happened(people::Erased{.person = {"lin"}});
    EXPECT_EQ(all(), R"({"items":[]})");
}

TEST_P(PublicationView, tells_how_many_said_so_only_from_five_on)
{
    raise(id("b"));
    publish(id("b"));
    for (auto const* person : {"p1", "p2", "p3"})
        happened(MatterJoined{id("b"), {person}, today()});
    EXPECT_THAT(all(), Not(HasSubstr("people"))) << "four";
    happened(MatterTookOver{id("b"), id("c"), {{"p3"}, {"p4"}}});
    EXPECT_THAT(all(), HasSubstr(R"("people":5)")) << "each once";
    happened(MatterGaveBack{id("b"), id("c"), {{"p4"}}});
    EXPECT_THAT(all(), Not(HasSubstr("people")));
}

TEST_P(PublicationView, says_that_a_newer_answer_is_not_reviewed_yet)
{
    raise(id("b"));
    publish(id("b"));
    EXPECT_THAT(one(id("b")), HasSubstr(R"("newer_answer":false)"));
    answer(id("b"));
    EXPECT_THAT(one(id("b")), HasSubstr(R"("newer_answer":true)"));
    EXPECT_THAT(one(id("b")), Not(HasSubstr("words of answer")));
    happened(Drafted{id("b"), words("t2"), words("s2"), words("a2"), today()});
    EXPECT_THAT(one(id("b")), Not(HasSubstr("words of a2"))) << "a draft is not public";
    happened(Published{id("b"), today(), 0});
    EXPECT_THAT(one(id("b")), HasSubstr("words of a2"));
    EXPECT_THAT(one(id("b")), HasSubstr(R"("newer_answer":false)"));
}

TEST_P(PublicationView, lists_the_newest_first_by_place_and_kind_and_in_pages)
{
    raise(id("b"), "garden", "roads_light");
    raise(id("c"), "lake", "roads");
    raise(id("d"), "garden", "other");
    for (auto const* name : {"b", "c", "d"}) publish(id(name));
    auto const found = [&](std::map<std::string, std::string> const& query) {
        auto const text = get("/public_matters", query);
        std::string out;
        for (std::size_t at = text.find(R"({"matter":")"); at != text.npos;
             at = text.find(R"({"matter":")", at + 1))
            out += text[at + 11];
        return out;
    };
    EXPECT_EQ(found({}), "dcb");
    EXPECT_EQ(found({{"category", "roads"}}), "cb") << "with what lies below it";
    EXPECT_EQ(found({{"limit", "2"}}), "dc");
    auto const first = get("/public_matters", {{"limit", "2"}});
    auto const at = first.find(R"("next":")") + 8;
    EXPECT_EQ(found({{"before", first.substr(at, first.find('"', at) - at)}}), "b");
    EXPECT_THAT(get("/public_matters", {{"community", "rubbish"}}), Not(HasSubstr("items")));
}

TEST_P(PublicationView, shows_the_desk_what_was_said_beside_what_would_be_read)
{
    raise(id("b"));
    happened(ConsentGiven{id("b"), ConsentChannel::app, today()});
    auto const page = [&] {
        return get("/matters/{matter}/publication", {{"matter", id("b").text}});
    };
    seen_by({"lin"}, {{Role::resident, {}, {}}});
    EXPECT_THAT(page(), HasSubstr(R"("may":["withdraw_consent"])"));
    EXPECT_THAT(page(), Not(HasSubstr("original")));
    seen_by({"chen"}, {{Role::liaison_officer, {"north"}, {{"north"}, {"garden"}}}});
    EXPECT_THAT(page(), HasSubstr(R"("original":{"title":"words of title")"));
    EXPECT_THAT(page(), HasSubstr(R"("may":["record_withdrawal","draft"])"));
    EXPECT_THAT(get("/publications", {{"box", "consented"}}), HasSubstr("words of title"));
    EXPECT_THAT(get("/publications", {{"box", "published"}}), HasSubstr(R"("items":[])"));
    seen_by({"zhou"}, {{Role::deputy, {"north"}, {{"north"}, {"garden"}}}});
    EXPECT_EQ(page(), "access.denied");
    seen_by({"wang"}, {{Role::resident, {}, {}}});
    EXPECT_EQ(page(), "matters.unknown");
    seen_by({"sun"}, {{Role::liaison_officer, {"south"}, {{"south"}}}});
    EXPECT_EQ(page(), "matters.unknown");
    EXPECT_THAT(get("/publications", {{"box", "consented"}}), HasSubstr(R"("items":[])"));
}

TEST_P(PublicationView, keeps_congresses_apart)
{
    raise(id("b"));
    publish(id("b"));
    in_congress("other");
    EXPECT_EQ(all(), R"({"items":[]})");
    EXPECT_EQ(one(id("b")), "publication.unknown");
}

TEST_P(PublicationView, finds_its_lists_by_index)
{
    expect_found_by_index(plan(list_public, "demo", 9, "", "", 20));
    expect_found_by_index(plan(list_box, "demo", "garden", "drafted", 9, 20));
    expect_found_by_index(plan(find, "demo", id("b")));
}

} // namespace
} // namespace ztc::views::publication
