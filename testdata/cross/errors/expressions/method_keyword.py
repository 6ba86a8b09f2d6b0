a.def()
