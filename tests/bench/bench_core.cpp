// How long the core takes for a large plan beside what is asked of it, and how that grows with the number of wijken, in
// one table. All ratios come from one run in which the two sides take turns, so that the load of the machine weighs on
// both alike.
#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "assets/assets.hpp"
#include "core/beoordeling/assess.hpp"
#include "core/beoordeling/eerst_doen.hpp"
#include "core/plan/file.hpp"
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

void row(const char* what, double time, const char* beside, double other, double ratio) {
    std::printf("%-34s %9.2f ms   %-22s %9.2f ms   ratio %5.2f\n", what, time, beside, other, ratio);
}

void row(const char* what, double time, const std::string& remark) {
    std::printf("%-34s %9.2f ms   %s\n", what, time, remark.c_str());
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
    row("read, large plan", reading.first, "bare parse of nlohmann", reading.second, ratio);
    const auto tree = nlohmann::json::parse(bytes);
    const Pair writing =
        compare(31, [&] { return write_plan(plan).size(); }, [&] { return tree.dump(2).size(); }, ratio);
    row("write, large plan", writing.first, "bare dump of nlohmann", writing.second, ratio);
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
        row(("assess, " + std::to_string(wijken) + " wijken").c_str(), time, each.data());
    }
    std::printf("%-34s %9.2f      with eerst doen %.2f\n", "exponent of growth with wijken", exponent(assessing),
                exponent(with_order));
}

}  // namespace
}  // namespace elp

int main() {
    const auto regelingen = elp::shipped_regelingen();
    if (!regelingen) return 1;
    elp::bench_large(*regelingen);
    elp::bench_growth(*regelingen);
    return elp::kept == 0 ? 1 : 0;
}
