#include "core/regels/eigen_waarden.hpp"

#include <algorithm>
#include <memory>
#include <utility>

#include "core/base/order_key.hpp"
#include "core/base/place.hpp"

namespace elp {
namespace {

struct Layer {
    const Regelingen& geleverd;
    std::string list;  ///< the place of the list of own values
    Regeling regeling;
    EigenRegels& result;
};

void report(Layer& layer, const EigenWaarde& waarde, Aard aard, std::string_view code, std::string_view key,
            std::string found = {}) {
    Bevinding bevinding{.aard = aard, .code = code, .regel = {}, .place = {}};
    bevinding.place = place_of(layer.list, {waarde.id, key});
    bevinding.vulling = {{"parameter", waarde.parameter}, {"gevonden", std::move(found)}};
    layer.result.bevindingen.push_back(std::move(bevinding));
}

// The first field without which a value cannot be used; empty when all are there.
std::string_view missing_field(const EigenWaarde& waarde) {
    if (!waarde.waarde.has_value()) return "waarde";
    if (!waarde.geldig_van.has_value()) return "geldig_van";
    if (waarde.bron.empty()) return "bron";
    if (waarde.plaats.empty()) return "plaats";
    return {};
}

bool possible(Unit unit, std::int64_t value) {
    if (unit == Unit::datum) return date_of_whole(value).has_value();
    return value >= 0;
}

Waarde as_waarde(const EigenWaarde& own) {
    Waarde waarde;
    waarde.waarde = own.waarde;
    waarde.geldig_van = own.geldig_van.value;
    waarde.geldig_tot = own.geldig_tot.value_or(Date{});
    waarde.bron = text_of(own.id);
    waarde.plaats = own.plaats;
    waarde.status = own.status.value_or(Status::aanname);
    waarde.toelichting = own.toelichting;
    return waarde;
}

Bron as_bron(const EigenWaarde& own) {
    Bron bron;
    bron.id = text_of(own.id);
    bron.titel = own.bron;
    bron.uitgever = own.uitgever;
    bron.datum = own.datum;
    bron.adres = own.adres;
    return bron;
}

Parameter& own_parameter(Regeling& regeling, const Parameter& shipped) {
    const auto found = std::ranges::find(regeling.parameters, shipped.id, &Parameter::id);
    if (found != regeling.parameters.end()) return *found;
    Parameter& parameter = regeling.parameters.emplace_back();
    parameter.id = shipped.id;
    parameter.regel = shipped.regel;
    parameter.eenheid = shipped.eenheid;
    return parameter;
}

bool lay_over(Layer& layer, const EigenWaarde& own, const Parameter& shipped) {
    if (const auto field = missing_field(own); !field.empty()) {
        report(layer, own, Aard::ontbreekt, "eigen-waarde.onvolledig", field);
        return false;
    }
    if (!possible(shipped.eenheid, own.waarde.value)) {
        report(layer, own, Aard::fout, "eigen-waarde.onmogelijk", "waarde", std::to_string(own.waarde.value));
        return false;
    }
    Waarde waarde = as_waarde(own);
    if (waarde.geldig_tot != Date{} && waarde.geldig_tot < waarde.geldig_van) {
        report(layer, own, Aard::fout, "eigen-waarde.geldigheid-omgekeerd", "geldig_tot", iso_date(waarde.geldig_tot));
        return false;
    }
    auto& waarden = own_parameter(layer.regeling, shipped).waarden;
    if (std::ranges::any_of(waarden, [&](const Waarde& other) { return overlapt(waarde, other); })) {
        report(layer, own, Aard::fout, "eigen-waarde.overlapt", "geldig_van", iso_date(waarde.geldig_van));
        return false;
    }
    waarden.push_back(std::move(waarde));
    layer.regeling.bronnen.push_back(as_bron(own));
    return true;
}

void take(Layer& layer, const EigenWaarde& own) {
    EigenNaastGeleverd beside{.id = own.id, .geldt = false, .geleverd = {}};
    const Parameter* shipped = layer.geleverd.parameter(own.parameter);
    if (shipped == nullptr) {
        report(layer, own, Aard::fout, "eigen-waarde.parameter-onbekend", "parameter");
    } else {
        beside.geldt = lay_over(layer, own, *shipped);
        const auto value = layer.geleverd.at(own.parameter, own.geldig_van.value_or(Date{}));
        if (value) beside.geleverd = *value;
    }
    layer.result.waarden.push_back(beside);
}

}  // namespace

EigenRegels met_eigen_waarden(const Regelingen& geleverd, const EigenWaarden& eigen, std::string_view place) {
    EigenRegels result{.regelingen = geleverd, .waarden = {}, .bevindingen = {}};
    if (eigen.lijst.empty()) return result;
    Layer layer{.geleverd = geleverd, .list = place_of(place, "lijst"), .regeling = {}, .result = result};
    layer.regeling.id = eigen_regeling;
    for (const EigenWaarde& own : eigen.lijst) take(layer, own);
    // Last, so that its values win and no reference into the shipped files changes.
    result.regelingen.files.push_back(std::make_shared<const Regeling>(std::move(layer.regeling)));
    return result;
}

Problems controleer_parameters(const Regeling& eigen, const Regelingen& geleverd) {
    Problems problems;
    for (std::size_t i = 0; i < eigen.parameters.size(); ++i) {
        const Parameter& parameter = eigen.parameters[i];
        const std::string place = "/parameters/" + std::to_string(i);
        const Parameter* shipped = geleverd.parameter(parameter.id);
        if (shipped == nullptr) {
            problems.push_back({Severity::error, "regels.parameter-onbekend", place + "/id", parameter.id, ""});
        } else if (shipped->eenheid != parameter.eenheid) {
            problems.push_back({Severity::error, "regels.andere-eenheid", place + "/eenheid",
                                std::string{word_of(parameter.eenheid)}, std::string{word_of(shipped->eenheid)}});
        }
    }
    return problems;
}

std::size_t aantal_waarden(const Regeling& regeling) {
    std::size_t count = 0;
    for (const Parameter& parameter : regeling.parameters) count += parameter.waarden.size();
    return count;
}

std::vector<EigenWaarde> eigen_waarden_uit(const Regeling& regeling, std::span<const Id> ids) {
    std::vector<EigenWaarde> own;
    std::string order;
    for (const Parameter& parameter : regeling.parameters) {
        for (const Waarde& waarde : parameter.waarden) {
            if (own.size() == ids.size()) return own;
            EigenWaarde& made = own.emplace_back();
            made.id = ids[own.size() - 1];
            made.volgorde = order = order_between(order, "");
            made.parameter = parameter.id;
            made.waarde = waarde.waarde;
            made.geldig_van = waarde.geldig_van;
            made.geldig_tot = waarde.geldig_tot == Date{} ? Answer<Date>{} : Answer<Date>{waarde.geldig_tot};
            made.plaats = waarde.plaats;
            made.status = waarde.status;
            made.toelichting = waarde.toelichting;
            const auto bron = std::ranges::find(regeling.bronnen, waarde.bron, &Bron::id);
            if (bron == regeling.bronnen.end()) continue;
            made.bron = bron->titel;
            made.uitgever = bron->uitgever;
            made.datum = bron->datum;
            made.adres = bron->adres;
        }
    }
    return own;
}

}  // namespace elp
