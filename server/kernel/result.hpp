// SPDX-License-Identifier: Apache-2.0
//
// What a function answers when it may say no. A `Refusal` is a normal answer that the caller must
// handle (closed matter, missing right); it carries stable codes, never prose: the words in Chinese
// and English stand once, in a folder's `refusals.hpp`. Faults of the machine (database gone, disk
// full) are exceptions, caught once in HTTP and once in jobs; broken promises of our own code are
// ZTC_ENSURE. Never write TRY inside a braced initialiser: g++ 12 leaks when it returns early.
#pragma once

#include <boost/assert/source_location.hpp>
#include <boost/system/result.hpp>

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace ztc {

/// One thing that is wrong with one member of a request.
struct FieldError {
    std::string pointer; // JSON pointer into the request, "/photos/2/name"
    std::string code;    // "request.too_long"
    bool operator==(FieldError const&) const = default;
};

struct Refusal {
    std::string code;               // "matters.already_closed"
    std::vector<FieldError> errors; // empty when it concerns the whole request

    // Not an aggregate: C++20 could make one of a mere string, and then Result<std::string> could
    // not tell an answer from a refusal.
    Refusal() = default;
    Refusal(std::string the_code, std::vector<FieldError> the_errors)
        : code(std::move(the_code)), errors(std::move(the_errors))
    {}
    bool operator==(Refusal const&) const = default;
};

template <class T = void>
using Result = boost::system::result<T, Refusal>;

inline Refusal refuse(std::string code)
{
    return {std::move(code), {}};
}

/// A refusal that one member of the request causes: `refuse("matters.already_there", "/to_unit")`.
inline Refusal refuse(std::string code, std::string pointer)
{
    auto const member_code = code;
    return {std::move(code), {{std::move(pointer), member_code}}};
}

// Reached only when someone calls .value() on a refusal without looking: a bug, so it throws.
[[noreturn]] inline void throw_exception_from_error(Refusal const& refusal,
                                                    boost::source_location const&)
{
    throw std::logic_error("unhandled refusal: " + refusal.code);
}

/// A promise of our own code that was broken. Ends the process, in release too; never reachable by
/// input. The supervisor restarts; the log is intact, since nothing half-done was committed.
[[noreturn]] void promise_broken(char const* promise, char const* file, int line);

} // namespace ztc

/// The value of `expression`, or an early return of its refusal.
#define TRY(expression)                                                                            \
    (__extension__({                                                                               \
        auto try_result_ = (expression);                                                           \
        if (!try_result_) [[unlikely]]                                                             \
            return std::move(try_result_).error();                                                 \
        *std::move(try_result_);                                                                   \
    }))

/// The same for a Result<> that carries no value.
#define CHECK(expression)                                                                          \
    do {                                                                                           \
        if (auto check_result_ = (expression); !check_result_) [[unlikely]]                        \
            return std::move(check_result_).error();                                               \
    } while (false)

#define ZTC_ENSURE(promise)                                                                        \
    do {                                                                                           \
        if (!(promise)) [[unlikely]]                                                               \
            ::ztc::promise_broken(#promise, __FILE__, __LINE__);                                   \
    } while (false)
