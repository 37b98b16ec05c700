// Long sequences of commands, undo, redo, save and reload on a real plan, beside a model of it: the JSON of its file,
// changed by hand as each command says, in a list of steps. What the plan's file holds equals the model at each step.
#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "assets/assets.hpp"
#include "core/base/order_key.hpp"
#include "core/base/place.hpp"
#include "core/plan/file.hpp"
#include "core/plan/history.hpp"
#include "tests/generator/content.hpp"
#include "tests/generator/random.hpp"
#include "tests/properties/laws.hpp"
#include "tests/properties/times.hpp"

namespace elp {
namespace {

using Json = nlohmann::json;
using generator::Content;
using generator::Random;
using generator::Target;

constexpr std::size_t few = 250;

std::vector<std::string> steps_of(const std::string& place) {
    std::vector<std::string> steps;
    for (std::size_t at = 0; at < place.size();) {
        const std::size_t end = std::min(place.find('/', at + 1), place.size());
        steps.push_back(place.substr(at + 1, end - at - 1));
        at = end;
    }
    return steps;
}

Json* thing_in(Json& list, const std::string& id) {
    const auto found = std::ranges::find_if(list, [&](const Json& one) { return one.at("id") == id; });
    return found == list.end() ? nullptr : &*found;
}

// What a field holds that nobody filled in: some have a first value.
Json default_of(const Type& type) {
    if (type.kind == Kind::object) {
        Json object = Json::object();
        for (const Field& field : type.object.fields()) {
            Json value = default_of(*field.type);
            if (!value.is_null()) object[std::string{field.key}] = std::move(value);
        }
        return object.empty() ? Json{} : object;
    }
    if (type.leaf.answerable) return {};
    if (type.kind == Kind::whole) return 0;
    if (type.kind == Kind::logic) return false;
    if (type.kind == Kind::choice) return std::string{type.leaf.choices.front()};
    return {};
}

/// The plan as its file tells it, with what was done to it.
class Model {
  public:
    explicit Model(Json file) : now_(std::move(file)) {}

    [[nodiscard]] const Json& now() const { return now_; }

    void set(const std::string& place, const Json& value) {
        Json next = now_;
        put(next, steps_of(place), 0, value);
        if (place.ends_with("/volgorde")) sort_around(next, place);
        step(std::move(next));
    }
    void add(const std::string& list, const Json& item) {
        Json next = now_;
        Json all = value_at(next, list);
        if (all.is_null()) all = Json::array();
        all.push_back(item);
        sort(all);
        put(next, steps_of(list), 0, all);
        step(std::move(next));
    }
    void remove(const std::string& place) {
        Json next = now_;
        const std::string list = place.substr(0, place.rfind('/'));
        Json left = Json::array();
        for (const Json& one : value_at(next, list)) {
            if (one.at("id") != place.substr(place.rfind('/') + 1)) left.push_back(one);
        }
        put(next, steps_of(list), 0, left);
        step(std::move(next));
    }
    bool undo() {
        if (done_.empty()) return false;
        undone_.push_back(std::move(now_));
        now_ = std::move(done_.back());
        done_.pop_back();
        return true;
    }
    bool redo() {
        if (undone_.empty()) return false;
        done_.push_back(std::move(now_));
        now_ = std::move(undone_.back());
        undone_.pop_back();
        return true;
    }

  private:
    void step(Json next) {
        if (next == now_) return;
        undone_.clear();
        done_.push_back(std::move(now_));
        if (done_.size() > History::steps_max) done_.erase(done_.begin());
        now_ = std::move(next);
    }

    static void sort(Json& list) {
        std::sort(list.begin(), list.end(), [](const Json& a, const Json& b) {
            return std::pair{a.at("volgorde").get<std::string>(), a.at("id").get<std::string>()} <
                   std::pair{b.at("volgorde").get<std::string>(), b.at("id").get<std::string>()};
        });
    }

    static void sort_around(Json& file, const std::string& key) {
        const std::string thing = key.substr(0, key.rfind('/'));
        const auto list = steps_of(thing.substr(0, thing.rfind('/')));
        Json* at = &file;
        for (const std::string& one : list) at = at->is_array() ? thing_in(*at, one) : &(*at)[one];
        sort(*at);
    }

    static Json value_at(Json& file, const std::string& place) {
        Json* at = &file;
        for (const std::string& one : steps_of(place)) {
            if (at->is_array()) {
                at = thing_in(*at, one);
            } else if (at->contains(one)) {
                at = &(*at)[one];
            } else {
                return {};
            }
        }
        return *at;
    }

    // Puts a value at the end of the steps; what is left without content is not in a file.
    static void put(Json& at, const std::vector<std::string>& steps, std::size_t from, const Json& value) {
        if (at.is_array()) return put(*thing_in(at, steps[from]), steps, from + 1, value);
        Json& next = at[steps[from]];
        if (from + 1 == steps.size()) {
            next = value;
        } else {
            if (next.is_null()) next = Json::object();
            put(next, steps, from + 1, value);
        }
        if (next.is_null() || (next.is_structured() && next.empty())) at.erase(steps[from]);
    }

