# Lists: slices, methods, comparison, and what is an error.
def attempt(name, function, *args):
    try:
        print(name, function(*args))
    except Exception as e:
        print(name, type(e).__name__, e)


numbers = list(range(10))
print(numbers[2:5], numbers[-3:], numbers[::3], numbers[::-2], numbers[8:2:-3], numbers[5:2])
print(numbers[100:], numbers[:-100], numbers[-100:3], numbers[20:2:-4])
attempt("step 0", lambda: numbers[::0])
attempt("index", lambda: numbers[10])
attempt("index", lambda: numbers[-11])
attempt("index", lambda: numbers["1"])
attempt("index", lambda: numbers[1.0])
attempt("index", lambda: numbers[True])
attempt("index", lambda: numbers[1 << 70])
attempt("slice", lambda: numbers["a":])


def change(action):
    changed = list(range(6))
    try:
        action(changed)
    except Exception as e:
        print(type(e).__name__, e, end=" ")
    print(changed)


def assign(start, stop, value):
    def action(items):
        items[start:stop] = value

    change(action)


assign(1, 3, [10, 11, 12, 13])
assign(1, 5, [])
assign(4, 2, (1, 2))
assign(None, None, (7,))
assign(-2, None, [8])
assign(9, 12, [8])
assign(1, 2, 5)
assign(1, 2, "ab")


def self_assign(items):
    items[2:4] = items


change(self_assign)


def delete(what):
    def action(items):
        del items[what]

    change(action)


delete(0)
delete(-1)
delete(6)
delete(slice(1, 3))
delete(slice(3, 1))
delete(slice(None, None, 2))
delete("x")


def stepped(items):
    items[::2] = [1, 2, 3]


change(stepped)

for action in (
    lambda a: a.append(1, 2),
    lambda a: a.insert(-1, "x"),
    lambda a: a.insert(100, "x"),
    lambda a: a.insert(-100, "x"),
    lambda a: a.pop(2),
    lambda a: a.pop(-7),
    lambda a: a.remove(3),
    lambda a: a.remove(33),
    lambda a: a.reverse(),
    lambda a: a.extend("ab"),
    lambda a: a.extend(a),
    lambda a: a.extend(3),
    lambda a: a.clear(),
    lambda a: a.sort(key=lambda x: -x),
    lambda a: a.sort(reverse=True),
    lambda a: a.sort(lambda x: x),
    lambda a: a.sort(cmp=1),
    lambda a: a.index(2, 3),
):
    change(action)

print([1, 2] + [3], [1, 2] * 2, 2 * [1], [1] * -1, [] * 5)
attempt("add", lambda: [1] + (2,))
attempt("mul", lambda: [1] * "a")
attempt("mul", lambda: [1] * 1.5)
grown = [1]
grown += (2, 3)
grown += "x"
grown *= 2
print(grown)

print([1, 2] < [1, 3], [1, 2] < [1], [1] <= [1, 2], [] < [], [2] > [1, 5], [1, 2] == [1, 2.0])
print([1] == (1,), [1] != (1,), [nan := float("nan")] == [nan])
attempt("less", lambda: [1] < (2,))
attempt("less", lambda: ["a"] < [1])
attempt("hash", lambda: hash([]))

# Iterating over a list that changes.
items = [1, 2, 3]
for item in items:
    if len(items) < 6:
        items.append(item * 10)
print(items)
print(list(reversed(items)), items.count(10), items.index(30))
print(sorted("hello"), sorted([3, 1, 2], reverse=True), sorted(["b", "A", "c"], key=str.lower))

# Sorting is not stable, but always the same.
pairs = [(i * 7 % 5, i) for i in range(20)]
print(sorted(pairs, key=lambda p: p[0]))
print(sorted(pairs, key=lambda p: p[0], reverse=True))
print(sorted([i * 37 % 101 for i in range(60)]))
comparisons = []


class Logged:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        comparisons.append((self.value, other.value))
        return self.value < other.value


print([x.value for x in sorted(Logged(v) for v in (3, 1, 2, 5, 4, 3))])
print(comparisons)
attempt("sort", sorted, [1, "a"])
print(repr([1, "a", None, [2, (3,)], {}]), str([]))
recursive = []
recursive.append(recursive)
try:
    repr(recursive)
except RuntimeError as e:
    print("RuntimeError", e)
