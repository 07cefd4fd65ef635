// SPDX-License-Identifier: Apache-2.0
#include "app/my_data.hpp"

#include "app/door_replies.hpp"
#include "app/kept.hpp"
#include "app/told.hpp"
#include "modules/people/service.hpp"
#include "modules/privacy/policy.hpp"
#include "platform/audit/book.hpp"
#include "platform/http/conditional.hpp"
#include "views/matter_page/view.hpp"
#include "views/people/view.hpp"
#include "views/privacy/view.hpp"

namespace ztc::app {

// ---- what goes over the line -----------------------------------------------------------------

struct ChangeMyPhone {
    Text<1, 30> phone;
    Text<1, 12> code; // that was sent to it
};
BOOST_DESCRIBE_STRUCT(ChangeMyPhone, (), (phone, code))

struct PhoneChanged {
    std::string phone;
};
BOOST_DESCRIBE_STRUCT(PhoneChanged, (), (phone))

struct MyReadsQuery {
    std::optional<std::int64_t> before; // `next` of the page before
};
BOOST_DESCRIBE_STRUCT(MyReadsQuery, (), (before))

struct MyReads {
    std::vector<MyRead> reads; // newest first
    std::optional<std::int64_t> next;
};
BOOST_DESCRIBE_STRUCT(MyReads, (), (reads, next))

struct NoQuery {};
BOOST_DESCRIBE_STRUCT(NoQuery, (), ())

namespace {

// ---- who looked ------------------------------------------------------------------------------

MyRead read_of(audit::Line const& line, privacy::StaffNames names, Told& told)
{
    auto const& look = line.look;
    MyRead read{.on = date_of(line.at),
                .role = look.role,
                .body_name = {},
                .name = {},
                .matter_number = {},
                .surface = look.surface,
                .seen = look.seen};
    if (look.node) read.body_name = told.body(*look.node);
    if (look.matter) read.matter_number = told.number(*look.matter);
    if (look.role == Role::deputy || names == privacy::StaffNames::shown)
        read.name = told.name(line.person);
    return read;
}

bool is_same(MyRead const& left, MyRead const& right)
{
    return left.on == right.on && left.role == right.role && left.body_name == right.body_name &&
           left.name == right.name && left.matter_number == right.matter_number &&
           left.surface == right.surface && left.seen == right.seen;
}

/// The same on one day by the same office is one line with how often.
void add(std::vector<MyRead>& reads, MyRead read)
{
    for (auto known = reads.rbegin(); known != reads.rend() && known->on == read.on; ++known)
        if (is_same(*known, read)) {
            ++known->times;
            return;
        }
    reads.push_back(std::move(read));
}

MyReads reads_of(Reading& reading, std::optional<std::int64_t> before, std::int64_t limit)
{
    auto const names = policy_of<privacy::PrivacyPolicy>(reading).staff_names;
    auto const lines =
        audit::find(reading.tables(), reading.congress(),
                    {.about = reading.viewer().person, .before = before, .limit = limit + 1});
    MyReads out;
    Told told(reading);
    for (std::size_t n = 0; n < lines.size(); ++n) {
        if (static_cast<std::int64_t>(n) == limit) {
            out.next = lines[n - 1].number;
            break;
        }
        add(out.reads, read_of(lines[n], names, told));
    }
    return out;
}

void my_reads(MyDataDesk& desk, Call&& call)
{
    auto const query = described::from_query<MyReadsQuery>(
        [&](std::string_view name) -> std::optional<std::string> {
            return call.request.query(name);
        });
    auto& door = desk.door;
    if (!query) return call.reply(door.words.problem(query.error(), call.language));
    answer_when_kept(door.house, door.words, door.errands, std::move(call),
                     [&door, before = query->before](Call const& asked) {
                         constexpr std::int64_t a_page = 100;
                         auto const reads =
                             door.house.store->read(asked.actor, [&](Reading& reading) {
                                 return reads_of(reading, before, a_page);
                             });
                         return http::json(200, described::to_json(reads));
                     });
}

// ---- to take along ---------------------------------------------------------------------------

struct Receipted {
    std::string number;
    std::uint64_t position;
};

Result<MyExport> export_of(Door& door, Actor const& actor)
{
    constexpr std::int64_t reads_at_most = 5'000;
    MyExport all;
    std::vector<Receipted> raised;
    auto const gather = [&](Reading& reading) -> Result<> {
        all.site = door.house.config.site.name;
        all.exported_on = reading.today();
        all.data = TRY(views::privacy::my_data(reading));
        all.reads = reads_of(reading, std::nullopt, reads_at_most).reads;
        for (auto const& matter : all.data.matters)
            if (auto const position = views::matter_page::receipt_position(matter.matter, reading))
                raised.push_back({matter.number, *position});
        return {};
    };
    CHECK(door.house.store->read(actor, gather));
    for (auto const& [number, position] : raised) // a receipt leases for itself
        if (auto receipt = door.house.store->receipt(position, log::Store::With::texts))
            all.receipts.push_back({number, *std::move(receipt)});
    return all;
}

http::Response as_file(MyExport const& all)
{
    auto response = http::json(200, described::to_json(all));
    response.headers.emplace_back("Content-Disposition", "attachment; filename=\"my-data-" +
                                                             format_date(all.exported_on) +
                                                             ".json\"");
    return response;
}

http::Response as_page(MyExport const& all)
{
    auto page = readable(all);
    http::Response response;
    response.content_type = "text/html; charset=utf-8";
    response.headers.emplace_back("Content-Security-Policy",
                                  "default-src 'none'; style-src " + page.style_source +
                                      "; frame-ancestors 'none'; base-uri 'none'");
    response.body = std::move(page.html);
    return response;
}

void take_along(MyDataDesk& desk, Call&& call, http::Response (*as)(MyExport const&))
{
    auto& door = desk.door;
    answer_when_kept(door.house, door.words, door.errands, std::move(call),
                     [&door, as](Call const& asked) {
                         auto const all = export_of(door, asked.actor);
                         if (!all) return door.words.problem(all.error(), asked.language);
                         return as(*all);
                     });
}

void my_export(MyDataDesk& desk, Call&& call)
{
    take_along(desk, std::move(call), &as_file);
}

void my_print(MyDataDesk& desk, Call&& call)
{
    take_along(desk, std::move(call), &as_page);
}

// ---- another phone ---------------------------------------------------------------------------

std::optional<std::string> phone_now(Door& door, Actor const& actor)
{
    return door.house.store->read(actor, [&](Reading& reading) -> std::optional<std::string> {
        auto const row = views::people::person(reading.tables(), actor.congress, actor.person);
        if (!row || !row->phone_ref) return std::nullopt;
        return reading.open(*row->phone_ref);
    });
}

/// The order is the person's own; the number was proven.
void take_it(MyDataDesk& desk, std::shared_ptr<Call> const& call, std::string const& phone,
             std::optional<std::string> const& before)
{
    auto& door = desk.door;
    log::Order order{.by = call->actor,
                     .request = "",
                     .body_hash = "",
                     .streams = {people::stream_of(call->actor.person)},
                     .run = [phone](Work& work) -> Result<std::string> {
                         CHECK(people::take_phone(work.by().person, phone, work));
                         return std::string("{}");
                     }};
    door.house.store->writer().submit(
        std::move(order), [&desk, call, phone, before](log::Outcome outcome) {
            login::Finished<void> said;
            said.fault = outcome.fault;
            if (!outcome.answer) said.answer = outcome.answer.error();
            if (said_no(said, desk.door, call->reply, call->language)) return;
            // Whoever held the number before hears of it, in case it was not he.
            if (before && *before != phone)
                (void)desk.delivery.send_now(*before, "phone_changed", {});
            call->reply(http::json(201, described::to_json(PhoneChanged{phone})));
        });
}

void change_phone(MyDataDesk& desk, Call&& call)
{
    auto& door = desk.door;
    auto const body = body_of<ChangeMyPhone>(call, door.words);
    if (!body) return;
    auto const before = phone_now(door, call.actor);
    auto const asker = asker_of(door, call);
    auto const shared = std::make_shared<Call>(std::move(call));
    door.login.prove_phone(asker, body->phone.text, body->code.text,
                           [&desk, shared, before](login::Finished<login::ProvenPhone> proven) {
                               if (said_no(proven, desk.door, shared->reply, shared->language))
                                   return;
                               take_it(desk, shared, proven.answer->number, before);
                           });
}

} // namespace

void declare_my_data(Routes& routes)
{
    constexpr auto get = Route::Method::get;
    routes.served_by_app<ChangeMyPhone, PhoneChanged>(Route::Method::post, "/my_data/change_phone")
        .says("Give one's own record another phone, proven by a code that was sent to it.")
        .needs_sign_in()
        .refuses({"login.bad_phone", "login.wrong_code", "login.code_expired", "login.too_often",
                  "people.identifier_taken", "people.erased", "people.merged_away"});
    routes.served_by_app<MyReadsQuery, MyReads>(get, "/my_data/reads")
        .says("Who looked at one's own matters: office, body, day and what; the newest first.")
        .needs_sign_in()
        .refuses({"http.busy"});
    routes.served_by_app<NoQuery, MyExport>(get, "/my_data/export")
        .says("Everything held about the viewer with receipts and reads, as a file (个保法 45).")
        .needs_sign_in()
        .refuses({"people.unknown", "http.busy"});
    routes.served_by_app<NoQuery, Document>(get, "/my_data/print")
        .says("The same as a page to read and print, without script.")
        .needs_sign_in()
        .refuses({"people.unknown", "http.busy"});
}

void connect_my_data(Router& router, Routes const& routes, MyDataDesk& desk)
{
    std::map<std::string_view, void (*)(MyDataDesk&, Call&&)> const served{
        {"/my_data/change_phone", &change_phone},
        {"/my_data/reads", &my_reads},
        {"/my_data/export", &my_export},
        {"/my_data/print", &my_print}};
    for (auto const& route : routes.all())
        if (auto const found = served.find(route.path); found != served.end())
            router.serve(route, [&desk, serve = found->second](Call&& call) {
                serve(desk, std::move(call));
            });
}

} // namespace ztc::app
