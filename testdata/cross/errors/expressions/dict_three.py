{a: b: c}
