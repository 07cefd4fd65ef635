// SPDX-License-Identifier: Apache-2.0
#include "app/outbox_desk.hpp"

#include "app/door_replies.hpp"
#include "app/messages.hpp"
#include "app/paging.hpp"
#include "views/matter_page/page.hpp"
#include "views/people/view.hpp"

#include <boost/describe/enum_from_string.hpp>
#include <boost/json.hpp>

#include <charconv>
#include <limits>

namespace ztc::app {

BOOST_DEFINE_ENUM_CLASS(Sending,
                        waiting,   // 等着发
                        sent,      // 已交给通道
                        delivered, // 已送达
                        failed)    // 没发成

struct OutboxQuery {
    std::optional<Text<1, 20>> state;
    std::optional<Text<1, 200>> after;
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(OutboxQuery, (), (state, after, limit))

struct OutboxLine {
    std::string key;
    std::string to;                // masked: "示**"
    std::optional<std::string> at; // masked: "138****0001"
    std::string words;             // the template's name
    std::string text;              // as it reads
    Sending state{};
    Instant queued_at;
    std::optional<Instant> sent_at;
    std::optional<Instant> next_try_at; // while it waits
    std::int64_t attempts = 0;
    std::optional<std::string> channel;
    std::optional<std::string> said; // what the channel answered last
};
BOOST_DESCRIBE_STRUCT(OutboxLine, (),
                      (key, to, at, words, text, state, queued_at, sent_at, next_try_at, attempts,
                       channel, said))
struct OutboxPage {
    std::vector<OutboxLine> items;
    std::optional<std::string> next;
    std::int64_t waiting = 0;
    std::int64_t failed = 0;
};
BOOST_DESCRIBE_STRUCT(OutboxPage, (), (items, next, waiting, failed))

struct Resend {
    Text<1, 200> key;
};
BOOST_DESCRIBE_STRUCT(Resend, (), (key))
struct Resent {};
BOOST_DESCRIBE_STRUCT(Resent, (), ())

namespace {

constexpr std::int64_t page_usual = 50;
constexpr std::string_view list_path = "/outbox";
constexpr std::string_view resend_path = "/outbox/resend";

constexpr std::string_view select_all =
    "SELECT key, person, words, parameters, queued_at, state, attempts, next_try_at, sent_at, "
    "channel, said FROM outbox WHERE congress = $1 AND (queued_at, key) < ($2, $3) "
    "ORDER BY queued_at DESC, key DESC LIMIT $4";
constexpr std::string_view select_of_state =
    "SELECT key, person, words, parameters, queued_at, state, attempts, next_try_at, sent_at, "
    "channel, said FROM outbox WHERE congress = $1 AND state = $5 AND (queued_at, key) < ($2, $3) "
    "ORDER BY queued_at DESC, key DESC LIMIT $4";
constexpr std::string_view count_state =
    "SELECT count(*) FROM outbox WHERE congress = $1 AND state = $2";
constexpr std::string_view is_failed =
    "SELECT 1 FROM outbox WHERE congress = $1 AND key = $2 AND state = 'failed'";
constexpr std::string_view send_again =
    "UPDATE outbox SET state = 'waiting', attempts = 0, next_try_at = $3, said = NULL "
    "WHERE congress = $1 AND key = $2 AND state = 'failed'";

/// "<queued_at>.<key>": where the page before ended.
struct Cursor {
    std::int64_t queued_at = std::numeric_limits<std::int64_t>::max();
    std::string key;
};

Result<Cursor> cursor_of(std::optional<Text<1, 200>> const& after)
{
    Cursor cursor;
    if (!after) return cursor;
    auto const& text = after->text;
    auto const dot = text.find('.');
    auto const* const end = text.data() + std::min(dot, text.size());
    auto const [stopped, error] = std::from_chars(text.data(), end, cursor.queued_at);
    if (dot == text.npos || error != std::errc{} || stopped != end)
        return refuse("request.invalid", "/after");
    cursor.key = text.substr(dot + 1);
    return cursor;
}

std::map<std::string, std::string> values_of(std::string_view parameters)
{
    std::map<std::string, std::string> values;
    auto const document = boost::json::parse(parameters);
    for (auto const& [name, value] : document.as_object()) values.emplace(name, value.as_string());
    return values;
}

class Listing {
public:
    Listing(OutboxDesk& desk, Reading& reading) : desk_(desk), reading_(reading) {}

