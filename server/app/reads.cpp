// SPDX-License-Identifier: Apache-2.0
#include "app/reads.hpp"

#include "app/door_replies.hpp"
#include "app/kept.hpp"
#include "app/query_of.hpp"
#include "app/told.hpp"
#include "kernel/encoding.hpp"
#include "platform/audit/book.hpp"
#include "platform/http/conditional.hpp"
#include "views/audit/view.hpp"
#include "views/matter_page/print.hpp"

namespace ztc::app {

// ---- what goes over the line -----------------------------------------------------------------

struct AuditQuery {
    std::optional<PersonId> about;     // who was looked at
    std::optional<PersonId> person;    // who looked
    std::optional<Text<1, 20>> number; // of the matter, as people say it
    std::optional<Date> from, until;
    std::optional<std::int64_t> before; // `next` of the page before
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(AuditQuery, (), (about, person, number, from, until, before, limit))

struct AuditLine {
    std::int64_t number = 0;
    Instant at;
    PersonId person;
    std::string name;
    std::optional<Role> role;
    std::optional<std::string> body_name;
    std::optional<std::string> matter_number;
    std::optional<PersonId> about;
    Surface surface{};
    Seen seen{};
    std::optional<std::string> basis;
};
BOOST_DESCRIBE_STRUCT(AuditLine, (),
                      (number, at, person, name, role, body_name, matter_number, about, surface,
                       seen, basis))

/// Whether the record is what the log says it was.
BOOST_DEFINE_ENUM_CLASS(RecordState,
                        agrees,           // 与日志一致
                        differs,          // 与日志不一致
                        not_anchored_yet) // 还没有写入过日志

struct AuditPage {
    std::vector<AuditLine> lines;
    std::optional<std::int64_t> next;
    std::int64_t recorded = 0; // lines ever
    RecordState state{};
    std::optional<Date> anchored_on;
    std::optional<std::int64_t> anchored_lines;
};
BOOST_DESCRIBE_STRUCT(AuditPage, (), (lines, next, recorded, state, anchored_on, anchored_lines))

namespace {

AuditLine told(audit::Line const& line, Told& told)
{
    auto const& look = line.look;
    AuditLine out{.number = line.number,
                  .at = line.at,
                  .person = line.person,
                  .name = told.name(line.person),
                  .role = look.role,
                  .body_name = {},
                  .matter_number = {},
                  .about = look.about,
                  .surface = look.surface,
                  .seen = look.seen,
                  .basis = look.basis};
    if (look.node) out.body_name = told.body(*look.node);
    if (look.matter) out.matter_number = told.number(*look.matter);
    return out;
}

void say_state(AuditPage& page, Reading& reading)
{
    auto& tables = reading.tables();
    page.recorded = audit::end_of(tables, reading.congress()).count;
    auto const anchor = views::audit::last_anchor(tables, reading.congress());
    page.state = RecordState::not_anchored_yet;
    if (!anchor) return;
    page.anchored_on = anchor->on;
    page.anchored_lines = anchor->lines;
    auto const hash = audit::hash_at(tables, reading.congress(), anchor->lines);
    page.state = hash && hex(*hash) == anchor->hash ? RecordState::agrees : RecordState::differs;
}

Result<AuditPage> audit_page(AuditQuery const& query, Reading& reading)
{
    auto& tables = reading.tables();
    AuditPage page;
    say_state(page, reading);
    audit::Question question{.about = query.about,
                             .person = query.person,
                             .from = query.from,
                             .until = query.until,
                             .before = query.before,
                             .limit = query.limit.value_or(50)};
    if (query.number) {
        auto const matter =
            views::matter_page::matter_by_number(tables, reading.congress(), query.number->text);
        if (!matter) return page; // nobody can have looked at it
        question.matter = matter->text;
    }
    question.limit += 1; // whether there is more
    auto const lines = audit::find(tables, reading.congress(), question);
    Told words(reading);
    for (auto const& line : lines) {
        if (page.lines.size() + 1 == static_cast<std::size_t>(question.limit)) {
            page.next = page.lines.back().number;
            break;
        }
        page.lines.push_back(told(line, words));
    }
    return page;
}

void audit_list(Door& door, Call&& call)
{
    auto const query = query_of<AuditQuery>(call);
    if (!query) return call.reply(door.words.problem(query.error(), call.language));
    answer_when_kept(door.house, door.words, door.errands, std::move(call),
                     [&door, query = *query](Call const& asked) {
                         auto const page =
                             door.house.store->read(asked.actor, [&](Reading& reading) {
                                 return audit_page(query, reading);
                             });
                         if (!page) return door.words.problem(page.error(), asked.language);
                         return http::json(200, described::to_json(*page));
                     });
}

} // namespace

void declare_reads(Routes& routes)
{
    routes.served_by_app<AuditQuery, AuditPage>(Route::Method::get, "/audit")
        .says("Who looked at whose matter, through which office, where and when, newest first; by "
              "the person looked at, the person who looked, the matter, the days. No word of a "
              "case. Says whether the record is what the log anchored.")
        .needs(Right::read_audit)
        .refuses({"http.busy"});
}

void connect_reads(Router& router, Routes const& routes, Door& door)
{
    for (auto const& route : routes.all())
        if (route.path == "/audit")
            router.serve(route, [&door](Call&& call) { audit_list(door, std::move(call)); });
}

} // namespace ztc::app
