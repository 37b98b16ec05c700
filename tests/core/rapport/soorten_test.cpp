// The kinds of report on one plan: which chapters each has, what is not known in them, and texts that try to be more
// than text in every field of a plan and every form of a report.
#include "core/rapport/soorten.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "assets/assets.hpp"
#include "core/plan/file.hpp"
#include "core/rapport/xlsx.hpp"
#include "tests/core/rapport/workbook.hpp"
#include "tests/generator/grow.hpp"

namespace elp {
namespace {

constexpr Date today{2026, 11, 21};

using Lines = std::vector<std::string>;

Plan shipped(std::string_view name) { return *read_plan(shipped_voorbeeld(name)); }

Result<Rapport> report(const Plan& plan, const Rapportkeuze& keuze, Language language = Language::nl) {
    const Teksten teksten = *shipped_teksten(language);
    const Assessment assessment = assess(plan, *shipped_regelingen(), today);
    const Woorden woorden{teksten, assessment.regels, language};
    return maak_rapport({plan, assessment, woorden, today}, keuze);
}

// A choice that any plan with a wijk can answer.
Rapportkeuze any(const Plan& plan, Rapportsoort soort) {
    const bool wijk = soort == Rapportsoort::wijk;
    return {soort, wijk ? text_of(plan.wijken->lijst.front().id) : std::string{}};
}

std::vector<Rapportsoort> kinds() {
    std::vector<Rapportsoort> all;
    for (std::size_t i = 0; i < Words<Rapportsoort>::list.size(); ++i) all.push_back(static_cast<Rapportsoort>(i));
    return all;
}

Lines titles(const Plan& plan, Rapportsoort soort) {
    const Result<Rapport> made = report(plan, any(plan, soort));
    REQUIRE(made.ok());
    Lines all;
    for (const Hoofdstuk& een : made->hoofdstukken) all.push_back(een.titel);
    return all;
}

Hoofdstuk chapter(const Plan& plan, Rapportsoort soort, std::string_view titel) {
    const Result<Rapport> made = report(plan, any(plan, soort));
    REQUIRE(made.ok());
    const auto found = std::ranges::find(made->hoofdstukken, titel, &Hoofdstuk::titel);
    REQUIRE(found != made->hoofdstukken.end());
    return *found;
}

Lines texts(const std::vector<Cel>& rij) {
    Lines all;
    for (const Cel& cel : rij) all.push_back(cel.tekst);
    return all;
}

Lines column(const Tabel& tabel, std::size_t kolom) {
    Lines all;
    for (const auto& rij : tabel.rijen) all.push_back(rij[kolom].tekst);
    return all;
}

bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

const std::string hostile =
    "=cmd|' /C calc'!A0<script>alert(1)</script>\" onload=\"x \u202Eom\u200Ftot \U0001F600 |\n# [a](b)";

// Every text that people type: what others may read tries to be more than text, the rest is a secret of its own.
class Poison {
  public:
    void into(const Type& type, void* object) {
        if (type.kind == Kind::list) {
            for (std::size_t i = 0; i < type.list.size(object); ++i) into(*type.list.item, type.list.edit(object, i));
        }
        if (type.kind != Kind::object) return;
        for (const Field& field : type.object.fields()) {
            if (field.key == "id" || field.key == "volgorde") continue;
            void* at = field.write(object);
            if (field.type->leaf.set == nullptr) {
                into(*field.type, at);
            } else if (typed(field)) {
                field.type->leaf.set(at, value(field));
            }
        }
    }

