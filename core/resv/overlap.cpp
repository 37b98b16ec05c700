// Overlap between collaborations: the same purpose, and the same area or the same participants. Found through a
// sorted list of what each collaboration combines, so that no pair is compared twice.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "core/base/order.hpp"
#include "core/resv/samenwerkingen_oordeel.hpp"

namespace elp {
namespace {

/// Far above what people fill in; keeps a file that a stranger made from taking all time and memory.
constexpr std::size_t most_combinations = 100'000;

enum class Soort : std::uint8_t { gebied, deelnemer };

/// One purpose with one area or participant, of one collaboration: folded to compare, and as it stands in the plan.
struct Combinatie {
    std::string doel;
    std::string met;
    Soort soort = Soort::gebied;
    std::size_t index = 0;
    std::string_view doel_in_plan;
    std::string_view met_in_plan;
    [[nodiscard]] auto key() const { return std::tie(doel, met, soort, index); }
    [[nodiscard]] bool together_with(const Combinatie& other) const {
        return doel == other.doel && met == other.met && soort == other.soort;
    }
};

std::string folded(std::string_view text) {
    const auto first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    std::string result{text.substr(first, text.find_last_not_of(' ') - first + 1)};
    for (char& c : result) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

class Combinaties {
  public:
    void add(const std::string& doel, const Texts& met, Soort soort, std::size_t index) {
        const std::string doel_key = folded(doel);
        if (doel_key.empty()) return;
        for (const std::string& text : met) {
            if (list_.size() == most_combinations) {
                complete_ = false;
                return;
            }
            std::string key = folded(text);
            if (!key.empty()) list_.push_back({doel_key, std::move(key), soort, index, doel, text});
        }
    }
    [[nodiscard]] std::vector<Combinatie> sorted() && {
        arrange(list_, {}, &Combinatie::key);
        const auto twice = std::ranges::unique(list_, {}, &Combinatie::key);
        list_.erase(twice.begin(), twice.end());
        return std::move(list_);
    }
    [[nodiscard]] bool complete() const { return complete_; }

  private:
    std::vector<Combinatie> list_;
    bool complete_ = true;
};

using Groepen = std::map<std::vector<std::size_t>, Overlap>;

void add_group(Groepen& groepen, const std::vector<Combinatie>& all, std::size_t begin, std::size_t end) {
    if (end - begin < 2) return;
    std::vector<std::size_t> members;
    for (std::size_t i = begin; i < end; ++i) members.push_back(all[i].index);
    Overlap& overlap = groepen[std::move(members)];
    overlap.doelen.emplace_back(all[begin].doel_in_plan);
    (all[begin].soort == Soort::gebied ? overlap.gebieden : overlap.deelnemers).emplace_back(all[begin].met_in_plan);
}

void keep_each_once(Texts& texts) {
    arrange(texts);
    const auto twice = std::ranges::unique(texts);
    texts.erase(twice.begin(), twice.end());
}

Overlap finished(Overlap overlap, const std::vector<std::size_t>& members,
                 const std::vector<Samenwerking>& samenwerkingen) {
    for (Texts* texts : {&overlap.doelen, &overlap.gebieden, &overlap.deelnemers}) keep_each_once(*texts);
    for (const std::size_t i : members) overlap.leden.push_back(samenwerkingen[i].id);
    overlap.besloten =
        std::ranges::all_of(members, [&](std::size_t i) { return samenwerkingen[i].besluit.has_value(); });
    return overlap;
}

}  // namespace

OverlapUitkomst zoek_overlap(const std::vector<Samenwerking>& samenwerkingen) {
    Combinaties combinaties;
    for (std::size_t i = 0; i < samenwerkingen.size(); ++i) {
        const Samenwerking& een = samenwerkingen[i];
        for (const std::string& doel : een.doelen) {
            combinaties.add(doel, een.gebied, Soort::gebied, i);
            combinaties.add(doel, een.deelnemers, Soort::deelnemer, i);
            combinaties.add(doel, een.disciplines, Soort::deelnemer, i);
        }
    }
    OverlapUitkomst uitkomst{.lijst = {}, .volledig = combinaties.complete()};
    const auto all = std::move(combinaties).sorted();
    Groepen groepen;
    for (std::size_t begin = 0; begin < all.size();) {
        std::size_t end = begin + 1;
        while (end < all.size() && all[end].together_with(all[begin])) ++end;
        add_group(groepen, all, begin, end);
        begin = end;
    }
    for (auto& [members, overlap] : groepen) {
        uitkomst.lijst.push_back(finished(std::move(overlap), members, samenwerkingen));
    }
    return uitkomst;
}

}  // namespace elp
