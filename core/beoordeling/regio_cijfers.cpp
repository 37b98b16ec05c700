#include "core/beoordeling/regio_cijfers.hpp"

#include <algorithm>
#include <utility>

#include "core/base/rounding.hpp"
#include "core/base/share.hpp"

namespace elp {
namespace {

bool granted(const Answer<SubsidieStand>& stand) {
    return stand.has_value() && (stand.value == SubsidieStand::toegekend || stand.value == SubsidieStand::vastgesteld);
}

bool asked(const Answer<SubsidieStand>& stand) {
    return stand.has_value() && stand.value == SubsidieStand::aangevraagd;
}

std::optional<Regiofase> phase_of(const Subsidies& subsidies, const Looptijd& looptijd, Date vandaag) {
    const auto& uitvoering = subsidies.uitvoering.stand;
    if (granted(uitvoering)) {
        return looptijd.bekend() && looptijd.einde < vandaag ? Regiofase::afgerond : Regiofase::uitvoering;
    }
    if (asked(uitvoering)) return Regiofase::aanvraag;
    if (granted(subsidies.voorbereiding.stand)) return Regiofase::voorbereiding;
    const bool none = subsidies.voorbereiding.stand.state == AnswerState::none && uitvoering.state == AnswerState::none;
    return none ? std::optional{Regiofase::zonder} : std::nullopt;
}

std::optional<std::int64_t> cents(const std::optional<Money>& amount) {
    return amount ? std::optional{amount->cents} : std::nullopt;
}

void add_grant(RegioCijfers& cijfers, const Regiostuk& stuk) {
    const UitvoeringOordeel& oordeel = stuk.assessment.uitvoering;
    const Uitvoering& answers = stuk.plan.subsidies->uitvoering;
    cijfers.uitvoering_cent = {cents(oordeel.bandbreedte.laagste), cents(oordeel.bandbreedte.hoogste)};
    if (oordeel.uitkomst) cijfers.uitvoering = oordeel.uitkomst->totaal;
    if (!answers.toegekend_vast.has_value() || !answers.toegekend_modulair.has_value()) return;
    // What was granted is no longer a matter of readings.
    const auto toegekend = add(answers.toegekend_vast.value, answers.toegekend_modulair.value);
    if (!toegekend) return;
    cijfers.uitvoering = toegekend;
    cijfers.uitvoering_cent = {toegekend->cents, toegekend->cents};
}

void add_vouchers(RegioCijfers& cijfers, const std::vector<Voucher>& vouchers) {
    for (const Voucher& voucher : vouchers) {
        if (asked(voucher.stand)) ++cijfers.vouchers_gevraagd;
        if (!granted(voucher.stand)) continue;
        ++cijfers.vouchers;
        const auto sum = voucher.bedrag.has_value() ? add(cijfers.voucherbedrag, voucher.bedrag.value) : std::nullopt;
        if (sum) {
            cijfers.voucherbedrag = *sum;
        } else {
            ++cijfers.vouchers_zonder_bedrag;
        }
    }
}

std::optional<SubsidieStand> voucher_of(const VouchersOordeel& vouchers, std::string_view discipline) {
    const auto found = std::ranges::find(vouchers.disciplines, discipline, &DisciplineVoucher::discipline);
    if (found == vouchers.disciplines.end() || !found->stand.has_value()) return std::nullopt;
    return found->stand.value;
}

void add_seats(RegioCijfers& cijfers, const Assessment& assessment) {
    for (const ZetelOordeel& zetel : assessment.resv.zetels.lijst) {
        DisciplineCijfers discipline;
        discipline.discipline = zetel.zetel.empty() ? zetel.naam : zetel.zetel;
        discipline.vertegenwoordigd = zetel.vertegenwoordigd;
        discipline.mandaat = zetel.mandaat;
        discipline.voucher = voucher_of(assessment.subsidie.vouchers, zetel.zetel);
        discipline.aanbieders = zetel.aanbieders;
        discipline.aangesloten = zetel.aangesloten;
        cijfers.disciplines.push_back(std::move(discipline));
        if (zetel.mandaat == MandaatUitkomst::telt_niet_mee) continue;
        ++cijfers.zetels;
        const Strekking strekking = strekking_van(zetel.mandaat);
        if (strekking == Strekking::voor) ++cijfers.mandaten;
        if (strekking == Strekking::onbekend) ++cijfers.mandaten_onbekend;
    }
}

// How many inhabitants have a wijkverband at the end of this year; nothing while those of one wijk are not known.
void add_wijken(RegioCijfers& cijfers, const WijkverbandOordeel& oordeel, Date vandaag) {
    cijfers.wijken = oordeel.wijken.size();
    cijfers.kernteams = static_cast<std::size_t>(std::ranges::count_if(oordeel.wijken, &WijkOordeel::heel));
    const auto& jaren = oordeel.dekking.jaren;
    const auto jaar = std::ranges::find(jaren, std::int64_t{vandaag.year}, &DekkingJaar::jaar);
    if (jaar == jaren.end() || jaar->begonnen.zonder_inwoners > 0) return;
    cijfers.gedekt = jaar->begonnen.inwoners;
    cijfers.gedekt_basispunten = jaar->begonnen.basispunten;
}

std::optional<Money> uncovered(const GatOordeel& gat) {
    if (!gat.looptijd.bekend()) return std::nullopt;
    std::optional<Money> sum{Money{}};
    for (const GatMaand& maand : gat.maanden) {
        if (maand.onbekend()) return std::nullopt;
        sum = add(*sum, maand.ongedekt());
        if (!sum) return std::nullopt;
    }
    return sum;
}

}  // namespace

std::optional<std::int64_t> RegioCijfers::mandaat_basispunten() const {
    if (zetels == 0 || mandaten_onbekend > 0) return std::nullopt;
    return divide(static_cast<std::int64_t>(mandaten) * heel_basispunten, static_cast<std::int64_t>(zetels),
                  Rounding::down);
}

RegioCijfers cijfers_van(const Regiostuk& stuk, Date vandaag) {
    const Plan& plan = stuk.plan;
    const SubsidieOordeel& subsidie = stuk.assessment.subsidie;
    RegioCijfers cijfers;
    cijfers.plan = plan.id;
    cijfers.naam = plan.regio->naam.empty() ? plan.naam : plan.regio->naam;
    const auto& inwoners = inwoners_van(*plan.regio, subsidie.regio.indeling);
    if (inwoners.has_value() && inwoners.value > 0) cijfers.inwoners = inwoners.value;
    cijfers.fase = phase_of(*plan.subsidies, subsidie.gat.looptijd, vandaag);
    cijfers.voorbereiding = granted(plan.subsidies->voorbereiding.stand);
    if (subsidie.samen.in_plan_volledig) cijfers.subsidies_in_plan = subsidie.samen.in_plan;
    cijfers.ongedekt_na_programma = uncovered(subsidie.gat);
    cijfers.aandacht = tel_per_aard(eerst_doen(stuk.assessment));
    add_grant(cijfers, stuk);
    add_vouchers(cijfers, plan.subsidies->vouchers);
    add_seats(cijfers, stuk.assessment);
    add_wijken(cijfers, stuk.assessment.wijkverband, vandaag);
    return cijfers;
}

}  // namespace elp
