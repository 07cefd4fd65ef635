// SPDX-License-Identifier: Apache-2.0
//
// What nearly every file reads, read once. Not kernel/codec.hpp: where that is seen, every event is
// compiled again. Only the release preset uses this; the others prove that each file includes what
// it needs.
#pragma once

#include "kernel/module.hpp"
#include "kernel/routes.hpp"
#include "kernel/tables.hpp"
#include "kernel/work.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <deque>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>
