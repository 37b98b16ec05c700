#include "core/plan/revisions.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "core/base/hash.hpp"
#include "core/base/hex.hpp"
#include "core/base/json_text.hpp"
#include "core/base/place.hpp"
#include "core/base/privacy.hpp"
#include "core/base/read.hpp"
#include "core/base/write.hpp"
#include "core/plan/difference.hpp"

namespace elp {
namespace {

// Lists in compact JSON are taken apart as texts: what is remembered is seldom looked into.
class Scan {
  public:
    explicit Scan(std::string_view json) : json_{json} {}

    /// The elements of a list as they stand in it; none where it is something else.
    [[nodiscard]] std::vector<std::string_view> elements() {
        if (!json_.starts_with('[')) return {};
        std::vector<std::string_view> found;
        std::size_t start = 1;
        each_mark([&](std::size_t at) {
            const bool ends = depth_ == 0 || (depth_ == 1 && json_[at] == ',');
            if (!ends) return;
            if (at > start) found.push_back(json_.substr(start, at - start));
            start = at + 1;
        });
        return found;
    }

    /// How deep lists and objects lie in one another.
    [[nodiscard]] std::size_t depth() {
        std::size_t deepest = 0;
        each_mark([&](std::size_t) { deepest = std::max(deepest, depth_); });
        return deepest;
    }

  private:
    // Calls f for each sign that stands outside of a text; `depth_` is the one behind it.
    template <class F>
    void each_mark(F f) {
        bool in_text = false;
        for (std::size_t i = 0; i < json_.size(); ++i) {
            const char c = json_[i];
            if (c == '"') in_text = !in_text;
            if (in_text) {
                if (c == '\\') ++i;
                continue;
            }
            if (c == '[' || c == '{') ++depth_;
            if ((c == ']' || c == '}') && depth_ > 0) --depth_;
            f(i);
        }
    }

