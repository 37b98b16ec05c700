#include "tests/cases/geval.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "assets/assets.hpp"
#include "cli/controleer.hpp"
#include "cli/eerst.hpp"
#include "cli/landelijk.hpp"
#include "cli/rapport.hpp"
#include "cli/sroi.hpp"
#include "cli/uitvoering.hpp"
#include "core/plan/file.hpp"

namespace elp::geval {
namespace {

const std::set<std::string> keys{"regel", "bron", "uitwerking", "vandaag", "plan", "plannen", "verwacht"};

void read_plan_into(std::deque<Plan>& plannen, const Json& json, std::vector<std::string>& faults) {
    auto plan = read_plan(json.dump());
    if (plan) {
        plannen.push_back(std::move(*plan));
        return;
    }
    for (const Problem& problem : plan.problems()) {
        faults.push_back("plan: " + problem.place + " " + std::string{problem.code} + " " + problem.found);
    }
}

bool is_list_of_objects(const Json& json) {
    return json.is_array() && std::ranges::any_of(json, [](const Json& one) { return one.is_object(); });
}

void compare_lists(const Json& expected, const Json& actual, const std::string& place,
                   std::vector<std::string>& faults) {
    std::vector<bool> taken(actual.size(), false);
    for (const Json& one : expected) {
        bool found = false;
        for (std::size_t i = 0; i < actual.size() && !found; ++i) {
            std::vector<std::string> differences;
            if (!taken[i]) compare(one, actual[i], place, differences);
            if (taken[i] || !differences.empty()) continue;
            taken[i] = found = true;
        }
        if (!found) faults.push_back(place + ": expected " + one.dump() + ", found none such");
    }
}

// A command that answers about one plan.
using OnPlan = cli::Outcome (*)(const cli::Context&, const Plan&);
constexpr std::array<std::pair<std::string_view, OnPlan>, 5> on_plan{{{"bereken", &cli::bereken},
                                                                      {"controleer", &cli::controleer},
                                                                      {"eerst", &cli::eerst},
                                                                      {"rapport", &cli::rapport},
                                                                      {"sroi-analyse", &cli::sroi_analyse}}};

}  // namespace

Geval read(std::string_view bytes, std::vector<std::string>& faults) {
    Geval geval;
    const Json json = Json::parse(bytes);
    for (const auto& [key, value] : json.items()) {
        if (!keys.contains(key)) faults.push_back("no case has a key " + key);
    }
    for (const char* key : {"regel", "bron", "uitwerking", "vandaag", "verwacht"}) {
        if (!json.contains(key) || json[key].empty()) faults.push_back(std::string{key} + " is missing");
    }
    if (!faults.empty()) return geval;
    geval.regel = json["regel"];
    geval.verwacht = json["verwacht"];
    const auto today = parse_iso_date(json["vandaag"].get<std::string>());
    if (!today) faults.emplace_back("vandaag is no day");
    geval.vandaag = today.value_or(Date{});
    if (json.contains("plan")) read_plan_into(geval.plannen, json["plan"], faults);
    if (json.contains("plannen")) {
        for (const Json& plan : json["plannen"]) read_plan_into(geval.plannen, plan, faults);
    }
    if (geval.plannen.empty() && faults.empty()) faults.emplace_back("there is no plan");
    return geval;
}

Json answer(std::string_view command, const Geval& geval) {
    static const Regelingen regelingen = *shipped_regelingen();
    static const Teksten teksten = *shipped_teksten(Language::nl);
    cli::Arguments arguments{.command = std::string{command}, .words = {}, .options = {{"--json", ""}}};
    for (std::size_t i = 1; i <= geval.plannen.size(); ++i) arguments.words.push_back("plan " + std::to_string(i));
    const bool on_many = command == "overzicht" || command == "landelijk";
    if (!on_many) arguments.words.resize(1);
    const cli::Context context{arguments, teksten, regelingen, Language::nl, geval.vandaag};
    if (command == "landelijk") return Json::parse(cli::landelijk(context, geval.plannen).out);
    if (command == "overzicht") return Json::parse(cli::overzicht(context, geval.plannen).out);
    const auto known = std::ranges::find(on_plan, command, &std::pair<std::string_view, OnPlan>::first);
    return known == on_plan.end() ? Json{} : Json::parse(known->second(context, geval.plannen.front()).out);
}

void compare(const Json& expected, const Json& actual, const std::string& place, std::vector<std::string>& faults) {
    if (expected.is_object() && actual.is_object()) {
        for (const auto& [key, value] : expected.items()) {
            if (actual.contains(key)) {
                compare(value, actual[key], place + "/" + key, faults);
            } else {
                faults.push_back(place + ": no key " + key);
            }
        }
    } else if (is_list_of_objects(expected) && actual.is_array()) {
        compare_lists(expected, actual, place, faults);
    } else if (expected != actual) {
        faults.push_back(place + ": expected " + expected.dump() + ", found " + actual.dump());
    }
}

void check(const Geval& geval, std::vector<std::string>& faults) {
    for (const auto& [command, expected] : geval.verwacht.items()) {
        if (command == "zonder") {
            const Json found = answer("controleer", geval);
            for (const char* list : {"problemen", "bevindingen"}) {
                for (const Json& one : found[list]) {
                    if (std::ranges::find(expected, one["code"]) == expected.end()) continue;
                    faults.push_back("zonder: found " + one["code"].dump() + " at " + one["plaats"].dump());
                }
            }
            continue;
        }
        Json actual = answer(command, geval);
        if (actual.is_null()) faults.push_back("verwacht: elp has no command " + command);
        // One plan side by side with nothing is its own figures.
        if (actual.is_array() && expected.is_object() && actual.size() == 1) {
            Json only = actual.front();
            actual = std::move(only);
        }
        if (!actual.is_null()) compare(expected, actual, command, faults);
    }
}

}  // namespace elp::geval
