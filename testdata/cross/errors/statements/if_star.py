if *a: pass
