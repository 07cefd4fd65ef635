// SPDX-License-Identifier: Apache-2.0
// Somebody with full rights on the database changes it behind the log's back.
#include "platform/log/verify.hpp"

#include "platform/log/testing.hpp"
#include "platform/log/testing/sample.hpp"

#include <gmock/gmock.h>

namespace ztc::log {

static void PrintTo(Finding const& finding, std::ostream* out)
{
    *out << finding.position << " " << finding.what;
}

namespace {

using namespace testing;
using ::testing::Contains;
using ::testing::Each;
using ::testing::Field;
using ::testing::IsEmpty;
using ::testing::Not;

class Tampering : public OnALog {
protected:
    std::vector<View> views() const override { return {notes_view()}; }

    void SetUp() override
    {
        OnALog::SetUp();
        if (IsSkipped()) return;
        for (int i = 0; i < 4; ++i)
            for (auto const& about : {chen, liu})
                (void)house()
                    .run(somebody("clerk"),
                         [&](Work& work) { return take_note(work, about, "words"); })
                    .value();
        ASSERT_THAT(found(), IsEmpty());
        off_guard();
    }

    /// Takes the triggers away, as the owner of a database can.
    void off_guard()
    {
        auto const db = open();
        if (engine() == Engine::postgresql) {
            for (auto const* table : {"event", "stream_event", "head"})
                db->exec(std::string("ALTER TABLE ") + table + " DISABLE TRIGGER ALL");
            return;
        }
        for (auto const& trigger :
             db->rows("SELECT name FROM sqlite_master WHERE type = 'trigger'",
                      [](Row const& row) { return std::string(row.text(0)); }))
            db->exec("DROP TRIGGER " + trigger);
    }

    void change(std::string const& sql) { open()->exec(sql); }

    std::vector<Finding> found(std::vector<proof::Checkpoint> const& given = {})
    {
        auto lease = house().store().reads().lease();
        return verify_log(*lease, &house().store().texts(), {}, given).findings;
    }

    proof::Checkpoint signed_head()
    {
        return proof::verify_checkpoint(house().writer().head().checkpoint,
                                        house().writer().verifier())
            .value();
    }

    /// The same bytes, the first one last.
    static std::string rotated(std::string const& column)
    {
        return "CAST(substr(" + column + ", 2) || substr(" + column + ", 1, 1) AS blob)";
    }

