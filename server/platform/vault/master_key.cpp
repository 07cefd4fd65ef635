// SPDX-License-Identifier: Apache-2.0
#include "platform/vault/master_key.hpp"

#include "kernel/encoding.hpp"
#include "platform/vault/secret_file.hpp"

#include <cstdlib>

namespace ztc::vault {
namespace {

constexpr std::string_view title = "ztc/master-key/v1 ";

} // namespace

std::filesystem::path MasterKey::path_for(std::filesystem::path const& dir)
{
    auto const* elsewhere = std::getenv("ZTC_MASTER_KEY_FILE");
    return elsewhere && *elsewhere ? std::filesystem::path(elsewhere) : dir / "master.key";
}

Result<MasterKey> MasterKey::create(std::filesystem::path const& path)
{
    auto key = Key::random();
    auto line = std::string(title) + base64(key.bytes()) + "\n";
    auto const created = create_secret_file(path, line);
    wipe(line);
    CHECK(created);
    return MasterKey(std::move(key));
}

Result<MasterKey> MasterKey::load(std::filesystem::path const& path)
{
    auto line = TRY(read_secret_file(path));
    auto const is_titled = line.starts_with(title) && line.ends_with('\n');
    auto bytes = is_titled ? from_base64(std::string_view(line).substr(
                                 title.size(), line.size() - title.size() - 1))
                           : std::nullopt;
    wipe(line);
    if (!bytes || bytes->size() != Key::size) return refuse("vault.master_key_malformed");
    Key key(*bytes);
    wipe(*bytes);
    return MasterKey(std::move(key));
}

} // namespace ztc::vault
