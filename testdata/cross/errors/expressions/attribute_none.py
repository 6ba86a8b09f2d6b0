a.None.b
