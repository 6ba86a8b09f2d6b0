@micropython.asm_rv32
def f():
    sh(a0, -2049(a0))