  private:
    static bool typed(const Field& field) {
        const bool text = field.type->kind == Kind::text || field.type->kind == Kind::texts;
        return text && (field.list.empty() || field.own_words) && field.kind.empty();
    }
    Value value(const Field& field) {
        const std::string text = field.privacy == Privacy::open ? hostile : "GEHEIM-" + std::to_string(++secrets_);
        if (field.type->kind == Kind::texts) return Texts{text};
        return text;
    }
    int secrets_ = 0;
};

Plan poisoned() {
    Plan plan = generator::grow({.seed = 7, .counts = {}, .other = 2}, *shipped_regelingen());
    Poison{}.into(type_of_plan(), &plan);
    // What their author shares is no secret.
    for (Les& les : plan.leren.edit().lessen) les.mag_gedeeld = false;
    return plan;
}

// The names of all tags that open in a page.
Lines tags(std::string_view html) {
    Lines all;
    for (std::size_t at = html.find('<'); at != std::string_view::npos; at = html.find('<', at + 1)) {
        const std::string_view rest = html.substr(at + 1);
        const std::string name{rest.substr(0, rest.find_first_of(" >/\n"))};
        if (!name.empty() && std::ranges::find(all, name) == all.end()) all.push_back(name);
    }
    std::ranges::sort(all);
    return all;
}

std::size_t columns_of(std::string_view line) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < line.size(); ++i) count += line[i] == '|' && (i == 0 || line[i - 1] != '\\') ? 1U : 0U;
    return count;
}

}  // namespace

TEST_CASE("every kind has its chapters, each with something to read, for a full plan and for an empty one") {
    const Plan almere = shipped("almere");
    CHECK(titles(almere, Rapportsoort::bestuur) ==
          Lines{"Belangrijkste cijfers", "Eerst doen", "Wat er te besluiten is", "Niet gedekt"});
    CHECK(titles(almere, Rapportsoort::plan_van_aanpak) ==
          Lines{"De regio", "Waar het plan op aansluit", "Opgaven en afspraken", "Doelen van de Visie", "Het RESV zelf",
                "RESV", "Wat er al samenwerkt", "Capaciteit en toegankelijkheid", "Hechte wijkverbanden", "Knelpunten",
                "Burgers", "Activiteiten", "Tijdlijn", "Waar het geld vandaan komt", "Begroting", "Na het programma",
                "Leren", "Eerst doen", "Bronnen"});
    CHECK(titles(almere, Rapportsoort::aanvraag) == Lines{"De regio", "Aanvraag", "Uitvoeringssubsidie",
                                                          "Verdeling van de subsidie", "Begroting", "Activiteiten",
                                                          "Doelen van de Visie", "Hechte wijkverbanden", "Burgers",
                                                          "Waar het geld vandaan komt", "Na het programma", "Bronnen"});
    CHECK(titles(almere, Rapportsoort::voucher) ==
          Lines{"Apothekers", "Fysiotherapeuten", "Diëtisten", "Oefentherapeuten", "Ergotherapeuten", "Huidtherapeuten",
                "Logopedisten", "Optometristen", "Wijkverpleging", "Specialisten ouderengeneeskunde"});
    CHECK(titles(almere, Rapportsoort::verzekeraar) == Lines{"De regio", "Het RESV zelf", "Contractering 2027", "RESV",
                                                             "Opgaven en afspraken", "Capaciteit en toegankelijkheid",
                                                             "Hechte wijkverbanden", "Financiers na het programma",
                                                             "Na het programma", "Begroting", "Bronnen"});
    CHECK(titles(almere, Rapportsoort::capaciteit) ==
          Lines{"De regio", "Opgaven en afspraken", "Capaciteit en toegankelijkheid", "Knelpunten"});
    CHECK(titles(almere, Rapportsoort::sroi) == Lines{"SROI-analyses",
                                                      "Opbouw van de analyse: Valpreventie in Waterwijk (verzonnen)",
                                                      "Knelpunten", "Bronnen"});
    CHECK(titles(almere, Rapportsoort::wijk) ==
          Lines{"Waterwijk", "Knelpunten", "Wat het plan verder in deze wijk doet"});
    CHECK(titles(almere, Rapportsoort::monitoring) ==
          Lines{"De regio", "Activiteiten", "Doelen van de Visie", "Leren"});
    Plan empty = shipped("leeg");
    Wijk wijk;
    wijk.id = make_id("wijk", 1);
    empty.wijken.edit().lijst = {wijk};
    for (const Rapportsoort soort : kinds()) {
        CAPTURE(word_of(soort));
        for (const Plan& plan : {almere, empty}) {
            const Result<Rapport> made = report(plan, any(plan, soort));
            REQUIRE(made.ok());
            for (const Hoofdstuk& een : made->hoofdstukken) {
                CAPTURE(een.titel);
                CHECK_FALSE(een.titel.empty());
                // A month after the programme is there when project or costs reach it: none of an empty plan do.
                CHECK((!een.alineas.empty() || !een.tabellen.empty()));
            }
        }
    }
}

