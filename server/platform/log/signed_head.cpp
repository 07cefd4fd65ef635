// SPDX-License-Identifier: Apache-2.0
#include "platform/log/signed_head.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <system_error>

namespace ztc::log {

RememberingSigner::RememberingSigner(std::unique_ptr<proof::Signer> signer,
                                     std::filesystem::path file)
    : signer_(std::move(signer)), file_(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600))
{
    if (file_ < 0) throw std::system_error(errno, std::generic_category(), file.string());
    length_ = static_cast<std::size_t>(std::max<off_t>(0, ::lseek(file_, 0, SEEK_END)));
}

RememberingSigner::~RememberingSigner()
{
    ::close(file_);
}

Result<std::string> RememberingSigner::sign(std::uint64_t size, proof::Hash const& root,
                                            std::span<proof::Hash const> leaves_since)
{
    auto note = TRY(signer_->sign(size, root, leaves_since));
    auto const written = ::pwrite(file_, note.data(), note.size(), 0);
    if (written != static_cast<ssize_t>(note.size()))
        throw std::system_error(errno, std::generic_category(), "signed head");
    if (note.size() < length_ && ::ftruncate(file_, written) != 0)
        throw std::system_error(errno, std::generic_category(), "signed head");
    length_ = note.size();
    return note;
}

std::optional<proof::Checkpoint> last_signed(std::filesystem::path const& file,
                                             proof::VerifierKey const& key)
{
    std::ifstream in(file, std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    auto const head = proof::verify_checkpoint(text.str(), key);
    if (!head) return std::nullopt;
    return *head;
}

} // namespace ztc::log
