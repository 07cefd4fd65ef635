// SPDX-License-Identifier: Apache-2.0
//
// A house with a door, on each engine: cheap hashing, a clock that stands, callbacks that know a
// few people, and the last code that was sent to each phone.
#pragma once

#include "platform/log/testing.hpp"
#include "platform/login/login.hpp"

#include <atomic>
#include <deque>
#include <gmock/gmock.h>
#include <map>

namespace ztc::login {

using namespace std::chrono_literals;

class Door : public log::testing::OnALog {
protected:
    static constexpr std::string_view phone = "13800000001";
    static constexpr std::string_view good_password = "correct-battery-88";

    void SetUp() override
    {
        OnALog::SetUp();
        if (IsSkipped()) return;
        settings_.cost = {.passes = 1, .memory_bytes = 8192};
        settings_.codes_per_remote =
            settings_.sign_ins_per_remote = {.burst = 1000, .refill_per_second = 1};
        accounts_["示例·许"] = {"xu"};
        open_door();
    }
    void TearDown() override
    {
        login_.reset();
        OnALog::TearDown();
    }

    void open_door()
    {
        login_.reset();
        login_.emplace(house().store(), settings_, house().clock(), callbacks());
    }
    /// As after a restart of the program.
    void reopen()
    {
        login_.reset();
        house().restart();
        open_door();
    }

    Callbacks callbacks()
    {
        return {.person_by_phone = [this](std::string const& number, Work&) -> Result<PersonId> {
                    if (fault_) throw std::runtime_error("a fault of the test");
                    if (erased_) return refuse("people.erased");
                    return PersonId{"owner-of-" + number.substr(7)};
                },
                .person_by_account = [this](Tables&, std::string const&,
                                            std::string const& name) -> std::optional<PersonId> {
                    if (during_look_up_) during_look_up_();
                    auto const found = accounts_.find(name);
                    return found == accounts_.end() ? std::nullopt : std::optional(found->second);
                },
                .send_code =
                    [this](std::string const& number, std::string const& code, int) {
                        std::lock_guard const lock(mutex_);
                        if (sender_is_full_) return false;
                        codes_[number] = code;
                        return true;
                    }};
    }

    // ---- what people do ------------------------------------------------------------------------

    Asker asker(std::string remote = "192.0.2.7") const { return {"demo", std::move(remote)}; }

    Result<CodeSent> ask_code(std::string_view number = phone)
    {
        return wait<CodeSent>([&](auto then) { login_->request_code(asker(), number, then); });
    }
    std::string code_of(std::string_view number = phone)
    {
        std::lock_guard const lock(mutex_);
        return codes_[std::string(number)];
    }
    Result<SignedIn> type_code(std::string_view code, std::string_view number = phone,
                               Carry carry = Carry::cookie)
    {
        return wait<SignedIn>(
            [&](auto then) { login_->sign_in_by_code(asker(), number, code, carry, then); });
    }
    SignedIn resident(std::string_view number = phone)
    {
        ask_code(number).value();
        auto signed_in = type_code(code_of(number), number).value();
        house().clock().advance(61s);
        return signed_in;
    }

    Result<> give_password(std::string person, std::string password, std::string name = "示例·许")
    {
        return wait<void>(
            [&](auto then) { login_->set_password({"demo", {person}, name, password}, then); });
    }
    Finished<SignedIn> try_password(std::string_view password, std::string_view name = "示例·许",
                                    std::string remote = "192.0.2.7")
    {
        std::promise<Finished<SignedIn>> promise;
        login_->sign_in_by_password(
            asker(std::move(remote)), name, password, Carry::cookie,
            [&](Finished<SignedIn> finished) { promise.set_value(std::move(finished)); });
        return promise.get_future().get();
    }
    SignedIn staff()
    {
        give_password("xu", std::string(good_password)).value();
        return try_password(good_password).answer.value();
    }

    std::optional<Session> who(SignedIn const& signed_in, Carry carry = Carry::cookie)
    {
        return login_->who({signed_in.token, carry});
    }
    void sign_out(SignedIn const& signed_in)
    {
        wait<void>([&](auto then) {
            login_->sign_out({signed_in.token, Carry::cookie}, then);
        }).value();
    }

    std::int64_t count(std::string_view sql)
    {
        return house().store().reads().lease()->number(sql);
    }

    Settings settings_;
    std::optional<Login> login_;
    std::map<std::string, PersonId> accounts_;
    std::function<void()> during_look_up_;
    std::atomic<bool> fault_ = false, erased_ = false, sender_is_full_ = false;
    std::mutex mutex_;
    std::map<std::string, std::string> codes_;
};

template <class T>
std::string code_of_refusal(Result<T> const& result)
{
    return result ? "(no refusal)" : result.error().code;
}

} // namespace ztc::login
