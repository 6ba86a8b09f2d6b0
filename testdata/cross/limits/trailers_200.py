# 200 trailers.
class C:
    def __getattr__(self, k): return self
    def __getitem__(self, k): return self
    def __call__(self): return self
    def __repr__(self): return "C"
c = C()
print(c.a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b().a[0]().b())
