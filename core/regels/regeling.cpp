#include "core/regels/regeling.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "core/base/hash.hpp"
#include "core/base/read.hpp"
#include "core/base/write.hpp"

namespace elp {
namespace {

constexpr Envelope envelope{"regeling", 1};

std::string at(std::string_view list, std::size_t index) {
    return "/" + std::string{list} + "/" + std::to_string(index);
}

void report(Problems& problems, std::string_view code, std::string place, std::string found = {}) {
    problems.push_back({Severity::error, code, std::move(place), std::move(found), ""});
}

bool knows_source(const Regeling& regeling, const std::string& id) {
    return std::ranges::find(regeling.bronnen, id, &Bron::id) != regeling.bronnen.end();
}

void check_value(const Regeling& regeling, const Waarde& waarde, const std::string& place, Problems& problems) {
    if (!waarde.waarde.has_value()) report(problems, "regels.waarde-ontbreekt", place + "/waarde");
    if (waarde.geldig_van == Date{}) report(problems, "regels.geldigheid-ontbreekt", place + "/geldig_van");
    if (waarde.geldig_tot != Date{} && waarde.geldig_tot < waarde.geldig_van) {
        report(problems, "regels.geldigheid-omgekeerd", place + "/geldig_tot", iso_date(waarde.geldig_tot));
    }
    if (!knows_source(regeling, waarde.bron)) report(problems, "regels.bron-onbekend", place + "/bron", waarde.bron);
    if (waarde.plaats.empty()) report(problems, "regels.plaats-ontbreekt", place + "/plaats");
}

void check_parameter(const Regeling& regeling, const Parameter& parameter, const std::string& place,
                     Problems& problems) {
    if (parameter.regel.empty()) report(problems, "regels.regel-ontbreekt", place + "/regel");
    if (parameter.waarden.empty()) report(problems, "regels.waarde-ontbreekt", place + "/waarden");
    for (std::size_t i = 0; i < parameter.waarden.size(); ++i) {
        const std::string here = place + at("waarden", i);
        check_value(regeling, parameter.waarden[i], here, problems);
        const std::int64_t value = parameter.waarden[i].waarde.value;
        if (parameter.eenheid == Unit::datum && !date_of_whole(value)) {
            report(problems, "regels.geen-dag", here + "/waarde", std::to_string(value));
        }
        for (std::size_t j = 0; j < i; ++j) {
            if (overlapt(parameter.waarden[i], parameter.waarden[j])) {
                report(problems, "regels.geldigheid-overlapt", here, iso_date(parameter.waarden[i].geldig_van));
            }
        }
    }
}

void check_choice(const Regeling& regeling, const Keuze& keuze, const std::string& place, Problems& problems) {
    if (std::ranges::find(keuze.opties, keuze.standaard) == keuze.opties.end()) {
        report(problems, "regels.standaard-onbekend", place + "/standaard", keuze.standaard);
    }
    if (!knows_source(regeling, keuze.bron)) report(problems, "regels.bron-onbekend", place + "/bron", keuze.bron);
}

template <class T>
void check_ids(const std::vector<T>& things, std::string_view list, Problems& problems) {
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < things.size(); ++i) {
        const bool fresh = seen.insert(things[i].id).second;
        if (things[i].id.empty() || !fresh) report(problems, "regels.id-dubbel", at(list, i) + "/id", things[i].id);
    }
}

void check_list(const Regeling& regeling, const Lijst& lijst, const std::string& place, Problems& problems) {
    if (lijst.regel.empty()) report(problems, "regels.regel-ontbreekt", place + "/regel");
    if (!knows_source(regeling, lijst.bron)) report(problems, "regels.bron-onbekend", place + "/bron", lijst.bron);
    if (lijst.plaats.empty()) report(problems, "regels.plaats-ontbreekt", place + "/plaats");
    check_ids(lijst.elementen, place.substr(1) + "/elementen", problems);
    for (std::size_t i = 0; i < lijst.elementen.size(); ++i) {
        const std::string here = place + at("elementen", i);
        const Element& element = lijst.elementen[i];
        if (element.naam.empty()) report(problems, "regels.naam-ontbreekt", here + "/naam");
        if (element.bron.empty()) continue;
        if (!knows_source(regeling, element.bron))
            report(problems, "regels.bron-onbekend", here + "/bron", element.bron);
        if (element.plaats.empty()) report(problems, "regels.plaats-ontbreekt", here + "/plaats");
    }
}

Problems check(const Regeling& regeling) {
    Problems problems;
    if (regeling.id.empty()) report(problems, "regels.id-dubbel", "/id");
    check_ids(regeling.bronnen, "bronnen", problems);
    check_ids(regeling.parameters, "parameters", problems);
    check_ids(regeling.keuzes, "keuzes", problems);
    for (std::size_t i = 0; i < regeling.parameters.size(); ++i) {
        check_parameter(regeling, regeling.parameters[i], at("parameters", i), problems);
    }
    for (std::size_t i = 0; i < regeling.keuzes.size(); ++i) {
        check_choice(regeling, regeling.keuzes[i], at("keuzes", i), problems);
    }
    check_ids(regeling.lijsten, "lijsten", problems);
    for (std::size_t i = 0; i < regeling.lijsten.size(); ++i) {
        check_list(regeling, regeling.lijsten[i], at("lijsten", i), problems);
    }
    return problems;
}

std::uint64_t fingerprint(Regeling regeling) {
    regeling.titel.clear();
    regeling.bronnen.clear();
    for (Parameter& parameter : regeling.parameters) {
        for (Waarde& waarde : parameter.waarden) waarde.toelichting.clear();
    }
    for (Lijst& lijst : regeling.lijsten) {
        for (Element& element : lijst.elementen) element.uitleg_en.clear();
    }
    return hash_of(write_compact(type_of<Regeling>, &regeling));
}

}  // namespace

bool overlapt(const Waarde& a, const Waarde& b) {
    const bool a_ends_before = a.geldig_tot != Date{} && a.geldig_tot < b.geldig_van;
    const bool b_ends_before = b.geldig_tot != Date{} && b.geldig_tot < a.geldig_van;
    return !a_ends_before && !b_ends_before;
}

Result<Regeling> read_regeling(std::string_view bytes) {
    Regeling regeling;
    auto outcome =
        read_json(bytes, type_of<Regeling>, &regeling, {.envelope = envelope, .unknown = UnknownKeys::refuse});
    if (!outcome.problems.empty()) return std::move(outcome.problems);
    Problems problems = check(regeling);
    if (!problems.empty()) return problems;
    regeling.vingerafdruk = fingerprint(regeling);
    return regeling;
}

}  // namespace elp
