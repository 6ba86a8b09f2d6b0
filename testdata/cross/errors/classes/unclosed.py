class C(a: pass
