// Which goals of the Visie the activities serve, in the eight of the Visie and in the six that sum them up.
#include <algorithm>
#include <string_view>
#include <vector>

#include "core/base/place.hpp"
#include "core/programma/onderdelen.hpp"

namespace elp::programma {
namespace {

constexpr std::string_view acht = "visie.doelen";
constexpr std::string_view zes = "visie.doelen-samengevat";
constexpr std::string_view samenhang = "visie.doelen-samenhang";

bool has(const Texts& words, std::string_view word) { return std::ranges::find(words, word) != words.end(); }

std::vector<DoelDekking> open_goals(const Regelingen& regelingen, std::string_view list) {
    std::vector<DoelDekking> doelen;
    for (const Element& element : regelingen.elementen(list)) {
        doelen.push_back({element.id, {}, {}, has(element.kenmerken, "uitvoeringssubsidie")});
    }
    return doelen;
}

DoelDekking* goal(std::vector<DoelDekking>& doelen, std::string_view id) {
    const auto found = std::ranges::find(doelen, id, &DoelDekking::doel);
    return found == doelen.end() ? nullptr : &*found;
}

// Puts a thing under each goal that it names; one that is not known is a fault.
void serve(const Werk& werk, const Texts& doelen, Id id, std::string_view list, std::vector<Id> DoelDekking::* under) {
    for (const std::string& doel : doelen) {
        if (DoelDekking* served = goal(werk.uit.doelen, doel)) {
            (served->*under).push_back(id);
            continue;
        }
        meld(werk, Aard::fout, "programma.doel-onbekend", "R-60", place_of(list, {id, "doelen"})).vulling = {
            {"gevonden", doel}};
    }
}

// A goal of the six is served by what serves one of those that it sums up; each activity counts once.
void sum_up(const Werk& werk) {
    for (const Element& element : werk.regelingen.elementen(samenhang)) {
        const DoelDekking* part = goal(werk.uit.doelen, element.id);
        if (part == nullptr) continue;
        for (const std::string& whole : element.kenmerken) {
            DoelDekking* sum = goal(werk.uit.doelen_samengevat, whole);
            if (sum == nullptr) continue;
            sum->subsidie = sum->subsidie || part->subsidie;
            sum->activiteiten.insert(sum->activiteiten.end(), part->activiteiten.begin(), part->activiteiten.end());
        }
    }
    for (DoelDekking& sum : werk.uit.doelen_samengevat) {
        std::ranges::sort(sum.activiteiten);
        const auto twice = std::ranges::unique(sum.activiteiten);
        sum.activiteiten.erase(twice.begin(), twice.end());
    }
}

void report_uncovered(const Werk& werk) {
    for (const DoelDekking& doel : werk.uit.doelen) {
        if (doel.gedekt()) continue;
        const Element* element = werk.regelingen.element(acht, doel.doel);
        const auto code = doel.subsidie ? std::string_view{"programma.subsidiedoel-ongedekt"}
                                        : std::string_view{"programma.doel-ongedekt"};
        meld(werk, Aard::ongedekt, code, "R-60", "/activiteiten/lijst").vulling = {
            {"doel", element == nullptr ? doel.doel : element->naam}};
    }
}

}  // namespace

void beoordeel_doelen(const Werk& werk) {
    werk.uit.doelen = open_goals(werk.regelingen, acht);
    werk.uit.doelen_samengevat = open_goals(werk.regelingen, zes);
    for (const Activiteit& activiteit : werk.in.activiteiten.lijst) {
        serve(werk, activiteit.doelen, activiteit.id, "/activiteiten/lijst", &DoelDekking::activiteiten);
    }
    for (const Indicator& indicator : werk.in.leren.indicatoren) {
        serve(werk, indicator.doelen, indicator.id, "/leren/indicatoren", &DoelDekking::indicatoren);
    }
    sum_up(werk);
    // Without any activity one finding says so; eight more would say nothing new.
    if (werk.in.activiteiten.lijst.empty()) {
        meld(werk, Aard::ontbreekt, "programma.geen-activiteiten", "R-60", "/activiteiten/lijst");
    } else {
        report_uncovered(werk);
    }
}

}  // namespace elp::programma
