async if a: pass
