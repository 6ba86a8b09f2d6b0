# A negative number to a fraction is complex: not folded.
x = (-1) ** 0.5
y = (-8.0) ** (1 / 3)
print(abs(x.real) < 1e-9, abs(y.imag - 1.7320508) < 1e-3)
