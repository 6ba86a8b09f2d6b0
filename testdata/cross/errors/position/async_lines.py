x = 1

async for i \
  in x: pass
