{a: b, c,}
