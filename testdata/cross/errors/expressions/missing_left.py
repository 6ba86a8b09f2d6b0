* a + b
