// Who is in the core team, and which minimum tasks it has taken up.
#include <algorithm>
#include <span>
#include <string>
#include <string_view>

#include "core/wijkverband/onderdelen.hpp"

namespace elp::wijkverband {
namespace {

constexpr std::string_view rollen = "wijkverband.kernteam";
constexpr std::string_view minimale_taken = "wijkverband.taken";

const Element* find_in(std::span<const Element> elements, std::string_view id) {
    const auto found = std::ranges::find(elements, id, &Element::id);
    return found == elements.end() ? nullptr : &*found;
}

std::string names(std::span<const Element> elements, const Texts& ids) {
    std::string text;
    for (const std::string& id : ids) {
        const Element* element = find_in(elements, id);
        if (element == nullptr) continue;
        if (!text.empty()) text += ", ";
        text += element->naam;
    }
    return text;
}

bool filled(const Wijk& wijk, std::string_view role) {
    return std::ranges::any_of(wijk.kernteam, [role](const Kernlid& lid) {
        return lid.rol == role && lid.stand.has_value() && lid.stand.value == LidStand::doet_mee;
    });
}

void check_members(const Werk& werk, const Wijk& wijk, std::span<const Element> roles) {
    for (const Kernlid& lid : wijk.kernteam) {
        const Element* role = find_in(roles, lid.rol);
        const std::string place = place_of(plaats(wijk, "kernteam"), lid.id);
        if (lid.rol.empty()) {
            meld(werk, Aard::open, "wijk.kernrol-open", "R-30", place_of(place, "rol")).vulling = {{"wijk", wijk.naam}};
        } else if (role == nullptr) {
            meld(werk, Aard::fout, "wijk.kernrol-onbekend", "R-30", place_of(place, "rol")).vulling = {
                {"gevonden", lid.rol}};
        } else if (lid.discipline.empty() && heeft(role->kenmerken, "discipline")) {
            meld(werk, Aard::open, "wijk.paramedie-open", "R-30", place_of(place, "discipline")).vulling = {
                {"wijk", wijk.naam}};
        }
    }
}

void check_ring(const Werk& werk, const Wijk& wijk, std::span<const Element> ring) {
    for (const std::string& one : wijk.tweede_ring) {
        if (find_in(ring, one) != nullptr) continue;
        meld(werk, Aard::fout, "wijk.ring-onbekend", "R-30", plaats(wijk, "tweede_ring")).vulling = {{"gevonden", one}};
    }
}

// The task that a part belongs to: as the plan says, or as the list of parts says.
std::string_view task_of(const WijkTaak& part, std::span<const Element> parts) {
    if (!part.taak.empty()) return part.taak;
    const Element* known = find_in(parts, part.onderdeel);
    return known == nullptr || known->kenmerken.empty() ? std::string_view{} : known->kenmerken.front();
}

bool taken_up(const Wijk& wijk, std::span<const Element> parts, std::string_view task) {
    return std::ranges::any_of(wijk.taken, [&](const WijkTaak& part) {
        return part.stand.has_value() && part.stand.value != TaakStand::niet && task_of(part, parts) == task;
    });
}

void check_parts(const Werk& werk, const Wijk& wijk, std::span<const Element> tasks, std::span<const Element> parts) {
    for (const WijkTaak& part : wijk.taken) {
        if (find_in(tasks, task_of(part, parts)) != nullptr) continue;
        meld(werk, Aard::open, "wijk.taak-onbekend", "R-31", place_of(plaats(wijk, "taken"), {part.id, "taak"}))
            .vulling = {{"wijk", wijk.naam}};
    }
}

}  // namespace

void beoordeel_kernteams(const Werk& werk) {
    const auto roles = werk.regelingen.elementen(rollen);
    const auto ring = werk.regelingen.elementen("wijkverband.tweede-ring");
    for (std::size_t i = 0; i < werk.uit.wijken.size(); ++i) {
        const Wijk& wijk = werk.in.wijken.lijst[i];
        Texts& missing = werk.uit.wijken[i].ontbreekt;
        for (const Element& role : roles) {
            const bool asked = werk.uit.kernteam == Kernteam::almere || heeft(role.kenmerken, "landelijk");
            if (asked && !filled(wijk, role.id)) missing.push_back(role.id);
        }
        if (!missing.empty()) {
            meld(werk, Aard::ontbreekt, "wijk.kernteam-onvolledig", "R-30", plaats(wijk, "kernteam")).vulling = {
                {"wijk", wijk.naam}, {"rollen", names(roles, missing)}};
        }
        check_members(werk, wijk, roles);
        check_ring(werk, wijk, ring);
    }
}

void beoordeel_taken(const Werk& werk) {
    const auto tasks = werk.regelingen.elementen(minimale_taken);
    const auto parts = werk.regelingen.elementen("wijkverband.taakonderdelen");
    for (std::size_t i = 0; i < werk.uit.wijken.size(); ++i) {
        const Wijk& wijk = werk.in.wijken.lijst[i];
        Texts& open = werk.uit.wijken[i].open_taken;
        for (const Element& task : tasks) {
            if (!taken_up(wijk, parts, task.id)) open.push_back(task.id);
        }
        check_parts(werk, wijk, tasks, parts);
        if (open.empty()) continue;
        meld(werk, Aard::ontbreekt, "wijk.taak-niet-opgepakt", "R-31", plaats(wijk, "taken")).vulling = {
            {"wijk", wijk.naam}, {"taken", names(tasks, open)}};
    }
}

}  // namespace elp::wijkverband
