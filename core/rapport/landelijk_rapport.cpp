#include "core/rapport/landelijk_rapport.hpp"

#include <array>
#include <utility>

#include "core/beoordeling/gelijkenis.hpp"

namespace elp {
namespace {

std::optional<Money> money(std::optional<std::int64_t> cents) {
    return cents ? std::optional{Money{*cents}} : std::nullopt;
}

// A region that has no name yet is one all the same.
Cel name_cell(const RegioCijfers& regio, const Woorden& woorden) {
    return cel(regio.naam.empty() ? woorden.teksten("rapport.zonder-naam") : std::string_view{regio.naam});
}

// Those that hold, and beside them how many are not known: a seat that is not known has no mandate to count.
Cel mandates(const RegioCijfers& regio, const Woorden& woorden) {
    if (regio.mandaten_onbekend == 0) return cel_aantal(regio.mandaten, woorden);
    const auto words = [&](std::size_t number) {
        return write_whole(static_cast<std::int64_t>(number), woorden.language);
    };
    return cel(woorden.teksten.fill("rapport.met-onbekend",
                                    {{"bekend", words(regio.mandaten)}, {"onbekend", words(regio.mandaten_onbekend)}}));
}

std::vector<Cel> row_of(const RegioCijfers& regio, const Woorden& woorden) {
    std::vector<Cel> row{
        name_cell(regio, woorden),
        cel_getal(regio.inwoners, woorden),
        cel(regio.fase ? tekst("optie.regiofase.", word_of(*regio.fase), woorden) : tekst("rapport.onbekend", woorden)),
        cel_bedrag(regio.uitvoering, woorden),
        cel_bedrag(money(regio.uitvoering_cent.laag), woorden),
        cel_bedrag(money(regio.uitvoering_cent.hoog), woorden),
        cel_bedrag(regio.subsidies_in_plan, woorden),
        cel_bedrag(regio.ongedekt_na_programma, woorden),
        cel_aantal(regio.vouchers, woorden),
        cel_aantal(regio.zetels, woorden),
        mandates(regio, woorden),
        cel_aantal(regio.wijken, woorden),
        cel_aantal(regio.kernteams, woorden),
        cel_getal(regio.gedekt, woorden)};
    for (const std::size_t points : regio.aandacht) row.push_back(cel_aantal(points, woorden));
    return row;
}

struct Totaalrij {
    std::string_view naam;
    Som LandelijkTotaal::* som;
    Unit eenheid;
};

constexpr std::array totals{
    Totaalrij{"inwoners", &LandelijkTotaal::inwoners, Unit::inwoners},
    Totaalrij{"uitvoering_cent", &LandelijkTotaal::uitvoering, Unit::cent},
    Totaalrij{"laagste_cent", &LandelijkTotaal::uitvoering_laag, Unit::cent},
    Totaalrij{"hoogste_cent", &LandelijkTotaal::uitvoering_hoog, Unit::cent},
    Totaalrij{"subsidies_in_plan_cent", &LandelijkTotaal::subsidies_in_plan, Unit::cent},
    Totaalrij{"ongedekt_cent", &LandelijkTotaal::ongedekt_na_programma, Unit::cent},
    Totaalrij{"vouchers", &LandelijkTotaal::vouchers, Unit::aantal},
    Totaalrij{"voucherbedrag_cent", &LandelijkTotaal::voucherbedrag, Unit::cent},
    Totaalrij{"zetels", &LandelijkTotaal::zetels, Unit::aantal},
    Totaalrij{"mandaten", &LandelijkTotaal::mandaten, Unit::aantal},
    Totaalrij{"wijken", &LandelijkTotaal::wijken, Unit::aantal},
    Totaalrij{"kernteams", &LandelijkTotaal::kernteams, Unit::aantal},
    Totaalrij{"gedekt_inwoners", &LandelijkTotaal::gedekt, Unit::inwoners},
};

Cel sum_cell(const Som& som, Unit eenheid, const Woorden& woorden) {
    if (som.te_groot) return cel(woorden.teksten("landelijk.te-groot"));
    if (som.bekend == 0) return cel(woorden.teksten("rapport.onbekend"));
    return eenheid == Unit::cent ? cel_bedrag(Money{som.som}, woorden) : cel_getal(som.som, woorden);
}

Hoofdstuk chapter(std::string_view naam, const Woorden& woorden) {
    return {.titel = tekst("rapport.kop.", naam, woorden), .alineas = {}, .tabellen = {}};
}

}  // namespace

Hoofdstuk landelijk_totalen(const LandelijkTotaal& totaal, const Woorden& woorden) {
    Hoofdstuk uit = chapter("totalen", woorden);
    Tabel tabel{.titel = {},
                .kolommen = {kolom("wat", woorden), getalkolom("som", woorden), getalkolom("bekend", woorden),
                             getalkolom("onbekend", woorden)},
                .rijen = {}};
    for (const Totaalrij& rij : totals) {
        const Som& som = totaal.*rij.som;
        tabel.rijen.push_back({cel(tekst("rapport.kolom.", rij.naam, woorden)), sum_cell(som, rij.eenheid, woorden),
                               cel_aantal(som.bekend, woorden), cel_aantal(som.onbekend, woorden)});
    }
    uit.tabellen.push_back(std::move(tabel));
    return uit;
}

Hoofdstuk landelijk_aandelen(const Landelijk& landelijk, const Woorden& woorden) {
    Hoofdstuk uit = chapter("aandelen", woorden);
    uit.alineas.push_back(tekst("rapport.niet-heel-nederland", woorden));
    Tabel tabel{.titel = {},
                .kolommen = {kolom("noemer", woorden), getalkolom("teller", woorden), getalkolom("van", woorden),
                             getalkolom("aandeel_basispunten", woorden), kolom("bron", woorden)},
                .rijen = {}};
    for (const Landaandeel& aandeel : landelijk.aandelen) {
        tabel.rijen.push_back({cel(tekst("optie.noemer.", word_of(aandeel.noemer), woorden)),
                               cel_getal(aandeel.teller, woorden), cel_getal(aandeel.van.value, woorden),
                               cel_aandeel(aandeel.basispunten, woorden),
                               cel(source_name(aandeel.van.ref, woorden.regelingen) + ", " +
                                   woorden.regelingen.waarde(aandeel.van.ref).plaats)});
    }
    uit.tabellen.push_back(std::move(tabel));
    return uit;
}

Hoofdstuk landelijk_disciplines(const Landelijk& landelijk, const Woorden& woorden) {
    Hoofdstuk uit = chapter("disciplines", woorden);
    Tabel tabel{.titel = {},
                .kolommen = {kolom("discipline", woorden), getalkolom("regios", woorden),
                             getalkolom("vertegenwoordigd", woorden), getalkolom("mandaten", woorden),
                             getalkolom("mandaat_onbekend", woorden), getalkolom("vouchers", woorden),
                             getalkolom("aanbieders", woorden), getalkolom("aangesloten", woorden)},
                .rijen = {}};
    for (const DisciplineLandelijk& een : landelijk.disciplines) {
        tabel.rijen.push_back({cel(element_naam("resv.zetels", een.discipline, woorden)),
                               cel_aantal(een.regios, woorden), cel_aantal(een.vertegenwoordigd, woorden),
                               cel_aantal(een.mandaten, woorden), cel_aantal(een.onbekend, woorden),
                               cel_aantal(een.vouchers, woorden), sum_cell(een.aanbieders, Unit::aantal, woorden),
                               sum_cell(een.aangesloten, Unit::aantal, woorden)});
    }
    uit.tabellen.push_back(std::move(tabel));
    return uit;
}

Hoofdstuk landelijk_gelijkenis(const Landelijk& landelijk, const Woorden& woorden) {
    Hoofdstuk uit = chapter("gelijkenis", woorden);
    uit.alineas.push_back(tekst("rapport.gelijkenis", woorden));
    Tabel tabel{.titel = {},
                .kolommen = {kolom("regio", woorden), kolom("lijkt_op", woorden),
                             getalkolom("afstand_basispunten", woorden), getalkolom("cijfers", woorden)},
                .rijen = {}};
    for (std::size_t i = 0; i < landelijk.regios.size(); ++i) {
        const auto nearest = meest_gelijk(landelijk.regios, i);
        if (!nearest) continue;
        tabel.rijen.push_back({name_cell(landelijk.regios[i], woorden),
                               name_cell(landelijk.regios[nearest->regio], woorden),
                               cel_aandeel(*nearest->afstand, woorden), cel_aantal(nearest->bekend(), woorden)});
    }
    if (!tabel.rijen.empty()) uit.tabellen.push_back(std::move(tabel));
    return uit;
}

Hoofdstuk landelijk_kopieen(const Landelijk& landelijk, std::span<const std::string> namen, const Woorden& woorden) {
    Hoofdstuk uit = chapter("kopieen", woorden);
    Tabel tabel{.titel = {},
                .kolommen = {kolom("weggelaten", woorden), kolom("geteld", woorden), kolom("soort", woorden)},
                .rijen = {}};
    for (const Kopie& kopie : landelijk.kopieen) {
        tabel.rijen.push_back({cel(namen[kopie.weggelaten]), cel(namen[kopie.geteld]),
                               cel(tekst("optie.kopie.", word_of(kopie.soort), woorden))});
    }
    uit.tabellen.push_back(std::move(tabel));
    return uit;
}

Tabel tabel_discipline(const Landelijk& landelijk, std::size_t discipline, const Woorden& woorden) {
    Tabel tabel{
        .titel = {},
        .kolommen = {kolom("regio", woorden), kolom("vertegenwoordigd", woorden), kolom("mandaat", woorden),
                     kolom("voucher", woorden), getalkolom("aanbieders", woorden), getalkolom("aangesloten", woorden)},
        .rijen = {}};
    const std::vector<std::size_t>& places = landelijk.disciplines[discipline].per_regio;
    for (std::size_t i = 0; i < landelijk.regios.size(); ++i) {
        if (places[i] == DisciplineLandelijk::no_seat) continue;
        const DisciplineCijfers& een = landelijk.regios[i].disciplines[places[i]];
        tabel.rijen.push_back({name_cell(landelijk.regios[i], woorden),
                               cel(tekst("optie.strekking.", word_of(een.vertegenwoordigd), woorden)),
                               cel(tekst("optie.mandaat.", word_of(een.mandaat), woorden)),
                               cel(een.voucher ? tekst("optie.voucher.stand.", word_of(*een.voucher), woorden)
                                               : tekst("rapport.onbekend", woorden)),
                               cel_getal(een.aanbieders, woorden), cel_getal(een.aangesloten, woorden)});
    }
    return tabel;
}

Tabel tabel_regios(std::span<const RegioCijfers> regios, const Woorden& woorden) {
    Tabel tabel;
    tabel.kolommen = {kolom("regio", woorden), getalkolom("inwoners", woorden), kolom("fase", woorden)};
    for (const std::string_view figure :
         {"uitvoering_cent", "laagste_cent", "hoogste_cent", "subsidies_in_plan_cent", "ongedekt_cent", "vouchers",
          "zetels", "mandaten", "wijken", "kernteams", "gedekt_inwoners"}) {
        tabel.kolommen.push_back(getalkolom(figure, woorden));
    }
    for (const std::string_view aard : Words<Aard>::list) {
        tabel.kolommen.push_back({tekst("aard.", aard, woorden), "punten_" + std::string{aard}, true});
    }
    for (const RegioCijfers& regio : regios) tabel.rijen.push_back(row_of(regio, woorden));
    return tabel;
}

Rapport rapport_landelijk(const Landelijk& landelijk, std::span<const std::string> namen, const Woorden& woorden) {
    Rapport rapport{
        .taal = woorden.language, .titel = tekst("landelijk.titel", woorden), .inleiding = {}, .hoofdstukken = {}};
    rapport.inleiding.push_back(woorden.teksten.fill(
        "rapport.landelijk.inleiding",
        {{"regios", std::to_string(landelijk.regios.size())}, {"plannen", std::to_string(namen.size())}}));
    auto& chapters = rapport.hoofdstukken;
    chapters.push_back(landelijk_totalen(landelijk.totaal, woorden));
    chapters.push_back(landelijk_aandelen(landelijk, woorden));
    chapters.push_back(chapter("regios", woorden));
    chapters.back().tabellen.push_back(tabel_regios(landelijk.regios, woorden));
    chapters.push_back(landelijk_disciplines(landelijk, woorden));
    if (landelijk.regios.size() > 1) chapters.push_back(landelijk_gelijkenis(landelijk, woorden));
    if (!landelijk.kopieen.empty()) chapters.push_back(landelijk_kopieen(landelijk, namen, woorden));
    return rapport;
}

}  // namespace elp
