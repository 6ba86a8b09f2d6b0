class C()(): pass
