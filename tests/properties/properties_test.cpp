// What holds for every region and every plan: more people never give less, the range holds every reading, parts make
// the whole, and a file keeps its bytes.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <tuple>
#include <variant>
#include <vector>

#include "assets/assets.hpp"
#include "core/base/place.hpp"
#include "core/base/things.hpp"
#include "core/base/write.hpp"
#include "core/beoordeling/assess.hpp"
#include "core/plan/difference.hpp"
#include "core/plan/file.hpp"
#include "core/plan/history.hpp"
#include "core/plan/merge.hpp"
#include "core/plan/revisions.hpp"
#include "core/subsidie/uitvoering.hpp"
#include "core/wijkverband/sroi_rekenen.hpp"
#include "tests/generator/content.hpp"
#include "tests/generator/grow.hpp"

namespace elp {
namespace {

using generator::Content;
using generator::content_of;
using generator::Target;

/// The population of the Netherlands, and a wijk, with room above.
constexpr std::int64_t most_inhabitants = 20'000'000;
constexpr std::int64_t most_in_wijk = 100'000;
constexpr Date today{2026, 11, 21};

const Regelingen& rules() {
    static const Regelingen regelingen = *shipped_regelingen();
    return regelingen;
}

const UitvoeringRegels& grant() {
    static const UitvoeringRegels regels = *uitvoering_regels(rules(), rules().regeling("zonmw-uitvoering")->peildatum);
    return regels;
}

template <class E>
E any_of_words() {
    return static_cast<E>(*rc::gen::inRange<std::size_t>(0, Words<E>::list.size()));
}

std::optional<std::int64_t> total(const UitvoeringInvoer& invoer, const Lezing& lezing) {
    const auto answer = bereken_uitvoering(invoer, grant(), lezing);
    const auto* result = std::get_if<UitvoeringUitkomst>(&answer);
    return result == nullptr ? std::nullopt : std::optional{result->totaal.cents};
}

Plan any_plan() {
    const auto seed = *rc::gen::arbitrary<std::uint64_t>();
    const auto size = *rc::gen::inRange<std::size_t>(0, 4);
    return generator::grow({.seed = seed, .counts = {}, .other = size}, rules());
}

template <class T>
std::size_t any_place_in(const std::vector<T>& list) {
    return *rc::gen::inRange<std::size_t>(0, list.size());
}

/// Two plans with as many things in each list, and other ids and values.
struct Twins {
    Plan one;
    Plan other;
};

Twins any_twins() {
    const auto seed = *rc::gen::arbitrary<std::uint64_t>();
    const auto size = *rc::gen::inRange<std::size_t>(1, 3);
    const auto grown = [&](std::uint64_t from) {
        return generator::grow({.seed = from, .counts = {}, .other = size}, rules());
    };
    return {grown(seed), grown(seed + 1)};
}

/// Does a command, takes it back and does it again; the plan after it.
Plan done_twice(const Plan& before, const Command& command) {
    History history{.now = before, .done = {}, .undone = {}};
    RC_ASSERT(perform(history, command).empty());
    const std::string after = write_plan(history.now);
    if (!history.done.empty()) {
        RC_ASSERT(undo(history).has_value());
        RC_ASSERT(write_plan(history.now) == write_plan(before));
        RC_ASSERT(redo(history).has_value());
    }
    RC_ASSERT(write_plan(history.now) == after);
    RC_ASSERT(write_plan(*apply(before, command)) == after);
    return history.now;
}

/// Some places near each other, so that two people who change them meet: two things with all their fields, their lists,
/// and a few other fields.
struct Meeting {
    std::vector<std::string> values;
    std::vector<std::string> lists;
    std::vector<std::string> things;
};

Meeting any_meeting(const Plan& plan) {
    const Content content = content_of(plan);
    Meeting meeting;
    for (int i = 0; i < 2; ++i) {
        const std::string thing = content.things[any_place_in(content.things)].place;
        meeting.things.push_back(thing);
        meeting.lists.push_back(thing.substr(0, thing.rfind('/')));
        for (const Target& spot : content.values) {
            if (spot.place.starts_with(thing)) meeting.values.push_back(spot.place);
        }
        meeting.values.push_back(content.values[any_place_in(content.values)].place);
    }
    return meeting;
}

/// A value that the field at a place can have: what another plan has in a field of its kind, or nothing.
Value any_value(const Plan& plan, std::string_view place, const Content& like) {
    const Spot spot = find(type_of_plan(), &plan, place);
    if (!spot || *rc::gen::inRange(0, 4) == 0) return {};
    std::vector<const Target*> fitting;
    for (const Target& one : like.values) {
        if (one.type == spot.type) fitting.push_back(&one);
    }
    const Target& one = *fitting[any_place_in(fitting)];
    return one.type->leaf.get(one.at);
}

/// A version of a plan: fields with another value, things added and removed. `other` has as many of everything.
Plan changed(const Plan& before, const Plan& other, const Meeting& meeting) {
    Plan now = before;
    const Content like = content_of(other);
    for (auto left = *rc::gen::inRange(0, 8); left > 0; --left) {
        const auto kind = *rc::gen::inRange(0, 8);
        Command command;
        if (kind < 6) {
            const std::string& place = meeting.values[any_place_in(meeting.values)];
            command = set_value(place, any_value(now, place, like));
        } else if (kind == 6) {
            command = remove_item(meeting.things[any_place_in(meeting.things)]);
        } else {
            const std::string& list = meeting.lists[any_place_in(meeting.lists)];
            const auto fitting = std::ranges::find(like.lists, find(type_of_plan(), &before, list).type, &Target::type);
            command = {
                {AddItem{list, write_compact(*fitting->type->list.item, fitting->type->list.at(fitting->at, 0))}}};
        }
        // What was taken away cannot be changed any more, and what is there not added: then it stays as it was.
        if (auto next = apply(now, command)) now = *std::move(next);
    }
    return now;
}

/// Two people who went on with the same plan.
struct Versions {
    Plan base;
    Plan ours;
    Plan theirs;
};

Versions any_versions() {
    const auto [base, other] = any_twins();
    const Meeting meeting = any_meeting(base);
    return {base, changed(base, other, meeting), changed(base, other, meeting)};
}

}  // namespace

TEST_CASE("R-2 R-3 more inhabitants never give less subsidy under one reading") {
    CHECK(rc::check([] {
        const auto fewer = *rc::gen::inRange<std::int64_t>(1, most_inhabitants);
        const auto more = *rc::gen::inRange<std::int64_t>(fewer, most_inhabitants);
        const Lezing lezing{any_of_words<Afronding>(), any_of_words<Grens>(), Telling::regio};
        RC_ASSERT(*total({fewer, {}, {}}, lezing) <= *total({more, {}, {}}, lezing));
    }));
}

TEST_CASE("R-2 R-3 the range holds every reading that the data allow, and says which they do not") {
    CHECK(rc::check([] {
        std::vector<Answer<std::int64_t>> wijken(*rc::gen::inRange<std::size_t>(0, 6));
        for (auto& wijk : wijken) {
            if (*rc::gen::arbitrary<bool>()) wijk = *rc::gen::inRange<std::int64_t>(1, most_in_wijk);
        }
        Answer<std::int64_t> teams;
        if (*rc::gen::arbitrary<bool>()) teams = static_cast<std::int64_t>(wijken.size());
        const UitvoeringInvoer invoer{*rc::gen::inRange<std::int64_t>(1, most_inhabitants), wijken, teams};
        const Bandbreedte range = bandbreedte(invoer, grant());
        for (std::size_t telling = 0; telling < Words<Telling>::list.size(); ++telling) {
            const Lezing lezing{any_of_words<Afronding>(), any_of_words<Grens>(), static_cast<Telling>(telling)};
            const auto cents = total(invoer, lezing);
            const bool open =
                std::ranges::any_of(range.ontbrekend, [&](const auto& one) { return one.telling == lezing.telling; });
            RC_ASSERT(open == !cents.has_value());
            if (cents) RC_ASSERT(range.laagste->cents <= *cents && *cents <= range.hoogste->cents);
        }
    }));
}

TEST_CASE("Writing, reading and writing again gives the same bytes") {
    CHECK(rc::check([] {
        const Plan plan = any_plan();
        const std::string bytes = write_plan(plan);
        const auto read = read_plan(bytes);
        RC_ASSERT(read.ok());
        RC_ASSERT(*read == plan);
        RC_ASSERT(write_plan(*read) == bytes);
    }));
}

TEST_CASE("A command that sets a field differs in that field alone, and doing it again gives equal bytes") {
    CHECK(rc::check([] {
        const auto [before, other] = any_twins();
        const Content mine = content_of(before);
        const Content theirs = content_of(other);
        RC_ASSERT(mine.values.size() == theirs.values.size());
        const std::size_t index = any_place_in(mine.values);
        const Target& spot = mine.values[index];
        const Value old = spot.type->leaf.get(spot.at);
        const Value fresh = theirs.values[index].type->leaf.get(theirs.values[index].at);
        const auto found = difference(before, done_twice(before, set_value(spot.place, fresh)));
        if (old == fresh) {
            RC_ASSERT(found.empty());
        } else {
            const Difference expected{
                .kind = Difference::Kind::changed, .place = spot.place, .thing = {}, .before = old, .after = fresh};
            RC_ASSERT(found == std::vector{expected});
        }
    }));
}

TEST_CASE("A command that adds or removes a thing differs in that thing alone, and doing it again gives equal bytes") {
    CHECK(rc::check([] {
        const auto [before, other] = any_twins();
        const Content mine = content_of(before);
        const Content theirs = content_of(other);
        RC_ASSERT(mine.lists.size() == theirs.lists.size());
        const std::size_t index = any_place_in(mine.lists);
        const Type& item = *mine.lists[index].type->list.item;
        const void* thing = mine.lists[index].type->list.at(theirs.lists[index].at, 0);
        const std::string& list = mine.lists[index].place;
        const Command adding{{AddItem{list, write_compact(item, thing)}}};
        const Plan after = done_twice(before, adding);
        const std::string place = place_of(list, item.object.item(thing)->id);
        const Difference added{.kind = Difference::Kind::added, .place = place, .thing = item.name};
        RC_ASSERT(difference(before, after) == std::vector{added});
        const Difference removed{.kind = Difference::Kind::removed, .place = place, .thing = item.name};
        RC_ASSERT(difference(after, done_twice(after, remove_item(place))) == std::vector{removed});
        const Target& gone = mine.things[any_place_in(mine.things)];
        const Difference without{.kind = Difference::Kind::removed, .place = gone.place, .thing = gone.type->name};
        RC_ASSERT(difference(before, done_twice(before, remove_item(gone.place))) == std::vector{without});
    }));
}

TEST_CASE("R-41 with all corrections zero an SROI-analyse is the plain present value, year by year") {
    CHECK(rc::check([] {
        const auto proxy = *rc::gen::inRange<std::int64_t>(-1'000'000, 1'000'000);
        const auto years = *rc::gen::inRange<std::int64_t>(1, sroi::langste_jaren + 1);
        const auto rate = *rc::gen::inRange<std::int64_t>(0, 2'000);
        const bool first_too = *rc::gen::arbitrary<bool>();
        sroi::Jaren jaren;
        RC_ASSERT(sroi::tel_op(jaren, sroi::Uitkomst{.hoeveelheid = 100, .proxy = {proxy}, .jaren = years}));
        const auto rijen = sroi::contant(jaren, {.kosten = rate, .effecten = rate, .eerste_jaar = first_too});
        RC_ASSERT(rijen.has_value());
        RC_ASSERT(rijen->size() == static_cast<std::size_t>(years));
        std::int64_t sum = 0;
        double factor = 1.0;
        for (std::size_t year = 0; year < rijen->size(); ++year) {
            if (year > 0 || first_too) factor /= 1.0 + static_cast<double>(rate) / 10'000.0;
            const std::int64_t worth = (*rijen)[year].effect_contant.cents;
            RC_ASSERT((*rijen)[year].effect.cents == proxy);
            RC_ASSERT(std::abs(static_cast<double>(worth) - static_cast<double>(proxy) * factor) < 0.51);
            sum += worth;
        }
        RC_ASSERT(sroi::som(*rijen)->netto.cents == sum);
    }));
}

TEST_CASE("The budget's parts add up to the cent: years, causes, sources and activities") {
    CHECK(rc::check([] {
        const BegrotingOordeel budget = assess(any_plan(), rules(), today).subsidie.begroting;
        if (budget.te_groot) return;
        std::int64_t years = budget.zonder_periode.cents;
        for (const JaarStand& jaar : budget.jaren) {
            std::int64_t causes = 0;
            for (const Money part : jaar.per_oorzaak) causes += part.cents;
            std::int64_t sources = 0;
            for (const Money part : jaar.per_bron) sources += part.cents;
            RC_ASSERT(causes == jaar.kosten.cents);
            RC_ASSERT(sources == jaar.kosten.cents);
            years += jaar.kosten.cents;
        }
        std::int64_t activities = 0;
        for (const ActiviteitKosten& een : budget.activiteiten) activities += een.kosten.cents;
        RC_ASSERT(years == budget.totaal.cents);
        RC_ASSERT(activities == budget.totaal.cents);
    }));
}

TEST_CASE("Merging with who changed nothing gives the other's version, and a version with itself gives itself") {
    CHECK(rc::check([] {
        const auto [base, ours, theirs] = any_versions();
        for (const auto& merged : {merge(&base, ours, base), merge(&base, base, ours), merge(&base, ours, ours)}) {
            RC_ASSERT(merged.ok());
            RC_ASSERT(merged->conflicts.empty());
            RC_ASSERT(write_plan(merged->plan) == write_plan(ours));
        }
        RC_ASSERT(merge(nullptr, ours, ours)->plan == ours);
    }));
}

TEST_CASE("The order of merging does not matter where nothing conflicts, and nowhere once a side is chosen") {
    CHECK(rc::check([] {
        const auto [base, ours, theirs] = any_versions();
        const Merged one = *merge(&base, ours, theirs);
        const Merged other = *merge(&base, theirs, ours);
        RC_ASSERT(one.conflicts.size() == other.conflicts.size());
        RC_TAG(one.conflicts.empty());
        if (one.conflicts.empty()) RC_ASSERT(write_plan(one.plan) == write_plan(other.plan));
        const Plan first = *apply(one.plan, choose_all(one.plan, one.conflicts, Side::ours));
        const Plan second = *apply(other.plan, choose_all(other.plan, other.conflicts, Side::theirs));
        RC_ASSERT(write_plan(first) == write_plan(second));
        RC_ASSERT(read_plan(write_plan(one.plan)).ok());
    }));
}

TEST_CASE("Merging loses nothing: no thing, and no value that one side changed") {
    CHECK(rc::check([] {
        const auto [base, ours, theirs] = any_versions();
        const Merged merged = *merge(&base, ours, theirs);
        for (const auto& [side, mine, other] :
             {std::tuple{Side::ours, &ours, &theirs}, {Side::theirs, &theirs, &ours}}) {
            for (const Difference& change : difference(base, *mine)) {
                const Spot now = find(type_of_plan(), &merged.plan, change.place);
                if (change.kind == Difference::Kind::added) RC_ASSERT(static_cast<bool>(now));
                if (change.kind == Difference::Kind::removed) {
                    // Gone, or told in a conflict since the other side changed it, or something around it.
                    RC_ASSERT(!now || std::ranges::any_of(merged.conflicts, [&](const Conflict& one) {
                        return one.kind == Conflict::Kind::thing && change.place.starts_with(one.place);
                    }));
                }
                if (change.kind != Difference::Kind::changed) continue;
                const bool stands = now && now.type->leaf.get(now.at) == change.after;
                RC_ASSERT(stands || std::ranges::any_of(merged.conflicts, [&](const Conflict& one) {
                              return one.place == change.place &&
                                     (side == Side::ours ? one.ours : one.theirs) == change.after;
                          }));
            }
            for (const Id& id : ids_in(type_of_plan(), mine)) {
                const auto has = [&](const Plan& plan) {
                    const auto ids = ids_in(type_of_plan(), &plan);
                    return std::ranges::binary_search(ids, id);
                };
                RC_ASSERT(has(merged.plan) || (has(base) && !has(*other)));
            }
        }
    }));
}

TEST_CASE("Without a common version, what differs is told and the things of both are there") {
    CHECK(rc::check([] {
        const auto [base, ours, theirs] = any_versions();
        const Merged merged = *merge(nullptr, ours, theirs);
        std::size_t fields = 0;
        for (const Difference& one : difference(ours, theirs)) {
            if (one.kind == Difference::Kind::changed) ++fields;
            if (one.kind != Difference::Kind::changed)
                RC_ASSERT(static_cast<bool>(find(type_of_plan(), &merged.plan, one.place)));
        }
        RC_ASSERT(merged.conflicts.size() == fields);
    }));
}

TEST_CASE("Two files that went on from the same version find it again, and merge over it") {
    CHECK(rc::check([] {
        const auto [base, ours, theirs] = any_versions();
        const auto file = [&](const Plan& now) { return *read_plan(write_plan(with_revision(now, base))); };
        const auto found = common_revision(file(ours), file(theirs));
        RC_ASSERT(found.has_value());
        RC_ASSERT(*found == base || (ours == theirs && *found == ours));
        RC_ASSERT(*apply(ours, changes_between(ours, theirs)) == theirs);
    }));
}

}  // namespace elp
