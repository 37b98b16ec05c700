// The first screen of an open plan: the key figures, what needs attention first, and where the region is in time.
#include <algorithm>

#include "web/views/screens.hpp"
#include "web/views/tijdlijn.hpp"

namespace elp::views {
namespace {

constexpr std::size_t first_few = 8;

float share_of(std::int64_t part, std::int64_t all) {
    return all <= 0 ? 0.0F : static_cast<float>(part) / static_cast<float>(all);
}

Figure subsidy_figure(const Stof& stof) {
    const UitvoeringOordeel& oordeel = stof.assessment.uitvoering;
    Figure figure{"overzicht.subsidie",
                  stof.text("subsidies.kop"),
                  stof.text("pagina.onbekend"),
                  {},
                  -1,
                  stof.text("overzicht.naar-berekening"),
                  GoTo{Screen::subsidies}};
    if (oordeel.uitkomst) {
        figure.value = stof.money(oordeel.uitkomst->totaal);
    }
    if (oordeel.bandbreedte.laagste && oordeel.bandbreedte.hoogste) {
        figure.words = stof.fill("subsidies.bandbreedte", {{"laagste", stof.money(*oordeel.bandbreedte.laagste)},
                                                           {"hoogste", stof.money(*oordeel.bandbreedte.hoogste)}});
    } else {
        figure.words = stof.text("overzicht.vraagt-inwoners");
    }
    return figure;
}

Figure criteria_figure(const Stof& stof) {
    const auto& criteria = stof.assessment.resv.criteria;
    const auto met = std::ranges::count(criteria, Afgeleid::voldaan, &VerklaringOordeel::afgeleid);
    const auto contradicted = std::ranges::count(criteria, true, &VerklaringOordeel::tegenspraak);
    return {"overzicht.criteria",
            stof.text("overzicht.criteria"),
            stof.of(static_cast<std::size_t>(met), criteria.size()),
            stof.fill("overzicht.tegenspraak", {{"aantal", stof.whole(contradicted)}}),
            share_of(met, static_cast<std::int64_t>(criteria.size())),
            stof.text("rail.criteria"),
            GoTo{Screen::criteria}};
}

Figure seats_figure(const Stof& stof) {
    const ZetelsOordeel& zetels = stof.assessment.resv.zetels;
    const JaNee& mandaat = zetels.mandaat;
    return {"overzicht.zetels",
            stof.text("overzicht.zetels"),
            stof.of(static_cast<std::size_t>(mandaat.ja), static_cast<std::size_t>(mandaat.totaal())),
            stof.fill("overzicht.zetels-onbekend", {{"aantal", stof.whole(mandaat.onbekend)}}),
            share_of(mandaat.ja, mandaat.totaal()),
            stof.text("rail.mandaat"),
            GoTo{Screen::mandaat}};
}

const DekkingJaar* this_year(const Stof& stof) {
    const auto& jaren = stof.assessment.wijkverband.dekking.jaren;
    const auto found = std::ranges::find(jaren, static_cast<std::int64_t>(stof.vandaag.year), &DekkingJaar::jaar);
    return found == jaren.end() ? nullptr : &*found;
}

Figure coverage_figure(const Stof& stof) {
    Figure figure{"overzicht.dekking",
                  stof.text("overzicht.dekking"),
                  stof.text("pagina.onbekend"),
                  {},
                  -1,
                  stof.text("rail.wijkverbanden"),
                  GoTo{Screen::wijkverbanden}};
    const DekkingJaar* year = this_year(stof);
    if (year == nullptr) {
        figure.value = stof.percent(0);
        figure.words = stof.text("overzicht.dekking-geen");
        return figure;
    }
    const Dekkingsom& som = year->begonnen;
    if (som.basispunten) {
        figure.value = stof.percent(*som.basispunten);
        figure.share = share_of(*som.basispunten, 10000);
        figure.words = stof.fill("overzicht.dekking-inwoners", {{"aantal", stof.whole(som.inwoners)}});
    } else {
        figure.words = stof.fill("overzicht.dekking-open",
                                 {{"aantal", stof.whole(som.zonder_inwoners)}, {"wijken", stof.whole(som.wijken)}});
    }
    return figure;
}

Card first_card(const Stof& stof) {
    std::vector<const Aandachtspunt*> first;
    const bool all = stof.is_open("overzicht.alles");
    for (const Aandachtspunt& punt : stof.punten) {
        if (!all && first.size() == first_few) {
            break;
        }
        first.push_back(&punt);
    }
    Card card{"overzicht.eerst", stof.text("eerst.kop"), {}};
    if (first.empty()) {
        card.blocks.emplace_back(words(stof.text("eerst.niets")));
        return card;
    }
    card.blocks.emplace_back(small_words(stof.text("eerst.volgorde")));
    card.blocks.emplace_back(attention_table(stof, first, "overzicht.eerst.tabel", true));
    if (stof.punten.size() > first_few) {
        const std::string number = stof.whole(static_cast<std::int64_t>(stof.punten.size()));
        card.blocks.emplace_back(
            Actions{{Action{"overzicht.eerst.alles",
                            all ? stof.text("pagina.minder") : stof.fill("pagina.alle", {{"aantal", number}}),
                            {},
                            Toggle{"overzicht.alles"}}}});
    }
    return card;
}

}  // namespace

Page overzicht_page(const Stof& stof) {
    Page page;
    page.title = stof.text("rail.overzicht");
    page.actions = {{.key = "overzicht.rapport",
                     .label = stof.text("overzicht.rapport"),
                     .name = {},
                     .intent = Export{},
                     .gesture = ui::Gesture::save_file}};
    page.figures = {subsidy_figure(stof), criteria_figure(stof), seats_figure(stof), coverage_figure(stof)};
    page.left = {first_card(stof)};
    Card time{"overzicht.tijdlijn", stof.text("rail.tijdlijn"), {time_line_of(stof, TimeSpan::phases)}};
    time.blocks.emplace_back(
        Actions{{Action{"overzicht.naar-tijdlijn", stof.text("overzicht.naar-tijdlijn"), {}, GoTo{Screen::tijdlijn}}}});
    page.right = {std::move(time)};
    return page;
}

}  // namespace elp::views