TEST_CASE("the whole plan is the same as before there were kinds") {
    const Plan plan = shipped("almere");
    const Teksten teksten = *shipped_teksten(Language::nl);
    const Assessment assessment = assess(plan, *shipped_regelingen(), today);
    const Woorden woorden{teksten, assessment.regels, Language::nl};
    const Rapportstof stof{plan, assessment, woorden, today};
    CHECK(als_markdown(*maak_rapport(stof, {})) == als_markdown(rapport_plan(stof)));
}

TEST_CASE("a wijk and a discipline by id or by name; what is not there gives what there is to choose from") {
    const Plan plan = shipped("almere");
    CHECK(report(plan, {Rapportsoort::wijk, "haven (DEEL)"})->titel == "Wijkpagina: Haven (deel), Almere");
    CHECK(report(plan, {Rapportsoort::wijk, "wijk-a1e0000000000011"})->titel == "Wijkpagina: Waterwijk, Almere");
    const Problem which = report(plan, {Rapportsoort::wijk, ""}).problems().at(0);
    CHECK(which.code == "rapport.welke-wijk");
    CHECK(which.expected == "Waterwijk, Haven (deel), Wijk 3, Wijk 4, Wijk 5");
    CHECK(report(plan, {Rapportsoort::wijk, "Poort"}).problems().at(0).code == "rapport.wijk-onbekend");
    CHECK(report(shipped("leeg"), {Rapportsoort::wijk, ""}).problems().at(0).expected == "geen");
    CHECK(report(plan, {Rapportsoort::voucher, "Logopedisten"})->hoofdstukken.size() == 1);
    CHECK(report(plan, {Rapportsoort::voucher, "huisartsen"}).problems().at(0).code == "rapport.discipline-onbekend");
}

TEST_CASE("what is not known is called so and has no number: figures of the board, a voucher, a wijk, a budget line") {
    Plan plan = shipped("leeg");
    const Hoofdstuk figures = chapter(plan, Rapportsoort::bestuur, "Belangrijkste cijfers");
    const Tabel& tabel = figures.tabellen.at(0);
    for (const char* unknown : {"Inwoners", "Uitvoeringssubsidie", "Subsidies in het plan", "Begroot", "Niet gedekt",
                                "Ongedekt na het programma", "Inwoners met een wijkverband"}) {
        CAPTURE(unknown);
        const auto found = std::ranges::find(tabel.rijen, unknown, [](const auto& rij) { return rij[0].tekst; });
        REQUIRE(found != tabel.rijen.end());
        CHECK((*found)[1].tekst == "onbekend");
        CHECK_FALSE((*found)[1].getal.has_value());
    }
    Voucher voucher;
    voucher.id = make_id("voucher", 1);
    voucher.discipline = "logopedisten";
    plan.subsidies.edit().vouchers = {voucher};
    const Hoofdstuk asked = report(plan, {Rapportsoort::voucher, "logopedisten"})->hoofdstukken.at(0);
    CHECK(texts(asked.tabellen.at(0).rijen.at(0)) ==
          Lines{"Logopedisten", "onbekend", "onbekend", "onbekend", "onbekend", "onbekend", "onbekend"});
    CHECK_FALSE(asked.tabellen[0].rijen[0][3].getal.has_value());
    Kostenpost post;
    post.id = make_id("post", 1);
    post.naam = "Coördinator";
    plan.begroting.edit().posten = {post};
    const Hoofdstuk budget = chapter(plan, Rapportsoort::aanvraag, "Begroting");
    CHECK(std::ranges::find(budget.alineas, "Kostenposten zonder bedrag, dagen of bron: 1.") != budget.alineas.end());
    CHECK(texts(budget.tabellen.at(0).rijen.at(0))[7] == "onbekend");
}

