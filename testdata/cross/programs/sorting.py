# Four ways to sort.
def bubble(l):
    l = list(l)
    for i in range(len(l) - 1, 0, -1):
        for j in range(i):
            if l[j] > l[j + 1]: l[j], l[j + 1] = l[j + 1], l[j]
    return l
def quick(l):
    if not l: return []
    p, *rest = l
    return quick([x for x in rest if x < p]) + [p] + quick([x for x in rest if x >= p])
def merge(l):
    if len(l) < 2: return l
    a, b = merge(l[:len(l) // 2]), merge(l[len(l) // 2:])
    r = []
    while a and b: r.append((a if a[0] <= b[0] else b).pop(0))
    return r + a + b
def heap(l):
    h = []
    for x in l:
        h.append(x)
        i = len(h) - 1
        while i and h[(i - 1) // 2] > h[i]:
            h[(i - 1) // 2], h[i] = h[i], h[(i - 1) // 2]
            i = (i - 1) // 2
    r = []
    while h:
        h[0], h[-1] = h[-1], h[0]
        r.append(h.pop())
        i = 0
        while (c := 2 * i + 1) < len(h):
            if c + 1 < len(h) and h[c + 1] < h[c]: c += 1
            if h[i] <= h[c]: break
            h[i], h[c] = h[c], h[i]
            i = c
    return r
data = [5, 3, 8, 1, 9, 2, 7, 3]
print(bubble(data), quick(data) == bubble(data), merge(data) == bubble(data), heap(data) == bubble(data))
