// The application for the uitvoeringssubsidie: who applies, on behalf of whom, and with which share of district
// nursing and VVT.
#include "core/subsidie/onderdelen.hpp"

namespace elp::subsidie {
namespace {

constexpr std::string_view here = "/subsidies/aanvraag";
constexpr std::string_view parties = "/partijen/lijst";

std::string field(std::string_view key) { return place_of(here, key); }

std::string party_field(const Partij& partij, std::string_view key) { return place_of(parties, {partij.id, key}); }

const Partij* party(const Werk& werk, const Id& id) {
    const auto& lijst = werk.in.partijen.lijst;
    const auto found = std::ranges::find(lijst, id, &Partij::id);
    return found == lijst.end() ? nullptr : &*found;
}

// --- the applicant (R-4) ---

// Whether a party of this kind is one of the three that may apply; none where the kind is not known.
std::optional<bool> may_apply(const Werk& werk, const Partij& partij) {
    if (!partij.soort.has_value()) return std::nullopt;
    const Element* soort = werk.regelingen.element("partij.soorten", partij.soort.value);
    if (soort == nullptr) return std::nullopt;
    return std::ranges::any_of(soort->kenmerken, [&](const std::string& kenmerk) {
        return werk.regelingen.element("aanvraag.aanvragers", kenmerk) != nullptr;
    });
}

void check_applicant(const Werk& werk) {
    const Partij* partij = party(werk, werk.in.subsidies.aanvraag.hoofdaanvrager);
    if (partij == nullptr) {
        meld(werk, Aard::ontbreekt, "aanvraag.geen-aanvrager", "R-4", field("hoofdaanvrager"));
        return;
    }
    werk.uit.aanvraag.aanvrager_goed = may_apply(werk, *partij);
    if (werk.uit.aanvraag.aanvrager_goed == false) {
        meld(werk, Aard::tegenspraak, "aanvraag.aanvrager-soort", "R-4", party_field(*partij, "soort")).vulling = {
            {"naam", partij->naam}};
    }
}

// --- each party for itself ---

void check_party(const Werk& werk, const Partij& partij) {
    if (partij.soort.is_open()) {
        meld(werk, Aard::open, "partij.soort-open", "R-4", party_field(partij, "soort")).vulling = {
            {"naam", partij.naam}};
    } else if (partij.soort.has_value() && werk.regelingen.element("partij.soorten", partij.soort.value) == nullptr) {
        meld(werk, Aard::fout, "partij.soort-onbekend", "R-4", party_field(partij, "soort")).vulling = {
            {"gevonden", partij.soort.value}};
    }
    for (const std::string& eis : partij.vervult) {
        if (werk.regelingen.element("aanvraag.verplichte-partijen", eis) != nullptr) continue;
        meld(werk, Aard::fout, "partij.eis-onbekend", "R-5", party_field(partij, "vervult")).vulling = {
            {"gevonden", eis}};
    }
}

// --- the mandatory parties (R-5) ---

EisStand stand_of(const Partij& partij) {
    if (!partij.deelname.has_value()) return EisStand::genoemd;
    switch (partij.deelname.value) {
        case Deelname::ondertekend:
            return EisStand::ondertekend;
        case Deelname::toegezegd:
            return EisStand::toegezegd;
        case Deelname::benaderd:
            return EisStand::benaderd;
        case Deelname::afgezien:
            return EisStand::ontbreekt;
    }
    return EisStand::ontbreekt;
}

PartijEis requirement(const Werk& werk, const Element& element) {
    PartijEis eis{.eis = element.id, .stand = EisStand::ontbreekt, .partijen = {}};
    for (const Partij& partij : werk.in.partijen.lijst) {
        if (std::ranges::find(partij.vervult, element.id) == partij.vervult.end()) continue;
        const EisStand stand = stand_of(partij);
        if (stand == EisStand::ontbreekt) continue;
        eis.partijen.push_back(partij.id);
        eis.stand = std::max(eis.stand, stand);
    }
    return eis;
}

bool has(const Element& element, std::string_view kenmerk) {
    return std::ranges::find(element.kenmerken, kenmerk) != element.kenmerken.end();
}

// An exception counts with its ground only.
void take_exception(const Werk& werk, const Element& element, PartijEis& eis) {
    const Aanvraag& aanvraag = werk.in.subsidies.aanvraag;
    if (!has(element, "uitzondering") || eis.vervuld() || !aanvraag.apothekers_uitzondering.value_or(false)) return;
    if (aanvraag.apothekers_grond.empty()) {
        meld(werk, Aard::ontbreekt, "aanvraag.uitzondering-zonder-grond", "R-5", field("apothekers_grond"));
        return;
    }
    eis.stand = EisStand::uitzondering;
}

void report_requirement(const Werk& werk, const Element& element, const PartijEis& eis) {
    if (eis.vervuld()) return;
    const bool missing = eis.stand == EisStand::ontbreekt;
    meld(werk, missing ? Aard::ontbreekt : Aard::open,
         missing ? "aanvraag.partij-ontbreekt" : "aanvraag.partij-niet-toegezegd", "R-5", std::string{parties})
        .vulling = {{"partij", element.naam}};
}

void check_requirements(const Werk& werk) {
    for (const Element& element : werk.regelingen.elementen("aanvraag.verplichte-partijen")) {
        PartijEis eis = requirement(werk, element);
        take_exception(werk, element, eis);
        report_requirement(werk, element, eis);
        werk.uit.aanvraag.eisen.push_back(std::move(eis));
    }
}

// --- the share of district nursing and VVT (R-5) ---

// The share counts only together with what it is a share of: the source does not say which.
void judge_share(const Werk& werk, const Aanvraag& aanvraag, VvtAandeel& vvt) {
    const std::int64_t share = aanvraag.vvt_bereikt.value;
    if (share < 0 || share > heel_basispunten) {
        meld(werk, Aard::fout, "aanvraag.vvt-onmogelijk", "R-5", field("vvt_bereikt_basispunten"));
        return;
    }
    if (!vvt.drempel) return;
    vvt.gehaald = share >= vvt.drempel->value;
    Step reached = from_plan("aanvraag.vvt-bereikt", "R-5", Unit::basispunten, share);
    vvt.stappen.push_back(reached);
    vvt.stappen.push_back(from_rules("aanvraag.vvt-aandeel", "R-5", Unit::basispunten, *vvt.drempel));
    if (*vvt.gehaald) return;
    meld(werk, Aard::tegenspraak, "aanvraag.vvt-te-laag", "R-5", field("vvt_bereikt_basispunten"));
}

void check_share(const Werk& werk) {
    const Aanvraag& aanvraag = werk.in.subsidies.aanvraag;
    VvtAandeel& vvt = werk.uit.aanvraag.vvt;
    vvt.drempel = geldend(werk.regelingen, "aanvraag.vvt-aandeel", werk.in.peildatum);
    const auto& basis = aanvraag.vvt_grondslag;
    if (basis.has_value() && werk.regelingen.element("aanvraag.vvt-grondslagen", basis.value) == nullptr) {
        meld(werk, Aard::fout, "aanvraag.vvt-grondslag-onbekend", "R-5", field("vvt_grondslag")).vulling = {
            {"gevonden", basis.value}};
        return;
    }
    if (!basis.has_value()) meld(werk, Aard::open, "aanvraag.vvt-grondslag-open", "R-5", field("vvt_grondslag"));
    if (!aanvraag.vvt_bereikt.has_value()) {
        meld(werk, Aard::open, "aanvraag.vvt-bereikt-open", "R-5", field("vvt_bereikt_basispunten"));
    }
    if (basis.has_value() && aanvraag.vvt_bereikt.has_value()) judge_share(werk, aanvraag, vvt);
    if (aanvraag.vvt_bereikt.has_value() && aanvraag.vvt_bron.empty()) {
        meld(werk, Aard::ontbreekt, "aanvraag.vvt-zonder-bron", "R-5", field("vvt_bron"));
    }
}

}  // namespace

void beoordeel_aanvraag(const Werk& werk) {
    for (const Partij& partij : werk.in.partijen.lijst) check_party(werk, partij);
    check_applicant(werk);
    check_requirements(werk);
    check_share(werk);
}

}  // namespace elp::subsidie
