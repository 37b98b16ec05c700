#include "core/regels/regelingen.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace elp {
namespace {

bool holds_on(const Waarde& waarde, Date day) {
    return waarde.geldig_van <= day && (waarde.geldig_tot == Date{} || day <= waarde.geldig_tot);
}

// The thing with this id in whichever file it stands, or null.
template <class T>
const T* named(const std::vector<std::shared_ptr<const Regeling>>& files, std::vector<T> Regeling::* list,
               std::string_view id) {
    for (const auto& file : files) {
        const auto found = std::ranges::find((*file).*list, id, &T::id);
        if (found != ((*file).*list).end()) return &*found;
    }
    return nullptr;
}

template <class T>
void check_across(const Regeling& regeling, const std::vector<T>& things, std::set<std::string>& seen,
                  Problems& problems) {
    for (const auto& thing : things) {
        if (seen.insert(thing.id).second) continue;
        problems.push_back({Severity::error, "regels.id-dubbel", regeling.id, thing.id, ""});
    }
}

}  // namespace

const Regeling* Regelingen::regeling(std::string_view id) const {
    const auto found = std::ranges::find_if(files, [id](const auto& file) { return file->id == id; });
    return found == files.end() ? nullptr : found->get();
}

const Keuze* Regelingen::keuze(std::string_view id) const { return named(files, &Regeling::keuzes, id); }

const Lijst* Regelingen::lijst(std::string_view id) const { return named(files, &Regeling::lijsten, id); }

const Parameter* Regelingen::parameter(std::string_view id) const { return named(files, &Regeling::parameters, id); }

std::span<const Element> Regelingen::elementen(std::string_view lijst_id) const {
    const Lijst* found = lijst(lijst_id);
    return found == nullptr ? std::span<const Element>{} : std::span{found->elementen};
}

const Element* Regelingen::element(std::string_view lijst_id, std::string_view id) const {
    const auto all = elementen(lijst_id);
    const auto found = std::ranges::find(all, id, &Element::id);
    return found == all.end() ? nullptr : &*found;
}

const Bron* Regelingen::bron(ValueRef ref) const {
    const auto& bronnen = files[ref.regeling]->bronnen;
    const auto found = std::ranges::find(bronnen, waarde(ref).bron, &Bron::id);
    return found == bronnen.end() ? nullptr : &*found;
}

Result<Geldend> Regelingen::at(std::string_view parameter, Date day) const {
    for (std::size_t f = files.size(); f-- > 0;) {
        const auto& parameters = files[f]->parameters;
        const auto found = std::ranges::find(parameters, parameter, &Parameter::id);
        if (found == parameters.end()) continue;
        const auto value = std::ranges::find_if(found->waarden, [day](const Waarde& w) { return holds_on(w, day); });
        if (value == found->waarden.end()) continue;
        return Geldend{value->waarde.value,
                       {static_cast<std::uint16_t>(f), static_cast<std::uint16_t>(found - parameters.begin()),
                        static_cast<std::uint16_t>(value - found->waarden.begin())}};
    }
    return Problem{Severity::error, "regels.geen-waarde", std::string{parameter}, iso_date(day), ""};
}

Result<Regelingen> read_regelingen(std::span<const std::string_view> files) {
    Regelingen regelingen;
    Problems problems;
    std::set<std::string> ids;
    std::set<std::string> choice_ids;
    std::set<std::string> list_ids;
    for (const std::string_view file : files) {
        auto regeling = read_regeling(file);
        if (!regeling) {
            problems.insert(problems.end(), regeling.problems().begin(), regeling.problems().end());
            continue;
        }
        check_across(*regeling, regeling->parameters, ids, problems);
        check_across(*regeling, regeling->keuzes, choice_ids, problems);
        check_across(*regeling, regeling->lijsten, list_ids, problems);
        regelingen.files.push_back(std::make_shared<const Regeling>(std::move(*regeling)));
    }
    if (!problems.empty()) return problems;
    return regelingen;
}

}  // namespace elp
