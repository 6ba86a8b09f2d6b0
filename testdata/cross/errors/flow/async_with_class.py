class C:
    async with x: pass
