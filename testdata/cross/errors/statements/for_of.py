for a of b: pass
