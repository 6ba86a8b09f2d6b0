a = def f(): pass
