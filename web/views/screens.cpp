#include "web/views/screens.hpp"

#include <algorithm>
#include <array>

#include "core/base/place.hpp"

namespace elp::views {
namespace {

constexpr std::array all{
    ScreenInfo{Screen::start, "start", {}, false},
    ScreenInfo{Screen::overzicht, "overzicht", {}},
    ScreenInfo{Screen::subsidies, "subsidies", "rail.geld"},
    ScreenInfo{Screen::aanvraag, "aanvraag", {}},
    ScreenInfo{Screen::begroting, "begroting", {}},
    ScreenInfo{Screen::criteria, "criteria", "rail.regio"},
    ScreenInfo{Screen::hoofdtaken, "hoofdtaken", {}},
    ScreenInfo{Screen::mandaat, "mandaat", {}},
    ScreenInfo{Screen::samenwerking, "samenwerking", {}},
    ScreenInfo{Screen::opgaven, "opgaven", {}},
    ScreenInfo{Screen::contractering, "contractering", {}},
    ScreenInfo{Screen::wijkverbanden, "wijkverbanden", "rail.wijk"},
    ScreenInfo{Screen::knelpunten, "knelpunten", {}},
    ScreenInfo{Screen::burgers, "burgers", {}},
    ScreenInfo{Screen::doelen, "doelen", "rail.voortgang"},
    ScreenInfo{Screen::tijdlijn, "tijdlijn", {}},
    ScreenInfo{Screen::leren, "leren", {}},
    ScreenInfo{Screen::opmerkingen, "opmerkingen", {}},
    ScreenInfo{Screen::landelijk, "landelijk", {}, false},
    ScreenInfo{Screen::bronnen, "bronnen", "rail.programma"},
    ScreenInfo{Screen::rapporten, "rapporten", {}},
    ScreenInfo{Screen::instellingen, "instellingen", {}, false},
    ScreenInfo{Screen::help, "help", {}, false},
};

/// The screen that the beginning of a place belongs to; the longest beginning that fits counts.
struct Home {
    std::string_view begin;
    Screen screen;
};
constexpr std::array homes{
    Home{"/naam", Screen::subsidies},
    Home{"/regio", Screen::subsidies},
    Home{"/subsidies", Screen::subsidies},
    Home{"/subsidies/aanvraag", Screen::aanvraag},
    Home{"/partijen", Screen::aanvraag},
    Home{"/begroting", Screen::begroting},
    Home{"/resv", Screen::criteria},
    Home{"/resv/taken", Screen::hoofdtaken},
    Home{"/resv/zetels", Screen::mandaat},
    Home{"/resv/samenwerkingen", Screen::samenwerking},
    Home{"/resv/afspraken", Screen::opgaven},
    Home{"/resv/opgaven", Screen::opgaven},
    Home{"/documenten", Screen::opgaven},
    Home{"/resv/contractering", Screen::contractering},
    Home{"/wijken", Screen::wijkverbanden},
    Home{"/knelpunten", Screen::knelpunten},
    Home{"/sroi_analyses", Screen::knelpunten},
    Home{"/burgers", Screen::burgers},
    Home{"/activiteiten", Screen::doelen},
    Home{"/mijlpalen", Screen::tijdlijn},
    Home{"/leren", Screen::leren},
    Home{"/opmerkingen", Screen::opmerkingen},
    Home{"/eigen_waarden", Screen::bronnen},
    Home{"/regelstand", Screen::bronnen},
};

bool begins(std::string_view place, std::string_view with) {
    return place.starts_with(with) && (place.size() == with.size() || place[with.size()] == '/');
}

}  // namespace

std::span<const ScreenInfo> screens() { return all; }

std::string_view screen_key(Screen screen) {
    const auto found = std::ranges::find(all, screen, &ScreenInfo::screen);
    return found == all.end() ? std::string_view{"start"} : found->key;
}

std::string_view screen_name(Screen screen, const Teksten& t) { return t("rail." + std::string{screen_key(screen)}); }

bool needs_plan(Screen screen) {
    const auto found = std::ranges::find(all, screen, &ScreenInfo::screen);
    return found == all.end() || found->needs_plan;
}

Screen screen_of(std::string_view place) {
    Screen screen = Screen::overzicht;
    std::size_t longest = 0;
    for (const Home& home : homes) {
        if (home.begin.size() > longest && begins(place, home.begin)) {
            longest = home.begin.size();
            screen = home.screen;
        }
    }
    return screen;
}

std::vector<std::string> lists_of(const Plan& plan) {
    std::vector<std::string> lists;
    for (const Home& home : homes) {
        const Spot spot = find(type_of_plan(), &plan, home.begin);
        if (!spot || spot.type->kind != Kind::object) {
            continue;
        }
        for (const Field& field : spot.type->object.fields()) {
            if (field.type->kind == Kind::list && field.type->list.item->object.item != nullptr) {
                lists.push_back(place_of(home.begin, field.key));
            }
        }
    }
    return lists;
}

std::string_view control_of(std::string_view place) {
    struct Own {
        std::string_view place;
        std::string_view key;
    };
    constexpr std::array own{Own{"/naam", "subsidies.plannaam"},
                             Own{"/regio/inwoners", "subsidies.inwoners"},
                             Own{"/regio/inwoners_bron", "subsidies.inwoners-bron"},
                             Own{"/subsidies/uitvoering/peildatum", "subsidies.peildatum"},
                             Own{"/subsidies/uitvoering/wijkverbanden", "subsidies.wijkverbanden"},
                             Own{"/subsidies/uitvoering/afronding", "subsidies.uitvoering.afronding"},
                             Own{"/subsidies/uitvoering/grens", "subsidies.uitvoering.grens"},
                             Own{"/subsidies/uitvoering/telling", "subsidies.uitvoering.telling"}};
    const auto found = std::ranges::find(own, place, &Own::place);
    return found == own.end() ? place : found->key;
}

RailCounts count_by_screen(const std::vector<Aandachtspunt>& punten) {
    RailCounts counts{};
    for (const Aandachtspunt& punt : punten) {
        if (punt.aard != Aard::open && punt.aard != Aard::ontbreekt) {
            ++counts[static_cast<std::size_t>(screen_of(punt.place))];
        }
    }
    return counts;
}

Page page_of(Screen screen, const Stof& stof) {
    switch (screen) {
        case Screen::start:
        case Screen::landelijk:
        case Screen::versies:
        case Screen::instellingen:
        case Screen::help:
            return {};
        case Screen::overzicht:
            return overzicht_page(stof);
        case Screen::subsidies:
            return subsidies_page(stof);
        case Screen::aanvraag:
            return aanvraag_page(stof);
        case Screen::begroting:
            return begroting_page(stof);
        case Screen::criteria:
            return criteria_page(stof);
        case Screen::hoofdtaken:
            return hoofdtaken_page(stof);
        case Screen::mandaat:
            return mandaat_page(stof);
        case Screen::samenwerking:
            return samenwerking_page(stof);
        case Screen::opgaven:
            return opgaven_page(stof);
        case Screen::contractering:
            return contractering_page(stof);
        case Screen::wijkverbanden:
            return wijkverbanden_page(stof);
        case Screen::knelpunten:
            return knelpunten_page(stof);
        case Screen::burgers:
            return burgers_page(stof);
        case Screen::doelen:
            return doelen_page(stof);
        case Screen::tijdlijn:
            return tijdlijn_page(stof);
        case Screen::leren:
            return leren_page(stof);
        case Screen::opmerkingen:
            return opmerkingen_page(stof);
        case Screen::bronnen:
            return bronnen_page(stof);
        case Screen::rapporten:
            return rapporten_page(stof);
    }
    return {};
}

}  // namespace elp::views
