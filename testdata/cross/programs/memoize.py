# Decorators with arguments, wrappers and statistics.
def memoize(limit=None):
    def deco(f):
        cache, stats = {}, [0, 0]
        def wrapper(*args):
            nonlocal cache
            if args in cache:
                stats[0] += 1
                return cache[args]
            stats[1] += 1
            if limit is not None and len(cache) >= limit: cache = {}
            r = cache[args] = f(*args)
            return r
        wrapper_stats[f.__name__] = stats
        return wrapper
    return deco
wrapper_stats = {}
@memoize()
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
@memoize(limit=3)
def square(n): return n * n
print(fib(30), [square(i % 4) for i in range(10)], sorted(wrapper_stats.items()))
