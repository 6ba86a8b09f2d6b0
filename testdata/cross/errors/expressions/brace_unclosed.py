{a: b
