// What leaves the region for the learning network.
#include "core/beoordeling/monitoring.hpp"

#include <doctest/doctest.h>

#include "assets/assets.hpp"
#include "tests/generator/grow.hpp"

namespace elp {
namespace {

// Every text in an object whose field may hold something about a person.
void collect_personal(const Type& type, const void* at, std::vector<std::string>& texts) {
    if (type.kind == Kind::list) {
        for (std::size_t i = 0; i < type.list.size(at); ++i) {
            collect_personal(*type.list.item, type.list.at(at, i), texts);
        }
    }
    if (type.kind != Kind::object) return;
    for (const Field& field : type.object.fields()) {
        if (field.type->leaf.get == nullptr) {
            collect_personal(*field.type, field.read(at), texts);
        } else if (field.privacy != Privacy::open) {
            const Value value = field.type->leaf.get(field.read(at));
            if (const auto* text = std::get_if<std::string>(&value)) texts.push_back(*text);
        }
    }
}

}  // namespace

TEST_CASE("R-80 of a plan full of everything no personal text is handed over, but for lessons that may be shared") {
    Plan plan = generator::grow({.seed = 3, .counts = {}, .other = 4}, *shipped_regelingen());
    plan.regio.edit().naam = "Almere";
    const Monitoring monitoring = monitoring_van(plan);
    std::vector<std::string> left;
    collect_personal(type_of<Monitoring>, &monitoring, left);
    std::size_t shared = 0;
    for (const Les& les : plan.leren->lessen) {
        if (les.mag_gedeeld.has_value() && les.mag_gedeeld.value && !les.les.empty()) ++shared;
    }
    CHECK(left.size() == shared);
    CHECK(monitoring.regio == "Almere");
    CHECK(monitoring.leren.indicatoren.size() == plan.leren->indicatoren.size());
    CHECK(monitoring.activiteiten.lijst.size() == plan.activiteiten->lijst.size());
}

TEST_CASE("R-80 the file is read back to the byte; a plan is no monitoring file") {
    const Plan plan = generator::grow({.seed = 4, .counts = {}, .other = 2}, *shipped_regelingen());
    const std::string bytes = write_monitoring(monitoring_van(plan));
    const auto again = read_monitoring(bytes);
    REQUIRE(again.ok());
    CHECK(write_monitoring(*again) == bytes);
    const auto wrong = read_monitoring(shipped_voorbeeld("almere"));
    REQUIRE_FALSE(wrong.ok());
    CHECK(wrong.problems().front().code == "json.ander-bestand");
}

}  // namespace elp
