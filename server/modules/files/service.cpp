// SPDX-License-Identifier: Apache-2.0
#include "modules/files/service.hpp"

#include "modules/files/rules.hpp"

namespace ztc::files {
namespace {

constexpr std::string_view file_claim = "file"; // its id -> the stream that tells of it

Day day_of(std::string const& stream, Work& work)
{
    return folded<Day, Stored, Taken, Swept, Lapsed>(work.stream(stream));
}

bool is_of(PersonId const& owner, std::string const& stream)
{
    return stream.starts_with("files/" + owner.text + "/");
}

Result<> take_one(FileId const& file, FileKind kind, std::string const& holder,
                  std::string const& pointer, Work& work)
{
    auto const stream = work.claimed_by(file_claim, file.text);
    if (!stream || !is_of(work.by().person, *stream)) return refuse("files.unknown", pointer);
    auto const day = day_of(*stream, work);
    CHECK(rules::take(day.files.at(file), kind, pointer));
    CHECK(work.append(*stream, day.version, Taken{file, holder}));
    return {};
}

} // namespace

Result<StoredFile> store(Store const& command, Work& work)
{
    auto const& owner = work.by().person;
    auto const stream = stream_of(owner, work.today());
    auto const day = day_of(stream, work);
    CHECK(rules::store(day));
    ZTC_ENSURE(work.claim(file_claim, command.file.text, stream)); // its id is new
    CHECK(work.append(stream, day.version,
                      Stored{.file = command.file,
                             .owner = owner,
                             .kind = command.kind,
                             .media = command.media,
                             .size = command.size,
                             .sha256 = work.seal(Owner::person(owner), "sha256", command.sha256),
                             .width = command.width,
                             .height = command.height}));
    return StoredFile{command.file, command.size, command.kind, command.width, command.height};
}

Result<> take_files(std::vector<FileId> const& files, FileKind kind, std::string const& holder,
                    std::string_view pointer, Work& work)
{
    for (std::size_t i = 0; i < files.size(); ++i)
        CHECK(
            take_one(files[i], kind, holder, std::string(pointer) + "/" + std::to_string(i), work));
    return {};
}

Result<> lapse_files(std::vector<FileId> const& files, Work& work)
{
    for (auto const& file : files) {
        auto const stream = work.claimed_by(file_claim, file.text);
        if (!stream) continue;
        auto const day = day_of(*stream, work);
        auto const use = day.files.at(file).use;
        if (use != Use::unused && use != Use::taken) continue;
        CHECK(work.append(*stream, day.version, Lapsed{file}));
    }
    return {};
}

Result<Done> sweep(Sweep const& command, Work& work)
{
    auto const stream = work.claimed_by(file_claim, command.file.text);
    if (!stream) return refuse("files.unknown");
    auto const day = day_of(*stream, work);
    CHECK(rules::sweep(day.files.at(command.file)));
    auto const position = TRY(work.append(*stream, day.version, Swept{command.file}));
    return Done{position};
}

} // namespace ztc::files
