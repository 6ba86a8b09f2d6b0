# Over several lines in brackets.
x = 1
s = (
    f"one {x} "
    "two "  # comment
    f"three {x + 1}"

    f" {x + 2}"
)
print(s)