    std::string_view json_;
    std::size_t depth_ = 0;
};

std::vector<std::string_view> elements(std::string_view json) { return Scan{json}.elements(); }

std::string json_string(std::string_view text) {
    std::string out;
    append_json_string(out, text);
    return out;
}

struct ValueText {
    std::string operator()(std::monostate) const { return "null"; }
    std::string operator()(AnswerState state) const {
        return state == AnswerState::none ? R"({"antwoord":"geen"})" : R"({"antwoord":"nvt"})";
    }
    std::string operator()(bool logic) const { return logic ? "true" : "false"; }
    std::string operator()(std::int64_t whole) const { return std::to_string(whole); }
    std::string operator()(const std::string& text) const { return json_string(text); }
    std::string operator()(const Texts& texts) const {
        std::string out = "[";
        for (const std::string& text : texts) out += (out.size() > 1 ? "," : "") + json_string(text);
        return out + "]";
    }
};

Value value_of(std::string_view json) {
    const auto parsed = nlohmann::json::parse(json.begin(), json.end(), nullptr, false);
    if (parsed.is_boolean()) return parsed.get<bool>();
    if (parsed.is_number_integer()) return parsed.get<std::int64_t>();
    if (parsed.is_string()) return parsed.get<std::string>();
    if (parsed.is_object())
        return json == ValueText{}(AnswerState::none) ? AnswerState::none : AnswerState::not_applicable;
    if (!parsed.is_array()) return {};
    Texts texts;
    for (const auto& text : parsed) {
        if (text.is_string()) texts.push_back(text.get<std::string>());
    }
    return texts;
}

std::string text_in(std::string_view json) {
    const Value value = value_of(json);
    const auto* text = std::get_if<std::string>(&value);
    return text == nullptr ? std::string{} : *text;
}

struct ChangeText {
    std::string operator()(const SetValue& change) const {
        return R"(["=",)" + json_string(change.place) + "," + std::visit(ValueText{}, change.value) + "]";
    }
    std::string operator()(const AddItem& change) const {
        return R"(["+",)" + json_string(change.list) + "," + change.item + "]";
    }
    std::string operator()(const RemoveItem& change) const { return R"(["-",)" + json_string(change.place) + "]"; }
    std::string operator()(const SetUnknown& change) const {
        std::string out = R"(["?",)" + json_string(change.place) + "," + json_string(change.key);
        return out + (change.json.empty() ? "" : "," + change.json) + "]";
    }
};

std::optional<Change> change_of(std::string_view json) {
    const auto parts = elements(json);
    if (parts.size() < 2) return std::nullopt;
    const std::string kind = text_in(parts[0]);
    std::string place = text_in(parts[1]);
    if (kind == "-") return RemoveItem{std::move(place)};
    if (parts.size() < 3) return std::nullopt;
    if (kind == "=") return SetValue{std::move(place), value_of(parts[2])};
    if (kind == "+") return AddItem{std::move(place), std::string{parts[2]}};
    if (kind != "?") return std::nullopt;
    return SetUnknown{std::move(place), text_in(parts[2]), std::string{parts.size() > 3 ? parts[3] : ""}};
}

/// A version that a plan remembers.
struct Remembered {
    std::string_view json;
    std::string_view name;  ///< the hash of its content, in digits between quotes
};

std::vector<Remembered> remembered(const Plan& plan) {
    std::vector<Remembered> all;
    if (!plan.revisies.json) return all;
    for (const std::string_view one : elements(*plan.revisies.json)) {
        const auto parts = elements(one);
        if (parts.size() != 2 || parts[0].size() != hex_digits + 2 || all.size() == revisions_max) break;
        all.push_back({one, parts[0]});
    }
    return all;
}

std::string name_of_revision(const Plan& plan) {
    std::string name = "\"";
    append_hex(name, revision_of(plan));
    return name + '"';
}

// The version so many steps back; nothing where the way there is broken.
std::optional<Plan> go_back(const Plan& from, const std::vector<Remembered>& way, std::size_t steps) {
    Plan plan = from;
    for (std::size_t i = 0; i < steps; ++i) {
        const auto parts = elements(way[i].json);
        if (parts.size() != 2) return std::nullopt;
        Command command;
        for (const std::string_view one : elements(parts[1])) {
            auto change = change_of(one);
            if (!change) return std::nullopt;
            command.changes.push_back(*std::move(change));
        }
        auto before = apply(plan, command);
        if (!before) return std::nullopt;
        plan = *std::move(before);
    }
    if (steps > 0 && name_of_revision(plan) != way[steps - 1].name) return std::nullopt;
    return plan;
}

Change change_for(const Difference& one, const Plan& after) {
    if (one.kind == Difference::Kind::removed) return RemoveItem{one.place};
    if (one.kind == Difference::Kind::changed) return SetValue{one.place, one.after};
    if (one.kind == Difference::Kind::unknown) {
        const auto* json = std::get_if<std::string>(&one.after);
        return SetUnknown{one.place, one.key, json == nullptr ? std::string{} : *json};
    }
    const Spot thing = find(type_of_plan(), &after, one.place);
    return AddItem{std::string{parent_of(one.place)}, write_compact(*thing.type, thing.at)};
}

// A version with the way back to it. It is left without a way where that is too long to remember, or lies so deep that
// no reader takes it.
std::string step_text(const Plan& now, const Plan& before) {
    constexpr std::size_t room = 8;
    std::string changes = "[";
    for (const Difference& one : difference(now, before)) {
        changes += (changes.size() > 1 ? "," : "") + std::visit(ChangeText{}, change_for(one, before));
        if (changes.size() > revisions_bytes_max / 2) break;
    }
    changes += ']';
    if (changes.size() > revisions_bytes_max / 2 || Scan{changes}.depth() + room > ReadLimits{}.depth) changes = "0";
    return "[" + name_of_revision(before) + "," + changes + "]";
}

}  // namespace

std::uint64_t revision_of(const Plan& plan) { return hash_of(write_compact(type_of_plan(), &plan)); }

Command changes_between(const Plan& before, const Plan& after) {
    Command command;
    for (const Difference& one : difference(before, after)) command.changes.push_back(change_for(one, after));
    return command;
}

Plan with_revision(Plan now, const Plan& before) {
    if (now.id != before.id) return now;
    if (now == before) {
        now.revisies = before.revisies;
        return now;
    }
    std::string all = "[" + step_text(now, before);
    std::size_t count = 1;
    for (const Remembered& one : remembered(before)) {
        if (++count > revisions_max || all.size() + one.json.size() + 2 > revisions_bytes_max) break;
        all += ',';
        all += one.json;
    }
    all += ']';
    now.revisies.json = std::make_shared<const std::string>(std::move(all));
    return now;
}

Plan with_merge(Plan merged, const Plan& ours, const Plan& theirs) {
    if (merged == ours) return with_revision(std::move(merged), ours);
    const Plan before = merged == theirs ? theirs : with_revision(theirs, ours);
    return with_revision(std::move(merged), before);
}

std::optional<Plan> common_revision(const Plan& ours, const Plan& theirs) {
    if (ours.id != theirs.id) return std::nullopt;
    const auto mine = remembered(ours);
    const auto yours = remembered(theirs);
    const auto names = [](const Plan& now, const std::vector<Remembered>& way) {
        std::vector<std::string> all{name_of_revision(now)};
        for (const Remembered& one : way) all.emplace_back(one.name);
        return all;
    };
    const auto here = names(ours, mine);
    const auto there = names(theirs, yours);
    // The first of ours that is theirs too; its content comes from whichever way is whole.
    const auto found = std::ranges::find_first_of(here, there);
    if (found == here.end()) return std::nullopt;
    const auto place = [&](const std::vector<std::string>& all) {
        return static_cast<std::size_t>(std::ranges::find(all, *found) - all.begin());
    };
    auto base = go_back(ours, mine, place(here));
    return base ? base : go_back(theirs, yours, place(there));
}

Plan without_personal(Plan plan) {
    remove_personal(type_of_plan(), &plan);
    plan.revisies = {};
    return plan;
}

Plan for_link(Plan plan) {
    remove_unknown(type_of_plan(), &plan);
    plan.opmerkingen = {};
    plan.revisies = {};
    return plan;
}

}  // namespace elp
