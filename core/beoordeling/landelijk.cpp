#include "core/beoordeling/landelijk.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include "core/base/checked.hpp"
#include "core/base/rounding.hpp"
#include "core/base/share.hpp"

namespace elp {
namespace {

void add_to(Som& som, const std::optional<std::int64_t>& number) {
    if (!number) {
        ++som.onbekend;
        return;
    }
    ++som.bekend;
    const auto next = add(som.som, *number);
    if (next) {
        som.som = *next;
    } else {
        som.te_groot = true;
    }
}

std::optional<std::int64_t> cents(const std::optional<Money>& amount) {
    return amount ? std::optional{amount->cents} : std::nullopt;
}

std::optional<std::int64_t> number(std::size_t count) { return static_cast<std::int64_t>(count); }

void add_region(LandelijkTotaal& totaal, const RegioCijfers& regio) {
    ++totaal.regios;
    if (regio.voorbereiding) ++totaal.met_voorbereiding;
    add_to(totaal.inwoners, regio.inwoners);
    add_to(totaal.uitvoering, cents(regio.uitvoering));
    add_to(totaal.uitvoering_laag, regio.uitvoering_cent.laag);
    add_to(totaal.uitvoering_hoog, regio.uitvoering_cent.hoog);
    add_to(totaal.subsidies_in_plan, cents(regio.subsidies_in_plan));
    add_to(totaal.ongedekt_na_programma, cents(regio.ongedekt_na_programma));
    add_to(totaal.vouchers, number(regio.vouchers));
    add_to(totaal.voucherbedrag, regio.voucherbedrag.cents);
    totaal.voucherbedrag.onbekend += regio.vouchers_zonder_bedrag;
    add_to(totaal.zetels, number(regio.zetels));
    add_to(totaal.mandaten, number(regio.mandaten));
    totaal.mandaten_onbekend += regio.mandaten_onbekend;
    add_to(totaal.wijken, number(regio.wijken));
    add_to(totaal.kernteams, number(regio.kernteams));
    add_to(totaal.gedekt, regio.gedekt);
}

void add_discipline(DisciplineLandelijk& uit, const DisciplineCijfers& in) {
    ++uit.regios;
    if (in.voucher == SubsidieStand::toegekend || in.voucher == SubsidieStand::vastgesteld) ++uit.vouchers;
    if (in.vertegenwoordigd == Strekking::voor) ++uit.vertegenwoordigd;
    if (in.mandaat == MandaatUitkomst::geldig) ++uit.mandaten;
    if (in.mandaat != MandaatUitkomst::telt_niet_mee && strekking_van(in.mandaat) == Strekking::onbekend) {
        ++uit.onbekend;
    }
    add_to(uit.aanbieders, in.aanbieders);
    add_to(uit.aangesloten, in.aangesloten);
}

// Every discipline that any region has, in the order in which they first appear.
std::vector<DisciplineLandelijk> across(const std::vector<RegioCijfers>& regios) {
    std::vector<DisciplineLandelijk> all;
    std::map<std::string_view, std::size_t> places;
    for (std::size_t r = 0; r < regios.size(); ++r) {
        for (std::size_t d = 0; d < regios[r].disciplines.size(); ++d) {
            const DisciplineCijfers& here = regios[r].disciplines[d];
            const auto [place, fresh] = places.try_emplace(here.discipline, all.size());
            if (fresh) {
                all.emplace_back().discipline = here.discipline;
                all.back().per_regio.assign(regios.size(), DisciplineLandelijk::no_seat);
            }
            all[place->second].per_regio[r] = d;
            add_discipline(all[place->second], here);
        }
    }
    return all;
}

struct Share {
    Noemer noemer;
    std::string_view parameter;
    std::int64_t teller = 0;
    std::size_t onbekend = 0;
};

std::vector<Landaandeel> shares(const LandelijkTotaal& totaal, const Regelingen& regelingen, Date vandaag) {
    const auto regios = static_cast<std::int64_t>(totaal.regios);
    const std::array all{
        Share{Noemer::regios_met_voorbereiding, "programma.regios",
              static_cast<std::int64_t>(totaal.met_voorbereiding)},
        Share{Noemer::regios_laagste, "programma.regios-laagste", regios},
        Share{Noemer::regios_hoogste, "programma.regios-hoogste", regios},
        Share{Noemer::inwoners, "landelijk.inwoners", totaal.inwoners.som, totaal.inwoners.onbekend},
    };
    std::vector<Landaandeel> aandelen;
    for (const Share& share : all) {
        const auto van = regelingen.at(share.parameter, vandaag);
        const auto scaled = multiply(share.teller, heel_basispunten);
        if (!van || van->value <= 0 || !scaled) continue;
        aandelen.push_back(
            {share.noemer, share.teller, *van, divide(*scaled, van->value, Rounding::down), share.onbekend});
    }
    return aandelen;
}

}  // namespace

Landelijk landelijk_beeld(std::span<const Regiostuk> stukken, const Regelingen& regelingen, Date vandaag) {
    Landelijk landelijk;
    landelijk.kopieen = vind_kopieen(stukken);
    std::vector<bool> left_out(stukken.size(), false);
    for (const Kopie& kopie : landelijk.kopieen) left_out[kopie.weggelaten] = true;
    for (std::size_t i = 0; i < stukken.size(); ++i) {
        if (left_out[i]) continue;
        landelijk.herkomst.push_back(i);
        landelijk.regios.push_back(cijfers_van(stukken[i], vandaag));
        add_region(landelijk.totaal, landelijk.regios.back());
    }
    landelijk.disciplines = across(landelijk.regios);
    landelijk.aandelen = shares(landelijk.totaal, regelingen, vandaag);
    return landelijk;
}

}  // namespace elp
