class C[a]: pass