TEST_CASE("board: few points of many, what has to be decided, and what nobody pays in which year") {
    Plan plan = shipped("almere");
    const Hoofdstuk first = chapter(plan, Rapportsoort::bestuur, "Eerst doen");
    CHECK(first.tabellen.at(0).rijen.size() == 6);
    CHECK(first.tabellen[0].kolommen.back().sleutel == "bedrag_cent");
    CHECK(first.alineas.at(1).starts_with("Dit zijn de eerste 6 van "));
    const Hoofdstuk decisions = chapter(plan, Rapportsoort::bestuur, "Wat er te besluiten is");
    CHECK(column(decisions.tabellen.at(0), 0) ==
          Lines{"De vorm van het RESV", "Afronden van modules", "Precies op de grens van 300.000 inwoners",
                "Modules tellen over", "Wie geld mag ontvangen", "Wanneer het draagvlak breed is"});
    CHECK(chapter(plan, Rapportsoort::bestuur, "Niet gedekt").alineas.back() ==
          "In de maanden na het programma loopt het project nog, maar is er niets begroot en heeft niemand geld "
          "toegezegd. Aantal maanden: 2. Hoeveel geld daar ontbreekt, is onbekend.");
    plan.resv.edit().vormbesluit.stand = VormStand::besloten;
    plan.subsidies.edit().uitvoering.afronding = Afronding::hele;
    CHECK(column(chapter(plan, Rapportsoort::bestuur, "Wat er te besluiten is").tabellen.at(0), 0).at(0) ==
          "Precies op de grens van 300.000 inwoners");
    Kostenpost post;
    post.id = make_id("post", 1);
    post.begin = Date{2027, 1, 1};
    post.einde = Date{2027, 12, 31};
    post.bedrag = Money{1'000'00};
    post.bron = Answer<Geldbron>{AnswerState::none};
    plan.begroting.edit().posten = {post};
    const Hoofdstuk uncovered = chapter(plan, Rapportsoort::bestuur, "Niet gedekt");
    CHECK(texts(uncovered.tabellen.at(0).rijen.at(0)) ==
          Lines{"2027", "€\u00a01.000", "€\u00a01.000", "niemand betaalt"});
}

TEST_CASE("application: each party that is asked for, what goes with it, and the division of the grant") {
    Plan plan = shipped("almere");
    Partij insurer;
    insurer.id = make_id("partij", 2);
    insurer.naam = "Verzekeraar Zuid";
    insurer.vervult = {"marktleider-verzekeraar"};
    insurer.deelname = Deelname::toegezegd;
    const std::string required{shipped_regelingen()->elementen("aanvraag.verplichte-partijen")[2].id};
    insurer.vervult = {required};
    plan.partijen.edit().lijst.push_back(insurer);
    const Hoofdstuk found = chapter(plan, Rapportsoort::aanvraag, "Aanvraag");
    CHECK(found.alineas.at(0) == "De aanvraag voldoet nog niet aan alles wat de bron vraagt.");
    CHECK(texts(found.tabellen.at(0).rijen.at(0)) == Lines{"Hoofdaanvrager", "ReHA"});
    const Tabel& asked = found.tabellen.at(1);
    CHECK(asked.rijen.size() == shipped_regelingen()->elementen("aanvraag.verplichte-partijen").size());
    CHECK(asked.rijen.at(2).at(1).tekst == "toegezegd");
    CHECK(asked.rijen[2][2].tekst == "Verzekeraar Zuid");
    CHECK(asked.rijen.at(0).at(1).tekst == "ontbreekt");
}

