#include "core/taal/teksten.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/order.hpp"

namespace elp {
namespace {

using Entry = std::pair<std::string, std::string>;

auto position(const std::vector<Entry>& table, std::string_view key) {
    return std::ranges::lower_bound(table, key, {}, [](const Entry& entry) { return std::string_view{entry.first}; });
}

}  // namespace

Result<Teksten> Teksten::read(std::string_view json) {
    const auto parsed = nlohmann::json::parse(json.begin(), json.end(), nullptr, false);
    const Problem broken{Severity::error, "teksten.kapot", "", "", ""};
    if (!parsed.is_object()) return broken;
    Teksten teksten;
    teksten.table_.reserve(parsed.size());
    for (const auto& [key, text] : parsed.items()) {
        if (!text.is_string()) return broken;
        teksten.table_.emplace_back(key, text.get<std::string>());
    }
    arrange(teksten.table_);
    return teksten;
}

bool Teksten::has(std::string_view key) const {
    const auto found = position(table_, key);
    return found != table_.end() && found->first == key;
}

std::string_view Teksten::operator()(std::string_view key) const {
    const auto found = position(table_, key);
    return found != table_.end() && found->first == key ? std::string_view{found->second} : key;
}

std::string Teksten::fill(std::string_view key, std::span<const Filler> fillers) const {
    const std::string_view text = (*this)(key);
    std::string filled;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t open = text.find('{', at);
        const std::size_t close = open == std::string_view::npos ? open : text.find('}', open);
        if (close == std::string_view::npos) return filled.append(text.substr(at));
        filled.append(text.substr(at, open - at));
        const std::string_view name = text.substr(open + 1, close - open - 1);
        const auto filler = std::ranges::find(fillers, name, &Filler::name);
        filled.append(filler == fillers.end() ? text.substr(open, close - open + 1) : filler->value);
        at = close + 1;
    }
    return filled;
}

std::vector<std::string_view> Teksten::keys() const {
    std::vector<std::string_view> keys;
    keys.reserve(table_.size());
    for (const Entry& entry : table_) keys.emplace_back(entry.first);
    return keys;
}

}  // namespace elp
