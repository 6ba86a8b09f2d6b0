# Any byte with its high bit set may begin or continue a name.
größe = 10
ñ = größe * 2
名前 = "name"
def λ(x, été=1):
    return x + été
class Ω:
    π = 3
print(größe, ñ, 名前, λ(1), λ(1, été=5), Ω.π)
