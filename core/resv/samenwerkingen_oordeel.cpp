#include "core/resv/samenwerkingen_oordeel.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "core/base/order.hpp"
#include "core/base/place.hpp"

namespace elp {
namespace {

constexpr std::string_view list_place = "/resv/samenwerkingen/lijst";

void meld(const ResvControle& controle, Aard aard, std::string_view code, std::string place, Vulling vulling) {
    controle.bevindingen.push_back(
        {.aard = aard, .code = code, .regel = "R-27", .place = std::move(place), .vulling = std::move(vulling)});
}

/// The collaborations by id, to see what the other side decided.
class Besluiten {
  public:
    explicit Besluiten(const std::vector<Samenwerking>& lijst) {
        for (const Samenwerking& een : lijst) all_.emplace_back(een.id, een.besluit);
        arrange(all_, {}, &std::pair<Id, Answer<SamenwerkingBesluit>>::first);
    }
    /// Whether the other side means to stay as it is.
    [[nodiscard]] bool stays(std::string_view id) const {
        const auto parsed = parse_id(id);
        if (!parsed) return false;
        const auto found =
            std::ranges::lower_bound(all_, *parsed, {}, &std::pair<Id, Answer<SamenwerkingBesluit>>::first);
        return found != all_.end() && found->first == *parsed && found->second.has_value() &&
               found->second.value == SamenwerkingBesluit::behouden;
    }

  private:
    std::vector<std::pair<Id, Answer<SamenwerkingBesluit>>> all_;
};

void check_decision(const Samenwerking& een, const std::string& place, const Besluiten& besluiten,
                    const ResvControle& controle) {
    if (!een.besluit.has_value() || een.besluit.value == SamenwerkingBesluit::behouden) return;
    const std::string naam = naam_of_id(een.naam, een.id);
    if (een.samen_met.empty() && een.besluit.value == SamenwerkingBesluit::samenvoegen) {
        meld(controle, Aard::open, "resv.samenvoegen-zonder-partner", place_of(place, "samen_met"), vulling_naam(naam));
    }
    const bool one_sided = een.besluit.value == SamenwerkingBesluit::samenvoegen &&
                           std::ranges::any_of(een.samen_met, [&](const auto& id) { return besluiten.stays(id); });
    if (one_sided) {
        meld(controle, Aard::tegenspraak, "resv.samenvoegen-eenzijdig", place_of(place, "samen_met"),
             vulling_naam(naam));
    }
}

void check_one(const Samenwerking& een, const std::string& place, const ResvControle& controle) {
    const std::string naam = naam_of_id(een.naam, een.id);
    if (een.contact.has_value() && een.contact.value == SamenwerkingContact::gezocht) {
        meld(controle, Aard::ontbreekt, "resv.samenwerking-contact-gezocht", place_of(place, "contact"),
             vulling_naam(naam));
    }
    if (een.soort.has_value() && een.soort.value == SamenwerkingSoort::mono && een.disciplines.size() > 1) {
        meld(controle, Aard::tegenspraak, "resv.samenwerking-mono-met-meer", place_of(place, "soort"),
             vulling_naam_aantal(naam, static_cast<std::int64_t>(een.disciplines.size()), 1));
    }
}

void count_one(const Samenwerking& een, const ResvControle& controle, SamenwerkingenOordeel& oordeel) {
    oordeel.besloten.tel(een.besluit.has_value() ? Strekking::voor : Strekking::onbekend);
    if (een.besluit.has_value()) {
        const SamenwerkingBesluit besluit = een.besluit.value;
        ++(besluit == SamenwerkingBesluit::behouden     ? oordeel.behouden
           : besluit == SamenwerkingBesluit::aansluiten ? oordeel.aansluiten
                                                        : oordeel.samenvoegen);
    }
    if (een.contact.has_value() && een.contact.value == SamenwerkingContact::gezocht) ++oordeel.contact_gezocht;
    const Element* vorm = element_in(controle.regels.organisatievormen, een.organisatievorm);
    if (vorm != nullptr) ++(heeft_kenmerk(*vorm, "formeel") ? oordeel.formeel : oordeel.informeel);
}

void report_overlap(const SamenwerkingenOordeel& oordeel, const ResvControle& controle) {
    for (const Overlap& overlap : oordeel.overlap) {
        if (overlap.besloten) continue;
        const std::string& doel = overlap.doelen.front();
        const Element* onderwerp = element_in(controle.regels.onderwerpen, doel);
        meld(controle, Aard::open, "resv.samenwerkingen-overlappen", place_of(list_place, overlap.leden.front()),
             {{"aantal", std::to_string(overlap.leden.size())},
              {"doel", onderwerp == nullptr ? doel : onderwerp->naam}});
    }
    if (!oordeel.overlap_volledig) {
        meld(controle, Aard::open, "resv.overlap-niet-volledig", std::string{list_place}, {});
    }
}

}  // namespace

SamenwerkingenOordeel beoordeel_samenwerkingen(const Samenwerkingen& samenwerkingen, const ResvControle& controle) {
    SamenwerkingenOordeel oordeel;
    if (samenwerkingen.lijst.empty()) {
        meld(controle, Aard::ontbreekt, "resv.samenwerkingen-leeg", std::string{list_place}, {});
        return oordeel;
    }
    const Besluiten besluiten{samenwerkingen.lijst};
    for (const Samenwerking& een : samenwerkingen.lijst) {
        const std::string place = place_of(list_place, een.id);
        check_one(een, place, controle);
        check_decision(een, place, besluiten, controle);
        count_one(een, controle, oordeel);
    }
    if (oordeel.besloten.onbekend > 0) {
        meld(controle, Aard::open, "resv.samenwerking-besluit-open", std::string{list_place},
             vulling_aantal(oordeel.besloten.onbekend, oordeel.besloten.totaal()));
    }
    auto overlap = zoek_overlap(samenwerkingen.lijst);
    oordeel.overlap = std::move(overlap.lijst);
    oordeel.overlap_volledig = overlap.volledig;
    for (const Overlap& groep : oordeel.overlap) {
        oordeel.overlap_besloten.tel(groep.besloten ? Strekking::voor : Strekking::tegen);
    }
    report_overlap(oordeel, controle);
    return oordeel;
}

}  // namespace elp