TEST_CASE("one wijk: only its own knelpunten and activities, its core team by role and never by name") {
    Plan plan = shipped("almere");
    Wijk& wijk = plan.wijken.edit().lijst[0];
    Kernlid lid;
    lid.id = make_id("kern", 1);
    lid.rol = "huisarts";
    lid.naam = "Anna de Vries";
    lid.organisatie = "Praktijk Noord";
    lid.stand = LidStand::doet_mee;
    wijk.kernteam = {lid};
    const Result<Rapport> first = report(plan, {Rapportsoort::wijk, "Waterwijk"});
    const Tabel& team = first->hoofdstukken.at(0).tabellen.at(1);
    CHECK(team.titel == "Kernteam");
    CHECK(texts(team.rijen.at(0)) == Lines{"Huisarts", "Praktijk Noord", "onbekend", "doet mee"});
    CHECK_FALSE(has(als_markdown(*first), "Anna"));
    CHECK(first->hoofdstukken.at(1).tabellen.at(0).rijen.size() == 1);
    const Result<Rapport> other = report(plan, {Rapportsoort::wijk, "Wijk 3"});
    CHECK(other->hoofdstukken.at(1).alineas == Lines{"Het plan noemt voor deze wijk geen knelpunten."});
}

TEST_CASE("what an empty answer means is said where it means something: all wijken, the main applicant") {
    Plan plan = shipped("almere");
    plan.activiteiten.edit().lijst[0].wijken.clear();
    Kostenpost post;
    post.id = make_id("post", 1);
    plan.begroting.edit().posten = {post};
    const Hoofdstuk acts = chapter(plan, Rapportsoort::aanvraag, "Activiteiten");
    CHECK(texts(acts.tabellen.at(0).rijen.at(0))[3] == "de hele regio");
    CHECK(texts(acts.tabellen[0].rijen.at(1))[3].starts_with("Waterwijk; "));
    const Hoofdstuk budget = chapter(plan, Rapportsoort::aanvraag, "Begroting");
    CHECK(texts(budget.tabellen.at(0).rijen.at(0))[2] == "hoofdaanvrager");
}

TEST_CASE("SROI for funders: what is put in and what changes, by year, and a chart of what matters most") {
    const Plan plan = shipped("almere");
    const Hoofdstuk built =
        chapter(plan, Rapportsoort::sroi, "Opbouw van de analyse: Valpreventie in Waterwijk (verzonnen)");
    REQUIRE(built.tabellen.size() == 4);
    CHECK(texts(built.tabellen[1].rijen.at(0)) == Lines{"Opzet van de cursus", "Gemeente", "1", "€\u00a012.000"});
    // 30 visits x 267,80 x 0,75 x 0,80 = 4.820,40 in year 1, and 12.000 put in.
    CHECK(texts(built.tabellen[3].rijen.at(0))[1] == "€\u00a04.820,40");
    CHECK(texts(built.tabellen[3].rijen.at(0))[2] == "€\u00a012.000");
    const Hoofdstuk sums = chapter(plan, Rapportsoort::sroi, "SROI-analyses");
    const auto tornado = std::ranges::find_if(sums.tabellen, [](const Tabel& een) { return een.grafiek.has_value(); });
    REQUIRE(tornado != sums.tabellen.end());
    CHECK(tornado->grafiek->midden.getal == 1'214'83);
}

TEST_CASE("monitoring: every measurement, and only the lessons that their author shares") {
    Plan plan = shipped("almere");
    Indicator waiting;
    waiting.id = make_id("ind", 1);
    waiting.naam = "Wachttijd";
    Meting measured;
    measured.datum = Date{2026, 7, 1};
    Meting second = measured;
    second.waarde = 25;
    waiting.metingen = {measured, second};
    Les shared;
    shared.id = make_id("les", 1);
    shared.naam = "Overleg";
    shared.les = "Begin klein";
    shared.mag_gedeeld = true;
    Les kept = shared;
    kept.id = make_id("les", 2);
    kept.les = "Alleen voor ons";
    kept.mag_gedeeld = Answer<bool>{};
    plan.leren.edit().indicatoren = {waiting};
    plan.leren.edit().lessen = {shared, kept};
    const Hoofdstuk found = chapter(plan, Rapportsoort::monitoring, "Leren");
    CHECK(texts(found.tabellen.at(1).rijen.at(0)) == Lines{"Wachttijd", "1 juli 2026", "onbekend"});
    CHECK(texts(found.tabellen[1].rijen.at(1))[2] == "25");
    CHECK(column(found.tabellen.at(2), 1) == Lines{"Begin klein"});
}

