#include "core/beoordeling/burgers.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "core/base/place.hpp"

namespace elp {
namespace {

constexpr std::string_view rule = "R-50";
constexpr std::string_view networks = "/burgers/netwerken";

struct Werk {
    const Plan& plan;
    const Regelingen& regelingen;
    BurgersOordeel& uit;
};

Bevinding& report(const Werk& werk, Aard aard, std::string_view code, std::string_view regel, std::string place) {
    return werk.uit.bevindingen.emplace_back(
        Bevinding{.aard = aard, .code = code, .regel = regel, .place = std::move(place)});
}

void report_count(const Werk& werk, Aard aard, std::string_view code, std::string place, std::ptrdiff_t count) {
    if (count > 0) report(werk, aard, code, rule, std::move(place)).vulling = {{"aantal", std::to_string(count)}};
}

BurgerDeel declared(const Answer<std::string>& how) {
    if (how.has_value()) return BurgerDeel::wel;
    return how.is_open() ? BurgerDeel::open : BurgerDeel::geen;
}

bool has(const Texts& words, std::string_view word) { return std::ranges::find(words, word) != words.end(); }

// The role of citizens in a core team.
std::string_view citizens_role(const Regelingen& regelingen) {
    for (const Element& role : regelingen.elementen("wijkverband.kernteam")) {
        if (has(role.kenmerken, "burgers")) return role.id;
    }
    return {};
}

BurgerDeel in_wijk(const Wijk& wijk, std::string_view role) {
    const bool member = std::ranges::any_of(wijk.kernteam, [role](const Kernlid& lid) {
        return lid.rol == role && lid.stand.has_value() && lid.stand.value == LidStand::doet_mee;
    });
    return member ? BurgerDeel::wel : declared(wijk.burgers);
}

std::ptrdiff_t count(const std::vector<BurgerPlek>& places, BurgerDeel deel) {
    return std::ranges::count(places, deel, &BurgerPlek::deel);
}

void judge_bodies(const Werk& werk, const ZetelsOordeel& zetels) {
    BurgersOordeel& uit = werk.uit;
    uit.resv = zetels.burgers.ja > 0 ? BurgerDeel::wel : declared(werk.plan.burgers->resv);
    if (uit.resv == BurgerDeel::open) report(werk, Aard::open, "burgers.resv-open", rule, "/burgers/resv");
    if (uit.resv == BurgerDeel::geen) report(werk, Aard::ongedekt, "burgers.resv-zonder", rule, "/burgers/resv");
    const std::string_view role = citizens_role(werk.regelingen);
    for (const Wijk& wijk : werk.plan.wijken->lijst) uit.wijken.push_back({wijk.id, in_wijk(wijk, role)});
    for (const Activiteit& activiteit : werk.plan.activiteiten->lijst) {
        uit.activiteiten.push_back({activiteit.id, declared(activiteit.burgers)});
    }
    report_count(werk, Aard::open, "burgers.wijk-open", "/wijken/lijst", count(uit.wijken, BurgerDeel::open));
    report_count(werk, Aard::ongedekt, "burgers.wijk-zonder", "/wijken/lijst", count(uit.wijken, BurgerDeel::geen));
    uit.plekken = 1 + uit.wijken.size() + uit.activiteiten.size();
    uit.mee = static_cast<std::size_t>(count(uit.wijken, BurgerDeel::wel) + count(uit.activiteiten, BurgerDeel::wel)) +
              (uit.resv == BurgerDeel::wel ? 1 : 0);
}

// Citizens are involved from the start.
void check_start(const Werk& werk) {
    const Answer<bool>& start = werk.plan.burgers->vanaf_begin;
    if (start.is_open()) report(werk, Aard::open, "burgers.begin-open", rule, "/burgers/vanaf_begin");
    if (start.has_value() && !start.value) {
        report(werk, Aard::ongedekt, "burgers.niet-vanaf-begin", rule, "/burgers/vanaf_begin");
    }
}

void check_purposes(const Werk& werk) {
    for (const Element& doel : werk.regelingen.elementen("burgers.doelen")) {
        const bool served = std::ranges::any_of(werk.plan.burgers->netwerken, [&](const InformeelNetwerk& netwerk) {
            return has(netwerk.doelen, doel.id);
        });
        if (served) continue;
        report(werk, Aard::ongedekt, "burgers.doel-ongedekt", rule, std::string{networks}).vulling = {
            {"doel", doel.naam}};
    }
}

// A network of the whole region is there for every wijk.
std::ptrdiff_t wijken_without(const Plan& plan) {
    std::vector<Id> with;
    for (const InformeelNetwerk& netwerk : plan.burgers->netwerken) {
        if (netwerk.wijk.empty()) return 0;
        with.push_back(netwerk.wijk);
    }
    std::ranges::sort(with);
    return std::ranges::count_if(plan.wijken->lijst,
                                 [&](const Wijk& wijk) { return !std::ranges::binary_search(with, wijk.id); });
}

void check_networks(const Werk& werk) {
    const auto& all = werk.plan.burgers->netwerken;
    if (all.empty()) {
        report(werk, Aard::ontbreekt, "burgers.geen-netwerken", rule, std::string{networks});
        return;
    }
    check_purposes(werk);
    report_count(werk, Aard::ongedekt, "burgers.wijk-zonder-netwerk", std::string{networks}, wijken_without(werk.plan));
    const auto loose = [](const InformeelNetwerk& netwerk) { return !netwerk.verbonden.value_or(false); };
    report_count(werk, Aard::open, "burgers.netwerk-los", std::string{networks}, std::ranges::count_if(all, loose));
}

// The fifth design criterion, declared met while citizens do not take part everywhere.
void check_criterion(const Werk& werk) {
    if (werk.uit.mee == werk.uit.plekken) return;
    for (const Verklaring& verklaring : werk.plan.resv->criteria->lijst) {
        const bool met = verklaring.verklaard.has_value() && verklaring.verklaard.value == Voldaan::voldaan;
        if (!met || verklaring.over != "participatie") continue;
        report(werk, Aard::tegenspraak, "burgers.participatie-verklaard", "R-21",
               place_of("/resv/criteria/lijst", {verklaring.id, "verklaard"}))
            .vulling = {{"aantal", std::to_string(werk.uit.plekken - werk.uit.mee)}};
    }
}

}  // namespace

BurgersOordeel beoordeel_burgers(const Plan& plan, const Regelingen& regelingen, const ZetelsOordeel& zetels) {
    BurgersOordeel oordeel;
    const Werk werk{plan, regelingen, oordeel};
    judge_bodies(werk, zetels);
    check_start(werk);
    check_networks(werk);
    check_criterion(werk);
    return oordeel;
}

}  // namespace elp
