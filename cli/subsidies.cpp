#include "cli/subsidies.hpp"

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "core/beoordeling/zinnen.hpp"

namespace elp::cli {
namespace {

using Json = nlohmann::ordered_json;

Json amount(const std::optional<Money>& money) { return money ? Json(money->cents) : Json(); }

Json day(Date date) { return date == Date{} ? Json() : Json(iso_date(date)); }

Json together_json(const SubsidiesSamen& samen) {
    return {{"hoogste_cent", amount(samen.hoogste)},
            {"laagste_lezing_cent", amount(samen.bereik_laag)},
            {"hoogste_lezing_cent", amount(samen.bereik_hoog)},
            {"in_plan_cent", samen.in_plan.cents},
            {"in_plan_volledig", samen.in_plan_volledig}};
}

Json budget_json(const BegrotingOordeel& begroting) {
    Json json{{"totaal_cent", begroting.totaal.cents},
              {"zonder_dagen_cent", begroting.zonder_periode.cents},
              {"ongedekt_cent", begroting.ongedekt.cents},
              {"posten_onvolledig", begroting.onvolledig},
              {"sluit", begroting.sluit},
              {"te_groot", begroting.te_groot},
              {"jaren", Json::array()},
              {"bronnen", Json::array()}};
    for (const JaarStand& jaar : begroting.jaren) {
        json["jaren"].push_back({{"jaar", jaar.jaar}, {"kosten_cent", jaar.kosten.cents}});
    }
    for (const BronStand& stand : begroting.bronnen) {
        json["bronnen"].push_back({{"soort", word_of(stand.bron.soort)},
                                   {"id", text_of(stand.bron.id)},
                                   {"beschikbaar_cent", amount(stand.bron.beschikbaar)},
                                   {"begroot_cent", stand.begroot.cents},
                                   {"over_cent", amount(stand.over())}});
    }
    return json;
}

Json division_json(const Verdeling& verdeling) {
    Json json{{"lezing", word_of(verdeling.lezing)},
              {"gekozen", verdeling.gekozen},
              {"partijen", Json::array()},
              {"buiten_lezing_cent", Json::object()}};
    for (const PartijDeel& deel : verdeling.partijen) {
        json["partijen"].push_back({{"partij", text_of(deel.partij)},
                                    {"vast_cent", deel.vast.cents},
                                    {"modulair_cent", deel.modulair.cents},
                                    {"aandeel_basispunten", deel.aandeel_basispunten}});
    }
    for (std::size_t i = 0; i < verdeling.buiten.size(); ++i) {
        json["buiten_lezing_cent"][std::string{Words<Ontvangers>::list[i]}] = verdeling.buiten[i].cents;
    }
    return json;
}

Json gap_json(const GatOordeel& gat) {
    const auto einde = gat.programma_einde ? date_of_whole(gat.programma_einde->value) : std::nullopt;
    Json json{{"programma_einde", day(einde.value_or(Date{}))},
              {"project_begin", day(gat.looptijd.begin)},
              {"project_einde", day(gat.looptijd.einde)},
              {"maanden", Json::array()},
              {"per_oorzaak_cent", Json::object()}};
    constexpr std::size_t year_and_month = std::string_view{"jjjj-mm"}.size();
    for (const GatMaand& maand : gat.maanden) {
        json["maanden"].push_back({{"maand", iso_date(maand.maand).substr(0, year_and_month)},
                                   {"ongedekt_cent", maand.onbekend() ? Json() : Json(maand.ongedekt().cents)},
                                   {"gedekt", maand.gedekt()}});
    }
    for (std::size_t i = 0; i < aantal_oorzaken; ++i) {
        if (gat.per_oorzaak[i] == Money{}) continue;
        json["per_oorzaak_cent"][std::string{Words<Oorzaak>::list[i]}] = gat.per_oorzaak[i].cents;
    }
    return json;
}

}  // namespace

nlohmann::ordered_json subsidies_json(const SubsidieOordeel& oordeel) {
    return {{"subsidies_samen", together_json(oordeel.samen)},
            {"begroting", budget_json(oordeel.begroting)},
            {"verdeling", division_json(oordeel.verdeling)},
            {"gat", gap_json(oordeel.gat)}};
}

}  // namespace elp::cli
