// SPDX-License-Identifier: Apache-2.0
#include "kernel/right.hpp"

namespace ztc {

Rights rights_of(Role role)
{
    using enum Right;
    switch (role) {
    case Role::resident: return {raise_matters, follow_own_matters};
    case Role::deputy: return {raise_matters, follow_own_matters, look_into_matters, read_inbox};
    case Role::liaison_officer:
        return {accept_matters, redirect_matters, refer_matters, read_inbox, see_raiser};
    case Role::committee_clerk:
        return {accept_matters, redirect_matters, refer_matters,
                read_inbox,     see_raiser,       import_matters};
    case Role::committee_director:
        return {accept_matters, redirect_matters, refer_matters, read_inbox,
                see_raiser,     import_matters,   set_policy,    erase_texts};
    case Role::unit_clerk:
    case Role::unit_head: return {answer_matters, read_inbox};
    case Role::standing_committee_office: return {read_inbox};
    case Role::auditor: return {read_audit};
    case Role::security_administrator: return {manage_people};
    case Role::system_administrator: return {manage_organisation};
    }
    return {};
}

} // namespace ztc
