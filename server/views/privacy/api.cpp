// SPDX-License-Identifier: Apache-2.0
#include "kernel/masking.hpp"
#include "kernel/routes.hpp"
#include "modules/privacy/policy.hpp"
#include "views/privacy/sql.hpp"
#include "views/privacy/view.hpp"

#include <boost/describe/enum_from_string.hpp>
#include <boost/describe/enum_to_string.hpp>

#include <algorithm>

namespace ztc::views::privacy {

namespace {

using ztc::privacy::BatchId;
using ztc::privacy::ErasureStage;
using ztc::privacy::RefusalReason;

struct Nothing {};
BOOST_DESCRIBE_STRUCT(Nothing, (), ())

Result<MyHoldings> mine(Nothing const&, Reading& reading)
{
    return my_data(reading);
}

/// A request as those who decide see it: who it is stays masked.
struct RequestLine {
    PersonId person;
    std::optional<std::string> name; // masked
    ErasureStage stage{};
    Date asked_on, answer_due_on;
    std::int64_t days_left = 0;
    std::optional<std::string> words;
    bool by_staff = false;     // written down for somebody who came
    bool first_by_you = false; // another has to say the second word
    bool own = false;          // yours: another's to decide
    std::optional<Date> erase_on;
    std::optional<RefusalReason> reason;
    std::int64_t open_matters = 0;
    std::int64_t matters = 0;
};
BOOST_DESCRIBE_STRUCT(RequestLine, (),
                      (person, name, stage, asked_on, answer_due_on, days_left, words, by_staff,
                       first_by_you, own, erase_on, reason, open_matters, matters))

struct RequestList {
    std::vector<RequestLine> waiting; // the soonest due first
    std::vector<RequestLine> decided;
};
BOOST_DESCRIBE_STRUCT(RequestList, (), (waiting, decided))

struct StoredLine {
    RequestLine line;
    std::optional<std::string> words_ref, name_ref;
};

StoredLine read_line(Row const& row, Reading& reading)
{
    StoredLine out;
    auto& line = out.line;
    auto const& viewer = reading.viewer().person;
    line.person = {std::string(row.text(0))};
    ZTC_ENSURE(boost::describe::enum_from_string(std::string(row.text(1)).c_str(), line.stage));
    line.asked_on = row.date(2);
    line.answer_due_on = row.date(3);
    line.days_left = days_between(reading.today(), line.answer_due_on);
    out.words_ref = row.optional_text(4);
    line.by_staff = row.yes(5);
    line.first_by_you = row.optional_text(6) == viewer.text;
    line.own = line.person == viewer;
    if (!row.null(7)) line.erase_on = row.date(7);
    if (!row.null(8)) {
        auto& reason = line.reason.emplace();
        ZTC_ENSURE(boost::describe::enum_from_string(std::string(row.text(8)).c_str(), reason));
    }
    out.name_ref = row.optional_text(9);
    line.open_matters = row.integer(10);
    line.matters = row.integer(11);
    return out;
}

void add_requests(std::vector<RequestLine>& to, ErasureStage stage, Reading& reading)
{
    auto lines = reading.tables().rows(
        list_requests, [&](Row const& row) { return read_line(row, reading); }, reading.congress(),
        boost::describe::enum_to_string(stage, ""));
    for (auto& [line, words, name] : lines) {
        if (name)
            if (auto const whole = reading.open(*name)) line.name = masked(*whole, {*whole});
        if (words) line.words = reading.open(*words);
        reading.looked({.surface = Surface::list, .seen = Seen::masked, .about = line.person});
        to.push_back(std::move(line));
    }
}

Result<RequestList> requests(Nothing const&, Reading& reading)
{
    RequestList list;
    for (auto const stage : {ErasureStage::asked, ErasureStage::first_approved})
        add_requests(list.waiting, stage, reading);
    std::ranges::stable_sort(list.waiting, {}, &RequestLine::answer_due_on);
    for (auto const stage : {ErasureStage::approved, ErasureStage::refused, ErasureStage::done})
        add_requests(list.decided, stage, reading);
    return list;
}

struct OverMatter {
    matters::MatterId matter;
    std::string number;
    Date closed_on;
};
BOOST_DESCRIBE_STRUCT(OverMatter, (), (matter, number, closed_on))

struct WaitingBatch {
    BatchId batch;
    std::int64_t matters = 0;
    std::vector<std::string> numbers;
    Date proposed_on;
    bool first_by_you = false;
};
BOOST_DESCRIBE_STRUCT(WaitingBatch, (), (batch, matters, numbers, proposed_on, first_by_you))

struct OverList {
    std::vector<OverMatter> matters; // the oldest first, at most 100
    std::int64_t total = 0;
    std::vector<WaitingBatch> batches;
    std::int64_t matter_years = 0;
    std::string basis;
};
BOOST_DESCRIBE_STRUCT(OverList, (), (matters, total, batches, matter_years, basis))

Result<OverList> over(Nothing const&, Reading& reading)
{
    auto& tables = reading.tables();
    auto const policy = policy_of<ztc::privacy::PrivacyPolicy>(reading);
    auto const closed_until = years_before(reading.today(), policy.matter_years);
    OverList list{.matters = tables.rows(
                      list_over,
                      [](Row const& row) {
                          return OverMatter{
                              {std::string(row.text(0))}, std::string(row.text(1)), row.date(2)};
                      },
                      reading.congress(), closed_until),
                  .total = tables.number(count_over, reading.congress(), closed_until),
                  .batches = {},
                  .matter_years = policy.matter_years,
                  .basis = policy.basis};
    list.batches = tables.rows(
        list_batches,
        [&](Row const& row) {
            return WaitingBatch{{std::string(row.text(0))},
                                row.integer(1),
                                {},
                                row.date(3),
                                row.text(2) == reading.viewer().person.text};
        },
        reading.congress());
    for (auto& batch : list.batches)
        batch.numbers = tables.rows(
            list_batch_numbers, [](Row const& row) { return std::string(row.text(0)); },
            reading.congress(), batch.batch.text);
    return list;
}

} // namespace

void declare(Routes& routes)
{
    routes.get("/my_data", &mine)
        .says("Everything held about the viewer: record, notices, matters with every text, files, "
              "his request to be erased, and how long all this is kept (个保法 45).")
        .needs_sign_in()
        .refuses({"people.unknown"});
    routes.get("/privacy/requests", &requests)
        .says("Requests to be erased: those that wait, the soonest due first, and the last ones "
              "that were decided.")
        .needs(Right::erase_texts);
    routes.get("/privacy/over", &over)
        .says("Matters whose retention has ended, and lists that wait for the second of two.")
        .needs(Right::erase_texts);
}

} // namespace ztc::views::privacy
