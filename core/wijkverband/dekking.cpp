// Which share of the region has a wijkverband by year, against the goal, and how many wijkverbanden a
// region of this size has (R-33). A wijk whose inhabitants are not known makes a share unknown, never smaller.
#include <algorithm>
#include <array>
#include <string>

#include "core/base/checked.hpp"
#include "core/base/date.hpp"
#include "core/base/rounding.hpp"
#include "core/base/share.hpp"
#include "core/wijkverband/onderdelen.hpp"

namespace elp::wijkverband {
namespace {

std::optional<std::int64_t> inhabitants(const Answer<std::int64_t>& answer) {
    return answer.has_value() && answer.value > 0 ? std::optional{answer.value} : std::nullopt;
}

// Adds a wijk; a sum that does not fit counts as not known.
void count(Dekkingsom& som, const Wijk& wijk) {
    ++som.wijken;
    const auto known = inhabitants(wijk.inwoners);
    const auto sum = known ? add(som.inwoners, *known) : std::nullopt;
    if (sum) {
        som.inwoners = *sum;
    } else {
        ++som.zonder_inwoners;
    }
}

void join(Dekkingsom& som, const Dekkingsom& other) {
    som.wijken += other.wijken;
    som.zonder_inwoners += other.zonder_inwoners;
    const auto sum = add(som.inwoners, other.inwoners);
    if (sum) {
        som.inwoners = *sum;
    } else {
        ++som.zonder_inwoners;
    }
}

void share(Dekkingsom& som, std::optional<std::int64_t> region) {
    if (!region || som.zonder_inwoners > 0) return;
    const auto scaled = multiply(som.inwoners, heel_basispunten);
    if (scaled) som.basispunten = divide(*scaled, *region, Rounding::down);
}

// Each wijk in the year in which it begins, and in which it works; then each year gets what came before it.
void fill_years(const Werk& werk, std::int64_t last) {
    auto& years = werk.uit.dekking.jaren;
    std::int64_t first = last;
    for (const WijkOordeel& wijk : werk.uit.wijken) {
        if (wijk.begonnen_op != Date{}) first = std::min<std::int64_t>(first, wijk.begonnen_op.year);
    }
    for (std::int64_t jaar = first; jaar <= last; ++jaar) years.push_back({jaar, {}, {}});
    for (std::size_t i = 0; i < werk.uit.wijken.size(); ++i) {
        const WijkOordeel& wijk = werk.uit.wijken[i];
        const auto put = [&](Date day, Dekkingsom DekkingJaar::* som) {
            if (day == Date{} || day.year > last) return;
            count(years[static_cast<std::size_t>(day.year - first)].*som, werk.in.wijken.lijst[i]);
        };
        put(wijk.begonnen_op, &DekkingJaar::begonnen);
        put(wijk.dekkend_op, &DekkingJaar::dekkend);
    }
    const auto region = inhabitants(werk.in.inwoners);
    for (std::size_t i = 0; i < years.size(); ++i) {
        if (i > 0) {
            join(years[i].begonnen, years[i - 1].begonnen);
            join(years[i].dekkend, years[i - 1].dekkend);
        }
        share(years[i].begonnen, region);
        share(years[i].dekkend, region);
    }
}

Step hundredths(Step step) {
    step.decimals = 2;
    return step;
}

void trace(Dekking& dekking, const Dekkingsom& som, std::int64_t region) {
    dekking.stappen.push_back(from_plan("wijkverband.inwoners", "R-33", Unit::inwoners, region));
    dekking.stappen.push_back(calculated("wijkverband.dekkend", "R-33", Unit::inwoners, som.inwoners));
    dekking.stappen.push_back(
        hundredths(calculated("wijkverband.aandeel", "R-33", Unit::basispunten, *som.basispunten)));
    dekking.stappen.push_back(
        hundredths(from_rules("wijkverband.doel", "R-20", Unit::basispunten, *dekking.doel_basispunten)));
    dekking.stappen.push_back(calculated("wijkverband.tekort", "R-20", Unit::inwoners, *dekking.tekort_inwoners));
}

// What is missing to the goal, rounded up to whole inhabitants.
std::optional<std::int64_t> shortage(std::int64_t region, std::int64_t covered, std::int64_t goal_basispunten) {
    const auto scaled = multiply(region, goal_basispunten);
    if (!scaled) return std::nullopt;
    return std::max<std::int64_t>(0, divide(*scaled, heel_basispunten, Rounding::up) - covered);
}

Date last_day(std::int64_t jaar) { return make_date(static_cast<int>(jaar), 12, 31).value_or(Date{}); }

void hold_against_goal(const Werk& werk) {
    Dekking& dekking = werk.uit.dekking;
    const DekkingJaar& goal = dekking.jaren.back();
    const auto region = inhabitants(werk.in.inwoners);
    if (!region || !goal.dekkend.basispunten) {
        meld(werk, Aard::open, "wijkverband.dekking-open", "R-20", "/wijken/lijst", last_day(goal.jaar)).vulling = {
            {"aantal", std::to_string(goal.dekkend.zonder_inwoners)}};
        return;
    }
    dekking.tekort_inwoners = shortage(*region, goal.dekkend.inwoners, dekking.doel_basispunten->value);
    if (!dekking.tekort_inwoners) return;
    trace(dekking, goal.dekkend, *region);
    if (*dekking.tekort_inwoners == 0) return;
    meld(werk, Aard::ongedekt, "wijkverband.doel-niet-gehaald", "R-20", "/wijken/lijst", last_day(goal.jaar))
        .vulling = {{"aantal", std::to_string(*dekking.tekort_inwoners)}};
}

std::optional<std::int64_t> started(std::int64_t region, const std::optional<Geldend>& size) {
    if (!size || size->value <= 0) return std::nullopt;
    return divide(region, size->value, Rounding::up);
}

}  // namespace

void beoordeel_dekking(const Werk& werk) {
    Dekking& dekking = werk.uit.dekking;
    dekking.doel_jaar = geldend(werk.regelingen, "wijkverband.doel.jaar", werk.vandaag);
    dekking.doel_basispunten = geldend(werk.regelingen, "wijkverband.doel.dekking", werk.vandaag);
    if (!dekking.doel_jaar || !dekking.doel_basispunten || werk.in.wijken.lijst.empty()) return;
    const std::int64_t last = dekking.doel_jaar->value;
    if (last < 0 || last > last_date().year) return;
    fill_years(werk, last);
    hold_against_goal(werk);
}

void beoordeel_grootte(const Werk& werk) {
    struct Reading {
        std::string_view smallest;
        std::string_view largest;
    };
    constexpr std::array readings{Reading{"wijkverband.wijk.visie-minimum", "wijkverband.wijk.visie-maximum"},
                                  Reading{"uitvoering.module.inwoners", "uitvoering.module.inwoners"},
                                  Reading{"wijkverband.wijk.rhogo", "wijkverband.wijk.rhogo"}};
    const auto region = inhabitants(werk.in.inwoners);
    for (std::size_t i = 0; i < readings.size(); ++i) {
        WijkenNodig& nodig = werk.uit.nodig.emplace_back();
        nodig.optie = Words<Wijkgrootte>::list[i];
        if (!region) continue;
        nodig.laagste = started(*region, geldend(werk.regelingen, readings[i].largest, werk.vandaag));
        nodig.hoogste = started(*region, geldend(werk.regelingen, readings[i].smallest, werk.vandaag));
    }
}

}  // namespace elp::wijkverband
