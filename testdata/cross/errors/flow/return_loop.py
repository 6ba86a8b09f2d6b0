for i in x: return i
