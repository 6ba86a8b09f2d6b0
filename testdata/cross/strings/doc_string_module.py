"""A doc string for the module.

It vanishes.
"""
# The same for functions with code behind theirs.
def f(a):
    """Doc."""
    return a
print(f(1))
