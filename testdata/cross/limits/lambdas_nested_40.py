# Lambdas forty deep.
f = lambda a0: lambda a1: lambda a2: lambda a3: lambda a4: lambda a5: lambda a6: lambda a7: lambda a8: lambda a9: lambda a10: lambda a11: lambda a12: lambda a13: lambda a14: lambda a15: lambda a16: lambda a17: lambda a18: lambda a19: lambda a20: lambda a21: lambda a22: lambda a23: lambda a24: lambda a25: lambda a26: lambda a27: lambda a28: lambda a29: lambda a30: lambda a31: lambda a32: lambda a33: lambda a34: lambda a35: lambda a36: lambda a37: lambda a38: lambda a39: a0 + a1 + a2 + a3 + a4 + a5 + a6 + a7 + a8 + a9 + a10 + a11 + a12 + a13 + a14 + a15 + a16 + a17 + a18 + a19 + a20 + a21 + a22 + a23 + a24 + a25 + a26 + a27 + a28 + a29 + a30 + a31 + a32 + a33 + a34 + a35 + a36 + a37 + a38 + a39
for i in range(40): f = f(i)
print(f)
