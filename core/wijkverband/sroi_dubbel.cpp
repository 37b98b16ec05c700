// Outcomes that look as if they are counted twice: for the same stakeholder the same price or the same name, in
// one analysis or in two about the same knelpunt.
#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "core/base/order.hpp"
#include "core/wijkverband/onderdelen.hpp"

namespace elp::wijkverband {
namespace {

// What makes two outcomes look the same, and which one it is.
struct Kenmerk {
    Id scope;
    std::string_view wie;
    std::string_view wat;
    std::size_t analyse = 0;
    std::size_t uitkomst = 0;
    [[nodiscard]] auto same() const { return std::tie(scope, wie, wat); }
    [[nodiscard]] auto order() const { return std::tie(scope, wie, wat, analyse, uitkomst); }
};

std::string_view name_of(const SroiAnalyse& analyse, const Id& belanghebbende) {
    const auto found = std::ranges::find(analyse.belanghebbenden, belanghebbende, &Belanghebbende::id);
    return found == analyse.belanghebbenden.end() ? std::string_view{} : std::string_view{found->naam};
}

std::vector<Kenmerk> sorted_by(const std::vector<SroiAnalyse>& analyses, std::string SroiUitkomst::* what) {
    std::vector<Kenmerk> all;
    for (std::size_t i = 0; i < analyses.size(); ++i) {
        const SroiAnalyse& analyse = analyses[i];
        for (std::size_t j = 0; j < analyse.uitkomsten.size(); ++j) {
            const SroiUitkomst& uitkomst = analyse.uitkomsten[j];
            const std::string_view wie = name_of(analyse, uitkomst.belanghebbende);
            const std::string_view wat = uitkomst.*what;
            if (wie.empty() || wat.empty() || !uitkomst.niet_dubbel.empty()) continue;
            all.push_back({analyse.knelpunt.empty() ? analyse.id : analyse.knelpunt, wie, wat, i, j});
        }
    }
    arrange(all, [](const Kenmerk& a, const Kenmerk& b) { return a.order() < b.order(); });
    return all;
}

struct Paar {
    std::size_t analyse = 0;  ///< of the later one
    std::size_t uitkomst = 0;
    const SroiUitkomst* eerder = nullptr;
    bool operator<(const Paar& other) const {
        return std::tie(analyse, uitkomst) < std::tie(other.analyse, other.uitkomst);
    }
};

void collect(std::vector<Paar>& pairs, const std::vector<SroiAnalyse>& analyses, std::string SroiUitkomst::* what) {
    const auto all = sorted_by(analyses, what);
    for (std::size_t i = 1; i < all.size(); ++i) {
        if (all[i - 1].same() != all[i].same()) continue;
        pairs.push_back(
            {all[i].analyse, all[i].uitkomst, &analyses[all[i - 1].analyse].uitkomsten[all[i - 1].uitkomst]});
    }
}

}  // namespace

void zoek_dubbele_uitkomsten(const Werk& werk) {
    const auto& analyses = werk.in.sroi_analyses.lijst;
    std::vector<Paar> pairs;
    collect(pairs, analyses, &SroiUitkomst::referentie);
    collect(pairs, analyses, &SroiUitkomst::naam);
    arrange(pairs);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const bool told = i > 0 && !(pairs[i - 1] < pairs[i]);
        if (told) continue;
        const SroiAnalyse& analyse = analyses[pairs[i].analyse];
        const SroiUitkomst& later = analyse.uitkomsten[pairs[i].uitkomst];
        meld(werk, Aard::tegenspraak, "sroi.dubbel", "R-41",
             place_of("/sroi_analyses/lijst", {analyse.id, "uitkomsten", later.id}))
            .vulling = {{"naam", later.naam}, {"ander", pairs[i].eerder->naam}};
    }
}

}  // namespace elp::wijkverband
