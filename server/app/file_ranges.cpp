// SPDX-License-Identifier: Apache-2.0
#include "app/file_ranges.hpp"

#include "platform/http/range.hpp"

#include <algorithm>

namespace ztc::app {

namespace {

constexpr std::uint64_t piece_size = 256 * 1024; // four chunks of a sealed file

std::shared_ptr<http::Pieces const> pieces_of(ServedFile file, http::ByteRange range)
{
    auto pieces = std::make_shared<http::Pieces>();
    pieces->size = range.size;
    auto const shared = std::make_shared<ServedFile const>(std::move(file));
    pieces->read = [shared, range](std::uint64_t at) -> std::string {
        if (shared->still && !shared->still()) return {};
        // Ends where a piece of the file ends, so that no chunk is opened twice.
        auto const from = range.from + at;
        auto const size = std::min(piece_size - from % piece_size, range.size - at);
        auto bytes = shared->reader.read(from, size);
        return bytes ? *std::move(bytes) : std::string();
    };
    return pieces;
}

} // namespace

Result<http::Response> served(http::Request const& request, ServedFile file, Words const& words)
{
    auto const size = file.reader.size();
    auto const range = http::range_of(request, size, file.etag);
    if (range.kind == http::ByteRange::Kind::unsatisfiable) {
        auto response =
            words.problem(refuse("request.range_not_satisfiable"), language_of(&request));
        http::say_range(response, range, size);
        return response;
    }
    http::Response response;
    response.content_type = file.media;
    http::say_range(response, range, size);
    if (range.size <= piece_size)
        response.body = TRY(file.reader.read(range.from, range.size));
    else
        response.pieces = pieces_of(std::move(file), range);
    return response;
}

} // namespace ztc::app
