// SPDX-License-Identifier: Apache-2.0
//
// Prepared statements by the address of their text, since texts are constants. The text itself is
// compared on every hit: a text made at run time in the same place must never run another's plan.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace ztc::sql {

template <class Prepared>
class StatementCache {
public:
    /// Null when this text was not prepared yet.
    Prepared* find(std::string_view sql)
    {
        auto const found = by_address_.find(key(sql));
        if (found == by_address_.end() || found->second.sql != sql) return nullptr;
        return &found->second.prepared;
    }

    Prepared& keep(std::string_view sql, Prepared prepared)
    {
        auto& entry = by_address_[key(sql)];
        entry = Entry{std::string(sql), std::move(prepared)};
        return entry.prepared;
    }

    void clear() { by_address_.clear(); }

private:
    using Key = std::pair<char const*, std::size_t>;
    struct Hash {
        std::size_t operator()(Key const& key) const
        {
            return std::hash<char const*>{}(key.first) ^ (key.second << 1);
        }
    };
    struct Entry {
        std::string sql;
        Prepared prepared;
    };
    static Key key(std::string_view sql) { return {sql.data(), sql.size()}; }

    std::unordered_map<Key, Entry, Hash> by_address_;
};

} // namespace ztc::sql
