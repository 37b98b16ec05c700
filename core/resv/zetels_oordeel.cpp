#include "core/resv/zetels_oordeel.hpp"

#include <algorithm>
#include <utility>

#include "core/base/place.hpp"
#include "core/resv/zetel_betaling.hpp"

namespace elp {
namespace {

constexpr std::string_view list_place = "/resv/zetels/lijst";

bool takes_part(const Zetel& zetel) {
    if (zetel.doet_mee.has_value()) return zetel.doet_mee.value;
    return zetel.doet_mee.is_open();
}

void meld(const ResvControle& controle, const ZetelOordeel& over, Bevinding bevinding, std::string_view field) {
    bevinding.place = place_of(over.place, field);
    if (bevinding.vulling.empty()) bevinding.vulling = vulling_naam(over.naam);
    controle.bevindingen.push_back(std::move(bevinding));
}

Strekking represented(const Zetel& zetel) {
    if (zetel.vertegenwoordiger.is_open()) return Strekking::onbekend;
    return zetel.vertegenwoordiger.has_value() ? Strekking::voor : Strekking::tegen;
}

MandaatUitkomst outcome_of(const ZetelMandaat& mandaat, const ResvControle& controle) {
    if (mandaat.stand.state == AnswerState::not_applicable) return MandaatUitkomst::telt_niet_mee;
    if (mandaat.stand.is_open()) return MandaatUitkomst::onbekend;
    if (!mandaat.stand.has_value() || mandaat.stand.value != MandaatStand::verleend) return MandaatUitkomst::geen;
    if (controle.voorbij(mandaat.tot)) return MandaatUitkomst::verlopen;
    if (mandaat.van.has_value() && controle.vandaag < mandaat.van.value) return MandaatUitkomst::nog_niet;
    if (mandaat.voor.empty()) return MandaatUitkomst::doel_onbekend;
    return noemt_kenmerk(controle.regels.mandaat_voor, mandaat.voor, "criterium") ? MandaatUitkomst::geldig
                                                                                  : MandaatUitkomst::ander_doel;
}

Strekking reaches_roaz(const Zetel& zetel, MandaatUitkomst mandaat, const ResvControle& controle) {
    if (mandaat == MandaatUitkomst::onbekend || mandaat == MandaatUitkomst::doel_onbekend) return Strekking::onbekend;
    if (mandaat != MandaatUitkomst::geldig && mandaat != MandaatUitkomst::ander_doel) return Strekking::tegen;
    return noemt_kenmerk(controle.regels.mandaat_voor, zetel.mandaat.voor, "roaz") ? Strekking::voor : Strekking::tegen;
}

void report_mandate(const Zetel& zetel, const ZetelOordeel& over, const ResvControle& controle) {
    const ZetelMandaat& mandaat = zetel.mandaat;
    const auto report = [&](Aard aard, std::string_view code, std::string_view field, Date datum = {}) {
        meld(controle, over, {.aard = aard, .code = code, .regel = "R-24", .place = {}, .datum = datum}, field);
    };
    if (over.mandaat == MandaatUitkomst::geen) report(Aard::ontbreekt, "resv.zetel-zonder-mandaat", "mandaat/stand");
    if (over.mandaat == MandaatUitkomst::verlopen) {
        report(Aard::te_laat, "resv.mandaat-verlopen", "mandaat/tot", mandaat.tot.value);
    }
    if (over.mandaat == MandaatUitkomst::ander_doel) {
        report(Aard::ontbreekt, "resv.mandaat-niet-multidisciplinair", "mandaat/voor");
    }
    if (over.mandaat == MandaatUitkomst::doel_onbekend) {
        report(Aard::open, "resv.mandaat-waarvoor-open", "mandaat/voor");
    }
    if (mandaat.van.has_value() && mandaat.tot.has_value() && mandaat.tot.value < mandaat.van.value) {
        report(Aard::fout, "resv.mandaat-periode-omgekeerd", "mandaat/tot", mandaat.tot.value);
    }
}

// What makes a mandate work: a factor that is missing, or that is both there and missing.
void report_factors(const Zetel& zetel, const ZetelOordeel& over, const ResvControle& controle) {
    const Texts& there = zetel.mandaat.factoren_geregeld;
    for (const std::string& id : zetel.mandaat.factoren_ontbreken) {
        const Element* factor = element_in(controle.regels.mandaat_factoren, id);
        if (factor == nullptr) continue;
        const bool both = std::ranges::find(there, id) != there.end();
        meld(controle, over,
             {.aard = both ? Aard::tegenspraak : Aard::ontbreekt,
              .code = both ? "resv.mandaat-factor-tegenspraak" : "resv.mandaat-factor-ontbreekt",
              .regel = "R-24",
              .place = {},
              .vulling = {{"naam", over.naam}, {"factor", factor->naam}}},
             "mandaat/factoren_ontbreken");
    }
}

std::optional<std::int64_t> count_of(const Answer<std::int64_t>& answer, const ZetelOordeel& over,
                                     std::string_view field, const ResvControle& controle) {
    if (answer.state == AnswerState::none) return 0;
    if (!answer.has_value()) return std::nullopt;
    if (answer.value >= 0) return answer.value;
    meld(controle, over, {.aard = Aard::fout, .code = "resv.aantal-negatief", .regel = "R-28", .place = {}}, field);
    return std::nullopt;
}

void judge_joining(const Zetel& zetel, ZetelOordeel& oordeel, const ResvControle& controle) {
    oordeel.aanbieders = count_of(zetel.aansluiting.aanbieders, oordeel, "aansluiting/aanbieders", controle);
    oordeel.aangesloten = count_of(zetel.aansluiting.aangesloten, oordeel, "aansluiting/aangesloten", controle);
    if (!oordeel.aanbieders || !oordeel.aangesloten || *oordeel.aangesloten <= *oordeel.aanbieders) return;
    meld(controle, oordeel,
         {.aard = Aard::fout,
          .code = "resv.aangesloten-te-veel",
          .regel = "R-28",
          .place = {},
          .vulling = vulling_naam_aantal(oordeel.naam, *oordeel.aangesloten, *oordeel.aanbieders)},
         "aansluiting/aangesloten");
    oordeel.aangesloten.reset();
}

ZetelOordeel judge(const Zetel& zetel, const Element* element, const ResvControle& controle) {
    ZetelOordeel oordeel;
    if (element != nullptr) {
        oordeel.zetel = element->id;
        oordeel.burgers = heeft_kenmerk(*element, "burgers");
        oordeel.voucher_bestaat = heeft_kenmerk(*element, "voucher");
    }
    oordeel.naam = element != nullptr ? element->naam : naam_of_id(zetel.naam, zetel.id);
    oordeel.id = zetel.id;
    oordeel.place = place_of(list_place, zetel.id);
    oordeel.vertegenwoordigd = represented(zetel);
    oordeel.mandaat = outcome_of(zetel.mandaat, controle);
    oordeel.roaz = reaches_roaz(zetel, oordeel.mandaat, controle);
    if (oordeel.vertegenwoordigd == Strekking::tegen) {
        meld(controle, oordeel,
             {.aard = Aard::ontbreekt, .code = "resv.zetel-zonder-vertegenwoordiger", .regel = "R-24", .place = {}},
             "vertegenwoordiger");
    }
    report_mandate(zetel, oordeel, controle);
    report_factors(zetel, oordeel, controle);
    judge_joining(zetel, oordeel, controle);
    oordeel.betaling_open = zetel.betaald_uit.empty() && oordeel.voucher_bestaat;
    const bool twice = beoordeel_betaling(zetel, oordeel, controle);
    if (!oordeel.betaling_open) oordeel.enkel_betaald = twice ? Strekking::tegen : Strekking::voor;
    oordeel.vorm = beoordeel_vorm(zetel.vormbesluit, place_of(oordeel.place, "vormbesluit"), oordeel.naam, controle);
    return oordeel;
}

ZetelOordeel not_filled_in(const Element& element) {
    ZetelOordeel oordeel;
    oordeel.zetel = element.id;
    oordeel.naam = element.naam;
    oordeel.place = list_place;
    oordeel.burgers = heeft_kenmerk(element, "burgers");
    oordeel.voucher_bestaat = heeft_kenmerk(element, "voucher");
    return oordeel;
}

void report_absent(const Zetel& zetel, std::string_view naam, const ResvControle& controle) {
    if (!zetel.reden.empty()) return;
    controle.bevindingen.push_back({.aard = Aard::open,
                                    .code = "resv.zetel-zonder-reden",
                                    .regel = "R-25",
                                    .place = place_of(list_place, {zetel.id, "reden"}),
                                    .vulling = vulling_naam(naam)});
}

std::vector<ZetelOordeel> judge_all(const Zetels& zetels, const ResvControle& controle) {
    std::vector<ZetelOordeel> lijst;
    const Elementen elementen = controle.regels.zetels;
    const auto of_rules = per_element({elementen, list_place, "zetel", "resv.zetel-dubbel", "R-25"}, zetels.lijst,
                                      &Zetel::zetel, controle);
    for (std::size_t i = 0; i < elementen.size(); ++i) {
        if (of_rules[i] == nullptr) {
            lijst.push_back(not_filled_in(elementen[i]));
        } else if (takes_part(*of_rules[i])) {
            lijst.push_back(judge(*of_rules[i], &elementen[i], controle));
        } else {
            report_absent(*of_rules[i], elementen[i].naam, controle);
        }
    }
    for (const Zetel& zetel : zetels.lijst) {
        if (zetel.zetel.empty() && takes_part(zetel)) lijst.push_back(judge(zetel, nullptr, controle));
    }
    return lijst;
}

void count(ZetelsOordeel& oordeel) {
    for (const ZetelOordeel& zetel : oordeel.lijst) {
        oordeel.vertegenwoordiging.tel(zetel.vertegenwoordigd);
        if (zetel.mandaat != MandaatUitkomst::telt_niet_mee) oordeel.mandaat.tel(strekking_van(zetel.mandaat));
        if (zetel.burgers) oordeel.burgers.tel(zetel.vertegenwoordigd);
        if (zetel.roaz == Strekking::voor) ++oordeel.roaz;
        if (!zetel.voucher_bestaat) ++oordeel.zonder_voucher;
        if (!zetel.id.empty()) oordeel.enkel_betaald.tel(zetel.enkel_betaald);
    }
}

// What is not filled in yet is told once for all seats together.
void report_open(const ZetelsOordeel& oordeel, const ResvControle& controle) {
    const auto total = static_cast<std::int64_t>(oordeel.lijst.size());
    const auto report = [&](std::string_view code, std::string_view regel, std::int64_t aantal) {
        if (aantal == 0) return;
        controle.bevindingen.push_back({.aard = Aard::open,
                                        .code = code,
                                        .regel = regel,
                                        .place = std::string{list_place},
                                        .vulling = vulling_aantal(aantal, total)});
    };
    const auto count_if = [&](auto&& so) { return std::ranges::count_if(oordeel.lijst, so); };
    report("resv.zetels-niet-ingevuld", "R-25", count_if([](const ZetelOordeel& z) { return z.id.empty(); }));
    report("resv.vertegenwoordiger-open", "R-24",
           count_if([](const ZetelOordeel& z) { return !z.id.empty() && z.vertegenwoordigd == Strekking::onbekend; }));
    report("resv.mandaat-open", "R-24",
           count_if([](const ZetelOordeel& z) { return !z.id.empty() && z.mandaat == MandaatUitkomst::onbekend; }));
    report("resv.betaling-open", "R-24", count_if([](const ZetelOordeel& z) { return z.betaling_open; }));
    report("resv.aanbieders-open", "R-28", count_if([](const ZetelOordeel& z) {
               return !z.id.empty() && !z.burgers && !(z.aanbieders && z.aangesloten);
           }));
    report("resv.vorm-netwerken-open", "R-29",
           count_if([](const ZetelOordeel& z) { return !z.id.empty() && !z.burgers && !z.vorm.begonnen; }));
}

}  // namespace

Strekking strekking_van(MandaatUitkomst mandaat) {
    if (mandaat == MandaatUitkomst::geldig) return Strekking::voor;
    const bool unknown = mandaat == MandaatUitkomst::onbekend || mandaat == MandaatUitkomst::doel_onbekend;
    return unknown ? Strekking::onbekend : Strekking::tegen;
}

ZetelsOordeel beoordeel_zetels(const Zetels& zetels, const Answer<Draagvlak>& draagvlak, const ResvControle& controle) {
    ZetelsOordeel oordeel;
    oordeel.lijst = judge_all(zetels, controle);
    count(oordeel);
    oordeel.draagvlak = lees_draagvlak(oordeel.lijst);
    oordeel.draagvlak_lezing = draagvlak.value_or(controle.regels.draagvlak);
    oordeel.draagvlak_gekozen = draagvlak.has_value();
    if (zetels.lijst.empty()) {
        controle.bevindingen.push_back({.aard = Aard::ontbreekt,
                                        .code = "resv.zetels-leeg",
                                        .regel = "R-25",
                                        .place = std::string{list_place},
                                        .vulling = vulling_aantal(0, static_cast<std::int64_t>(oordeel.lijst.size()))});
    } else {
        report_open(oordeel, controle);
    }
    return oordeel;
}

}  // namespace elp
