// The time line: the milestones of the rule file and those of the plan, with what is late and what hangs on it.
#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/order.hpp"
#include "core/base/place.hpp"
#include "core/programma/onderdelen.hpp"

namespace elp::programma {
namespace {

constexpr std::string_view landelijk = "tijdlijn.landelijk";

bool has(const Texts& words, std::string_view word) { return std::ranges::find(words, word) != words.end(); }

// Whether the region itself has to do something for a national milestone.
bool is_for_region(const Element& element) { return has(element.kenmerken, "regio"); }

// A milestone that was only announced or assumed has not surely happened because its day has passed.
bool is_sure(const Werk& werk, const Element& element) {
    if (element.status.has_value()) return element.status.value == Status::vastgesteld;
    return werk.regelingen.lijst(landelijk)->status == Status::vastgesteld;
}

MijlpaalStand stand_of(Date begin, Date einde, Date vandaag) {
    if (begin == Date{}) return MijlpaalStand::zonder_datum;
    if (vandaag < begin) return MijlpaalStand::komt;
    return vandaag <= einde ? MijlpaalStand::loopt : MijlpaalStand::voorbij;
}

MijlpaalOordeel national(const Werk& werk, const Element& element) {
    MijlpaalOordeel uit;
    uit.landelijk = element.id;
    uit.begin = element.datum;
    uit.einde = element.datum_tot == Date{} ? element.datum : element.datum_tot;
    uit.stand = stand_of(uit.begin, uit.einde, werk.vandaag);
    if (uit.stand != MijlpaalStand::voorbij) return uit;
    if (is_for_region(element)) {
        uit.stand = MijlpaalStand::te_laat;
    } else if (!is_sure(werk, element)) {
        uit.stand = MijlpaalStand::voorbij_onzeker;
    }
    return uit;
}

// What the plan says of a milestone goes before the rule file.
void add_own(const Werk& werk, const Mijlpaal& mijlpaal, MijlpaalOordeel& uit) {
    const bool own = uit.landelijk.empty();
    uit.eigen = mijlpaal.id;
    uit.afhankelijk = mijlpaal.afhankelijk.size();
    if (mijlpaal.datum.has_value()) {
        uit.begin = uit.einde = mijlpaal.datum.value;
        uit.stand = stand_of(uit.begin, uit.einde, werk.vandaag);
        const Element* element = own ? nullptr : werk.regelingen.element(landelijk, uit.landelijk);
        const bool has_to = element == nullptr || is_for_region(*element);
        if (uit.stand == MijlpaalStand::voorbij && has_to) uit.stand = MijlpaalStand::te_laat;
    }
    if (mijlpaal.gehaald_op.has_value()) uit.stand = MijlpaalStand::gehaald;
}

std::string name_of(const Werk& werk, const MijlpaalOordeel& oordeel, const Mijlpaal* mijlpaal) {
    if (mijlpaal != nullptr && !mijlpaal->naam.empty()) return mijlpaal->naam;
    const Element* element = werk.regelingen.element(landelijk, oordeel.landelijk);
    return element == nullptr ? std::string{} : element->naam;
}

std::string place_in_plan(const Mijlpaal* mijlpaal) {
    return mijlpaal == nullptr ? std::string{"/mijlpalen/lijst"} : place_of("/mijlpalen/lijst", mijlpaal->id);
}

void report(const Werk& werk, const MijlpaalOordeel& oordeel, const Mijlpaal* mijlpaal) {
    const auto told = [&](Aard aard, std::string_view code, std::string_view key) {
        std::string place = place_in_plan(mijlpaal);
        if (mijlpaal != nullptr) place = place_of(place, key);
        meld(werk, aard, code, "R-70", std::move(place), oordeel.einde).vulling = {
            {"naam", name_of(werk, oordeel, mijlpaal)}, {"aantal", std::to_string(oordeel.afhankelijk)}};
    };
    if (oordeel.stand == MijlpaalStand::te_laat) {
        told(Aard::te_laat, oordeel.afhankelijk == 0 ? "programma.mijlpaal-te-laat" : "programma.mijlpaal-houdt-op",
             "gehaald_op");
    }
    if (oordeel.stand == MijlpaalStand::voorbij_onzeker && oordeel.afhankelijk > 0) {
        told(Aard::open, "programma.mijlpaal-onzeker", "gehaald_op");
    }
    if (oordeel.stand == MijlpaalStand::zonder_datum && oordeel.landelijk.empty()) {
        told(Aard::open, "programma.mijlpaal-zonder-datum", "datum");
    }
    if (mijlpaal != nullptr && mijlpaal->gehaald_op.has_value() && werk.vandaag < mijlpaal->gehaald_op.value) {
        told(Aard::fout, "programma.gehaald-in-de-toekomst", "gehaald_op");
    }
}

using Begins = std::vector<std::pair<Id, const Activiteit*>>;

Begins begins_of(const Activiteiten& activiteiten) {
    Begins begins;
    for (const Activiteit& activiteit : activiteiten.lijst) {
        if (activiteit.begin.has_value()) begins.emplace_back(activiteit.id, &activiteit);
    }
    arrange(begins, {}, &Begins::value_type::first);
    return begins;
}

// An activity that depends on a milestone cannot begin before it.
void check_order(const Werk& werk, const Mijlpaal& mijlpaal, const MijlpaalOordeel& oordeel, const Begins& begins) {
    if (oordeel.begin == Date{} || oordeel.stand == MijlpaalStand::gehaald) return;
    for (const std::string& text : mijlpaal.afhankelijk) {
        const auto id = parse_id(text);
        if (!id) continue;
        const auto found = std::ranges::lower_bound(begins, *id, {}, &Begins::value_type::first);
        if (found == begins.end() || found->first != *id || found->second->begin.value >= oordeel.begin) continue;
        meld(werk, Aard::tegenspraak, "programma.begint-voor-mijlpaal", "R-70",
             place_of("/activiteiten/lijst", {*id, "begin"}), found->second->begin.value)
            .vulling = {{"naam", found->second->naam}, {"mijlpaal", name_of(werk, oordeel, &mijlpaal)}};
    }
}

struct Entry {
    MijlpaalOordeel oordeel;
    const Mijlpaal* mijlpaal = nullptr;
};

// The national entry that a milestone of the plan is about, or a new one. The first `known` entries are national.
Entry& entry_for(const Werk& werk, std::vector<Entry>& all, std::size_t known, const Mijlpaal& mijlpaal) {
    if (mijlpaal.landelijk.empty()) return all.emplace_back();
    const auto report_wrong = [&](std::string_view code) {
        meld(werk, Aard::fout, code, "R-70", place_of("/mijlpalen/lijst", {mijlpaal.id, "landelijk"})).vulling = {
            {"gevonden", mijlpaal.landelijk}};
    };
    for (std::size_t i = 0; i < known; ++i) {
        if (all[i].oordeel.landelijk != mijlpaal.landelijk) continue;
        if (all[i].mijlpaal == nullptr) return all[i];
        report_wrong("programma.mijlpaal-dubbel");
        return all.emplace_back();
    }
    report_wrong("programma.mijlpaal-onbekend");
    return all.emplace_back();
}

bool by_day(const MijlpaalOordeel& a, const MijlpaalOordeel& b) {
    const bool a_open = a.begin == Date{};
    const bool b_open = b.begin == Date{};
    if (a_open != b_open) return b_open;
    return std::pair{a.begin, a.einde} < std::pair{b.begin, b.einde};
}

}  // namespace

void beoordeel_tijdlijn(const Werk& werk) {
    const Begins begins = begins_of(werk.in.activiteiten);
    std::vector<Entry> all;
    for (const Element& element : werk.regelingen.elementen(landelijk))
        all.push_back({national(werk, element), nullptr});
    const std::size_t known = all.size();
    for (const Mijlpaal& mijlpaal : werk.in.mijlpalen.lijst) {
        Entry& entry = entry_for(werk, all, known, mijlpaal);
        entry.mijlpaal = &mijlpaal;
        add_own(werk, mijlpaal, entry.oordeel);
        check_order(werk, mijlpaal, entry.oordeel, begins);
    }
    arrange(all, by_day, &Entry::oordeel);
    for (Entry& entry : all) {
        report(werk, entry.oordeel, entry.mijlpaal);
        werk.uit.tijdlijn.push_back(std::move(entry.oordeel));
    }
}

}  // namespace elp::programma
