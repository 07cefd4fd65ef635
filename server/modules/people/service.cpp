// SPDX-License-Identifier: Apache-2.0
#include "modules/people/service.hpp"

#include "modules/people/rules.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::people {
namespace {

constexpr std::string_view account_claim = "account";

Person find(PersonId const& person, Work& work)
{
    return fold(work.stream(stream_of(person)));
}

PersonId person_of(std::string const& stream)
{
    return PersonId{stream.substr(stream_of({}).size())};
}

/// The kind of an identifier is the kind of its claim and of its fingerprint.
std::string_view claim_of(IdentifierKind kind)
{
    return boost::describe::enum_to_string(kind, "");
}

/// Appends and moves the state's version on.
template <class Event>
Result<Done> append(Person& person, Event const& event, Work& work)
{
    auto const position = TRY(work.append(stream_of(person.id), person.version, event));
    Done const done{position};
    person.version += 1;
    return done;
}

Result<Person> begin(PersonKind kind, Work& work)
{
    Person person;
    person.id = work.new_id<PersonId>();
    person.kind = kind;
    CHECK(append(person, Registered{person.id, kind}, work));
    return person;
}

Result<Done> append_name(Person& person, std::string const& words, Work& work)
{
    auto const name = work.seal(Owner::person(person.id), "name", words);
    return append(person, Named{person.id, name}, work);
}

Result<Done> append_identifier(Person& person, IdentifierKind kind, std::string const& value,
                               Work& work)
{
    auto const claim = claim_of(kind);
    auto const fingerprint = work.fingerprint(claim, value);
    if (!work.claim(claim, fingerprint, stream_of(person.id)))
        return refuse("people.identifier_taken", "/" + std::string(claim));
    auto const sealed = work.seal(Owner::person(person.id), "value", value);
    return append(person, Identified{person.id, kind, fingerprint, sealed}, work);
}

Result<std::string> tidy_value(IdentifierKind kind, std::string_view value)
{
    if (kind == IdentifierKind::phone) return rules::normalise_phone(value);
    return text::tidy(value);
}

/// Destroys the words of one record and frees what it had claimed.
Result<Done> erase_record(Person person, Work& work)
{
    for (auto const& [kind, fingerprint] : person.identifiers)
        work.release(claim_of(kind), fingerprint);
    if (person.account) work.release(account_claim, *person.account);
    work.erase(Owner::person(person.id));
    return append(person, Erased{person.id}, work);
}

/// Those merged into `person`, and those merged into them: they are the same human being.
Result<> erase_taken_over(Person const& person, Work& work)
{
    for (auto const& id : person.took_over) {
        auto const record = find(id, work);
        CHECK(erase_taken_over(record, work));
        if (!record.erased) CHECK(erase_record(record, work));
    }
    return {};
}

} // namespace

Result<RegisteredPerson> register_person(Register const& command, Work& work)
{
    auto person = TRY(begin(command.kind, work));
    auto done = TRY(append_name(person, command.name.text, work));
    if (command.phone) {
        auto const phone = TRY(rules::normalise_phone(command.phone->text));
        done = TRY(append_identifier(person, IdentifierKind::phone, phone, work));
    }
    if (command.paper)
        done = TRY(append_identifier(person, IdentifierKind::paper, command.paper->text, work));
    return RegisteredPerson{done.position, person.id};
}

Result<MetPerson> meet(Meet const& command, Work& work)
{
    auto person = command.phone ? find(TRY(resident_by_phone(command.phone->text, work)), work)
                                : TRY(begin(PersonKind::resident, work));
    if (command.name && !person.named) CHECK(append_name(person, command.name->text, work));
    return MetPerson{person.id};
}

Result<Done> open_account(OpenAccount const& command, Work& work)
{
    auto person = find(command.person, work);
    CHECK(rules::open_account(person));
    auto const fingerprint = work.fingerprint(account_claim, command.name.text);
    if (!work.claim(account_claim, fingerprint, stream_of(person.id)))
        return refuse("people.sign_in_name_taken", "/name");
    auto const name = work.seal(Owner::person(person.id), "name", command.name.text);
    return append(person, AccountOpened{person.id, fingerprint, name}, work);
}

Result<Done> close_account(CloseAccount const& command, Work& work)
{
    auto person = find(command.person, work);
    auto const event = TRY(rules::close_account(person, work.by().person));
    work.release(account_claim, *person.account);
    return append(person, event, work);
}

Result<std::string> say_password_given(PersonId const& id, Work& work)
{
    auto person = find(id, work);
    auto const event = TRY(rules::give_password(person, work.by().person));
    CHECK(append(person, event, work));
    if (!person.account_name) return std::string();
    return work.open(*person.account_name).value_or("");
}

Result<Done> rename(Rename const& command, Work& work)
{
    return give_name(command.person, command.name, work);
}

Result<Done> change_phone(ChangePhone const& command, Work& work)
{
    return take_phone(command.person, command.phone.text, work);
}

