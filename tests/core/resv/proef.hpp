// What the tests of the RESV share: a RESV in which all is arranged, so that a test changes one thing and sees exactly
// what that changes; judged on a fixed day by the shipped rules.
#pragma once

#include <algorithm>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>

#include "assets/assets.hpp"
#include "core/resv/oordeel.hpp"

namespace elp::resvproef {

inline constexpr Date vandaag{2026, 11, 21};

inline const Regelingen& regels() {
    static const Regelingen regelingen = *shipped_regelingen();
    return regelingen;
}

/// A thing with an id and a place in its list.
template <class T>
T nieuw(std::uint64_t bits) {
    T thing;
    thing.id = make_id(Describe<T>::id_prefix, bits);
    thing.volgorde = "V" + std::to_string(10 + bits % 80) + "1";
    return thing;
}

inline ResvOordeel oordeel(const Resv& resv, Date dag = vandaag) { return beoordeel_resv(resv, regels(), dag); }

/// The codes of all findings.
inline std::multiset<std::string_view> codes(const Resv& resv, Date dag = vandaag) {
    std::multiset<std::string_view> found;
    for (const Bevinding& bevinding : oordeel(resv, dag).bevindingen) found.insert(bevinding.code);
    return found;
}

using Codes = std::multiset<std::string_view>;

inline const Bevinding* vind(const ResvOordeel& oordeel, std::string_view code) {
    const auto found = std::ranges::find(oordeel.bevindingen, code, &Bevinding::code);
    return found == oordeel.bevindingen.end() ? nullptr : &*found;
}

/// What fills a placeholder of a finding.
inline std::string gevuld(const Bevinding& bevinding, std::string_view name) {
    for (const auto& [key, value] : bevinding.vulling) {
        if (key == name) return value;
    }
    return "?";
}

inline Vormbesluit besloten_vorm(std::uint64_t bits) {
    Vormbesluit besluit;
    besluit.stand = VormStand::besloten;
    for (const auto* vorm : {"vereniging", "cooperatie"}) {
        auto optie = nieuw<Vormoptie>(bits++);
        optie.vorm = vorm;
        optie.voor = "past bij de leden";
        besluit.opties.push_back(optie);
    }
    besluit.gekozen = besluit.opties.front().id;
    besluit.besluit_op = Date{2026, 6, 1};
    besluit.eigenaar = std::string{"werkgroep"};
    return besluit;
}

inline Zetel volle_zetel(std::uint64_t bits, std::string_view element) {
    auto zetel = nieuw<Zetel>(bits);
    zetel.zetel = element;
    zetel.doet_mee = true;
    zetel.organisatievorm = "vereniging";
    zetel.vertegenwoordiger = std::string{"A. Voorbeeld"};
    zetel.mandaat.stand = MandaatStand::verleend;
    zetel.mandaat.voor = {"multidisciplinaire-afspraken"};
    zetel.betaald_uit = {"resv-afspraken"};
    zetel.aansluiting.aanbieders = 20;
    zetel.aansluiting.aangesloten = 12;
    zetel.vormbesluit = besloten_vorm(bits * 100);
    return zetel;
}

inline Verklaring voldaan(std::uint64_t bits, std::string_view over) {
    auto verklaring = nieuw<Verklaring>(bits);
    verklaring.over = over;
    verklaring.verklaard = Voldaan::voldaan;
    verklaring.bewijs = std::string{"verslag van het bestuur"};
    verklaring.eigenaar = std::string{"programmaleider"};
    verklaring.gereed_op = Date{2026, 10, 1};
    return verklaring;
}

inline Groeistap stap(std::uint64_t bits, std::int64_t jaar, std::string_view niveau) {
    auto groeistap = nieuw<Groeistap>(bits);
    groeistap.jaar = jaar;
    groeistap.niveau = niveau;
    return groeistap;
}

inline Hoofdtaak volle_taak(std::uint64_t bits, std::string_view taak) {
    auto hoofdtaak = nieuw<Hoofdtaak>(bits);
    hoofdtaak.taak = taak;
    hoofdtaak.niveau = "verkennen";
    hoofdtaak.eigenaar = std::string{"programmaleider"};
    hoofdtaak.groeipad = {stap(10 * bits + 1, 2027, "inrichten"), stap(10 * bits + 2, 2028, "deels-uitgevoerd"),
                          stap(10 * bits + 3, 2030, "uitgevoerd")};
    return hoofdtaak;
}

inline Afspraak volle_afspraak(std::uint64_t bits, std::string_view deel, const Id& verzekeraar) {
    auto afspraak = nieuw<Afspraak>(bits);
    afspraak.naam = "Afspraak over " + std::string{deel};
    afspraak.patientgroep = "kwetsbare-ouderen";
    afspraak.delen = {std::string{deel}};
    afspraak.stand = AfspraakStand::gemaakt;
    afspraak.gemaakt_op = Date{2026, 3, 1};
    afspraak.hele_regio = true;
    afspraak.soort = AfspraakSoort::zorginhoud;
    afspraak.contract = Contractweg::individueel;
    auto vertaling = nieuw<Vertaling>(bits);
    vertaling.verzekeraar = verzekeraar;
    vertaling.stand = VertalingStand::vertaald;
    afspraak.vertalingen.push_back(vertaling);
    return afspraak;
}

inline void vul_opgaven(ResvOpgaven& opgaven) {
    auto opgave = nieuw<Opgave>(1);
    opgave.naam = "Te weinig huisartsen";
    opgave.document = make_id("doc", 1);
    opgave.plaats = "bladzijde 12";
    opgaven.lijst.push_back(opgave);
    std::uint64_t bits = 1;
    for (const auto* aanpak : {"zichtbaar-maken", "vooruit-handelen", "reageren"}) {
        auto actie = nieuw<Capaciteitsactie>(bits++);
        actie.naam = aanpak;
        actie.aanpak = aanpak;
        actie.opgaven = {text_of(opgave.id)};
        actie.gemandateerd = true;
        actie.stand = CapaciteitStand::loopt;
        actie.gereed_op = Date{2027, 1, 1};
        actie.eigenaar = std::string{"programmaleider"};
        opgaven.acties.push_back(actie);
    }
}

inline void vul_samenwerkingen(Samenwerkingen& samenwerkingen) {
    auto een = nieuw<Samenwerking>(1);
    een.naam = "Netwerk ouderenzorg";
    een.soort = SamenwerkingSoort::multi;
    een.disciplines = {"huisartsen", "wijkverpleging"};
    een.gebied = {"Almere Haven"};
    een.doelen = {"kwetsbare-ouderen"};
    een.contact = SamenwerkingContact::bekend;
    een.besluit = SamenwerkingBesluit::behouden;
    samenwerkingen.lijst.push_back(een);
}

/// The market leader and, when asked for, another insurer that follows it.
inline void vul_verzekeraars(Contractering& contractering) {
    auto leider = nieuw<Verzekeraar>(1);
    leider.naam = "Marktleider";
    leider.rol = VerzekeraarRol::marktleider;
    leider.stand = ContractStand::in_gesprek;
    leider.contract_vanaf = Date{2027, 1, 1};
    contractering.verzekeraars.push_back(leider);
}

/// A RESV in which all is arranged: on `vandaag` it gives no finding at all.
inline Resv volledig() {
    Resv resv;
    resv.werkgebied = Werkgebied::rho_regio;
    resv.vormbesluit = besloten_vorm(9000);
    std::uint64_t bits = 1;
    for (const Element& element : regels().elementen("resv.zetels")) {
        resv.zetels.edit().lijst.push_back(volle_zetel(bits++, element.id));
    }
    ResvCriteria& criteria = resv.criteria.edit();
    criteria.besluitvorming = std::string{"bij meerderheid"};
    for (const Element& e : regels().elementen("resv.ontwerpcriteria")) criteria.lijst.push_back(voldaan(bits++, e.id));
    for (const Element& e : regels().elementen("resv.ontwerpcriterium-1-delen")) {
        criteria.delen.push_back(voldaan(bits++, e.id));
    }
    for (const Element& e : regels().elementen("resv.hoofdtaken")) {
        resv.taken.edit().lijst.push_back(volle_taak(bits++, e.id));
    }
    vul_verzekeraars(resv.contractering.edit());
    for (const Element& e : regels().elementen("resv.ontwerpcriterium-1-delen")) {
        resv.afspraken.edit().lijst.push_back(
            volle_afspraak(bits++, e.id, resv.contractering->verzekeraars.front().id));
    }
    vul_opgaven(resv.opgaven.edit());
    vul_samenwerkingen(resv.samenwerkingen.edit());
    return resv;
}

/// The seat of a discipline, to change.
inline Zetel& zetel(Resv& resv, std::string_view element) {
    return *std::ranges::find(resv.zetels.edit().lijst, element, &Zetel::zetel);
}

}  // namespace elp::resvproef
