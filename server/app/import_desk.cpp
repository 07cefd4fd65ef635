// SPDX-License-Identifier: Apache-2.0
#include "app/import_desk.hpp"

#include "app/door_replies.hpp"
#include "modules/matters/policy.hpp"
#include "platform/documents/message_columns.hpp"
#include "platform/journal/journal.hpp"
#include "platform/login/cookie.hpp"

#include <boost/json.hpp>

namespace ztc::app {

struct ImportColumn {
    std::string header;
    std::optional<std::string> field; // none: left out
};
BOOST_DESCRIBE_STRUCT(ImportColumn, (), (header, field))
struct ImportRejected {
    std::int64_t line = 0;
    std::string number;
    std::string place; // "/answered_at", a field; or "/cell/B5"
    std::string code;
};
BOOST_DESCRIBE_STRUCT(ImportRejected, (), (line, number, place, code))
struct ImportNumbers {
    std::int64_t rows = 0, added = 0, answers_added = 0, already_there = 0, rejected = 0;
};
BOOST_DESCRIBE_STRUCT(ImportNumbers, (), (rows, added, answers_added, already_there, rejected))

struct ImportCheck {
    std::vector<ImportColumn> columns;
    std::vector<std::string> fields;   // that a column may be
    std::vector<std::string> missing;  // fields that no column is; then nothing was counted
    std::vector<std::string> twice;    // fields that several columns are
    std::vector<std::string> left_out; // headers of columns that are not brought in
    ImportNumbers numbers;
    std::vector<ImportRejected> rejected; // the first two hundred
};
BOOST_DESCRIBE_STRUCT(ImportCheck, (),
                      (columns, fields, missing, twice, left_out, numbers, rejected))

BOOST_DEFINE_ENUM_CLASS(ImportState,
                        none,    // 还没有导入过
                        running, // 正在导入
                        done,    // 导完了
                        stopped) // 中断了，再导一次会补上

struct ImportedRun {
    ImportState state{};
    std::optional<std::string> file_name;
    std::optional<Instant> started_at;
    std::optional<Instant> ended_at;
    std::int64_t of = 0; // rows
    ImportNumbers numbers;
    std::vector<ImportRejected> rejected;
};
BOOST_DESCRIBE_STRUCT(ImportedRun, (),
                      (state, file_name, started_at, ended_at, of, numbers, rejected))

struct ImportQuery {
    std::optional<std::string> map;       // {"header": "field"}
    std::optional<std::string> sheet;     // of a workbook
    std::optional<std::string> category;  // of rows that name none we know
    std::optional<std::string> community; // where they go; none: unsorted
    std::optional<std::string> list;      // tells lists apart that number alike
    std::optional<std::string> name;      // of the file, to be shown
};
BOOST_DESCRIBE_STRUCT(ImportQuery, (), (map, sheet, category, community, list, name))
struct LookQuery {};
BOOST_DESCRIBE_STRUCT(LookQuery, (), ())
struct ListBody {}; // the bytes of the list
BOOST_DESCRIBE_STRUCT(ListBody, (), ())

namespace {

constexpr std::string_view check_path = "/imports/messages/check";
constexpr std::string_view start_path = "/imports/messages/carry_out";
constexpr std::string_view look_path = "/imports/messages";
constexpr std::size_t most_shown = 200;

std::string all_of(http::Request const& request)
{
    if (!request.upload) return request.body;
    std::string bytes(request.upload->size(), '\0');
    for (std::size_t at = 0; at < bytes.size();) {
        auto const got = request.upload->read(at, std::span(bytes).subspan(at));
        if (got == 0) throw std::runtime_error("an upload ended before its size");
        at += got;
    }
    return bytes;
}

Result<std::map<std::string, std::string>> overrides_of(std::optional<std::string> const& map)
{
    std::map<std::string, std::string> out;
    if (!map) return out;
    boost::system::error_code error;
    auto const document = boost::json::parse(*map, error);
    if (error || !document.is_object()) return refuse("request.invalid", "/map");
    for (auto const& [header, field] : document.get_object()) {
        if (!field.is_string()) return refuse("request.invalid", "/map");
        out[std::string(header)] = std::string(field.get_string());
    }
    return out;
}

struct Wanted {
    MessageList list;
    std::optional<std::string> community;
    std::string name;
};

Result<Wanted> wanted_of(Call const& call)
{
    auto const query = TRY(described::from_query<ImportQuery>(
        [&](std::string_view name) { return call.request.query(name); }));
    Wanted wanted{.list = {}, .community = query.community, .name = query.name.value_or("")};
    wanted.list.bytes = all_of(call.request);
    if (wanted.list.bytes.empty()) return refuse("documents.empty");
    wanted.list.overrides = TRY(overrides_of(query.map));
    wanted.list.sheet = query.sheet.value_or("");
    wanted.list.name = query.list.value_or("");
    if (query.category) wanted.list.category = *query.category;
    return wanted;
}

std::vector<matters::Category> categories_of(Door& door, Actor const& actor)
{
    return door.house.store->read(actor, [](Reading& reading) {
        return policy_of<matters::MatterPolicy>(reading).categories;
    });
}

ImportNumbers numbers_of(ImportCounts const& counts)
{
    auto const n = [](std::uint64_t count) { return static_cast<std::int64_t>(count); };
    return {n(counts.rows), n(counts.added), n(counts.answers_added), n(counts.already_there),
            n(counts.rejected)};
}

void keep(std::vector<ImportRejected>& rejected, RejectedRow const& row)
{
    if (rejected.size() < most_shown)
        rejected.push_back({row.line, row.number, row.place, row.code});
}

/// Which column is which field, as far as it can be said.
Result<ImportCheck> columns_of(MessageList const& list)
{
    auto const source = TRY(documents::read_table(list.bytes, {.sheet = list.sheet, .limits = {}}));
    auto const head = TRY(source->next());
    if (!head) return refuse("documents.empty");
    auto const map = match_messages(head->cells, list.overrides);
    if (!map.mistaken_overrides.empty()) return refuse("import.mistaken_map", "/map");
    ImportCheck out;
    for (auto const& spec : documents::message_columns()) out.fields.push_back(spec.field);
    std::map<std::size_t, std::string> field_of;
    for (auto const& [field, column] : map.column_of) field_of[column] = field;
    for (std::size_t i = 0; i < head->cells.size(); ++i) {
        auto const found = field_of.find(i);
        out.columns.push_back({head->cells[i], found == field_of.end()
                                                   ? std::nullopt
                                                   : std::optional(found->second)});
    }
    out.missing = map.missing;
    out.twice = map.twice;
    return out;
}

Result<ImportCheck> checked(Door& door, Call const& call)
{
    auto wanted = TRY(wanted_of(call));
    auto out = TRY(columns_of(wanted.list));
    if (!out.missing.empty() || !out.twice.empty()) return out;
    auto file = TRY(MessageFile::open(std::move(wanted.list), categories_of(door, call.actor),
                                      date_of(door.house.clock.now())));
    out.left_out = file.left_out();
    auto const lease = door.house.store->reads().lease();
    auto const counts = rehearse_import(
        *lease, call.actor.congress, file,
        {.progress = {}, .rejected = [&](RejectedRow const& row) { keep(out.rejected, row); }});
    out.numbers = numbers_of(counts);
    return out;
}

} // namespace

ImportDesk::ImportDesk(Door& door) : door_(door), last_(std::make_unique<ImportedRun>()) {}
ImportDesk::~ImportDesk() = default;

void ImportDesk::check(Call&& call)
{
    auto const report = checked(door_, call);
    call.reply(report ? http::json(200, described::to_json(*report))
                      : door_.words.problem(report.error(), call.language));
}

void ImportDesk::carry_out(Call&& call)
{
    auto const started = [&]() -> Result<> {
        auto const report = TRY(checked(door_, call)); // how many rows there are
        auto wanted = TRY(wanted_of(call));
        auto const name = wanted.name;
        auto const community = wanted.community;
        auto file = TRY(MessageFile::open(std::move(wanted.list), categories_of(door_, call.actor),
                                          date_of(door_.house.clock.now())));
        std::lock_guard const lock(mutex_);
        if (last_->state == ImportState::running) return refuse("import.under_way");
        if (worker_.joinable()) worker_.join();
        *last_ = ImportedRun{
            ImportState::running, name, door_.house.clock.now(), {}, report.numbers.rows, {}, {}};
        worker_ = std::jthread([this, file = std::move(file), community]() mutable {
            auto const place = community ? find_community(door_.house, *community)
                                         : community_of_imports(door_.house);
            if (place) return run(file, *place);
            journal::warn("import.stopped {}", place.error().code);
            std::lock_guard const ended(mutex_);
            last_->state = ImportState::stopped;
        });
        return {};
    }();
    if (!started) return call.reply(door_.words.problem(started.error(), call.language));
    look(std::move(call));
}

void ImportDesk::run(MessageFile& file, NodeId const& community)
{
    auto ended = ImportState::stopped;
    try {
        auto const done = import_messages(door_.house, file, community,
                                          {.progress =
                                               [this](ImportCounts const& counts) {
                                                   std::lock_guard const lock(mutex_);
                                                   last_->numbers = numbers_of(counts);
                                               },
                                           .rejected =
                                               [this](RejectedRow const& row) {
                                                   std::lock_guard const lock(mutex_);
                                                   keep(last_->rejected, row);
                                               }});
        if (done) ended = ImportState::done;
    } catch (std::exception const& error) {
        journal::error("import.stopped {}", error.what());
    }
    std::lock_guard const lock(mutex_);
    last_->state = ended;
    last_->ended_at = door_.house.clock.now();
}

void ImportDesk::look(Call&& call)
{
    std::lock_guard const lock(mutex_);
    call.reply(http::json(200, described::to_json(*last_)));
}

void declare_imports(Routes& routes)
{
    auto const refuse_a_list = [](Route& route) {
        route.needs(Right::import_matters)
            .refuses({"import.mistaken_map", "import.column_missing", "import.column_twice",
                      "matters.unknown_category", "documents.empty", "documents.not_text",
                      "documents.broken_encoding", "documents.too_many_columns",
                      "documents.old_or_encrypted_workbook", "documents.broken_workbook",
                      "documents.no_such_sheet", "request.invalid", "http.too_large", "http.busy"});
        route.request_type = "application/octet-stream";
        route.query_members = described::member_names<ImportQuery>();
        route.request_schema = described::schema_of<ImportQuery>();
    };
    auto& check =
        routes.served_by_app<ListBody, ImportCheck>(Route::Method::post, std::string(check_path));
    check.says("What a list of messages (CSV or XLSX) would bring, column by column and each row "
               "that would be rejected; writes nothing.");
    refuse_a_list(check);
    auto& start =
        routes.served_by_app<ListBody, ImportedRun>(Route::Method::post, std::string(start_path));
    start.says("Bring in a list of messages; goes on by itself. Again it adds what is missing.");
    refuse_a_list(start);
    start.refuses({"import.under_way"});
    routes.served_by_app<LookQuery, ImportedRun>(Route::Method::get, std::string(look_path))
        .says("How far the last list of messages is.")
        .needs(Right::import_matters);
}

void connect_imports(Router& router, Routes const& routes, ImportDesk& desk)
{
    for (auto const& route : routes.all()) {
        if (route.path == check_path)
            router.serve(route, [&desk](Call&& call) { desk.check(std::move(call)); });
        if (route.path == start_path)
            router.serve(route, [&desk](Call&& call) { desk.carry_out(std::move(call)); });
        if (route.path == look_path)
            router.serve(route, [&desk](Call&& call) { desk.look(std::move(call)); });
    }
}

bool is_import(http::Request const& request)
{
    auto const is = [&](std::string_view path) {
        return request.path == std::string(api_prefix) + std::string(path);
    };
    return request.method == "POST" && (is(check_path) || is(start_path)) &&
           login::token_in(request).has_value();
}

} // namespace ztc::app