Result<Done> take_phone(PersonId const& id, std::string_view words, Work& work)
{
    auto person = find(id, work);
    CHECK(rules::check_present(person, "/person"));
    auto const phone = TRY(rules::normalise_phone(words));
    auto const before = person.identifiers;
    for (auto const& [kind, fingerprint] : before) {
        if (kind != IdentifierKind::phone) continue;
        work.release(claim_of(kind), fingerprint);
        CHECK(append(person, IdentifierDropped{person.id, kind, fingerprint}, work));
    }
    return append_identifier(person, IdentifierKind::phone, phone, work);
}

Result<Done> describe_deputy(DescribeDeputy const& command, Work& work)
{
    auto person = find(command.person, work);
    CHECK(rules::check_present(person, "/person"));
    DeputyDescribed event{person.id, command.congress_level, {}, command.term_no};
    if (command.electoral_district)
        event.electoral_district = work.seal(Owner::congress(work.congress()), "electoral_district",
                                             command.electoral_district->text);
    return append(person, event, work);
}

Result<Done> merge(Merge const& command, Work& work)
{
    auto person = find(command.person, work);
    auto into = find(command.into, work);
    auto const event = TRY(rules::merge(person, into));
    CHECK(append(person, event, work));
    return append(into, event, work);
}

Result<Done> unmerge(Unmerge const& command, Work& work)
{
    auto person = find(command.person, work);
    auto const event = TRY(rules::unmerge(person));
    auto from = find(event.from, work);
    CHECK(append(person, event, work));
    return append(from, event, work);
}

Result<> erase_everything(PersonId const& id, Work& work)
{
    auto const person = find(id, work);
    CHECK(rules::check_present(person, "/person"));
    CHECK(erase_taken_over(person, work));
    CHECK(erase_record(person, work));
    return {};
}

Result<Done> correct_name(CorrectName const& command, Work& work)
{
    return give_name(work.by().person, command.name, work);
}

Result<Done> withdraw_notice(WithdrawNotice const&, Work& work)
{
    auto person = find(work.by().person, work);
    CHECK(rules::check_present(person, "/person"));
    if (!person.notice_version) return refuse("people.no_notice");
    return append(person, NoticeWithdrawn{person.id, *person.notice_version}, work);
}

Result<bool> erase_again(PersonId const& person, Work& work)
{
    auto const record = find(person, work);
    if (!record.known() || record.erased) return false;
    CHECK(erase_taken_over(record, work));
    CHECK(erase_record(record, work));
    return true;
}

Result<std::string> normalise_phone(std::string_view text)
{
    return rules::normalise_phone(text);
}

Result<PersonId> resident_by_phone(std::string_view phone, Work& work)
{
    auto const number = TRY(rules::normalise_phone(phone));
    auto const claim = claim_of(IdentifierKind::phone);
    if (auto const stream = work.claimed_by(claim, work.fingerprint(claim, number)))
        return resolved(person_of(*stream), work);
    auto person = TRY(begin(PersonKind::resident, work));
    CHECK(append_identifier(person, IdentifierKind::phone, number, work));
    return person.id;
}

Result<Done> identify(PersonId const& person, IdentifierKind kind, std::string_view value,
                      Work& work)
{
    auto state = find(person, work);
    CHECK(rules::check_present(state, "/person"));
    return append_identifier(state, kind, TRY(tidy_value(kind, value)), work);
}

Result<Done> give_name(PersonId const& person, Text<1, 60> const& words, Work& work)
{
    auto state = find(person, work);
    CHECK(rules::check_present(state, "/person"));
    return append_name(state, words.text, work);
}

Result<> accept_notice(PersonId const& person, std::string_view notice_version, NoticeWay way,
                       Work& work)
{
    auto state = find(person, work);
    CHECK(rules::check_present(state, "/person"));
    if (state.notice_version == notice_version) return {};
    CHECK(append(state, NoticeAccepted{person, std::string(notice_version), way}, work));
    return {};
}

PersonId resolved(PersonId person, Work& work)
{
    // Ends: only a record that is merged nowhere can take over another, so there are no rings.
    while (auto const into = find(person, work).merged_into) person = *into;
    return person;
}

std::vector<std::string> streams(OpenAccount const& command)
{
    return {stream_of(command.person)};
}

std::vector<std::string> streams(CloseAccount const& command)
{
    return {stream_of(command.person)};
}

std::vector<std::string> streams(Rename const& command)
{
    return {stream_of(command.person)};
}

std::vector<std::string> streams(ChangePhone const& command)
{
    return {stream_of(command.person)};
}

std::vector<std::string> streams(DescribeDeputy const& command)
{
    return {stream_of(command.person)};
}

std::vector<std::string> streams(Merge const& command)
{
    return {stream_of(command.person), stream_of(command.into)};
}

std::vector<std::string> streams(Unmerge const& command)
{
    return {stream_of(command.person)};
}

} // namespace ztc::people