    Json now_;
    std::vector<Json> done_;
    std::vector<Json> undone_;
};

/// A value for a command, and as the file has it.
struct Both {
    Value value;
    Json json;
};

std::string any_words(Random& random) {
    static const std::vector<std::string> words{"", "wijk", "é€", "\"", "\\", "a\nb\tc", "<b>", "=1+1", " ", "\u2028"};
    return words[static_cast<std::size_t>(random.between(0, static_cast<std::int64_t>(words.size()) - 1))];
}

Both any_value(const Type& type, const Content& content, Random& random) {
    if (random.chance(15)) return {{}, default_of(type)};
    if (type.leaf.answerable && random.chance(15)) return {AnswerState::none, {{"antwoord", "geen"}}};
    const auto pick = [&](std::size_t size) {
        return static_cast<std::size_t>(random.between(0, static_cast<std::int64_t>(size) - 1));
    };
    switch (type.kind) {
        case Kind::whole: {
            const std::int64_t whole = random.between(-3, 300'000) * (random.chance(5) ? 30'000'000'000 : 1);
            return {whole, whole};
        }
        case Kind::logic: {
            const bool logic = random.chance(50);
            return {logic, logic};
        }
        case Kind::date: {
            const auto month = random.between(1, 12);
            const std::string day = iso_date(*make_date(2026, static_cast<int>(month), 28));
            return {day, day};
        }
        case Kind::choice: {
            const std::string word{type.leaf.choices[pick(type.leaf.choices.size())]};
            return {word, word};
        }
        case Kind::id: {
            const std::string& place = content.things[pick(content.things.size())].place;
            const std::string id = place.substr(place.rfind('/') + 1);
            return {id, id};
        }
        case Kind::texts: {
            Texts texts;
            for (auto left = random.between(0, 3); left > 0; --left) texts.push_back(any_words(random));
            return {texts, texts.empty() ? Json{} : Json(texts)};
        }
        case Kind::text:
        case Kind::object:
        case Kind::list:
            break;
    }
    const std::string words = any_words(random);
    return {words, words.empty() ? Json{} : Json(words)};
}

/// A plan with its history, beside its model.
class Pair {
  public:
    explicit Pair(const Plan& plan)
        : history_{.now = plan, .done = {}, .undone = {}},
          model_{Json::parse(write_plan(plan))},
          saved_{write_plan(plan)} {}

    void step(Random& random) {
        const Content content = generator::content_of(history_.now);
        const auto pick = [&](const std::vector<Target>& from) -> const Target& {
            return from[static_cast<std::size_t>(random.between(0, static_cast<std::int64_t>(from.size()) - 1))];
        };
        const auto kind = random.between(0, 99);
        if (kind < 45) return set(pick(content.values), content, random);
        if (kind < 58) return add(pick(content.lists), random);
        if (kind < 66 && !content.things.empty()) return remove(pick(content.things));
        if (kind < 72 && !content.things.empty()) return move(pick(content.things), random);
        if (kind < 75) return refuse(pick(content.values), random);
        if (kind < 86) {
            CHECK(undo(history_).has_value() == model_.undo());
        } else if (kind < 95) {
            CHECK(redo(history_).has_value() == model_.redo());
        } else if (kind < 98) {
            saved_ = write_plan(history_.now);
        } else {
            history_ = {.now = *read_plan(saved_), .done = {}, .undone = {}};
            model_ = Model{Json::parse(saved_)};
        }
    }

    [[nodiscard]] bool equal() const { return Json::parse(write_plan(history_.now)) == model_.now(); }
    [[nodiscard]] const Plan& plan() const { return history_.now; }
    [[nodiscard]] const Json& model() const { return model_.now(); }

  private:
    void set(const Target& target, const Content& content, Random& random) {
        if (target.place.ends_with("/volgorde")) {
            const std::string key = "V" + std::to_string(random.between(1, 9));
            return set(target.place, {key, key});
        }
        set(target.place, any_value(*target.type, content, random));
    }
    void set(const std::string& place, const Both& both) {
        REQUIRE(perform(history_, set_value(place, both.value)).empty());
        model_.set(place, both.json);
    }
    void add(const Target& list, Random& random) {
        const Type& item = *list.type->list.item;
        const Id id = make_id(item.object.id_prefix, random.bits());
        const std::string order = order_between(last_order({list.type, list.at, nullptr, nullptr}), {});
        REQUIRE(perform(history_, {{empty_item(list.place, id, order)}}).empty());
        Json made = default_of(item);
        made["id"] = text_of(id);
        made["volgorde"] = order;
        model_.add(list.place, made);
    }
    void remove(const Target& thing) {
        const std::string place = thing.place;
        REQUIRE(perform(history_, remove_item(place)).empty());
        model_.remove(place);
    }
    void move(const Target& thing, Random& random) {
        const auto command = move_item(history_.now, thing.place, random.chance(50) ? Move::up : Move::down);
        if (!command) return;
        const auto& change = std::get<SetValue>(command->changes.front());
        set(change.place, {change.value, std::get<std::string>(change.value)});
    }
    // What does not fit changes nothing.
    void refuse(const Target& target, Random& random) {
        const std::string place = random.chance(50) ? target.place + "/weg" : target.place;
        CHECK_FALSE(perform(history_, set_value(place, Value{std::string{"a\x01z"}})).empty());
    }

    History history_;
    Model model_;
    std::string saved_;
};

}  // namespace

TEST_CASE("a long sequence of commands, undo, redo, save and reload goes as its model says") {
    Random random{20'261'129};
    Pair pair{*read_plan(shipped_voorbeeld("almere"))};
    REQUIRE(pair.equal());
    const std::size_t count = times(few);
    for (std::size_t step = 0; step < count; ++step) {
        pair.step(random);
        CAPTURE(step);
        if (!pair.equal()) {
            const Json was = Json::parse(write_plan(pair.plan()));
            FAIL(Json::diff(pair.model(), was).dump().substr(0, 2'000));
        }
        if (step % 50 == 0) REQUIRE(laws::broken_keeping(pair.plan()) == "");
    }
}

}  // namespace elp
