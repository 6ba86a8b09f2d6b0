# The longest operator wins.
a = 5
b = 3
print(a--b, a-+-b, a+-b, a**-b, a*-b, ~-a, -~a, a<-b, a>-b, a==-b, not-a)
print(a<<b<<1, a>>b>>1, a<b<7, a//b//2)
c = lambda*a:a
print(c(1,2), c(*c(3)), dict(**{'k':2}))
x = [0, 1, 2, 3]
print(x[a-4:], x[:-1], x[:b:-1], x[::-1])
