// The life of each knelpunt: which steps can follow which, what is late in the wijk and at the RESV, and what is
// missing. Each wijkverband solves one that its core team named.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/wijkverband/onderdelen.hpp"

namespace elp::wijkverband {
namespace {

constexpr std::string_view lijst = "/knelpunten/lijst";

constexpr std::uint8_t bit(KnelpuntStand stand) {
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(stand));
}

constexpr std::uint8_t bits(std::initializer_list<KnelpuntStand> standen) {
    unsigned all = 0;
    for (const KnelpuntStand stand : standen) all |= bit(stand);
    return static_cast<std::uint8_t>(all);
}

// What can follow each state. The RESV answers by taking up or handing back; what is closed can come up again.
constexpr std::array<std::uint8_t, Words<KnelpuntStand>::list.size()> follows{
    bits({KnelpuntStand::in_wijk, KnelpuntStand::doorgezet, KnelpuntStand::gestopt}),
    bits({KnelpuntStand::doorgezet, KnelpuntStand::opgelost, KnelpuntStand::gestopt}),
    bits({KnelpuntStand::bij_resv, KnelpuntStand::terug}),
    bits({KnelpuntStand::terug, KnelpuntStand::opgelost, KnelpuntStand::gestopt}),
    bits({KnelpuntStand::in_wijk, KnelpuntStand::doorgezet, KnelpuntStand::gestopt}),
    bits({KnelpuntStand::in_wijk}),
    bits({KnelpuntStand::in_wijk}),
};

std::string field(const Knelpunt& knelpunt, std::string_view key) { return place_of(lijst, {knelpunt.id, key}); }

std::string step_field(const Knelpunt& knelpunt, const KnelpuntStap& stap, std::string_view key) {
    return place_of(lijst, {knelpunt.id, "stappen", stap.id, key});
}

void tell(const Werk& werk, Aard aard, std::string_view code, const Knelpunt& knelpunt, std::string place,
          Date datum = {}) {
    meld(werk, aard, code, "R-40", std::move(place), datum).vulling = {{"naam", knelpunt.naam}};
}

void check_step(const Werk& werk, const Knelpunt& knelpunt, const KnelpuntStap& stap, KnelpuntOordeel& oordeel) {
    const Date day = stap.datum.value_or(Date{});
    if (!stap.naar.has_value() || !stap.datum.has_value()) {
        tell(werk, Aard::open, "knelpunt.stap-open", knelpunt,
             step_field(knelpunt, stap, stap.naar.has_value() ? "datum" : "naar"));
    } else if (werk.vandaag < day) {
        tell(werk, Aard::fout, "knelpunt.stap-in-toekomst", knelpunt, step_field(knelpunt, stap, "datum"), day);
    } else if (day < oordeel.sinds) {
        tell(werk, Aard::fout, "knelpunt.stap-eerder", knelpunt, step_field(knelpunt, stap, "datum"), day);
    }
    if (!stap.naar.has_value()) return;
    const bool first = !oordeel.stand.has_value();
    const bool possible = first ? stap.naar.value == KnelpuntStand::genoemd
                                : (follows[static_cast<std::size_t>(*oordeel.stand)] & bit(stap.naar.value)) != 0;
    if (!possible) tell(werk, Aard::fout, "knelpunt.stap-onmogelijk", knelpunt, step_field(knelpunt, stap, "naar"));
}

// Walks the steps; the state is that of the last one, however it came about.
KnelpuntOordeel walk(const Werk& werk, const Knelpunt& knelpunt) {
    KnelpuntOordeel oordeel;
    oordeel.knelpunt = knelpunt.id;
    for (const KnelpuntStap& stap : knelpunt.stappen) {
        check_step(werk, knelpunt, stap, oordeel);
        if (!stap.naar.has_value()) continue;
        oordeel.stand = stap.naar.value;
        oordeel.sinds = stap.datum.value_or(Date{});
        if (stap.naar.value == KnelpuntStand::doorgezet) ++oordeel.keren_doorgezet;
    }
    return oordeel;
}

// The day `days` after another, month by month, at most the last day that there is; no day where either is not known.
Date later(Date day, const std::optional<Geldend>& days) {
    if (day == Date{} || !days || days->value < 0) return {};
    std::int64_t left = days->value;
    while (day < last_date()) {
        const std::int64_t in_month = days_in_month(day.year, day.month) - day.day;
        if (left <= in_month) {
            day.day = static_cast<std::int8_t>(day.day + left);
            return day;
        }
        left -= in_month + 1;
        day.day = static_cast<std::int8_t>(days_in_month(day.year, day.month));
        day = next_day(day);
    }
    return last_date();
}

struct Terms {
    std::optional<Geldend> answer;
    std::optional<Geldend> silence;
};

void check_late(const Werk& werk, const Knelpunt& knelpunt, KnelpuntOordeel& oordeel, const Terms& terms) {
    if (!oordeel.open()) return;
    if (knelpunt.gereed_op.has_value() && knelpunt.gereed_op.value < werk.vandaag) {
        tell(werk, Aard::te_laat, "knelpunt.te-laat", knelpunt, field(knelpunt, "gereed_op"), knelpunt.gereed_op.value);
    }
    if (oordeel.stand == KnelpuntStand::doorgezet) {
        oordeel.antwoord_voor = knelpunt.antwoord_voor.value_or(later(oordeel.sinds, terms.answer));
        if (oordeel.antwoord_voor == Date{} || werk.vandaag <= oordeel.antwoord_voor) return;
        tell(werk, Aard::te_laat, "knelpunt.resv-antwoordt-niet", knelpunt, field(knelpunt, "antwoord_voor"),
             oordeel.antwoord_voor);
        return;
    }
    const Date still = later(oordeel.sinds, terms.silence);
    if (still == Date{} || werk.vandaag <= still) return;
    tell(werk, Aard::te_laat, "knelpunt.stilstand", knelpunt, field(knelpunt, "stappen"), still);
}

void check_result(const Werk& werk, const Knelpunt& knelpunt, const KnelpuntOordeel& oordeel) {
    if (oordeel.stand != KnelpuntStand::opgelost || knelpunt.resultaat.has_value()) return;
    tell(werk, Aard::tegenspraak, "knelpunt.opgelost-zonder-resultaat", knelpunt, field(knelpunt, "resultaat"));
}

struct Question {
    Aard aard;
    std::string_view code;
    std::string_view key;
    bool (*asks)(const Knelpunt&, const KnelpuntOordeel&);
};

bool worked_on(const KnelpuntOordeel& oordeel) {
    return oordeel.stand == KnelpuntStand::in_wijk || oordeel.stand == KnelpuntStand::bij_resv;
}

constexpr std::array questions{
    Question{Aard::open, "knelpunt.wijk-open", "wijk",
             [](const Knelpunt& knelpunt, const KnelpuntOordeel&) { return knelpunt.wijk.empty(); }},
    Question{Aard::tegenspraak, "knelpunt.niet-door-kernteam", "door_kernteam",
             [](const Knelpunt& knelpunt, const KnelpuntOordeel&) {
                 return knelpunt.door_kernteam.has_value() && !knelpunt.door_kernteam.value;
             }},
    Question{Aard::open, "knelpunt.stand-open", "stappen",
             [](const Knelpunt&, const KnelpuntOordeel& oordeel) { return !oordeel.stand.has_value(); }},
    Question{Aard::ontbreekt, "knelpunt.zonder-eigenaar", "eigenaar",
             [](const Knelpunt& knelpunt, const KnelpuntOordeel& oordeel) {
                 return oordeel.open() && !knelpunt.eigenaar.has_value();
             }},
    Question{Aard::ontbreekt, "knelpunt.zonder-actie", "actie",
             [](const Knelpunt& knelpunt, const KnelpuntOordeel& oordeel) {
                 return worked_on(oordeel) && !knelpunt.actie.has_value();
             }},
    Question{Aard::open, "knelpunt.zonder-dag", "gereed_op",
             [](const Knelpunt& knelpunt, const KnelpuntOordeel& oordeel) {
                 return worked_on(oordeel) && !knelpunt.gereed_op.has_value();
             }},
};

// What is missing is one finding for each question: with the first knelpunt, and how many there are.
void ask(const Werk& werk) {
    const auto& knelpunten = werk.in.knelpunten.lijst;
    for (const Question& question : questions) {
        const Knelpunt* first = nullptr;
        std::size_t count = 0;
        for (std::size_t i = 0; i < knelpunten.size(); ++i) {
            if (!question.asks(knelpunten[i], werk.uit.knelpunten[i])) continue;
            if (count++ == 0) first = &knelpunten[i];
        }
        if (first == nullptr) continue;
        meld(werk, question.aard, question.code, "R-40", field(*first, question.key)).vulling = {
            {"aantal", std::to_string(count)}};
    }
}

// Wijkverbanden that have begun, of which no knelpunt is chosen to be solved.
void check_chosen(const Werk& werk) {
    std::vector<Id> chosen;
    for (const Knelpunt& knelpunt : werk.in.knelpunten.lijst) {
        if (knelpunt.gekozen.has_value() && knelpunt.gekozen.value) chosen.push_back(knelpunt.wijk);
    }
    std::ranges::sort(chosen);
    std::size_t without = 0;
    for (const WijkOordeel& wijk : werk.uit.wijken) {
        const bool begun = wijk.begonnen_op != Date{} && wijk.begonnen_op <= werk.vandaag;
        if (begun && !std::ranges::binary_search(chosen, wijk.wijk)) ++without;
    }
    if (without == 0) return;
    meld(werk, Aard::ontbreekt, "wijk.zonder-knelpunt", "R-33", std::string{lijst}).vulling = {
        {"aantal", std::to_string(without)}};
}

}  // namespace

void beoordeel_knelpunten(const Werk& werk) {
    const Terms terms{geldend(werk.regelingen, "knelpunt.antwoord-resv", werk.vandaag),
                      geldend(werk.regelingen, "knelpunt.stilstand", werk.vandaag)};
    werk.uit.knelpunten.reserve(werk.in.knelpunten.lijst.size());
    for (const Knelpunt& knelpunt : werk.in.knelpunten.lijst) {
        KnelpuntOordeel& oordeel = werk.uit.knelpunten.emplace_back(walk(werk, knelpunt));
        check_late(werk, knelpunt, oordeel, terms);
        check_result(werk, knelpunt, oordeel);
        if (oordeel.stand) ++werk.uit.per_stand[static_cast<std::size_t>(*oordeel.stand)];
    }
    ask(werk);
    check_chosen(werk);
}

}  // namespace elp::wijkverband
