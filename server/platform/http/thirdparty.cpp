// SPDX-License-Identifier: Apache-2.0
//
// The parts of Asio and Beast that need to be compiled only once.
#include "platform/http/asio.hpp"

#include <boost/asio/impl/src.hpp>
#include <boost/beast/src.hpp>
