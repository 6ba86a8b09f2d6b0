class a.b: pass
