# Signs fold, the complement does not.
print(-1.5, +1.5, --1.5, -0.0, -(1.5 + 1))
