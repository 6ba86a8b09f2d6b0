  if a: pass
