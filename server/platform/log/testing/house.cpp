// SPDX-License-Identifier: Apache-2.0
#include "platform/log/replay.hpp"
#include "platform/log/statements.hpp"
#include "platform/log/testing.hpp"

#include <sstream>
#include <stdlib.h>

namespace ztc::log::testing {

namespace {

std::string first_difference(std::string const& live, std::string const& rebuilt)
{
    std::istringstream one(live), other(rebuilt);
    std::string a, b;
    for (;;) {
        auto const more = !!std::getline(one, a);
        auto const more_of_other = !!std::getline(other, b);
        if (!more && !more_of_other) return "no line differs";
        if (!more) a = "(no more lines)";
        if (!more_of_other) b = "(no more lines)";
        if (a != b) return "live:    " + a + "\nrebuilt: " + b;
    }
}

void empty_and_fold(sql::Connection& connection, View const& view)
{
    sql::Transaction transaction(connection);
    for (auto const& table : table_names(view.tables)) connection.exec("DELETE FROM " + table);
    fold_all(connection, view);
    transaction.commit();
}

} // namespace

Folder::Folder(std::filesystem::path const& in)
{
    auto name = (in / "ztc-log-XXXXXX").string();
    if (!::mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
    path_ = name;
}

Folder::~Folder()
{
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

Calendar const& shipped_calendar()
{
    static Calendar const calendar = Calendar::from_csv(shipped_calendar_csv()).value();
    return calendar;
}

Actor somebody(std::string person, std::vector<Office> offices)
{
    return {.congress = "demo", .person = {std::move(person)}, .offices = std::move(offices)};
}

Office office(Role role, std::string node, std::vector<std::string> below)
{
    Office held{role, {node}, {{node}}};
    for (auto& lower : below) held.reach.push_back({std::move(lower)});
    return held;
}

::testing::AssertionResult rebuilt_equals_live(Store& store, std::vector<View> const& views,
                                               TablesAre tables)
{
    auto found = ::testing::AssertionSuccess();
    // As a chore: meanwhile nothing is written.
    (void)store.writer().run(Chore{[&](Tables&, Statements&) -> Result<std::string> {
        auto const connection = sql::open(store.url(), sql::Access::read_write);
        for (auto const& view : views) {
            auto const live = dump(*connection, view);
            if (tables == TablesAre::made_anew)
                replay(*connection, view);
            else
                empty_and_fold(*connection, view);
            auto const rebuilt = dump(*connection, view);
            if (live != rebuilt && found)
                found = ::testing::AssertionFailure() << "view " << view.name << "\n"
                                                      << first_difference(live, rebuilt);
        }
        return std::string("{}");
    }});
    return found;
}

House::House(std::string db, std::vector<View> views, WriterSettings writer,
             std::filesystem::path const& in)
    : folder_(in)
{
    settings_.data = folder_.path();
    settings_.db = std::move(db);
    settings_.views = std::move(views);
    settings_.writer = writer;
    settings_.on_fatal = [fatal = fatal_](std::string const& why) { fatal->push_back(why); };
    create_keys(folder_.path(), "ztc.example/test").value();
    open().value();
}

std::unique_ptr<sql::Connection> House::connection(sql::Access access)
{
    return sql::open(store_->url(), access);
}

Result<> House::open()
{
    store_ = TRY(Store::open(settings_, clock_, shipped_calendar()));
    return {};
}

void House::restart()
{
    close();
    open().value();
}

Order House::order(Actor by, std::function<Result<std::string>(Work&)> run)
{
    Order made;
    made.by = std::move(by);
    made.run = std::move(run);
    return made;
}

std::vector<Recorded> House::recorded(std::string const& stream)
{
    return store_->reads().lease()->rows(sql_text::select_stream, recorded_of, "demo", stream);
}

std::vector<std::string> House::events(std::string const& stream)
{
    std::vector<std::string> types;
    for (auto const& event : recorded(stream)) types.push_back(event.type);
    return types;
}

std::optional<std::string> House::words(TextRef const& ref)
{
    return store_->read(somebody("reader"),
                        [&](Reading& reading) { return reading.open(ref.ref); });
}

void OnALog::SetUp()
{
    OnBothEngines::SetUp();
    if (!IsSkipped()) house_ = std::make_unique<House>(url(), views(), writer_settings());
}

} // namespace ztc::log::testing
