# What would raise is left for run time.
def attempt(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__
print(attempt(lambda: 1 // 0), attempt(lambda: 1 % 0), attempt(lambda: 1 / 0), attempt(lambda: 0 ** -1),
      attempt(lambda: 1 << -1), attempt(lambda: 1 >> -1), attempt(lambda: 1.0 // 0), attempt(lambda: 1.5 & 2),
      attempt(lambda: 1 @ 2), attempt(lambda: 0.0 ** -1), attempt(lambda: 1.5 % 0), attempt(lambda: 1 | 1.5),
      attempt(lambda: ~1.5), attempt(lambda: (1 << 70) // 0))
