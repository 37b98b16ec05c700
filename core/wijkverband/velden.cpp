// The fields of wijken, knelpunten and their analyses in a plan file: key, unit, privacy, and what a text refers to.
#include <array>
#include <span>

#include "core/wijkverband/burgers.hpp"
#include "core/wijkverband/knelpunt.hpp"
#include "core/wijkverband/sroi.hpp"
#include "core/wijkverband/wijk.hpp"

namespace elp {

std::span<const Field> Describe<InformeelNetwerk>::fields() {
    using F = Fields<InformeelNetwerk>;
    static constexpr std::array list{
        F::of<&InformeelNetwerk::id>("id"),
        F::of<&InformeelNetwerk::volgorde>("volgorde"),
        F::of<&InformeelNetwerk::naam>("naam"),
        F::of<&InformeelNetwerk::wijk>("wijk").id_of("wijk"),
        F::of<&InformeelNetwerk::doelen>("doelen").element_of("burgers.doelen"),
        F::of<&InformeelNetwerk::bestaand>("bestaand"),
        F::of<&InformeelNetwerk::verbonden>("verbonden"),
    };
    return list;
}

std::span<const Field> Describe<Burgers>::fields() {
    using F = Fields<Burgers>;
    static constexpr std::array list{
        F::of<&Burgers::resv>("resv", Unit::none, Privacy::free_text),
        F::of<&Burgers::vanaf_begin>("vanaf_begin"),
        F::of<&Burgers::netwerken>("netwerken"),
    };
    return list;
}

std::span<const Field> Describe<KnelpuntStap>::fields() {
    using F = Fields<KnelpuntStap>;
    static constexpr std::array list{
        F::of<&KnelpuntStap::id>("id"),
        F::of<&KnelpuntStap::volgorde>("volgorde"),
        F::of<&KnelpuntStap::naar>("naar"),
        F::of<&KnelpuntStap::datum>("datum"),
        F::of<&KnelpuntStap::toelichting>("toelichting", Unit::none, Privacy::free_text),
    };
    return list;
}

std::span<const Field> Describe<Knelpunt>::fields() {
    using F = Fields<Knelpunt>;
    static constexpr std::array list{
        F::of<&Knelpunt::id>("id"),
        F::of<&Knelpunt::volgorde>("volgorde"),
        F::of<&Knelpunt::naam>("naam"),
        F::of<&Knelpunt::omschrijving>("omschrijving", Unit::none, Privacy::free_text),
        F::of<&Knelpunt::wijk>("wijk").id_of("wijk"),
        F::of<&Knelpunt::door_kernteam>("door_kernteam"),
        F::of<&Knelpunt::gekozen>("gekozen"),
        F::of<&Knelpunt::stappen>("stappen"),
        F::of<&Knelpunt::actie>("actie", Unit::none, Privacy::free_text),
        F::of<&Knelpunt::eigenaar>("eigenaar", Unit::none, Privacy::person),
        F::of<&Knelpunt::gereed_op>("gereed_op"),
        F::of<&Knelpunt::antwoord_voor>("antwoord_voor"),
        F::of<&Knelpunt::resultaat>("resultaat", Unit::none, Privacy::free_text),
        F::of<&Knelpunt::opgaven>("opgaven").id_of("opgave"),
    };
    return list;
}

std::span<const Field> Describe<Knelpunten>::fields() {
    using F = Fields<Knelpunten>;
    static constexpr std::array list{F::of<&Knelpunten::lijst>("lijst")};
    return list;
}

std::span<const Field> Describe<Belanghebbende>::fields() {
    using F = Fields<Belanghebbende>;
    static constexpr std::array list{F::of<&Belanghebbende::id>("id"), F::of<&Belanghebbende::volgorde>("volgorde"),
                                     F::of<&Belanghebbende::naam>("naam")};
    return list;
}

std::span<const Field> Describe<SroiInzet>::fields() {
    using F = Fields<SroiInzet>;
    static constexpr std::array list{
        F::of<&SroiInzet::id>("id"),
        F::of<&SroiInzet::volgorde>("volgorde"),
        F::of<&SroiInzet::naam>("naam"),
        F::of<&SroiInzet::belanghebbende>("belanghebbende").id_of("belang"),
        F::of<&SroiInzet::jaar>("jaar", Unit::aantal),
        F::of<&SroiInzet::bedrag>("bedrag_cent", Unit::cent),
        F::of<&SroiInzet::laag>("laag_cent", Unit::cent),
        F::of<&SroiInzet::hoog>("hoog_cent", Unit::cent),
        F::of<&SroiInzet::bron>("bron", Unit::none, Privacy::free_text),
    };
    return list;
}

std::span<const Field> Describe<SroiUitkomst>::fields() {
    using F = Fields<SroiUitkomst>;
    static constexpr std::array list{
        F::of<&SroiUitkomst::id>("id"),
        F::of<&SroiUitkomst::volgorde>("volgorde"),
        F::of<&SroiUitkomst::naam>("naam"),
        F::of<&SroiUitkomst::belanghebbende>("belanghebbende").id_of("belang"),
        F::of<&SroiUitkomst::eenheid>("eenheid"),
        F::of<&SroiUitkomst::hoeveelheid>("hoeveelheid_honderdsten", Unit::honderdsten),
        F::of<&SroiUitkomst::hoeveelheid_laag>("hoeveelheid_laag_honderdsten", Unit::honderdsten),
        F::of<&SroiUitkomst::hoeveelheid_hoog>("hoeveelheid_hoog_honderdsten", Unit::honderdsten),
        F::of<&SroiUitkomst::referentie>("referentie").element_of("sroi.referentieprijzen"),
        F::of<&SroiUitkomst::proxy>("proxy_cent", Unit::cent),
        F::of<&SroiUitkomst::proxy_laag>("proxy_laag_cent", Unit::cent),
        F::of<&SroiUitkomst::proxy_hoog>("proxy_hoog_cent", Unit::cent),
        F::of<&SroiUitkomst::proxy_bron>("proxy_bron", Unit::none, Privacy::free_text),
        F::of<&SroiUitkomst::proxy_jaar>("proxy_jaar", Unit::jaar),
        F::of<&SroiUitkomst::deadweight>("deadweight_basispunten", Unit::basispunten),
        F::of<&SroiUitkomst::verdringing>("verdringing_basispunten", Unit::basispunten),
        F::of<&SroiUitkomst::attributie>("attributie_basispunten", Unit::basispunten),
        F::of<&SroiUitkomst::afname>("afname_basispunten", Unit::basispunten),
        F::of<&SroiUitkomst::vanaf_jaar>("vanaf_jaar", Unit::aantal),
        F::of<&SroiUitkomst::jaren>("jaren", Unit::aantal),
        F::of<&SroiUitkomst::indicator>("indicator").id_of("ind"),
        F::of<&SroiUitkomst::niet_dubbel>("niet_dubbel", Unit::none, Privacy::free_text),
    };
    return list;
}

std::span<const Field> Describe<SroiAnalyse>::fields() {
    using F = Fields<SroiAnalyse>;
    static constexpr std::array list{
        F::of<&SroiAnalyse::id>("id"),
        F::of<&SroiAnalyse::volgorde>("volgorde"),
        F::of<&SroiAnalyse::naam>("naam"),
        F::of<&SroiAnalyse::knelpunt>("knelpunt").id_of("knel"),
        F::of<&SroiAnalyse::prijspeil>("prijspeil_jaar", Unit::jaar),
        F::of<&SroiAnalyse::disconto>("disconto"),
        F::of<&SroiAnalyse::eerste_jaar>("eerste_jaar"),
        F::of<&SroiAnalyse::disconto_kosten>("disconto_kosten_basispunten", Unit::basispunten),
        F::of<&SroiAnalyse::disconto_effecten>("disconto_effecten_basispunten", Unit::basispunten),
        F::of<&SroiAnalyse::belanghebbenden>("belanghebbenden"),
        F::of<&SroiAnalyse::inzet>("inzet"),
        F::of<&SroiAnalyse::uitkomsten>("uitkomsten"),
    };
    return list;
}

std::span<const Field> Describe<SroiAnalyses>::fields() {
    using F = Fields<SroiAnalyses>;
    static constexpr std::array list{F::of<&SroiAnalyses::lijst>("lijst")};
    return list;
}

std::span<const Field> Describe<Kernlid>::fields() {
    using F = Fields<Kernlid>;
    static constexpr std::array list{
        F::of<&Kernlid::id>("id"),
        F::of<&Kernlid::volgorde>("volgorde"),
        F::of<&Kernlid::rol>("rol").element_of("wijkverband.kernteam"),
        F::of<&Kernlid::naam>("naam", Unit::none, Privacy::person),
        F::of<&Kernlid::organisatie>("organisatie"),
        F::of<&Kernlid::discipline>("discipline").element_of("resv.zetels"),
        F::of<&Kernlid::stand>("stand"),
    };
    return list;
}

std::span<const Field> Describe<WijkTaak>::fields() {
    using F = Fields<WijkTaak>;
    static constexpr std::array list{
        F::of<&WijkTaak::id>("id"),
        F::of<&WijkTaak::volgorde>("volgorde"),
        F::of<&WijkTaak::taak>("taak").element_of("wijkverband.taken"),
        F::of<&WijkTaak::onderdeel>("onderdeel").suggested_from("wijkverband.taakonderdelen"),
        F::of<&WijkTaak::stand>("stand"),
        F::of<&WijkTaak::toelichting>("toelichting", Unit::none, Privacy::free_text),
    };
    return list;
}

std::span<const Field> Describe<WijkFase>::fields() {
    using F = Fields<WijkFase>;
    static constexpr std::array list{
        F::of<&WijkFase::id>("id"),
        F::of<&WijkFase::volgorde>("volgorde"),
        F::of<&WijkFase::fase>("fase").element_of("wijkverband.fasen"),
        F::of<&WijkFase::gepland_op>("gepland_op"),
        F::of<&WijkFase::bereikt_op>("bereikt_op"),
    };
    return list;
}

std::span<const Field> Describe<Wijk>::fields() {
    using F = Fields<Wijk>;
    static constexpr std::array list{
        F::of<&Wijk::id>("id"),
        F::of<&Wijk::volgorde>("volgorde"),
        F::of<&Wijk::naam>("naam"),
        F::of<&Wijk::inwoners>("inwoners", Unit::inwoners),
        F::of<&Wijk::inwoners_bron>("inwoners_bron", Unit::none, Privacy::free_text),
        F::of<&Wijk::coordinator>("coordinator", Unit::none, Privacy::person),
        F::of<&Wijk::kernteam>("kernteam"),
        F::of<&Wijk::tweede_ring>("tweede_ring").element_of("wijkverband.tweede-ring"),
        F::of<&Wijk::taken>("taken"),
        F::of<&Wijk::fasen>("fasen"),
        F::of<&Wijk::bouwt_op>("bouwt_op").id_of("samenw"),
        F::of<&Wijk::stimulans>("stimulans").element_of("wijkverband.stimulans"),
        F::of<&Wijk::geld>("geld"),
        F::of<&Wijk::afstemming>("afstemming", Unit::none, Privacy::free_text),
        F::of<&Wijk::burgers>("burgers", Unit::none, Privacy::free_text),
    };
    return list;
}

std::span<const Field> Describe<Wijken>::fields() {
    using F = Fields<Wijken>;
    static constexpr std::array list{
        F::of<&Wijken::kernteam_lezing>("kernteam_lezing"),
        F::of<&Wijken::grootte>("grootte"),
        F::of<&Wijken::lijst>("lijst"),
    };
    return list;
}

}  // namespace elp
