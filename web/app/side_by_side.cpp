#include "web/app/side_by_side.hpp"

#include <chrono>
#include <string>
#include <utility>
#include <vector>

#include "core/plan/file.hpp"
#include "web/app/exports.hpp"
#include "web/app/plan_flow.hpp"
#include "web/app/questions.hpp"
#include "web/views/landelijk.hpp"
#include "web/views/view.hpp"

namespace elp::app {
namespace {

using Clock = std::chrono::steady_clock;

// With drawing a frame stays well under a tenth of a second, also where one plan takes longer than this.
constexpr std::chrono::milliseconds budget{30};

void make_picture(App& app) {
    SideBySide& land = app.side_by_side;
    std::vector<Regiostuk> parts;
    for (std::size_t i = 0; i < land.plans.size(); ++i) {
        parts.push_back({land.plans[i], land.assessments[i]});
    }
    land.beeld = landelijk_beeld(parts, app.regelingen, platform::today());
}

void add_plan(App& app, std::string name, Plan plan) {
    SideBySide& land = app.side_by_side;
    if (land.plans.size() == compared_max) {
        ++land.too_many;
        return;
    }
    land.plans.push_back(std::move(plan));
    land.assessments.push_back(assess(land.plans.back(), app.regelingen, platform::today()));
    land.names.push_back(std::move(name));
}

void read_one(App& app, platform::FileCompared file) {
    SideBySide& land = app.side_by_side;
    if (!file.reason.empty()) {
        land.refused.push_back(app.t.fill(file.reason, {{"bestand", file.name}, {"melding", file.detail}}));
        return;
    }
    auto plan = read_plan(file.bytes);
    if (plan) {
        add_plan(app, std::move(file.name), std::move(*plan));
    } else {
        land.refused.push_back(app.t.fill("dialoog.bestand", {{"bestand", file.name}}) + " " +
                               views::sentence(plan.problems().front(), app.t));
    }
}

void show(App& app) {
    if (app.screen == views::Screen::landelijk) {
        refresh_page(app);
    }
}

void save_picture(App& app) {
    Uitvoeropdracht order;
    order.wat = Uitvoerwat::landelijk;
    order.naam = app.t("landelijk.bestandsnaam");
    order.namen = app.side_by_side.names;
    for (const Plan& plan : app.side_by_side.plans) {
        order.plannen.push_back(write_plan(plan));
    }
    make_export(app, {std::move(order)});
}

}  // namespace

void take_compared(App& app, platform::FileCompared file) {
    app.side_by_side.waiting.push_back(std::move(file));
    if (app.asking == Asking::nothing && app.screen != views::Screen::landelijk) {
        go_to(app, views::Screen::landelijk);
    }
}

void read_some(App& app) {
    SideBySide& land = app.side_by_side;
    if (land.waiting.empty()) {
        return;
    }
    const Clock::time_point end = Clock::now() + budget;
    do {
        platform::FileCompared file = std::move(land.waiting.front());
        land.waiting.pop_front();
        read_one(app, std::move(file));
    } while (!land.waiting.empty() && Clock::now() < end);
    if (land.waiting.empty()) {
        make_picture(app);
        say(app, app.t.fill("landelijk.gelezen", {{"aantal", std::to_string(land.names.size())}}));
    }
    show(app);
    platform::request_frames();
}

void do_compare(App& app, const views::Compare& wish) {
    SideBySide& land = app.side_by_side;
    using What = views::Compare::What;
    switch (wish.what) {
        case What::choose:
            platform::choose_files();
            return;
        case What::add_open:
            add_plan(app, app.plan_name, app.open->now);
            break;
        case What::open:
            offer_plan(app, {land.plans[wish.which], {}, false});
            return;
        case What::stop:
            land.waiting.clear();
            break;
        case What::clear:
            land = {};
            break;
        case What::report:
            save_picture(app);
            return;
    }
    make_picture(app);
    show(app);
}

views::Page side_by_side_page(const App& app) {
    const SideBySide& land = app.side_by_side;
    const Plan none;
    const Woorden words{app.t, app.regelingen, app.language};
    return views::landelijk_page(
        {none, app.assessment, app.punten, app.dingen, words, platform::today(), app.session},
        {land.beeld, land.names, land.refused, land.waiting.size(), land.too_many, app.open.has_value()});
}

}  // namespace elp::app
