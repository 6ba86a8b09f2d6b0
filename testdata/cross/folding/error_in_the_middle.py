# One failing step keeps the whole chain.
def attempt(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__
print(attempt(lambda: 1 + 2 * (3 // 0) + 4), attempt(lambda: 2 * 3 // 0 * 5), attempt(lambda: (1 + 2) * (1 << -1)))
