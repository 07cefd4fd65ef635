// SPDX-License-Identifier: Apache-2.0
//
// Signing in and staying signed in: residents by a one-time code, staff by name and password. It
// answers a stranger alike whether a phone or a name is known; it costs one slow hash either way.
// Whom a phone or a name belongs to is asked through callbacks: platform knows no module. Never put
// a code, token, password or phone into a log line, an event, or a table in the clear.
#pragma once

#include "platform/login/settings.hpp"
#include "platform/login/types.hpp"

#include "kernel/clock.hpp"
#include "kernel/work.hpp"
#include "platform/log/store.hpp"

#include <future>
#include <map>
#include <memory>

namespace ztc::login {

struct Callbacks {
    /// Finds or registers whose phone it is; runs as an order of a visitor who has not signed in.
    /// `phone` is normalised: eleven digits.
    std::function<Result<PersonId>(std::string const& phone, Work&)> person_by_phone;
    /// Whose sign-in name it is now; reads only.
    std::function<std::optional<PersonId>(Tables&, std::string const& congress,
                                          std::string const& name)>
        person_by_account;
    /// Hands a code to the sender; must not block. False: it has no room, the asker is told so.
    std::function<bool(std::string const& phone, std::string const& code, int valid_minutes)>
        send_code;
};

class Login {
public:
    /// `store` and `clock` must outlive it. Starts the hashing threads.
    Login(log::Store& store, Settings settings, Clock const& clock, Callbacks callbacks);
    /// Finishes what is being hashed and waits for the writer. Stop the server first, and keep what
    /// the callbacks use until then.
    ~Login();
    Login(Login const&) = delete;
    Login& operator=(Login const&) = delete;

    /// Refuses login.bad_phone, login.too_often, login.busy.
    void request_code(Asker const& asker, std::string_view phone, Then<CodeSent> then);

    /// Whether the code that was sent to that phone comes back; it is used up. Refuses
    /// login.bad_phone, login.wrong_code, login.code_expired, login.too_often.
    void prove_phone(Asker const& asker, std::string_view phone, std::string_view code,
                     Then<ProvenPhone> then);

    /// As `prove_phone`, and refuses what `person_by_phone` refuses.
    void sign_in_by_code(Asker const& asker, std::string_view phone, std::string_view code,
                         Carry carry, Then<SignedIn> then);

    /// Refuses login.wrong_password, login.locked, login.too_often, login.busy.
    void sign_in_by_password(Asker const& asker, std::string_view name, std::string_view password,
                             Carry carry, Then<SignedIn> then);

    /// A published account of a demo: its phone, or its sign-in name.
    struct Sample {
        std::optional<std::string> phone;
        std::string name;
    };
    /// Without code or password, in demo mode only. Refuses login.no_sample, login.too_often.
    void sign_in_as_sample(Asker const& asker, Sample sample, Carry carry, Then<SignedIn> then);

    /// Whose session it is; nothing when it is unknown, over, idle for too long, or carried
    /// otherwise than it was given out. Costs no SQL for a session that was seen lately.
    std::optional<Session> who(Token const& token);

    /// The session is dead when `then` is called; an unknown token is no error.
    void sign_out(Token const& token, Then<void> then);

    /// Every session of the person; for a role taken away, an account closed, a person erased.
    void revoke_all(std::string const& congress, PersonId const& person, Then<void> then);

    /// `first`: somebody else has seen it, so its owner must change it when he signs in.
    enum class Use { chosen, first };
    struct NewPassword {
        std::string congress;
        PersonId person;
        std::string sign_in_name; // may not be part of the password
        std::string password;
        Use use = Use::chosen;
    };
    /// By whoever may manage accounts, or `init`. Ends the person's sessions. Refuses
    /// login.weak_password, login.busy.
    void set_password(NewPassword const& to, Then<void> then);

    /// By its owner, who must know the old one. Ends all sessions of the person and begins a new
    /// one. Refuses login.wrong_password, login.locked, login.weak_password, login.same_password,
    /// login.busy.
    void change_password(Asker const& asker, NewPassword const& to, std::string_view old_password,
                         Carry carry, Then<SignedIn> then);

    /// Password and sessions of an account that was closed, or that begins anew.
    void forget_account(std::string const& congress, PersonId const& person, Then<void> then);

    /// How many slow hashes were computed so far.
    std::uint64_t hashes() const;

private:
    struct Inside;
    std::shared_ptr<Inside> inside_;
};

/// Who has a password, and whether it is a first one that is still to be changed.
std::map<PersonId, Login::Use> passwords_of(Tables& from, std::string const& congress);

/// Waits for an operation: `wait<SignedIn>([&](auto then) { login.sign_in_by_code(…, then); })`. A
/// fault is thrown. For the shell and tests; never on a thread of the server.
template <class T, class Begin>
Result<T> wait(Begin&& begin)
{
    std::promise<Finished<T>> promise;
    begin([&](Finished<T> finished) { promise.set_value(std::move(finished)); });
    auto finished = promise.get_future().get();
    if (finished.fault) std::rethrow_exception(finished.fault);
    return std::move(finished.answer);
}

} // namespace ztc::login
