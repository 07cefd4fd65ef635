// SPDX-License-Identifier: Apache-2.0
// What both engines promise alike. Every test here runs on each.
#include "platform/sql/testing/databases.hpp"

#include <gmock/gmock.h>

#include <limits>

using ::testing::ElementsAre;
using ztc::Blob;
using ztc::Row;
using ztc::Statement;
using ztc::Statements;
using ztc::Value;
using ztc::sql::Access;
using ztc::sql::Connection;
using ztc::sql::Error;
using ztc::sql::Kind;
using ztc::sql::Transaction;

namespace {

constexpr std::string_view add_note = "INSERT INTO note (number, words) VALUES ($1, $2)";
constexpr std::string_view count_notes = "SELECT count(*) FROM note";
constexpr std::string_view note_words = "SELECT words FROM note WHERE number = $1";

/// The error that `action` throws, for a closer look.
template <class F>
std::optional<Error> error_of(F&& action)
{
    try {
        action();
    } catch (Error const& error) {
        return error;
    }
    return std::nullopt;
}

std::string words_of(Row const& row)
{
    return std::string(row.text(0));
}

class Sql : public ztc::sql::testing::OnBothEngines {
protected:
    void SetUp() override
    {
        OnBothEngines::SetUp();
        if (IsSkipped()) return;
        db = open();
        db->exec("CREATE TABLE note (number BIGINT NOT NULL PRIMARY KEY, words TEXT UNIQUE, "
                 "photo BLOB)");
    }
    std::unique_ptr<Connection> db;
};
ZTC_ON_BOTH_ENGINES(Sql);

TEST_P(Sql, gives_back_the_largest_and_the_smallest_number)
{
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    db->run_with(add_note, least, "least");
    db->run_with(add_note, most, "most");
    EXPECT_THAT(db->rows("SELECT number FROM note ORDER BY number",
                         [](Row const& row) { return row.integer(0); }),
                ElementsAre(least, most));
}

TEST_P(Sql, gives_back_text_outside_the_basic_plane_and_empty_text)
{
    db->run_with(add_note, 1, "𠮷野家旁的路灯坏了🚦");
    db->run_with(add_note, 2, "");
    EXPECT_EQ(db->one(note_words, words_of, 1), "𠮷野家旁的路灯坏了🚦");
    db->query(
        note_words,
        [](Row const& row) {
            EXPECT_FALSE(row.null(0));
            EXPECT_EQ(row.text(0), "");
        },
        2);
}

TEST_P(Sql, gives_back_every_byte_of_a_blob)
{
    std::string bytes;
    for (int byte = 0; byte < 256; ++byte) bytes.push_back(static_cast<char>(byte));
    db->run_with("INSERT INTO note (number, photo) VALUES ($1, $2)", 1, Blob{bytes});
    db->run_with("INSERT INTO note (number, photo) VALUES ($1, $2)", 2, Blob{});
    auto const photos = db->rows("SELECT photo FROM note ORDER BY number",
                                 [](Row const& row) { return std::string(row.blob(0)); });
    EXPECT_THAT(photos, ElementsAre(bytes, ""));
}

TEST_P(Sql, tells_nothing_from_zero_and_from_empty)
{
    db->run_with(add_note, 1, nullptr);
    db->query("SELECT words, photo, number FROM note", [](Row const& row) {
        EXPECT_TRUE(row.null(0));
        EXPECT_EQ(row.optional_text(0), std::nullopt);
        EXPECT_EQ(row.blob(1), "");
        EXPECT_EQ(row.optional_integer(2), 1);
    });
}

TEST_P(Sql, refuses_a_nul_in_text_before_it_reaches_the_database)
{
    auto const error = error_of([&] { db->run_with(add_note, 1, std::string("a\0b", 3)); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code, "nul_in_text");
    EXPECT_EQ(db->number(count_notes), 0);
}

TEST_P(Sql, binds_values_by_number_whatever_the_order_in_the_text)
{
    auto const joined = db->one(
        "SELECT CAST($2 AS TEXT) || CAST($1 AS TEXT) || CAST($1 AS TEXT) || CAST($3 AS TEXT)",
        words_of, "a", "b", "c");
    EXPECT_EQ(joined, "baac");
}

TEST_P(Sql, refuses_too_few_and_too_many_values)
{
    EXPECT_THROW(db->run_with(add_note, 1), Error);
    EXPECT_THROW(db->run_with(add_note, 1, "a", "b"), Error);
    EXPECT_EQ(db->number(count_notes), 0);
}

TEST_P(Sql, refuses_two_statements_in_one_text)
{
    EXPECT_THROW(db->run("DELETE FROM note; DELETE FROM note", {}), Error);
}

TEST_P(Sql, accepts_a_text_that_begins_with_a_comment_and_ends_with_a_semicolon)
{
    EXPECT_EQ(db->number("-- how many\nSELECT count(*) FROM note;\n"), 0);
}

TEST_P(Sql, tells_how_many_rows_a_statement_changed)
{
    for (int i = 0; i < 3; ++i) EXPECT_EQ(db->run_with(add_note, i, std::to_string(i)), 1);
    EXPECT_EQ(db->run_with("UPDATE note SET words = NULL WHERE number > $1", 0), 2);
    EXPECT_EQ(db->run_with("DELETE FROM note WHERE number = $1", 99), 0);
    EXPECT_EQ(db->run_with("SELECT number FROM note WHERE number >= $1", 0), 0);
}

TEST_P(Sql, names_a_key_that_is_there_already)
{
    db->run_with(add_note, 1, "a");
    for (auto const& error : {error_of([&] { db->run_with(add_note, 1, "b"); }),
                              error_of([&] { db->run_with(add_note, 2, "a"); })}) {
        ASSERT_TRUE(error);
        EXPECT_EQ(error->kind, Kind::unique_violation);
    }
}

TEST_P(Sql, does_not_call_a_missing_value_a_key_that_is_there_already)
{
    auto const error = error_of([&] { db->run_with(add_note, nullptr, "a"); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, Kind::other);
}

TEST_P(Sql, keeps_going_after_a_statement_that_failed)
{
    EXPECT_THROW(db->run("SELECT nonsense FROM note", {}), Error);
    EXPECT_EQ(db->run_with(add_note, 1, "a"), 1);
}

TEST_P(Sql, never_confuses_two_texts_made_in_the_same_place)
{
    std::string text = "SELECT 'first'";
    EXPECT_EQ(db->one(text, words_of), "first");
    text = "SELECT 'secon'";
    EXPECT_EQ(db->one(text, words_of), "secon");
}

TEST_P(Sql, can_ask_the_same_question_while_reading_its_answer)
{
    for (int i = 0; i < 3; ++i) db->run_with(add_note, i, std::to_string(i));
    constexpr std::string_view at_least = "SELECT number, words FROM note WHERE number >= $1";
    std::string seen;
    db->query(
        at_least,
        [&](Row const& outer) {
            db->query(at_least, [&](Row const& inner) { seen += inner.text(1); }, outer.integer(0));
            seen += std::string(outer.text(1)) + ";";
        },
        0);
    EXPECT_EQ(seen, "0120;121;22;");
}

TEST_P(Sql, leaves_nothing_open_when_a_callback_throws)
{
    for (int i = 0; i < 3; ++i) db->run_with(add_note, i, std::to_string(i));
    EXPECT_THROW(db->query("SELECT number FROM note",
                           [](Row const&) { throw std::runtime_error("enough"); }),
                 std::runtime_error);
    Transaction transaction(*db);
    db->run_with(add_note, 4, "four");
    transaction.commit();
    EXPECT_EQ(db->number(count_notes), 4);
}

TEST_P(Sql, undoes_what_was_not_committed)
{
    {
        Transaction const transaction(*db);
        db->run_with(add_note, 1, "a");
        EXPECT_TRUE(db->in_transaction());
    }
    EXPECT_FALSE(db->in_transaction());
    EXPECT_EQ(db->number(count_notes), 0);
}

TEST_P(Sql, holds_a_snapshot_on_sqlite_until_it_is_let_go)
{
    auto const reader = open(Access::read_only);
    {
        ztc::sql::Snapshot const snapshot(*reader);
        EXPECT_EQ(reader->number(count_notes), 0);
        db->run_with(add_note, 1, "a");
        auto const sees_new = reader->engine() == ztc::Engine::postgresql;
        EXPECT_EQ(reader->number(count_notes), sees_new ? 1 : 0);
        Statement const question{count_notes};
        reader->batch_read({&question, 1}, [&](std::size_t, Row const& row) {
            EXPECT_EQ(row.integer(0), sees_new ? 1 : 0);
        });
    }
    EXPECT_FALSE(reader->in_transaction());
    EXPECT_EQ(reader->number(count_notes), 1);
}

TEST_P(Sql, shows_another_connection_only_what_is_committed)
{
    auto const other = open(Access::read_only);
    db->begin();
    db->run_with(add_note, 1, "a");
    EXPECT_EQ(other->number(count_notes), 0);
    db->commit();
    EXPECT_EQ(other->number(count_notes), 1);
}

TEST_P(Sql, holds_one_snapshot_for_a_reader_that_began)
{
    auto const reader = open(Access::read_only);
    Transaction const snapshot(*reader);
    EXPECT_EQ(reader->number(count_notes), 0);
    db->run_with(add_note, 1, "a");
    EXPECT_EQ(reader->number(count_notes), 0);
}

TEST_P(Sql, refuses_a_reader_that_writes)
{
    auto const reader = open(Access::read_only);
    EXPECT_THROW(reader->run_with(add_note, 1, "a"), Error);
    EXPECT_EQ(db->number(count_notes), 0);
}

TEST_P(Sql, commits_a_batch_as_one_and_tells_the_changes_of_each)
{
    Statements batch;
    batch.run(add_note, 1, "a");
    batch.run(add_note, 2, "b");
    batch.run("UPDATE note SET words = $1", nullptr);
    EXPECT_THAT(db->batch(batch.view()), ElementsAre(1, 1, 2));
    EXPECT_FALSE(db->in_transaction());
    EXPECT_EQ(open(Access::read_only)->number(count_notes), 2);
}

TEST_P(Sql, undoes_the_whole_batch_for_one_statement_and_names_it)
{
    Statements batch;
    batch.run(add_note, 1, "a");
    batch.run(add_note, 2, "b");
    batch.run(add_note, 1, "again");
    batch.run(add_note, 3, "c");
    auto const error = error_of([&] { db->batch(batch.view()); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, Kind::unique_violation);
    EXPECT_EQ(error->statement_in_batch, 2u);
    EXPECT_FALSE(db->in_transaction());
    EXPECT_EQ(db->number(count_notes), 0);

    Statements next;
    next.run(add_note, 1, "a");
    EXPECT_THAT(db->batch(next.view()), ElementsAre(1));
}

TEST_P(Sql, names_a_statement_of_the_batch_that_cannot_be_prepared)
{
    Statements batch;
    batch.run(add_note, 1, "a");
    batch.run("INSERT INTO nowhere (number) VALUES ($1)", 1);
    auto const error = error_of([&] { db->batch(batch.view()); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->statement_in_batch, 1u);
    EXPECT_EQ(db->number(count_notes), 0);
}

TEST_P(Sql, leaves_a_transaction_that_was_open_to_its_owner)
{
    db->begin();
    Statements batch;
    batch.run(add_note, 1, "a");
    db->batch(batch.view());
    EXPECT_TRUE(db->in_transaction());
    EXPECT_THROW(db->batch(batch.view()), Error);
    db->rollback();
    EXPECT_EQ(db->number(count_notes), 0);
}

TEST_P(Sql, does_nothing_for_an_empty_batch)
{
    EXPECT_TRUE(db->batch({}).empty());
    EXPECT_FALSE(db->in_transaction());
}

// More than the socket buffers of both sides hold in either direction, or it would prove nothing.
TEST_P(Sql, takes_five_thousand_statements_with_large_values_and_answers)
{
    std::string const large(3000, 'x');
    Statements batch;
    for (int i = 0; i < 5000; ++i)
        batch.run("INSERT INTO note (number, words) VALUES ($1, $2) RETURNING words", i,
                  std::to_string(i) + large);
    EXPECT_EQ(db->batch(batch.view()).size(), 5000u);
    EXPECT_EQ(db->number(count_notes), 5000);
}

TEST_P(Sql, reads_many_answers_in_one_trip_each_under_its_number)
{
    for (int i = 0; i < 4; ++i) db->run_with(add_note, i, std::to_string(i));
    std::vector<Statement> const questions{
        {note_words, {Value{2}}}, {count_notes, {}}, {note_words, {Value{99}}}};
    std::vector<std::string> seen;
    open(Access::read_only)->batch_read(questions, [&](std::size_t which, Row const& row) {
        auto const answer = which == 1 ? std::to_string(row.integer(0)) : std::string(row.text(0));
        seen.push_back(std::to_string(which) + ":" + answer);
    });
    EXPECT_THAT(seen, ElementsAre("0:2", "1:4"));
}

TEST_P(Sql, reads_within_an_open_transaction_what_that_transaction_wrote)
{
    Transaction transaction(*db);
    db->run_with(add_note, 7, "seven");
    std::vector<Statement> const questions{{note_words, {Value{7}}}};
    std::string seen;
    db->batch_read(questions, [&](std::size_t, Row const& row) { seen = row.text(0); });
    EXPECT_EQ(seen, "seven");
    EXPECT_TRUE(db->in_transaction());
}

TEST_P(Sql, is_ready_again_after_a_read_that_failed)
{
    std::vector<Statement> const questions{{count_notes, {}}, {"SELECT x FROM nowhere", {}}};
    auto const error = error_of([&] { db->batch_read(questions, [](std::size_t, Row const&) {}); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->statement_in_batch, 1u);
    EXPECT_FALSE(db->in_transaction());
    EXPECT_EQ(db->number(count_notes), 0);
}

TEST_P(Sql, keeps_a_savepoint_apart_from_what_came_before)
{
    Transaction transaction(*db);
    db->run_with(add_note, 1, "a");
    db->exec("SAVEPOINT one");
    EXPECT_THROW(db->run_with(add_note, 1, "b"), Error);
    db->exec("ROLLBACK TO SAVEPOINT one");
    transaction.commit();
    EXPECT_EQ(db->number(count_notes), 1);
}

TEST_P(Sql, stores_yes_and_no_as_one_and_zero)
{
    db->run_with(add_note, true, "yes");
    db->run_with(add_note, false, "no");
    EXPECT_EQ(db->number("SELECT number FROM note WHERE words = $1", "yes"), 1);
    db->query("SELECT number = 1 FROM note WHERE words = 'yes'",
              [](Row const& row) { EXPECT_TRUE(row.yes(0)); });
}

TEST_P(Sql, tells_small_from_capital_letters_in_like)
{
    db->run_with(add_note, 1, "Lamp");
    EXPECT_FALSE(db->any("SELECT 1 FROM note WHERE words LIKE $1", "l%"));
    EXPECT_TRUE(db->any("SELECT 1 FROM note WHERE words LIKE $1", "L%"));
}

TEST_P(Sql, never_takes_a_quoted_name_for_a_text)
{
    EXPECT_THROW(db->number("SELECT count(*) FROM note WHERE words = \"lamp\""), Error);
}

TEST_P(Sql, knows_greatest_and_least)
{
    db->query(
        "SELECT greatest(CAST($1 AS BIGINT), 3), least(CAST($1 AS BIGINT), 3), "
        "greatest(NULL, CAST($1 AS BIGINT)), greatest('a', 'b'), least('a', 'b')",
        [](Row const& row) {
            EXPECT_EQ(row.integer(0), 5);
            EXPECT_EQ(row.integer(1), 3);
            EXPECT_EQ(row.integer(2), 5);
            EXPECT_EQ(row.text(3), "b");
            EXPECT_EQ(row.text(4), "a");
        },
        5);
}

TEST_P(Sql, reads_a_sum_as_a_number)
{
    db->run_with(add_note, 40, "a");
    db->run_with(add_note, 2, "b");
    EXPECT_EQ(db->number("SELECT sum(number) FROM note"), 42);
}

TEST_P(Sql, sorts_text_by_its_bytes)
{
    for (auto const* words : {"b", "a", "B", "张", "_"})
        db->run_with(add_note, db->number(count_notes), words);
    EXPECT_THAT(db->rows("SELECT words FROM note ORDER BY words", words_of),
                ElementsAre("B", "_", "a", "b", "张"));
}

} // namespace
