// How each indicator stands: the newest measurement, and how much of the way from baseline to target is done.
#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/checked.hpp"
#include "core/base/place.hpp"
#include "core/base/rounding.hpp"
#include "core/base/share.hpp"
#include "core/programma/onderdelen.hpp"

namespace elp::programma {
namespace {

constexpr std::string_view lijst = "/leren/indicatoren";
// Longer than any project, and short enough for a day to stay in the calendar.
constexpr std::int64_t longest_interval_maanden = 240;

std::string field(const Indicator& indicator, std::string_view key) { return place_of(lijst, {indicator.id, key}); }

void tell(const Werk& werk, Aard aard, std::string_view code, const Indicator& indicator, std::string_view key,
          Date datum = {}) {
    meld(werk, aard, code, "R-80", field(indicator, key), datum).vulling = {{"naam", indicator.naam}};
}

// The newest measurement that has both a day and a value, and is not in the future.
const Meting* newest(const Werk& werk, const Indicator& indicator) {
    const Meting* last = nullptr;
    for (const Meting& meting : indicator.metingen) {
        if (!meting.datum.has_value() || !meting.waarde.has_value()) continue;
        if (werk.vandaag < meting.datum.value) continue;
        if (last == nullptr || last->datum.value <= meting.datum.value) last = &meting;
    }
    return last;
}

// (value - baseline) / (target - baseline) in basispunten; nothing where the way has no length or does not fit.
std::optional<std::int64_t> travelled(std::int64_t baseline, std::int64_t target, std::int64_t value) {
    std::int64_t way = target - baseline;
    std::int64_t done = value - baseline;
    if (way == 0) return std::nullopt;
    if (way < 0) {
        way = -way;
        done = -done;
    }
    const auto scaled = multiply(done < 0 ? -done : done, heel_basispunten);
    if (!scaled) return std::nullopt;
    const std::int64_t share = divide(*scaled, way, Rounding::down);
    return done < 0 ? -share : share;
}

// Which way is better, as the plan says or as baseline and target show; nothing where neither tells.
std::optional<Richting> direction(const Indicator& indicator) {
    if (indicator.richting.has_value()) return indicator.richting.value;
    if (!indicator.nulmeting.has_value() || !indicator.streefwaarde.has_value()) return std::nullopt;
    return indicator.streefwaarde.value < indicator.nulmeting.value ? Richting::lager : Richting::hoger;
}

bool reached(const Indicator& indicator, std::int64_t value) {
    const auto better = direction(indicator);
    if (!indicator.streefwaarde.has_value() || !better) return false;
    const std::int64_t target = indicator.streefwaarde.value;
    return *better == Richting::hoger ? value >= target : value <= target;
}

IndicatorStand stand_of(const Indicator& indicator, const IndicatorOordeel& oordeel) {
    if (!oordeel.laatste) return IndicatorStand::ongemeten;
    if (reached(indicator, *oordeel.laatste)) return IndicatorStand::gehaald;
    if (!indicator.nulmeting.has_value() || !indicator.streefwaarde.has_value()) return IndicatorStand::onvolledig;
    return oordeel.afgelegd_basispunten.value_or(0) < 0 ? IndicatorStand::achteruit : IndicatorStand::onderweg;
}

bool possible_interval(const Indicator& indicator) {
    return indicator.elke_maanden.has_value() && indicator.elke_maanden.value > 0 &&
           indicator.elke_maanden.value <= longest_interval_maanden;
}

Date next_measurement(const Indicator& indicator, const IndicatorOordeel& oordeel) {
    if (!possible_interval(indicator)) return {};
    Date since = oordeel.laatste_op;
    if (since == Date{} && indicator.nulmeting_op.has_value()) since = indicator.nulmeting_op.value;
    if (since == Date{}) return {};
    return add_months(since, static_cast<int>(indicator.elke_maanden.value));
}

void report_answers(const Werk& werk, const Indicator& indicator) {
    if (!indicator.nulmeting.has_value()) {
        tell(werk, Aard::ontbreekt, "programma.indicator-zonder-nulmeting", indicator, "nulmeting");
    }
    if (!indicator.streefwaarde.has_value()) {
        tell(werk, Aard::ontbreekt, "programma.indicator-zonder-streefwaarde", indicator, "streefwaarde");
    }
    if (indicator.elke_maanden.has_value() && !possible_interval(indicator)) {
        tell(werk, Aard::fout, "programma.meetritme-onmogelijk", indicator, "elke_maanden");
    }
    if (indicator.eenheid.is_open()) tell(werk, Aard::open, "programma.indicator-zonder-eenheid", indicator, "eenheid");
}

// A target on the wrong side of the baseline contradicts the direction that the plan names.
void report_direction(const Werk& werk, const Indicator& indicator) {
    if (!indicator.richting.has_value() || !indicator.nulmeting.has_value() || !indicator.streefwaarde.has_value()) {
        return;
    }
    const bool up = indicator.nulmeting.value <= indicator.streefwaarde.value;
    const bool down = indicator.streefwaarde.value <= indicator.nulmeting.value;
    if (indicator.richting.value == Richting::hoger ? up : down) return;
    tell(werk, Aard::tegenspraak, "programma.streefwaarde-tegen-richting", indicator, "streefwaarde");
}

void report_measurements(const Werk& werk, const Indicator& indicator) {
    for (const Meting& meting : indicator.metingen) {
        const std::string place = place_of(field(indicator, "metingen"), meting.id);
        if (meting.datum.has_value() && werk.vandaag < meting.datum.value) {
            meld(werk, Aard::fout, "programma.meting-in-de-toekomst", "R-80", place_of(place, "datum"),
                 meting.datum.value)
                .vulling = {{"naam", indicator.naam}};
        }
        if (meting.datum.is_open() || meting.waarde.is_open()) {
            meld(werk, Aard::open, "programma.meting-onvolledig", "R-80", place).vulling = {{"naam", indicator.naam}};
        }
    }
}

void report_late(const Werk& werk, const Indicator& indicator, const IndicatorOordeel& oordeel) {
    if (voorbij(indicator.streefdatum, werk.vandaag) && oordeel.stand != IndicatorStand::gehaald) {
        tell(werk, Aard::te_laat, "programma.streefdatum-voorbij", indicator, "streefdatum",
             indicator.streefdatum.value);
    }
    if (oordeel.volgende_meting != Date{} && oordeel.volgende_meting < werk.vandaag) {
        tell(werk, Aard::te_laat, "programma.meting-te-laat", indicator, "metingen", oordeel.volgende_meting);
    }
    if (oordeel.stand == IndicatorStand::achteruit) {
        tell(werk, Aard::tegenspraak, "programma.indicator-achteruit", indicator, "metingen", oordeel.laatste_op);
    }
}

}  // namespace

void beoordeel_indicatoren(const Werk& werk) {
    for (const Indicator& indicator : werk.in.leren.indicatoren) {
        IndicatorOordeel oordeel;
        oordeel.indicator = indicator.id;
        if (const Meting* last = newest(werk, indicator)) {
            oordeel.laatste = last->waarde.value;
            oordeel.laatste_op = last->datum.value;
        }
        if (oordeel.laatste && indicator.nulmeting.has_value() && indicator.streefwaarde.has_value()) {
            oordeel.afgelegd_basispunten =
                travelled(indicator.nulmeting.value, indicator.streefwaarde.value, *oordeel.laatste);
        }
        oordeel.stand = stand_of(indicator, oordeel);
        oordeel.volgende_meting = next_measurement(indicator, oordeel);
        report_answers(werk, indicator);
        report_direction(werk, indicator);
        report_measurements(werk, indicator);
        report_late(werk, indicator, oordeel);
        werk.uit.indicatoren.push_back(oordeel);
    }
    if (werk.in.leren.indicatoren.empty()) {
        meld(werk, Aard::ontbreekt, "programma.geen-indicatoren", "R-80", std::string{lijst});
    }
}

}  // namespace elp::programma
