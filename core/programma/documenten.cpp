// The documents that the plan is in line with, and the regionaal plan van aanpak itself.
#include <algorithm>
#include <string>
#include <string_view>

#include "core/base/place.hpp"
#include "core/programma/onderdelen.hpp"

namespace elp::programma {
namespace {

constexpr std::string_view soorten = "programma.documenten";

bool is_own(const Werk& werk, const Regiodocument& document) {
    const Element* soort = werk.regelingen.element(soorten, document.soort);
    return soort != nullptr && std::ranges::find(soort->kenmerken, "eigen") != soort->kenmerken.end();
}

void check_in_line(const Werk& werk, const Regiodocument& document) {
    const std::string place = place_of("/documenten/lijst", {document.id, "aangesloten"});
    if (document.aangesloten.is_open()) {
        meld(werk, Aard::open, "programma.aansluiting-open", "R-61", place).vulling = {{"naam", document.naam}};
    } else if (document.aangesloten.has_value() && !document.aangesloten.value) {
        meld(werk, Aard::tegenspraak, "programma.niet-aangesloten", "R-61", place).vulling = {{"naam", document.naam}};
    }
}

void check_document(const Werk& werk, const Regiodocument& document) {
    const auto dekking = std::ranges::find(werk.uit.documenten, document.soort, &DocumentDekking::soort);
    if (dekking == werk.uit.documenten.end()) {
        meld(werk, Aard::fout, "programma.documentsoort-onbekend", "R-61",
             place_of("/documenten/lijst", {document.id, "soort"}))
            .vulling = {{"gevonden", document.soort}};
        return;
    }
    dekking->documenten.push_back(document.id);
    if (!is_own(werk, document)) check_in_line(werk, document);
}

}  // namespace

void beoordeel_documenten(const Werk& werk) {
    for (const Element& soort : werk.regelingen.elementen(soorten)) werk.uit.documenten.push_back({soort.id, {}});
    for (const Regiodocument& document : werk.in.documenten.lijst) check_document(werk, document);
    for (const DocumentDekking& dekking : werk.uit.documenten) {
        if (!dekking.documenten.empty()) continue;
        meld(werk, Aard::ontbreekt, "programma.document-ontbreekt", "R-61", "/documenten/lijst").vulling = {
            {"soort", werk.regelingen.element(soorten, dekking.soort)->naam}};
    }
}

}  // namespace elp::programma