TEST_CASE("texts that try to be more than text in every field stay text in every kind and form; secrets stay out") {
    const Plan plan = poisoned();
    REQUIRE(has(write_plan(plan), "GEHEIM-9"));
    const Lines known{"!doctest", "body", "caption", "figcaption", "figure", "h1",    "h2",  "head",
                      "html",     "line", "meta",    "p",          "rect",   "style", "svg", "table",
                      "tbody",    "td",   "text",    "th",         "thead",  "title", "tr"};
    const Lines of_a_sheet{"?xml",          "autoFilter", "c",   "col",       "cols",      "dimension",
                           "pageMargins",   "pane",       "row", "selection", "sheetData", "sheetView",
                           "sheetFormatPr", "sheetViews", "v",   "worksheet"};
    for (const Rapportsoort soort : kinds()) {
        CAPTURE(word_of(soort));
        const Result<Rapport> made = report(plan, any(plan, soort));
        REQUIRE(made.ok());
        const std::string html = als_html(*made);
        for (const std::string& tag : tags(html)) {
            CAPTURE(tag);
            CHECK((tag == "!doctype" || std::ranges::find(known, tag) != known.end()));
        }
        CHECK_FALSE(has(html, " style="));
        const std::string markdown = als_markdown(*made);
        const std::string csv = als_csv(*made);
        const std::string workbook = *als_xlsx(*made, today, *shipped_teksten(Language::nl));
        for (const test::WorkbookSheet& sheet : test::read_workbook(workbook)) {
            for (const std::string& tag : tags(sheet.xml)) {
                CAPTURE(tag);
                CHECK(std::ranges::find(of_a_sheet, tag) != of_a_sheet.end());
            }
        }
        for (const std::string& form : {html, markdown, csv, test::all_xml(workbook)}) {
            CHECK_FALSE(has(form, "\u202E"));
            CHECK_FALSE(has(form, "\u200F"));
            CHECK_FALSE(has(form, "GEHEIM"));
            CHECK(has(form, "(U+202E)om(U+200F)tot \U0001F600"));
        }
        CHECK_FALSE(has(markdown, "A0<"));
        CHECK_FALSE(has(markdown, "\n# \\["));
        CHECK_FALSE(has(csv, "\"=cmd"));
        std::size_t wanted = 0;
        for (std::size_t at = 0; at < markdown.size();) {
            const std::size_t end = std::min(markdown.find('\n', at), markdown.size());
            const std::string_view line = std::string_view{markdown}.substr(at, end - at);
            at = end + 1;
            if (!line.starts_with("| ")) {
                wanted = 0;
                continue;
            }
            if (wanted == 0) wanted = columns_of(line);
            CAPTURE(line);
            CHECK(columns_of(line) == wanted);
        }
    }
}

TEST_CASE("no kind holds the key of a text, in either language") {
    const Plan plan = generator::grow({.seed = 3, .counts = {}, .other = 2}, *shipped_regelingen());
    for (const Language language : {Language::nl, Language::en}) {
        for (const Rapportsoort soort : kinds()) {
            CAPTURE(word_of(soort));
            const std::string text = als_markdown(*report(plan, any(plan, soort), language));
            for (const char* key : {"rapport.", "optie.", "veld.", "stap.", "ding.", "begroting.", "aanvraag."}) {
                CAPTURE(key);
                CHECK_FALSE(has(text, std::string{"| "} + key));
                CHECK_FALSE(has(text, std::string{"# "} + key));
            }
        }
    }
}

}  // namespace elp