    /// The other value of a column that is as like the first as can be.
    std::string altered(std::string const& column)
    {
        if (column == "version" || column == "recorded_at") return column + " + 1";
        if (column == "salt" || column == "leaf_hash") return rotated(column);
        if (column == "on_behalf_of") return "'x'";
        if (column == "leaf") return "replace(leaf, 'subject a', 'subject b')";
        return "'x' || substr(" + column + ", 2)";
    }
};

ZTC_ON_BOTH_ENGINES(Tampering);

TEST_P(Tampering, with_any_column_of_an_event_is_found_and_the_event_named)
{
    std::map<std::string, std::string> const columns{{"congress", "log.envelope_altered"},
                                                     {"stream", "log.envelope_altered"},
                                                     {"version", "log.version_out_of_order"},
                                                     {"type", "log.envelope_altered"},
                                                     {"body", "log.body_altered"},
                                                     {"actor", "log.envelope_altered"},
                                                     {"on_behalf_of", "log.envelope_altered"},
                                                     {"recorded_at", "log.envelope_altered"},
                                                     {"salt", "log.body_altered"},
                                                     {"leaf", "log.leaf_altered"},
                                                     {"leaf_hash", "log.leaf_hash_altered"}};
    for (auto const& [column, finding] : columns) {
        auto const db = open();
        db->exec("CREATE TABLE kept AS SELECT * FROM event WHERE position = 5");
        db->exec("UPDATE event SET " + column + " = " + altered(column) + " WHERE position = 5");
        ASSERT_EQ(db->number("SELECT count(*) FROM event e JOIN kept k ON e.position = k.position "
                             "AND e.congress = k.congress AND e.stream = k.stream "
                             "AND e.version = k.version AND e.type = k.type AND e.body = k.body "
                             "AND e.actor = k.actor AND e.on_behalf_of IS NULL "
                             "AND e.recorded_at = k.recorded_at AND e.salt = k.salt "
                             "AND e.leaf = k.leaf AND e.leaf_hash = k.leaf_hash"),
                  0)
            << column << " was not changed";
        EXPECT_THAT(found(), Contains(::testing::AllOf(Field(&Finding::position, 5),
                                                       Field(&Finding::what, finding))))
            << column;
        db->exec("DELETE FROM event WHERE position = 5");
        db->exec("INSERT INTO event SELECT * FROM kept");
        db->exec("DROP TABLE kept");
        ASSERT_THAT(found(), IsEmpty()) << column;
    }
}

TEST_P(Tampering, with_the_order_of_time_is_found)
{
    change("UPDATE event SET recorded_at = 0 WHERE position = 5");
    EXPECT_THAT(found(),
                Contains(::testing::AllOf(Field(&Finding::position, 5),
                                          Field(&Finding::what, "log.time_runs_backwards"))));
}

TEST_P(Tampering, by_removing_the_last_head_is_found)
{
    change("DELETE FROM head WHERE size = 8");
    EXPECT_THAT(found(), Contains(Field(&Finding::what, "log.head_missing")));
}

TEST_P(Tampering, by_exchanging_the_whole_history_is_found_with_a_head_that_was_signed)
{
    auto of_another_history = signed_head();
    EXPECT_THAT(found({of_another_history}), IsEmpty());
    of_another_history.root[0] ^= 1;
    EXPECT_THAT(found({of_another_history}),
                Contains(::testing::AllOf(Field(&Finding::position, 8),
                                          Field(&Finding::what, "log.signed_head_differs"))));
}

TEST_P(Tampering, with_one_byte_of_a_body_is_named_as_such)
{
    change("UPDATE event SET body = replace(body, '\"number\":3', '\"number\":4') "
           "WHERE position = 3");
    EXPECT_THAT(found(), Contains(::testing::AllOf(Field(&Finding::position, 3),
                                                   Field(&Finding::what, "log.body_altered"))));
}

TEST_P(Tampering, with_a_body_that_is_no_longer_json_or_refers_to_nothing_is_found)
{
    for (auto const* body : {"{", "[]", "{\"words\":{\"ref\":1,\"commitment\":2}}",
                             "{\"words\":{\"ref\":\"x\"}}", ""}) {
        change("UPDATE event SET body = '" + std::string(body) + "' WHERE position = 3");
        EXPECT_THAT(found(), Contains(Field(&Finding::position, 3))) << body;
    }
}

TEST_P(Tampering, by_removing_the_last_event_is_found_also_when_its_head_goes_too)
{
    auto const head = signed_head();
    change("DELETE FROM event WHERE position = 8");
    change("DELETE FROM stream_event WHERE position = 8");
    EXPECT_THAT(found(), Contains(Field(&Finding::what, "log.events_missing_at_end")));
    change("DELETE FROM head WHERE size = 8");
    change("DELETE FROM vault WHERE ref NOT IN (SELECT words FROM view_sample_note "
           "WHERE position < 8)");
    EXPECT_THAT(found(), IsEmpty()); // agrees with itself: only a head from outside shows it
    EXPECT_THAT(found({head}), Contains(Field(&Finding::what, "log.events_missing_at_end")));
}

TEST_P(Tampering, by_removing_an_event_in_the_middle_is_found)
{
    change("DELETE FROM event WHERE position = 4");
    EXPECT_THAT(found(), Contains(Field(&Finding::what, "log.event_missing_before")));
}

TEST_P(Tampering, by_swapping_two_events_is_found)
{
    change("UPDATE event SET position = 100 WHERE position = 3");
    change("UPDATE event SET position = 3 WHERE position = 4");
    change("UPDATE event SET position = 4 WHERE position = 100");
    EXPECT_THAT(found(), Contains(Field(&Finding::position, 3)));
    EXPECT_THAT(found(), Contains(Field(&Finding::what, "log.head_differs")));
}

TEST_P(Tampering, with_a_head_or_its_edge_is_found_and_the_head_named)
{
    change("UPDATE head SET root = (SELECT root FROM head WHERE size = 1) WHERE size = 4");
    change("UPDATE head SET edge = (SELECT edge FROM head WHERE size = 3) WHERE size = 6");
    EXPECT_THAT(found(), Contains(::testing::AllOf(Field(&Finding::position, 4),
                                                   Field(&Finding::what, "log.head_differs"))));
    EXPECT_THAT(found(), Contains(::testing::AllOf(Field(&Finding::position, 6),
                                                   Field(&Finding::what, "log.head_differs"))));
}

TEST_P(Tampering, with_words_of_the_vault_is_found_and_the_event_named)
{
    change("UPDATE vault SET sealed = " + rotated("sealed") +
           " WHERE ref = (SELECT words FROM view_sample_note WHERE position = 2)");
    EXPECT_THAT(found(), Contains(::testing::AllOf(Field(&Finding::position, 2),
                                                   Field(&Finding::what, "log.text_altered"))));
}

TEST_P(Tampering, by_exchanging_the_words_of_two_events_is_found)
{
    change("UPDATE vault SET sealed = (SELECT v.sealed FROM vault v WHERE v.ref = "
           "(SELECT words FROM view_sample_note WHERE position = 3)) "
           "WHERE ref = (SELECT words FROM view_sample_note WHERE position = 1)");
    EXPECT_THAT(found(), Contains(::testing::AllOf(Field(&Finding::position, 1),
                                                   Field(&Finding::what, "log.text_altered"))));
}

TEST_P(Tampering, by_removing_words_without_an_erasure_is_found)
{
    change("DELETE FROM vault WHERE ref = "
           "(SELECT words FROM view_sample_note WHERE position = 2)");
    EXPECT_THAT(found(), Contains(::testing::AllOf(Field(&Finding::position, 2),
                                                   Field(&Finding::what, "log.text_missing"))));
}

TEST_P(Tampering, with_the_index_of_streams_is_found)
{
    change("UPDATE stream_event SET position = 9 - position");
    EXPECT_THAT(found(), Contains(Field(&Finding::what, "log.stream_index_differs")));
}

TEST_P(Tampering, with_the_root_of_a_full_tile_is_found)
{
    (void)house().run(somebody("clerk"), [](Work& work) -> Result<> {
        auto const stream = note_stream(chen);
        for (int i = 0; i < 300; ++i)
            CHECK(work.append(stream, work.stream(stream).size(), Struck{chen}));
        return {};
    });
    ASSERT_THAT(found(), IsEmpty());
    change("UPDATE tile_root SET hash = (SELECT leaf_hash FROM event WHERE position = 1)");
    EXPECT_THAT(found(), Contains(Field(&Finding::what, "log.tile_root_altered")));
    change("DELETE FROM tile_root");
    EXPECT_THAT(found(), Contains(Field(&Finding::what, "log.tile_root_altered")));
}

TEST_P(Tampering, is_not_seen_where_nothing_was_changed_and_progress_is_told)
{
    auto lease = house().store().reads().lease();
    std::uint64_t done = 0;
    auto const log = verify_log(*lease, nullptr, [&](std::uint64_t n) { done = n; });
    EXPECT_EQ(log.events, 8u);
    EXPECT_EQ(log.heads, 8u);
    EXPECT_EQ(log.texts, 0u);
    EXPECT_EQ(done, 8u);
    EXPECT_THAT(log.findings, IsEmpty());
}

} // namespace
} // namespace ztc::log
