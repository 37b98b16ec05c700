// Rows out of a spreadsheet. The first byte chooses the list that they are pasted into. Pasting gives as many things as
// it says, and a plan that can be saved.
#include <vector>

#include "assets/assets.hpp"
#include "core/base/place.hpp"
#include "core/beoordeling/plakken.hpp"
#include "core/plan/file.hpp"
#include "tests/fuzz/fuzz.hpp"

namespace elp::fuzz {
namespace {

struct List {
    std::string place;
    const Type* item = nullptr;
};

// The lists of a plan of which the things can be pasted: those that need no other thing to stand in.
std::vector<List> lists_of(const Type& type, const std::string& place) {
    std::vector<List> lists;
    for (const Field& field : type.object.fields()) {
        const std::string here = place_of(place, field.key);
        if (field.type->kind == Kind::list && field.type->list.item->object.item != nullptr) {
            lists.push_back({here, field.type->list.item});
        }
        if (field.type->kind != Kind::object) continue;
        for (List& one : lists_of(*field.type, here)) lists.push_back(std::move(one));
    }
    return lists;
}

std::uint64_t next_bits() {
    static std::uint64_t bits = 0;
    return ++bits;
}

std::size_t size_of(const Plan& plan, const std::string& list) {
    const Spot spot = find(type_of_plan(), &plan, list);
    return spot.type->list.size(spot.at);
}

void paste(std::string_view text, const List& list) {
    static const Plan before = *read_plan(shipped_voorbeeld("almere"));
    const Woorden woorden = words(Language::nl);
    const Dingen dingen{before, woorden};
    const Cellen cells = lees_cellen(text);
    require(cells.size() <= plak_rijen_max + 1, "no more rows than may be");
    const Plaksel pasted = plak_rijen(before, list.place, {}, cells, {woorden, dingen}, next_bits);
    const auto after = apply(before, pasted.opdracht);
    if (!after) require(false, "what is pasted can be done", after.problems().front().place);
    require(size_of(*after, list.place) == size_of(before, list.place) + pasted.rijen, "a thing for each row", text);
    require_keeps(*after);
    for (const Plakfout& fault : pasted.fouten) {
        require(fault.rij >= 1 && fault.rij <= pasted.rijen && !fault.veld.empty(),
                "a cell that does not fit has a place", fault.gevonden);
    }
}

}  // namespace
}  // namespace elp::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace elp::fuzz;
    static const std::vector<List> lists = lists_of(elp::type_of_plan(), "");
    if (size == 0) return 0;
    paste(text_of_input(data, size).substr(1), lists[data[0] % lists.size()]);
    return 0;
}
