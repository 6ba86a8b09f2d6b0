# Each operator and delimiter once, without blanks.
a=7;b=2
print(a+b,a-b,a*b,a/b,a//b,a%b,a**b,a<<b,a>>b,a&b,a|b,a^b,~a)
print(a<b,a>b,a<=b,a>=b,a==b,a!=b)
a+=1;a-=2;a*=3;a//=2;a%=5;a**=2;a<<=3;a>>=1;a&=63;a|=8;a^=3
print(a)
a/=4
print(a)
x=[1,2,3];print(x[0:2],x[-1],x[::2],{1:2},{3},(4,),(lambda:5)(),...)
def g(*p,**q)->int:return p,q
print(g(*x,**{'k':1}))
if(n:=len(x))>2:print(n)
