# Statements whose operands are on later lines.
l = [1, 2, 3]
del (
    l[0],
    l[
        1
    ]
)
try:
    raise ValueError(
        "a"
    ) from (
        None
    )
except (
    ValueError,
    KeyError
) as e:
    print(e)
assert (
    l
), (
    "message"
)
print(l)
