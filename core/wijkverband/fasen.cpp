// The phases of each wijkverband: where it stands, what is late, and whether what is declared reached agrees
// with the core team and the tasks that the plan shows.
#include <algorithm>
#include <span>
#include <string>
#include <string_view>

#include "core/wijkverband/onderdelen.hpp"

namespace elp::wijkverband {
namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

std::string field(const Wijk& wijk, const WijkFase& fase, std::string_view key) {
    return place_of(plaats(wijk, "fasen"), {fase.id, key});
}

std::size_t rank_of(std::span<const Element> phases, const WijkFase& fase) {
    const auto found = std::ranges::find(phases, fase.fase, &Element::id);
    return found == phases.end() ? nowhere : static_cast<std::size_t>(found - phases.begin());
}

bool reached(const WijkFase& fase, Date vandaag) {
    return fase.bereikt_op.has_value() && fase.bereikt_op.value <= vandaag;
}

// The day from which a phase counts: when it was reached, else when it is planned. A planned day that has passed counts
// for nothing.
Date counts_from(const WijkFase& fase, Date vandaag) {
    if (reached(fase, vandaag)) return fase.bereikt_op.value;
    const bool ahead = fase.gepland_op.has_value() && vandaag <= fase.gepland_op.value;
    return ahead ? fase.gepland_op.value : Date{};
}

void take_earliest(Date& day, Date other) {
    if (other != Date{} && (day == Date{} || other < day)) day = other;
}

void report_days(const Werk& werk, const Wijk& wijk, const WijkFase& fase, const Element& phase) {
    if (fase.bereikt_op.has_value() && werk.vandaag < fase.bereikt_op.value) {
        meld(werk, Aard::fout, "wijk.fase-in-toekomst", "R-33", field(wijk, fase, "bereikt_op"), fase.bereikt_op.value)
            .vulling = {{"wijk", wijk.naam}, {"fase", phase.naam}};
    } else if (!fase.bereikt_op.has_value() && fase.gepland_op.has_value() && fase.gepland_op.value < werk.vandaag) {
        meld(werk, Aard::te_laat, "wijk.fase-te-laat", "R-33", field(wijk, fase, "gepland_op"), fase.gepland_op.value)
            .vulling = {{"wijk", wijk.naam}, {"fase", phase.naam}};
    }
}

// What a phase that was reached says, against what the plan shows.
void report_contradictions(const Werk& werk, const Wijk& wijk, const WijkOordeel& oordeel, const WijkFase& fase,
                           const Element& phase) {
    if (!reached(fase, werk.vandaag)) return;
    if (heeft(phase.kenmerken, "kernteam") && !oordeel.heel()) {
        meld(werk, Aard::tegenspraak, "wijk.fase-zonder-kernteam", "R-30", field(wijk, fase, "bereikt_op")).vulling = {
            {"wijk", wijk.naam}, {"fase", phase.naam}};
    }
    if (heeft(phase.kenmerken, "dekkend") && !oordeel.open_taken.empty()) {
        meld(werk, Aard::tegenspraak, "wijk.fase-zonder-taken", "R-31", field(wijk, fase, "bereikt_op")).vulling = {
            {"wijk", wijk.naam}, {"fase", phase.naam}};
    }
}

// A later phase cannot come before an earlier one.
void report_order(const Werk& werk, const Wijk& wijk, std::span<const Element> phases) {
    for (const WijkFase& late : wijk.fasen) {
        const std::size_t rank = rank_of(phases, late);
        const Date day = counts_from(late, werk.vandaag);
        if (rank == nowhere || day == Date{}) continue;
        const bool wrong = std::ranges::any_of(wijk.fasen, [&](const WijkFase& early) {
            const std::size_t before = rank_of(phases, early);
            return before < rank && day < counts_from(early, werk.vandaag);
        });
        if (!wrong) continue;
        meld(werk, Aard::fout, "wijk.fase-volgorde", "R-33", field(wijk, late, "fase"), day).vulling = {
            {"wijk", wijk.naam}, {"fase", phases[rank].naam}};
    }
}

void judge_phase(const Werk& werk, const Wijk& wijk, WijkOordeel& oordeel, const WijkFase& fase, const Element& phase) {
    const Date day = counts_from(fase, werk.vandaag);
    if (heeft(phase.kenmerken, "begonnen")) take_earliest(oordeel.begonnen_op, day);
    if (heeft(phase.kenmerken, "dekkend")) take_earliest(oordeel.dekkend_op, day);
    report_days(werk, wijk, fase, phase);
    report_contradictions(werk, wijk, oordeel, fase, phase);
}

void judge_wijk(const Werk& werk, const Wijk& wijk, WijkOordeel& oordeel, std::span<const Element> phases) {
    std::size_t furthest = nowhere;
    for (const WijkFase& fase : wijk.fasen) {
        const std::size_t rank = rank_of(phases, fase);
        if (rank == nowhere) {
            meld(werk, Aard::fout, "wijk.fase-onbekend", "R-33", field(wijk, fase, "fase")).vulling = {
                {"gevonden", fase.fase}};
            continue;
        }
        judge_phase(werk, wijk, oordeel, fase, phases[rank]);
        if (reached(fase, werk.vandaag) && (furthest == nowhere || furthest < rank)) furthest = rank;
    }
    if (furthest != nowhere) oordeel.fase = phases[furthest].id;
    report_order(werk, wijk, phases);
}

}  // namespace

void beoordeel_fasen(const Werk& werk) {
    const auto phases = werk.regelingen.elementen("wijkverband.fasen");
    for (std::size_t i = 0; i < werk.uit.wijken.size(); ++i) {
        judge_wijk(werk, werk.in.wijken.lijst[i], werk.uit.wijken[i], phases);
    }
}

}  // namespace elp::wijkverband
