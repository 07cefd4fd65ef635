// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/encoding.hpp"

#include "kernel/text.hpp"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>
#include <stdexcept>

namespace ztc::documents {
namespace {

constexpr std::string_view utf8_mark{"\xEF\xBB\xBF"};
constexpr std::string_view utf16le_mark{"\xFF\xFE"};
constexpr std::string_view utf16be_mark{"\xFE\xFF"};

/// Lines as an editor counts them: LF, CR LF or CR ends one.
int line_of(std::string_view bytes, std::size_t offset)
{
    int line = 1;
    for (std::size_t i = 0; i < offset; ++i)
        if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes.substr(i + 1, 1) != "\n")) ++line;
    return line;
}

Refusal refuse_byte(std::string const& code, std::size_t offset, int line)
{
    return {code,
            {{"/byte/" + std::to_string(offset), code}, {"/line/" + std::to_string(line), code}}};
}

class Converter {
public:
    explicit Converter(char const* from) : handle_(iconv_open("UTF-8", from))
    {
        if (handle_ == iconv_t(-1)) // NOLINT: the interface of iconv
            throw std::runtime_error(std::string{"no iconv converter from "} + from);
    }
    ~Converter() { iconv_close(handle_); }
    Converter(Converter const&) = delete;
    Converter& operator=(Converter const&) = delete;

    struct Outcome {
        std::string utf8;                    // all before the bad byte
        std::optional<std::size_t> bad = {}; // its offset
    };

    Outcome convert(std::string& bytes)
    {
        Outcome outcome;
        std::array<char, 16384> piece;
        auto* in = bytes.data();
        auto left = bytes.size();
        while (left > 0) {
            auto* out = piece.data();
            auto room = piece.size();
            auto const done = iconv(handle_, &in, &left, &out, &room);
            auto const reason = errno;
            outcome.utf8.append(piece.data(), out);
            if (done == static_cast<std::size_t>(-1) && reason != E2BIG) {
                outcome.bad = bytes.size() - left;
                break;
            }
        }
        return outcome;
    }

private:
    iconv_t handle_;
};

/// True when the bytes make sense as UTF-8 far more often than not: Chinese in GB18030 hardly ever
/// forms a valid three-byte sequence, Chinese in UTF-8 with one broken byte is full of them.
bool meant_as_utf8(std::string_view bytes)
{
    std::size_t valid = 0;
    std::size_t broken = 0;
    for (std::size_t i = 0; i < bytes.size();) {
        auto const lead = static_cast<unsigned char>(bytes[i]);
        auto const length = lead < 0x80 ? 1u : lead < 0xE0 ? 2u : lead < 0xF0 ? 3u : 4u;
        auto const good = !text::first_bad_byte(bytes.substr(i, length));
        if (lead >= 0xE0 && good) ++valid;
        if (!good) ++broken;
        i += good ? length : 1;
    }
    return valid > broken;
}

std::string with_lf_line_ends(std::string text)
{
    auto out = text.begin();
    for (auto in = text.begin(); in != text.end(); ++in) {
        auto const is_return = *in == '\r';
        if (is_return && in + 1 != text.end() && in[1] == '\n') ++in;
        *out++ = is_return ? '\n' : *in;
    }
    text.erase(out, text.end());
    return text;
}

/// `skipped`: bytes of a mark that was taken off before, so that offsets are those of the file.
Result<DecodedText> convert(std::string bytes, char const* name, Encoding from, std::size_t skipped)
{
    auto outcome = Converter{name}.convert(bytes);
    if (outcome.bad)
        return refuse_byte("documents.broken_encoding", *outcome.bad + skipped,
                           line_of(outcome.utf8, outcome.utf8.size()));
    if (auto const nul = outcome.utf8.find('\0'); nul != std::string::npos)
        return refuse_byte("documents.not_text", nul, line_of(outcome.utf8, nul));
    return DecodedText{with_lf_line_ends(std::move(outcome.utf8)), from};
}

} // namespace

Result<DecodedText> to_utf8(std::string bytes)
{
    if (bytes.starts_with(utf16le_mark))
        return convert(bytes.substr(2), "UTF-16LE", Encoding::utf16le, 2);
    if (bytes.starts_with(utf16be_mark))
        return convert(bytes.substr(2), "UTF-16BE", Encoding::utf16be, 2);
    if (auto const nul = bytes.find('\0'); nul != std::string::npos)
        return refuse_byte("documents.not_text", nul, line_of(bytes, nul));
    auto const bad = text::first_bad_byte(bytes);
    auto const marked = bytes.starts_with(utf8_mark);
    if (bad && (marked || meant_as_utf8(bytes)))
        return refuse_byte("documents.broken_encoding", *bad, line_of(bytes, *bad));
    if (bad) return convert(std::move(bytes), "GB18030", Encoding::gb18030, 0);
    if (marked) bytes.erase(0, utf8_mark.size());
    return DecodedText{with_lf_line_ends(std::move(bytes)), Encoding::utf8};
}

} // namespace ztc::documents
