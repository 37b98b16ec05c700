// How long the core takes for a large plan beside what is asked of it, and how that grows with the number of wijken: a
// table, or with --json what tests/bench/run reads. All ratios come from one run in which the two sides take turns, so
// that the load of the machine weighs on both alike.
#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <deque>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "assets/assets.hpp"
#include "core/beoordeling/assess.hpp"
#include "core/beoordeling/eerst_doen.hpp"
#include "core/beoordeling/landelijk.hpp"
#include "core/plan/file.hpp"
#include "core/plan/merge.hpp"
#include "core/rapport/rapport.hpp"
#include "core/rapport/soorten.hpp"
#include "core/subsidie/uitvoering.hpp"
#include "tests/generator/grow.hpp"

namespace elp {
namespace {

constexpr Date today{2026, 11, 21};

// Keeps a result from being optimised away.
std::size_t kept = 0;

template <class Work>
double once(const Work& work) {
    const auto begin = std::chrono::steady_clock::now();
    kept += work();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    return took.count();
}

double median(std::vector<double> times) {
    std::ranges::sort(times);
    return times[times.size() / 2];
}

template <class Work>
double measure(int rounds, const Work& work) {
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) times.push_back(once(work));
    return median(times);
}

struct Pair {
    double first = 0;
    double second = 0;
};

// The two take turns; the ratio is the median of the ratios of each round.
template <class First, class Second>
Pair compare(int rounds, const First& first, const Second& second, double& ratio) {
    std::vector<double> ones;
    std::vector<double> others;
    std::vector<double> ratios;
    for (int i = 0; i < rounds; ++i) {
        ones.push_back(once(first));
        others.push_back(once(second));
        ratios.push_back(ones.back() / others.back());
    }
    ratio = median(ratios);
    return {median(ones), median(others)};
}

struct Row {
    std::string what{};
    double value = 0;
    std::string unit = "ms";
    std::string remark{};
    double ratio = 0;  ///< to what the remark names; 0 where it names nothing to compare with
};

std::vector<Row>& rows() {
    static std::vector<Row> all;
    return all;
}

void row(std::string what, double time, std::string remark) {
    rows().push_back({.what = std::move(what), .value = time, .remark = std::move(remark)});
}

void row(std::string what, const Pair& pair, const char* beside, double ratio) {
    std::array<char, 64> words{};
    std::snprintf(words.data(), words.size(), "%s %.2f ms", beside, pair.second);
    rows().push_back({.what = std::move(what), .value = pair.first, .remark = words.data(), .ratio = ratio});
}

// How often in a second the subsidy is calculated with all its steps, for another number of inhabitants each
// time.
void bench_evaluation(const Regelingen& regelingen) {
    constexpr std::int64_t many = 200'000;
    const auto regels = uitvoering_regels(regelingen, Date{2026, 1, 1});
    if (!regels) return;
    const Lezing lezing = standaard_lezing(regelingen);
    const double took = measure(9, [&] {
        std::size_t steps = 0;
        for (std::int64_t i = 0; i < many; ++i) {
            const UitvoeringInvoer invoer{
                .inwoners = Answer<std::int64_t>{100'000 + i}, .wijken = {}, .wijkverbanden = {}};
            const auto antwoord = bereken_uitvoering(invoer, *regels, lezing);
            steps += std::get<UitvoeringUitkomst>(antwoord).stappen.size();
        }
        return steps;
    });
    rows().push_back({.what = "evaluate uitvoeringssubsidie",
                      .value = static_cast<double>(many) / took * 1'000,
                      .unit = "a second",
                      .remark = "with all steps"});
}

// Two people who each changed a field of every wijk, and one list of all that both changed.
void bench_merge(const Plan& plan) {
    Plan ours = plan;
    Plan theirs = plan;
    for (Wijk& wijk : ours.wijken.edit().lijst) wijk.coordinator = Answer<std::string>{"A"};
    for (Wijk& wijk : theirs.wijken.edit().lijst) wijk.inwoners = Answer<std::int64_t>{1};
    row("merge, two large plans", measure(11, [&] { return merge(&plan, ours, theirs)->conflicts.size() + 1; }), "");
}

void bench_report(const Plan& plan, const Regelingen& regelingen) {
    const auto teksten = shipped_teksten(Language::nl);
    if (!teksten) return;
    const Assessment assessment = assess(plan, regelingen, today);
    const Woorden woorden{*teksten, assessment.regels, Language::nl};
    const auto write = [&] {
        const auto rapport = maak_rapport({plan, assessment, woorden, today}, {Rapportsoort::plan, {}});
        return als_html(*rapport).size();
    };
    row("report of a large plan, as a page", measure(5, write), std::to_string(write() / 1'000) + " kB");
}

// As the program does it: read, assess, and add up.
void bench_regions(const Regelingen& regelingen) {
    std::vector<std::string> files;
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        generator::Growth growth{.seed = seed, .counts = {{"wijk", 12}, {"knelpunt", 20}}, .other = 3};
        files.push_back(write_plan(generator::grow(growth, regelingen)));
    }
    const auto together = [&] {
        std::deque<Plan> plans;
        std::deque<Assessment> assessments;
        std::vector<Regiostuk> parts;
        for (const std::string& file : files) {
            plans.push_back(*read_plan(file));
            assessments.push_back(assess(plans.back(), regelingen, today));
            parts.push_back({plans.back(), assessments.back()});
        }
        return landelijk_beeld(parts, regelingen, today).disciplines.size() + 1;
    };
    row("fifty regions together", measure(5, together), std::to_string(files.front().size() / 1'000) + " kB each");
}

void bench_large(const Regelingen& regelingen) {
    const Plan plan = generator::grow(generator::large(), regelingen);
    const std::string bytes = write_plan(plan);
    const Assessment assessment = assess(plan, regelingen, today);
    row("assess, large plan", measure(51, [&] { return assess(plan, regelingen, today).bevindingen.size(); }),
        std::to_string(bytes.size() / 1'000) + " kB, " + std::to_string(assessment.bevindingen.size()) + " findings");
    row("eerst doen, large plan", measure(51, [&] { return eerst_doen(assessment).size(); }), "");
    double ratio = 0;
    const Pair reading = compare(
        31, [&] { return read_plan(bytes)->wijken->lijst.size(); }, [&] { return nlohmann::json::parse(bytes).size(); },
        ratio);
    row("read, large plan", reading, "bare parse of nlohmann", ratio);
    const auto tree = nlohmann::json::parse(bytes);
    const Pair writing =
        compare(31, [&] { return write_plan(plan).size(); }, [&] { return tree.dump(2).size(); }, ratio);
    row("write, large plan", writing, "bare dump of nlohmann", ratio);
    bench_merge(plan);
    bench_report(plan, regelingen);
}

// The slope of time against size, both as logarithms: 1 is linear.
double exponent(const std::vector<std::array<double, 2>>& points) {
    double sum_x = 0;
    double sum_y = 0;
    double sum_xx = 0;
    double sum_xy = 0;
    const auto count = static_cast<double>(points.size());
    for (const auto& [size, time] : points) {
        const double x = std::log(size);
        const double y = std::log(time);
        sum_x += x;
        sum_y += y;
        sum_xx += x * x;
        sum_xy += x * y;
    }
    return (count * sum_xy - sum_x * sum_y) / (count * sum_xx - sum_x * sum_x);
}

// Assessing alone, and with its findings put in order, which costs n log n.
void bench_growth(const Regelingen& regelingen) {
    std::vector<std::array<double, 2>> assessing;
    std::vector<std::array<double, 2>> with_order;
    for (const std::size_t wijken : {875U, 1'750U, 3'500U, 7'000U, 14'000U}) {
        const Plan plan = generator::grow(generator::wijken_alone(wijken), regelingen);
        const auto size = static_cast<double>(wijken);
        const double time = measure(21, [&] { return assess(plan, regelingen, today).bevindingen.size(); });
        const Assessment assessment = assess(plan, regelingen, today);
        const double order = measure(21, [&] { return eerst_doen(assessment).size(); });
        assessing.push_back({size, time});
        with_order.push_back({size, time + order});
        std::array<char, 64> each{};
        std::snprintf(each.data(), each.size(), "%.2f us each, %.2f with eerst doen", 1'000 * time / size,
                      1'000 * (time + order) / size);
        row("assess, " + std::to_string(wijken) + " wijken", time, each.data());
    }
    std::array<char, 64> words{};
    std::snprintf(words.data(), words.size(), "with eerst doen %.2f", exponent(with_order));
    rows().push_back(
        {.what = "exponent of growth with wijken", .value = exponent(assessing), .unit = "", .remark = words.data()});
}

void print_table() {
    for (const Row& each : rows()) {
        std::printf("%-36s %12.2f %-9s", each.what.c_str(), each.value, each.unit.c_str());
        if (each.ratio > 0) std::printf(" %5.2f x", each.ratio);
        std::printf(" %s\n", each.remark.c_str());
    }
}

void print_json() {
    auto all = nlohmann::ordered_json::array();
    for (const Row& each : rows()) {
        nlohmann::ordered_json one{{"what", each.what}, {"value", each.value}, {"unit", each.unit}};
        if (each.ratio > 0) one["ratio"] = each.ratio;
        if (!each.remark.empty()) one["remark"] = each.remark;
        all.push_back(std::move(one));
    }
    std::printf("%s\n", all.dump(1).c_str());
}

}  // namespace
}  // namespace elp

int main(int count, char** arguments) {
    const auto regelingen = elp::shipped_regelingen();
    if (!regelingen) return 1;
    elp::bench_evaluation(*regelingen);
    elp::bench_large(*regelingen);
    elp::bench_regions(*regelingen);
    elp::bench_growth(*regelingen);
    if (count > 1 && std::string_view{arguments[1]} == "--json") {
        elp::print_json();
    } else {
        elp::print_table();
    }
    return elp::kept == 0 ? 1 : 0;
}
