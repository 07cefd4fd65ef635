// SPDX-License-Identifier: Apache-2.0
#include "app/calendar.hpp"
#include "app/suggestion_import.hpp"
#include "app/verbs/import_report.hpp"
#include "app/verbs/verbs.hpp"
#include "platform/log/readers.hpp"
#include "platform/vault/master_key.hpp"

#include <fmt/format.h>

namespace ztc::app {

namespace {

struct SuggestionOptions {
    SiteOptions site;
    SuggestionList list;
    std::string file;
    std::vector<std::string> map; // "column=field"
    std::string rejected;
    bool papers = false, dry_run = false;
};

std::string told_counts(ImportCounts const& counts)
{
    return fmt::format("{} rows: {} added, {} already there, {} rejected", counts.rows,
                       counts.added, counts.already_there, counts.rejected);
}

SuggestionList list_of(SuggestionOptions const& options)
{
    auto list = options.list;
    list.file = options.file;
    list.overrides = overrides_in(options.map);
    list.as = options.papers ? BroughtAs::papers : BroughtAs::records;
    return list;
}

ImportWatcher watched(ProgressLine& progress, Rejections& rejections)
{
    return {.progress =
                [&progress](ImportCounts const& counts) {
                    progress.say([&](std::int64_t ms) {
                        return fmt::format("{} ({} / s)", told_counts(counts),
                                           counts.rows * 1000 / static_cast<std::uint64_t>(ms + 1));
                    });
                },
            .rejected = std::ref(rejections)};
}

void say_left_out(SuggestionFile const& file, ImportCounts const& counts)
{
    for (auto const& column : file.left_out())
        fmt::print("没有导入的列 / column not imported: {}\n", column);
    fmt::print("{}\n", told_counts(counts));
}

Result<> bring_in(Config config, SuggestionOptions const& options)
{
    RealClock const clock;
    auto const house = TRY(open_house(std::move(config), clock, stop_at_once));
    auto names = house->store->read(system_actor(house->congress()), names_here);
    auto file = TRY(SuggestionFile::open(list_of(options), std::move(names), clock.today()));
    Rejections rejections(options.rejected);
    auto const counts = [&] {
        ProgressLine progress;
        return import_suggestions(*house, file, watched(progress, rejections));
    }();
    if (!counts) return counts.error();
    say_left_out(file, *counts);
    return {};
}

/// Reads only, so it may be tried on a running site.
Result<> try_out(Config const& config, SuggestionOptions const& options)
{
    RealClock const clock;
    auto const connection = open_to_read(config);
    auto const& congress = config.site.congress;
    auto const calendar = calendar_in_force(*connection, congress);
    auto const master = TRY(vault::MasterKey::load(vault::MasterKey::path_for(config.data)));
    auto const keyring = TRY(vault::Keyring::open(config.data, master));
    log::Texts texts(*keyring);
    auto const viewer = system_actor(congress);
    log::ViewerReading reading(*connection, texts, viewer, clock.now(), calendar);
    auto file = TRY(SuggestionFile::open(list_of(options), names_here(reading), clock.today()));
    Rejections rejections(options.rejected);
    auto const counts = [&] {
        ProgressLine progress;
        return rehearse_suggestions(*connection, congress, file, watched(progress, rejections));
    }();
    say_left_out(file, counts);
    fmt::print("试运行，没有写入任何内容 / dry run, nothing was written\n");
    return {};
}

int run_import_of_suggestions(SuggestionOptions const& options)
{
    auto config = options.site.config();
    if (!config) return say_refusal(config.error());
    auto const done =
        options.dry_run ? try_out(*config, options) : bring_in(*std::move(config), options);
    return done ? 0 : say_refusal(done.error());
}

} // namespace

void add_import_suggestions(Verb import)
{
    auto options = std::make_shared<SuggestionOptions>();
    auto verb =
        import.add("suggestions", "导入代表建议、议案和答复（CSV、XLSX、JSONL）/ Suggestions "
                                  "with their replies, CSV, XLSX or JSON lines");
    verb.option("FILE", options->file, "文件 / the file").required();
    options->site.add_to(verb);
    add_map(verb, options->map);
    verb.option("--sheet", options->list.sheet, "工作表 / the sheet of a workbook");
    verb.option("--list", options->list.name,
                "名单名，编号各自独立的名单要分开 / tells lists apart that number alike");
    verb.flag(
        "--papers", options->papers,
        "本次会议的纸质建议，立案待交办；不写则作为往年的记录 / signed papers of this session, "
        "accepted and waiting to be referred; else records of earlier years");
    verb.option("--rejected", options->rejected,
                "把没有导入的行写成 CSV / write the rejected rows to this CSV");
    verb.flag("--dry-run", options->dry_run, "只看结果，不写入 / write nothing");
    verb.runs([options] { return run_import_of_suggestions(*options); });
}

} // namespace ztc::app