    OutboxLine line(Row const& row)
    {
        OutboxLine line{.key = std::string(row.text(0)),
                        .to = {},
                        .at = {},
                        .words = std::string(row.text(2)),
                        .text = {},
                        .queued_at = row.instant(4),
                        .sent_at = {},
                        .next_try_at = {},
                        .attempts = row.integer(6),
                        .channel = row.optional_text(9),
                        .said = row.optional_text(10)};
        ZTC_ENSURE(boost::describe::enum_from_string(std::string(row.text(5)).c_str(), line.state));
        if (!row.null(8)) line.sent_at = row.instant(8);
        if (line.state == Sending::waiting) line.next_try_at = row.instant(7);
        auto const settings = delivery_settings(desk_.door.house);
        auto values = values_of(row.text(3));
        if (values.contains("ask"))
            values["link"] = "（网址只在短信里）"; // whoever has it is the raiser
        if (desk_.door.house.config.site.demo)
            settings.complete(reading_.congress(), line.words, values);
        line.text =
            notify::text_of(line.words, values, settings.language, settings.signature).value_or("");
        address(PersonId{std::string(row.text(1))}, line);
        return line;
    }

private:
    /// Enough to tell two apart, and no more: whoever keeps the machine sees no case and no person.
    void address(PersonId const& person, OutboxLine& line)
    {
        auto const row = views::people::person(reading_.tables(), reading_.congress(), person);
        if (!row) return;
        if (row->name_ref)
            if (auto const name = reading_.open(*row->name_ref))
                line.to = views::matter_page::masked_name(*name);
        if (row->phone_ref)
            if (auto const phone = reading_.open(*row->phone_ref))
                line.at = views::matter_page::masked_phone(*phone);
    }

    OutboxDesk& desk_;
    Reading& reading_;
};

Result<OutboxPage> page_of(OutboxDesk& desk, OutboxQuery const& query, Reading& reading)
{
    auto const from = TRY(cursor_of(query.after));
    Sending state{};
    if (query.state && !boost::describe::enum_from_string(query.state->text.c_str(), state))
        return refuse("request.unknown_choice", "/state");
    auto const limit = query.limit.value_or(page_usual);
    if (limit < page_shortest || limit > page_longest)
        return refuse("request.out_of_range", "/limit");
    OutboxPage page;
    Listing listing(desk, reading);
    auto const read = [&](Row const& row) { return listing.line(row); };
    auto& tables = reading.tables();
    auto const& congress = reading.congress();
    page.items = query.state
                     ? tables.rows(select_of_state, read, congress, from.queued_at, from.key,
                                   limit + 1, query.state->text)
                     : tables.rows(select_all, read, congress, from.queued_at, from.key, limit + 1);
    if (static_cast<std::int64_t>(page.items.size()) > limit) {
        page.items.resize(static_cast<std::size_t>(limit));
        auto const& last = page.items.back();
        page.next = std::to_string(last.queued_at.ms) + "." + last.key;
    }
    page.waiting = tables.number(count_state, congress, "waiting");
    page.failed = tables.number(count_state, congress, "failed");
    return page;
}

void list(OutboxDesk& desk, Call&& call)
{
    auto const query = described::from_query<OutboxQuery>(
        [&](std::string_view name) { return call.request.query(name); });
    auto const page =
        query ? desk.door.house.store->read(
                    call.actor, [&](Reading& reading) { return page_of(desk, *query, reading); })
              : Result<OutboxPage>(query.error());
    if (!page) return call.reply(desk.door.words.problem(page.error(), call.language));
    call.reply(http::json(200, described::to_json(*page)));
}

void resend(OutboxDesk& desk, Call&& call)
{
    auto const wanted = body_of<Resend>(call, desk.door.words);
    if (!wanted) return;
    auto const now = desk.door.house.clock.now();
    desk.door.house.store->writer().submit(
        log::Chore{[congress = call.actor.congress, key = wanted->key.text,
                    now](Tables& tables, Statements& out) -> Result<std::string> {
            if (!tables.any(is_failed, congress, key)) return refuse("outbox.not_failed", "/key");
            out.run(send_again, congress, key, now);
            return std::string("{}");
        }},
        [&desk, reply = call.reply, language = call.language](log::Outcome outcome) {
            login::Finished<void> said;
            said.fault = outcome.fault;
            if (!outcome.answer) said.answer = outcome.answer.error();
            if (said_no(said, desk.door, reply, language)) return;
            desk.delivery.look_now();
            reply(http::json(201, "{}"));
        });
}

} // namespace

void declare_outbox(Routes& routes)
{
    routes.served_by_app<OutboxQuery, OutboxPage>(Route::Method::get, std::string(list_path))
        .says(
            "Messages that left or are to leave, newest first, with what became of them; addresses "
            "masked.")
        .needs(Right::read_outbox)
        .refuses({"request.invalid", "request.unknown_choice"});
    routes.served_by_app<Resend, Resent>(Route::Method::post, std::string(resend_path))
        .says("Send a message that failed once more.")
        .needs(Right::read_outbox)
        .refuses({"outbox.not_failed"});
}

void connect_outbox(Router& router, Routes const& routes, OutboxDesk& desk)
{
    for (auto const& route : routes.all()) {
        if (route.path == list_path)
            router.serve(route, [&desk](Call&& call) { list(desk, std::move(call)); });
        if (route.path == resend_path)
            router.serve(route, [&desk](Call&& call) { resend(desk, std::move(call)); });
    }
}

} // namespace ztc::app
