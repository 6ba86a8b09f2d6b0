# All displays inside of each other.
x = 1
print([{"a": [(x, {x}), ([], {}, ())]}, {x: {x: [x]}}], ({}, [], ()), [[[[[]]]]], {1: {2: {3: {}}}})
