@micropython.asm_thumb
def f(
    r0,
    r1
):
    nop(
    )
    add(
        r0, r1,
        8, 9
    )
