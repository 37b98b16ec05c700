#include "core/subsidie/subsidie.hpp"

#include "core/subsidie/onderdelen.hpp"

namespace elp {

SubsidieOordeel beoordeel_subsidie(const SubsidieDelen& delen, const Regelingen& regelingen, Date vandaag) {
    SubsidieOordeel uit;
    const subsidie::Werk werk{.in = delen, .regelingen = regelingen, .vandaag = vandaag, .uit = uit};
    subsidie::beoordeel_regio(werk);
    subsidie::beoordeel_voorbereiding(werk);
    subsidie::beoordeel_vouchers(werk);
    subsidie::bereken_vacatiegelden(werk);
    subsidie::beoordeel_looptijd(werk);
    subsidie::beoordeel_aanvraag(werk);
    subsidie::tel_subsidies_samen(werk);
    subsidie::zet_bronnen_klaar(werk);
    const auto boekingen = subsidie::boek(werk);
    if (!uit.begroting.te_groot) {
        subsidie::beoordeel_begroting(werk, boekingen);
        subsidie::verdeel_over_partijen(werk, boekingen);
        subsidie::zoek_dubbele_kosten(werk, boekingen);
        subsidie::beoordeel_gat(werk, boekingen);
    }
    subsidie::beoordeel_checklist(werk);
    return uit;
}

}  // namespace elp
