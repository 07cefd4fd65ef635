// SPDX-License-Identifier: Apache-2.0
#include "platform/login/login.hpp"

#include "kernel/text.hpp"
#include "platform/login/codes.hpp"
#include "platform/login/passwords.hpp"
#include "platform/login/sessions.hpp"
#include "platform/login/statements.hpp"
#include "platform/login/tries.hpp"

#include <algorithm>

namespace ztc::login {

namespace {

constexpr int busy_seconds = 3;
constexpr std::size_t longest_name = 256;

template <class T>
Finished<T> refused(Refusal refusal, int retry_after_seconds = 0)
{
    return {std::move(refusal), retry_after_seconds, nullptr};
}

template <class T>
Finished<T> failed(std::exception_ptr fault)
{
    return {refuse("log.unavailable"), 0, std::move(fault)};
}

bool is_six_digits(std::string_view code)
{
    return code.size() == 6 &&
           std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

struct Login::Inside : std::enable_shared_from_this<Login::Inside> {
    Inside(log::Store& the_store, Settings the_settings, Clock const& the_clock,
           Callbacks the_callbacks)
        : store(the_store), settings(the_settings), clock(the_clock),
          callbacks(std::move(the_callbacks)), codes(the_store.texts(), settings),
          sessions(the_store, settings, the_clock),
          hasher(settings.cost, settings.hash_threads, settings.hash_queue),
          codes_asked(settings.codes_per_remote), sign_ins(settings.sign_ins_per_remote)
    {}

    log::Store& store;
    Settings const settings;
    Clock const& clock;
    Callbacks const callbacks;
    Codes const codes;
    Sessions sessions;
    Hasher hasher;
    http::RateLimit codes_asked;
    http::RateLimit sign_ins;

    /// Runs `run` as a chore and, once it is committed, `next` with what it returned.
    template <class Kept, class T, class Run, class Next>
    void chore(Then<T> then, Run run, Next next)
    {
        auto kept = std::make_shared<Kept>();
        store.writer().submit(
            log::Chore{[kept, run = std::move(run)](Tables& tables, Statements& statements) {
                *kept = run(tables, statements);
                return Result<std::string>(std::string("{}"));
            }},
            [kept, then = std::move(then), next = std::move(next)](log::Outcome outcome) {
                if (outcome.fault) return then(failed<T>(outcome.fault));
                if (!outcome.answer) return then(refused<T>(outcome.answer.error(), busy_seconds));
                next(*std::move(kept), then);
            });
    }

    /// False, and refused, when the address asks too often.
    template <class T>
    bool may_ask(http::RateLimit& limit, Asker const& asker, Then<T> const& then)
    {
        auto const verdict = limit.ask(asker.remote, clock.now().ms);
        if (!verdict.allowed)
            then(refused<T>(refuse("login.too_often"), verdict.retry_after_seconds));
        return verdict.allowed;
    }

    void begin_session(Session session, Carry carry, Then<SignedIn> then)
    {
        auto const self = shared_from_this();
        chore<SignedIn>(
            std::move(then),
            [self, session = std::move(session), carry](Tables&, Statements& statements) {
                return self->sessions.begin(statements, session, carry);
            },
            [](SignedIn signed_in, Then<SignedIn> const& done) { done({std::move(signed_in)}); });
    }

    void sign_in_owner_of(std::string phone, std::string congress, Carry carry,
                          Then<SignedIn> then);

    // ---- passwords -----------------------------------------------------------------------------

    struct Claimed {
        std::string congress;
        std::string name;               // as typed
        std::optional<PersonId> person; // known already, when a password is changed
        std::string password;
        std::string remote;
    };
    struct Found {
        TryKey key = {};
        int locked_seconds = 0;
        std::optional<PersonId> person = {};
        std::optional<std::string> hash = {};
    };
    using Proven = std::function<void(PersonId const&, std::string const& hash, TryKey const&)>;

    /// Tries count for the person, however the name is typed, or for a name that nobody has.
    TryKey try_key(Claimed const& claimed, std::optional<PersonId> const& person) const
    {
        auto const of = person ? "person/" + person->text : "name/" + claimed.name;
        auto& texts = store.texts();
        return {claimed.congress, texts.fingerprint(claimed.congress, "sign_in_name", of),
                texts.fingerprint(claimed.congress, "sign_in_source", claimed.remote)};
    }
    std::string keyed(std::string const& congress, std::string const& password) const
    {
        return store.texts().fingerprint(congress, "password", password);
    }
    Found look_up(Tables& tables, Statements& statements, Claimed const& claimed) const;
    void prove(Claimed claimed, Then<SignedIn> then, Proven proven);
    void verify(Claimed const& claimed, Found const& found, Then<SignedIn> const& then,
                Proven const& proven);
    void begin_staff_session(PersonId person, std::string hash, TryKey key, Carry carry,
                             Then<SignedIn> then);
    void replace_password(NewPassword to, std::string proven, std::string hash, TryKey key,
                          Carry carry, Then<SignedIn> then);
    static void put_credential(Statements& statements, NewPassword const& to,
                               std::string const& hash, Instant now);
};

Login::Login(log::Store& store, Settings settings, Clock const& clock, Callbacks callbacks)
    : inside_(std::make_shared<Inside>(store, settings, clock, std::move(callbacks)))
{}

Login::~Login()
{
    inside_->hasher.stop();
    inside_->sessions.write_seen(); // behind all that waits for the writer now
}

// ---- codes -------------------------------------------------------------------------------------

void Login::request_code(Asker const& asker, std::string_view phone, Then<CodeSent> then)
{
    auto const in = inside_;
    auto const number = normal_phone(phone);
    if (!number) return then(refused<CodeSent>(refuse("login.bad_phone", "/phone")));
    if (!in->may_ask(in->codes_asked, asker, then)) return;
    auto const code = new_code();
    in->chore<int>(
        std::move(then),
        [in, code, phone_of = in->codes.phone(asker.congress, *number)](Tables& tables,
                                                                        Statements& statements) {
            auto const now = in->clock.now();
            auto const seconds = in->codes.seconds_to_wait(tables, phone_of, now);
            if (seconds == 0) in->codes.issue(statements, phone_of, code, now);
            return seconds;
        },
        [in, code, number](int seconds, Then<CodeSent> const& done) {
            if (seconds > 0) return done(refused<CodeSent>(refuse("login.too_often"), seconds));
            CodeSent sent{static_cast<int>(in->settings.code_valid.count()), {}};
            if (!in->callbacks.send_code(*number, code, sent.valid_minutes))
                return done(refused<CodeSent>(refuse("login.busy"), busy_seconds));
            if (in->settings.mode == Mode::demo) sent.demo_code = code;
            done({std::move(sent)});
        });
}

void Login::prove_phone(Asker const& asker, std::string_view phone, std::string_view code,
                        Then<ProvenPhone> then)
{
    auto const in = inside_;
    auto const number = normal_phone(phone);
    if (!number) return then(refused<ProvenPhone>(refuse("login.bad_phone", "/phone")));
    if (!in->may_ask(in->sign_ins, asker, then)) return;
    if (!is_six_digits(code))
        return then(refused<ProvenPhone>(refuse("login.wrong_code", "/code")));
    in->chore<Codes::Redeemed>(
        std::move(then),
        [in, phone_of = in->codes.phone(asker.congress, *number),
         typed = std::string(code)](Tables& tables, Statements& statements) {
            return in->codes.redeem(tables, statements, phone_of, typed, in->clock.now());
        },
        [number](Codes::Redeemed redeemed, Then<ProvenPhone> const& done) {
            using enum Codes::Redeemed;
            if (redeemed == wrong)
                return done(refused<ProvenPhone>(refuse("login.wrong_code", "/code")));
            if (redeemed == no_longer)
                return done(refused<ProvenPhone>(refuse("login.code_expired", "/code")));
            done({ProvenPhone{*number}});
        });
}

void Login::sign_in_by_code(Asker const& asker, std::string_view phone, std::string_view code,
                            Carry carry, Then<SignedIn> then)
{
    prove_phone(asker, phone, code,
                [in = inside_, congress = asker.congress, carry,
                 then = std::move(then)](Finished<ProvenPhone> proven) {
                    if (proven.fault) return then(failed<SignedIn>(proven.fault));
                    if (!proven.answer)
                        return then(
                            refused<SignedIn>(proven.answer.error(), proven.retry_after_seconds));
                    in->sign_in_owner_of(proven.answer->number, congress, carry, then);
                });
}

void Login::Inside::sign_in_owner_of(std::string phone, std::string congress, Carry carry,
                                     Then<SignedIn> then)
{
    auto const self = shared_from_this();
    auto person = std::make_shared<PersonId>();
    log::Order order;
    order.by = {.congress = congress, .person = {}, .offices = {}};
    order.run = [self, person, phone = std::move(phone)](Work& work) -> Result<std::string> {
        *person = TRY(self->callbacks.person_by_phone(phone, work));
        return std::string("{}");
    };
    store.writer().submit(std::move(order), [self, person, congress = std::move(congress), carry,
                                             then = std::move(then)](log::Outcome outcome) {
        if (outcome.fault) return then(failed<SignedIn>(outcome.fault));
        if (!outcome.answer) return then(refused<SignedIn>(outcome.answer.error()));
        self->begin_session({congress, *person, SessionKind::resident}, carry, then);
    });
}

// ---- passwords ---------------------------------------------------------------------------------

Login::Inside::Found Login::Inside::look_up(Tables& tables, Statements& statements,
                                            Claimed const& claimed) const
{
    Found found;
    found.person = claimed.person;
    if (!found.person)
        found.person = callbacks.person_by_account(tables, claimed.congress, claimed.name);
    found.key = try_key(claimed, found.person);
    found.locked_seconds = begin_try(tables, statements, found.key, clock.now());
    if (found.locked_seconds == 0 && found.person)
        found.hash = tables.one(
            sql_text::select_credential, [](Row const& row) { return std::string(row.text(0)); },
            claimed.congress, *found.person);
    return found;
}

/// Calls `proven` on a hasher's thread when the password is right.
void Login::Inside::prove(Claimed claimed, Then<SignedIn> then, Proven proven)
{
    auto const self = shared_from_this();
    auto place = hasher.reserve();
    if (!place) return then(refused<SignedIn>(refuse("login.busy"), busy_seconds));
    chore<Found>(
        std::move(then),
        [self, claimed](Tables& tables, Statements& statements) {
            return self->look_up(tables, statements, claimed);
        },
        [self, claimed, place, proven = std::move(proven)](Found found,
                                                           Then<SignedIn> const& done) {
            if (found.locked_seconds > 0)
                return done(refused<SignedIn>(refuse("login.locked"), found.locked_seconds));
            self->hasher.post(place, [self, claimed, found = std::move(found), done, proven] {
                self->verify(claimed, found, done, proven);
            });
        });
}

void Login::Inside::verify(Claimed const& claimed, Found const& found, Then<SignedIn> const& then,
                           Proven const& proven)
{
    auto const words = keyed(claimed.congress, claimed.password);
    auto const is_right =
        found.hash ? hasher.verify(*found.hash, words) : hasher.verify_in_vain(words);
    if (!is_right) return then(refused<SignedIn>(refuse("login.wrong_password")));
    try {
        proven(*found.person, *found.hash, found.key);
    } catch (std::bad_alloc const&) {
        then(failed<SignedIn>(std::current_exception()));
    }
}

void Login::sign_in_by_password(Asker const& asker, std::string_view name,
                                std::string_view password, Carry carry, Then<SignedIn> then)
{
    auto const in = inside_;
    if (!in->may_ask(in->sign_ins, asker, then)) return;
    auto const is_plausible = name.size() <= longest_name && !text::first_bad_byte(name) &&
                              password.size() <= 4096 && !text::first_bad_byte(password);
    if (!is_plausible) return then(refused<SignedIn>(refuse("login.wrong_password")));
    in->prove(
        {asker.congress, text::tidy(name), {}, std::string(password), asker.remote}, then,
        [in, carry, then](PersonId const& person, std::string const& hash, TryKey const& key) {
            in->begin_staff_session(person, hash, key, carry, then);
        });
}

/// Only while the password is still the one that was proven.
void Login::Inside::begin_staff_session(PersonId person, std::string hash, TryKey key, Carry carry,
                                        Then<SignedIn> then)
{
    auto const self = shared_from_this();
    chore<std::optional<SignedIn>>(
        std::move(then),
        [self, person = std::move(person), hash = std::move(hash), key = std::move(key),
         carry](Tables& tables, Statements& statements) -> std::optional<SignedIn> {
            auto const kind = tables.one(
                sql_text::select_credential,
                [&](Row const& row) -> std::optional<SessionKind> {
                    if (row.text(0) != hash) return {};
                    return row.yes(1) ? SessionKind::first_password : SessionKind::staff;
                },
                key.congress, person);
            if (!kind || !*kind) return {};
            forgive_tries(statements, key);
            return self->sessions.begin(statements, {key.congress, person, **kind}, carry);
        },
        [](std::optional<SignedIn> signed_in, Then<SignedIn> const& done) {
            if (!signed_in) return done(refused<SignedIn>(refuse("login.wrong_password")));
            done({*std::move(signed_in)});
        });
}

void Login::Inside::put_credential(Statements& statements, NewPassword const& to,
                                   std::string const& hash, Instant now)
{
    statements.run(sql_text::upsert_credential, to.congress, to.person, hash, now,
                   to.use == Use::first ? 1 : 0);
    Sessions::end_all(statements, to.congress, to.person);
}

void Login::set_password(NewPassword const& to, Then<void> then)
{
    auto const in = inside_;
    if (auto const good = check_password(to.password, to.sign_in_name); !good)
        return then(refused<void>(good.error()));
    auto place = in->hasher.reserve();
    if (!place) return then(refused<void>(refuse("login.busy"), busy_seconds));
    in->hasher.post(place, [in, to, then] {
        std::string hash;
        try {
            hash = in->hasher.hash(in->keyed(to.congress, to.password));
        } catch (std::bad_alloc const&) {
            return then(failed<void>(std::current_exception()));
        }
        in->chore<int>(
            then,
            [in, to, hash](Tables&, Statements& statements) {
                Inside::put_credential(statements, to, hash, in->clock.now());
                return 0;
            },
            [in, to](int, Then<void> const& done) {
                in->sessions.forget_all(to.congress, to.person);
                done({Result<>{}});
            });
    });
}

void Login::change_password(Asker const& asker, NewPassword const& to,
                            std::string_view old_password, Carry carry, Then<SignedIn> then)
{
    auto const in = inside_;
    if (!in->may_ask(in->sign_ins, asker, then)) return;
    if (auto const good = check_password(to.password, to.sign_in_name); !good)
        return then(refused<SignedIn>(good.error()));
    if (to.password == old_password)
        return then(refused<SignedIn>(refuse("login.same_password", "/password")));
    if (old_password.size() > 4096 || text::first_bad_byte(old_password))
        return then(refused<SignedIn>(refuse("login.wrong_password")));
    in->prove(
        {asker.congress, to.sign_in_name, to.person, std::string(old_password), asker.remote}, then,
        [in, to, carry, then](PersonId const&, std::string const& proven, TryKey const& key) {
            in->replace_password(to, proven, in->hasher.hash(in->keyed(to.congress, to.password)),
                                 key, carry, then);
        });
}

/// Only while the password is still the one that was proven: of two at once, one.
void Login::Inside::replace_password(NewPassword to, std::string proven, std::string hash,
                                     TryKey key, Carry carry, Then<SignedIn> then)
{
    auto const self = shared_from_this();
    chore<std::optional<SignedIn>>(
        std::move(then),
        [self, to, proven = std::move(proven), hash = std::move(hash), key = std::move(key),
         carry](Tables& tables, Statements& statements) -> std::optional<SignedIn> {
            auto const now = tables.one(
                sql_text::select_credential,
                [](Row const& row) { return std::string(row.text(0)); }, to.congress, to.person);
            if (now != proven) return {};
            forgive_tries(statements, key);
            put_credential(statements, to, hash, self->clock.now());
            return self->sessions.begin(statements, {to.congress, to.person, SessionKind::staff},
                                        carry);
        },
        [self, to](std::optional<SignedIn> signed_in, Then<SignedIn> const& done) {
            if (!signed_in) return done(refused<SignedIn>(refuse("login.wrong_password")));
            self->sessions.forget_all(to.congress, to.person);
            done({*std::move(signed_in)});
        });
}

// ---- samples -----------------------------------------------------------------------------------

void Login::sign_in_as_sample(Asker const& asker, Sample sample, Carry carry, Then<SignedIn> then)
{
    auto const in = inside_;
    if (in->settings.mode != Mode::demo) return then(refused<SignedIn>(refuse("login.no_sample")));
    if (!in->may_ask(in->sign_ins, asker, then)) return;
    if (sample.phone) return in->sign_in_owner_of(*sample.phone, asker.congress, carry, then);
    in->chore<std::optional<SignedIn>>(
        std::move(then),
        [in, congress = asker.congress, name = std::move(sample.name),
         carry](Tables& tables, Statements& statements) -> std::optional<SignedIn> {
            auto const person = in->callbacks.person_by_account(tables, congress, name);
            if (!person) return {};
            return in->sessions.begin(statements, {congress, *person, SessionKind::staff}, carry);
        },
        [](std::optional<SignedIn> signed_in, Then<SignedIn> const& done) {
            if (!signed_in) return done(refused<SignedIn>(refuse("login.no_sample")));
            done({*std::move(signed_in)});
        });
}

// ---- sessions ----------------------------------------------------------------------------------

std::optional<Session> Login::who(Token const& token)
{
    return inside_->sessions.who(token);
}

void Login::sign_out(Token const& token, Then<void> then)
{
    auto const in = inside_;
    in->chore<int>(
        std::move(then),
        [text = token.text](Tables&, Statements& statements) {
            Sessions::end(statements, text);
            return 0;
        },
        [in, text = token.text](int, Then<void> const& done) {
            in->sessions.forget(text);
            done({Result<>{}});
        });
}

void Login::forget_account(std::string const& congress, PersonId const& person, Then<void> then)
{
    auto const in = inside_;
    in->chore<int>(
        std::move(then),
        [congress, person](Tables&, Statements& statements) {
            statements.run(sql_text::delete_credential, congress, person);
            Sessions::end_all(statements, congress, person);
            return 0;
        },
        [in, congress, person](int, Then<void> const& done) {
            in->sessions.forget_all(congress, person);
            done({Result<>{}});
        });
}

void Login::revoke_all(std::string const& congress, PersonId const& person, Then<void> then)
{
    auto const in = inside_;
    in->chore<int>(
        std::move(then),
        [congress, person](Tables&, Statements& statements) {
            Sessions::end_all(statements, congress, person);
            return 0;
        },
        [in, congress, person](int, Then<void> const& done) {
            in->sessions.forget_all(congress, person);
            done({Result<>{}});
        });
}

std::uint64_t Login::hashes() const
{
    return inside_->hasher.hashes();
}

std::map<PersonId, Login::Use> passwords_of(Tables& from, std::string const& congress)
{
    std::map<PersonId, Login::Use> all;
    from.query(
        sql_text::select_credentials,
        [&](Row const& row) {
            all[PersonId{std::string(row.text(0))}] =
                row.yes(1) ? Login::Use::first : Login::Use::chosen;
        },
        congress);
    return all;
}

} // namespace ztc::login
