// SPDX-License-Identifier: Apache-2.0
#include "app/message_import.hpp"
#include "app/verbs/import_report.hpp"
#include "app/verbs/verbs.hpp"

#include <fmt/format.h>

namespace ztc::app {

namespace {

struct Options {
    SiteOptions site;
    MessageList list;
    std::string file;
    std::vector<std::string> map; // "column=field"
    std::optional<std::string> community;
    std::string rejected;
    bool dry_run = false;
};

std::string summary(ImportCounts const& counts)
{
    return fmt::format("{} rows: {} added, {} answers added, {} already there, {} rejected",
                       counts.rows, counts.added, counts.answers_added, counts.already_there,
                       counts.rejected);
}

void finish(MessageFile const& file, ImportCounts const& counts, std::int64_t ms)
{
    for (auto const& column : file.left_out())
        fmt::print("没有导入的列 / column not imported: {}\n", column);
    fmt::print("{}\n", summary(counts));
    fmt::print(stderr, "{:.1f} s, {} rows / s\n", static_cast<double>(ms) / 1000.0,
               counts.rows * 1000 / static_cast<std::uint64_t>(ms + 1));
}

MessageList list_of(Options const& options)
{
    auto list = options.list;
    list.file = options.file;
    list.overrides = overrides_in(options.map);
    return list;
}

matters::MatterPolicy policy_of(House& house)
{
    return house.store->read(system_actor(house.congress()), [](Reading& reading) {
        return ztc::policy_of<matters::MatterPolicy>(reading);
    });
}

ImportWatcher watcher(ProgressLine& progress, Rejections& rejections)
{
    return {.progress =
                [&progress](ImportCounts const& counts) {
                    progress.say([&](std::int64_t ms) {
                        return fmt::format("{} ({} / s)", summary(counts),
                                           counts.rows * 1000 / static_cast<std::uint64_t>(ms + 1));
                    });
                },
            .rejected = std::ref(rejections)};
}

Result<NodeId> community_for(House& house, Options const& options)
{
    if (options.community) return find_community(house, *options.community);
    return community_of_imports(house);
}

Result<> import(Config config, Options const& options)
{
    RealClock const clock;
    auto const house = TRY(open_house(std::move(config), clock, stop_at_once));
    auto file =
        TRY(MessageFile::open(list_of(options), policy_of(*house).categories, clock.today()));
    auto const community = TRY(community_for(*house, options));
    Rejections rejections(options.rejected);
    std::int64_t ms = 0;
    auto const counts = [&] {
        ProgressLine progress;
        auto result = import_messages(*house, file, community, watcher(progress, rejections));
        ms = progress.elapsed_ms();
        return result;
    }();
    if (!counts) return counts.error();
    finish(file, *counts, ms);
    return {};
}

/// Reads only, so it may be tried on a running site. Knows the categories that ship with the
/// program.
Result<> rehearse(Config const& config, Options const& options)
{
    auto file = TRY(MessageFile::open(list_of(options), matters::MatterPolicy{}.categories,
                                      RealClock().today()));
    auto const connection = open_to_read(config);
    Rejections rejections(options.rejected);
    ProgressLine progress;
    auto const counts =
        rehearse_import(*connection, config.site.congress, file, watcher(progress, rejections));
    finish(file, counts, progress.elapsed_ms());
    fmt::print("试运行，没有写入任何内容 / dry run, nothing was written\n");
    return {};
}

int run_import(Options const& options)
{
    auto config = options.site.config();
    if (!config) return say_refusal(config.error());
    auto const done =
        options.dry_run ? rehearse(*config, options) : import(*std::move(config), options);
    return done ? 0 : say_refusal(done.error());
}

} // namespace

void add_import(Verb app)
{
    auto options = std::make_shared<Options>();
    auto import = app.add("import", "导入外来的数据 / Import data from elsewhere");
    import.only_with_one_below();
    auto verb = import.add("messages",
                           "导入留言和答复（CSV、XLSX）/ Messages with their answers, CSV or XLSX");
    verb.option("FILE", options->file, "文件 / the file").required();
    options->site.add_to(verb);
    verb.option("--community", options->community,
                "归到哪个社区，编号或名称 / the community, by id or name");
    add_map(verb, options->map);
    verb.option("--sheet", options->list.sheet, "工作表 / the sheet of a workbook");
    verb.option("--category", options->list.category,
                "没有类别的行归到哪一类 / for rows without a category")
        .shows_default();
    verb.option("--list", options->list.name,
                "名单名，编号各自独立的名单要分开 / tells lists apart that number alike");
    verb.option("--rejected", options->rejected,
                "把没有导入的行写成 CSV / write the rejected rows to this CSV");
    verb.flag("--dry-run", options->dry_run, "只看结果，不写入 / write nothing");
    verb.runs([options] { return run_import(*options); });
    add_import_suggestions(import);
}

} // namespace ztc::app
