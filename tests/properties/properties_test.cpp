// What holds for every region and every plan: more people never give less, the range holds every reading, parts make
// the whole, and a file keeps its bytes.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "assets/assets.hpp"
#include "core/beoordeling/assess.hpp"
#include "core/plan/file.hpp"
#include "core/subsidie/uitvoering.hpp"
#include "tests/generator/grow.hpp"

namespace elp {
namespace {

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

}  // namespace elp
