// Something that is wrong or missing, as data: a code, a place, and what was found. The sentences stand in
// assets/teksten.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace elp {

enum class Severity : std::uint8_t {
    error,    ///< the file cannot be read, or a figure cannot be calculated
    warning,  ///< it works, but look at it
    open,     ///< an answer is still missing
};

/// `code` is a text key: "probleem.<code>" says what is wrong, "probleem.<code>.stap" the next step.
/// `place` is a JSON pointer with ids for list items ("/wijken/wijk-…/inwoners"), "regel 3, teken 14", or an option.
struct Problem {
    Severity severity = Severity::error;
    std::string_view code;
    std::string place;
    std::string found;     ///< what stood there, shortened
    std::string expected;  ///< what may stand there, where that can be listed
    bool operator==(const Problem&) const = default;
};

using Problems = std::vector<Problem>;

/// A value, or the problems that stood in its way.
template <class T>
class Result {
  public:
    Result(T value) : content_{std::move(value)} {}                      // NOLINT(google-explicit-constructor)
    Result(Problems problems) : content_{std::move(problems)} {}         // NOLINT(google-explicit-constructor)
    Result(Problem problem) : content_{Problems{std::move(problem)}} {}  // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(content_); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T& operator*() const { return std::get<T>(content_); }
    [[nodiscard]] T& operator*() { return std::get<T>(content_); }
    [[nodiscard]] const T* operator->() const { return &std::get<T>(content_); }
    [[nodiscard]] T* operator->() { return &std::get<T>(content_); }
    /// Only when not ok().
    [[nodiscard]] const Problems& problems() const { return std::get<Problems>(content_); }

  private:
    std::variant<T, Problems> content_;
};

}  // namespace elp
