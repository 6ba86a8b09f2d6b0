# Ünïcödé in comments → and in strings: ✓
s = "→✓𝄞"  # G clef is four bytes
print(len(s), s)
