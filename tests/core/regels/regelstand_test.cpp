// The rules that a plan was last looked at with: kept by a command, written and read, and compared with those at hand.
#include "core/regels/regelstand.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <set>

#include "assets/assets.hpp"
#include "core/base/write.hpp"
#include "core/beoordeling/assess.hpp"
#include "core/plan/command.hpp"
#include "core/plan/file.hpp"

namespace elp {
namespace {

constexpr Date today{2026, 11, 21};

const Regelingen& rules() {
    static const Regelingen regelingen = *shipped_regelingen();
    return regelingen;
}

Plan looked_at() { return *apply(*read_plan(shipped_voorbeeld("almere")), keep_rules(rules())); }

// The findings about rules, as code and name of the rule file.
std::set<std::string> about_rules(const Plan& plan, const Regelingen& regelingen) {
    std::set<std::string> found;
    for (const Bevinding& bevinding : assess(plan, regelingen, today).bevindingen) {
        if (!bevinding.code.starts_with("regels.")) continue;
        CHECK(bevinding.place == "/regelstand/gebruikt");
        found.insert(std::string{bevinding.code} + " " + bevinding.vulling.at(0).second);
    }
    return found;
}

// The shipped rules with the bytes of one file changed.
Regelingen with_change(std::string_view id, std::string_view from, std::string_view to) {
    for (const auto& file : rules().files) {
        if (file->id != id) continue;
        Regelingen changed = rules();
        Regeling copy = *file;
        const Envelope envelope{"regeling", 1};
        std::string bytes = write_json(type_of<Regeling>, &copy, envelope);
        const std::size_t at = bytes.find(from);
        REQUIRE(at != std::string::npos);
        bytes.replace(at, from.size(), to);
        for (auto& one : changed.files) {
            if (one->id == id) one = std::make_shared<const Regeling>(*read_regeling(bytes));
        }
        return changed;
    }
    return {};
}

constexpr std::string_view grant = "Uitvoeringssubsidie Versterking organisatie eerstelijnszorg";

}  // namespace

TEST_CASE("a plan that keeps nothing yet, or the rules at hand, has nothing to look at") {
    CHECK(about_rules(*read_plan(shipped_voorbeeld("almere")), rules()).empty());
    CHECK(about_rules(looked_at(), rules()).empty());
    CHECK(looked_at().regelstand->gebruikt.size() == rules().files.size());
}

TEST_CASE("another amount, date or option is a change of its own rule file alone") {
    const std::string changed = "regels.gewijzigd " + std::string{grant};
    CHECK(about_rules(looked_at(), with_change("zonmw-uitvoering", "3500000", "3600000")) == std::set{changed});
    CHECK(about_rules(looked_at(), with_change("zonmw-uitvoering", "2026-12-31", "2027-12-31")) == std::set{changed});
    CHECK(about_rules(looked_at(), with_change("zonmw-uitvoering", "\"standaard\": \"hele\"",
                                               "\"standaard\": \"begonnen\"")) == std::set{changed});
}

TEST_CASE("an explanation or a title in other words changes nothing") {
    CHECK(about_rules(looked_at(), with_change("zonmw-uitvoering", "Bedrag voor één module.", "Bedrag van een module."))
              .empty());
    CHECK(about_rules(looked_at(), with_change("zonmw-uitvoering", "voorjaar 2024", "2024")).empty());
}

TEST_CASE("a rule file that came, and one that is gone") {
    Regelingen fewer = rules();
    std::erase_if(fewer.files, [](const auto& file) { return file->id == "landelijk"; });
    const Plan before = *apply(*read_plan(shipped_voorbeeld("almere")), keep_rules(fewer));
    CHECK(about_rules(before, rules()) == std::set{"regels.gewijzigd " + rules().regeling("landelijk")->titel});
    CHECK(about_rules(looked_at(), fewer).contains("regels.vervallen landelijk"));
}

TEST_CASE("own values stand in the plan itself: they are no change of the rules") {
    Plan plan = looked_at();
    EigenWaarde own;
    own.id = make_id("waarde", 1);
    own.volgorde = "V01";
    own.parameter = "uitvoering.module.bedrag";
    own.waarde = 3'600'000;
    own.geldig_van = Date{2024, 1, 1};
    own.bron = "Oproep";
    own.plaats = "artikel 3";
    plan.eigen_waarden.edit().lijst.push_back(own);
    CHECK(about_rules(plan, rules()).empty());
}

TEST_CASE("the rules that were kept go through a plan file unchanged") {
    const auto again = read_plan(write_plan(looked_at()));
    REQUIRE(again.ok());
    CHECK(*again == looked_at());
}

}  // namespace elp
