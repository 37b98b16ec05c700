#include "tests/generator/grow.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "core/base/order_key.hpp"
#include "tests/generator/random.hpp"

namespace elp::generator {
namespace {

constexpr std::array<std::string_view, 16> woorden{
    "samen", "wijk",    "huisarts", "team",       "overleg", "zorg",    "afspraak", "regio",
    "ouder", "netwerk", "burger",   "capaciteit", "plan",    "toegang", "reëel",    "coördinatie"};

struct Range {
    std::int64_t low = 0;
    std::int64_t high = 0;
};

Range range_of(Unit unit) {
    switch (unit) {
        case Unit::inwoners:
            return {4'000, 24'000};
        case Unit::cent:
            return {0, 5'000'000};
        case Unit::jaar:
            return {2024, 2030};
        case Unit::basispunten:
            return {0, 6'000};
        case Unit::maanden:
            return {1, 24};
        case Unit::dagen:
            return {1, 400};
        case Unit::honderdsten:
            return {0, 50'000};
        case Unit::datum:
            return {20240101, 20240128};
        case Unit::none:
        case Unit::modules:
        case Unit::aantal:
            return {0, 40};
    }
    return {};
}

class Grower {
  public:
    Grower(const Growth& growth, const Regelingen& regelingen)
        : growth_{growth}, regelingen_{regelingen}, random_{growth.seed} {}

    Plan plan() {
        Plan plan = new_plan(make_id(plan_prefix, random_.bits()));
        plant(type_of_plan(), &plan);
        std::ranges::sort(things_);
        fill(type_of_plan(), &plan);
        return plan;
    }

  private:
    template <class List>
    const auto& pick(const List& list) {
        const auto last = static_cast<std::int64_t>(std::ranges::distance(list)) - 1;
        return *std::ranges::next(
            std::ranges::begin(list),
            static_cast<std::ranges::range_difference_t<decltype(list)>>(random_.between(0, last)));
    }

    [[nodiscard]] std::size_t count_of(std::string_view name) const {
        const auto found = std::ranges::find(growth_.counts, name, &Count::name);
        return found == growth_.counts.end() ? growth_.other : found->count;
    }

    // First all things with their ids, so that every reference can find what it refers to.
    void plant(const Type& type, void* object) {
        if (type.kind == Kind::object) {
            for (const Field& field : type.object.fields()) plant(*field.type, field.write(object));
        }
        if (type.kind != Kind::list) return;
        const Type& item = *type.list.item;
        std::string order;
        for (std::size_t i = 0; i < count_of(item.name); ++i) {
            void* thing = type.list.append(object);
            if (item.object.item != nullptr) {
                order = order_between(order, {});
                name_thing(item, thing, order);
            }
            plant(item, thing);
        }
    }

    void name_thing(const Type& item, void* thing, const std::string& order) {
        const Id id = make_id(item.object.id_prefix, random_.bits());
        things_.push_back(id);
        for (const Field& field : item.object.fields()) {
            if (field.key == "id") field.type->leaf.set(field.write(thing), Value{text_of(id)});
            if (field.key == "volgorde") field.type->leaf.set(field.write(thing), Value{order});
        }
    }

    void fill(const Type& type, void* object) {
        if (type.kind == Kind::list) {
            for (std::size_t i = 0; i < type.list.size(object); ++i) {
                fill(*type.list.item, type.list.edit(object, i));
            }
        }
        if (type.kind != Kind::object) return;
        for (const Field& field : type.object.fields()) {
            if (field.key == "id" || field.key == "volgorde") continue;
            void* at = field.write(object);
            if (field.type->leaf.set == nullptr) {
                fill(*field.type, at);
            } else {
                field.type->leaf.set(at, value_for(field));
            }
        }
    }

    // Eight out of ten answers have a value; the others are open, none or not applicable.
    Value value_for(const Field& field) {
        if (random_.chance(10)) return {};
        if (field.type->leaf.answerable && random_.chance(10)) {
            return random_.chance(50) ? AnswerState::none : AnswerState::not_applicable;
        }
        switch (field.type->kind) {
            case Kind::whole:
                return whole(field.unit);
            case Kind::logic:
                return random_.chance(60);
            case Kind::date:
                return date();
            case Kind::choice:
                return std::string{pick(field.type->leaf.choices)};
            case Kind::texts:
                return texts(field);
            case Kind::id:
            case Kind::text:
                return text(field);
            case Kind::object:
            case Kind::list:
                break;
        }
        return {};
    }

    std::int64_t whole(Unit unit) {
        const Range range = range_of(unit);
        return random_.between(range.low, range.high);
    }

    std::string date() {
        // One after another: compilers differ in which argument of a call they work out first.
        const int year = static_cast<int>(random_.between(2024, 2028));
        const int month = static_cast<int>(random_.between(1, 12));
        const auto day = make_date(year, month, static_cast<int>(random_.between(1, 28)));
        return iso_date(*day);
    }

    // An element, a reference, or words; nothing where there is nothing to refer to.
    Value text(const Field& field) {
        if (!field.list.empty() && !(field.own_words && random_.chance(30))) return element(field.list);
        if (field.kind == place_kind) return place();
        if (!field.kind.empty() || field.type->kind == Kind::id) return reference(field.kind);
        return words(field.privacy == Privacy::free_text ? 12 : 3);
    }

    // The elements of a list in turn, so that thirteen seats are thirteen different ones.
    Value element(std::string_view list) {
        const auto elements = regelingen_.elementen(list);
        return elements.empty() ? Value{} : Value{elements[turns_[list]++ % elements.size()].id};
    }

    // A wijk of the plan, or nothing: the whole plan.
    Value place() {
        const Value wijk = reference("wijk");
        const auto* id = std::get_if<std::string>(&wijk);
        return id == nullptr ? Value{} : Value{"/wijken/lijst/" + *id};
    }

    Value reference(std::string_view kind) {
        const auto of_kind = std::ranges::equal_range(things_, kind, {}, &Id::kind);
        if (kind == any_kind && !things_.empty()) return text_of(pick(things_));
        if (of_kind.empty()) return {};
        return text_of(pick(of_kind));
    }

    Value texts(const Field& field) {
        Texts list;
        for (std::int64_t left = random_.between(1, 3); left > 0; --left) {
            Value one = text(field);
            auto* word = std::get_if<std::string>(&one);
            if (word != nullptr && std::ranges::find(list, *word) == list.end()) list.push_back(std::move(*word));
        }
        return list.empty() ? Value{} : Value{std::move(list)};
    }

    std::string words(std::int64_t count) {
        std::string text;
        for (std::int64_t left = random_.between(1, count); left > 0; --left) {
            if (!text.empty()) text += ' ';
            text += pick(woorden);
        }
        return text;
    }

    const Growth& growth_;
    const Regelingen& regelingen_;
    Random random_;
    std::vector<Id> things_;
    std::map<std::string_view, std::size_t> turns_;
};

// Most SROI-analyses can be calculated: where an answer is left open, it says that there is nothing, and each outcome
// and input lies in the first years. One out of five stays as it grew.
void complete(SroiAnalyses& analyses) {
    for (std::size_t i = 0; i < analyses.lijst.size(); ++i) {
        if (i % 5 == 4) continue;
        SroiAnalyse& analyse = analyses.lijst[i];
        const Answer<std::int64_t> nothing{AnswerState::none};
        for (SroiUitkomst& uitkomst : analyse.uitkomsten) {
            for (const auto member : {&SroiUitkomst::deadweight, &SroiUitkomst::verdringing, &SroiUitkomst::attributie,
                                      &SroiUitkomst::afname}) {
                if ((uitkomst.*member).is_open()) uitkomst.*member = nothing;
            }
            uitkomst.hoeveelheid = std::max<std::int64_t>(uitkomst.hoeveelheid.value_or(0), 1);
            uitkomst.hoeveelheid_laag = nothing;
            uitkomst.hoeveelheid_hoog = nothing;
            uitkomst.proxy = uitkomst.proxy.value_or(Money{1});
            uitkomst.proxy_laag = Answer<Money>{AnswerState::none};
            uitkomst.proxy_hoog = Money{uitkomst.proxy.value.cents * 2};
            uitkomst.vanaf_jaar = 1 + uitkomst.vanaf_jaar.value_or(0) % 3;
            uitkomst.jaren = 1 + uitkomst.jaren.value_or(0) % 10;
        }
        for (SroiInzet& inzet : analyse.inzet) {
            inzet.bedrag = inzet.bedrag.value_or(Money{});
            inzet.laag = Answer<Money>{AnswerState::none};
            inzet.hoog = Answer<Money>{AnswerState::none};
            inzet.jaar = 1 + inzet.jaar.value_or(0) % 3;
        }
        if (analyse.disconto.value_or(Disconto::mkba) == Disconto::eigen) analyse.disconto = Disconto::gezondheid;
    }
}

// Wijken together cannot have more inhabitants than their region.
void add_up(Plan& plan) {
    std::int64_t inwoners = 0;
    for (const Wijk& wijk : plan.wijken->lijst) inwoners += wijk.inwoners.value_or(0);
    plan.regio.edit().inwoners = std::max<std::int64_t>(inwoners, 1);
}

}  // namespace

Growth large(std::uint64_t seed) {
    return {.seed = seed,
            .counts = {{"wijk", 60},
                       {"zetel", 13},
                       {"knelpunt", 300},
                       {"sroi_analyse", 100},
                       {"kostenpost", 2'000},
                       {"activiteit", 60},
                       {"mijlpaal", 30},
                       {"indicator", 40},
                       {"eigen_waarde", 0}}};
}

Growth wijken_alone(std::size_t wijken, std::uint64_t seed) {
    return {.seed = seed, .counts = {{"wijk", wijken}}, .other = 0};
}

Plan grow(const Growth& growth, const Regelingen& regelingen) {
    Plan plan = Grower{growth, regelingen}.plan();
    add_up(plan);
    complete(plan.sroi_analyses.edit());
    return plan;
}

}  // namespace elp::generator
