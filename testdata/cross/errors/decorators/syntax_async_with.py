@d
async with x: pass
