#include "core/beoordeling/opgaven.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "core/base/order.hpp"
#include "core/base/place.hpp"

namespace elp {
namespace {

constexpr std::string_view list_place = "/resv/opgaven/lijst";

using Bij = std::pair<Id, Id>;  ///< an opgave, and what refers to it

std::string name_or_id(const std::string& naam, const Id& id) { return naam.empty() ? text_of(id) : naam; }

/// Which things refer to which opgave: each pair once, sorted. What refers to nothing is told elsewhere.
class Verwijzingen {
  public:
    void add(const Texts& opgaven, const Id& from) {
        for (const std::string& text : opgaven) {
            if (const auto opgave = parse_id(text)) pairs_.emplace_back(*opgave, from);
        }
    }
    [[nodiscard]] std::vector<Bij> sorted() && {
        arrange(pairs_);
        const auto twice = std::ranges::unique(pairs_);
        pairs_.erase(twice.begin(), twice.end());
        return std::move(pairs_);
    }

  private:
    std::vector<Bij> pairs_;
};

std::vector<Id> of_opgave(const std::vector<Bij>& pairs, const Id& opgave) {
    std::vector<Id> ids;
    for (const auto& [id, from] : std::ranges::equal_range(pairs, opgave, {}, &Bij::first)) ids.push_back(from);
    return ids;
}

bool is_stopped(const Activiteit& activiteit) {
    return activiteit.stand.has_value() && activiteit.stand.value == ActiviteitStand::gestopt;
}

std::vector<Bij> by_activity(const Plan& plan) {
    Verwijzingen verwijzingen;
    for (const Activiteit& activiteit : plan.activiteiten->lijst) {
        if (!is_stopped(activiteit)) verwijzingen.add(activiteit.opgaven, activiteit.id);
    }
    return std::move(verwijzingen).sorted();
}

// A knelpunt answers while it lives and once it is solved.
std::vector<Bij> by_knelpunt(const Plan& plan, const std::vector<KnelpuntOordeel>& oordelen) {
    Verwijzingen verwijzingen;
    const auto& lijst = plan.knelpunten->lijst;
    for (std::size_t i = 0; i < lijst.size(); ++i) {
        if (oordelen[i].stand != KnelpuntStand::gestopt) verwijzingen.add(lijst[i].opgaven, lijst[i].id);
    }
    return std::move(verwijzingen).sorted();
}

void report_unanswered(const Opgave& opgave, Bevindingen& bevindingen) {
    bevindingen.push_back({.aard = Aard::ongedekt,
                           .code = "opgaven.onbeantwoord",
                           .regel = "R-62",
                           .place = place_of(list_place, opgave.id),
                           .vulling = {{"naam", name_or_id(opgave.naam, opgave.id)}}});
}

// To be in line with a document is more than to say so: something is taken from it. Not asked while there is no
// opgave at all: then that is what is missing.
void check_use(const Plan& plan, Bevindingen& bevindingen) {
    std::vector<Id> used;
    for (const Opgave& opgave : plan.resv->opgaven->lijst) used.push_back(opgave.document);
    if (used.empty()) return;
    std::ranges::sort(used);
    for (const Regiodocument& document : plan.documenten->lijst) {
        const bool in_line = document.aangesloten.has_value() && document.aangesloten.value;
        if (!in_line || std::ranges::binary_search(used, document.id)) continue;
        bevindingen.push_back({.aard = Aard::tegenspraak,
                               .code = "opgaven.document-zonder-opgave",
                               .regel = "R-61",
                               .place = place_of("/documenten/lijst", {document.id, "aangesloten"}),
                               .vulling = {{"naam", name_or_id(document.naam, document.id)}}});
    }
}

}  // namespace

OpgavenDekking beoordeel_opgavendekking(const Plan& plan, const OpgavenOordeel& opgaven,
                                        const WijkverbandOordeel& wijkverband) {
    OpgavenDekking dekking;
    const auto& lijst = plan.resv->opgaven->lijst;
    const auto activiteiten = by_activity(plan);
    const auto knelpunten = by_knelpunt(plan, wijkverband.knelpunten);
    for (std::size_t i = 0; i < lijst.size(); ++i) {
        OpgaveAntwoorden een{.opgave = lijst[i].id,
                             .acties = opgaven.lijst[i].acties,
                             .activiteiten = of_opgave(activiteiten, lijst[i].id),
                             .knelpunten = of_opgave(knelpunten, lijst[i].id)};
        if (!een.beantwoord()) report_unanswered(lijst[i], dekking.bevindingen);
        dekking.lijst.push_back(std::move(een));
    }
    check_use(plan, dekking.bevindingen);
    return dekking;
}

}  // namespace elp
