# A header over many lines, with comments.
def f(
    a,  # first
    b=2,

    # keyword-only from here
    *,
    c: int
    = 3,
    **d
) -> (
    int
):
    return a, b, c, d
print(f(1))
