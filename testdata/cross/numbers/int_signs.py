# A sign is an operator, folded into the number.
print(-1, +1, --1, -+1, ~1, -0, ~0, ~-1, -~1, - 5, +-+-5)
