// An answer that a person gives, or has not given yet. Unknown is never zero.
#pragma once

#include <cstdint>
#include <utility>

namespace elp {

enum class AnswerState : std::uint8_t {
    unanswered,      ///< not asked yet, or "weet ik nog niet": asked for, never counted as zero
    none,            ///< "geen": there is none
    not_applicable,  ///< "niet van toepassing"
    value,
};

/// One of: unanswered, none, not applicable, or a value.
template <class T>
struct Answer {
    AnswerState state = AnswerState::unanswered;
    T value{};

    Answer() = default;
    Answer(T given) : state{AnswerState::value}, value{std::move(given)} {}  // NOLINT(google-explicit-constructor)
    explicit Answer(AnswerState without_value) : state{without_value} {}

    [[nodiscard]] bool has_value() const { return state == AnswerState::value; }
    [[nodiscard]] bool is_open() const { return state == AnswerState::unanswered; }
    [[nodiscard]] T value_or(T other) const { return has_value() ? value : std::move(other); }
    bool operator==(const Answer&) const = default;
};

}  // namespace elp
