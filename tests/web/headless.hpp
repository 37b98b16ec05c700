// The whole program without a window: frames are laid out and drawn into lists that nobody shows, mouse and keys come
// from the test, and the tree of meaning tells what there is.
#pragma once

#include <imgui.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "tests/web/fake_platform.hpp"
#include "web/app/app.hpp"

namespace elp::test {

struct Size {
    float width = 1280;
    float height = 800;
    float text_scale = 1;
};

class Program {
  public:
    explicit Program(Size size = {}, std::string language = "nl-NL");
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    app::App& app() { return *app_; }
    [[nodiscard]] const app::App& app() const { return *app_; }
    FakePlatform& platform() { return fake_platform(); }

    /// One frame.
    void frame();
    /// Three frames, and three more each time that the program asks for them: what it draws after an event.
    void frames();
    void send(const platform::Event& event);

    [[nodiscard]] const std::vector<ui::Node>& nodes() const;
    /// The node with this key; fails the test when there is none.
    [[nodiscard]] const ui::Node& node(std::string_view key) const;
    [[nodiscard]] bool has(std::string_view key) const;
    /// The only node with this role and name; fails the test when there is none.
    [[nodiscard]] const ui::Node& named(ui::Role role, std::string_view name) const;
    /// Whether any node's name, value or description holds these words.
    [[nodiscard]] bool shows(std::string_view words) const;

    /// The key of the node with the focus; empty while none has it.
    [[nodiscard]] std::string focused_key() const;

    /// Activates the control with this key as the mirror does: whether it is in sight or not.
    void activate(std::string_view key);
    /// Real mouse and key events.
    void click(std::string_view key);
    void click_at(float x, float y);
    void press(ImGuiKey key);
    void press_with(ImGuiKey modifier, ImGuiKey key);
    void type(std::string_view text);
    /// Clicks into a field, selects what is there and types instead.
    void fill(std::string_view key, std::string_view text);

    /// Opens the example of Almere from the first screen, and goes to the subsidy screen.
    void open_example();
    /// To a screen, through the mirror: whether the rail is folded or not.
    void show(views::Screen screen);
    [[nodiscard]] const Plan& plan() const;

  private:
    ImGuiContext* context_;
    std::unique_ptr<app::App> app_;
};

}  // namespace elp::test
