// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/publicity/events.hpp"

ZTC_EVENT_CODEC(ztc::publicity::PieceRegistered);
ZTC_EVENT_CODEC(ztc::publicity::ReprintAdded);
ZTC_EVENT_CODEC(ztc::publicity::PieceJoined);
ZTC_EVENT_CODEC(ztc::publicity::PieceTookIn);
ZTC_EVENT_CODEC(ztc::publicity::EntryStruck);
