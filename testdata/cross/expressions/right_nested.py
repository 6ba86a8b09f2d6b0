# Nested to the right: the stack grows.
x = 1
print(x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + x))))))))))))))))))))))
print([x, [x, [x, [x, [x, [x, [x]]]]]]], {x: {x: {x: {x}}}}, (x, (x, (x, (x,)))))
