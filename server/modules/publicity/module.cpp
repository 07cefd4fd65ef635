// SPDX-License-Identifier: Apache-2.0
#include "modules/publicity/module.hpp"

#include "modules/publicity/events.hpp"
#include "modules/publicity/refusals.hpp"

namespace ztc::publicity {

void declare(Routes& routes); // api.cpp

Module module()
{
    return {"publicity",
            {kind_of<PieceRegistered>(), kind_of<ReprintAdded>(), kind_of<PieceJoined>(),
             kind_of<PieceTookIn>(), kind_of<EntryStruck>()},
            refusals,
            &declare};
}

} // namespace ztc::publicity
