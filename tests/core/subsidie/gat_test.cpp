// The gap after the programme, by month and cause, the money after 2026 (section 11) and the facts of R-12.
#include "tests/core/subsidie/proef.hpp"

namespace elp {
namespace {

using namespace proef;

Plan with_lines(std::vector<Kostenpost> posten) {
    Plan plan = almere_project();
    plan.begroting.edit().posten = std::move(posten);
    return plan;
}

std::vector<Date> months(const GatOordeel& gat) {
    std::vector<Date> all;
    for (const auto& maand : gat.maanden) all.push_back(maand.maand);
    return all;
}

}  // namespace

TEST_CASE("R-11 Almere: March 2025 plus two years leaves January to March 2027 without the programme's money") {
    const auto gat = judge(almere_project()).gat;
    REQUIRE(gat.programma_einde.has_value());
    CHECK(gat.programma_einde->value == 2026'12'31);
    CHECK(months(gat) == std::vector<Date>{{2027, 1, 1}, {2027, 2, 1}, {2027, 3, 1}});
    for (const auto& maand : gat.maanden) CHECK(maand.onbekend());
    const auto unknown = found(almere_project(), "gat.bedrag-onbekend");
    REQUIRE(unknown.size() == 1);
    CHECK(unknown[0].aard == Aard::ongedekt);
    CHECK(unknown[0].datum == Date{2027, 1, 1});
}

TEST_CASE("R-11 two years counted from the grant: from 15-3-2025 to 14-3-2027, from 1-3-2025 to 28-2-2027") {
    Plan plan = almere();
    auto& uitvoering = plan.subsidies.edit().uitvoering;
    uitvoering.toegekend_op = Date{2025, 3, 15};
    uitvoering.duur_maanden = 24;
    CHECK(judge(plan).gat.looptijd.einde == Date{2027, 3, 14});
    CHECK(judge(plan).gat.looptijd.uit_toekenning);
    CHECK(judge(plan).gat.maanden.size() == 3);
    plan.subsidies.edit().uitvoering.begin = Date{2025, 3, 1};
    CHECK(judge(plan).gat.looptijd.einde == Date{2027, 2, 28});
    CHECK_FALSE(judge(plan).gat.looptijd.uit_toekenning);
    CHECK(judge(plan).gat.maanden.size() == 2);
}

TEST_CASE("R-11 a project that ends with the programme has no gap; a duration of 0 months is no duration") {
    Plan plan = almere_project();
    plan.subsidies.edit().uitvoering.einde = Date{2026, 12, 31};
    CHECK(judge(plan).gat.maanden.empty());
    CHECK_FALSE(finds(plan, "gat.bedrag-onbekend"));
    plan.subsidies.edit().uitvoering.einde = {};
    plan.subsidies.edit().uitvoering.duur_maanden = 0;
    CHECK(finds(plan, "uitvoering.duur-onmogelijk"));
    plan.subsidies.edit().uitvoering.duur_maanden = {};
    CHECK(finds(plan, "uitvoering.looptijd-open"));
}

TEST_CASE("R-11 by month: 9.000 over the 90 days of January to March 2027 is 3.100 + 2.800 + 3.100") {
    const Plan plan = with_lines({line(1, euro(9'000), {2027, 1, 1}, {2027, 3, 31})});
    const auto gat = judge(plan).gat;
    REQUIRE(gat.maanden.size() == 3);
    CHECK(of(gat.maanden[0].per_oorzaak, Oorzaak::programma_eindigt) == euro(3'100));
    CHECK(of(gat.maanden[1].per_oorzaak, Oorzaak::programma_eindigt) == euro(2'800));
    CHECK(of(gat.maanden[2].per_oorzaak, Oorzaak::programma_eindigt) == euro(3'100));
    const auto gap = found(plan, "gat.programma-eindigt");
    REQUIRE(gap.size() == 1);
    CHECK(gap[0].bedrag == euro(9'000));
    CHECK(gap[0].vulling == decltype(gap[0].vulling){{"van", "2027-01-01"}, {"tot", "2027-03-31"}, {"maanden", "3"}});
    CHECK_FALSE(finds(plan, "gat.bedrag-onbekend"));
}

TEST_CASE("R-11 the two causes are kept apart: up to 31-3-2027 the programme has ended, after it the project") {
    // 1-1-2027 to 30-6-2027 is 181 days: 90 in the project, 91 after it.
    const Plan plan = with_lines({line(1, euro(181), {2027, 1, 1}, {2027, 6, 30})});
    const auto gat = judge(plan).gat;
    CHECK(gat.maanden.size() == 6);
    CHECK(of(gat.per_oorzaak, Oorzaak::programma_eindigt) == euro(90));
    CHECK(of(gat.per_oorzaak, Oorzaak::project_eindigt) == euro(91));
    CHECK(found(plan, "gat.programma-eindigt").at(0).bedrag == euro(90));
    CHECK(found(plan, "gat.project-eindigt").at(0).bedrag == euro(91));
    CHECK(found(plan, "gat.project-eindigt").at(0).datum == Date{2027, 4, 1});
    CHECK(judge(plan).begroting.ongedekt == euro(181));
}

TEST_CASE("R-11 a line that crosses the border is covered before it: 100 days, 31 of them in 2026") {
    const Plan plan = with_lines({line(1, euro(100), {2026, 12, 1}, {2027, 3, 10})});
    CHECK(found(plan, "gat.programma-eindigt").at(0).bedrag == euro(69));
    CHECK(judge(plan).begroting.ongedekt == euro(69));
    CHECK(of(judge(plan).begroting.jaren[0].per_oorzaak, Oorzaak::gedekt) == euro(31));
}

TEST_CASE("R-11 a project that ends before the programme does leaves costs after it uncovered too") {
    Plan plan = with_lines({line(1, euro(61), {2026, 6, 1}, {2026, 7, 31})});
    plan.subsidies.edit().uitvoering.einde = Date{2026, 6, 30};
    CHECK(judge(plan).gat.maanden.empty());
    CHECK(found(plan, "gat.project-eindigt").at(0).bedrag == euro(31));
}

TEST_CASE("a funder that has promised money covers the months; one that is only possible does not") {
    Plan plan = with_lines({line(1, euro(9'000), {2027, 1, 1}, {2027, 3, 31})});
    plan.begroting.edit().financiers = {funder(1, 2027, euro(9'000))};
    plan.begroting.edit().posten[0].bron = Geldbron::financier;
    plan.begroting.edit().posten[0].geld = plan.begroting->financiers[0].id;
    CHECK(judge(plan).begroting.ongedekt == euro(0));
    CHECK_FALSE(finds(plan, "gat.programma-eindigt"));
    const auto covered = judge(plan).gat.maanden;
    for (const auto& maand : covered) CHECK(maand.gedekt());
    plan.begroting.edit().financiers[0].zekerheid = Zekerheid::mogelijk;
    CHECK(judge(plan).begroting.ongedekt == euro(9'000));
    CHECK(found(plan, "begroting.niet-toegezegd").at(0).bedrag == euro(9'000));
    CHECK(of(judge(plan).gat.per_oorzaak, Oorzaak::niet_toegezegd) == euro(9'000));
    plan.begroting.edit().financiers[0].zekerheid = {};
    CHECK(finds(plan, "financier.zekerheid-open"));
    CHECK(judge(plan).begroting.ongedekt == euro(9'000));
}

TEST_CASE("months of the project without any cost are covered only by a promise for their year") {
    Plan plan = almere_project();
    plan.begroting.edit().financiers = {funder(1, 2026, euro(1))};
    CHECK(finds(plan, "gat.bedrag-onbekend"));
    plan.begroting.edit().financiers = {funder(1, 2027, euro(1))};
    CHECK_FALSE(finds(plan, "gat.bedrag-onbekend"));
}

TEST_CASE("R-8 what a voucher should pay after its last day is uncovered: 31 of 62 days") {
    Plan plan = almere_project();
    plan.subsidies.edit().vouchers = {voucher(1, "dietisten", euro(20'000))};
    Kostenpost fees = line(1, euro(62), {2026, 12, 1}, {2027, 1, 31});
    fees.bron = Geldbron::voucher;
    fees.geld = plan.subsidies->vouchers[0].id;
    fees.soort = "vacatiegelden";
    plan.begroting.edit().posten = {fees};
    const auto gap = found(plan, "gat.voucher-eindigt");
    REQUIRE(gap.size() == 1);
    CHECK(gap[0].bedrag == euro(31));
    CHECK(of(judge(plan).gat.maanden.at(0).per_oorzaak, Oorzaak::voucher_eindigt) == euro(31));
}

TEST_CASE("when the programme is extended by a year (an own value), the gap closes") {
    Plan plan = with_lines({line(1, euro(9'000), {2027, 1, 1}, {2027, 3, 31})});
    auto own = numbered<EigenWaarde>(1);
    own.parameter = "programma.einde";
    own.waarde = 2027'12'31;
    own.geldig_van = Date{2025, 5, 1};
    own.bron = "Besluit tot verlenging";
    own.plaats = "artikel 1";
    plan.eigen_waarden.edit().lijst = {own};
    CHECK(judge(plan).gat.maanden.empty());
    CHECK(judge(plan).begroting.ongedekt == euro(0));
    // Before the extension was known the gap was there.
    CHECK(judge(plan, {2025, 4, 30}).gat.maanden.size() == 3);
}

TEST_CASE(
    "a contract with a RESV cannot bring money before 2027, nor more than there is for all regions (AZWA p. 42)") {
    Plan plan = almere_project();
    Financier insurer = funder(1, 2026, euro(100'000));
    insurer.soort = "resv-contract";
    plan.begroting.edit().financiers = {insurer};
    CHECK(found(plan, "financier.te-vroeg").at(0).datum == Date{2027, 1, 1});
    plan.begroting.edit().financiers[0].jaar = 2027;
    CHECK_FALSE(finds(plan, "financier.te-vroeg"));
    plan.begroting.edit().financiers[0].bedrag = euro(70'000'000);
    CHECK_FALSE(finds(plan, "financier.boven-landelijk"));
    plan.begroting.edit().financiers[0].bedrag = euro(70'000'001);
    CHECK(finds(plan, "financier.boven-landelijk"));
}

TEST_CASE("R-11 no tariff for insured people stands in the rules, and the national ceiling has its status") {
    for (const auto& file : rules().files) {
        for (const auto& parameter : file->parameters) CHECK(parameter.id.find("tarief") == std::string::npos);
    }
    const auto ceiling = rules().at("financiering.landelijk-maximum", {2027, 6, 1});
    REQUIRE(ceiling.ok());
    CHECK(ceiling->value == 70'000'000'00);
    CHECK(rules().waarde(ceiling->ref).status == Status::vastgesteld);
    CHECK(rules().bron(ceiling->ref)->id == "AZWA");
    CHECK_FALSE(rules().at("financiering.landelijk-maximum", {2026, 12, 31}).ok());
}

TEST_CASE("R-12 43 regions, about 85 % of the country, 50 to 55 later, three programme lines (S0)") {
    const auto value = [](std::string_view id) { return rules().at(id, today)->value; };
    CHECK(value("programma.regios") == 43);
    CHECK(value("programma.dekking") == 85'00);
    CHECK(value("programma.regios-laagste") == 50);
    CHECK(value("programma.regios-hoogste") == 55);
    CHECK(rules().elementen("programma.lijnen").size() == 3);
}

TEST_CASE("R-70 the programme's last day is the same in the time line and in the rules of the grant") {
    const Element* last = rules().element("tijdlijn.landelijk", "einde-programma");
    REQUIRE(last != nullptr);
    CHECK(whole_of_date(last->datum) == rules().at("programma.einde", today)->value);
    const Element* round = rules().element("tijdlijn.landelijk", "uitvoering-ronde-3");
    REQUIRE(round != nullptr);
    CHECK(whole_of_date(round->datum) == rules().at("aanvraag.laatste-ronde", today)->value);
}

}  // namespace elp
