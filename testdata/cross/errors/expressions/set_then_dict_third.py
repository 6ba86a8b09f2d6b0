{a, b, c: d}
